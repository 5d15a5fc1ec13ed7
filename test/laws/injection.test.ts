import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { readPlan } from '../../src/plans/read.ts';
import { COMMON_FORMATS, FORMATS } from '../../src/report/index.ts';
import { RELEASE_REPORT_FORMATS } from '../../src/report/releases/index.ts';
import { ADVICE_FORMATS } from '../../src/report/treatments/index.ts';
import { junitProblems, schemaCheck } from '../support/formats.ts';
import { emptyFolder, run } from '../support/run.ts';

const ACTING =
  '<script>alert(1)</script>"\'|`::error::x ##[add-mask]x @everyone ]]>\u202e\u001b[31m #1 [a](http://x)';

/** A text that tells where it came from. */
const from = (place: string) => `${ACTING}${place}`;

const folder = emptyFolder();
const data = join(folder, `=cmd ${ACTING.replaceAll('/', '')}.csv`);
const pack = join(folder, 'own.yaml');
const out = join(folder, 'out');

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const names = ['=cmd', '::error::', 'quasi', 'sensitive'].map((place) => from(place));

const yaml = (text: string) => JSON.stringify(text);
const both = (place: string) => `{ en: ${yaml(from(place))}, fr: ${yaml(from(place))} }`;

const PACK = `id: own
version: 1.0.0
title: ${both('title')}
description: ${both('description')}
criteria:
  - id: k-much
    kind: threshold
    metric: k
    op: '>='
    threshold: 40
    shapes: [microdata]
    title: ${both('criterion')}
    advice: ${both('advice')}
    on_fail: { open: refuse, api: refuse, secure-space: restrict }
    source:
      title: ${yaml(from('source'))}
      section: ${yaml(from('section'))}
      url: https://example.org/a?b=%3Cscript%3E
      binding: house
      certainty: ${both('certainty')}
`;

const text = (format: string) => readFileSync(join(out, format), 'utf8');

/** Lines for the first column of the data. */
const LINES = Array.from(
  { length: 7 },
  (_, row) => `${[`cell${row} ${from('c0')}`, `cell${row % 2}`].map(cell).join(';')}\n`,
).join('');

/** The configuration of the table: an option would cut names at commas. */
const configuration = (hierarchy: string | null) =>
  `columns:\n${names
    .map((name, at) => {
      const role = at === 3 ? 'sensitive' : 'quasi-identifier';
      const more = at > 0 || hierarchy === null ? '' : `, hierarchy: ${yaml(hierarchy)}`;
      return `  ${yaml(name)}: { roles: [${role}]${more} }`;
    })
    .join('\n')}\n`;

