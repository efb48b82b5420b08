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
  | "api-limited"
  | "api-unavailable"
  | "api-unexpected"
  | "service-unavailable"
  | "internal";

/** The message of anything that was thrown, for people. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
