import type { Profile, ProfiledColumn } from '../../src/model/profile.ts';

/** A column of a profile; whatever is not said is unremarkable. */
export function profiledColumn(name: string, said: Partial<ProfiledColumn> = {}): ProfiledColumn {
  return {
    name,
    roles: ['quasi-identifier'],
    roleFrom: 'detected',
    semantic: null,
    confidence: 'high',
    signals: [],
    type: 'text',
    granularity: null,
    distinct: 40,
    missing: 0,
    uniqueShare: 0,
    distinction: 0.02,
    separation: 0.9,
    ...said,
  };
}

/** A profile with something of everything. */
export function profileSample(): Profile {
  return {
    schema: 'healthrisk.profile/v1',
    dataset: {
      name: 'stays.csv',
      bytes: 123_456,
      sha256: 'ab'.repeat(32),
      files: [{ name: 'stays.csv', bytes: 123_456, sha256: 'ab'.repeat(32), rows: 2000 }],
      format: 'csv',
      text: { encoding: 'utf-8', delimiter: ';' },
      rows: 2000,
    },
    looksAggregated: false,
    eventColumns: ['entry'],
    columns: [
      profiledColumn('contact', {
        roles: ['ignored', 'direct-identifier'],
        roleFrom: 'declared',
        semantic: 'email',
        signals: [{ id: 'cells', params: { semantic: 'email', share: 0.5 } }],
        distinct: 1000,
        missing: 1000,
        evidence: 0.5,
        uniqueShare: 0.4985,
        distinction: 0.5,
        separation: 0.75,
      }),
      profiledColumn('entry', {
        semantic: 'admission-date',
        signals: [
          { id: 'name', params: { semantic: 'admission-date' } },
          { id: 'form', params: { semantic: 'admission-date', share: 1, values: 365 } },
        ],
        type: 'date',
        granularity: 'day',
        distinct: 365,
        missing: 3,
        uniqueShare: 0.0015,
        distinction: 0.1825,
        separation: 0.997,
      }),
      profiledColumn('postcode', {
        semantic: 'postcode',
        confidence: 'medium',
        signals: [
          { id: 'name', params: { semantic: 'postcode' } },
          { id: 'lost-zeros', params: { share: 0.2, values: 40 } },
        ],
        type: 'integer',
      }),
      profiledColumn('age', {
        confidence: 'low',
        semantic: 'age',
        signals: [{ id: 'name-contradicted', params: { semantic: 'age', share: 0.1, values: 40 } }],
      }),
      profiledColumn('code', { roleFrom: 'assumed', confidence: 'low' }),
      profiledColumn('campaign', {
        semantic: 'constant',
        signals: [{ id: 'one-value', params: {} }],
        distinct: 1,
        distinction: 0.0005,
        separation: 0,
      }),
      profiledColumn('remark', {
        roles: ['unassessed'],
        semantic: 'free-text',
        signals: [{ id: 'long-texts', params: { words: 12.4, share: 0.98 } }],
        distinct: 1990,
        uniqueShare: 0.99,
        distinction: 0.995,
        separation: 0.9999,
      }),
      profiledColumn('gone', { type: null, missing: 2000 }),
    ],
    unmatchedPatterns: [],
    sets: [
      { columns: ['entry', 'postcode'], uniqueShare: 0.83 },
      { columns: ['age', 'postcode', 'code'], uniqueShare: 0.0525 },
    ],
    search: {
      sizeMax: 3,
      threshold: 0.05,
      examined: 21,
      notExamined: 4,
      leftOut: ['contact', 'campaign', 'remark'],
    },
    run: {
      version: '0.1.0',
      node: 'v20.19.0',
      command: 'healthrisk profile stays.csv',
      startedAt: '2026-11-23T00:00:00.000Z',
      elapsedMs: 12,
    },
  };
}
