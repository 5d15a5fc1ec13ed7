import { z } from 'zod';
import { asMessage } from '../errors/problem.ts';
import type { Waiver } from '../model/waiver.ts';

const words = z.string().regex(/\S/, asMessage('is-empty'));

/** One waiver. */
export const waiverSchema = z
  .strictObject({
    criterion: z
      .string()
      .regex(/^[^\s/]+\/[^\s/]+$/, asMessage('waiver-criterion-form'))
      .describe('Id of the pack and of the criterion, as in open-data/k-minimum.'),
    dataset: words.describe(
      'Name of the file of data, without folders; * stands for any text, ? for one character. Every file of a dataset must fit.',
    ),
    columns: z
      .array(words)
      .min(1)
      .exactOptional()
      .describe('Columns that the findings are about. Absent: findings on the whole table.'),
    reason: words.describe('Why it is acceptable. Reports show it.'),
    approver: words.describe('Who answers for it. Reports show it.'),
    expires: z.iso
      .date(asMessage('waiver-day-form'))
      .describe('Last day on which it holds, at most a year ahead.'),
    worst: z
      .number()
      .exactOptional()
      .describe(
        'Worst value tolerated, in the direction of the criterion: the smallest k, the highest share. Needed where the criterion measures something.',
      ),
  })
  .describe(
    'Accepts that a criterion is not met: lowers its findings by one step.',
  ) satisfies z.ZodType<Waiver>;

/** The whole of `healthrisk.waivers.yaml`. */
export const waiversSchema = z
  .strictObject({
    waivers: z.array(waiverSchema).describe('In the order in which they are tried.'),
  })
  .describe('Waivers, kept beside healthrisk.yaml. Reports show reason and approver.');
