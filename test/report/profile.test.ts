import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/model/profile.ts';
import { COMMON_FORMATS } from '../../src/report/index.ts';
import { renderProfile } from '../../src/report/profile/index.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { profiledColumn, profileSample } from './profile-sample.ts';

const STYLE = { color: false, ascii: false, width: 80 };
const EXTENSION = { terminal: 'txt', json: 'json.txt', markdown: 'md', html: 'html.txt' } as const;

const shown = (change: (sample: Profile) => void = () => {}, width = 80): string => {
  const sample = profileSample();
  change(sample);
  return renderProfile(sample, 'terminal', { ...STYLE, width });
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a profile in every format', () => {
  it.each(COMMON_FORMATS)('as %s', async (format) => {
    const file = `golden/profile.${EXTENSION[format]}`;
    await expect(renderProfile(profileSample(), format, STYLE)).toMatchFileSnapshot(file);
  });

  it.each([40, 50, 80, 100])('is no wider than %s cells', (width) => {
    for (const line of shown(undefined, width).split('\n')) {
      expect(textWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('stays what it is in JSON, in the order of the model', () => {
    const sample = profileSample();
    const turned = Object.fromEntries(Object.entries(sample).reverse()) as unknown as Profile;
    const text = renderProfile(turned, 'json');
    expect(JSON.parse(text)).toEqual(sample);
    expect(text).toBe(renderProfile(sample, 'json'));
  });

  it.each([
    '\u001b[31mred\u001b[0m',
    '<script>x</script> | `a` # b',
    'one\r\n# two\u2028three',
    'x'.repeat(400),
    'user\u202etxt.exe',
  ])('keeps a foreign name from acting: %j', (name) => {
    const sample = profileSample();
    sample.dataset.name = name;
    sample.columns = sample.columns.map((column) => ({ ...column, name }));
    sample.sets = sample.sets.map((set) => ({ ...set, columns: set.columns.map(() => name) }));
    sample.eventColumns = [name];
    sample.search.leftOut = [name];
    for (const format of COMMON_FORMATS) {
      const text = renderProfile(sample, format, { ...STYLE, width: 60 });
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      if (format !== 'terminal') continue;
      for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60);
    }
    const markdown = renderProfile(sample, 'markdown')
      .replace(/\\`/g, '')
      .replace(/`[^`]+`/g, '');
    const [marker, ...lines] = markdown.split('\n');
    expect(marker).toMatch(/^<!-- healthrisk: profile\/[\w./%!~*'()-]+ -->$/);
    expect(lines.join('\n')).not.toMatch(/(?<!\\)[<>]/);
  });
});

describe('a profile that travels', () => {
  const text = renderProfile(profileSample(), 'markdown');

  it('has no count of rows below eleven, and no share that gives one', () => {
    const entry = text.split('\n').find((line) => line.startsWith('| `entry` | 365'))!;
    expect(entry).toBe('| `entry` | 365 | \\<11 |');
    expect(text).not.toContain('singled out');
    expect(text).not.toContain('at least 5%');
  });

  it('hides how many values are missing from all rows', () => {
    expect(text).toContain('| `remark` | \\>1,989 |');
  });

  it('does not say how many of the cells looked at hold an identifier', () => {
    expect(text).toContain('cells looked at hold');
    expect(text).not.toContain('of the cells looked at');
  });
});

describe('what a profile warns of', () => {
  it('zeros that were lost, names that are contradicted, identifiers beside what was declared', () => {
    const text = flat(shown());
    expect(text).toContain('Leading zeros seem to be lost in postcode:');
    expect(text).toContain('The name says one thing and the values another in age:');
    expect(text).toContain('Identifiers of persons stand in the cells of contact:');
  });

  it('rows that look like events, unless a column is the key of the person', () => {
    expect(flat(shown())).toContain('look like stays or acts, not like persons (entry)');
    const keyed = shown(({ columns }) =>
      columns.push(profiledColumn('key', { roles: ['subject'] })),
    );
    expect(keyed).not.toContain('stays or acts');
  });

  it('a table of counts', () => {
    const text = flat(
      shown((sample) => {
        sample.looksAggregated = true;
      }),
    );
    expect(text).toContain('groups of persons with a count');
    expect(text).not.toContain('stays or acts');
  });

  it('a pattern of the configuration that no column has', () => {
    const text = shown((sample) => sample.unmatchedPatterns.push('study number'));
    expect(flat(text)).toContain('calls study number is that of no column');
  });

  it('nothing, where there is nothing', () => {
    const text = shown((sample) => {
      sample.eventColumns = [];
      sample.columns = [profiledColumn('sex')];
    });
    expect(text).not.toContain('Worth a look');
  });
});

describe('what a profile says of sets', () => {
  it('how many more there are than it lists', () => {
    const text = shown((sample) => {
      sample.sets = Array.from({ length: 23 }, () => ({ columns: ['age'], uniqueShare: 1 }));
    });
    expect(text).toContain('15 more sets: see --format json.');
  });

  it('why columns were left out', () => {
    const text = flat(shown());
    expect(text).toContain('point to a single person anyway: contact');
    expect(text).toContain('the same in every row: campaign');
    expect(text).toContain('free text differs in nearly every row: remark');
  });

  it.each([
    [0, 'No set of up to 3 columns makes 5% or more', '21. There are no others.'],
    [
      4,
      'Of those examined, no set of up to 3 columns',
      'not examined: 4, of which nothing is known.',
    ],
  ])('that none was found, with %s not examined', (notExamined, none, searched) => {
    const text = flat(
      shown((sample) => {
        sample.sets = [];
        sample.search.notExamined = notExamined;
      }),
    );
    expect(text).toContain(none);
    expect(text).toContain(searched);
  });
});

describe('what to do next', () => {
  it('is init while anything is a suggestion, and assess after that', () => {
    expect(shown().trimEnd().split('\n').slice(-2).join(' ')).toContain('Next: healthrisk init');
    const declared = shown((sample) => {
      sample.columns = [profiledColumn('sex', { roleFrom: 'declared' })];
    });
    expect(declared).toContain('Next: healthrisk assess');
  });
});
