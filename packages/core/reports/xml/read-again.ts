/** Thrown where a report turns out to need to be known before it can be read: it is then read once more. */
export class ReadAgain extends Error {
  /** What has to be known: how it writes fractions, or that it lists every try of a test. */
  readonly what: "decimal-mark" | "attempts";

  constructor(what: "decimal-mark" | "attempts") {
    super(what);
    this.what = what;
  }
}
