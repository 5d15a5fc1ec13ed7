import type { Area } from '../told.ts';

/** Plans of treatments, held against the data. */
export const plans = {
  'plan-drop-or-write': () => ({ message: 'expected either drop or write' }),
  'plan-column-new': ({ column }: { column: string }) => ({
    message: `expected a plan that says what becomes of every column, found nothing on '${column}'`,
    hint: 'have the plan made for these data: healthrisk advise --save-plan',
  }),
  'plan-column-gone': ({ column }: { column: string }) => ({
    message: `the plan writes the column '${column}', and the data have none of that name`,
    hint: 'take the data that the plan was made for, or have one made for these: healthrisk advise --save-plan',
  }),
  'plan-step-unknown': ({ column }: { column: string }) => ({
    message: `the plan writes the column '${column}' at a level that its values do not have here`,
    hint: 'give the hierarchy that the plan was made with (--hierarchy), or have one made for these data: healthrisk advise --save-plan',
  }),
  'plan-step-idle': ({ column }: { column: string }) => ({
    message: `the plan writes the column '${column}' coarser, and here it is no quasi-identifier and not sensitive`,
    hint: 'declare the columns as they were declared when the plan was made',
  }),
  'plan-not-releasable': ({ column }: { column: string }) => ({
    message: `the plan writes the column '${column}', and here it is a direct identifier, free text, or a column that nobody assessed`,
    hint: 'leave it out (--drop), or declare what it is and have a plan made: healthrisk advise --save-plan',
  }),
  'plan-other-packs': ({ pack }: { pack: string }) => ({
    message: `the plan was made under the rule pack ${JSON.stringify(pack)}, which is not applied here`,
    hint: 'name the packs of the plan with --rules; others may come beside them',
  }),
  'plan-other-channel': ({ planned, asked }: { planned: string; asked: string }) => ({
    message: `the plan is for the channel ${planned}, and ${asked} is asked for`,
    hint: 'have a plan made for that channel: healthrisk advise --save-plan',
  }),
} satisfies Area;
