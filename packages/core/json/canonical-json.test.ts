import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonicalJson", () => {
  it("is one text per value, whatever the order of names was", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  });

  it("sorts all names as text, also those that are numbers, which objects put first", () => {
    expect(canonicalJson({ 9: 0, 10: 0, "!": 0 })).toBe('{"!":0,"10":0,"9":0}');
  });

  it("leaves out what JSON leaves out, and keeps names that reach prototypes", () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
    expect(canonicalJson(JSON.parse('{"__proto__":{"b":1,"a":2}}'))).toBe('{"__proto__":{"a":2,"b":1}}');
  });

  it("tells infinity from null, and can be read again", () => {
    const value = JSON.parse('{"a":1e999,"b":-1e999,"c":null}');
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });

  it("is the same text exactly for the same value", () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, item]) => [name, shuffled(item)]),
      );
    };
    const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(canonicalJson(shuffled(a))).toBe(canonicalJson(a));
        expect(JSON.parse(canonicalJson(a))).toEqual(asRead(a));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(asRead(a), asRead(b)));
      }),
    );
  });
});