/** No cell, no control character, and nothing that a runner would take for a command. */
function isHarmless(printed: string): void {
  expect(printed).not.toMatch(/cell\d|##\[/);
  expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  for (const line of printed.split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
}

beforeAll(async () => {
  mkdirSync(out);
  const rows = Array.from({ length: 60 }, (_, row) =>
    names.map((_, column) => cell(`cell${row % 7} ${from(`c${column}`)}`)).join(','),
  );
  writeFileSync(data, `${[names.map(cell).join(','), ...rows].join('\n')}\n`);
  writeFileSync(pack, PACK);
  const outputs = FORMATS.flatMap((format) => ['-o', `${format}=${join(out, format)}`]);
  writeFileSync(join(folder, 'healthrisk.yaml'), configuration(null));
  const ran = await run([
    'assess',
    data,
    '--rules',
    `open-data,${pack}`,
    '--advise',
    ...outputs,
    '-f',
    'github',
  ]);
  expect(ran).toMatchObject({ code: 30, stderr: '' });
  expect(ran.stdout).toBe(text('github'));
});

describe('names, cells and packs that would act', () => {
  it.each(FORMATS)('leave no cell and no control character in %s', (format) => {
    expect(text(format)).not.toMatch(/cell\d/);
    expect(text(format)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  it.each(FORMATS)('are no command to a runner that prints %s', (format) => {
    expect(text(format)).not.toContain('##[');
    if (format === 'github') return;
    for (const line of text(format).split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
  });

  it('are texts in JSON, SARIF and a Data Package', () => {
    expect(
      JSON.parse(text('json')).dataset.columns.map(({ name }: { name: string }) => name),
    ).toEqual(names);
    expect(JSON.parse(text('json'))).toHaveProperty('treatments');
    expect(schemaCheck('sarif-2.1.0')(JSON.parse(text('sarif')))).toEqual([]);
    const descriptor = JSON.parse(text('datapackage'));
    expect(schemaCheck('datapackage-2.0')(descriptor)).toEqual([]);
    const { fields } = descriptor.resources[0].schema;
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  it('are texts in JUnit', async () => {
    expect(await junitProblems(text('junit'))).toEqual([]);
    expect(text('junit')).not.toMatch(/<script|\]\]>/);
  });

  it('forge no annotation', () => {
    const lines = text('github').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) title=[^:,]*::[^\r\n]+$/);
    }
  });

  it('are no markup, no mention and no link in Markdown', () => {
    const report = text('markdown')
      .replace(/\\`/g, '')
      .replace(/`[^`\n]+`/g, '');
    for (const tag of report.match(/(?<!\\)<[^>]*>/g)!) {
      expect(tag).toMatch(/^<(?:\/?(?:details|summary)|br|!-- healthrisk: [\w./%!~*'()-]+ --)>$/);
    }
    expect(report).not.toMatch(/@everyone|(?<!\\)\]\(|(?<![\\`\w])#1/);
  });

  it.each(COMMON_FORMATS)('act no more in a profile as %s', async (format) => {
    const ran = await run(['profile', data, '--no-config', '-f', format]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|cell\d|##\[/u);
  });

  describe.each(ADVICE_FORMATS)('act no more in an advice as %s', (format) => {
    const acting = emptyFolder();
    const file = (place: string) => join(acting, `${ACTING.replaceAll('/', '')} ${place}.csv`);
    const config = join(acting, 'own.yaml');
    const advise = (lines: string, how: readonly string[]) => {
      writeFileSync(config, configuration(file('config')));
      writeFileSync(file('config'), lines);
      return run(['advise', data, '--config', config, '--format', format, ...how]);
    };

    it.each(LANGUAGES)('in %s', async (language) => {
      const ran = await advise(LINES, ['--lang', language]);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      isHarmless(ran.stdout);
      // Nobody can be hidden among sixty when all of them are asked for: that is said with names too.
      const none = await advise(LINES, ['--lang', language, '--require', 'k=61']);
      expect(none).toMatchObject({ code: 0, stderr: '' });
      isHarmless(none.stdout);
    });

    it('in an error about a hierarchy', async () => {
      const ran = await advise(LINES.split('\n').slice(1).join('\n'), []);
      expect(ran).toMatchObject({ code: 78, stdout: '' });
      isHarmless(ran.stderr);
      expect(ran.stderr).toContain('E-CONFIG-HIERARCHY');
      const flag = await run(['advise', data, '--hierarchy', `${names[0]}=${file('none')}`]);
      expect(flag.code).toBeGreaterThanOrEqual(64);
      isHarmless(flag.stderr);
    });
  });

  describe('act no more when a table is released', () => {
    const acting = emptyFolder();
    const file = (place: string) => join(acting, `${ACTING.replaceAll('/', '')} ${place}`);
    const [table, config, plan] = [file('in.csv'), file('own.yaml'), file('plan.yaml')];
    const rules = ['--rules', `open-data,${pack}`];
    const given = [table, '--config', config, ...rules];
    const saved = (name: string) => readFileSync(name, 'utf8');

    beforeAll(async () => {
      const rows = Array.from({ length: 200 }, (_, row) =>
        names.map((_, at) => cell(`=cell${at < 3 ? row % 2 : (row >> 1) % 4} ${from(`c${at}`)}`)),
      );
      const stray = names.map((_, at) => cell(`cell${at < 3 ? 9 : 0} ${from(`c${at}`)}`));
      const lines = [names.map(cell), ...rows, stray].map((cells) => cells.join(','));
      writeFileSync(table, `${lines.join('\n')}\n`);
      const labels = [0, 1].map((n) => [`=cell${n} ${from('c0')}`, from('coarse')]);
      labels.push([`cell9 ${from('c0')}`, from('coarse')]);
      writeFileSync(file('h.csv'), labels.map((line) => `${line.map(cell).join(';')}\n`).join(''));
      writeFileSync(config, `unit: person\n${configuration(file('h.csv'))}`);
      const ran = await run(['advise', ...given, '--save-plan', plan]);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      isHarmless(ran.stdout);
    });

    it('in a plan, which reads back as what it was', async () => {
      isHarmless(saved(plan));
      const { columns } = await readPlan(plan);
      expect(columns.map(({ column }) => column)).toEqual(names);
    });

    it.each(RELEASE_REPORT_FORMATS)('in what is printed and recorded, as %s', async (format) => {
      for (const language of LANGUAGES) {
        const output = file(`${format}.csv`);
        const how = ['--output', output, '--format', format, '--lang', language];
        const from = language === 'en' ? [] : ['--plan', plan];
        const ran = await run(['anonymise', ...given, ...from, ...how]);
        expect(ran, ran.stdout).toMatchObject({ code: 0, stderr: '' });
        isHarmless(ran.stdout);
        isHarmless(saved(`${output}.treatment.json`));
        isHarmless(saved(`${output}.assessment.json`));
        const record = JSON.parse(saved(`${output}.treatment.json`));
        expect(record.plan).toEqual(await readPlan(plan));
        expect(record.written.formulas).toEqual(expect.arrayContaining(names.slice(1)));
        expect(record.output.name).toBe(`${ACTING.replaceAll('/', '')} ${format}.csv`);
      }
    });

    it('in the command that gates the release: it is one, and does what it says', async () => {
      const output = file("it's.csv");
      const how = ['--output', output, '--format', 'terminal'];
      const ran = await run(['anonymise', ...given, ...how], { cwd: acting });
      expect(ran.code, ran.stderr).toBe(0);
      // Characters that act are shown, not printed; a shell would see the same words all the same.
      const command = ran.stdout
        .replace(/\s+/g, ' ')
        .match(/To gate the release: (.*?) (?:•|This report)/)![1]!;
      expect(command).toMatch(/ decide '.*\.assessment\.json' --data '.*it'\\''s\.csv'$/);
    });

    it('in errors about a plan or an output', async () => {
      const output = file('never.csv');
      const text = saved(plan);
      const [first] = text.split('\n').filter((line) => line.includes('quasi'));
      const changed: [string, string, string[]?][] = [
        ['E-PLAN-MISFIT', text.replace(`${first}\n`, '')],
        [
          'E-PLAN-MISFIT',
          text.replace(first!, `${first}\n  ${yaml(from('gone'))}: {write: {kind: any}}`),
        ],
        ['E-PLAN-MISFIT', text.replace(/packs: .*/, `packs: [${yaml(from('pack'))}]`)],
        ['E-PLAN-INVALID', text.replace(first!, `${first}\n  ${yaml(from('odd'))}: {later: 1}`)],
        ['E-PLAN-INVALID', text.replace('goal: publish', `goal: ${yaml(from('goal'))}`)],
        ['E-PLAN-INVALID', `${text}${yaml(from('later'))}: 1\n`],
        ['E-PLAN-SYNTAX', `${text}  ${yaml(from('later'))}: [\n`],
      ];
      for (const [at, [code, plan]] of changed.entries()) {
        expect(plan).not.toBe(text);
        writeFileSync(file('changed.yaml'), plan);
        const how = ['--plan', file('changed.yaml'), '--output', output];
        const language = LANGUAGES[at % 2]!;
        const ran = await run(['anonymise', ...given, ...how, '--lang', language]);
        expect(ran, plan).toMatchObject({ code: 78, stdout: '' });
        expect(ran.stderr).toContain(code);
        isHarmless(ran.stderr);
      }
      for (const [code, ...wrong] of [
        ['E-PLAN-NOT-FOUND', '--plan', file('none'), '--output', output],
        ['E-USAGE', '--output', file('no-ending')],
        ['E-USAGE', '--output', table],
        ['E-OUTPUT-WRITE', '--output', join(file('no-folder'), 'out.csv')],
        ['E-OUTPUT-NO-PLAN', '--output', output, '--pick', '4'],
      ] as [string, ...string[]][]) {
        const ran = await run(['anonymise', ...given, ...wrong]);
        expect(ran, wrong.join(' ')).toMatchObject({ stdout: '' });
        expect(ran.stderr).toContain(code);
        isHarmless(ran.stderr);
      }
      expect(readdirSync(acting).filter((name) => name.includes('never'))).toEqual([]);
    });
  });

  it('act no more in an error', async () => {
    const ran = await run(['assess', join(folder, `${ACTING.replaceAll('/', '')}.no`)]);
    expect(ran.code).toBe(66);
    expect(ran.stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/u);
  });
});
