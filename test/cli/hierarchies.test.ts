import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenHierarchies } from '../../src/cli/given-hierarchies.ts';
import type { AdviceReport } from '../../src/model/advice-report.ts';
import { emptyFolder, run } from '../support/run.ts';
import { ADULT_QUASI, HAS_ADULT, SHARED } from '../support/treating.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Four gardens of six persons each: too few alone, enough when put together. */
const DATA = `garden,river\n${['rose', 'tulip', 'oak', 'birch']
  .flatMap((garden) => ['seine', 'rhine'].map((river) => `${garden},${river}\n`.repeat(3)))
  .join('')}`;
const LINES = 'rose;flowers\ntulip;flowers\noak;trees\nbirch;trees\n';
/** Another way to put them together, which tells the files apart. */
const OTHER = 'rose;a\ntulip;b\noak;a\nbirch;b\n';

function folder(files: Record<string, string> = {}): string {
  const made = emptyFolder();
  const all = { 'data.csv': DATA, 'lines.csv': LINES, 'other.csv': OTHER, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(made, name), text);
  return made;
}

const config = (garden: string) =>
  `columns:\n  garden: { roles: [quasi-identifier], ${garden} }\n  river: { roles: [sensitive] }\n`;
const ROLES = ['--qi', 'garden', '--sensitive', 'river'];

async function adviceIn(cwd: string, args: readonly string[]): Promise<AdviceReport> {
  const ran = await run(['advise', 'data.csv', ...args, '--format', 'json'], { cwd });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout);
}

/** Steps of the first plan that stand in the file of lines. */
const stepsOf = ({ plans }: AdviceReport) => plans[0]!.coarser.map(({ step }) => step);

describe('hierarchies from files', () => {
  it('are taken from an option', async () => {
    const found = await adviceIn(folder(), [...ROLES, '--hierarchy', 'garden=lines.csv']);
    expect(stepsOf(found)).toEqual([{ kind: 'file', level: 1 }]);
    expect(found.plans[0]).toMatchObject({ reachesGoal: true, suppressed: 0 });
    const without = await adviceIn(folder(), ROLES);
    expect(stepsOf(without)).not.toContainEqual({ kind: 'file', level: 1 });
  });

  it('are taken from the configuration, as seen from there, and an option comes first', async () => {
    const cwd = folder({ 'healthrisk.yaml': config('hierarchy: other.csv') });

    expect((await adviceIn(cwd, [])).quick.steps[0]).toMatchObject({ k: 12, column: 'garden' });
    const own = folder({
      'healthrisk.yaml': config('hierarchy: other.csv'),
      'lines.csv': 'rose;1\ntulip;2\noak;3\nbirch;3\n',
    });
    expect((await adviceIn(own, ['--hierarchy', 'garden=lines.csv'])).quick.steps[0]).toMatchObject(
      { k: 6, column: 'garden' },
    );
    const elsewhere = await run(['advise', join(cwd, 'data.csv'), '--format', 'json']);
    expect(elsewhere).toMatchObject({ code: 0, stderr: '' });
    const summary = await run(['config'], { cwd });
    expect(summary.stdout).toContain('hierarchy given');
  });

  it('are looked at no further where an option takes the column its role', async () => {
    const cwd = folder({ 'healthrisk.yaml': config('hierarchy: other.csv') });
    const found = await adviceIn(cwd, ['--qi', 'river', '--sensitive', 'river']);
    expect(found.quick.steps.map(({ column }) => column)).toEqual(['river']);
  });

  it.each([
    [['--hierarchy', 'garden'], 'expected column=file'],
    [['--hierarchy', '=lines.csv'], 'expected column=file'],
    [['--hierarchy', 'garden='], 'expected column=file'],
    [
      ['--hierarchy', 'garden=lines.csv', '--hierarchy', 'garden=other.csv'],
      'expected one hierarchy for garden, found several',
    ],
    [['--hierarchy', 'gardn=lines.csv'], 'did you mean "garden"?'],
    [['--loss', 'precision'], 'loss, non-uniform-entropy, discernibility'],
  ])('%j is a usage error', async (more, said) => {
    const ran = await run(['advise', 'data.csv', ...ROLES, ...more], { cwd: folder() });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(flat(ran.stderr)).toContain(said);
  });

  it.each([
    ['lines.csv', 'rose;flowers\noak;trees\n', 'found 2 of its values without one'],
    ['lines.csv', 'rose;flowers\noak\n', 'expected 2 levels as in the first line, found 1'],
    ['none.csv', '', 'the hierarchy cannot be read'],
  ])('in %s that hold %j cannot be used', async (file, text, said) => {
    const cwd = folder(text === '' ? {} : { [file]: text });
    const ran = await run(['advise', 'data.csv', ...ROLES, '--hierarchy', `garden=${file}`], {
      cwd,
    });
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(flat(ran.stderr)).toContain(said);
    expect(ran.stderr).toContain('E-CONFIG-HIERARCHY');
    expect(ran.stderr).toContain(file);
    expect(ran.stderr).not.toMatch(/rose|tulip|oak|birch|flowers|trees/);
  });

  it('leave no place for generalise, which says how coarse the column has to be', async () => {
    const generalise = 'generalise: { hierarchy: lines.csv, level: 1 }';
    const cwd = folder({ 'healthrisk.yaml': config(generalise) });
    const ran = await run(['advise', 'data.csv', '--hierarchy', 'garden=other.csv'], { cwd });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(flat(ran.stderr)).toContain('found "garden", of which generalise');
    const both = folder({ 'healthrisk.yaml': config(`${generalise}, hierarchy: other.csv`) });
    const refused = await run(['advise', 'data.csv'], { cwd: both });
    expect(refused).toMatchObject({ code: 78, stdout: '' });
    expect(refused.stderr).toContain('E-CONFIG-ROLE');
    expect(refused.stderr).toMatch(/healthrisk\.yaml:2:\d+/);
  });

  it('belong to columns that somebody may coarsen', async () => {
    const cwd = folder({
      'healthrisk.yaml': 'columns:\n  garden: { roles: [ignored], hierarchy: lines.csv }\n',
    });
    const ran = await run(['advise', 'data.csv'], { cwd });
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(flat(ran.stderr)).toContain('hierarchy is for quasi-identifiers and sensitive columns');
  });

  it('that the configuration names are read for an assessment, and never written over', async () => {
    const cwd = folder({ 'healthrisk.yaml': config('hierarchy: lines.csv') });
    const ran = await run(['assess', 'data.csv', '--output', 'json=lines.csv'], { cwd });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain('lines.csv');
  });

  it.each([
    ['advise', '--save-plan'],
    ['anonymise', '--output'],
  ])('are never written over by %s', async (command, option) => {
    const cwd = folder();
    const given = [...ROLES, '--hierarchy', 'garden=lines.csv', option, 'lines.csv'];
    const ran = await run([command, 'data.csv', ...given], { cwd });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain('lines.csv');
    expect(readFileSync(join(cwd, 'lines.csv'), 'utf8')).toBe(LINES);
  });

  it('are the same for every command that treats', async () => {
    const cwd = folder();
    const declared = { columns: new Map() } as unknown as Parameters<
      typeof givenHierarchies
    >[0]['declared'];
    const path = join(cwd, 'lines.csv');
    const wanted = [{ column: 'garden', path }];
    const given = await givenHierarchies({ config: null, declared }, wanted);
    expect(given).toEqual(
      new Map([
        [
          'garden',
          {
            file: path,
            lines: LINES.trim()
              .split('\n')
              .map((line) => line.split(';')),
          },
        ],
      ]),
    );
    expect(await givenHierarchies({ config: null, declared }, [])).toEqual(new Map());
  });
});

