/**
 * Text that a runner or a terminal only shows. The runner takes two forms for commands: `::name::` at the start of a line,
 * white space before it included, and the older `##[name]` anywhere in a line (actions/runner, ActionCommand.cs). Both are
 * broken visibly, so that a reader sees what stood there. Line breaks stay; call {@link inertLog} for foreign text that may
 * hold terminal sequences.
 */
export function inertCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "# #[");
}

/** The same for text in which nothing is meant for the terminal: escape sequences and control characters go too. */
export function inertLog(text: string): string {
  return inertCommands(
    text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
      .replace(ESCAPE, "")
      .replace(CONTROL, ""),
  );
}

/** JSON text without the older command form; it stays the same JSON. */
export function inertJson(json: string): string {
  return json.replaceAll("##[", "#\\u0023[");
}

// ECMA-48 sequences: OSC up to its end, CSI with parameters, or ESC and one more character.
const ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]{0,64}[ -/]{0,8}[@-~]/g;
// C0 but tab and line feed, DEL, C1, and what changes the direction of text.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
