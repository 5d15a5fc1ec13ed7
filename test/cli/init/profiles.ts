import type { Profile, ProfiledColumn } from '../../../src/model/profile.ts';

/** A column of a profile, recognised as a quasi-identifier unless said otherwise. */
export function column(name: string, said: Partial<ProfiledColumn> = {}): ProfiledColumn {
  return {
    name,
    roles: ['quasi-identifier'],
    roleFrom: 'detected',
    semantic: 'age',
    confidence: 'high',
    signals: [{ id: 'name', params: { semantic: 'age' } }],
    type: 'integer',
    granularity: null,
    distinct: 3,
    missing: 0,
    uniqueShare: 0,
    distinction: 0.3,
    separation: 0.5,
    ...said,
  };
}

/** A column that nothing recognised. */
export const unknown = (name: string): ProfiledColumn =>
  column(name, { roleFrom: 'assumed', semantic: null, confidence: 'low', signals: [] });

/** A column that is the key of a person. */
export const key = (name: string, said: Partial<ProfiledColumn> = {}): ProfiledColumn =>
  column(name, { roles: ['subject'], semantic: 'person-key', ...said });

/** A column of what is learnt about a person. */
export const sensitive = (name: string): ProfiledColumn =>
  column(name, { roles: ['sensitive'], semantic: 'icd10' });

/** A profile of these columns. */
export function profileOf(columns: ProfiledColumn[], said: Partial<Profile> = {}): Profile {
  return {
    schema: 'healthrisk.profile/v1',
    dataset: {
      name: 'x.csv',
      bytes: 1,
      sha256: '0',
      files: [],
      format: 'csv',
      text: null,
      rows: 9,
    },
    looksAggregated: false,
    eventColumns: [],
    columns,
    unmatchedPatterns: [],
    sets: [],
    search: { sizeMax: 1, threshold: 0.05, examined: 0, notExamined: 0, leftOut: [] },
    run: { version: '0', node: '0', command: 'library', startedAt: '', elapsedMs: 0 },
    ...said,
  };
}
