import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Sentence } from '../../src/i18n/sentence.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Block } from '../../src/report/blocks.ts';
import { plain } from '../../src/report/html/sentence.ts';
import { render } from '../../src/report/index.ts';
import { smallestCount, travelling } from '../../src/report/small-counts.ts';
import { view } from '../../src/report/view.ts';
import { assessed, parsed, STAYS, survey } from '../saved/assessments.ts';
import { HOSTILE, hostile } from './hostile.ts';
import { attribute, readPage, textOf } from './page-tree.ts';
import { SAMPLES } from './sample.ts';

/** Everything that a page is made of; nothing in it runs, loads or asks. */
const ELEMENTS = new Set(
  [
    'html head meta title style body header main footer nav section article div span a bdi b p',
    'h1 h2 h3 ul li dl dt dd table caption thead tbody tr th td figure figcaption',
    'svg g path rect line text tspan',
  ]
    .join(' ')
    .split(' '),
);

const cases: [string, Assessment][] = [];
beforeAll(async () => {
  for (const [name, sample] of Object.entries(SAMPLES)) cases.push([name, sample()]);
  cases.push(['survey', parsed(await survey())]);
  cases.push(['persons', parsed(await assessed('toy/persons.csv'))]);
  const declared = { ...STAYS, subject: { column: 'patient_id', released: false } };
  cases.push(['stays', parsed(await assessed('hospital-stays.csv', { declared }))]);
});

/** What holds of the page of every assessment. */
function eachPage(check: (text: string, name: string, assessment: Assessment) => void): void {
  expect(cases.length).toBeGreaterThan(6);
  for (const [name, assessment] of cases) check(render(assessment, 'html'), name, assessment);
}

describe('the page', () => {
  it('is HTML without an error', () => {
    eachPage((text, name) => expect(readPage(text).errors, name).toEqual([]));
  });

  it('runs nothing, loads nothing, and says so to the browser', () => {
    eachPage((text, name) => {
      const { elements } = readPage(text);
      const unknown = elements.filter(({ tagName }) => !ELEMENTS.has(tagName));
      expect(unknown.map(({ tagName }) => tagName)).toEqual([]);
      for (const element of elements) {
        for (const { name: attributeName, value } of element.attrs) {
          expect(attributeName, name).not.toMatch(/^on|^style$|^src|^xlink|^formaction|^ping/);
          if (attributeName !== 'href') continue;
          expect(element.tagName).toBe('a');
          expect(value).toMatch(/^(#[a-z0-9-]+|https?:\/\/[\x21-\x7e]+)$/);
        }
      }
      const policy = elements.find((one) => attribute(one, 'http-equiv') !== undefined)!;
      expect(attribute(policy, 'content')).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      );
      const styles = elements.filter(({ tagName }) => tagName === 'style');
      expect(styles).toHaveLength(1);
      expect(textOf(styles[0]!)).not.toMatch(/url\(|@import|expression/);
    });
  });

  it('has a language, one first heading, and headings that skip no level', () => {
    eachPage((text, name) => {
      const { elements } = readPage(text);
      expect(attribute(elements[0]!, 'lang')).toBe('en');
      const levels = elements
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]));
      expect(levels[0], name).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [at, level] of levels.entries()) {
        if (at > 0) expect(level - levels[at - 1]!).toBeLessThanOrEqual(1);
      }
    });
  });

  it('has ids once each, and links that lead to them', () => {
    eachPage((text, name) => {
      const { elements } = readPage(text);
      const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
      expect(new Set(ids).size, name).toBe(ids.length);
      const links = elements.flatMap((one) => attribute(one, 'href') ?? []);
      const local = links.filter((link) => link.startsWith('#'));
      expect(local.length).toBeGreaterThan(5);
      for (const link of local) expect(ids).toContain(link.slice(1));
    });
  });

  it('tells tables and pictures to those who hear it', () => {
    eachPage((text, name) => {
      const { elements } = readPage(text);
      const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
      expect(named('caption').length, name).toBe(named('table').length);
      for (const caption of named('caption')) expect(textOf(caption)).not.toBe('');
      for (const head of named('th')) expect(attribute(head, 'scope')).toMatch(/^(row|col)$/);
      expect(named('svg').length).toBeGreaterThan(0);
      for (const svg of named('svg')) {
        expect(attribute(svg, 'role')).toBe('img');
        expect(attribute(svg, 'aria-label')).toMatch(/\w{3}/);
      }
    });
  });

  it('speaks French throughout where it is asked to', () => {
    for (const [name, assessment] of cases) {
      const { elements, errors } = readPage(render(assessment, 'html', { language: 'fr' }));
      expect(errors).toEqual([]);
      expect(attribute(elements[0]!, 'lang'), name).toBe('fr');
      const english = readPage(render(assessment, 'html')).elements.filter(isHeading).map(textOf);
      const french = elements.filter(isHeading).map(textOf);
      expect(
        french.filter((heading) => english.includes(heading) && /[a-z] [a-z]/.test(heading)),
      ).toEqual([]);
      expect(french.length).toBe(english.length);
    }
  });

  it('is the same to the byte each time', () => {
    eachPage((text, name, assessment) => {
      expect(render(structuredClone(assessment), 'html'), name).toBe(text);
    });
  });

  it('says all that the other reports say', () => {
    eachPage((text, name, assessment) => {
      const page = plainText(text);
      const disclosure = travelling(en.numbers, en.report, smallestCount(assessment));
      const shown = view(assessment, en, disclosure);
      const said = [
        ...[shown.dataset, ...shown.about, ...shown.meaning, ...shown.conditions],
        ...[...shown.audience, [shown.summary]],
        ...shown.sections.flatMap(({ heading, blocks }) => [[heading], ...blocks.flatMap(saidIn)]),
      ];
      expect(said.length, name).toBeGreaterThan(50);
      for (const sentence of said) {
        expect(page, name).toContain(withBlanksAsOne(plain(sentence)));
      }
    });
  });
});

