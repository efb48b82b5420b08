/** One figure of trust, as a reader sees it. */
export interface TrustRow {
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
}
