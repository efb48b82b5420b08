import type { XmlFormat } from "../report-format.ts";
import { readRobot } from "./read-robot.ts";

export const robot: XmlFormat = {
  name: "robot",
  writtenBy: "Robot Framework (`output.xml`)",
  syntax: "xml",
  recognise: ({ name }) => name === "robot",
  unread: ["kw", "for", "while", "if", "try", "group", "msg", "doc", "tag", "meta", "errors"],
  read: readRobot,
};