/** A criterion that stands in the way of open data where it is not met. */
const criterion = (id: string, rest: string) => `
  - id: ${id}
    ${rest}
    shapes: [microdata]
    title: { en: House, fr: Maison }
    advice: { en: Coarsen., fr: Regroupez. }
    on_fail: { open: refuse, api: refuse, secure-space: refuse }
    source:
      title: House
      section: none
      url: https://example.org/
      binding: house
      certainty: { en: none, fr: aucune }`;

/** What the other tool was asked for: five persons alike, and no column sensitive. */
const FIVE = `id: five
version: 1.0.0
title: { en: Five, fr: Cinq }
description: { en: Five alike., fr: Cinq semblables. }
sufficientFor: { shapes: [microdata], channels: [open, api, secure-space] }
criteria:${[
  criterion('clear', 'kind: identifier\n    sort: clear'),
  criterion('pseudonym', 'kind: identifier\n    sort: pseudonym'),
  criterion('five', "kind: threshold\n    metric: k\n    op: '>='\n    threshold: 5"),
  criterion('varied', "kind: threshold\n    metric: l-distinct\n    op: '>='\n    threshold: 2"),
].join('')}
`;

/** As ARX 3.9 anonymises it; the optimum was confirmed there by looking at all 6480 nodes. */
describe.skipIf(!HAS_ADULT)('adult.csv with its hierarchies, through the command', () => {
  const cwd = folder({ 'five.yaml': FIVE });
  const file = (name: string) => join(SHARED, 'data', name);
  const hierarchies = ADULT_QUASI.flatMap((name) => [
    '--hierarchy',
    `${name}=${file(`adult_hierarchy_${name}.csv`)}`,
  ]);
  const args = ['--qi', ADULT_QUASI.join(','), ...hierarchies, '--rules', './five.yaml'];
  // What would be * everywhere is left out instead: that is the top of its hierarchy.
  const top = (name: string) =>
    readFileSync(file(`adult_hierarchy_${name}.csv`), 'utf8')
      .split(/\r?\n/)[0]!
      .split(';').length - 1;
  const levels = (plan: AdviceReport['plans'][number]) =>
    ADULT_QUASI.map((name) => {
      if (plan.unchanged.includes(name)) return 0;
      const isGone = plan.drops.some(({ column, because }) => {
        return column === name && because === 'nothing-left';
      });
      return isGone ? top(name) : plan.coarser.find(({ column }) => column === name)?.level;
    });

  it.each([
    ['loss', [0, 3, 0, 1, 2, 1, 1, 2], 552, 0.303340142960975],
    ['discernibility', [0, 0, 1, 2, 3, 2, 2, 1], 105, 7_220_555],
  ] as const)(
    'by %s',
    async (loss, expected, suppressed, value) => {
      const ran = await run(
        ['advise', file('adult.csv'), ...args, '--loss', loss, '--format', 'json'],
        { cwd },
      );
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      const found: AdviceReport = JSON.parse(ran.stdout);
      expect(found).toMatchObject({ loss, isProved: true });
      const best = found.plans[0]!;
      expect(levels(best)).toEqual(expected);
      expect(best.suppressed).toBe(suppressed);
      expect(best.losses[loss]).toBeCloseTo(value, 9);
    },
    60_000,
  );
});
