export const id = 528;
export const ids = [528];
export const modules = {

/***/ 91209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, keys in the order of their first item. `Map.groupBy` is that, but Node 20 does not have it. */
function groupBy(items, keyOf) {
    const groups = new Map();
    let index = 0;
    for (const item of items) {
        const key = keyOf(item, index);
        index += 1;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 67339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CompletionQueue)
/* harmony export */ });
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);

/**
 * Runs by the time their end becomes known, earliest first; of equal times, the earlier created. A binary heap: adding
 * and taking cost the logarithm of the number of runs on their way.
 */
class CompletionQueue {
    #heap = [];
    add(pending) {
        const heap = this.#heap;
        let at = heap.push(pending) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            if (!this.#swapIfBefore(at, parent))
                break;
            at = parent;
        }
    }
    /** Removes and returns the earliest run whose end was known before `time`. */
    takeBefore(time) {
        const heap = this.#heap;
        const earliest = heap[0];
        if (earliest === undefined || earliest.knownAt >= time)
            return null;
        const last = heap.pop();
        if (last !== undefined && heap.length > 0) {
            heap[0] = last;
            this.#sink();
        }
        return earliest;
    }
    /** All that have not been taken, earliest first. */
    pending() {
        return this.#heap.toSorted((a, b) => a.knownAt - b.knownAt || (0,_observations_js__WEBPACK_IMPORTED_MODULE_0__/* .byCreation */ .vR)(a.run, b.run));
    }
    #sink() {
        let at = 0;
        for (;;) {
            const left = 2 * at + 1;
            const child = this.#isBefore(left + 1, left) ? left + 1 : left;
            if (!this.#swapIfBefore(child, at))
                return;
            at = child;
        }
    }
    #isBefore(a, b) {
        const [first, second] = [this.#heap[a], this.#heap[b]];
        if (first === undefined || second === undefined)
            return false;
        return (first.knownAt - second.knownAt || (0,_observations_js__WEBPACK_IMPORTED_MODULE_0__/* .byCreation */ .vR)(first.run, second.run)) < 0;
    }
    #swapIfBefore(a, b) {
        const [first, second] = [this.#heap[a], this.#heap[b]];
        if (first === undefined || second === undefined || !this.#isBefore(a, b))
            return false;
        this.#heap[a] = second;
        this.#heap[b] = first;
        return true;
    }
}


/***/ }),

/***/ 57539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  We: () => (/* binding */ Target),
  l9: () => (/* binding */ baselines),
  Cq: () => (/* binding */ similarRuns)
});

// EXTERNAL MODULE: ./build/packages/core/stats/quantile.js + 1 modules
var quantile = __webpack_require__(93444);
// EXTERNAL MODULE: ./build/packages/core/stats/weighted-quantile-of-sorted.js
var weighted_quantile_of_sorted = __webpack_require__(48071);
// EXTERNAL MODULE: ./build/packages/core/duration/duration-series.js
var duration_series = __webpack_require__(84897);
;// CONCATENATED MODULE: ./build/packages/core/duration/middle-of-sorted.js
/** The shares whose quantiles are averaged, and the place of the median among them. */
const SHARES = [0.4, 0.45, 0.5, 0.55, 0.6];
const MEDIAN = 2;
/** Quantiles further than this from the median, in log seconds, belong to another kind of run. */
const SAME_KIND = 0.1;
/**
 * Weighted middle of log durations in ascending order: the median, smoothed. Among a few neighbours the median jumps from
 * one to the next; the mean of the quantiles around it does so less (an L-estimator). But only where they are near: between
 * a short kind of run and a long one there is nothing. `total` is the sum of the weights. Null when no value counts.
 * Cost: linear.
 */
function middleOfSorted(sorted, weights, total) {
    if (!(total > 0))
        return null;
    const quantiles = quantilesAt(SHARES, sorted, weights, total);
    const median = quantiles[MEDIAN] ?? 0;
    let [sum, near] = [0, 0];
    for (const quantile of quantiles) {
        if (Math.abs(quantile - median) > SAME_KIND)
            continue;
        sum += quantile;
        near += 1;
    }
    return sum / near;
}
/** Where the running sum of the weights reaches each of the shares, which ascend; the last value for what it never does. */
function quantilesAt(shares, sorted, weights, total) {
    const quantiles = [];
    let reached = 0;
    let last = 0;
    for (let index = 0; index < sorted.length && quantiles.length < shares.length; index += 1) {
        const weight = weights[index] ?? 0;
        if (!(weight > 0))
            continue;
        reached += weight;
        last = sorted[index] ?? 0;
        while (reached >= (shares[quantiles.length] ?? Number.POSITIVE_INFINITY) * total)
            quantiles.push(last);
    }
    while (quantiles.length < shares.length)
        quantiles.push(last);
    return quantiles;
}

// EXTERNAL MODULE: ./build/packages/core/duration/neighbourhood.js
var neighbourhood = __webpack_require__(94618);
;// CONCATENATED MODULE: ./build/packages/core/duration/duration-model.js





/** The run to predict, compared with the past runs; weights are made once per set of strengths, for the run and all its jobs. */
class Target {
    comparison;
    /** The run itself; null where only its likeness to others is known. */
    situation;
    #weights = new Map();
    /** Room for the weights of one series at a time: there are a hundred series to a run. */
    gathered = new Float64Array(duration_series/* WINDOW_DURATIONS */.H + 1);
    /** Their sum. */
    gatheredTotal = 0;
    constructor(comparison, situation = null) {
        this.comparison = comparison;
        this.situation = situation;
    }
    weights(strengths) {
        const known = this.#weights.get(strengths);
        if (known !== undefined)
            return known;
        const made = (0,neighbourhood/* runWeights */.F3)(this.comparison, strengths);
        this.#weights.set(strengths, made);
        return made;
    }
}
/** As long as last time. It has no opinion on the spread. */
const lastValue = {
    name: "last value",
    usualError: 1.4,
    middle: ({ latest }) => latest.at(-1) ?? null,
    ends({ latest }) {
        const last = latest.at(-1);
        return last === undefined ? null : { p10: last, p90: last };
    },
};
/** The median of the last ten, and their spread. */
const medianOfTen = {
    name: "median of 10",
    usualError: 1.25,
    middle: ({ latest }) => (0,quantile/* quantile */.Y)(latest.slice(-10), 0.5),
    ends({ latest }) {
        const lastTen = latest.slice(-10);
        return bothKnown((0,quantile/* quantile */.Y)(lastTen, 0.1), (0,quantile/* quantile */.Y)(lastTen, 0.9));
    },
};
/** The simple ways. They always compete, so that a better baseline is used. */
const baselines = [medianOfTen, lastValue];
/** Weighted quantiles of the past, in which runs like the new one weigh more. Strengths may change as they are learnt. */
function similarRuns(name, usualError, strengths) {
    return {
        name,
        usualError,
        middle(series, target) {
            const weights = gather(series, target, strengths());
            return middleOfSorted(series.sorted, weights, target.gatheredTotal);
        },
        ends(series, target) {
            const weights = gather(series, target, strengths());
            const at = (probability) => (0,weighted_quantile_of_sorted/* weightedQuantileOfSorted */.D)(series.sorted, weights, probability);
            return bothKnown(at(0.1), at(0.9));
        },
    };
}
function bothKnown(p10, p90) {
    return p10 === null || p90 === null ? null : { p10, p90 };
}
/** Weight of each duration in sorted order: that of the run it was measured in, 0 when that run is forgotten. */
function gather({ sequences }, target, strengths) {
    const { gathered } = target;
    const { first, weights } = target.weights(strengths);
    let total = 0;
    for (let index = 0; index < sequences.length; index += 1) {
        const row = (sequences[index] ?? -1) - first;
        const weight = row < 0 ? 0 : (weights[row] ?? 0);
        gathered[index] = weight;
        total += weight;
    }
    target.gatheredTotal = total;
    return gathered;
}


/***/ }),

/***/ 84897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WINDOW_DURATIONS),
/* harmony export */   M: () => (/* binding */ DurationSeries)
/* harmony export */ });
/** How many durations a model may look back on. */
const WINDOW_DURATIONS = 200;
/**
 * The complete durations of one run or job, in log seconds: in the order they became known, and sorted.
 * Both orders are kept as durations arrive, so that a prediction never sorts.
 */
class DurationSeries {
    /** Oldest first; `latestSequences[i]` is the run that `latest[i]` was measured in. */
    latest = [];
    latestSequences = [];
    /** Ascending; `sequences[i]` is the run that `sorted[i]` was measured in. */
    sorted = [];
    sequences = [];
    add(sequence, logSeconds) {
        this.latest.push(logSeconds);
        this.latestSequences.push(sequence);
        const at = firstAbove(this.sorted, logSeconds);
        this.sorted.splice(at, 0, logSeconds);
        this.sequences.splice(at, 0, sequence);
        if (this.latest.length > WINDOW_DURATIONS)
            this.#forgetOldest();
    }
    #forgetOldest() {
        const [logSeconds, sequence] = [this.latest.shift(), this.latestSequences.shift()];
        if (logSeconds === undefined || sequence === undefined)
            return;
        // The same job can appear twice in a run: of equal sequence numbers the first is as good as the other.
        const at = this.#indexOf(logSeconds, sequence);
        if (at === -1)
            return;
        this.sorted.splice(at, 1);
        this.sequences.splice(at, 1);
    }
    #indexOf(logSeconds, sequence) {
        for (let at = firstAbove(this.sorted, logSeconds) - 1; at >= 0 && this.sorted[at] === logSeconds; at -= 1) {
            if (this.sequences[at] === sequence)
                return at;
        }
        return -1;
    }
    /** All that it knows, as plain data: the durations in the order they became known. */
    get state() {
        return { sequences: [...this.latestSequences], logSeconds: [...this.latest] };
    }
    static restore({ sequences, logSeconds }) {
        const series = new DurationSeries();
        series.latest.push(...logSeconds);
        series.latestSequences.push(...sequences);
        // Equal durations stay in the order in which they became known, as when they are added one by one.
        const order = Uint16Array.from(logSeconds.keys()).sort((a, b) => (logSeconds[a] ?? 0) - (logSeconds[b] ?? 0) || a - b);
        for (const index of order) {
            series.sorted.push(logSeconds[index] ?? 0);
            series.sequences.push(sequences[index] ?? 0);
        }
        return series;
    }
}
function firstAbove(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 86914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ forecastScore)
});

;// CONCATENATED MODULE: ./build/packages/core/stats/interval-coverage.js
/**
 * Share of the actual values that lie in their predicted interval, ends included; null without pairs.
 *
 * An honest 80 % interval covers about 0.8 in the long run. More is not better: it means the intervals are too wide.
 */
