import { setImmediate } from 'node:timers/promises';
import { type Demands, isOnK } from '../lattice/demands.ts';
import type { Evaluator } from '../lattice/evaluator.ts';
import type { Outcome } from '../lattice/outcome.ts';
import type { LossMeasure } from '../loss/loss-measure.ts';
import { comesBefore, NodeQueue } from './node-queue.ts';
import { TooFine } from './too-fine.ts';

/** What is searched, and how far. */
export interface SearchRequest {
  evaluator: Evaluator;
  demands: Demands;
  loss: LossMeasure;
  /** Finest and coarsest level of each column. */
  least: readonly number[];
  most: readonly number[];
  /** What is known of levels from searches under the same k and budget. */
  tooFine?: TooFine;
  /** Levels that may be open at a time; beyond, the search ends with the best so far. */
  openMax?: number;
  /** Asked between two steps: true ends the search with the best so far. */
  isOver?: () => boolean;
  onProgress?: (progress: SearchProgress) => void;
}

/** How far a search is. */
export interface SearchProgress {
  /** Levels that were evaluated. */
  evaluated: number;
  /** Loss of the best so far; null: none is feasible yet. */
  best: number | null;
  /** No levels that are still open can lose less. */
  bound: number;
}

/** What a search found. */
export interface Found {
  /** Null: nothing is feasible, or nothing was found in time. */
  best: { outcome: Outcome; loss: number } | null;
  /** Nothing feasible loses less (or, without a best, nothing is feasible at all). */
  isProved: boolean;
  evaluated: number;
}

/** Share by which a computed bound may exceed a loss that it bounds: sums are rounded. */
const ROUNDING = 1e-12;

/** Evaluations, and steps without one, between two moments in which signals get in. */
const PAUSE = 16;
const PAUSE_STEPS = 1 << 14;

/** Half a gigabyte of open levels. */
const OPEN_MAX = 2_000_000;

/**
 * The levels that lose least of those that meet the demands. Best first by a lower bound of the loss
 * (branch and bound), which no coarser levels go below. Levels that are too fine are found from the
 * middle of a way to the top, since one evaluation there settles all that is finer, as in Flash
 * (Kohlmayer et al., "Flash: efficient, stable and optimal k-anonymity", PASSAT 2012) and OLA (El Emam
 * et al., JAMIA 16(5), 2009).
 */
export async function search(request: SearchRequest): Promise<Found> {
  const { isOver, openMax = OPEN_MAX } = request;
  const run = new Searching(request);
  while (!run.isDone) {
    if (isOver?.() === true || run.open > openMax) return run.found(false);
    run.step();
    if (run.isToPause()) {
      request.onProgress?.(run.progress);
      await setImmediate();
    }
  }
  request.onProgress?.(run.progress);
  return run.found(true);
}

class Searching {
  readonly #request: SearchRequest;
  readonly #queue = new NodeQueue();
  readonly #tooFine: TooFine;
  /** Levels found large enough that are still to come: the bounds that they give those above them. */
  readonly #bounds = new Map<string, number>();
  /** Levels found large enough of which it is open whether they are feasible, and the least they lose. */
  #unsettled: { levels: readonly number[]; least: number }[] = [];
  #best: Found['best'] = null;
  #evaluated = 0;
  #steps = 0;
  #pausedAt = { evaluated: 0, steps: 0 };

  constructor(request: SearchRequest) {
    this.#request = request;
    this.#tooFine = request.tooFine ?? new TooFine();
    const { least, most, loss } = request;
    if (least.every((level, at) => level <= most[at]!)) {
      // There is something to show from the first moment on, if there is anything at all.
      this.#evaluate(most);
      this.#settle();
      this.#queue.push({ levels: least, bound: loss.bound(least), from: 0 });
    }
  }

  /** Levels that wait. */
  get open(): number {
    return this.#queue.size;
  }

  get isDone(): boolean {
    const { first } = this.#queue;
    return first === undefined || this.#cannotWin(first.bound);
  }

  get progress(): SearchProgress {
    const best = this.#best?.loss ?? null;
    const bound = this.#queue.first?.bound ?? best ?? 0;
    return {
      evaluated: this.#evaluated,
      best,
      bound: best === null ? bound : Math.min(bound, best),
    };
  }

