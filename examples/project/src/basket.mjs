import picomatch from "picomatch";

/** Sum of the lines whose product code matches the glob. */
export function sumOf(lines, codes = "*") {
  const matches = picomatch(codes);
  return lines.filter(({ code }) => matches(code)).reduce((sum, { cents, count }) => sum + cents * count, 0);
}