function intervalCoverage(actual, lower, upper) {
    if (actual.length === 0)
        return null;
    let inside = 0;
    for (const [index, value] of actual.entries()) {
        if (value >= (lower[index] ?? Infinity) && value <= (upper[index] ?? -Infinity))
            inside += 1;
    }
    return inside / actual.length;
}

// EXTERNAL MODULE: ./build/packages/core/stats/mean-absolute-percentage-error.js + 1 modules
var mean_absolute_percentage_error = __webpack_require__(33573);
// EXTERNAL MODULE: ./build/packages/core/stats/median-absolute-percentage-error.js
var median_absolute_percentage_error = __webpack_require__(26448);
;// CONCATENATED MODULE: ./build/packages/core/stats/pinball-loss.js
/**
 * Loss of a predicted quantile: `probability` per unit too low, `1 − probability` per unit too high.
 *
 * Its mean is smallest for the true quantile, so it judges p10 and p90 as fairly as p50 (where it is half the absolute
 * error). R. Koenker and G. Bassett, "Regression Quantiles", Econometrica 46 (1978). In the unit of the values.
 */
function pinballLoss(actual, predicted, probability) {
    const shortfall = actual - predicted;
    return shortfall >= 0 ? probability * shortfall : (probability - 1) * shortfall;
}

// EXTERNAL MODULE: ./build/packages/core/stats/share-within.js
var share_within = __webpack_require__(41901);
;// CONCATENATED MODULE: ./build/packages/core/duration/forecast-score.js





function forecastScore(forecasts) {
    const actual = forecasts.map((forecast) => forecast.actual);
    const predicted = forecasts.map((forecast) => forecast.predicted);
    const middle = predicted.map(({ p50 }) => p50);
    return {
        mdape: (0,median_absolute_percentage_error/* medianAbsolutePercentageError */.e)(actual, middle),
        mape: (0,mean_absolute_percentage_error/* meanAbsolutePercentageError */.V)(actual, middle),
        within10: (0,share_within/* shareWithin */.F)(actual, middle, 0.1),
        coverage80: intervalCoverage(actual, predicted.map(({ p10 }) => p10), predicted.map(({ p90 }) => p90)),
        pinball: relativePinball(forecasts),
        n: forecasts.length,
    };
}
function relativePinball(forecasts) {
    let loss = 0;
    let seconds = 0;
    for (const { actual, predicted } of forecasts) {
        const { p10, p50, p90 } = predicted;
        loss += (pinballLoss(actual, p10, 0.1) + pinballLoss(actual, p50, 0.5) + pinballLoss(actual, p90, 0.9)) / 3;
        seconds += actual;
    }
    return seconds > 0 ? loss / seconds : null;
}


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ usualChoices),
/* harmony export */   G0: () => (/* binding */ mismatchTerms),
/* harmony export */   Pm: () => (/* binding */ startStrengths)
/* harmony export */ });
const differ = (a, b) => (a === b ? 0 : 1);
/** Distance of two logarithms that may be unknown, in units of `step`. */
function distance(a, b, step) {
    if (a === null || a === undefined || b === null || b === undefined)
        return 0;
    return Math.abs(a - b) / step;
}
/** 1 − |A ∩ B| ÷ |A ∪ B| of sorted sets: Jaccard's distance; 0 for two empty sets, and where one is unknown. */
function jaccardDistance(a, b) {
    if (a === undefined || b === undefined || (a.length === 0 && b.length === 0))
        return 0;
    let both = 0;
    let [left, right] = [0, 0];
    while (left < a.length && right < b.length) {
        const [x = "", y = ""] = [a[left], b[right]];
        if (x === y)
            both += 1;
        if (x <= y)
            left += 1;
        if (y <= x)
            right += 1;
    }
    return 1 - both / (a.length + b.length - both);
}
/** Of hours on a clock of 24: 0 at the same time, 1 half a day apart. */
function clockDistance(a, b) {
    const apart = Math.abs(a - b);
    return Math.min(apart, 24 - apart) / 12;
}
const mismatchTerms = [
    { name: "event", strength: 2, mismatch: (a, b) => differ(a.event, b.event) },
    { name: "kind of branch", strength: 1.5, mismatch: (a, b) => differ(a.branchKind, b.branchKind) },
    { name: "branch", strength: 0.5, mismatch: (a, b) => differ(a.branch, b.branch) },
    { name: "file types", strength: 1.5, mismatch: (a, b) => jaccardDistance(a.changes?.types, b.changes?.types) },
    { name: "folders", strength: 0.2, mismatch: (a, b) => jaccardDistance(a.changes?.folders, b.changes?.folders) },
    {
        name: "documents only",
        strength: 0.2,
        mismatch: (a, b) => (a.changes === null || b.changes === null ? 0 : differ(a.changes.docsOnly, b.changes.docsOnly)),
    },
    { name: "lines", strength: 0.1, mismatch: (a, b) => distance(a.changes?.logLines, b.changes?.logLines, 3) },
    { name: "files", strength: 0.3, mismatch: (a, b) => distance(a.changes?.logFiles, b.changes?.logFiles, 2) },
    { name: "re-run", strength: 0.7, mismatch: (a, b) => differ(a.rerun, b.rerun) },
    { name: "commit seen before", strength: 1.5, mismatch: (a, b) => differ(a.shaSeen, b.shaSeen) },
    { name: "new branch", strength: 0.7, mismatch: (a, b) => differ(a.branchNew, b.branchNew) },
    {
        name: "level",
        strength: 1,
        // A fifth longer or shorter is another level; beyond that, far is far.
        mismatch: (a, b) => Math.min(1, distance(a.level, b.level, 0.2)),
    },
    {
        name: "age",
        strength: 1.25,
        // A power law, (1 + runs ÷ 2) to the minus strength: the last few runs count most, yet a kind of run that is rare
        // still finds its own of long ago. Never 0: what is no longer true must fade.
        choices: [0.4, 0.8, 1.25, 1.8, 2.5],
        mismatch: (a, b) => Math.log1p(Math.abs(a.completedRuns - b.completedRuns) / 2),
    },
    { name: "time of day", strength: 0.3, mismatch: (a, b) => clockDistance(a.hour, b.hour) },
    { name: "on their way", strength: 0.7, mismatch: (a, b) => distance(a.traffic?.logRuns, b.traffic?.logRuns, 1) },
    {
        name: "time since the last on its way",
        strength: 0.5,
        mismatch: (a, b) => Math.min(1, distance(a.traffic?.logMinutes, b.traffic?.logMinutes, 2)),
    },
    { name: "idle time", strength: 0.1, mismatch: (a, b) => Math.min(1, distance(a.logIdle, b.logIdle, 4)) },
];
/** From "does not matter" to "hardly ever look at such runs" (a weight of 0.08). */
const usualChoices = [0, 0.15, 0.4, 1, 2.5];
const startStrengths = mismatchTerms.map(({ strength }) => strength);


/***/ }),

/***/ 94618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ runWeights),
/* harmony export */   Wd: () => (/* binding */ Neighbourhood),
/* harmony export */   cy: () => (/* binding */ REMEMBERED_RUNS),
/* harmony export */   iE: () => (/* binding */ WINDOW_RUNS),
/* harmony export */   q8: () => (/* binding */ mismatchColumns)
/* harmony export */ });
/* harmony import */ var _mismatch_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6361);

/** How many completed runs a new one is compared with; older ones no longer help (measured: a window of 200 is enough). */
const WINDOW_RUNS = 300;
/** How many are remembered in all, to replay past predictions as they were made. */
const REMEMBERED_RUNS = 800;
/** The completed runs of one workflow, and how like a new run they are. One comparison serves the run and all its jobs. */
class Neighbourhood {
    #past = [];
    #first;
    constructor({ first, past } = { first: 0, past: [] }) {
        this.#first = first;
        this.#past.push(...past);
    }
    get state() {
        return { first: this.#first, past: [...this.#past] };
    }
    /** Completed runs ever seen. */
    get size() {
        return this.#first + this.#past.length;
    }
    /** The run that its sequence number ties to durations; undefined once it is forgotten. */
    situation(sequence) {
        return this.#past[sequence - this.#first];
    }
    /** All that are remembered, oldest first. */
    situations() {
        return this.#past;
    }
    /** Remembers a completed run; its sequence number ties durations of the run and its jobs to it. */
    add(situation) {
        this.#past.push(situation);
        if (this.#past.length > REMEMBERED_RUNS) {
            this.#past.shift();
            this.#first += 1;
        }
        return this.size - 1;
    }
    compare(target) {
        const past = this.#past.slice(-WINDOW_RUNS);
        return { first: this.size - past.length, rows: past.length, columns: mismatchColumns(target, past) };
    }
}
/** One column per term, one row per past run. */
function mismatchColumns(target, past) {
    // One block for all columns: memory outside of the heap is slow to take and slower to give back.
    const all = new Float32Array(_mismatch_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatchTerms */ .G0.length * past.length);
    return _mismatch_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatchTerms */ .G0.map(({ mismatch }, term) => {
        const column = all.subarray(term * past.length, (term + 1) * past.length);
        for (let row = 0; row < past.length; row += 1) {
            const other = past[row];
            if (other !== undefined)
                column[row] = mismatch(target, other);
        }
        return column;
    });
}
/** exp(−Σ strength × mismatch) for each past run. */
function runWeights({ first, rows, columns }, strengths) {
    const distances = new Float64Array(rows);
    for (let term = 0; term < columns.length; term += 1) {
        const [column, strength] = [columns[term], strengths[term] ?? 0];
        if (strength === 0 || column === undefined)
            continue;
        for (let row = 0; row < rows; row += 1)
            distances[row] = (distances[row] ?? 0) + strength * (column[row] ?? 0);
    }
    for (let row = 0; row < rows; row += 1)
        distances[row] = Math.exp(-(distances[row] ?? 0));
    return { first, weights: distances };
}


/***/ }),

