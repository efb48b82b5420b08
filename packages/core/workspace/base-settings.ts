/** The configuration file as the base of the running change has it: a change must not loosen the gate that judges it. */
export type BaseSettings =
  /** `text` is null where the base has no such file. */
  | { readonly kind: "read"; readonly from: string; readonly text: string | null }
  /** There is a base, and its file could not be had. */
  | { readonly kind: "unreadable"; readonly from: string; readonly reason: string }
  /** There is no base to ask, as on a laptop. */
  | { readonly kind: "absent" };

/** What became of inputs that only the base may set. */
export interface ProtectedSettings {
  /** The configuration file's path. */
  readonly path: string;
  /** Why the base's settings are not known although there is a base; null where they are, or where there is none. */
  readonly unreadable: string | null;
  /** Inputs that the checkout's own file sets otherwise than the base does: they cannot loosen anything yet. */
  readonly ignored: readonly string[];
  /** What the checkout's file says of such inputs, by name, where the base cannot be asked: it may only be stricter. */
  readonly ownTexts: Readonly<Record<string, string>>;
}
