import type { Stage } from '../model/stage.ts';

/** Measures how long a run was in each of its stages; a stage that comes again is added to. */
export class StageClock {
  readonly #now: () => number;
  readonly #spent = new Map<Stage, number>();
  #running: { stage: Stage; since: number } | null = null;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The stage that begins now; the one before ends. */
  enter(stage: Stage): void {
    const now = this.#now();
    this.#close(now);
    this.#running = { stage, since: now };
  }

  /** Whole milliseconds of every stage, in the order in which they first began. */
  times(): [Stage, number][] {
    this.#close(this.#now());
    return [...this.#spent].map(([stage, spent]) => [stage, Math.round(spent)]);
  }

  #close(now: number): void {
    if (this.#running === null) return;
    const { stage, since } = this.#running;
    this.#spent.set(stage, (this.#spent.get(stage) ?? 0) + now - since);
    this.#running = null;
  }
}
