/** An error, a warning or a notice that GitHub shows on the run's page, and beside a line of a file when one is named. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** GitHub keeps this many of each level from one step; the rest is only in the log. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** A longer message is cut, in characters. */
const MAX_MESSAGE_CHARACTERS = 4096;

/** Those of a step's annotations that GitHub would show, with messages cut as it does. */
export function shownAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return annotations
    .filter(({ level }) => ++counts[level] <= MAX_ANNOTATIONS_PER_LEVEL)
    .map((annotation) => ({ ...annotation, message: annotation.message.slice(0, MAX_MESSAGE_CHARACTERS) }));
}

export function annotationOf(
  level: Annotation["level"],
  message: string,
  properties: Readonly<Record<string, string>>,
): Annotation {
  const { title, file } = properties;
  return {
    level,
    message,
    ...(title ? { title } : {}),
    ...(file ? { file } : {}),
    ...numberOf("line", properties.line),
    ...numberOf("endLine", properties.endLine),
    ...numberOf("column", properties.col),
    ...numberOf("endColumn", properties.endColumn),
  };
}

function numberOf(name: "line" | "endLine" | "column" | "endColumn", text: string | undefined): Partial<Annotation> {
  const value = Number.parseInt(text ?? "", 10);
  return Number.isNaN(value) ? {} : { [name]: value };
}
