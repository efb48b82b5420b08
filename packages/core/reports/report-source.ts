import type { ReportLimits } from "./report/junit-report.ts";
import { decodeXml } from "./xml/decode-xml.ts";

const MAX_HEAD_BYTES = 256 * 1024;

/** The bytes of a report as text, as far as the limits allow. */
export class ReportSource {
  /** Within the limits. */
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
  /** The beginning, decoded. */
  readonly head: string;

  constructor(bytes: Uint8Array, { bytes: most }: ReportLimits) {
    this.bytes = bytes.subarray(0, most);
    this.isCut = bytes.length > most;
    this.head = join(this.bytes.subarray(0, MAX_HEAD_BYTES)).trimStart();
  }

  get isXml(): boolean {
    return this.head.startsWith("<");
  }

  get isJson(): boolean {
    return /^[{[]/.test(this.head);
  }

  /** True for UTF-8 and what is read as such: a byte below 128 is then that character. */
  get isUtf8(): boolean {
    const [first, second] = this.bytes;
    return !(first === 0xff || first === 0xfe) && first !== 0 && second !== 0;
  }

  text(): string {
    return join(this.bytes);
  }

  /** One after the other, so that a report of millions of lines needs no list of them. Without their ends. */
  *lines(): Generator<string> {
    let rest = "";
    for (const { text } of decodeXml(this.bytes).chunks) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
    }
    if (rest !== "") yield rest;
  }
}

function join(bytes: Uint8Array): string {
  return [...decodeXml(bytes).chunks].map(({ text }) => text).join("");
}
