import type { Problem } from '../errors/problem.ts';

/** What a saved assessment contradicts itself in, and where; quotes no value. */
export type Contradiction = Problem;
