/** Everything that Paceline itself throws. Tests and callers look at the code, never at the words. */
export class PacelineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PacelineError";
    this.code = code;
  }
}

export type ErrorCode =
  | "input-wrong"
  | "file-missing"
  | "file-unreadable"
  | "file-too-large"
  | "outside-workspace"
  | "api-unauthorized"
  | "api-forbidden"
  | "api-missing"
  | "plan-unknown"
  | "api-limited"
  | "api-unavailable"
  | "api-unexpected"
  | "service-unavailable"
  | "internal";

/**
 * The message of anything that was thrown, for people; never empty. Clients throw errors without a word where a service
 * refuses without one: then it is the status, the code or the name, as in "401, no reason given".
 */
export function messageOf(thrown: unknown): string {
  const message = (thrown instanceof Error ? thrown.message : String(thrown)).trim();
  return message === "" ? `${identityOf(thrown)}, no reason given` : message;
}

function identityOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "an error";
  const properties = new Map<string, unknown>(Object.entries(thrown));
  return String(properties.get("status") ?? properties.get("statusCode") ?? properties.get("code") ?? thrown.name);
}
