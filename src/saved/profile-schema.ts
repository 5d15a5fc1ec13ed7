import { z } from 'zod';
import type { Profile, ProfiledColumn, SetSearch, SinglingSet } from '../model/profile.ts';
import { column } from './column-schema.ts';
import { datasetMembers, run } from './dataset-schema.ts';
import { count, type Members, share, text } from './members.ts';

const { confidence, signals, ...known } = column.shape;

const profiledColumn = z.object({
  ...known,
  confidence: confidence.unwrap(),
  signals: signals.unwrap(),
  distinct: count,
  missing: count,
  uniqueShare: share,
  distinction: share,
  separation: share,
} satisfies Members<ProfiledColumn>);

/**
 * The JSON of a profile (schema/profile.schema.json is made from it). Keys of later versions are
 * allowed; values of known keys are checked.
 */
export const profileSchema = z.object({
  schema: z.literal('healthrisk.profile/v1'),
  dataset: z.object(datasetMembers satisfies Members<Profile['dataset']>),
  looksAggregated: z.boolean(),
  eventColumns: z.array(text),
  columns: z.array(profiledColumn),
  unmatchedPatterns: z.array(text),
  sets: z.array(
    z.object({ columns: z.array(text).min(1), uniqueShare: share } satisfies Members<SinglingSet>),
  ),
  search: z.object({
    sizeMax: z.int().min(1),
    threshold: share,
    examined: count,
    notExamined: count,
    leftOut: z.array(text),
  } satisfies Members<SetSearch>),
  run,
} satisfies Members<Profile>) satisfies z.ZodType<Profile>;
