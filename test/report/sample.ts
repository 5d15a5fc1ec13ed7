import type { Assessment } from '../../src/model/assessment.ts';
import type { Column } from '../../src/model/column.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';
import type { ChannelEffect, Finding } from '../../src/model/finding.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import type { Channel, Effect, Grounds, Source } from '../../src/model/pack.ts';
import type { Role } from '../../src/model/role.ts';

const HOUSE: Source = {
  title: 'healthrisk, house thresholds by analogy',
  section: {
    en: 'minimum of 11 persons per published cell',
    fr: 'minimum de 11 personnes par case publiée',
  },
  date: '2026-11',
  url: 'https://example.org/thresholds',
  binding: 'house',
  certainty: {
    en: 'the number is practice elsewhere, not law',
    fr: 'le nombre est une pratique ailleurs, et non la loi',
  },
};

/** A column with one role, declared, read. */
export function column(name: string, roles: Role[], more: Partial<Column> = {}): Column {
  return {
    name,
    roles,
    roleFrom: 'declared',
    semantic: null,
    type: 'text',
    granularity: null,
    distinct: 12,
    missing: 0,
    ...more,
  };
}

/** A finding that had the same effect on every channel. */
export function finding(
  outcome: Finding['outcome'],
  effect: Effect | null,
  more: Partial<Finding> & { id: string },
): Finding {
  const grounds: Grounds | null = effect === 'restrict' ? (more.grounds ?? 'conditions') : null;
  const everywhere: ChannelEffect = { effect, grounds };
  const channels: Record<Channel, ChannelEffect> = {
    open: everywhere,
    api: everywhere,
    'secure-space': everywhere,
  };
  return {
    pack: 'open-data',
    kind: 'threshold',
    outcome,
    effect,
    channels,
    metric: null,
    of: null,
    observed: null,
    op: null,
    threshold: null,
    params: {},
    title: { en: `Title of ${more.id}`, fr: `Titre de ${more.id}` },
    advice: { en: `Advice of ${more.id}.`, fr: `Conseil de ${more.id}.` },
    source: HOUSE,
    line: 7,
    ...more,
    grounds,
  };
}

const K_TITLE = {
  en: 'Everybody shares their quasi-identifiers with at least ten others',
  fr: 'Chacun partage ses quasi-identifiants avec au moins dix autres personnes',
};
const L_TITLE = {
  en: 'Whoever knows the class of a person does not learn the sensitive value',
  fr: 'Qui connaît la classe d’une personne n’apprend pas la valeur sensible',
};

/** The criterion on k, met or not. */
export function kFinding(k: number): Finding {
  const met = k >= 11;
  return finding(met ? 'pass' : 'fail', met ? null : 'refuse', {
    id: 'k-anonymity',
    title: K_TITLE,
    advice: {
      en: 'Coarsen or drop the quasi-identifiers that drive the risk: year of birth instead of the date, department instead of postcode.',
      fr: 'Agréger ou retirer les quasi-identifiants qui portent le risque.',
    },
    metric: 'k',
    observed: k,
    op: '>=',
    threshold: 11,
    params: { k: 11 },
  });
}

/** The criterion on distinct l of one column, met or not. */
export function lFinding(of: string, l: number): Finding {
  const met = l >= 2;
  return finding(met ? 'pass' : 'fail', met ? null : 'refuse', {
    id: 'l-diversity',
    title: L_TITLE,
    metric: 'l-distinct',
    of,
    observed: l,
    op: '>=',
    threshold: 2,
    params: { level: 'icd10-category' },
  });
}

const NO_IDENTIFIER = finding('pass', null, {
  id: 'no-direct-identifier',
  kind: 'identifier',
  params: { sort: 'clear' },
  title: {
    en: 'No column names a person by itself',
    fr: 'Aucune colonne ne désigne une personne à elle seule',
  },
});

