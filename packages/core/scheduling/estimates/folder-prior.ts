/** What is expected of a file that was never measured, in seconds. */
export interface Guess {
  /** As many such files take less as take more: the best single number for one file. */
  readonly typical: number;
  /** What many such files take on average: a few take very long, so it is more than the typical one. */
  readonly expected: number;
}

/**
 * Guesses the seconds of a file that was never measured, from its neighbours in the tree.
 *
 * Each folder's centre is drawn towards that of its parent as if the parent were a few more files: a folder with one
 * file says little, one with fifty says all. (Shrinkage as in partial pooling: Gelman & Hill, Data Analysis Using
 * Regression, 2007, ch. 12.) Durations of tests are spread over orders of magnitude, often in two heaps (skipped, and
 * run), so the centre is the median of log seconds.
 *
 * Sums of medians are far too small (on the public histories 0.1 to 0.9 of the truth), and sums of folder means are
 * somewhat too large (0.9 to 3.3), since new files are shorter than old ones. Halfway between the two is right within a
 * third on twelve sets of thirteen, and gives the best plans too: that is `expected`.
 *
 * Parts of a test id after `::` or `[` count as folders, so a new case of a known class is guessed from its class.
 */
export class FolderPrior {
  readonly #folders = new Map<string, Folder>();
  readonly #medianStrength: number;

  /** `medianStrength`: as how many files a parent counts. For `npm run bench -- shards`, which compares several. */
  constructor(medianStrength = MEDIAN_STRENGTH) {
    this.#medianStrength = medianStrength;
  }

  /** Takes in one measured file. Cost: one map look-up per level. */
  add(name: string, seconds: number): void {
    for (const path of foldersOf(name)) {
      const folder = this.#folders.get(path);
      if (folder === undefined) this.#folders.set(path, { seconds: [seconds], sum: seconds, logMedian: null });
      else {
        folder.seconds.push(seconds);
        folder.sum += seconds;
        folder.logMedian = null;
      }
    }
  }

  /** The guess for a new file; null before any file was added. */
  estimate(name: string): Guess | null {
    let centre: number | null = null;
    let mean: number | null = null;
    for (const path of foldersOf(name)) {
      const folder = this.#folders.get(path);
      if (folder === undefined) break;
      const files = folder.seconds.length;
      const own = logMedianOf(folder);
      centre = centre === null ? own : (files * own + this.#medianStrength * centre) / (files + this.#medianStrength);
      mean = mean === null ? folder.sum / files : (folder.sum + MEAN_STRENGTH * mean) / (files + MEAN_STRENGTH);
    }
    if (centre === null || mean === null) return null;
    const typical = Math.exp(centre);
    return { typical, expected: (typical + mean) / 2 };
  }
}

interface Folder {
  /** Of all files below. */
  readonly seconds: number[];
  sum: number;
  logMedian: number | null;
}

/** The parent weighs as much as this many files: a median settles quickly, a mean of heavy tails does not. */
const MEDIAN_STRENGTH = 0.3;
const MEAN_STRENGTH = 3;
/** A zero has no logarithm. */
const MIN_SECONDS = 1e-4;

/** Sorted only when a new file asks: most folders have none. */
function logMedianOf(folder: Folder): number {
  if (folder.logMedian === null) {
    const sorted = Float64Array.from(folder.seconds).sort();
    const middle = (sorted.length - 1) / 2;
    const logAt = (index: number): number => Math.log(Math.max(MIN_SECONDS, sorted[index] ?? 0));
    folder.logMedian = (logAt(Math.floor(middle)) + logAt(Math.ceil(middle))) / 2;
  }
  return folder.logMedian;
}

/** Deeper than any real tree; a name made of slashes must not cost their square. */
const MAX_LEVELS = 64;

/** The root, then each enclosing folder: `a/b/c.py` is in ``, `a/` and `a/b/`. */
function foldersOf(name: string): string[] {
  const folders = [""];
  for (let place = 0; place < name.length && folders.length <= MAX_LEVELS; place++) {
    const end = boundaryAt(name, place);
    if (end > 0) folders.push(name.slice(0, end));
    if (end > 0) place = end - 1;
  }
  return folders;
}

const [SLASH, COLON, BRACKET] = [47, 58, 91];

/** The end of a `/`, `::` or `[` that begins there; 0 where none does. */
function boundaryAt(name: string, place: number): number {
  const code = name.charCodeAt(place);
  if (code === SLASH || code === BRACKET) return place + 1;
  return code === COLON && name.charCodeAt(place + 1) === COLON ? place + 2 : 0;
}
