/**
 * How lines that name a failure look, in any tool: weights are points, compared only with each other. Nothing here
 * knows a project or a single tool; what only one tool prints belongs in `failure-signatures/`, where it can say why
 * a job failed but not which line is shown.
 */
export interface Cue {
  readonly id: string;
  readonly pattern: RegExp;
  readonly points: number;
}

/** What may stand before the message itself: a log level, a build step's number, a test runner's margin. */
const LEAD = String.raw`^(?:[\s|>*#•!]{0,40}|E {2,}|#\d+ [\d.]+ +|\[[^\]]{1,60}\] *|[\w./@-]{1,60}: |\d[\d:.,TZ /-]{5,30} ){0,3}`;

/** The form of the whole line. Only the strongest counts. */
export const shapes: readonly Cue[] = [
  {
    id: "located-error",
    pattern:
      /^(?:\[ERROR\] )?\s*[^\s:(]\S{0,300}?(?::\d+(?:[:.]\d+)?|\(\d+(?:,\d+)?\)|:\[\d+,\d+\])(?:\s?:? ?-? ?(?:fatal |syntax |internal compiler )?error\b|(?<=\]) \S)|^\s*error\[\w{1,20}\]: /i,
    points: 6,
  },
  // The test and the reason in one line, as summaries of test runs have it.
  { id: "failed-because", pattern: /^\W{0,20}(?:FAIL(?:ED|URE)?|ERROR)\b.{0,30}\s\S{1,400} - \S/, points: 7.5 },
  {
    id: "exception",
    pattern: new RegExp(
      `${LEAD}(?:Uncaught |Caused by: |Unhandled exception[.:] ?)?(?:[A-Za-z_]\\w*(?:\\.|::)){0,12}\\w*(?:Error|Exception|Interrupt|Failure|Timeout)(?: ?: |:$|$| \\[)`,
    ),
    points: 5.5,
  },
  {
    id: "panic",
    pattern:
      /^(?:thread '.{1,200}' .{0,40}panicked at|panic: |fatal error: |FATAL ERROR: |\*\*\* (?:SIG|stack smashing|buffer overflow))/,
    points: 5.5,
  },
  {
    id: "severity",
    pattern: new RegExp(
      `${LEAD}(?:npm )?(?:\\w{1,20} )?(?:fatal|error|err!|panic|critical|severe|E)(?:\\[\\w{1,20}\\]| \\(?\\w{1,40}\\)?)?(?: ?:|!:? | - |(?<=\\)) )`,
      "i",
    ),
    points: 5,
  },
  {
    id: "severity-tag",
    pattern: /^\s*(?:\[(?:ERROR|FATAL|CRITICAL)\]|npm (?:error|ERR!)|ERROR|FATAL)\s+\S/,
    points: 4.5,
  },
  { id: "failed-item", pattern: /^[\s\W]{0,20}(?:FAIL(?:ED|URE)?|not ok|ERRORED|BROKEN)\b.{0,3}\s*\S/, points: 4.5 },
  { id: "failed-mark", pattern: /^\s*(?:[✗✘✖×●❌]|\d+\) )\s*\S/, points: 3.5 },
  { id: "failed-result", pattern: /(?:\.\.\. ?|: |\s{2,}|\s)(?:FAIL(?:ED|URE)?|ERROR)\b/, points: 3.5 },
  {
    id: "test-heading",
    pattern:
      /^(?:_{4,} .{1,300} _{4,}|={4,} (?:FAIL|ERROR): .{1,300}|[!=*-]{6,} .{0,200}(?:Error|Interrupt|Exception).{0,20} [!=*-]{6,})$/,
    points: 4.5,
  },
  // Something came to its end from outside; such messages are plain sentences.
  {
    id: "ended",
    pattern:
      /\b(?:timed out|took >|ran over|deadline exceeded|timeout (?:exceeded|expired|reached)|out of memory|no space left|killed|terminated|core dumped|lost communication|shutdown signal|was cancell?ed)\b/i,
    points: 3,
  },
  { id: "signal", pattern: /\bSIG[A-Z]{3,6}\b/, points: 3 },
  {
    id: "located",
    pattern: /^\s*(?:\.{0,2}\/)?[\w./\\@+-]{1,300}\.\w{1,6}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\)): \S/,
    points: 3,
  },
  {
    id: "error-word",
    pattern: /(?<![\w./\\=-])(?:error|failure|failed|fails|fatal|fault|crash(?:ed)?|panicked)(?![\w/\\=-]|\.\w)/i,
    points: 2.5,
  },
];

