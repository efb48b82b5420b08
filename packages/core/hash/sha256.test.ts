import { expect, it } from "vitest";
import { sha256 } from "./sha256.ts";

// FIPS 180-2, appendix B.1; the second is what `printf 'ä' | sha256sum` prints.
it.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["ä", "33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc"],
])("of %j is what sha256sum prints", (text, digest) => {
  expect(sha256(text)).toBe(digest);
});
