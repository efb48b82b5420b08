import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { keepsSecrets, parseHeader, parseOtlpEndpoint, signalUrl } from "./otlp-endpoint.ts";

describe("the address of a receiver", () => {
  it.each([
    ["https://otel.example.com", "https://otel.example.com/v1/traces"],
    ["https://otel.example.com:4318/", "https://otel.example.com:4318/v1/traces"],
    ["https://otel.example.com/otlp//", "https://otel.example.com/otlp/v1/traces"],
    ["https://otel.example.com/otlp/v1/metrics", "https://otel.example.com/otlp/v1/traces"],
    ["https://otel.example.com/?tenant=7#top", "https://otel.example.com/v1/traces?tenant=7"],
    ["http://[::1]:4318/v1/traces", "http://[::1]:4318/v1/traces"],
  ])("%s takes traces at %s", (given, url) => {
    expect(signalUrl(parseOtlpEndpoint(given) ?? "", "traces")).toBe(url);
  });

  it.each(["", "otel.example.com", "ftp://a", "file:///etc/passwd", "https://key@a", "https://u:p@a", "http://"])(
    "is not %j",
    (given) => {
      expect(parseOtlpEndpoint(given)).toBeNull();
    },
  );

  it("read again is the same", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = parseOtlpEndpoint(url) ?? "";
        expect(new URL(parseOtlpEndpoint(once) ?? "").href).toBe(new URL(once).href);
      }),
    );
  });
});

describe("a header", () => {
  it("is a name and a value, which may have colons and be empty", () => {
    expect(parseHeader("Authorization:  Bearer a:b= ")).toEqual(["authorization", "Bearer a:b="]);
    expect(parseHeader("x-empty:")).toEqual(["x-empty", ""]);
  });

  it.each(["", "no colon", ": value", "two words: x", "x: é", "x: a\u0000", "x: a\r\ny: b"])("is not %j", (line) => {
    expect(parseHeader(line)).toBeNull();
  });

  it("that is accepted is one that can be sent", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(fc.string(), fc.string()).map((pair) => pair.join(":")),
        ),
        (line) => {
          const header = parseHeader(line);
          if (header !== null) expect(() => new Headers([[...header]])).not.toThrow();
        },
      ),
      { numRuns: propertyRuns(2_000) },
    );
  });
});

it.each([
  ["https://a", true],
  ["http://127.0.0.1:4318", true],
  ["http://2130706433", true], // 127.0.0.1 in another spelling
  ["http://localhost", true],
  ["http://otel.localhost", true],
  ["http://localhost.example.com", false],
  ["http://10.0.0.7:4318", false],
])("%s keeps secrets: %s", (endpoint, safe) => {
  expect(keepsSecrets(endpoint)).toBe(safe);
});
