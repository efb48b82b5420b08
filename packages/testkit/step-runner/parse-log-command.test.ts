import fc from "fast-check";
import { expect, it } from "vitest";
import { parseLogCommand } from "./parse-log-command.ts";

const parse = (line: string) => parseLogCommand(line, (name) => name === "error" || name === "warning");

it("name, properties and message are told apart; blanks before and colons inside do no harm", () => {
  expect(parse("  ::Error file=a.ts,title=a=b,line=::see: x::y")).toEqual({
    name: "error",
    properties: { file: "a.ts", title: "a=b" },
    message: "see: x::y",
  });
});

it("the older form is a command wherever it stands in a line", () => {
  expect(parse("history: ##[Error file=a%5Db;line=3;x=%3B]one%0Atwo]")).toEqual({
    name: "error",
    properties: { file: "a]b", line: "3", x: ";" },
    message: "one\ntwo]",
  });
  expect(parse("::nosuch::text ##[warning]seen")).toMatchObject({ name: "warning", message: "seen" });
});

it.each([
  "plain",
  ":: ::x",
  "::error",
  "::::",
  "text ::error::x",
  "##[error",
  "##[nosuch]x",
  "# #[error]x",
  "##[nosuch]x ##[error]only the first one counts",
])("%j is no command", (line) => {
  expect(parse(line)).toBeUndefined();
});

it("what the toolkit escapes comes back as it was", () => {
  const text = fc.string({ unit: fc.constantFrom("%", "2", "5", "\n", "\r", ":", ",", "é", " ") });
  const escaped = (value: string) => value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (value: string) => escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
  fc.assert(
    fc.property(text, text, (message, title) => {
      const command = parse(`::error title=${property(title)},file=a::${escaped(message)}`);
      expect(command).toMatchObject({ name: "error", message });
      expect(command?.properties.title ?? "").toBe(title);
    }),
  );
});
