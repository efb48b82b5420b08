/** One header as it is sent: name and value. */
export type Header = readonly [name: string, value: string];

/**
 * The base URL of an OTLP receiver, without `/v1/traces` and slashes at its end; null where the text is no http or https
 * URL, or has a password in it (which would be printed somewhere sooner or later; headers are for that).
 */
export function parseOtlpEndpoint(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.username !== "" || url.password !== "") return null;
  const folders = url.pathname.split("/").filter((folder) => folder !== "");
  if (/^v1\/(traces|metrics)$/.test(folders.slice(-2).join("/"))) folders.splice(-2);
  return `${url.origin}${folders.map((folder) => `/${folder}`).join("")}${url.search}`;
}

/** Where the receiver takes one kind of data. */
export function signalUrl(endpoint: string, signal: "traces" | "metrics"): string {
  const url = new URL(endpoint);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/v1/${signal}`;
  return url.href;
}

/** `name: value`, or null. Printable ASCII only: anything else is a mistake, and would be refused later, aloud. */
export function parseHeader(line: string): Header | null {
  const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([ -~\t]*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? null : [name.toLowerCase(), value.trim()];
}

/** Whether headers, which may be secrets, may be sent there: encrypted, or without leaving the machine. */
export function keepsSecrets(endpoint: string): boolean {
  const { protocol, hostname } = new URL(endpoint);
  return protocol === "https:" || /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
