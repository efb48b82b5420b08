/** Cents as dollars, with two decimals. */
export function formatPrice(cents) {
  return `$${(cents / 100).toFixed(2)}`;
}

/** The part of a price that is tax, rounded half up to whole cents. */
export function taxOf(cents, rate) {
  return Math.round((cents * rate) / (1 + rate));
}
