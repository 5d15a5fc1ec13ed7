import { describe, expect, it } from 'vitest';
import type { Treatments } from '../../src/model/treatments.ts';
import { FORMATS, render } from '../../src/report/index.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { advised, FOUND, NOT_ENOUGH } from './advised.ts';
import { SAMPLES } from './sample.ts';

const STYLE = { color: false, ascii: false, width: 80 };
const HEADING = { en: 'What would change this verdict', fr: 'Ce qui changerait ce verdict' };
const TRAVELLING = FORMATS.filter((format) => !['terminal', 'json'].includes(format));

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The section of the report on a terminal. */
function section(more: Partial<Treatments> = {}): string {
  const text = render(advised(more), 'terminal', STYLE);
  const from = text.indexOf(HEADING.en);
  return flat(text.slice(from, text.indexOf('What is possible on each channel')));
}

describe('what would change the verdict', () => {
  it.each(['terminal', 'markdown', 'html'] as const)(
    'is a section in both languages: %s',
    (format) => {
      for (const language of ['en', 'fr'] as const) {
        const look = { ...STYLE, language };
        expect(render(advised(), format, look)).toContain(HEADING[language]);
        expect(render(SAMPLES.refused(), format, look)).not.toContain(HEADING[language]);
      }
    },
  );

  it.each([
    ['terminal', 'txt'],
    ['markdown', 'md'],
  ] as const)('reads like this: %s', async (format, extension) => {
    for (const language of ['en', 'fr'] as const) {
      const text = render(advised(), format, { ...STYLE, language });
      await expect(text).toMatchFileSnapshot(`golden/advised.${language}.${extension}`);
    }
  });

  it('stands after what decided', () => {
    for (const format of ['terminal', 'markdown', 'html'] as const) {
      const text = render(advised(), format, STYLE);
      const at = (heading: string) => text.lastIndexOf(heading);
      expect(at('What decided'), format).toBeGreaterThan(0);
      expect(at(HEADING.en), format).toBeGreaterThan(at('What decided'));
      expect(at('What is possible on each channel'), format).toBeGreaterThan(at(HEADING.en));
    }
  });

  it('leaves the formats that programs read as they are', () => {
    for (const format of ['sarif', 'junit', 'github', 'datapackage'] as const) {
      expect(render(advised(), format)).toBe(render(SAMPLES.refused(), format));
    }
    expect(JSON.parse(render(advised(), 'json')).treatments).toEqual(FOUND);
  });

  it('keeps to the width of the screen', () => {
    for (const width of [40, 60, 100]) {
      for (const line of render(advised(), 'terminal', { width }).split('\n')) {
        expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('says the exact numbers to the producer', () => {
    const said = section();
    expect(said).toContain('7 records (0.1%) left out');
    expect(said).toContain('bands of 20, one from 160 on');
    expect(said).toContain('k (persons in the smallest class) 12');
    expect(said).toContain('records 4,996');
    expect(said).toContain('loss 0.432');
    expect(said).toMatch(/age: left out publish 19 0\.1% 0\.568/);
    expect(said).toContain('healthrisk anonymise');
  });

  it('says what no treatment mends', () => {
    const said = section({ plans: [NOT_ENOUGH], isProved: false });
    expect(said).toContain('No treatment alone makes it publish');
    expect(said).toContain('No treatment mends this: ▲ Not met: Title of rare-sensitive-value');
    expect(said).toContain('rare-sensitive-value diagnosis Effect: restrict');
    expect(said).toContain('Not proved');
    expect(said).toContain('Apply these steps where the table is made');
    expect(said).not.toContain('anonymise');
    expect(said).toContain('What no treatment mends needs somebody');
  });

  it('says where there is none', () => {
    expect(section({ plans: [] })).toContain(
      'No treatment that leaves out at most 2% of the records',
    );
    const late = section({ plans: [], isProved: false });
    expect(late).toContain('was found in time; there may be one.');
    expect(late).not.toContain('anonymise');
    const counts = { ...advised({ plans: [] }), shape: 'aggregate' as const };
    expect(flat(render(counts, 'terminal', STYLE))).toContain(
      'no treatment of records is looked for',
    );
  });

  it('says that waivers are left aside where one was applied', () => {
    const waived = advised();
    const [first, ...others] = waived.findings;
    const lowered = { ...first!, outcome: 'waived' as const };
    expect(section()).not.toContain('Waivers are left aside');
    const text = render({ ...waived, findings: [lowered, ...others] }, 'markdown');
    expect(text).toContain('Waivers are left aside here');
  });
});

describe('the numbers of a treatment', () => {
  const [best, other] = FOUND.plans;

  /** As another table would give them: nothing of it may be seen. */
  const OTHERS: Partial<Treatments>[] = [
    { plans: [{ ...best!, suppressed: 1, suppressedShare: 1 / 5003 }, other!] },
    { plans: [best!, { ...other!, suppressed: 99, suppressedShare: 99 / 5003 }] },
    { plans: [{ ...best!, after: { ...best!.after, k: 11 } }, other!] },
    { plans: [best!, { ...other!, after: { ...other!.after, k: 5000 } }] },
    {
      plans: FOUND.plans.map((plan) => ({
        ...plan,
        losses: { loss: 0.1, 'non-uniform-entropy': 0.9, discernibility: 11 },
      })),
    },
    {
      plans: FOUND.plans.map((plan) => ({
        ...plan,
        coarser: plan.coarser.map((one) =>
          one.step.kind === 'band' ? { ...one, step: { ...one.step, top: 320 } } : one,
        ),
      })),
    },
    { quick: { before: { k: 1, uniqueShare: 1 }, steps: [] } },
  ];

  it.each(TRAVELLING)('do not travel: %s', (format) => {
    for (const language of ['en', 'fr'] as const) {
      const usual = render(advised(), format, { language });
      for (const more of OTHERS) expect(render(advised(more), format, { language })).toBe(usual);
    }
  });

  it('are told as far as may be in reports that travel', () => {
    const text = render(advised(), 'markdown');
    expect(text).toContain('At most 2% of the records left out');
    expect(text).toContain('k (persons in the smallest class): at least 11\n');
    expect(text).toContain('`age`: bands of 20\n');
    for (const k of [1, 4, 10]) {
      const plan = { ...NOT_ENOUGH, after: { ...NOT_ENOUGH.after, k } };
      const small = render(advised({ plans: [plan] }), 'markdown');
      expect(small).toContain('k (persons in the smallest class): \\<11\n');
    }
  });
});
