import { describe, expect, it } from 'vitest';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Column } from '../../src/model/column.ts';
import type { Finding } from '../../src/model/finding.ts';
import { CHANNELS } from '../../src/model/pack.ts';
import type { Signal } from '../../src/model/suggestion.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { decide } from '../../src/verdict/decide.ts';
import { csv, roles } from '../support/examining.ts';
import { assessed, assessedText, everyMetric, parsed, STAYS, survey } from './assessments.ts';

type Draft = Assessment & Record<string, unknown>;

function messageOf(text: string): string {
  try {
    parseAssessment(text, 'saved.json');
  } catch (error) {
    expect(error).toBeInstanceOf(HealthriskError);
    expect((error as HealthriskError).code).toBe('E-DATA-ASSESSMENT');
    expect((error as HealthriskError).location).toEqual({ file: 'saved.json' });
    return (error as HealthriskError).message;
  }
  return 'accepted';
}

const people = csv(
  ['age', 'sex', 'disease', 'mail', 'ward'],
  [
    ['30', 'F', 'flu', 'a@b.fr', 'x'],
    ['30', 'F', 'flu', 'c@d.fr', 'y'],
    ['40', 'M', 'cold', 'e@f.fr', 'y'],
  ],
);
const key = (released: boolean) => ({ subject: { column: 'patient_id', released } });

/** What is edited below, each made by the tool. */
const MADE = {
  published: await survey(),
  risky: await survey({ rules: ['open-data', everyMetric()] }),
  dropped: await assessed('hospital-stays.csv', { declared: { ...STAYS, ...key(false) } }),
  released: await assessed('hospital-stays.csv', { declared: { ...STAYS, ...key(true) } }),
  guessed: await assessed('hospital-stays.csv'),
  unsaid: await assessedText(
    csv(
      ['admission_date', 'zq', 'sex'],
      [
        ['2024-01-01', 'u', ''],
        ['2024-01-02', 'v', 'F'],
      ],
    ),
    { declared: { missing: { policy: 'refuse' } }, rules: ['house-strict'] },
  ),
  counted: await assessedText(
    csv(
      ['age', 'disease', 'rebate', 'n'],
      [
        ['30', 'flu', '5', '12'],
        ['40', 'cold', '7', '14'],
      ],
    ),
    {
      declared: {
        ...roles({
          ...{ age: ['quasi-identifier'], disease: ['sensitive'] },
          ...{ rebate: ['strategic'], n: ['count'] },
        }),
        recordsArePersons: true,
      },
    },
  ),
  mailed: await assessedText(people, {
    declared: {
      ...roles({
        age: ['quasi-identifier'],
        sex: ['quasi-identifier'],
        disease: ['sensitive'],
        ward: ['ignored'],
      }),
      recordsArePersons: true,
      missing: { policy: 'refuse' },
    },
  }),
};

function edited(name: keyof typeof MADE, edit: (draft: Draft) => void): string {
  const draft = parsed(MADE[name]) as Draft;
  edit(draft);
  return JSON.stringify(draft);
}

function at(draft: Assessment, wanted: Partial<Finding>): Finding {
  const found = draft.findings.find((finding) =>
    Object.entries(wanted).every(([name, value]) => finding[name as keyof Finding] === value),
  );
  if (found === undefined) throw new Error(`no finding ${JSON.stringify(wanted)}`);
  return found;
}

const NONE = { effect: null, grounds: null };

/** As a forger would: nothing has an effect any more. */
function pass(finding: Finding): void {
  finding.outcome = 'pass';
  Object.assign(finding, NONE);
  for (const channel of CHANNELS) finding.channels[channel] = { ...NONE };
}

/** The verdict that the findings add up to now. */
function decideAgain(draft: Draft): void {
  Object.assign(draft, decide(draft.findings, draft.channel));
}

