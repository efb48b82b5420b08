/**
 * Guesses the seconds of a file that was never measured, from its neighbours in the tree.
 *
 * Durations of tests are spread over orders of magnitude, so means are taken of log seconds. Each folder's mean is drawn
 * towards that of its parent as if the parent were `STRENGTH` more files: a folder with one file says little, one with
 * fifty says all. (Shrinkage as in partial pooling: Gelman & Hill, Data Analysis Using Regression, 2007, ch. 12.)
 *
 * Parts of a test id after `::` or `[` count as folders too, so a new case of a known class is guessed from its class.
 */
export class FolderPrior {
  readonly #folders = new Map<string, LogSum>();

  /** Takes in one measured file. Cost: one map look-up per level. */
  add(name: string, seconds: number): void {
    const logSeconds = Math.log(Math.max(seconds, SMALLEST_SECONDS));
    for (const folder of foldersOf(name)) {
      const sum = this.#folders.get(folder);
      if (sum === undefined) this.#folders.set(folder, { files: 1, total: logSeconds });
      else {
        sum.files++;
        sum.total += logSeconds;
      }
    }
  }

  /** The guess for a new file, in seconds; null before any file was added. */
  estimate(name: string): number | null {
    let mean: number | null = null;
    for (const folder of foldersOf(name)) {
      const sum = this.#folders.get(folder);
      if (sum === undefined) break;
      mean = mean === null ? sum.total / sum.files : (sum.total + STRENGTH * mean) / (sum.files + STRENGTH);
    }
    return mean === null ? null : Math.exp(mean);
  }
}

interface LogSum {
  files: number;
  total: number;
}

/** A parent weighs as much as this many files. */
const STRENGTH = 1;
/** Reports round to milliseconds at best; a zero has no logarithm. */
const SMALLEST_SECONDS = 0.001;

/** The root, then each enclosing folder: `a/b/c.py` is in ``, `a/` and `a/b/`. */
function* foldersOf(name: string): Generator<string> {
  yield "";
  for (const boundary of name.matchAll(/\/|::|\[/g)) yield name.slice(0, boundary.index + boundary[0].length);
}
