import type { ReadReport, ReportLimits } from "../report/junit-report.ts";
import type { ReportNotes } from "../report/report-notes.ts";
import { CaseCollector, type CaseSink } from "./case-collector.ts";
import { countReport } from "./count-report.ts";
import type { DecodedXml } from "./decode-xml.ts";
import { isJUnitRoot } from "./is-junit-root.ts";
import { NotPlain, PlainXmlScanner } from "./plain-xml-scanner.ts";

/**
 * Reads a JUnit report in which nothing is wrong, as nearly all are; null where there is any doubt, and then the report
 * must be read by {@link readStrictly}, which gives the same for all that this one reads.
 */
export function readPlainly(
  xml: DecodedXml,
  sink: CaseSink,
  notes: ReportNotes,
  limits: ReportLimits,
  isCut = false,
): ReadReport | null {
  const collector = new CaseCollector(limits, sink, (_, message) => {
    throw new NotPlain(message);
  });
  try {
    const forbidden = scan(xml, new PlainXmlScanner(new WithinLimits(collector, limits)), isCut);
    collector.finish();
    if (forbidden > 0) notes.add("invalid-characters", FORBIDDEN, { times: forbidden });
  } catch (error) {
    if (error instanceof NotPlain) return null;
    if (!(error instanceof EnoughCases)) throw error;
    notes.add("too-many-cases", `only the first ${limits.cases} cases were read`);
  }
  return countReport(collector, notes);
}

/** Returns how many characters XML does not allow. */
function scan(xml: DecodedXml, scanner: PlainXmlScanner, isCut: boolean): number {
  let forbidden = 0;
  for (const chunk of xml.chunks) {
    forbidden += chunk.forbidden;
    scanner.write(chunk.text);
  }
  if (!isCut) scanner.end();
  return forbidden;
}

/** Thrown where there is room for no further case: what came before is read, and nothing else is looked at. */
class EnoughCases extends Error {}

export const FORBIDDEN = "characters that XML does not allow";

/** Passes on what is within the limits; what is deeper or wider must be read strictly, which says so. */
class WithinLimits {
  readonly #collector: CaseCollector;
  readonly #limits: ReportLimits;
  #depth = 0;

  constructor(collector: CaseCollector, limits: ReportLimits) {
    this.#collector = collector;
    this.#limits = limits;
  }

  get wantsText(): boolean {
    return this.#collector.wantsText;
  }

  open(element: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#depth === 0 && !isJUnitRoot(element)) throw new NotPlain("another format");
    this.#depth += 1;
    const { depth, cases } = this.#limits;
    if (this.#depth > depth) throw new NotPlain("too deep");
    if (element === "testcase" && this.#collector.totals.cases >= cases) throw new EnoughCases();
    if (hasMoreThan(attributes, this.#limits.attributes)) throw new NotPlain("too many attributes");
    this.#collector.open(element, attributes);
  }

  close(element: string): void {
    this.#depth -= 1;
    this.#collector.close(element);
  }

  text(text: string): void {
    this.#collector.text(text);
  }

  comment(text: string): void {
    this.#collector.comment(text);
  }
}

function hasMoreThan(attributes: object, limit: number): boolean {
  let count = 0;
  for (const _ in attributes) count += 1;
  return count > limit;
}
