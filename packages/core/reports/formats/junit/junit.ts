import { isJUnitRoot } from "../../xml/is-junit-root.ts";
import type { StreamedFormat } from "../report-format.ts";

export const junit: StreamedFormat = {
  name: "junit",
  writtenBy: "JUnit XML: most runners, or a reporter for them",
  syntax: "streamed-xml",
  recognise: ({ name }) => isJUnitRoot(name),
};
