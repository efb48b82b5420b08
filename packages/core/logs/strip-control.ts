/**
 * A log line as a person would read it in a terminal: without colours, cursor movement, hyperlinks and control
 * characters; of a line that was overwritten with carriage returns, the last text.
 *
 * Bidirectional overrides go too: they make a line read differently from what it says.
 */
export function stripControl(raw: string): string {
  const visible = raw.includes("\r") ? lastOverwrite(raw) : raw;
  return NEEDS_STRIPPING.test(visible) ? visible.replace(ANSI, "").replace(CONTROL, "") : visible;
}

// ECMA-48. OSC: ends with BEL or ST; its text is bounded, so that an unterminated one costs little. CSI: parameters
// (0-?), intermediates (space-/), final byte (@-~).
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
  /\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]{0,64}[ -/]{0,8}[@-~]/g;
// Everything in C0 but tab, DEL, C1, BOM, bidirectional embeddings, overrides and isolates.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g;
const NEEDS_STRIPPING = new RegExp(CONTROL.source);

function lastOverwrite(raw: string): string {
  const layers = raw.split("\r");
  return layers.findLast((layer) => layer.trim() !== "") ?? "";
}