/***/ 63995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ networkInput),
/* harmony export */   y: () => (/* binding */ networkInputs)
/* harmony export */ });
const yes = (fact) => (fact === true ? 1 : 0);
const onClock = (hour) => (hour * 2 * Math.PI) / 24;
/** What the network looks at besides the other models' answers: what is known of the run before it starts. */
const networkInputs = [
    { name: "push", value: ({ event }) => yes(event === "push") },
    { name: "pull request", value: ({ event }) => yes(event === "pull_request") },
    { name: "main branch", value: ({ branchKind }) => yes(branchKind === "main") },
    { name: "re-run", value: ({ rerun }) => yes(rerun) },
    { name: "commit seen before", value: ({ shaSeen }) => yes(shaSeen) },
    { name: "new branch", value: ({ branchNew }) => yes(branchNew) },
    { name: "documents only", value: ({ changes }) => yes(changes?.docsOnly) },
    { name: "files", value: ({ changes }) => (changes?.logFiles ?? 0) / 4 },
    { name: "lines", value: ({ changes }) => (changes?.logLines ?? 0) / 8 },
    // As a point on a circle: an hour before midnight is near to an hour after it.
    { name: "time of day", value: ({ hour }) => Math.sin(onClock(hour)) },
    { name: "time of day, a quarter on", value: ({ hour }) => Math.cos(onClock(hour)) },
    // 7 is the logarithm of 18 minutes, usual for busy projects.
    { name: "idle time", value: ({ logIdle }) => (logIdle === null ? 0 : (logIdle - 7) / 4) },
];
/** A model that says a third more or less than the first is as far from it as an input shows. */
const APART = 0.3;
/**
 * The inputs of one run. `said`: the other models' answers in log seconds, the one to be corrected first; the others count
 * by how far they are from it. Null where one of them has no answer.
 */
function networkInput(situation, said) {
    const [first, ...others] = said;
    if (first === null || first === undefined || others.includes(null))
        return null;
    const apart = others.map((other) => ((other ?? first) - first) / APART);
    return [...apart, ...networkInputs.map(({ value }) => value(situation))].map(cut);
}
/** Two decimals are finer than any of these is known, and short to keep. */
function cut(value) {
    return Math.round(100 * Math.max(-2, Math.min(2, value))) / 100;
}


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ LearntNetwork),
  f: () => (/* binding */ comesToTraining)
});

// EXTERNAL MODULE: ./build/packages/core/stats/quantile.js + 1 modules
var quantile = __webpack_require__(93444);
// EXTERNAL MODULE: ./build/packages/core/duration/network-inputs.js
var network_inputs = __webpack_require__(63995);
;// CONCATENATED MODULE: ./build/packages/core/duration/network-weights.js
/**
 * What the network says to these inputs, between −1 and 1. The same sums in the same order and precision as brain.js,
 * so that a prediction need not load it: the answers are equal to the last bit.
 */
function runNetwork({ layers }, inputs) {
    let values = inputs;
    for (const { weights, biases } of layers) {
        const outputs = new Float32Array(weights.length);
        for (const [node, row] of weights.entries()) {
            let sum = biases[node] ?? 0;
            for (let input = 0; input < row.length; input += 1)
                sum += (row[input] ?? 0) * (values[input] ?? 0);
            outputs[node] = Math.tanh(sum);
        }
        values = outputs;
    }
    return values[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/network-model.js



/** Complete runs before the first training, and between two later ones: a training costs as much as fifty predictions. */
const FIRST_TRAINING = 60;
const RUNS_BETWEEN = 120;
/** Complete runs that are learnt from, as many as other models look back on and half as many again. */
const EXAMPLES = 300;
/** The largest target. tanh, which the output comes from, is 1 only at infinity. */
const LARGEST = 0.9;
/** Errors of the corrected model are cut at so many times their median, so that a few absurd runs teach nothing absurd. */
const CUT_AT = 2;
/** Half a per cent, in log seconds: who is nearly always right needs no correction. */
const WORTH_CORRECTING = 0.005;
/** Whether so many more complete runs may come to a training. */
function comesToTraining(state, more) {
    const learnt = state?.learnt ?? 0;
    for (let count = learnt + 1; count <= learnt + more; count += 1)
        if (isTrainingDue(count))
            return true;
    return false;
}
function isTrainingDue(learnt) {
    return learnt === FIRST_TRAINING || (learnt > 0 && learnt % RUNS_BETWEEN === 0);
}
/**
 * A brain.js network that corrects another model by what the runs of late have shown about its errors: by up to twice its
 * typical error, in view of what the other models say and of what is known about the run. Trained now and then; before the
 * first time it corrects nothing, and so is no voice of its own. Without a trainer it stays as it is.
 */
class LearntNetwork {
    #corrected;
    #train;
    #examples;
    #learnt;
    #trained;
    constructor(corrected, train, state) {
        this.#corrected = corrected;
        this.#train = train;
        this.#examples = [...(state?.examples ?? [])];
        this.#learnt = state?.learnt ?? 0;
        this.#trained = state?.trained ?? null;
    }
    get state() {
        return { learnt: this.#learnt, trained: this.#trained, examples: [...this.#examples] };
    }
    model = {
        name: "network",
        // It may be as good as the best from the start; but the simpler way is to be kept until it is clearly better.
        usualError: 1.15,
        middle: (_, { situation }, said) => {
            const [corrected = null] = said;
            if (corrected === null || situation === null || this.#trained === null)
                return corrected;
            const inputs = (0,network_inputs/* networkInput */.b)(situation, said);
            if (inputs === null)
                return corrected;
            return corrected + (this.#trained.largest * runNetwork(this.#trained.weights, inputs)) / LARGEST;
        },
        /** The range of the model that it corrects, moved along. */
        ends: (series, target, middle) => {
            const [ends, from] = [this.#corrected.ends(series, target, middle), this.#corrected.middle(series, target, [])];
            if (ends === null || from === null)
                return null;
            return { p10: ends.p10 + middle - from, p90: ends.p90 + middle - from };
        },
    };
    /** What became of a run about which the models had said so much, in log seconds. */
    learn(situation, said, actual) {
        const inputs = (0,network_inputs/* networkInput */.b)(situation, said);
        const [corrected = null] = said;
        if (inputs === null || corrected === null)
            return;
        this.#examples.push([actual - corrected, inputs]);
        if (this.#examples.length > EXAMPLES)
            this.#examples.shift();
        this.#learnt += 1;
        if (this.#train !== null && isTrainingDue(this.#learnt))
            this.#trained = trained(this.#examples, this.#train);
    }
}
function trained(examples, train) {
    const errors = examples.map(([residual]) => Math.abs(residual));
    const typical = (0,quantile/* quantile */.Y)(errors, 0.5) ?? 0;
    if (typical < WORTH_CORRECTING)
        return null;
    const largest = CUT_AT * typical;
    const targets = examples.map(([residual, inputs]) => ({
        inputs,
        target: LARGEST * Math.max(-1, Math.min(1, residual / largest)),
    }));
    return { largest, weights: train(targets) };
}


/***/ }),

/***/ 10244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ NETWORK_SEED),
  _: () => (/* binding */ loadNetworkTrainer)
});

;// CONCATENATED MODULE: ./build/packages/core/stats/mulberry32.js
/**
 * Seeded source of random numbers in [0, 1), for simulations that give the same answer every time.
 *
 * T. Ettinger's mulberry32 (public domain): 32 bits of state, period about 2^32. Good enough to simulate, not for secrets.
 */
function mulberry32(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./build/packages/core/duration/network-trainer.js

/** Of the first weights. Nothing else is left to chance. */
const NETWORK_SEED = 1;
/**
 * Few nodes, few rounds and small steps: with more of any of them it learns the noise. Training ends after so many rounds and
 * never by the clock: a slow machine must learn the same.
 */
const HIDDEN_NODES = 3;
const ROUNDS = 15;
const RATE = 0.01;
/** Loads brain.js, which only training needs, and gives it as a function. */
async function loadNetworkTrainer() {
    const { NeuralNetwork } = await Promise.all(/* import() */[__webpack_require__.e(445), __webpack_require__.e(745)]).then(__webpack_require__.t.bind(__webpack_require__, 28826, 19));
    return (examples) => {
        if (examples.length === 0)
            return { layers: [] };
        const network = new NeuralNetwork({
            inputSize: examples[0]?.inputs.length ?? 0,
            hiddenLayers: [HIDDEN_NODES],
            outputSize: 1,
            activation: "tanh",
            iterations: ROUNDS,
            learningRate: RATE,
            // No error is small enough to end early: the number of rounds alone decides.
            errorThresh: 1e-9,
        });
        network.initialize();
        setFirstWeights(network);
        network.train(examples.map(({ inputs, target }) => ({ input: [...inputs], output: [target] })));
        return { layers: layersOf(network) };
    };
}
/** brain.js takes the first weights from Math.random; ours are drawn with a seed, and small towards the output: it starts near 0. */
function setFirstWeights({ weights, biases }) {
    const random = mulberry32(NETWORK_SEED);
    for (const [layer, nodes] of weights.entries()) {
        const largest = layer === weights.length - 1 ? 0.02 : 0.2;
        for (const row of nodes ?? [])
            row.set(Array.from(row, () => largest * (2 * random() - 1)));
        biases[layer]?.fill(0);
    }
}
function layersOf({ weights, biases }) {
    return weights.slice(1).map((nodes = [], index) => ({
        weights: nodes.map((row) => [...row]),
        biases: [...(biases[index + 1] ?? [])],
    }));
}


/***/ }),

/***/ 58736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ observations),
/* harmony export */   fw: () => (/* binding */ isLearnt),
/* harmony export */   lQ: () => (/* binding */ observation),
/* harmony export */   vR: () => (/* binding */ byCreation)
/* harmony export */ });
/* harmony import */ var _collections_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91209);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65992);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63402);
/* harmony import */ var _run_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96613);
/* harmony import */ var _runs_on_their_way_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43712);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67138);






/**
 * Records as observations, in the order in which the runs were created (ties: run, attempt). `onTheirWay`: whether they
 * know how many runs of their workflow were on their way when they were created.
 */
