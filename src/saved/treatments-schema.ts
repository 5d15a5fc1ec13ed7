import { z } from 'zod';
import type { AdvisedPlan, CoarserColumn, JudgedInShort } from '../model/advice-report.ts';
import {
  DROP_REASONS,
  type Drop,
  GOALS,
  LOSS_IDS,
  type QuickStep,
  type Sizes,
} from '../model/treatment.ts';
import type { Treatments } from '../model/treatments.ts';
import { QUALITIES } from '../model/verdict.ts';
import { finding, grounds, verdict } from './finding-schema.ts';
import { losses } from './losses-schema.ts';
import { count, type Members, share, text } from './members.ts';
import { stepSchema as step } from './step-schema.ts';

/** What an assessment of the treated table says. */
export const judged = z.object({
  verdict,
  grounds: z.array(grounds),
  verdicts: z.object({ open: verdict, api: verdict, 'secure-space': verdict }),
  quality: z.enum(QUALITIES),
  k: z.number().nullable(),
  findings: z.array(finding),
} satisfies Members<JudgedInShort>);

const plan = z.object({
  reachesGoal: z.boolean(),
  drops: z.array(z.object({ column: text, because: z.enum(DROP_REASONS) } satisfies Members<Drop>)),
  coarser: z.array(z.object({ column: text, level: count, step } satisfies Members<CoarserColumn>)),
  unchanged: z.array(text),
  suppressed: count,
  suppressedShare: share,
  losses,
  after: judged,
} satisfies Members<AdvisedPlan>);

const sizes = { k: count, uniqueShare: share } satisfies Members<Sizes>;

/** What a search for treatments found, wherever it is told. */
export const treatmentMembers = {
  goal: z.enum(GOALS),
  suppression: share,
  loss: z.enum(LOSS_IDS),
  plans: z.array(plan),
  isProved: z.boolean(),
  evaluated: count,
  quick: z.object({
    before: z.object(sizes),
    steps: z.array(z.object({ ...sizes, column: text, to: step } satisfies Members<QuickStep>)),
  }),
} satisfies Members<Treatments>;

/** What would change the verdict of an assessment. */
export const treatments = z.object(treatmentMembers);
