import fc from "fast-check";
import { afterAll, expect } from "vitest";

// Set up before each test file that shares its process with others.

// Property tests draw the same values in every run: a failure comes again until it is mended. The drills draw again.
fc.configureGlobal({ seed: 20_261_129 });

/** What a test file could leave behind for the next one. */
function processState() {
  return {
    folder: process.cwd(),
    environment: { ...process.env },
    globals: Object.getOwnPropertyNames(globalThis),
    replaced: [process.stdout.write, process.platform, Math.random, Date, globalThis.fetch, globalThis.setTimeout],
    listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
  };
}

const before = processState();
afterAll(() => expect(processState()).toEqual(before));
