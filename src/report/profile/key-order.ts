import type { Profile, ProfiledColumn, SetSearch, SinglingSet } from '../../model/profile.ts';
import { COLUMN, DATASET, RUN } from '../key-order.ts';
import { type KeyOrder, order } from '../ordered.ts';

/** The order of the model. */
export const PROFILE_ORDER: KeyOrder = order<Profile>({
  schema: null,
  dataset: order<Profile['dataset']>(DATASET),
  looksAggregated: null,
  eventColumns: null,
  columns: order<ProfiledColumn>({
    ...COLUMN,
    uniqueShare: null,
    distinction: null,
    separation: null,
  }),
  unmatchedPatterns: null,
  sets: order<SinglingSet>({ columns: null, uniqueShare: null }),
  search: order<SetSearch>({
    sizeMax: null,
    threshold: null,
    examined: null,
    notExamined: null,
    leftOut: null,
  }),
  run: RUN,
});