function metrics(k: number, uniques: number, persons: number): MetricValue[] {
  return [
    { id: 'rows', value: 5003, unit: 'rows' },
    { id: 'persons', value: persons, unit: 'persons' },
    { id: 'classes', value: 120 + uniques, unit: 'classes' },
    { id: 'k', value: k, unit: 'persons' },
    { id: 'unique-count', value: uniques, unit: 'persons' },
    { id: 'unique-share', value: uniques / persons, unit: 'share-of-persons' },
    {
      id: 'share-below-k',
      params: { k: 11 },
      value: uniques / persons,
      unit: 'share-of-persons',
    },
    { id: 'prosecutor-risk-max', value: 1 / k, unit: 'probability' },
    { id: 'prosecutor-risk-mean', value: (120 + uniques) / persons, unit: 'probability' },
    { id: 'l-distinct', of: 'diagnosis', value: 5, unit: 'values' },
    {
      id: 'l-distinct',
      of: 'diagnosis',
      params: { level: 'icd10-category' },
      value: 3,
      unit: 'values',
    },
    { id: 'l-entropy', of: 'diagnosis', value: 3.4567891, unit: 'values' },
    {
      id: 'l-entropy',
      of: 'diagnosis',
      params: { level: 'icd10-category' },
      value: 2.25,
      unit: 'values',
    },
    { id: 'homogeneous-share', of: 'diagnosis', value: 0, unit: 'share-of-persons' },
    { id: 'value-persons-min', of: 'diagnosis', value: 14, unit: 'persons' },
    { id: 'value-persons-min', of: 'ward', value: 4, unit: 'persons' },
    { id: 'k-without', of: 'sex', value: k, unit: 'persons' },
    {
      id: 'unique-share-without',
      of: 'sex',
      value: uniques / persons / 2,
      unit: 'share-of-persons',
    },
    { id: 'k-without', of: 'age', value: 214, unit: 'persons' },
    { id: 'unique-share-without', of: 'age', value: 0, unit: 'share-of-persons' },
  ];
}

/** An assessment that may be published. */
export function published(): Assessment {
  return {
    schema: 'healthrisk.assessment/v1',
    verdict: 'publish',
    grounds: [],
    channel: 'open',
    verdicts: { open: 'publish', api: 'publish', 'secure-space': 'publish' },
    quality: 'anonymised',
    shape: 'microdata',
    dataset: {
      name: 'annual-survey.csv',
      bytes: 181234,
      sha256: '4be1'.repeat(16),
      files: [{ name: 'annual-survey.csv', bytes: 181234, sha256: '4be1'.repeat(16), rows: 5003 }],
      format: 'csv',
      text: { encoding: 'utf-8', delimiter: ',' },
      rows: 5003,
      persons: 5003,
      columns: [
        column('age', ['quasi-identifier'], { semantic: 'age', distinct: 8 }),
        column('sex', ['quasi-identifier'], { semantic: 'sex', distinct: 2, missing: 3 }),
        column('diagnosis', ['sensitive'], { semantic: 'icd10', distinct: 41 }),
        column('ward', ['ignored'], { distinct: 9, vouched: true, type: null }),
      ],
    },
    packs: [{ id: 'open-data', version: '1.0.0', sha256: 'a0f3'.repeat(16), from: 'default' }],
    policy: {
      missing: 'category',
      unit: 'row',
      engine: 'stream',
      engineReason: 'codes-fit-in-memory',
      asOf: '2026-11-23',
      settings: [
        { name: 'rules', value: 'open-data', from: 'default' },
        { name: 'quasi-identifiers', value: 'age, sex', from: 'flag' },
      ],
    },
    context: NO_CONTEXT,
    metrics: metrics(14, 0, 5003),
    judged: [
      { of: 'diagnosis', level: 'icd10-category', harmless: null, values: 21, harmfulValues: 21 },
    ],
    classSizes: [
      [14, 100],
      [180, 19],
      [183, 1],
    ],
    classSizesRecord: null,
    findings: [{ ...NO_IDENTIFIER }, kFinding(14), lFinding('diagnosis', 3)],
    waivers: [],
    assumptions: [
      { id: 'target-is-in-file', of: null, params: {} },
      { id: 'rows-are-persons', of: null, params: {} },
      { id: 'missing-is-a-category', of: null, params: { columns: 1 } },
      { id: 'judged-at-level', of: 'diagnosis', params: { level: 'icd10-category', step: null } },
      { id: 'ignored-by-declaration', of: 'ward', params: { persons: 4, vouched: true } },
    ],

    advice: [],
    run: {
      version: '0.1.0',
      node: 'v20.20.2',
      command: 'healthrisk assess annual-survey.csv',
      startedAt: '2026-11-23T10:00:00.000Z',
      elapsedMs: 12,
    },
  };
}

/** May be shared under conditions: a rare sensitive value. */
export function conditional(): Assessment {
  const base = published();
  return {
    ...base,
    verdict: 'restrict',
    grounds: ['conditions'],
    verdicts: { open: 'restrict', api: 'restrict', 'secure-space': 'restrict' },
    quality: 'pseudonymised',
    findings: [
      ...base.findings,
      finding('fail', 'restrict', {
        id: 'rare-sensitive-value',
        kind: 'rare-value',
        of: 'diagnosis',
        metric: 'value-persons-min',
        observed: 4,
        op: '>=',
        threshold: 11,
        advice: {
          en: 'Coarsen the codes, for example to three characters of ICD-10.',
          fr: 'Agréger les codes.',
        },
      }),
      finding('fail', 'restrict', {
        id: 'subject-to-drop',
        pack: 'core',
        kind: 'core',
        of: 'patient_id',
        advice: { en: 'Drop the column before release.', fr: 'Retirer la colonne.' },
      }),
    ],
  };
}

