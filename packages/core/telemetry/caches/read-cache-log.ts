import type { JobLog, LogLine } from "../../logs/job-log.ts";
import type { CacheRecord } from "../../record/record.ts";
import { cacheWork } from "./cache-work.ts";

/** More caches than any job has; a log that shows more was written to fill the record. */
const MAX_CACHES = 100;
const MAX_KEY_CHARACTERS = 512;

/**
 * What a job's log shows about caches: which keys were looked for, what was found, how large it was, and how long restoring
 * and saving took. Knows the words of @actions/cache, and with it those of actions/cache, actions/setup-* and what else
 * is built on it. A script can print the same words; nothing but this job's own record believes it.
 */
export function readCacheLog(log: JobLog, job: string | null): CacheRecord[] {
  const reader = new CacheLogReader(log);
  for (const line of log.lines) reader.read(line);
  return reader.records(job);
}

/** One cache lookup, as far as the log shows it. */
interface Look {
  /** The key that was asked for; null until the log names it. */
  key: string | null;
  matched: string | null;
  hit: CacheRecord["hit"];
  bytes: number | null;
  start: number | null;
  end: number | null;
  saveSeconds: number | null;
  /** Restored at the same time as another, so that size and time cannot be distinguished. */
  tangled: boolean;
  readonly source: string | null;
  /** The package manager, where the action names it. */
  readonly label: string | null;
  readonly step: number;
}

class CacheLogReader {
  readonly #log: JobLog;
  readonly #looks: Look[] = [];
  #open: Look[] = [];
  #step = -1;
  /** `key` in the inputs that the runner prints before an action. */
  #stepKey: string | null = null;
  #previousTime: number | null = null;
  #packingSince: number | null = null;
  /** What restored in this step before the log said which key it was, as older clients print it. */
  #nameless: { bytes: number | null; end: number | null } = { bytes: null, end: null };

  constructor(log: JobLog) {
    this.#log = log;
  }

  read(line: LogLine): void {
    if (line.step !== this.#step) this.#beginStep(line.step);
    const time = line.timestamp === null ? null : Date.parse(line.timestamp);
    if (line.header) this.#stepKey ??= keyInput(line.text);
    else this.#readWords(line, time);
    this.#previousTime = time ?? this.#previousTime;
  }

  records(job: string | null): CacheRecord[] {
    const byKey = new Map<string, CacheRecord>();
    const work = cacheWork(this.#log, this.#looks);
    for (const [index, look] of this.#looks.entries()) {
      const key = look.key ?? nameOf(look);
      if (byKey.has(key) || byKey.size >= MAX_CACHES) continue;
      byKey.set(key, {
        job,
        key,
        matched_key: look.matched,
        hit: look.hit,
        bytes: look.tangled ? null : look.bytes,
        restore_seconds: look.tangled ? null : secondsFrom(look.start, look.end),
        save_seconds: look.saveSeconds,
        work_seconds: work[index] ?? null,
        ...(look.source !== null && { source: look.source }),
      });
    }
    return [...byKey.values()];
  }

  #beginStep(step: number): void {
    this.#step = step;
    this.#stepKey = null;
    this.#open = [];
    this.#previousTime = null;
    this.#packingSince = null;
    this.#nameless = { bytes: null, end: null };
  }

  #readWords({ text, marker }: LogLine, time: number | null): void {
    if (marker === "command" && /\btar\b.{0,200} -cf /.test(text)) this.#packingSince = time;
    for (const [pattern, take] of WORDS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      take.call(this, (match[1] ?? "").slice(0, MAX_KEY_CHARACTERS), time);
      return;
    }
  }

  hit(matched: string, time: number | null): void {
    this.#openLook({ matched, hit: "exact", key: matched }, time);
  }

  partial(matched: string, time: number | null): void {
    this.#openLook({ matched, hit: "partial", key: this.#stepKey }, time);
  }

  size(bytes: string): void {
    const [only, ...others] = this.#open;
    if (only !== undefined && others.length === 0) only.bytes = Number(bytes);
    this.#nameless.bytes = Number(bytes);
  }

  restored(_: string, time: number | null): void {
    const done = this.#open.shift();
    if (done !== undefined) done.end = time;
    this.#nameless.end = time;
  }

