import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt } from '../support/clock.ts';
import { csv } from '../support/examining.ts';
import { entry, packFile } from '../support/packs.ts';
import { emptyFolder, type Ran, run } from '../support/run.ts';

/** 40 persons in two classes of 20, three illnesses in each. */
const ROWS = Array.from({ length: 40 }, (_, at) => [
  `P${at}`,
  at < 20 ? '30' : '40',
  ['flu', 'gout', 'angina'][at % 3]!,
  'yes',
]);
const HEADER = ['pid', 'age', 'illness', 'consent'];
const COLUMNS = `columns:
  age: { roles: [quasi-identifier] }
  illness: { roles: [sensitive] }
`;
const PRIVATE = 'subject: { column: pid, released: false }\n';
const ALL = `context:
  purpose: { uses: [scientific-research], by: DPO }
  permit: { authority: Board, reference: "12", by: DPO, expires: "2026-11-23" }
  host: { name: Host, certificate: HDS 1, by: CISO }
`;

const strict = packFile('strict', [
  entry(
    'k-large',
    'kind: threshold, metric: k, op: ">=", threshold: 30, met_by: [permit, certified-host]',
  ),
  entry(
    'severe',
    'kind: threshold, metric: k, op: ">=", threshold: 25, only_if: { severity: high }',
  ),
]);

interface Given {
  config?: string;
  rows?: string[][];
  header?: string[];
  optOut?: string | Buffer;
  /** Day of the run. */
  today?: string;
}

async function assess(given: Given, ...args: string[]): Promise<Ran> {
  const folder = emptyFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('data.csv'), csv(given.header ?? HEADER, given.rows ?? ROWS));
  writeFileSync(at('healthrisk.yaml'), given.config ?? COLUMNS + PRIVATE);
  if (given.optOut !== undefined) writeFileSync(at('list.txt'), given.optOut);
  const list = given.optOut === undefined ? [] : ['--opt-out', at('list.txt')];
  const asOf = ['--as-of', '2026-11-23'];
  return run(['assess', at('data.csv'), ...asOf, ...list, ...args], {
    node: clockAt(given.today ?? '2026-11-23'),
  });
}

const ignored = '  consent: { roles: [ignored] }\n';

describe('--opt-out', () => {
  const config = COLUMNS + ignored + PRIVATE;

  it.each([
    ['UTF-8 with a mark, CRLF and blanks', '\ufeff P3 \r\n\r\nP7\r\n'],
    ['quotes', '"P3"\n"P7"\n'],
    ['old line ends', 'P3\rP7\r'],
  ])('finds who objected: %s', async (_, optOut) => {
    const { code, stdout } = await assess({ config, optOut }, '-f', 'json');
    expect(code).toBe(30);
    const { findings, metrics } = JSON.parse(stdout);
    expect(metrics.find(({ id }: { id: string }) => id === 'opted-out-persons').value).toBe(2);
    expect(findings.find(({ id }: { id: string }) => id === 'objected').effect).toBe('refuse');
    expect(stdout).not.toContain('P3"');
  });

  it.each([
    ['no key', '\n \n', 64, 'E-USAGE'],
    ['several columns', 'P3;2026\nP7;2025\n', 64, 'one key a line'],
    ['another encoding', Buffer.from([0xff, 0xfe, 0x50]), 65, 'E-DATA-ENCODING'],
  ])('refuses a list with %s', async (_, optOut, code, said) => {
    const ran = await assess({ config, optOut });
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).not.toContain('2026');
  });

  it('says nothing bad of a list without anybody of the data, and holds without a key', async () => {
    const { stdout } = await assess({ config, optOut: 'Q1\n' }, '-f', 'json');
    expect(stdout).not.toContain('"objected"');
    const nobody = `${COLUMNS}  pid: { roles: [ignored] }\n${ignored}unit: person\n`;
    const ran = await assess({ config: nobody, optOut: 'P3\n' });
    expect(ran.code).toBe(20);
    expect(ran.stdout).toContain('nobody said which column is the key of the person');
  });
});

describe('--consent', () => {
  it('refuses where one person did not agree, and not where all did', async () => {
    const some = ROWS.map((row, at) => (at === 3 ? [...row.slice(0, 3), 'no'] : row));
    expect((await assess({ rows: some }, '--consent', 'consent')).code).toBe(30);
    const { stdout } = await assess({}, '--consent', 'consent', '-f', 'json');
    expect(stdout).not.toContain('"objected"');
  });
});