describe('parseAssessment', () => {
  it.each(Object.keys(MADE) as (keyof typeof MADE)[])('accepts %s', (name) => {
    expect(messageOf(MADE[name])).toBe('accepted');
  });

  it('keeps what a later version adds', () => {
    const later = edited('published', (d) => {
      d.later = { of: [1] };
      Object.assign(d.findings[0]!.params, { later: 1 });
      Object.assign(d.dataset.columns[0]!, { later: 1 });
    });
    expect(parseAssessment(later, 'a.json')).toEqual(JSON.parse(later));
  });

  it('keeps what recognition rests on, and knows its words', () => {
    const told = (column: Partial<Column>) =>
      edited('published', (d) => void Object.assign(d.dataset.columns[0]!, column));
    const signal: Signal = {
      id: 'form',
      params: { semantic: 'age', share: 0.5, values: 2, words: 1.5, records: 1.5, label: 'l' },
    };
    const kept = told({ roleFrom: 'detected', confidence: 'low', signals: [signal] });
    expect(messageOf(kept)).toMatch(/^findings: expected what the check roles-guessed finds/);
    const declared = told({ signals: [signal], confidence: 'high' });
    expect(parseAssessment(declared, 'a.json').dataset.columns[0]).toMatchObject({
      confidence: 'high',
      signals: [signal],
    });
    const place = 'dataset.columns[0]';
    expect(messageOf(told({ confidence: 'canary' as never }))).toBe(
      `${place}.confidence: expected high, medium, low`,
    );
    const more = { ...signal, params: { share: 1.5 } };
    expect(messageOf(told({ signals: [more] }))).toBe(
      `${place}.signals[0].params.share: expected at most 1`,
    );
    expect(messageOf(told({ signals: [{ ...signal, id: 'canary' as never }] }))).toBe(
      `${place}.signals[0].id: expected a known word`,
    );
  });

  it.each<[string, string]>([
    ['', 'expected JSON, found something else'],
    ['canary', 'expected JSON, found something else'],
    ['null', 'the whole file: expected object'],
    ['[]', 'the whole file: expected object'],
    ['{"schema":"healthrisk.assessment/v2"}', 'schema: expected healthrisk.assessment/v1'],
    [
      `{"schema":"healthrisk.assessment/v1","later":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'expected at most 64 levels, found more',
    ],
  ])('refuses %.60j', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  it('refuses what is nested deeply in a place that nobody looks at', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { x: nested(levels - 1) });
    const text = (levels: number) =>
      edited('published', (d) => {
        d.run = { ...d.run, later: nested(levels) } as never;
      });
    expect(messageOf(text(62))).toBe('accepted');
    expect(messageOf(text(63))).toBe('expected at most 64 levels, found more');
  });

  it.each<[string, (draft: Draft) => void, string]>([
    [
      'a missing part',
      (d) => void delete (d as Partial<Draft>).classSizes,
      'classSizes: expected array',
    ],
    [
      'a text for a number',
      (d) => {
        d.dataset.rows = 'canary' as never;
      },
      'dataset.rows: expected number',
    ],
    [
      'a fraction of a row',
      (d) => {
        d.dataset.rows = 1.5;
      },
      'dataset.rows: expected int',
    ],
    [
      'less than no bytes',
      (d) => {
        d.dataset.bytes = -1;
      },
      'dataset.bytes: expected at least 0',
    ],
    [
      'a metric nobody knows',
      (d) => {
        d.metrics[3]!.id = 'canary' as never;
      },
      'metrics[3].id: expected a known word',
    ],
    [
      'a bare null',
      (d) => {
        d.metrics[3]!.value = null;
      },
      'metrics[3]: expected a finite value, or null with infinite or a reason',
    ],
    [
      'a value that is also infinite',
      (d) => {
        d.metrics[3]!.infinite = true;
      },
      'metrics[3]: expected a finite value, or null with infinite or a reason',
    ],
    [
      'an object as a parameter',
      (d) => {
        d.assumptions[0]!.params = { 'ca nary': {} as never };
      },
      'assumptions[0].params.?: expected a text, a number, true, false or null',
    ],
  ])('names the place of %s, never a value', (_, edit, message) => {
    expect(messageOf(edited('published', edit))).toBe(message);
  });
});

describe('an assessment that contradicts itself is refused', () => {
  it.each<[string, keyof typeof MADE, (draft: Draft) => void, RegExp]>([
    [
      'a better verdict',
      'mailed',
      (d) => {
        d.verdict = 'publish';
      },
      /^verdict: /,
    ],
    [
      'better grounds',
      'guessed',
      (d) => {
        d.grounds = ['conditions'];
      },
      /^grounds: /,
    ],
    [
      'a better verdict elsewhere',
      'released',
      (d) => {
        d.verdicts.api = 'publish';
      },
      /^verdicts: /,
    ],
    [
      'a better quality',
      'mailed',
      (d) => {
        d.quality = 'anonymised';
      },
      /^quality: /,
    ],
    [
      'another channel',
      'released',
      (d) => {
        d.channel = 'secure-space';
      },
      /^findings\[\d+\]\.effect: /,
    ],
    [
      'an effect of what was met',
      'published',
      (d) => {
        at(d, { metric: 'k' }).channels.open.effect = 'refuse';
      },
      /\.channels\.open\.effect: expected no effect/,
    ],
    [
      'a restriction without grounds',
      'guessed',
      (d) => {
        at(d, { id: 'roles-guessed' }).channels.open.grounds = null;
      },
      /\.channels\.open\.grounds: /,
    ],
    [
      'a check of the tool without an effect on one channel',
      'guessed',
      (d) => {
        Object.assign(at(d, { id: 'roles-guessed' }), NONE).channels.open = { ...NONE };
      },
      /\.channels\.open\.effect: expected an effect/,
    ],
    [
      'a failure without any effect',
      'mailed',
      (d) => {
        const found = at(d, { metric: 'k' });
        pass(found);
        found.outcome = 'fail';
      },
      /\.channels: expected an effect/,
    ],
    [
      'conditions for what was not evaluated',
      'unsaid',
      (d) => {
        const found = at(d, { outcome: 'not-evaluable' });
        for (const channel of CHANNELS) {
          if (found.channels[channel].effect) found.channels[channel].grounds = 'conditions';
        }
        found.grounds = 'conditions';
      },
      /grounds: expected a hold/,
    ],
    [
      'a check of the tool under the name of a pack',
      'guessed',
      (d) => {
        at(d, { id: 'roles-guessed' }).pack = 'open-data';
      },
      /\.kind: /,
    ],
  ])('%s', (_, name, edit, message) => {
    expect(messageOf(edited(name, edit))).toMatch(message);
  });

  it.each<[string, keyof typeof MADE, (draft: Draft) => void, RegExp]>([
    ['no columns', 'published', (d) => void d.dataset.columns.splice(0), /^dataset\.columns: /],
    [
      'a column twice',
      'published',
      (d) => void d.dataset.columns.push(d.dataset.columns[0]!),
      /^dataset\.columns: expected every column once/,
    ],
    [
      'free text that nothing says',
      'published',
      (d) => {
        d.dataset.columns[0]!.semantic = 'free-text';
      },
      /^findings: expected what the check free-text finds/,
    ],
    [
      'a table of groups taken for persons',
      'published',
      (d) => void d.assumptions.push({ id: 'judged-as-microdata', of: null, params: {} }),
      /^findings: expected what the check aggregated-table finds/,
    ],
    [
      'a key that repeats, and is not told',
      'unsaid',
      (d) => {
        d.dataset.columns[1]!.signals = [{ id: 'repeats', params: { records: 2 } }];
      },
      /^findings\[\d+\]\.params: expected what columns and metrics give/,
    ],
    [
      'another column of counts',
      'counted',
      (d) => void d.dataset.columns[0]!.roles.push('count'),
      /^findings\[\d+\]\.params: expected what columns and metrics give/,
    ],
    ['no packs', 'published', (d) => void d.packs.splice(0), /^packs: expected at least one/],
    [
      'a pack twice',
      'published',
      (d) => void d.packs.push(d.packs[0]!),
      /^packs: expected every named pack once/,
    ],
    [
      'a pack that says nothing',
      'risky',
      (d) => {
        d.findings = d.findings.filter(({ pack }) => pack !== 'every');
      },
      /^packs\[1\]: /,
    ],
    ['findings of a pack that is not listed', 'risky', (d) => void d.packs.pop(), /\.pack: /],
    ['no findings', 'published', (d) => void d.findings.splice(0), /^packs\[0\]: /],
    ['no metrics', 'published', (d) => void d.metrics.splice(0), /^metrics: expected rows/],
    [
      'other rows',
      'published',
      (d) => {
        d.dataset.rows++;
      },
      /^dataset\.rows: expected the sum of the files/,
    ],
    [
      'other rows, also of the file',
      'published',
      (d) => {
        d.dataset.rows++;
        d.dataset.files[0]!.rows++;
      },
      /^metrics: expected rows/,
    ],
    [
      'classes of other persons',
      'published',
      (d) => {
        d.classSizes[0]![1] += 1;
      },
      /^classSizes: .*add up/,
    ],
    [
      'classes out of order',
      'published',
      (d) => void d.classSizes.reverse(),
      /^classSizes: expected ascending/,
    ],
    [
      'no class sizes',
      'published',
      (d) => void d.classSizes.splice(0),
      /^metrics: expected .* class sizes give/,
    ],
    [
      'no class sizes of a private subject',
      'dropped',
      (d) => void d.classSizes.splice(0),
      /^metrics: expected/,
    ],
    [
      'another size of tuples',
      'released',
      (d) => {
        d.classSizesRecord![0]![0] += 0.5;
        d.classSizesRecord!.splice(0, 1);
      },
      /^metrics: expected k-record/,
    ],
    [
      'tuples where rows are persons',
      'published',
      (d) => {
        d.classSizesRecord = d.classSizes;
      },
      /^classSizesRecord: /,
    ],
  ])('%s', (_, name, edit, message) => {
    expect(messageOf(edited(name, edit))).toMatch(message);
  });

  it.each(['k', 'unique-share', 'share-below-k', 'prosecutor-risk-mean', 'classes'])(
    '%s other than the class sizes give',
    (id) => {
      const text = edited('published', (d) => {
        d.metrics.find((entry) => entry.id === id)!.value! += 1;
      });
      expect(messageOf(text)).toBe(`metrics: expected ${id} to be what the class sizes give`);
    },
  );

  it.each<[string, Partial<Finding>]>([
    ['k', { metric: 'k' }],
    ['l', { metric: 'l-distinct' }],
    ['the rarest value', { kind: 'rare-value' }],
  ])('%s observed otherwise, met or not', (_, wanted) => {
    const text = edited('published', (d) => {
      at(d, wanted).observed! += 1;
    });
    expect(messageOf(text)).toMatch(/^findings\[\d+\]\.observed: /);
  });

  it('every failure turned into a pass, whatever it says it observed', () => {
    for (const name of Object.keys(MADE) as (keyof typeof MADE)[]) {
      for (const [index, finding] of parsed(MADE[name]).findings.entries()) {
        if (finding.outcome === 'pass') continue;
        const forge = (observed: (found: Finding) => number | null) =>
          edited(name, (d) => {
            const found = d.findings[index]!;
            found.observed = observed(found);
            delete found.infinite;
            pass(found);
            decideAgain(d);
          });
        expect(messageOf(forge(({ observed }) => observed))).not.toBe('accepted');
        expect(messageOf(forge(({ threshold }) => threshold))).not.toBe('accepted');
      }
    }
  });

  it('every check of the tool left out', () => {
    const told = new Set<string>();
    for (const name of Object.keys(MADE) as (keyof typeof MADE)[]) {
      for (const { id, kind } of parsed(MADE[name]).findings) {
        if (kind !== 'core' || id === 'evidence-missing' || id === 'channel-not-covered') continue;
        told.add(id);
        const text = edited(name, (d) => {
          d.findings = d.findings.filter((finding) => finding.id !== id);
          decideAgain(d);
        });
        expect(messageOf(text)).toBe(`findings: expected what the check ${id} finds`);
      }
    }
    expect([...told].sort()).toEqual([
      'aggregated-table',
      'assumed-column',
      'generalisation-to-apply',
      'identifier-by-evidence',
      'ignored-singles-out',
      'missing-quasi-identifier',
      'released-subject-key',
      'roles-guessed',
      'sensitive-undeclared',
      'strategic-column',
      'subject-to-drop',
      'unassessed-column',
      'unit-unknown',
    ]);
  });

  it('a refusal dressed as publish', () => {
    for (const name of ['dropped', 'released', 'guessed', 'mailed'] as const) {
      const text = edited(name, (d) => {
        d.findings = d.findings.filter(({ kind }) => kind !== 'core');
        for (const found of d.findings) {
          pass(found);
          found.observed = found.threshold;
        }
        decideAgain(d);
        expect(d.verdict).toBe('publish');
      });
      expect(messageOf(text)).not.toBe('accepted');
    }
  });

  it('one of several findings of a criterion left out', () => {
    const left = (wanted: Partial<Finding>) =>
      edited('published', (d) => {
        d.findings.splice(d.findings.indexOf(at(d, wanted)), 1);
        decideAgain(d);
      });
    expect(messageOf(left({ metric: 'l-distinct', of: 'smoker' }))).toMatch(/^findings\[/);
    expect(messageOf(left({ kind: 'rare-value', of: 'smoker' }))).toMatch(/^findings\[/);
  });

  it('nothing on what must be judged before anything is published', () => {
    const without = (drop: (finding: Finding) => boolean) =>
      edited('published', (d) => {
        d.findings = d.findings.filter((finding) => !drop(finding));
        decideAgain(d);
      });
    const on =
      (...metrics: string[]) =>
      ({ metric }: Finding) =>
        metric !== null && metrics.includes(metric);
    expect(messageOf(without(({ kind }) => kind === 'identifier'))).toMatch(/direct identifiers/);
    for (const sort of ['clear', 'pseudonym']) {
      expect(messageOf(without(({ params }) => params.sort === sort))).toMatch(/identifiers/);
    }
    expect(messageOf(without(on('k')))).toMatch(/^verdicts: .*singling out/);
    const spread = on('l-distinct', 'l-entropy', 't-closeness', 'l-recursive-c');
    expect(messageOf(without(spread))).toMatch(/^verdicts: .*sensitive/);
  });

  it('another level than the judged one', () => {
    const text = edited('dropped', (d) => {
      const found = at(d, { metric: 'l-distinct', of: 'icd10' });
      const finest = d.metrics.find(
        ({ id, of, params }) => id === 'l-distinct' && of === 'icd10' && params === undefined,
      );
      delete found.params.level;
      found.observed = finest!.value;
    });
    expect(messageOf(text)).toMatch(/^findings\[\d+\]\./);
  });

  it('a risk compared by a smaller class than its source publishes', () => {
    const text = edited('risky', (d) => {
      const found = d.findings.find(({ metric, threshold }) => {
        return metric === 'prosecutor-risk-max' && threshold === 0.09;
      });
      found!.params.k = 10;
    });
    expect(messageOf(text)).toMatch(/^findings\[\d+\]\.params\.k: /);
  });
});
