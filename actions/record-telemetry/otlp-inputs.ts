import { flag, type Input, integer, list, text } from "../../packages/core/action/inputs.ts";
import { type Header, parseHeader, parseOtlpEndpoint } from "../../packages/core/export/otlp-endpoint.ts";

/** Base URL of a receiver. Hidden like a secret: some receivers take their key in it. */
const endpoint: Input<string | undefined> = {
  ...text({
    help: "Also send the run to this OpenTelemetry receiver (OTLP over HTTP), as a trace and metrics. Default: nothing is sent.",
  }),
  expects: "an http:// or https:// URL without a password",
  secret: true,
  parse(given) {
    const value = parseOtlpEndpoint(given);
    return value === null ? { ok: false } : { ok: true, value };
  },
};

const headerLines = list({ help: "Headers for the receiver, such as an API key. They are never printed." });

const headers: Input<readonly Header[]> = {
  ...headerLines,
  expects: "one `name: value` per line",
  secret: true,
  absent: [],
  parse(given) {
    const lines = headerLines.parse(given);
    const parsed = lines.ok ? lines.value.map(parseHeader) : [];
    const value = parsed.filter((header) => header !== null);
    return value.length === parsed.length ? { ok: true, value } : { ok: false };
  },
};

/** What the export of a run needs to know. */
export const otlpInputs = {
  "otlp-endpoint": endpoint,
  "otlp-headers": headers,
  "otlp-run-attributes": flag({
    help: "Add the run's id and URL to metrics. This makes a time series per run, which many stores charge for.",
    fallback: false,
  }),
  "otlp-timeout": integer({ help: "Maximum total seconds for the export.", fallback: 5, min: 1, max: 120 }),
};
