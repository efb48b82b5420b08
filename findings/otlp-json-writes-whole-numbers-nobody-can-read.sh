#!/usr/bin/env bash
# OpenTelemetry's JSON serialiser for JavaScript writes a whole number above 2^63 as intValue, and NaN as null; its own
# binary serialiser does neither.
#
# Versions: @opentelemetry/otlp-transformer 0.223.1, @opentelemetry/sdk-trace-base 2.12.1 (npm); read with the official
#   Python messages, opentelemetry-proto 1.40.0 and protobuf 6.33.6 (PyPI).
# Behaviour: a span with the attributes 1e20 and NaN. JSON: {"intValue":100000000000000000000} and {"doubleValue":null}.
#   The binary form of the same span: double_value 1e20 and double_value nan. protobuf's JSON reader refuses the whole
#   request for the first, and reads the second as an attribute without any value.
# Surprise: one expects both encodings to say the same, NaN to be the text "NaN" (protobuf's JSON mapping), and a bad
#   attribute to cost that attribute, not every span of the batch.
# Seen: intValue: refused; NaN: WhichOneof("value") is None; binary: 1e+20, nan.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund @opentelemetry/otlp-transformer@0.223.1 @opentelemetry/sdk-trace-base@2.12.1 > npm.log
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check opentelemetry-proto==1.40.0 protobuf==6.33.6
cat > write.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { JsonTraceSerializer, ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";

for (const [name, value] of [["huge", 1e20], ["nan", Number.NaN]]) {
  const spans = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const span = provider.getTracer("t").startSpan("job");
  span.setAttributes({ [name]: value });
  span.end();
  writeFileSync(`${name}.json`, JsonTraceSerializer.serializeRequest(spans.getFinishedSpans()));
  writeFileSync(`${name}.bin`, ProtobufTraceSerializer.serializeRequest(spans.getFinishedSpans()));
}
JS
node write.mjs
cat > read.py <<'PYTHON'
import json
from google.protobuf import json_format
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

def value(request):
    return request.resource_spans[0].scope_spans[0].spans[0].attributes[0].value

for name in ("huge", "nan"):
    document = json.load(open(f"{name}.json"))
    written = document["resourceSpans"][0]["scopeSpans"][0]["spans"][0]["attributes"][0]["value"]
    # Identifiers are hexadecimal in OTLP and base64 in protobuf's mapping; they are not the matter here.
    for span in document["resourceSpans"][0]["scopeSpans"][0]["spans"]:
        del span["traceId"], span["spanId"]
    try:
        read = value(json_format.ParseDict(document, ExportTraceServiceRequest())).WhichOneof("value")
    except json_format.ParseError:
        read = "request refused"
    binary = ExportTraceServiceRequest.FromString(open(f"{name}.bin", "rb").read())
    print(f"{name}: json {json.dumps(written)}, read as {read}; binary {value(binary).double_value}")
PYTHON
env/bin/python read.py | tee seen.txt

diff seen.txt - <<'TEXT' || { echo "the behaviour has changed" >&2; exit 1; }
huge: json {"intValue": 100000000000000000000}, read as request refused; binary 1e+20
nan: json {"doubleValue": null}, read as None; binary nan
TEXT
