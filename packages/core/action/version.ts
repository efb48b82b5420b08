/** The version of every action: they are released together. A test holds it equal to `package.json`. */
export const VERSION = "0.1.0";

/** Where documentation links in summaries point. */
export const HOME = "https://github.com/paceline/paceline";
