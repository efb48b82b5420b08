import { type Input, list } from "../../packages/core/action/inputs.ts";

/** Probabilities strictly between 0 and 1, one per line or with commas between them. */
export function probabilities(options: { help: string }): Input<readonly number[]> {
  return {
    ...list(options),
    expects: "numbers between 0 and 1, one per line, such as 0.75",
    absent: [],
    parse(text) {
      const words = text.split(/[\s,]+/).filter((word) => word !== "");
      const values = words.map((word) => (/^0?\.\d+$/.test(word) ? Number(word) : Number.NaN));
      return values.every((value) => value > 0 && value < 1) ? { ok: true, value: values } : { ok: false };
    },
  };
}
