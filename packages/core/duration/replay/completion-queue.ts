import { byCreation, type RunObservation } from "../runs/observations.ts";

/** An active run, with what has to be remembered until its end. */
export interface Pending<T> {
  readonly run: RunObservation;
  readonly knownAt: number;
  readonly memo: T;
}

/**
 * Runs by the time their end becomes known, earliest first; of equal times, the earlier created. A binary heap: adding
 * and taking cost the logarithm of the number of active runs.
 */
export class CompletionQueue<T> {
  readonly #heap: Pending<T>[] = [];

  add(pending: Pending<T>): void {
    const heap = this.#heap;
    let at = heap.push(pending) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, parent)) break;
      at = parent;
    }
  }

  /** Removes and returns the earliest run whose end was known before `time`. */
  takeBefore(time: number): Pending<T> | null {
    const heap = this.#heap;
    const earliest = heap[0];
    if (earliest === undefined || earliest.knownAt >= time) return null;
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    return earliest;
  }

  /** All that have not been taken, earliest first. */
  pending(): Pending<T>[] {
    return this.#heap.toSorted((a, b) => a.knownAt - b.knownAt || byCreation(a.run, b.run));
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfBefore(child, at)) return;
      at = child;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (first === undefined || second === undefined) return false;
    return (first.knownAt - second.knownAt || byCreation(first.run, second.run)) < 0;
  }

  #swapIfBefore(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (first === undefined || second === undefined || !this.#isBefore(a, b)) return false;
    this.#heap[a] = second;
    this.#heap[b] = first;
    return true;
  }
}
