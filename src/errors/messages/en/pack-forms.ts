import type { Area } from '../told.ts';

const RANGES = {
  'from-1': '1 or more',
  'from-2': '2 or more',
  'above-1': 'above 1',
  'from-0': '0 or more',
  'from-0-below-1': '0 or more and below 1',
  'above-0-below-1': 'above 0 and below 1',
  'above-0': 'above 0',
};

/** Thresholds that make sense for a metric. */
export type ThresholdRange = keyof typeof RANGES;

/** What must stand in a rule pack. */
export const packForms = {
  'date-form': () => ({ message: 'must be a date: 2024, 2024-05 or 2024-05-06' }),
  'address-form': () => ({ message: 'must be an http or https address' }),
  'day-form': () => ({ message: 'must be a day, such as 2029-03-26' }),
  'version-form': () => ({ message: 'must be three numbers, such as 1.0.0' }),
  'kebab-form': () => ({ message: 'must be kebab-case: small letters, digits and hyphens' }),
  'unit-form': () => ({ message: 'must not be empty or hold blanks' }),
  'csv-form': () => ({ message: 'must be CSV: a header and at least one record' }),
  'only-law-applies-from': () => ({
    message: 'only a law applies from a day; anything else applies or is not a source',
  }),
  'no-channel': ({ channels }: { channels: readonly string[] }) => ({
    message: `must name at least one channel: ${channels.join(', ')}`,
  }),
  'no-role-or-meaning': () => ({ message: 'must name at least one role or meaning' }),
  'no-criterion': () => ({ message: 'must name at least one criterion' }),
  'prefix-length-missing': () => ({ message: 'must say how long a postal-prefix may be' }),
  'units-misfit-prefix': () => ({
    message: 'every unit must have as many characters as prefix says',
  }),
  'below-or-table': () => ({
    message: 'must have one of below (a list of units) and table (a file)',
  }),
  'more-than-set': () => ({ message: 'must not be more than the meanings of the set' }),
  'only-aggregate': () => ({ message: 'must be [aggregate]: only tables of counts have cells' }),
  'metric-without-criterion': ({ metric }: { metric: string }) => ({
    message: `no criterion can be set on ${metric}`,
  }),
  'metric-of-rare-value': ({ metric }: { metric: string }) => ({
    message: `no criterion can be set on ${metric}: use kind rare-value`,
  }),
  'other-bound': ({ metric, bound }: { metric: string; bound: 'minimum' | 'maximum' }) => ({
    message: `${metric} needs a ${bound} (${bound === 'minimum' ? '>= or >' : '<= or <'}): this would pass what it should fail`,
  }),
  'threshold-out-of-range': ({ metric, range }: { metric: string; range: ThresholdRange }) => ({
    message: `a threshold on ${metric} must be ${RANGES[range]}`,
  }),
  'threshold-not-whole': ({ metric }: { metric: string }) => ({
    message: `a threshold on ${metric} must be a whole number`,
  }),
  'parameter-missing': ({ metric, name }: { metric: string; name: string }) => ({
    message: `${metric} needs params.${name}`,
  }),
  'parameter-surplus': ({ metric, name }: { metric: string; name: string }) => ({
    message: `${metric} has no parameter ${name}`,
  }),
  'l-out-of-range': () => ({ message: 'l-recursive-c is measured for l from 2 to 5' }),
  'k-not-published': () => ({ message: 'only prosecutor-risk-max carries a published k' }),
  'k-too-small': ({ least, risk }: { least: number; risk: number }) => ({
    message: `k must be at least ${least} for a risk of ${risk}`,
  }),
  'id-core': () => ({ message: 'the id core is reserved for the checks of the tool itself' }),
  'id-required': () => ({ message: 'the id required is reserved for what --require asks for' }),
  'kind-core': () => ({ message: 'kind core is reserved for the checks of the tool itself' }),
  'id-of-check': ({ id }: { id: string }) => ({
    message: `the id ${id} is reserved for a check of the tool itself`,
  }),
  'id-twice': ({ id }: { id: string }) => ({ message: `the id ${id} stands twice in this pack` }),
  'core-incomplete': ({ checks }: { checks: readonly string[] }) => ({
    message: `pack core must hold every check of the tool once: ${checks.join(', ')}`,
  }),
} satisfies Area;
