/** From this power of ten on, .NET's "G15" writes an exponent; at the other end below 0.0001. */
const FIRST_LARGE_POWER = 15;
const LAST_SMALL_POWER = -5;
const DIGITS = 15;

/**
 * A number as the official runner writes it, which is .NET's format "G15" (`NumberFormat` in actions/runner): at most 15
 * digits, `1E+21` and `1E-05` for the very large and the very small.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return "-0";
  const [mantissa = "", power = ""] = value.toExponential(DIGITS - 1).split("e");
  const exponent = Number(power);
  if (exponent > LAST_SMALL_POWER && exponent < FIRST_LARGE_POWER) return String(Number(value.toPrecision(DIGITS)));
  const digits = String(Math.abs(exponent)).padStart(2, "0");
  return `${Number(mantissa)}E${exponent < 0 ? "-" : "+"}${digits}`;
}