/** Held: columns that nobody assessed, and a criterion that could not be evaluated. */
export function held(): Assessment {
  const base = conditional();
  return {
    ...base,
    grounds: ['conditions', 'undetermined'],
    packs: [
      ...base.packs,
      { id: 'house-strict', version: '1.0.0', sha256: 'b1e2'.repeat(16), from: 'named' },
    ],
    dataset: {
      ...base.dataset,
      columns: [
        ...base.dataset.columns,
        column('bed', ['unassessed'], { distinct: 3 }),
        column('note', ['unassessed'], { distinct: 3 }),
      ],
    },
    findings: [
      ...base.findings,
      ...['bed', 'note'].map((of) =>
        finding('fail', 'restrict', {
          id: 'unassessed-column',
          pack: 'core',
          kind: 'core',
          of,
          grounds: 'undetermined',
          title: { en: 'A column was not assessed', fr: 'Une colonne n’a pas été évaluée' },
          advice: {
            en: 'Declare its role, or ignore it with a reason and a name.',
            fr: 'Déclarer son rôle.',
          },
        }),
      ),
      finding('not-evaluable', 'restrict', {
        id: 't-closeness',
        pack: 'house-strict',
        grounds: 'undetermined',
        metric: 't-closeness',
        of: 'diagnosis',
        op: '<=',
        threshold: 0.3,
        params: { reason: 'no-present-value', level: 'icd10-category' },
      }),
    ],
  };
}

/** Refused: an ordinary hospital extract, several rows per person. */
export function refused(): Assessment {
  const base = held();
  return {
    ...base,
    verdict: 'refuse',
    grounds: ['conditions', 'undetermined'],
    verdicts: { open: 'refuse', api: 'refuse', 'secure-space': 'restrict' },
    quality: 'nominative',
    dataset: {
      ...base.dataset,
      name: 'hospital-stays.csv',
      persons: 3500,
      columns: [
        ...base.dataset.columns,
        column('email', ['direct-identifier'], {
          roleFrom: 'detected',
          semantic: 'email',
          confidence: 'high',
          signals: [
            { id: 'name', params: { semantic: 'email' } },
            { id: 'cells', params: { semantic: 'email', share: 0.9994 } },
          ],
          evidence: 0.9994,
          type: null,
        }),
      ],
    },
    policy: { ...base.policy, unit: 'subject' },
    metrics: [
      ...metrics(1, 1204, 3500),
      {
        id: 'delta-disclosure',
        of: 'diagnosis',
        value: 0.69996,
        absentValues: true,
        unit: 'nats',
      },
      {
        id: 'l-recursive-c',
        of: 'diagnosis',
        params: { l: 2 },
        value: null,
        infinite: true,
        unit: 'ratio',
      },
    ],
    classSizes: [
      [1, 1204],
      [16, 100],
      [34, 19],
      [50, 1],
    ],
    classSizesRecord: [[1, 5003]],
    findings: [
      secureSpace(
        finding('fail', 'refuse', {
          id: 'no-direct-identifier',
          kind: 'identifier',
          params: NO_IDENTIFIER.params,
          of: 'email',
          title: NO_IDENTIFIER.title,
        }),
      ),
      secureSpace(kFinding(1)),
      secureSpace(lFinding('diagnosis', 1)),
      ...base.findings.slice(3),
      finding('fail', 'restrict', {
        id: 'delta',
        pack: 'house-strict',
        metric: 'delta-disclosure',
        of: 'diagnosis',
        observed: 0.69996,
        op: '<=',
        threshold: 0.7,
        params: { absentValues: true, level: 'icd10-category' },
      }),
      finding('pass', null, {
        id: 'risk-mean',
        pack: 'house-strict',
        metric: 'prosecutor-risk-mean',
        observed: 0.378285714,
        op: '<=',
        threshold: 0.5,
      }),
    ],
    assumptions: [
      { id: 'target-is-in-file', of: null, params: {} },
      { id: 'rows-without-subject-are-one-person', of: null, params: { rows: 7 } },
      { id: 'ignored-by-declaration', of: 'ward', params: { persons: null, vouched: false } },
      {
        id: 'quasi-identifier-generalised',
        of: 'age',
        params: { how: 'band', to: 5 },
      },
    ],
  };
}

/** Under control in a secure space: refusing elsewhere, a condition there. */
function secureSpace(found: Finding): Finding {
  return {
    ...found,
    channels: { ...found.channels, 'secure-space': { effect: 'restrict', grounds: 'conditions' } },
  };
}

/** The four verdicts a reader can meet, by name. */
export const SAMPLES = { published, conditional, held, refused } as const;