/** What the line complains about. Each adds, up to {@link MAX_COMPLAINTS}. */
export const complaints: readonly Cue[] = [
  {
    id: "inability",
    pattern:
      /\b(?:cannot|can't|can not|could ?n[o']t|unable to|does ?n[o']t|did ?n[o']t|is ?n[o']t|are not|must(?: not)? be|refusing|not allowed|not supported)\b/i,
    points: 1.5,
  },
  {
    id: "absence",
    pattern:
      /\b(?:not found|no such|not declared|not defined|undefined|undeclared|unresolved|unknown|missing|does not exist|not exist|no matching|nothing matches)\b/i,
    points: 1.5,
  },
  {
    id: "refusal",
    pattern:
      /\b(?:denied|refused|rejected|forbidden|unauthori[sz]ed|not authori[sz]ed|bad credentials|expired|exceed(?:ed|s)?|more than .{1,40} (?:maximum|limit|allowed)|too ?many|too (?:large|long|old)|rate limit(?:ed|ing)?|out of sync)\b/i,
    points: 1.5,
  },
  {
    id: "connection",
    pattern:
      /\b(?:E(?:CONN\w+|NOTFOUND|TIMEDOUT|AI_AGAIN|PIPE)|connection (?:reset|refused|closed|timed out|broken)|could not resolve|dns|broken pipe|unexpected EOF|network|hash sum mismatch)\b/i,
    points: 1.5,
  },
  { id: "time", pattern: /\b(?:timed? ?out|timeout|took >|ran over|deadline exceeded)\b/i, points: 1.5 },
  {
    id: "resources",
    pattern: /\b(?:out of memory|no space left|heap limit|killed|cannot allocate|ENOSPC|ENOMEM|quota)\b/i,
    points: 2.5,
  },
  {
    id: "death",
    pattern:
      /\b(?:segmentation fault|core dumped|abort(?:ed|ing)?|terminated|lost communication|shutdown signal|unhealthy|cancell?ed|crashed)\b/i,
    points: 1.5,
  },
  {
    id: "contradiction",
    pattern:
      /\b(?:expected|should(?: not)?|but (?:got|was|found)|want(?:ed)?|to (?:be|equal|match|contain)|mismatch(?:ed)?|unexpected|assert\w*|conflict|incompatible|invalid|illegal|wrong|dirty|regression)\b/i,
    points: 1.5,
  },
];

export const MAX_COMPLAINTS = 3;

/** Says that something failed, not why. */
const CONSEQUENCE =
  /\b(?:exit(?:ed|ing)?(?: with)?(?: exit)?(?: an?)?(?: (?:non-?zero|error))? (?:code|status)|returned (?:a )?non-?zero|(?:command|script|build|step|job|task|process|run|tests?|compilation|target|goal|implementation)s?(?: ['"`][^'"`]{1,200}['"`]| \S{1,60})? (?:(?:has|have|was|were) )?(?:failed|errored|aborted|stopped)(?=$|[.!:,]| with\b)|to rerun|failed to (?:build one|execute goal)|(?:could not compile|aborting|failed) .{0,80}due to\b|errors? (?:occurred|were emitted|generated)|(?:see|check) (?:the )?(?:\w+ )?(?:log|output)s?\b|above for\b|log above|complete log of this run)/i;

/** What makes a line less likely to be the cause, whatever it says. Each takes away. */
export const doubts: readonly Cue[] = [
  { id: "consequence", pattern: CONSEQUENCE, points: -3.5 },
  { id: "make", pattern: /^(?:\w+-)?g?make(?:\[\d+\])?: \*\*\*/, points: -3.5 },
  { id: "no-reason", pattern: /^(?!\s*assert).*(?:failed|failure|error|exception|interrupt)[.!:]?\s*$/i, points: -2.5 },
  // A label whose message stands elsewhere.
  { id: "empty", pattern: /:\s*[|>{[(]-?\s*$/, points: -3 },
  {
    id: "count",
    pattern:
      /^\W*(?:\w+ ){0,3}\d+ (?:\w+ ){0,2}(?:errors?|failed|failures?|failing|problems?)\b|\b(?:errors?|failed|failures?):? +\d+/i,
    points: -2,
  },
  {
    id: "nothing-failed",
    pattern:
      /\b(?:0|no) (?:\w+ )?(?:errors?|fail(?:ed|ures?|ing)|problems?)\b|\b(?:errors?|failed|failures?|cancell?ed)[:= ]+0\b/i,
    points: -5,
  },
  { id: "passed", pattern: /(?:^\s*(?:PASS|ok|✓|✔)\b|\bPASS(?:ED)?\b|\.\.\. ?(?:ok|passed)\b|^\s*[✓✔√])/, points: -5 },
  {
    id: "mild-level",
    pattern: /(?:^|\s|\[)(?:warn(?:ing)?|info|debug|trace|verbose|notice|note|hint|tip|help)\b\]?(?:[:\s]|$)/i,
    points: -3,
  },
  { id: "warning-class", pattern: /\b\w+Warning: /, points: -4 },
  { id: "deprecation", pattern: /\bdeprecat/i, points: -3 },
  {
    id: "retried",
    pattern:
      /\b(?:retry(?:ing)?|retries left|trying again|will try|back off|ignored|ignoring|skipp(?:ed|ing)|flaky)\b/i,
    points: -2,
  },
  // Keeping logs, figures and caches rarely fails a job.
  {
    id: "side-activity",
    pattern: /\b(?:upload(?:ed|ing|s)?|metrics?|telemetry|analytics|(?:cache|storage) (?:save|write|check))\b/i,
    points: -1.5,
  },
  {
    id: "condition",
    pattern:
      /\be\.g\.|^\W*(?:\w+ (?:error|err!)\s+)?(?:\w*ERROR\]\s+)?(?:if |when |in case |in most cases|tip\b|you can |to (?:see|debug|disable)|for (?:more|further) (?:information|details|help)|this (?:error|warning|is a problem) )/i,
    points: -3,
  },
  { id: "command", pattern: /^\s*(?:\++ |\$ |> )\S/, points: -3.5 },
];

/** Cheap test that lets most lines of a log go by. */
export const mayMatter =
  /error|err!|fail|fatal|fault|panic|exception|crash|abort|assert|interrupt|timeout|kill|dead|cannot|can't|could ?n|unable|not |n't|undefined|undeclared|unresolved|unknown|missing|no such|denied|refus|reject|forbid|unauth|expired|exceed|more than|too |out of|connect|econn|resolve|network|eof|timed|time out|took >|ran over|space left|memory|sig[a-z]|terminat|lost|shutdown|unhealthy|cancel|expected|want|got|mismatch|unexpected|conflict|incompat|invalid|illegal|wrong|dirty|regression|✗|✘|✖|×|●|❌|_{4} |not ok|broken|^e: |:\d+:/i;
