/**
 * Models as text: a first line that describes all of them, then one line for each, so that a reader of one model reads
 * one line. Damaged text is treated as missing.
 */
export function writeModels(head: object, models: readonly string[]): string {
  return [JSON.stringify(head), ...models].join("\n");
}

/** The first line; null where there is none. Its shape is trusted, as it comes from where the records come from. */
export function readModelsHead<Head>(text: string): Partial<Head> | null {
  return parse(lineOf(text, 0));
}

/** The text of the model with this number, from 0; null where there is none. */
export function modelText(text: string, number: number): string | null {
  return lineOf(text, number + 1);
}

export function readModel<Model>(text: string | null): Model | null {
  return parse(text);
}

function lineOf(text: string, number: number): string | null {
  let start = 0;
  for (let line = 0; line < number; line += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) return null;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end);
}

function parse<T>(line: string | null): T | null {
  if (line === null) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
}
