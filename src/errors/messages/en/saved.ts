import type { Area } from '../told.ts';

/** What must stand at a place of a saved assessment. */
const expected =
  (what: string) =>
  ({ path }: { path: string }) => ({ message: `${path}: expected ${what}` });

const noEvidence = (what: string) => () => ({ message: `verdicts: expected a finding on ${what}` });

/** Saved assessments that cannot be read, or that contradict themselves. */
export const saved = {
  'saved-not-json': () => ({ message: 'expected JSON, found something else' }),
  'saved-too-deep': ({ most }: { most: number }) => ({
    message: `expected at most ${most} levels, found more`,
  }),
  'saved-type': ({ path, type }: { path: string | null; type: string }) => ({
    message: `${path ?? 'the whole file'}: expected ${type}`,
  }),
  'saved-choice': ({ path, allowed }: { path: string; allowed: readonly string[] }) => ({
    message: `${path}: expected ${allowed.length > 8 ? 'a known word' : allowed.join(', ')}`,
  }),
  'saved-least': ({ path, least }: { path: string; least: number }) => ({
    message: `${path}: expected at least ${least}`,
  }),
  'saved-most': ({ path, most }: { path: string; most: number }) => ({
    message: `${path}: expected at most ${most}`,
  }),
  'saved-metric-value': expected('a finite value, or null with infinite or a reason'),
  'saved-plain-value': expected('a text, a number, true, false or null'),
  'saved-other-form': ({ path }: { path: string | null }) => ({
    message: `${path ?? 'the whole file'}: expected another form`,
  }),
  'saved-sum': expected('the sum of the files'),
  'saved-columns-none': expected('at least one column'),
  'saved-columns-twice': expected('every column once'),
  'saved-packs-none': expected('at least one pack'),
  'saved-packs-twice': expected('every named pack once'),
  'saved-pack-silent': expected('a pack with findings'),
  'saved-pack-unlisted': expected('a pack of the list'),
  'saved-verdict': expected('what the findings add up to'),
  'saved-evidence-identifiers': noEvidence('direct identifiers'),
  'saved-evidence-cells': noEvidence('the cells'),
  'saved-evidence-singling-out': noEvidence('singling out'),
  'saved-evidence-sensitive': noEvidence('every sensitive column'),
  'saved-core-kind': expected('core exactly for the checks of the tool'),
  'saved-conditions-met': expected('what was attested and holds on that day'),
  'saved-grounds': expected('grounds exactly where the effect is restrict'),
  'saved-effect-met': expected('no effect of a criterion that was met'),
  'saved-hold': expected('a hold where nothing could be evaluated'),
  'saved-effect-unmet': expected('an effect of what was not met'),
  'saved-effect-judged': expected('the effect on the judged channel'),
  'saved-criterion-part': expected('what its kind of criterion has'),
  'saved-finding-surplus': expected('no finding that columns and metrics do not give'),
  'saved-finding-other': expected('what columns and metrics give'),
  'saved-finding-lacking': expected('a finding on every sensitive column or identifier'),
  'saved-check': ({ check }: { check: string }) => ({
    message: `findings: expected what the check ${check} finds`,
  }),
  'saved-count': ({ metric }: { metric: string }) => ({
    message: `metrics: expected ${metric} to be those of the table`,
  }),
  'saved-metric': ({ metric }: { metric: string }) => ({
    message: `metrics: expected ${metric} to be what the class sizes give`,
  }),
  'saved-unit-group': expected('group exactly where the shape is aggregate'),
  'saved-persons-null': expected('null exactly where the shape is aggregate'),
  'saved-classes-of-groups': expected('no classes of groups'),
  'saved-record-sizes': expected('null unless a subject is released'),
  'saved-sizes-order': expected('ascending sizes'),
  'saved-sizes-sum': expected('sizes that add up to the persons'),
  'saved-waiver-applied': expected('a waiver exactly where one was applied'),
  'saved-waiver-day': expected('a day from that of judging on, within a year of the run'),
  'saved-checksum': expected('that of the file'),
  'saved-day': expected('the day of the run or a later one'),
  'saved-judged': expected('what was declared of the column'),
  'saved-judged-all': expected('an entry for every sensitive column'),
  'saved-sensitive-or-none': expected('sensitive columns, or that there is none'),
  'saved-harmless': expected('values that were declared harmless'),
  'saved-unit-row': expected('row exactly where no column is the subject'),
  'saved-objections': expected('keys of objections as the metrics count them'),
  'saved-value': ({ path, metric }: { path: string; metric: string }) => ({
    message: `${path}: expected a value that ${metric} can have`,
  }),
  'saved-more-than-all': expected('no more than all persons'),
  'saved-other-classes': expected('what can be of the same classes as the others'),
  'saved-waiver-effect': expected('what the waivers give'),
  'saved-treatments-needless': expected('none where the verdict is publish'),
  'saved-treatment-columns': expected('each column of the table once'),
  'saved-treatment-records': expected('the share of the records, within what might be left out'),
  'saved-treatment-goal': expected('true exactly where the verdict is as good as the goal'),
  'saved-waivers-listed': expected('those for the dataset, with what became of each'),
} satisfies Area;