function observations(records, { onTheirWay = true } = {}) {
    const headers = (0,_run_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .runHeaders */ .s)(records);
    if (!onTheirWay)
        return headers.map((header) => observation(header));
    const bySeries = (0,_collections_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(headers, ({ series }) => series);
    const ways = new Map([...bySeries].map(([series, runs]) => [series, new _runs_on_their_way_js__WEBPACK_IMPORTED_MODULE_2__/* .RunsOnTheirWay */ .p(runs)]));
    return headers.map((header) => observation(header, ways.get(header.series)));
}
/** Without `ways` the traffic at its creation is unknown. */
function observation({ record, key, series, createdAt }, ways = null) {
    const completedAt = (0,_run_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .u)(record.completed_at);
    return {
        key,
        runId: record.run_id,
        attempt: record.attempt,
        series,
        context: (0,_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .runContext */ .p)({
            ...contextOf(record),
            createdAt,
            files: record.changes?.files ?? null,
            traffic: ways === null ? null : (0,_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .traffic */ .i)(ways.at(createdAt), createdAt),
        }),
        // A clock that ran backwards must not let a run be known before it exists.
        knownAt: completedAt === null ? null : Math.max(completedAt, createdAt),
        outcome: { seconds: usable((0,_history_record_js__WEBPACK_IMPORTED_MODULE_5__/* .runSeconds */ .Rl)(record)), complete: isComplete(record.conclusion) },
        jobs: record.jobs?.map(jobObservation) ?? null,
        fromFork: record.trust === "fork",
    };
}
/** Field by field: a record's lists may still be packed, and copying it would unpack them all. */
function contextOf({ event, branch, sha, attempt, }) {
    return { event, branch, sha, attempt };
}
function jobObservation(job) {
    const ran = job.conclusion !== "skipped";
    // What an earlier attempt did belongs to that attempt. The job is a part of this run, but its times are not.
    const timed = ran && job.carried !== true;
    return {
        name: job.name,
        ran,
        queueSeconds: timed ? (0,_history_record_js__WEBPACK_IMPORTED_MODULE_5__/* .secondsBetween */ .O1)(job.created_at, job.started_at) : null,
        completedAt: job.carried === true ? null : (0,_run_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .u)(job.completed_at),
        seconds: timed ? usable((0,_history_record_js__WEBPACK_IMPORTED_MODULE_5__/* .secondsBetween */ .O1)(job.started_at, job.completed_at)) : null,
        complete: isComplete(job.conclusion),
    };
}
/**
 * Success teaches how long the work takes. A failure may stop early, a cancelled or timed-out run was cut: such runs are
 * predicted, but neither learnt from nor scored. A conclusion that nobody recorded says nothing against the run.
 */
function isComplete(conclusion) {
    return conclusion === null || conclusion === "success" || conclusion === "neutral";
}
/** A duration of zero is a clock too coarse or a job that did nothing; no model can learn from its logarithm. */
function usable(seconds) {
    return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
function byCreation(a, b) {
    return (a.context.createdAt - b.context.createdAt || a.runId - b.runId || a.attempt - b.attempt || (a.key < b.key ? -1 : 1));
}
/** Complete, trusted, and ended before `now`. */
function isLearnt(run, now) {
    const { seconds, complete } = run.outcome;
    return complete && seconds !== null && !run.fromFork && run.knownAt !== null && run.knownAt < now;
}


/***/ }),

/***/ 55756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ ResidualWindow)
});

;// CONCATENATED MODULE: ./build/packages/core/stats/conformal-quantile.js
/**
 * Bound that the next residual stays below with the wanted probability, from past residuals in ascending order.
 *
 * The rank rule of split conformal prediction: among n past residuals and the next one, each rank is equally likely, so
 * P(next ≤ k-th smallest) = k ÷ (n + 1). A plain quantile of n values takes too low a rank. Between ranks the bound is
 * interpolated; beyond the ends it is the end, which is all that n values can tell.
 * J. Lei et al., "Distribution-Free Predictive Inference for Regression", JASA 113 (2018), §2. Null without residuals.
 */
function conformalQuantile(sorted, probability) {
    const position = Math.min(sorted.length, Math.max(1, probability * (sorted.length + 1))) - 1;
    const below = sorted[Math.floor(position)];
    const above = sorted[Math.ceil(position)];
    if (below === undefined || above === undefined)
        return null;
    return below + (above - below) * (position - Math.floor(position));
}

;// CONCATENATED MODULE: ./build/packages/core/duration/residual-window.js

/** Residuals kept: enough for a rank that is stable, few enough to follow a change within weeks. */
const RESIDUALS = 150;
/**
 * Residuals to start with, in log seconds: deciles of the first twelve predictions of a series, measured on 21 histories
 * of 20 public projects, each with the same weight. Without them the first intervals would be a point.
 */
const PRIOR = [-0.22, -0.09, -0.04, -0.02, 0, 0.03, 0.07, 0.14, 0.22];
/** The last residuals of one end of an interval: actual − predicted, in log seconds. */
class ResidualWindow {
    #latest;
    #sorted;
    #added;
    constructor({ latest, added } = { latest: PRIOR, added: 0 }) {
        this.#latest = [...latest];
        this.#sorted = [...Float64Array.from(latest).sort()];
        this.#added = added;
    }
    get state() {
        return { latest: [...this.#latest], added: this.#added };
    }
    add(residual) {
        this.#added += 1;
        this.#latest.push(residual);
        this.#sorted.splice(firstNotBelow(this.#sorted, residual), 0, residual);
        // The prior leaves one residual at a time, for each two real ones; then the oldest real ones leave.
        const prior = Math.max(0, PRIOR.length - Math.floor(this.#added / 2));
        while (this.#latest.length > Math.min(RESIDUALS, prior + this.#added))
            this.#forgetOldest();
    }
    /** What the next residual lies below with this probability. */
    quantile(probability) {
        return conformalQuantile(this.#sorted, probability) ?? 0;
    }
    #forgetOldest() {
        const oldest = this.#latest.shift();
        if (oldest !== undefined)
            this.#sorted.splice(firstNotBelow(this.#sorted, oldest), 1);
    }
}
function firstNotBelow(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? value) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 63402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ runContext)
});

;// CONCATENATED MODULE: ./build/packages/core/duration/branch-kind.js
const MAIN = /^(main|master|trunk|develop|dev|default)$/i;
const BOT = /^(dependabot|renovate|pre-commit-ci|snyk|imgbot|greenkeeper|pyup|scala-steward|l10n|weblate|crowdin)\b/i;
const MERGE_QUEUE = /^(gh-readonly-queue|merge-queue|staging\.tmp|trying\.tmp|bors)\b/i;
const VERSION = /^(release|releases|hotfix|stable|support|maint|maintenance)\b|^v?\d+(\.\w+)*(-|$)/i;
/** Null for a run whose branch is unknown. */
function branchKind(branch) {
    if (branch === null || branch === "")
        return null;
    const name = branch.replace(/^refs\/(heads|tags)\//, "");
    if (MAIN.test(name))
        return "main";
    if (MERGE_QUEUE.test(name))
        return "queue";
    const bot = BOT.exec(name)?.[1];
    if (bot !== undefined)
        return `bot:${bot.toLowerCase()}`;
    return VERSION.test(name) ? "version" : "other";
}

;// CONCATENATED MODULE: ./build/packages/core/duration/run-context.js

function runContext(facts) {
    return {
        event: facts.event,
        branch: facts.branch,
        branchKind: branchKind(facts.branch),
        sha: facts.sha,
        rerun: facts.attempt > 1,
        createdAt: facts.createdAt,
        hour: (((facts.createdAt / HOUR) % 24) + 24) % 24,
        changes: facts.files === null ? null : changeFeatures(facts.files),
        traffic: facts.traffic ?? null,
    };
}
const HOUR = 3_600_000;
const DOCS = /\.(md|mdx|rst|adoc|txt)$|(^|\/)(docs?|documentation)\/|(^|\/)(license|licence|authors|codeowners)$/i;
function changeFeatures(files) {
    const lines = files.map(changedLines);
    return {
        types: sortedSet(files.map(({ path }) => fileType(path))),
        folders: sortedSet(files.map(({ path }) => path.split("/").slice(0, -1).slice(0, 2).join("/"))),
        logFiles: Math.log1p(files.length),
        logLines: lines.every((count) => count !== null) ? Math.log1p(lines.reduce((sum, count) => sum + count, 0)) : null,
        docsOnly: files.length > 0 && files.every(({ path }) => DOCS.test(path)),
    };
}
function sortedSet(items) {
    return [...new Set(items)].sort();
}
/** Null where neither number is known, as for binary files. */
function changedLines({ additions, deletions }) {
    if (additions === null && deletions === null)
        return null;
    return Math.max(0, additions ?? 0) + Math.max(0, deletions ?? 0);
}
/** `.ts` of `src/a.test.ts`; `makefile` of `Makefile`; `.env` of `.env`. */
function fileType(path) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    const dot = name.lastIndexOf(".");
    return dot === -1 ? name : name.slice(dot);
}


/***/ }),

/***/ 96613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ runHeaders),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65992);

/** In the order in which the runs were created (ties: run, attempt). What has no place in time is left out. */
function runHeaders(records) {
    return records
        .map(runHeader)
        .filter((header) => header !== null)
        .sort(byCreation);
}
/** Null for a record that says neither when the run was created nor when it started. */
function runHeader(record) {
    const createdAt = instant(record.created_at) ?? instant(record.started_at);
    if (createdAt === null)
        return null;
    const series = `${record.repository ?? ""}\n${record.workflow_path ?? record.workflow ?? ""}`;
    return { record, key: (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(record), series, createdAt };
}
function instant(time) {
    const milliseconds = time === null ? Number.NaN : Date.parse(time);
    return Number.isFinite(milliseconds) ? milliseconds : null;
}
function byCreation(a, b) {
    return (a.createdAt - b.createdAt ||
        a.record.run_id - b.record.run_id ||
        a.record.attempt - b.record.attempt ||
        (a.key < b.key ? -1 : 1));
}


/***/ }),

/***/ 43712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RunsOnTheirWay)
/* harmony export */ });
/* harmony import */ var _run_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96613);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67138);


/**
 * What GitHub's list of runs would have shown at any time in the past: the runs of one workflow that had begun and not
 * ended. Ends are only compared with the time that is asked for, and do not leave this file.
 */
class RunsOnTheirWay {
    /** By their beginning. */
    #ways;
    constructor(runs) {
        this.#ways = runs.map(wayOf).sort((a, b) => a.since - b.since);
    }
    at(time) {
        const shown = [];
        for (let index = this.#begunBefore(time) - 1; index >= 0; index -= 1) {
            const way = this.#ways[index];
            if (way === undefined || time - way.since >= _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_WAY */ .X)
                break;
            if (way.until >= time)
                shown.push({ since: way.since });
        }
        return shown;
    }
    #begunBefore(time) {
        let [low, high] = [0, this.#ways.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#ways[middle]?.since ?? time) < time)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** A second attempt begins when it is started: until then nobody knew of it, though it bears the first one's creation. */
function wayOf({ record, createdAt }) {
    const startedAt = record.attempt > 1 ? (0,_run_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .u)(record.started_at) : null;
    const completedAt = (0,_run_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .u)(record.completed_at);
    return {
        since: Math.max(createdAt, startedAt ?? createdAt),
        until: completedAt === null ? Number.POSITIVE_INFINITY : Math.max(completedAt, createdAt),
    };
}


/***/ }),

/***/ 87112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ScoreBoard),
/* harmony export */   t: () => (/* binding */ ANSWER)
/* harmony export */ });
/* harmony import */ var _stats_mean_absolute_percentage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33573);
/* harmony import */ var _stats_median_absolute_percentage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26448);
/* harmony import */ var _stats_share_within_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41901);
/* harmony import */ var _forecast_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86914);
/* harmony import */ var _series_forecaster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17741);





