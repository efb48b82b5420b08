import { Fields } from "../../../json/fields.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import { cut, failureMessage } from "../../report/failure-message.ts";
import type { ReportLimits, TestCase, TestSuite } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";
import { isGoEvent } from "./is-go-event.ts";

const UNSTATED = { tests: null, failures: null, errors: null, skipped: null };
const RESULTS: Readonly<Record<string, TestCase["status"]>> = { pass: "passed", fail: "failed", skip: "skipped" };

/** What `go test -json` writes: one event per line, events of packages that run in parallel in any order. */
export function readGoJson(lines: Iterable<string>, { limits, notes }: ReadContext): ListedReport {
  const reader = new GoReader(limits);
  for (const line of lines) reader.read(line);
  const { unread, left, isCut, ...report } = reader.end();
  if (unread > 0) notes.add("malformed", "entries that could not be read", { times: unread });
  if (isCut) notes.add("truncated", "a test has begun and not ended; it is left out");
  if (left > 0) notes.add("too-many-cases", `only the first ${limits.cases} cases were read`, { times: left });
  return report;
}

interface OpenTest {
  readonly output: string[];
  outputLength: number;
  /** Of its subtests, which are cases of their own. */
  innerSeconds: number;
}

class GoReader {
  readonly #limits: ReportLimits;
  readonly #suites: TestSuite[] = [];
  readonly #cases: TestCase[] = [];
  readonly #packages = new Map<string, number>();
  readonly #open = new Map<string, OpenTest>();
  readonly #failedBefore = new Map<string, number>();
  readonly #failedPackages = new Set<string>();
  readonly #running = new Set<string>();
  #unread = 0;
  #left = 0;

  constructor(limits: ReportLimits) {
    this.#limits = limits;
  }

  read(line: string): void {
    const event = parse(line);
    if (event === null) {
      // Tools print between the events; that is no fault of the report.
      if (line.startsWith("{")) this.#unread += 1;
      return;
    }
    const fields = new Fields(event);
    const action = fields.string("Action", 20) ?? "";
    const pack = fields.string("Package", this.#limits.nameCharacters) ?? "";
    const name = fields.string("Test", this.#limits.nameCharacters);
    if (action === "output" || action === "build-output") this.#output(fields, pack, name);
    else if (name !== null) this.#test(action, pack, name, fields);
    else if (Object.hasOwn(RESULTS, action)) this.#packageEnd(action, pack, fields);
  }

  /** Cases that there was no room for are left. */
  end(): ListedReport & { readonly unread: number; readonly left: number; readonly isCut: boolean } {
    const [unread, left, isCut] = [this.#unread, this.#left, this.#running.size > 0];
    return { suites: this.#suites, cases: this.#cases, unread, left, isCut };
  }

  #output(fields: Fields, pack: string, name: string | null): void {
    const text = fields.string("Output", 4000) ?? "";
    // A build's output names the package by its import path, with the test binary in brackets.
    const of = pack === "" ? (fields.string("ImportPath")?.split(" ")[0] ?? "") : pack;
    const open = this.#openTest(of, name ?? "");
    if (/^(?:=== |--- |FAIL\b|PASS\b|ok |\?|\s*$|# )/.test(text.trimStart())) return;
    if (open.outputLength > 4 * this.#limits.messageCharacters) return;
    open.output.push(text);
    open.outputLength += text.length;
  }

  #test(action: string, pack: string, name: string, fields: Fields): void {
    const status = Object.hasOwn(RESULTS, action) ? RESULTS[action] : undefined;
    const open = this.#openTest(pack, name);
    if (action === "run") this.#running.add(key(pack, name));
    if (status === undefined) return;
    this.#running.delete(key(pack, name));
    const elapsed = fields.number("Elapsed");
    const parent = this.#open.get(key(pack, name.slice(0, Math.max(0, name.lastIndexOf("/")))));
    if (name.includes("/") && parent !== undefined) parent.innerSeconds += elapsed ?? 0;
    const seconds = elapsed === null ? null : Math.max(0, elapsed - open.innerSeconds);
    this.#open.delete(key(pack, name));
    const times = { seconds, ...(seconds !== elapsed && { wholeSeconds: elapsed }) };
    this.#add({ ...this.#again(pack, name, status), ...times, pack, name, status, output: open.output });
  }

  /** A package that fails without any test of its own failing was not built, or its `TestMain` ended it. */
  #packageEnd(action: string, pack: string, fields: Fields): void {
    if (action === "fail" && !this.#failedPackages.has(pack)) {
      const output = this.#open.get(key(pack, ""))?.output ?? [];
      this.#add({ pack, name: pack, seconds: null, status: "error", output, retries: 0, flaky: false });
    }
    const index = this.#packages.get(pack);
    const suite = index === undefined ? undefined : this.#suites[index];
    if (index !== undefined && suite) this.#suites[index] = { ...suite, seconds: fields.number("Elapsed") };
  }

  /** With `-count` or a runner that retries, a test may fail first and pass then. */
  #again(pack: string, name: string, status: TestCase["status"]): { retries: number; flaky: boolean } {
    const failures = this.#failedBefore.get(key(pack, name)) ?? 0;
    if (status === "failed") this.#failedBefore.set(key(pack, name), failures + 1);
    if (status !== "passed" || failures === 0) return { retries: 0, flaky: false };
    this.#failedBefore.delete(key(pack, name));
    return { retries: failures, flaky: true };
  }

  #add({
    pack,
    output,
    ...known
  }: Pick<TestCase, "name" | "seconds" | "wholeSeconds" | "status" | "retries" | "flaky"> & {
    pack: string;
    output: readonly string[];
  }): void {
    if (this.#cases.length >= this.#limits.cases) {
      this.#left += 1;
      return;
    }
    const failed = known.status === "failed" || known.status === "error";
    if (failed) this.#failedPackages.add(pack);
    const message = failed ? failureMessage(undefined, output.join(""), this.#limits.messageCharacters) : null;
    this.#cases.push({ ...known, suite: this.#suite(pack), file: null, classname: pack, message });
  }

  #suite(pack: string): number {
    const known = this.#packages.get(pack);
    if (known !== undefined) return known;
    const index = this.#suites.length;
    this.#suites.push({
      name: cut(pack, this.#limits.nameCharacters),
      file: null,
      seconds: null,
      stated: UNSTATED,
      parent: null,
    });
    this.#packages.set(pack, index);
    return index;
  }

  #openTest(pack: string, name: string): OpenTest {
    const known = this.#open.get(key(pack, name));
    if (known !== undefined) return known;
    const open = { output: [], outputLength: 0, innerSeconds: 0 };
    this.#open.set(key(pack, name), open);
    return open;
  }
}

function key(pack: string, name: string): string {
  return `${pack}\n${name}`;
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  if (!line.startsWith("{")) return null;
  try {
    const value: unknown = JSON.parse(line);
    return isGoEvent(value) ? value : null;
  } catch {
    return null;
  }
}
