import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Package } from "./package-of.ts";

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** Name, version, licence and the licence's text of every package in the bundle. */
export function licenceTexts(packages: readonly Package[]): string {
  return packages.map(licenceText).join("\n");
}

function licenceText({ name, version, license, folder }: Package): string {
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return `${[`${name} ${version}`, license, ...texts].join("\n\n")}\n`;
}
