import { type Block, type Document, type Inline, line, paragraph, strong, table } from "../../render/document.ts";
import { countOf, formatCount, formatShare } from "../../render/quantities.ts";
import { ANSWER, type ModelScore } from "../replay/score-board.ts";
import { modelName } from "./model-name.ts";

/** A backtest as a page: the answer's error against the simple ways, then all models, on runs and on jobs. */
export function backtestSummary(runs: readonly ModelScore[], jobs: readonly ModelScore[]): Document {
  const blocks: Block[] = [paragraph(headline(runs, jobs))];
  for (const [what, scores] of [
    ["runs", runs],
    ["jobs", jobs],
  ] as const) {
    const n = scores[0]?.n ?? 0;
    if (n > 0)
      blocks.push(
        paragraph(`${formatCount(n)} ${what}, each predicted from what had ended before it${rangesOf(scores)}:`),
        scoreTable(scores),
      );
  }
  return { title: "backtest", blocks };
}

/** A window of residuals for each model of each job would cost more than all else. */
function rangesOf(scores: readonly ModelScore[]): string {
  return scores.every(({ coverage80 }) => coverage80 !== null) ? "" : "; the single models have no range there";
}

function headline(runs: readonly ModelScore[], jobs: readonly ModelScore[]): Inline {
  const [scores, what] = (runs[0]?.n ?? 0) > 0 ? [runs, "run"] : [jobs, "job"];
  const [answer, ...others] = scores;
  if (answer === undefined || answer.mdape === null) {
    return line`⚠️ ${strong("Nothing to score")}: no complete run began after another had ended.`;
  }
  const simple = others
    .filter(({ name, mdape }) => mdape !== null && SIMPLE.includes(name))
    .map(({ name, mdape }) => `${modelName(name)} ${formatShare(mdape)}`);
  const held = `the 80 % range held in ${formatShare(answer.coverage80)}`;
  return line`${strong(`Typical error ${formatShare(answer.mdape)}`)} over ${countOf(answer.n, what)} (${simple.join(", ")}); ${held}.`;
}

const SIMPLE = ["last value", "median of 10"];

function scoreTable(scores: readonly ModelScore[]): Block {
  const columns = [
    { title: "model" },
    { title: "MdAPE", align: "right" },
    { title: "MAPE", align: "right" },
    { title: "within 10 %", align: "right" },
    { title: "80 % range held", align: "right" },
    { title: "pinball loss, % of mean", align: "right" },
  ] as const;
  return table(
    columns,
    scores.map(({ name, mdape, mape, within10, coverage80, pinball }) => [
      name === ANSWER ? strong(name) : name,
      formatShare(mdape),
      formatShare(mape),
      formatShare(within10),
      coverage80 === null ? "" : formatShare(coverage80),
      pinball === null ? "" : (100 * pinball).toFixed(2),
    ]),
  );
}
