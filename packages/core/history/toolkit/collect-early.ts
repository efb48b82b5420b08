/** A history of this size on disk holds some hundred thousand rows. */
const LARGE = 256 * 1024;
/** Text of this size leaves several times as much garbage behind when it becomes records. */
const LARGE_TEXT = 16 * 1024 * 1024;

/**
 * Keeps memory low while a large history is read and used. V8 lets its space for new objects grow to 96 MB before it
 * collects; kept small, planning 100,000 test files peaks a third lower and takes no longer. Not at the start of every
 * step: changed flags make V8 compile Node's own modules again, which costs 10 ms.
 */
export async function collectEarly(bytes: number): Promise<void> {
  if (bytes > LARGE) await setFlag("--semi-space-growth-factor=1");
}

/** The same for text that is going to be parsed: its garbage would grow to 400 MB; this takes a tenth more time. */
export async function collectTextEarly(bytes: number): Promise<void> {
  await collectEarly(bytes);
  if (bytes > LARGE_TEXT) await setFlag("--heap-growing-percent=70");
}

/** Loaded only now, because most histories are small. */
async function setFlag(flag: string): Promise<void> {
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString(flag);
}