/** The name under which the believed answers are scored. */
const ANSWER = "paceline";
/** Collects forecasts and what became of them. */
class ScoreBoard {
    #names;
    #cases;
    /** By model, for each case; empty where they are not given. */
    #ranges = [];
    constructor({ names, cases } = { names: [], cases: [] }) {
        this.#names = names;
        this.#cases = [...cases];
    }
    /** The latest cases, as plain data. */
    state(latest) {
        return { names: this.#names, cases: this.#cases.slice(-latest) };
    }
    /**
     * Cases about which a model had nothing to say are left out: scores are over the same cases for all. `ranges` of the
     * models are given with all cases or with none.
     */
    add(actual, { answer, said, names }, ranges = null) {
        const byModel = said.byModel.flatMap((logSeconds) => (logSeconds === null ? [] : (0,_series_forecaster_js__WEBPACK_IMPORTED_MODULE_0__/* .toSeconds */ .f)(logSeconds)));
        if (byModel.length < names.length)
            return;
        this.#names = names;
        this.#cases.push([actual, answer.p10, answer.p50, answer.p90, ...byModel]);
        if (ranges !== null)
            this.#ranges.push(ranges);
    }
    /** The answer first, then each model, all over the same cases. */
    scores(latest = Number.POSITIVE_INFINITY) {
        const cases = this.#cases.slice(-latest);
        const actual = cases.map(([seconds]) => seconds);
        const answers = cases.map(([seconds, p10, p50, p90]) => ({ actual: seconds, predicted: { p10, p50, p90 } }));
        const ranged = this.#ranges.length < this.#cases.length ? null : this.#ranges.slice(-cases.length);
        const models = this.#names.map((name, index) => {
            if (ranged !== null)
                return { name, ...(0,_forecast_score_js__WEBPACK_IMPORTED_MODULE_1__/* .forecastScore */ .s)(rangedCases(actual, ranged, name)) };
            const predicted = cases.map((scored) => scored[FIRST_MODEL + index] ?? Number.NaN);
            return {
                name,
                mdape: (0,_stats_median_absolute_percentage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .medianAbsolutePercentageError */ .e)(actual, predicted),
                mape: (0,_stats_mean_absolute_percentage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .meanAbsolutePercentageError */ .V)(actual, predicted),
                within10: (0,_stats_share_within_js__WEBPACK_IMPORTED_MODULE_4__/* .shareWithin */ .F)(actual, predicted, 0.1),
                coverage80: null,
                pinball: null,
                n: cases.length,
            };
        });
        return [{ name: ANSWER, ...(0,_forecast_score_js__WEBPACK_IMPORTED_MODULE_1__/* .forecastScore */ .s)(answers) }, ...models];
    }
}
function rangedCases(actual, ranges, name) {
    return actual.flatMap((seconds, index) => {
        const predicted = ranges[index]?.get(name);
        return predicted === undefined ? [] : [{ actual: seconds, predicted }];
    });
}
const FIRST_MODEL = 4;


/***/ }),

/***/ 17741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ SeriesForecaster),
  f: () => (/* binding */ toSeconds)
});