  isToPause(): boolean {
    const { evaluated, steps } = this.#pausedAt;
    if (this.#evaluated - evaluated < PAUSE && this.#steps - steps < PAUSE_STEPS) return false;
    this.#pausedAt = { evaluated: this.#evaluated, steps: this.#steps };
    return true;
  }

  found(isProved: boolean): Found {
    return { best: this.#best, isProved, evaluated: this.#evaluated };
  }

  /** Decides the open levels with the smallest bound, and opens those right above them. */
  step(): void {
    const node = this.#queue.pop()!;
    this.#steps++;
    const { levels } = node;
    const key = levels.join(' ');
    if (!this.#tooFine.has(levels) && !this.#bounds.has(key)) this.#look(levels);
    const { most, loss } = this.#request;
    const known = this.#bounds.get(key) ?? node.bound;
    this.#bounds.delete(key);
    for (let column = node.from; column < levels.length; column++) {
      if (levels[column] === most[column]) continue;
      const above = levels.with(column, levels[column]! + 1);
      const bound = Math.max(node.bound, known, loss.bound(above));
      if (!this.#cannotWin(bound)) this.#queue.push({ levels: above, bound, from: column });
    }
  }

  /** Finds out where on a way to the top classes become large enough, then looks at these levels. */
  #look(levels: readonly number[]): void {
    const way = this.#wayUp(levels);
    let low = 0;
    let high = way.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = way[middle]!;
      if (this.#isLargeEnough(at)) high = middle;
      else low = middle + 1;
    }
    this.#settle();
  }

  #isLargeEnough(levels: readonly number[]): boolean {
    if (this.#tooFine.has(levels)) return false;
    return this.#bounds.has(levels.join(' ')) || this.#evaluate(levels).isLargeEnough;
  }

  #evaluate(levels: readonly number[]): Outcome {
    const { evaluator, demands, loss } = this.#request;
    const bySizes = isOnK(demands) ? null : evaluator.bySizes(levels, demands);
    const outcome = bySizes ?? evaluator.evaluate(levels, demands);
    this.#evaluated++;
    if (outcome.isLargeEnough) this.#bounds.set(levels.join(' '), loss.boundAfter(outcome));
    else this.#tooFine.add(levels);
    if (outcome.isFeasible) {
      if (bySizes === null) this.#offer(outcome, loss.of(outcome));
      else this.#unsettled.push({ levels, least: loss.of(outcome) });
    }
    return outcome;
  }

  /**
   * Looks at values where the sizes of classes leave it open who wins, the most promising levels first.
   * Whatever else is suppressed only adds to a loss.
   */
  #settle(): void {
    const { evaluator, demands, loss } = this.#request;
    const ascending = this.#unsettled.sort((a, b) => a.least - b.least);
    for (const { levels, least } of ascending) {
      if (this.#cannotWin(least)) break;
      const outcome = evaluator.evaluate(levels, demands);
      if (outcome.isFeasible) this.#offer(outcome, loss.of(outcome));
    }
    this.#unsettled = [];
  }

  #offer(outcome: Outcome, loss: number): void {
    const best = this.#best;
    const isBetter =
      best === null ||
      loss < best.loss ||
      (loss === best.loss && comesBefore(outcome.levels, best.outcome.levels));
    if (isBetter) this.#best = { outcome, loss };
  }

  /** From these levels upward, always where the loss grows least, as far as anything can win. */
  #wayUp(levels: readonly number[]): (readonly number[])[] {
    const { most, loss } = this.#request;
    const way = [levels];
    let at = levels;
    for (;;) {
      let next: readonly number[] | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (let column = 0; column < at.length; column++) {
        if (at[column] === most[column]) continue;
        const above = at.with(column, at[column]! + 1);
        const bound = loss.bound(above);
        if (bound < least) [next, least] = [above, bound];
      }
      if (next === null || this.#cannotWin(least)) return way;
      way.push(next);
      at = next;
    }
  }

  #cannotWin(bound: number): boolean {
    return this.#best !== null && bound * (1 - ROUNDING) > this.#best.loss;
  }
}