describe('foreign names in the page', () => {
  const shape = (text: string) => {
    const { elements, errors } = readPage(text);
    expect(errors).toEqual([]);
    return elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
  };

  it.each(Object.entries(HOSTILE))('add no element and no attribute: %s', (_, name) => {
    const given = { ...hostile(name), run: { ...hostile(name).run, command: name, node: name } };
    expect(shape(render(given, 'html'))).toEqual(shape(render(hostile('x'), 'html')));
  });

  it('become links only where they are nothing but a web address', () => {
    const links = (url: string) => {
      const sample = SAMPLES.refused();
      for (const found of sample.findings) found.source = { ...found.source, url };
      return readPage(render(sample, 'html'))
        .elements.flatMap((one) => attribute(one, 'href') ?? [])
        .filter((link) => !link.startsWith('#'));
    };
    expect(new Set(links('https://example.org/a?b=1&c="x"'))).toEqual(
      new Set(['https://example.org/a?b=1&c="x"']),
    );
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a.b c', ' https://a']) {
      expect(links(url)).toEqual([]);
    }
  });

  it('stand apart, so that their direction of writing is theirs alone', () => {
    const name = 'עמודה';
    const { elements } = readPage(render(hostile(name), 'html'));
    const holders = elements.filter(({ childNodes }) =>
      childNodes.some((node) => 'value' in node && node.value === name),
    );
    const tags = new Set(holders.map(({ tagName }) => tagName));
    // Titles of criteria are sentences, not names; texts of pictures are apart by the style.
    expect([...tags].sort()).toEqual(['b', 'bdi', 'h3', 'text']);
  });
});

describe('what travels in the page', () => {
  it('is no path of somebody’s folders', () => {
    const shown = (command: string) => {
      const sample = SAMPLES.refused();
      return plainText(render({ ...sample, run: { ...sample.run, command } }, 'html'));
    };
    expect(shown('healthrisk assess data/a.csv --qi mg/l')).toContain(
      'healthrisk assess data/a.csv --qi mg/l',
    );
    for (const path of ['/srv/anna/', '~/anna/', '../anna/', 'C:\\anna\\', './../anna/']) {
      const text = shown(`healthrisk assess ${path}a.csv -o html=${path}b.html`);
      expect(text).toContain('healthrisk assess a.csv -o html=b.html');
      expect(text).not.toContain('anna');
    }
  });

  it('is no count from 1 to 10 of persons or rows, not even in a picture', () => {
    for (const sample of Object.values(SAMPLES)) {
      const { elements } = readPage(render(sample(), 'html'));
      const said = elements.flatMap((one) => [
        ...(one.tagName === 'text' ? [textOf(one)] : []),
        attribute(one, 'aria-label') ?? '',
      ]);
      for (const text of said) expect(text).not.toMatch(/(?<![\d,.<])([1-9]|10) (person|row)s?\b/);
      expect(said.join(' ')).not.toMatch(/\bk ([1-9]|10)\b/);
    }
  });

  it('is the checksum of the data in short, and those of packs in full', () => {
    eachPage((text, _, { dataset, packs }) => {
      expect(text).not.toContain(dataset.sha256);
      for (const { sha256 } of packs) expect(text).toContain(sha256);
    });
  });
});

function isHeading({ tagName }: { tagName: string }): boolean {
  return tagName === 'h2' || tagName === 'figcaption';
}

/** The words of a page. */
function plainText(text: string): string {
  const body = readPage(text).elements.find(({ tagName }) => tagName === 'body')!;
  return withBlanksAsOne(textOf(body));
}

function withBlanksAsOne(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every sentence of a block. */
function saidIn(block: Block): Sentence[] {
  switch (block.kind) {
    case 'criterion':
      return [block.title, block.id, ...block.found, ...block.notes];
    case 'table':
      return [...block.heads.map(({ text }) => [text]), ...block.rows.flat()];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [[label], value]);
    case 'list':
    case 'text':
      return block.items;
    case 'sources':
      return block.items.flatMap(({ number, text, url }) => [[number], text, url ? [url] : []]);
  }
}