  /** Older clients name the key only now. */
  restoredFrom(matched: string): void {
    if (this.#looks.some((look) => look.step === this.#step && look.matched === matched)) return;
    const isExact = this.#stepKey === null || this.#stepKey === matched;
    const key = this.#stepKey ?? matched;
    const { bytes, end } = this.#nameless;
    this.#add({ matched, hit: isExact ? "exact" : "partial", key, bytes, end });
  }

  failed(): void {
    const broken = this.#open.shift();
    if (broken !== undefined) Object.assign(broken, { hit: "miss", matched: null, bytes: null, end: null });
  }

  miss(keys: string): void {
    this.#add({ hit: "miss", key: keys.split(", ")[0] ?? null });
  }

  /** Actions that make the key themselves do not say here which it was. */
  missOf(label: string): void {
    this.#add({ hit: "miss", key: this.#stepKey, label: label.trim() === "" ? null : label.trim() });
  }

  /** After a job the key is named that its action had asked for. */
  saved(key: string, time: number | null): void {
    const look = this.#lookFor(key);
    if (look === undefined) return;
    look.key = key;
    look.saveSeconds = secondsFrom(this.#packingSince, time);
    this.#packingSince = null;
  }

  unchanged(key: string): void {
    const look = this.#looks.findLast(({ matched }) => matched === key);
    if (look !== undefined) Object.assign(look, { key, hit: "exact" });
  }

  #openLook(found: Pick<Look, "matched" | "hit" | "key">, time: number | null): void {
    const look = this.#add({ ...found, start: this.#previousTime ?? time });
    this.#open.push(look);
    if (this.#open.length > 1) for (const open of this.#open) open.tangled = true;
  }

  #add(known: Partial<Look> & Pick<Look, "hit" | "key">): Look {
    const unknown = { matched: null, bytes: null, start: null, end: null, saveSeconds: null, label: null };
    const source = actionOf(this.#log.steps[this.#step]?.title ?? "");
    const look = { ...unknown, tangled: false, source, step: this.#step, ...known };
    this.#looks.push(look);
    return look;
  }

  /** The look that this key was made for: it has the key, or it may have, the last one first as `Post` steps run. */
  #lookFor(key: string): Look | undefined {
    const open = this.#looks.filter((look) => look.key === null);
    return (
      this.#looks.findLast((look) => look.key === key) ??
      open.findLast(({ label }) => label !== null && key.includes(label)) ??
      open.findLast(({ matched, label }) => label === null && (matched === null || shareBeginning(matched, key)))
    );
  }
}

type Take = (this: CacheLogReader, words: string, time: number | null) => void;

const { hit, partial, size, restored, restoredFrom, failed, miss, missOf, saved, unchanged } = CacheLogReader.prototype;

/** The lines of @actions/cache 4 to 6 and of the actions over it, most telling part in brackets. */
const WORDS: readonly (readonly [RegExp, Take])[] = [
  [/^Cache hit for: (.+)$/, hit],
  [/^Cache hit for restore-key: (.+)$/, partial],
  [/^Cache Size: ~\d{1,9} MB \((\d{1,15}) B\)$/, size],
  [/^Cache restored successfully$/, restored],
  [/^(?:[\w-]{1,40} )?[Cc]ache restored from key: (.+)$/, restoredFrom],
  [/^Cache found and can be restored from key: (.+)$/, restoredFrom],
  [/^Failed to restore: /, failed],
  [/^Cache not found for input keys: (.+)$/, miss],
  [/^([\w.-]{1,40} )?[Cc]ache is not found$/, missOf],
  [/^Cache saved with (?:the )?key: (.+)$/, saved],
  [/^Cache hit occurred on the primary key (.+), not saving cache\.?$/, unchanged],
];

/** What stands in for a key that the log does not name: the same in the next run. */
function nameOf({ source, label }: Look): string {
  return [source ?? "unknown action", label].filter((part) => part !== null).join(": ");
}

function actionOf(title: string): string | null {
  return /^Run ([\w.-]{1,100}\/[\w./-]{1,200}(?:@[\w./-]{1,200})?)$/.exec(title)?.[1] ?? null;
}

function keyInput(text: string): string | null {
  return /^\s{1,8}key: (.+)$/.exec(text)?.[1]?.slice(0, MAX_KEY_CHARACTERS) ?? null;
}

/** Keys of one action differ at their ends, where the hash stands. */
function shareBeginning(left: string, right: string): boolean {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  return shared >= 8;
}

function secondsFrom(start: number | null, end: number | null): number | null {
  return start === null || end === null || end < start ? null : (end - start) / 1000;
}