// EXTERNAL MODULE: ./build/packages/core/duration/duration-model.js + 1 modules
var duration_model = __webpack_require__(57539);
// EXTERNAL MODULE: ./build/packages/core/duration/duration-series.js
var duration_series = __webpack_require__(84897);
;// CONCATENATED MODULE: ./build/packages/core/duration/error-track.js
/** Weight of an error relative to the next newer one: half of the judgement comes from the last 23 predictions. */
const DECAY = 0.97;
/** The usual error counts as much as so many predictions: choosing after two or three lucky ones is worse than not choosing. */
const USUAL_WEIGHT = 6;
/** A miss by a factor of two is a miss; ten absurd runs must not decide which model is good. */
const WORST_ERROR = 0.7;
/** How far off one model was on one series so far. In log seconds. */
class ErrorTrack {
    #errors;
    #weight;
    constructor([errors, weight] = [0, 0]) {
        this.#errors = errors;
        this.#weight = weight;
    }
    get state() {
        return [this.#errors, this.#weight];
    }
    /** Decayed mean of |log error|; null before the first. */
    get error() {
        return this.#weight === 0 ? null : this.#errors / this.#weight;
    }
    /** The error to expect: what was seen, and while that is little, rather what is usual. */
    expectedError(usual) {
        return (this.#errors + USUAL_WEIGHT * usual) / (this.#weight + USUAL_WEIGHT);
    }
    score(predicted, actual) {
        this.#errors = this.#errors * DECAY + Math.min(WORST_ERROR, Math.abs(actual - predicted));
        this.#weight = this.#weight * DECAY + 1;
    }
}

// EXTERNAL MODULE: ./build/packages/core/duration/residual-window.js + 1 modules
var residual_window = __webpack_require__(55756);
;// CONCATENATED MODULE: ./build/packages/core/duration/interval-track.js

/** A tenth of the similar runs may have waited a night for an approval: that is no reason to expect a night. */
const MOST_SPREAD = Math.log(4);
/**
 * The honest interval of the answers on one series.
 *
 * A model's own quantiles know which runs are hard to predict, but not how wrong the model is; past residuals know how
 * wrong it is, but not when. So each end starts half way between the prediction and the model's own quantile, and is
 * moved by the residuals of that end (conformalized quantile regression: Y. Romano et al., NeurIPS 2019). Half way had
 * the least pinball loss on 19 public projects: 6 % less than residuals alone, at the same coverage.
 */
class IntervalTrack {
    #low;
    #high;
    constructor(state) {
        this.#low = new residual_window/* ResidualWindow */.w(state?.low);
        this.#high = new residual_window/* ResidualWindow */.w(state?.high);
    }
    get state() {
        return { low: this.#low.state, high: this.#high.state };
    }
    /** Learns what became of a prediction. All in log seconds. */
    score(predicted, actual) {
        this.#low.add(actual - halfWayTo(predicted.p10, predicted.p50));
        this.#high.add(actual - halfWayTo(predicted.p90, predicted.p50));
    }
    /** 80 % interval around a prediction, in log seconds. It always holds the prediction itself. */
    interval(predicted) {
        return { p10: this.quantile(predicted, 0.1), p50: predicted.p50, p90: this.quantile(predicted, 0.9) };
    }
    /** What the duration stays below with this probability: never on the wrong side of the prediction. */
    quantile({ p10, p50, p90 }, probability) {
        if (probability === 0.5)
            return p50;
        return probability < 0.5
            ? Math.min(p50, halfWayTo(p10, p50) + this.#low.quantile(probability))
            : Math.max(p50, halfWayTo(p90, p50) + this.#high.quantile(probability));
    }
}
/** From the prediction half the way to the model's own quantile, of which not more than a factor of four is believed. */
function halfWayTo(quantile, middle) {
    return middle + Math.max(-MOST_SPREAD, Math.min(MOST_SPREAD, quantile - middle)) / 2;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/series-forecaster.js




/** Models whose recent error is this near to the best are as good as the best, and their mean errs less than each alone. */
const NEARLY_BEST = 1.07;
/** But only where they agree, in log seconds: the mean of a short run and a long run is a run that never happens. */
const AGREEING = 0.2;
/** Predicts one series, a run or one of its jobs, with the models that have been best on it lately. */
class SeriesForecaster {
    durations;
    #models;
    #names;
    #errors;
    #intervals;
    /** `corrections`: models that look at what the others say. */
    constructor(own, state, corrections = []) {
        this.#models = [...own, ...duration_model/* baselines */.l9, ...corrections];
        this.#names = this.#models.map(({ name }) => name);
        this.#errors = this.#models.map((_, index) => new ErrorTrack(state?.errors[index]));
        this.#intervals = new IntervalTrack(state?.intervals);
        this.durations = state === undefined ? new duration_series/* DurationSeries */.M() : duration_series/* DurationSeries */.M.restore(state.durations);
    }
    get state() {
        return {
            durations: this.durations.state,
            errors: this.#errors.map((track) => track.state),
            intervals: this.#intervals.state,
        };
    }
    /** Null when no model has anything to predict from. */
    forecast(target) {
        const byModel = [];
        for (const model of this.#models)
            byModel.push(model.middle(this.durations, target, byModel));
        const voices = believed(this.#candidates(byModel));
        if (voices.length === 0)
            return null;
        const answer = this.#meanOf(voices, target);
        return {
            model: voices.map(({ model }) => model.name).join(" + "),
            answer: inSeconds(this.#intervals.interval(answer)),
            said: { answer, byModel },
            names: this.#names,
            quantile: (probability) => toSeconds(this.#intervals.quantile(answer, probability)),
        };
    }
    #candidates(byModel) {
        const level = this.#errorLevel();
        const candidates = [];
        for (const [index, model] of this.#models.entries()) {
            const middle = byModel[index] ?? null;
            const track = this.#errors[index];
            if (middle === null || track === undefined)
                continue;
            candidates.push({ model, middle, error: track.expectedError(model.usualError * level) });
        }
        return candidates;
    }
    /** How hard this series is: the error of a model whose usual error is 1. Before any is known, any number does. */
    #errorLevel() {
        let [sum, known] = [0, 0];
        for (const [index, { usualError }] of this.#models.entries()) {
            const error = this.#errors[index]?.error ?? null;
            if (error === null)
                continue;
            sum += error / usualError;
            known += 1;
        }
        return known === 0 ? 1 : sum / known;
    }
    /** Mean of log seconds, end by end: the geometric mean of the durations. */
    #meanOf(voices, target) {
        const said = voices.map(({ model, middle }) => {
            const ends = model.ends(this.durations, target, middle);
            return { p10: ends?.p10 ?? middle, p50: middle, p90: ends?.p90 ?? middle };
        });
        const meanEnd = (end) => said.reduce((sum, quantiles) => sum + quantiles[end], 0) / said.length;
        return { p10: meanEnd("p10"), p50: meanEnd("p50"), p90: meanEnd("p90") };
    }
    /** Learns a complete duration, and how good that was which had been said about it. */
    observe(sequence, seconds, said) {
        const actual = Math.log(seconds);
        if (said !== null) {
            this.#intervals.score(said.answer, actual);
            for (const [index, track] of this.#errors.entries()) {
                const middle = said.byModel[index] ?? null;
                if (middle !== null)
                    track.score(middle, actual);
            }
        }
        this.durations.add(sequence, actual);
    }
}
/** The best model lately, and those that are nearly as good and say nearly the same. */
function believed(candidates) {
    const ranked = candidates.toSorted((a, b) => a.error - b.error);
    const [best] = ranked;
    if (best === undefined)
        return [];
    const agreeing = ranked.filter(({ error, middle }) => error <= best.error * NEARLY_BEST && Math.abs(middle - best.middle) <= AGREEING);
    // Models that say the very same are one voice.
    return agreeing.filter(({ middle }, index) => agreeing.findIndex((other) => other.middle === middle) === index);
}
function inSeconds({ p10, p50, p90 }) {
    return { p10: toSeconds(p10), p50: toSeconds(p50), p90: toSeconds(p90) };
}
/** Whole milliseconds, which is as fine as records are: without it, a steady 100 s would miss its own interval by 10⁻¹⁴. */
function toSeconds(logSeconds) {
    return Math.max(1, Math.round(1000 * Math.exp(logSeconds))) / 1000;
}


/***/ }),

/***/ 94060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Timeline)
});

// EXTERNAL MODULE: ./build/packages/core/duration/completion-queue.js
var completion_queue = __webpack_require__(67339);
// EXTERNAL MODULE: ./build/packages/core/duration/duration-model.js + 1 modules
var duration_model = __webpack_require__(57539);
;// CONCATENATED MODULE: ./build/packages/core/duration/job-family.js
/**
 * The name of a job without the values of its matrix: `caller / test` of `caller / test (3, ubuntu)` and of
 * `caller / test 2/6`. Jobs of one family do the same work on other machines or on another part of it.
 */
function jobFamily(name) {
    return name
        .split(" / ")
        .map((part) => part.replace(/ \([^()]*\)$| \d{1,4}\/\d{1,4}$/, ""))
        .join(" / ");
}

// EXTERNAL MODULE: ./build/packages/core/duration/series-forecaster.js + 2 modules
var series_forecaster = __webpack_require__(17741);
;// CONCATENATED MODULE: ./build/packages/core/duration/job-forecasters.js


/** Jobs of a family that a new one is compared with: those that appeared last. */
const MOST_RELATIVES = 30;
/** The jobs of one workflow, each with its own series. */
class JobForecasters {
    #models;
    #byName = new Map();
    #families = new Map();
    constructor(models, state = []) {
        this.#models = models;
        for (const [name, series] of state)
            this.#add(name, new series_forecaster/* SeriesForecaster */.C(models, series));
    }
    get state() {
        return [...this.#byName].map(([name, series]) => [name, series.state]);
    }
    /** A job that never ran is expected to take as long as the others of its family; null where there are none. */
    forecast(name, target) {
        const series = this.#byName.get(name) ?? this.#likeRelatives(name);
        return series?.forecast(target) ?? null;
    }
    observe(name, sequence, seconds, said) {
        const known = this.#byName.get(name) ?? this.#add(name, new series_forecaster/* SeriesForecaster */.C(this.#models));
        known.observe(sequence, seconds, said);
    }
    /** Complete durations of a job, oldest first, in seconds. */
    lastDurations(name, count) {
        return this.#byName.get(name)?.durations.latest.slice(-count).map(series_forecaster/* toSeconds */.f) ?? [];
    }
    /** Names may be made up anew in each run; what did not end since `sequence` is no longer worth its memory. */
    forgetBefore(sequence) {
        for (const [name, { durations }] of this.#byName) {
            if ((durations.latestSequences.at(-1) ?? 0) >= sequence)
                continue;
            this.#byName.delete(name);
            this.#families.get(jobFamily(name))?.delete(name);
        }
    }
    #likeRelatives(name) {
        const relatives = [...(this.#families.get(jobFamily(name)) ?? [])].slice(-MOST_RELATIVES);
        const known = relatives.flatMap((relative) => {
            const durations = this.#byName.get(relative)?.durations;
            return durations?.latest.map((logSeconds, index) => [durations.latestSequences[index] ?? 0, logSeconds]) ?? [];
        });
        if (known.length === 0)
            return null;
        const pooled = new series_forecaster/* SeriesForecaster */.C(this.#models);
        known.sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y);
        for (const [sequence = 0, logSeconds = 0] of known)
            pooled.durations.add(sequence, logSeconds);
        return pooled;
    }
    #add(name, series) {
        this.#byName.set(name, series);
        const family = jobFamily(name);
        const relatives = this.#families.get(family);
        if (relatives === undefined)
            this.#families.set(family, new Set([name]));
        else
            relatives.add(name);
        return series;
    }
}

// EXTERNAL MODULE: ./build/packages/core/duration/neighbourhood.js
var duration_neighbourhood = __webpack_require__(94618);
;// CONCATENATED MODULE: ./build/packages/core/duration/job-presence.js

/** Weight of a run relative to the next: half of what is known comes from the last 23. So a removed job is soon forgotten. */
const FADING = 0.97;
const fadingByAge = Float64Array.from({ length: duration_neighbourhood/* WINDOW_RUNS */.iE + 1 }, (_, age) => FADING ** age);
/** Which jobs ran in which of the last runs: the ground for saying how likely a job runs next time. */
class JobPresence {
    /** Sequence numbers of runs whose jobs are known, and of those in which each job ran; ascending. */
    #known;
    #ran;
    constructor({ known, ran } = { known: [], ran: [] }) {
        this.#known = [...known];
        this.#ran = new Map(ran.map(([name, runs]) => [name, [...runs]]));
    }
    get state() {
        return { known: [...this.#known], ran: [...this.#ran] };
    }
    observe(sequence, jobs) {
        this.#known.push(sequence);
        for (const { name, ran } of jobs) {
            if (!ran)
                continue;
            const runs = this.#ran.get(name);
            if (runs === undefined)
                this.#ran.set(name, [sequence]);
            else if (runs.at(-1) !== sequence)
                runs.push(sequence);
        }
        const oldest = sequence - duration_neighbourhood/* WINDOW_RUNS */.iE;
        forgetUntil(this.#known, oldest);
        for (const [name, runs] of this.#ran) {
            forgetUntil(runs, oldest);
            // Names may be made up anew in each run.
            if (runs.length === 0)
                this.#ran.delete(name);
        }
    }
    /** Jobs that ran in a remembered run, in the order in which they were first seen. */
    names() {
        return [...this.#ran.keys()];
    }
    /** How likely a job runs, null for one that did not lately: the share of the past runs in which it ran, weighted by `weights` and by recency. */
    likelihood({ first, weights }) {
        const latest = this.#known.at(-1) ?? 0;
        const weigh = (sequences) => {
            let sum = 0;
            for (const sequence of sequences)
                sum += (weights[sequence - first] ?? 0) * (fadingByAge[latest - sequence] ?? 0);
            return sum;
        };
        const all = weigh(this.#known);
        return (name) => {
            const ran = this.#ran.get(name);
            return all > 0 && ran !== undefined ? weigh(ran) / all : null;
        };
    }
}
function forgetUntil(sequences, oldest) {
    while ((sequences[0] ?? Number.POSITIVE_INFINITY) <= oldest)
        sequences.shift();
}

// EXTERNAL MODULE: ./build/packages/core/duration/mismatch-terms.js
var mismatch_terms = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/packages/core/duration/duration-series.js
var duration_series = __webpack_require__(84897);
;// CONCATENATED MODULE: ./build/packages/core/duration/replayed-prediction.js
/** A miss by a factor of two is a miss; a few absurd runs must not decide. */
const WORST_ERROR = 0.7;
/** One past prediction under changing strengths. The distances are kept, so that a change of one term costs one column. */
class ReplayedPrediction {
    #case;
    #distances;
    /** exp(−distance). */
    #weights;
    #changed;
    /** Error under the present strengths; null until it is needed. */
    #present = null;
    constructor(known, strengths) {
        const rows = known.durations.length;
        this.#case = known;
        this.#distances = new Float64Array(rows);
        this.#weights = new Float64Array(rows).fill(1);
        this.#changed = new Float64Array(rows);
        for (const [term, strength] of strengths.entries())
            this.#addToDistances(term, strength);
        this.#refreshWeights();
    }
    /** Changes the strength of one term for good. */
    shift(term, change) {
        this.#addToDistances(term, change);
        this.#refreshWeights();
    }
    /** Clipped |log error| of the weighted median if the strength of one term were changed. */
    error(term, change) {
        const column = this.#case.columns[term];
        if (change === 0 || column === undefined || this.#case.idle[term]) {
            this.#present ??= this.#errorOf(this.#weights, sum(this.#weights));
            return this.#present;
        }
        // Most mismatches are 0 or 1: for these the exponential is known.
        const [weights, changed, ofOne] = [this.#weights, this.#changed, Math.exp(-change)];
        let total = 0;
        for (let row = 0; row < changed.length; row += 1) {
            const mismatch = column[row] ?? 0;
            let weight = weights[row] ?? 0;
            if (mismatch !== 0)
                weight *= mismatch === 1 ? ofOne : Math.exp(-change * mismatch);
            changed[row] = weight;
            total += weight;
        }
        return this.#errorOf(changed, total);
    }
    #addToDistances(term, change) {
        const column = this.#case.columns[term];
        if (column === undefined || change === 0 || this.#case.idle[term])
            return;
        for (let row = 0; row < column.length; row += 1) {
            this.#distances[row] = (this.#distances[row] ?? 0) + change * (column[row] ?? 0);
        }
    }
    #refreshWeights() {
        this.#present = null;
        for (let row = 0; row < this.#weights.length; row += 1)
            this.#weights[row] = Math.exp(-(this.#distances[row] ?? 0));
    }
    #errorOf(weights, total) {
        const half = total / 2;
        let reached = 0;
        let row = 0;
        while (row < weights.length - 1) {
            reached += weights[row] ?? 0;
            if (reached >= half)
                break;
            row += 1;
        }
        return Math.min(WORST_ERROR, Math.abs((this.#case.durations[row] ?? 0) - this.#case.actual));
    }
}
function sum(weights) {
    let total = 0;
    for (let row = 0; row < weights.length; row += 1)
        total += weights[row] ?? 0;
    return total;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/tuning-case.js


/** The prediction of the run `sequence`, with the durations that were known then; null when too little is remembered. */
function tuningCase({ durations, first }, sequence, actual, archive, neighbourhood) {
    const target = neighbourhood.situation(sequence);
    const end = durations - archive.forgotten;
    if (target === undefined || end < 0)
        return null;
    const rows = [];
    for (let index = Math.max(0, end - duration_series/* WINDOW_DURATIONS */.H); index < end; index += 1) {
        const [of, logSeconds] = [archive.sequences[index], archive.logSeconds[index]];
        if (of !== undefined && logSeconds !== undefined && of >= first)
            rows.push({ logSeconds, sequence: of });
    }
    rows.sort((a, b) => a.logSeconds - b.logSeconds);
    const past = rows.flatMap((row) => neighbourhood.situation(row.sequence) ?? []);
    if (past.length < 2 || past.length < rows.length)
        return null;
    const columns = (0,duration_neighbourhood/* mismatchColumns */.q8)(target, past);
    return {
        durations: Float64Array.from(rows, ({ logSeconds }) => logSeconds),
        columns,
        idle: columns.map((column) => column.every((mismatch) => mismatch === column[0])),
        actual,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/duration/strength-tuner.js




/** Cases that strengths are learnt from. */
const CASES = 110;
/** Complete runs between two adjustments. */
const RUNS_BETWEEN = 50;
/** Weight of a case relative to the next newer one. */
const DECAY = 0.985;
/** Price of a unit of strength: a term must earn its keep. */
const PRICE = 0.0003;
/** Adjustments whose mean is used: each follows the noise of its cases a little, and not the same noise. */
const AVERAGED = 4;
/** Durations to replay the oldest case, and those that became known while its run was on its way. */
const ARCHIVED = duration_series/* WINDOW_DURATIONS */.H + 2 * CASES;
/**
 * Learns which differences between runs matter here: one step of coordinate descent over a few strengths per term, now
 * and then, on the last predictions replayed as they could have been made. Nothing is replayed with later knowledge.
 */
class StrengthTuner {
    #ended = [];
    #archive;
    /** Made when they are first needed, and again after a restore. */
    #cases = new Map();
    /** As learnt in the last adjustments, the newest last. */
    #latest;
    #strengths;
    #runs;
    constructor(state) {
        this.#latest = state?.latest ?? [mismatch_terms/* startStrengths */.Pm];
        this.#strengths = meanOf(this.#latest);
        this.#runs = state?.runs ?? 0;
        this.#ended.push(...(state?.ended ?? []));
        const { forgotten = 0, sequences = [], logSeconds = [] } = state?.archive ?? {};
        this.#archive = { forgotten, sequences: [...sequences], logSeconds: [...logSeconds] };
    }
    get state() {
        return { latest: this.#latest, runs: this.#runs, ended: [...this.#ended], archive: this.#archive };
    }
    /** The same value until something new is learnt. */
    get strengths() {
        return this.#strengths;
    }
    /** Complete durations so far. */
    get durations() {
        return this.#archive.forgotten + this.#archive.sequences.length;
    }
    /** What became of the run `sequence`, in log seconds; `known` is what was known when it was created. */
    learn(known, sequence, actual, neighbourhood) {
        this.#ended.push({ known, sequence, actual });
        if (this.#ended.length > CASES)
            this.#forgetCase();
        this.#remember(sequence, actual);
        this.#runs += 1;
        if (this.#runs % RUNS_BETWEEN !== 0)
            return;
        this.#latest = [...this.#latest, this.#descend(neighbourhood)].slice(-AVERAGED);
        this.#strengths = meanOf(this.#latest);
    }
    #forgetCase() {
        const oldest = this.#ended.shift();
        if (oldest !== undefined)
            this.#cases.delete(oldest);
    }
    #remember(sequence, actual) {
        const { sequences, logSeconds } = this.#archive;
        sequences.push(sequence);
        logSeconds.push(actual);
        if (sequences.length <= ARCHIVED)
            return;
        sequences.shift();
        logSeconds.shift();
        this.#archive.forgotten += 1;
    }
    #descend(neighbourhood) {
        const strengths = [...(this.#latest.at(-1) ?? mismatch_terms/* startStrengths */.Pm)];
        const replays = this.#replays(strengths, neighbourhood);
        let best = loss(replays, Number.POSITIVE_INFINITY) + PRICE * strength_tuner_sum(strengths);
        for (const [term, { choices = mismatch_terms/* usualChoices */.FJ }] of mismatch_terms/* mismatchTerms */.G0.entries()) {
            const before = strengths[term] ?? 0;
            let chosen = before;
            for (const choice of choices) {
                if (choice === before)
                    continue;
                const price = PRICE * (strength_tuner_sum(strengths) - before + choice);
                const tried = loss(replays, best - price, term, choice - before) + price;
                if (tried < best - 1e-9) {
                    best = tried;
                    chosen = choice;
                }
            }
            if (chosen === before)
                continue;
            strengths[term] = chosen;
            for (const replay of replays)
                replay.shift(term, chosen - before);
        }
        return strengths;
    }
    #replays(strengths, neighbourhood) {
        return this.#ended.flatMap((ended) => {
            const made = this.#cases.get(ended) ?? caseOf(ended, this.#archive, neighbourhood);
            this.#cases.set(ended, made);
            return made === null ? [] : new ReplayedPrediction(made, strengths);
        });
    }
}
function caseOf(ended, archive, neighbourhood) {
    return tuningCase(ended.known, ended.sequence, ended.actual, archive, neighbourhood);
}
/** Of several strengths, term by term. */
function meanOf(several) {
    return mismatch_terms/* startStrengths */.Pm.map((_, term) => strength_tuner_sum(several.map((strengths) => strengths[term] ?? 0)) / several.length);
}
function strength_tuner_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** Weighted mean error, oldest case first; infinite as soon as it is clear that it is not below `limit`. */
function loss(replays, limit, term = 0, change = 0) {
    const weights = (1 - DECAY ** replays.length) / (1 - DECAY);
    let total = 0;
    let weight = 1;
    for (let index = replays.length - 1; index >= 0; index -= 1) {
        total += weight * (replays[index]?.error(term, change) ?? 0);
        if (total > limit * weights)
            return Number.POSITIVE_INFINITY;
        weight *= DECAY;
    }
    return weights === 0 ? 0 : total / weights;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/learnt-similarity.js



/**
 * Our own models of one workflow: the same weighted median under different ideas of which runs are alike. Which idea is
 * right differs between projects and changes with time, so all of them compete.
 */
class LearntSimilarity {
    #tuner;
    #learnt = mismatch_terms/* startStrengths */.Pm;
    #halfLearnt = mismatch_terms/* startStrengths */.Pm;
    constructor(state) {
        this.#tuner = new StrengthTuner(state);
        this.#adopt(this.#tuner.strengths);
    }
    get state() {
        return this.#tuner.state;
    }
    /** The best of them first. */
    models = [
        (0,duration_model/* similarRuns */.Cq)("similar runs", 1, () => this.#halfLearnt),
        (0,duration_model/* similarRuns */.Cq)("similar runs, as learnt", 1.01, () => this.#learnt),
        (0,duration_model/* similarRuns */.Cq)("similar runs, as usual", 1.02, () => mismatch_terms/* startStrengths */.Pm),
        (0,duration_model/* similarRuns */.Cq)("latest runs alike", 1.07, () => latestAlike),
        (0,duration_model/* similarRuns */.Cq)("same branch", 1.08, () => sameBranch),
    ];
    /** Complete durations so far. */
    get durations() {
        return this.#tuner.durations;
    }
    learn(known, sequence, actual, neighbourhood) {
        this.#tuner.learn(known, sequence, actual, neighbourhood);
        this.#adopt(this.#tuner.strengths);
    }
    /** Half way back to what is usual: little data learns too eagerly. */
    #adopt(strengths) {
        if (strengths === this.#learnt)
            return;
        this.#learnt = strengths;
        this.#halfLearnt = mismatch_terms/* startStrengths */.Pm.map((start, term) => (start + (strengths[term] ?? start)) / 2);
    }
}
/** Few terms and little memory: the first to follow a change. */
const latestAlike = only({ event: 2, "kind of branch": 1.5, level: 1, age: 2.2 });
/** Where the branch is new, its age term makes it a median of many: the last few alone would be a bad guess. */
const sameBranch = only({ event: 2, branch: 5, age: 1 });
/** Which runs have the same jobs: what starts them and what they change decides, not how long they took. */
const sameJobs = only({ event: 3, "kind of branch": 1.5, "file types": 1.5, folders: 1, "documents only": 1 });
/** Strengths by name; all other terms do not matter. */
function only(strengths) {
    return mismatch_terms/* mismatchTerms */.G0.map(({ name }) => strengths[name] ?? 0);
}

// EXTERNAL MODULE: ./build/packages/core/duration/network-model.js + 1 modules
var network_model = __webpack_require__(87925);
;// CONCATENATED MODULE: ./build/packages/core/duration/workflow-forecaster.js







/** Runs between two looks for jobs that are no longer there. */
const RUNS_BETWEEN_CLEANING = 100;
/** Predicts the runs of one workflow, and learns from each that ends. */
class WorkflowForecaster {
    #neighbourhood;
    #similarity;
    #network;
    #run;
    #jobs;
    #presence;
    #commits = new Set();
    #branches = new Set();
    #lastEnd;
    /** Without a way to train it, the network stays as it is in the state. */
    constructor(state, train = null) {
        this.#neighbourhood = new duration_neighbourhood/* Neighbourhood */.Wd(state?.neighbourhood);
        this.#similarity = new LearntSimilarity(state?.similarity);
        this.#network = new network_model/* LearntNetwork */.l(this.#similarity.models[0], train, state?.network);
        this.#run = new series_forecaster/* SeriesForecaster */.C(this.#similarity.models, state?.run, [this.#network.model]);
        this.#jobs = new JobForecasters(this.#similarity.models, state?.jobs);
        this.#presence = new JobPresence(state?.presence);
        this.#lastEnd = state?.lastEnd ?? null;
        for (const situation of this.#neighbourhood.situations())
            this.#remember(situation);
    }
    get state() {
        return {
            neighbourhood: this.#neighbourhood.state,
            similarity: this.#similarity.state,
            network: this.#network.state,
            run: this.#run.state,
            jobs: this.#jobs.state,
            presence: this.#presence.state,
            lastEnd: this.#lastEnd,
        };
    }
    /** Jobs that ran lately. */
    jobNames() {
        return this.#presence.names();
    }
    /** `jobs`: which jobs to speak of. */
    forecast(context, jobs) {
        const situation = this.#situation(context);
        const target = new duration_model/* Target */.We(this.#neighbourhood.compare(situation), situation);
        const likelihood = this.#presence.likelihood(target.weights(sameJobs));
        const byName = new Map();
        for (const name of jobs) {
            if (byName.has(name))
                continue;
            const forecast = this.#jobs.forecast(name, target);
            byName.set(name, { forecast, probability: likelihood(name) });
        }
        const run = this.#run.forecast(target);
        const known = { durations: this.#similarity.durations, first: target.comparison.first };
        return { run, jobs: byName, memo: { situation, known, run: run?.said ?? null, jobs: saidOf(byName) } };
    }
    /** Complete durations of a job, oldest first, in seconds. */
    lastDurations(job, count) {
        return this.#jobs.lastDurations(job, count);
    }
    observe(run, memo) {
        const sequence = this.#neighbourhood.add(memo.situation);
        const { seconds, complete } = run.outcome;
        if (complete && seconds !== null) {
            this.#run.observe(sequence, seconds, memo.run);
            if (memo.run !== null)
                this.#network.learn(memo.situation, memo.run.byModel.slice(0, -1), Math.log(seconds));
            this.#similarity.learn(memo.known, sequence, Math.log(seconds), this.#neighbourhood);
        }
        for (const job of run.jobs ?? []) {
            if (!job.complete || job.seconds === null)
                continue;
            this.#jobs.observe(job.name, sequence, job.seconds, memo.jobs[job.name] ?? null);
        }
        if (complete && run.jobs !== null)
            this.#presence.observe(sequence, run.jobs);
        this.#remember(run.context);
        this.#lastEnd = run.knownAt;
        if (sequence % RUNS_BETWEEN_CLEANING === 0)
            this.#jobs.forgetBefore(sequence - duration_neighbourhood/* REMEMBERED_RUNS */.cy);
    }
    #situation(context) {
        return {
            ...context,
            shaSeen: context.sha !== null && this.#commits.has(context.sha),
            branchNew: context.branch !== null && !this.#branches.has(context.branch),
            level: this.#run.durations.latest.at(-1) ?? null,
            completedRuns: this.#neighbourhood.size,
            logIdle: this.#lastEnd === null ? null : Math.log1p(Math.max(0, context.createdAt - this.#lastEnd) / 1000),
        };
    }
    #remember({ sha, branch }) {
        if (sha !== null)
            this.#commits.add(sha);
        if (branch !== null)
            this.#branches.add(branch);
    }
}
function saidOf(jobs) {
    const said = Object.create(null);
    for (const [name, { forecast }] of jobs)
        if (forecast !== null)
            said[name] = forecast.said;
    return said;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/timeline.js


/**
 * Time as it was: runs arrive in the order of their creation, and each is forecast from the runs whose end was known
 * strictly before. There is no other way for a run to reach a model, so nothing of the future can leak into a forecast.
 */
class Timeline {
    #forecasters = new Map();
    #onTheirWay = new completion_queue/* CompletionQueue */.q();
    #train;
    /** Without a way to train them, there are no networks among the models. */
    constructor(train = null) {
        this.#train = train;
    }
    /** Forecasts a run with its jobs, or those of them that are named, and lets it be learnt from once its end is known. */
    arrive(run, jobs = run.jobs?.map(({ name }) => name) ?? []) {
        this.#learnUntil(run.context.createdAt);
        const forecast = this.#forecaster(run.series).forecast(run.context, jobs);
        this.#expect(run, forecast.memo);
        return forecast;
    }
    /** Forecasts a run that has no record yet, with all jobs that its workflow ran lately, and those that are named. */
    forecast(series, context, jobs = []) {
        this.#learnUntil(context.createdAt);
        const forecaster = this.#forecaster(series);
        return forecaster.forecast(context, [...forecaster.jobNames(), ...jobs]);
    }
    /** What the models of a series know now. */
    forecaster(series) {
        return this.#forecaster(series);
    }
    /** One series as plain data, with what was said about the runs that have not ended. */
    state(series) {
        const onTheirWay = this.#onTheirWay.pending().filter(({ run }) => run.series === series);
        return {
            forecaster: this.#forecaster(series).state,
            onTheirWay: onTheirWay.map(({ run, memo }) => [run.key, memo]),
        };
    }
    /** `find` gives the runs that had not ended; what it does not find is not learnt from. */
    restore(series, { forecaster, onTheirWay }, find) {
        this.#forecasters.set(series, new WorkflowForecaster(forecaster, this.#train));
        for (const [key, memo] of onTheirWay) {
            const run = find(key);
            if (run !== null)
                this.#expect(run, memo);
        }
    }
    #expect(run, memo) {
        if (run.knownAt !== null && !run.fromFork)
            this.#onTheirWay.add({ run, knownAt: run.knownAt, memo });
    }
    #learnUntil(time) {
        for (;;) {
            const ended = this.#onTheirWay.takeBefore(time);
            if (ended === null)
                return;
            this.#forecaster(ended.run.series).observe(ended.run, ended.memo);
        }
    }
    #forecaster(series) {
        const known = this.#forecasters.get(series);
        if (known !== undefined)
            return known;
        const made = new WorkflowForecaster(undefined, this.#train);
        this.#forecasters.set(series, made);
        return made;
    }
}


/***/ }),

/***/ 67138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ LONGEST_WAY),
/* harmony export */   i: () => (/* binding */ traffic)
/* harmony export */ });
/** In milliseconds. What is on its way for longer waits for a person, not for a machine, and keeps nobody waiting. */
const LONGEST_WAY = 12 * 3_600_000;
function traffic(onTheirWay, now) {
    const ages = onTheirWay.map(({ since }) => now - since).filter((age) => age > 0 && age < LONGEST_WAY);
    const latest = ages.reduce((least, age) => Math.min(least, age), LONGEST_WAY);
    return { logRuns: Math.log1p(ages.length), logMinutes: Math.log1p(latest / 60_000) };
}


/***/ }),

/***/ 9760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ absolutePercentageErrors)
/* harmony export */ });
/**
 * |predicted − actual| ÷ actual for each pair, as shares: 0.1 is an error of 10 %.
 *
 * Pairs whose actual value is not above zero have no such error and are left out.
 * The measure punishes too high more than too low (low is at most 100 %, high has no limit): for choosing between
 * models use `logRatio`, which is even-handed; for telling people use this.
 */
function absolutePercentageErrors(actual, predicted) {
    const errors = [];
    for (const [index, real] of actual.entries()) {
        const guess = predicted[index];
        if (guess !== undefined && real > 0)
            errors.push(Math.abs(guess - real) / real);
    }
    return errors;
}


/***/ }),

/***/ 33573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ meanAbsolutePercentageError)
});

// EXTERNAL MODULE: ./build/packages/core/stats/absolute-percentage-errors.js
var absolute_percentage_errors = __webpack_require__(9760);
;// CONCATENATED MODULE: ./build/packages/core/stats/mean.js
/** The arithmetic mean; null of nothing, because a mean of 0 would be a claim. */
function mean(values) {
    if (values.length === 0)
        return null;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/packages/core/stats/mean-absolute-percentage-error.js


/**
 * MAPE, the mean error. A share; null without pairs.
 *
 * Hyndman and Koehler (2006), §2.2. Published results mostly use it; a few large misses dominate it.
 */
function meanAbsolutePercentageError(actual, predicted) {
    return mean((0,absolute_percentage_errors/* absolutePercentageErrors */.N)(actual, predicted));
}


/***/ }),

