import { sparkline } from "../../render/bars.ts";
import {
  type Block,
  bullets,
  code,
  type Document,
  details,
  type Inline,
  line,
  paragraph,
  strong,
  table,
} from "../../render/document.ts";
import { plainText } from "../../render/plain-text.ts";
import { countOf, formatChange, formatInterval, formatSeconds, formatShare } from "../../render/quantities.ts";
import { MIN_SCORED_RUNS } from "../confidence.ts";
import type { Drift } from "../drift.ts";
import type { DurationPrediction, JobPrediction } from "../predict-duration.ts";
import { modelName } from "./model-name.ts";

/** The prediction as a job summary: the number, why, how far to trust it, and the jobs. */
export function durationSummary(prediction: DurationPrediction, workflow: string | null, now: Date): Document {
  const reasons = reasonLines(prediction);
  const blocks: Block[] = [paragraph(headline(prediction, workflow, now))];
  if (reasons.length > 0) blocks.push(bullets(reasons));
  if (prediction.drift !== null) blocks.push(paragraph(driftLine(prediction.drift)));
  if (prediction.run.p50 !== null) blocks.push(paragraph(trustLine(prediction)));
  if (prediction.past.n > 0) blocks.push(paragraph(pastLine(prediction.past)));
  return { title: "predict-duration", blocks: [...blocks, ...jobBlocks(prediction.jobs)] };
}

function headline(prediction: DurationPrediction, workflow: string | null, now: Date): Inline {
  const { run, confidence } = prediction;
  const { p10, p50, p90 } = run;
  if (p50 === null) return unknownHeadline(workflow, prediction);
  const done = endTime(now, p50);
  const range = formatInterval(p50, p10, p90).slice(formatSeconds(p50).length);
  return line`⏳ ${strong(`About ${formatSeconds(p50)}`)}${range}, done near ${done} UTC. Confidence: ${confidence}.`;
}

/** The time of day, with its date where that is another day's. */
function endTime(now: Date, seconds: number): string {
  const [day = "", time = ""] = new Date(now.getTime() + seconds * 1000).toISOString().split("T");
  return `${now.toISOString().startsWith(day) ? "" : `${day} `}${time.slice(0, 5)}`;
}

function unknownHeadline(workflow: string | null, { workflows, repositories, forkRuns }: DurationPrediction): Inline {
  const of = workflow === null ? "" : line` of ${code(plainText(workflow, 100))}`;
  if (workflow === null && workflows.length > 1) {
    return line`⏳ ${strong("Duration unknown")}: set the workflow; the history holds ${names(workflows)}.`;
  }
  const elsewhere =
    repositories.length === 0
      ? ""
      : line` of ${names(repositories)}, and none of this repository. Is that its former name? Then set GITHUB_REPOSITORY to it`;
  const others = workflows.length === 0 ? "" : line` It holds ${names(workflows)}${elsewhere}.`;
  const forks = forkRuns === 0 ? "" : `; ${countOf(forkRuns, "run")} from forks ignored`;
  const needed = countOf(MIN_SCORED_RUNS, "run");
  return line`⏳ ${strong("Duration unknown")}: the history has no complete run${of} yet${forks}.${others} Predictions start after the first complete run and become reliable after ${needed}.`;
}

/** More are not read. */
const MAX_REASONS = 3;

function reasonLines({ reasons, jobs }: DurationPrediction): Inline[] {
  const lines: Inline[] = [];
  const { lastJob, alike, touched, docsOnly, skipped } = reasons;
  if (lastJob !== null) {
    const expected = jobs.find(({ name }) => name === lastJob.name)?.p50 ?? null;
    const length = expected === null ? "" : `, ${formatSeconds(expected)} expected`;
    lines.push(line`${job(lastJob.name)} decides: it ended last in ${lastJob.times} of ${lastJob.runs} runs${length}`);
  }
  if (touched !== null) {
    const difference = `${touched.seconds < 0 ? "−" : "+"}${formatSeconds(Math.abs(touched.seconds))}`;
    lines.push(line`the change touches ${job(touched.what)}: ${difference} in ${countOf(touched.runs, "such run")}`);
  }
  // If all runs are alike there is nothing to say.
  if (alike !== null && alike.runs < alike.of) {
    const others = alike.others === null ? "" : `; the others ${formatSeconds(alike.others)}`;
    const same = `${alike.runs} of the last ${countOf(alike.of, "run")}`;
    lines.push(`${same} had this event and kind of branch: typically ${formatSeconds(alike.median)}${others}`);
  }
  if (skipped.length > 0) {
    const first = skipped
      .slice(0, 3)
      .flatMap((name, index): Inline[] => (index === 0 ? [job(name)] : [", ", job(name)]));
    const more = skipped.length > 3 ? ", …" : "";
    const why = docsOnly ? "documentation only: " : "";
    lines.push(
      line`${why}${skipped.length} of ${countOf(jobs.length, "job")} will probably be skipped: ${first}${more}`,
    );
  }
  return lines.slice(0, MAX_REASONS);
}