describe('the circumstances', () => {
  const there = ['--channel', 'secure-space', '--rules', strict];
  const three = ROWS.map((row) => row.slice(1, 3));
  const header = ['age', 'illness'];
  const config = `${COLUMNS}unit: person\n`;

  it('that are attested open a secure space, and the report says by whom', async () => {
    const { code, stdout } = await assess({ config: config + ALL, rows: three, header }, ...there);
    expect(stdout).toContain('No effect in a secure space: attested are permit, certified host');
    expect(stdout).toMatch(/Circumstances\n\nNothing of this was checked/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('permit, by DPO (Board, 12), until 2026-11-23');
    expect(code).toBe(0);
  });

  it('do not, a day later or without them, and the report says what is lacking', async () => {
    const given = { config: config + ALL, rows: three, header };
    const late = await assess(given, ...there, '--as-of', '2026-11-24');
    expect(late.code).toBe(20);
    expect(late.stdout).toContain('permit: expired, by DPO');
    expect(late.stdout).toContain('certified host: attested by CISO');
    // A day before the run does not bring it back.
    const early = await assess({ ...given, today: '2026-11-24' }, ...there);
    expect(early.code).toBe(20);
    expect(early.stdout).toContain('permit: expired, by DPO');
    const none = await assess({ config, rows: three, header }, ...there);
    expect(none.code).toBe(20);
    expect(none.stdout).toContain('permit: lacking, nobody attested it');
  });

  it('tell every channel apart', async () => {
    const given = { config, rows: three, header };
    const { stdout, code } = await assess(given, '--channel', 'all', '--rules', strict);
    expect(code).toBe(30);
    expect(stdout).toContain('open, api: refuse. Decided by k-large.');
    expect(stdout).toContain('secure-space: restrict. Possible under these conditions:');
  });

  it('refuse a prohibited purpose', async () => {
    const bad = `${config}context: { purpose: { uses: [insurance-or-credit], by: DPO } }\n`;
    const { code, stdout } = await assess({ config: bad, rows: three, header });
    expect(code).toBe(30);
    expect(stdout).toContain('declared for: terms of insurance or credit');
  });

  it('make conditions of a refused identifier on the basis of consent', async () => {
    const direct = `${COLUMNS}  pid: { roles: [direct-identifier] }\n${ignored}unit: person\n`;
    expect((await assess({ config: direct })).code).toBe(30);
    const basis = `${direct}context: { basis: { kind: consent, by: DPO } }\n`;
    const { code, stdout } = await assess({ config: basis });
    expect(code).toBe(20);
    expect(stdout.replace(/\s+/g, ' ')).toContain('on the basis of consent of the persons');
  });

  it('ask for larger classes where a column is severe', async () => {
    const ids = async (text: string) => {
      const given = { config: text, rows: three, header };
      return (await assess(given, '--rules', strict, '-f', 'json')).stdout;
    };
    expect(await ids(config)).not.toContain('"severe"');
    const severe = config.replace('[sensitive]', '[sensitive], severity: high');
    expect(await ids(severe)).toContain('"severe"');
  });
});

describe('--require', () => {
  const given = {
    ...{ config: `${COLUMNS}unit: person\n`, header: ['age', 'illness'] },
    rows: ROWS.map((row) => row.slice(1, 3)),
  };

  it('tightens, and is told as a pack', async () => {
    expect((await assess(given)).code).toBe(0);
    const asked = await assess(given, '--require', 'k=20,l=3', '--require', 't=0.5');
    expect(asked.code).toBe(0);
    const more = await assess(given, '--require', 'k=21', '-f', 'json');
    expect(more.code).toBe(30);
    expect(JSON.parse(more.stdout).packs).toMatchObject([{}, { id: 'required', from: 'required' }]);
    const there = await assess(given, '--require', 'k=21', '--channel', 'secure-space');
    expect(there.code).toBe(20);
  });

  it.each([
    ['k=5', 'the pack open-data asks for >= 11'],
    ['q=5', 'expected metric=threshold'],
    ['k', 'expected metric=threshold'],
    ['k=many', 'expected a number'],
    ['k=20,k=30', 'expected one threshold on k'],
    ['k=20.5', 'whole number'],
    ['t=2', 'below 1'],
    ['share-below-k=0.1', 'needs a rule pack'],
  ])('%s is refused', async (text, said) => {
    const ran = await assess(given, '--require', text);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain(said);
  });
});