/***/ 26448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ medianAbsolutePercentageError)
/* harmony export */ });
/* harmony import */ var _absolute_percentage_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9760);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99618);


/**
 * MdAPE, the typical error: half of the predictions were nearer than this. A share; null without pairs.
 *
 * R. J. Hyndman and A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), §2.2. One absurd run does not move it, unlike the mean (`meanAbsolutePercentageError`).
 */
function medianAbsolutePercentageError(actual, predicted) {
    return (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)((0,_absolute_percentage_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePercentageErrors */ .N)(actual, predicted));
}


/***/ }),

/***/ 99618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93444);

/**
 * The value in the middle, or the mean of the two in the middle; null of nothing.
 *
 * Up to half of the values can be absurd (a run that waited a night for an approval) and it still says what is usual.
 */
function median(values) {
    return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(values, 0.5);
}


/***/ }),

/***/ 93444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ quantile)
});

;// CONCATENATED MODULE: ./build/packages/core/stats/quantile-of-sorted.js
/**
 * Quantile of values that are already in ascending order: linear interpolation between the two nearest ranks.
 *
 * This is type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996),
 * the default of R, NumPy and spreadsheets. Nothing has no quantile: null. Cost: constant.
 */
function quantileOfSorted(sorted, probability) {
    const position = (sorted.length - 1) * Math.min(1, Math.max(0, probability));
    const below = sorted[Math.floor(position)];
    const above = sorted[Math.ceil(position)];
    if (below === undefined || above === undefined)
        return null;
    return below + (above - below) * (position - Math.floor(position));
}

