import { type Area, type Chosen, type Clauses, tell } from '../told.ts';

/** What a criterion must be beside the one that it replaces. */
const NEEDED = {
  'kept-key': ({ key, wanted }: { key: string; wanted: string }) =>
    `the ${key} must stay ${wanted}, as in the pack it extends`,
  'kept-parameter': ({ name, wanted }: { name: string; wanted: number }) =>
    `the parameter ${name} must stay ${wanted}, as in the pack it extends`,
  kept: ({ wanted }: { wanted: string | null }) =>
    `must stay ${wanted ?? 'left out'}, as in the pack it extends`,
  'at-least': ({ limit }: { limit: number }) => `must be at least ${limit}`,
  'at-most': ({ limit }: { limit: number }) => `must be at most ${limit}`,
  'all-named': () => 'must name all that the pack it extends names',
  'no-unit-beyond': () => 'must be a table that names no unit beyond those of the pack it extends',
  'not-finer': ({ than }: { than: string }) => `must not be finer than ${than}`,
  'k-at-least': ({ least }: { least: number }) => `k must be given and at least ${least}`,
  'k-left-out': () => 'k must be left out, as in the pack it extends',
  effect: (given: { channel: string; effect: 'restrict' | 'refuse' }) =>
    `on ${given.channel} it must ${given.effect}`,
  'only-if': () => 'must stay as in the pack it extends, or be left out',
  'met-by': () => 'must ask for all that the pack it extends asks for',
  'applies-later': () => 'must not apply later',
} satisfies Clauses;

/** Clauses on what a criterion must be beside the one that it replaces. */
export type Tightening = typeof NEEDED;

/** One of them, by its id. */
export type Needed = Chosen<Tightening>;

/** Criteria that are looser than those that they replace. */
export const tightening = {
  'criterion-loosened': (given: { criterion: string; pack: string; needed: Needed }) => ({
    message: `${given.criterion} of ${given.pack} may only be tightened: ${tell<Tightening>(NEEDED, given.needed)}`,
  }),
} satisfies Area;
