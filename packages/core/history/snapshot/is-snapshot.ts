const NAME = "paceline.snapshot/";

/** Whether these bytes are a snapshot of any version. */
export function isSnapshot(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, NAME.length) === NAME;
}
