import { isObject } from "../../../json/is-object.ts";

/** Whether this may be a line of `go test -json`. */
export function isGoEvent(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && typeof value.Action === "string" && ("Package" in value || "ImportPath" in value);
}
