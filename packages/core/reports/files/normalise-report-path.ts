import { pathWithin } from "../../paths/path-within.ts";
import { withSlashes } from "../../paths/with-slashes.ts";

/** Where hosted runners, containers and container actions have the checkout; `<repo>/<repo>` is the runner's habit. */
const CHECKOUTS = [
  /^(?:[a-z]:)?\/(?:home\/runner\/work|users\/runner\/work|a|_work|actions-runner\/_work)\/([^/]+)\/\1\//i,
  /^\/__w\/([^/]+)\/\1\//,
  /^\/github\/workspace\//,
];
/** `a.exs:12`, `a.lua:12:3`, `a_spec.rb[1:2]`, `A.cs(12,3)`, `a.ts#L12`; Pest's `tests/A.php::it adds`. */
const PLACE_IN_FILE = /(\.[A-Za-z]\w{0,9})(?:(?::\d{1,9}){1,2}|\[[\d:,]{1,40}\]|\(\d{1,9}(?:,\d{1,9})?\)|#L?\d{1,9})$/;
/** `file:///a`, and what browsers and bundlers make of a file: `http://localhost:9876/base/a.js?x`, `webpack:///./a.ts`. */
const URL_ORIGIN = /^(?:file:\/\/(?=\/|[a-z]:)|(?:https?|webpack|webpack-internal|ng):\/\/[^/]{0,200}\/(?:base\/)?)/i;
const TEST_IN_FILE = /^(.{1,1000}?\.[A-Za-z]\w{0,9})::.+$/s;

/** A path from a report: written with `/`, without the checkout's own folder, without `.` and `..` where they resolve. */
export function normaliseReportPath(path: string, workspaceRoot: string | null): string {
  const trimmed = path.trim();
  const origin = URL_ORIGIN.exec(trimmed)?.[0];
  const plain = origin === undefined ? trimmed : decoded(trimmed.slice(origin.length).replace(/\?[^/]*$/, ""));
  const file = withoutPlace(plain);
  // `file:///C:/a` has a slash before the drive.
  const slashed = withSlashes(file).replace(/^\/(?=[A-Za-z]:\/)/, "");
  return withoutCheckout(resolveDots(slashed), workspaceRoot);
}

/** The file alone, without what says where in it: a line, a test. */
export function withoutPlace(path: string): string {
  return path.replace(TEST_IN_FILE, "$1").replace(PLACE_IN_FILE, "$1");
}

/** With `%20` as a space; unchanged if it is not an encoding. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function withoutCheckout(path: string, workspaceRoot: string | null): string {
  const root = withSlashes(workspaceRoot ?? "").replace(/\/+$/, "");
  const within = root === "" ? null : pathWithin(root, path);
  if (within !== null) return within;
  for (const checkout of CHECKOUTS) {
    const match = checkout.exec(path);
    if (match) return path.slice(match[0].length);
  }
  return path;
}

function resolveDots(path: string): string {
  const segments: string[] = [];
  for (const part of path.split("/")) {
    if (part === "." || (part === "" && segments.length > 0)) continue;
    const last = segments.at(-1);
    if (part === ".." && last !== undefined && last !== ".." && last !== "") segments.pop();
    else segments.push(part);
  }
  return segments.join("/");
}
