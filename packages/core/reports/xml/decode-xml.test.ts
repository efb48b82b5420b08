import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeXml, hideStrayAmpersands, restoreAmpersands } from "./decode-xml.ts";

const decode = (bytes: Uint8Array) => [...decodeXml(bytes).chunks].map((chunk) => chunk.text).join("");
const utf8 = (text: string) => new TextEncoder().encode(text);

it("a byte order mark tells the encoding", () => {
  expect(decode(Buffer.from("\uFEFF<a>é</a>", "utf16le"))).toBe("<a>é</a>");
  expect(decode(utf8("\uFEFF<a>é</a>"))).toBe("<a>é</a>");
});

it("the declaration tells the encoding", () => {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>`;
  expect(decode(Buffer.from(text, "latin1"))).toBe(text);
});

it("an encoding that nobody knows is said, and read as UTF-8", () => {
  const decoded = decodeXml(utf8(`<?xml version="1.0" encoding="klingon"?><a>é</a>`));
  expect(decoded.encodingKnown).toBe(false);
  expect([...decoded.chunks].map((chunk) => chunk.text).join("")).toContain("é");
});

it("characters that XML forbids are replaced and counted", () => {
  const [chunk] = decodeXml(utf8("<a>\x1b[31mred\0</a>")).chunks;
  expect(chunk).toEqual({ text: "<a>\uFFFD[31mred\uFFFD</a>", forbidden: 2 });
});

it("a stray ampersand does not swallow what follows, a reference stays", () => {
  const written = "<a>x && y &amp; &#10; &#x1F600; & &noend</a>";
  const text = [...hideStrayAmpersands(decodeXml(utf8(written)).chunks)].map((chunk) => chunk.text).join("");
  expect(text.match(/&[^;\s]*;?/g)).toEqual(["&amp;", "&#10;", "&#x1F600;"]);
  expect(restoreAmpersands(text)).toBe(written);
});

it("a reference across the border of two pieces stays whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 65_480, max: 65_560 }), (before) => {
      const text = `<a>${"x".repeat(before)}&quot;é</a>`;
      expect(decode(utf8(text))).toBe(text);
    }),
  );
});