/** Something has changed: the prediction follows within a few runs, but its range may still be that of before. */
function driftLine({ runs, factor }: Drift): Inline {
  const change = `typically ${formatChange(factor - 1)} compared with earlier runs`;
  return line`⚠️ ${strong("Durations have changed")}: the last ${countOf(runs, "run")} took ${change}. A new machine, cache or test suite?`;
}

/** How often such predictions were right here, against the simple ways, on the same runs. */
function trustLine(prediction: DurationPrediction): Inline {
  const { error, baselines, model, runsUsed } = prediction;
  if (error.mdape === null) {
    const needed = MIN_SCORED_RUNS - runsUsed;
    const more = needed > 0 ? `; ${countOf(needed, "more run")} needed` : "";
    return `Not enough history to measure the error: ${countOf(runsUsed, "complete run")} so far${more}.`;
  }
  const simple = ["last value", "median of 10"].flatMap((name) => {
    const mdape = baselines.find((baseline) => baseline.name === name)?.mdape ?? null;
    return mdape === null ? [] : [`${modelName(name)} ${formatShare(mdape)}`];
  });
  const held = error.coverage80 === null ? "" : ` The 80 % range held in ${formatShare(error.coverage80)}.`;
  const compared = [countOf(error.n, "run"), simple.join(", ")].filter((part) => part !== "").join("; ");
  return `Typical error here ${formatShare(error.mdape)} (${compared}).${held} Predicted by ${modelWords(model, baselines)}: the smallest recent mean error.${betterBaseline(prediction)}`;
}

/** The outcome of the predictions made here: actual errors, not replayed ones. */
function pastLine({ n, mdape, coverage80 }: DurationPrediction["past"]): Inline {
  const held = Math.round((coverage80 ?? 0) * n);
  if (n === 1)
    return `The last prediction made here was off by ${formatShare(mdape)}; its range ${held === 1 ? "held" : "did not hold"}.`;
  return `The last ${countOf(n, "prediction")} made here were typically off by ${formatShare(mdape)}; ${held} of ${n} ranges held.`;
}

const voicesOf = (model: string | null): string[] => model?.split(" + ") ?? [];

/** The best model, the simple ways that are averaged with it, and how many others were nearly as good and agreed. */
function modelWords(model: string | null, baselines: DurationPrediction["baselines"]): string {
  const [best = "nothing", ...others] = voicesOf(model);
  const simple = others.filter((name) => baselines.some((baseline) => baseline.name === name));
  const more = others.length - simple.length;
  const words = [
    ...simple.map(modelName),
    ...(more === 0 ? [] : [more === 1 ? "one more that agrees" : `${more} more that agree`]),
  ];
  return [modelName(best), ...words].reduce(
    (text, word, index) => text + (index < words.length ? ", " : " and ") + word,
  );
}

/**
 * If a simple method with a smaller typical error is not used, the summary must say why. What decides is the recent mean error,
 * in which a model's usual error counts like six runs: a few lucky ones choose nothing.
 */
function betterBaseline({ error, baselines, model }: DurationPrediction): string {
  const better = baselines
    .filter(({ name, mdape }) => (mdape ?? 1) < (error.mdape ?? 0) && !voicesOf(model).includes(name))
    .sort((a, b) => (a.mdape ?? 1) - (b.mdape ?? 1))[0];
  if (better === undefined) return "";
  if ((better.mape ?? 0) > (error.mape ?? 0)) {
    return ` By mean error, which decides, ${modelName(better.name)} is off by ${formatShare(better.mape)} against ${formatShare(error.mape)}.`;
  }
  return ` ${modelName(better.name)} was better over these runs, but not clearly so recently; it takes over if it stays better.`;
}

/** Rows that are shown at once; the rest is folded. */
const MAX_ROWS = 12;

function jobBlocks(jobs: readonly JobPrediction[]): Block[] {
  if (jobs.length === 0) return [];
  const first = jobTable(jobs.slice(0, MAX_ROWS));
  const rest = jobs.slice(MAX_ROWS);
  return rest.length === 0
    ? [first]
    : [first, details(`The ${countOf(rest.length, "shorter job")}`, [jobTable(rest.slice(0, MAX_FOLDED_ROWS))])];
}

/** A summary must stay below 64 KB; the 200th job is not read. The full list is in the result file. */
const MAX_FOLDED_ROWS = 100;

function jobTable(jobs: readonly JobPrediction[]): Block {
  const columns = [
    { title: "job" },
    { title: "expected", align: "right" },
    { title: "range", align: "right" },
    { title: "runs?", align: "right" },
    { title: "last ten" },
  ] as const;
  return table(
    columns,
    jobs.map(({ name, p10, p50, p90, probability, lastTen }) => [
      job(name),
      formatSeconds(p50),
      p50 === null ? "unknown" : `${formatSeconds(p10)} – ${formatSeconds(p90)}`,
      formatShare(probability),
      lastTen.length === 0 ? "none yet" : sparkline(lastTen),
    ]),
  );
}

function job(name: string): Inline {
  return code(plainText(name, 100));
}

/** The first three, as code. */
function names(all: readonly string[]): Inline {
  const first = all.slice(0, 3).flatMap((name, index) => (index === 0 ? [job(name)] : [", ", job(name)]));
  return all.length > 3 ? [...first, ", …"] : first;
}