;// CONCATENATED MODULE: ./build/packages/core/stats/quantile.js

/**
 * Quantile of values in any order; `quantile(seconds, 0.9)` is the time that nine of ten stay below.
 *
 * The definition is that of `quantileOfSorted`. The values are not changed. Cost: one sort of a copy.
 */
function quantile(values, probability) {
    // A typed array sorts numbers without calling a comparison: several times as fast.
    return quantileOfSorted(Float64Array.from(values).sort(), probability);
}


/***/ }),

/***/ 41901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shareWithin)
/* harmony export */ });
/* harmony import */ var _absolute_percentage_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9760);

/** Share of the predictions that missed by at most `tolerance` (0.1 = 10 %) of the actual value; null without pairs. */
function shareWithin(actual, predicted, tolerance) {
    const errors = (0,_absolute_percentage_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .absolutePercentageErrors */ .N)(actual, predicted);
    if (errors.length === 0)
        return null;
    return errors.filter((error) => error <= tolerance).length / errors.length;
}


/***/ }),

/***/ 48071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ weightedQuantileOfSorted)
/* harmony export */ });
/**
 * Weighted quantile of values in ascending order: where the running sum of the weights reaches the wanted share.
 *
 * When the sum meets the share exactly, the answer is half way to the next value that has weight. So equal weights give
 * the ordinary median, and a weight of 2 is the same as having seen the value twice: the weighted form of type 2 in
 * Hyndman and Fan (1996), the averaged inverse of the distribution function.
 * A value of weight 0 does not count. Null when no value counts. Cost: linear.
 */
function weightedQuantileOfSorted(sorted, weights, probability) {
    let total = 0;
    for (let index = 0; index < sorted.length; index += 1)
        total += weights[index] ?? 0;
    if (!(total > 0))
        return null;
    // Sums of weights carry rounding errors; a share met up to one part in 10^12 is met.
    const wanted = total * Math.min(1, Math.max(0, probability));
    const slack = total * 1e-12;
    let reached = 0;
    let met = null;
    for (let index = 0; index < sorted.length; index += 1) {
        const value = sorted[index] ?? 0;
        const weight = weights[index] ?? 0;
        if (!(weight > 0))
            continue;
        if (met !== null)
            return (met + value) / 2;
        reached += weight;
        if (reached > wanted + slack)
            return value;
        if (reached >= wanted - slack)
            met = value;
    }
    return met;
}


/***/ })

};
