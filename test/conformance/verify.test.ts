import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { ExamineRequest } from '../../src/assess/request.ts';
import { examine } from '../../src/assess.ts';
import { loadConfig } from '../../src/cli/config/load.ts';
import { mergeDeclarations } from '../../src/cli/merge-declarations.ts';
import { ByteDictionary } from '../../src/encode/byte-dictionary.ts';
import { DuckdbEngine } from '../../src/engines/duckdb/engine.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { EngineName } from '../../src/engines/engine-name.ts';
import { ReferenceEngine } from '../../src/engines/reference.ts';
import { StreamEngine } from '../../src/engines/stream.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { on, roles } from '../support/examining.ts';
import { emptyFolder, fixture, ROOT, run } from '../support/run.ts';
import { CONTAINERS } from './containers.ts';
import { CASES } from './tables.ts';

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

type Request = Omit<ExamineRequest, 'asOf' | 'today'>;

/** Examines with a witness. */
function verified(request: Request) {
  return examine({ ...on('2026-11-23'), verify: true, ...request });
}

/** A fixture as its configuration declares it. */
async function configured(name: string): Promise<Request> {
  const config = await loadConfig(fixture(`${name}.yaml`));
  const declared = mergeDeclarations(config.declarations, {});
  return { path: fixture(`${name}.csv`), declared, rules: config.rules ?? [] };
}

const configs = readdirSync(fixture('')).filter(
  (file) => file.endsWith('.yaml') && !file.endsWith('.waivers.yaml'),
);

describe('two engines agree', () => {
  it('on something', () => {
    expect(configs.length).toBeGreaterThan(1);
  });

  for (const config of configs) {
    it.each<[EngineName, { prototype: Engine }]>([
      ['auto', ReferenceEngine],
      ['stream', ReferenceEngine],
      ['duckdb', ReferenceEngine],
      ['reference', StreamEngine],
    ])(`on ${config}, %s and its witness`, async (engine, witness) => {
      const asked = vi.spyOn(witness.prototype, 'classes');
      const request = { ...(await configured(config.replace('.yaml', ''))), engine };
      const { assessment } = await verified(request);
      expect(asked).toHaveBeenCalled();
      expect(assessment.policy.engine).toBe(engine === 'auto' ? 'stream' : engine);
      const alone = await examine({ ...on('2026-11-23'), ...request });
      expect(assessment).toEqual(alone.assessment);
    });
  }

  it('on tables that nobody declared anything of', async () => {
    for (const config of configs) {
      const { assessment } = await verified({ path: fixture(config.replace('.yaml', '.csv')) });
      expect(assessment.verdict).not.toBe('publish');
    }
  });

  it.each(Object.keys(CONTAINERS))('on a table stored as: %s', async (stored) => {
    const { header, rows, declared } = CASES['numbers, dates and codes']!;
    const path = await CONTAINERS[stored]!.write(folder, header, rows);
    const { assessment } = await verified({ path, declared });
    expect(assessment.dataset.rows).toBe(rows.length);
  });

  const shared = join(process.env.HEALTHRISK_SHARED ?? join(ROOT, '../shared'), 'data');
  const tables = {
    'nhanes.csv': {
      qi: ['RIAGENDR', 'RIDAGEYR', 'RIDRETH1', 'DMDEDUC2', 'DMDMARTL'],
      sensitive: ['DPQ020', 'LBXGH'],
      rows: 3985,
    },
    'adult.csv': { qi: ['sex', 'age', 'race'], sensitive: ['occupation'], rows: 30_162 },
  };
  for (const [file, { rows, ...flags }] of Object.entries(tables)) {
    const path = join(shared, file);
    const isThere = existsSync(path);
    const why = isThere ? '' : ' (skipped: set HEALTHRISK_SHARED to the folder of shared data)';
    it.skipIf(!isThere)(`on the public table ${file}${why}`, async () => {
      for (const declared of [mergeDeclarations(null, flags), {}]) {
        const { assessment } = await verified({ path, declared });
        expect(assessment.dataset.rows).toBe(rows);
      }
    });
  }
});

/** Lets an engine forget one class of each question, behind the check of its own sums. */
function forgetful({ prototype }: { prototype: Engine }): void {
  const { classes } = prototype;
  vi.spyOn(prototype, 'classes').mockImplementation(async function (this: Engine, question, visit) {
    let isFirst = true;
    await classes.call(this, question, (found) => {
      if (isFirst && found.times > 1) visit({ ...found, times: found.times - 1 });
      else if (!isFirst) visit(found);
      isFirst = false;
    });
  });
}

/** Lets an engine count one person more with a value than there are. */
function miscounting({ prototype }: { prototype: Engine }): void {
  const { classes } = prototype;
  vi.spyOn(prototype, 'classes').mockImplementation(async function (this: Engine, question, visit) {
    await classes.call(this, question, (found) => {
      const counts = found.counts.map((one) => ({ ...one, persons: one.persons.slice() }));
      for (const { persons } of counts) if (persons.length > 1) persons[0]!++;
      visit({ ...found, counts });
    });
  });
}

/** Lets an engine leave out no column when it is asked to leave out each. */
function stubborn({ prototype }: { prototype: Engine }): void {
  vi.spyOn(prototype, 'withoutEach').mockImplementation(async function (
    this: Engine,
    question,
    visitorOf,
  ) {
    for (const column of question.columns) await this.classes(question, visitorOf(column));
  });
}

/** Lets the dictionaries of bytes take every text of five bytes for the first one. */
function merging(): void {
  const { codeOf } = ByteDictionary.prototype;
  vi.spyOn(ByteDictionary.prototype, 'codeOf').mockImplementation(function (
    this: ByteDictionary,
    view,
    start,
    end,
  ) {
    return end - start === 5 && this.length > 0 ? 0 : codeOf.call(this, view, start, end);
  });
}

describe('a difference is no verdict', () => {
  it.each<[string, EngineName, () => void, RegExp]>([
    ['stream forgets a class', 'stream', () => forgetful(StreamEngine), /\bclasses\b/],
    ['the witness forgets a class', 'auto', () => forgetful(ReferenceEngine), /\bclasses\b/],
    ['duckdb forgets a class', 'duckdb', () => forgetful(DuckdbEngine), /\bclasses\b/],
    ['stream does, as the witness', 'reference', () => forgetful(StreamEngine), /\bclasses\b/],
    ['stream miscounts a value', 'auto', () => miscounting(StreamEngine), /of "smoker"/],
    ['the witness does', 'stream', () => miscounting(ReferenceEngine), /of "smoker"/],
    ['a column is not left out', 'auto', () => stubborn(StreamEngine), /k-without of "sex"/],
    ['a dictionary merges two values', 'stream', merging, /in .* and \d+ more$/],
    ['a dictionary does, for duckdb', 'duckdb', merging, /in .* and \d+ more$/],
  ])('%s', async (_, engine, spoil, differing) => {
    const request = { ...(await configured('annual-survey')), engine };
    spoil();
    const error = await verified(request).catch((found: unknown) => found);
    expect(error).toBeInstanceOf(HealthriskError);
    expect(error).toMatchObject({ code: 'E-VERIFY-DIFFERS', exitCode: 70 });
    const { message } = error as HealthriskError;
    expect(message).toMatch(differing);
    const witness = engine === 'reference' ? 'stream' : 'reference';
    const asked = engine === 'auto' ? 'stream' : engine;
    expect(message).toContain(`the engines ${asked} and ${witness}`);
    for (const cell of ['Bretagne', '18-34', 'hypertension', 'former']) {
      expect(message).not.toContain(cell);
    }
  });

  it('at the command line: exit 70, and nothing is written', async () => {
    const engine = pathToFileURL(join(ROOT, 'dist/engines/reference.js')).href;
    const spoil = join(folder, 'spoil.mjs');
    writeFileSync(
      spoil,
      `import { ReferenceEngine } from ${JSON.stringify(engine)};
      const { classes } = ReferenceEngine.prototype;
      ReferenceEngine.prototype.classes = function (question, visit) {
        return classes.call(this, question, (found) => visit({ ...found, times: found.times + 1 }));
      };`,
    );
    const report = join(folder, 'report.json');
    const args = ['assess', fixture('annual-survey.csv'), '-o', `json=${report}`];
    const how = { node: ['--import', pathToFileURL(spoil).href] };
    const spoilt = await run([...args, '--verify'], how);
    expect(spoilt).toMatchObject({ code: 70, stdout: '' });
    expect(spoilt.stderr).toMatch(/^error\[E-VERIFY-DIFFERS\]/);
    expect(existsSync(report)).toBe(false);
    // Without the witness nobody notices.
    expect((await run(args, how)).code).toBe(20);
  });
});

describe('a file that is read twice', () => {
  const header = 'age,sex,ill\n';
  const first = '20,f,flu\n20,f,cold\n30,m,flu\n';
  const declared = roles({
    age: ['quasi-identifier'],
    sex: ['quasi-identifier'],
    ill: ['sensitive'],
  });

  /** Verifies a file that `change` meets between the two readings. */
  async function meanwhile(name: string, change: (path: string) => void) {
    const path = join(folder, name);
    writeFileSync(path, header + first);
    const { classes } = StreamEngine.prototype;
    vi.spyOn(StreamEngine.prototype, 'classes').mockImplementationOnce(function (
      this: StreamEngine,
      ...asked
    ) {
      change(path);
      return classes.apply(this, asked);
    });
    return verified({ path, declared });
  }

  it.each([
    ['another value', '20,f,flu\n20,f,cold\n30,f,flu\n'],
    ['a record more', `${first}40,m,flu\n`],
    ['the same records in another order', '30,m,flu\n20,f,flu\n20,f,cold\n'],
    ['another record end', first.replaceAll('\n', '\r\n')],
  ])('has to stay as it is: %s', async (_, records) => {
    const found = meanwhile('a.csv', (path) => writeFileSync(path, header + records));
    await expect(found).rejects.toMatchObject({
      code: 'E-INPUT-CHANGED',
      exitCode: 66,
      location: { file: 'a.csv' },
    });
  });

  it('may be written again with the same bytes', async () => {
    const { assessment } = await meanwhile('b.csv', (path) =>
      writeFileSync(path, readFileSync(path)),
    );
    expect(assessment.dataset.rows).toBe(3);
  });

  it('has to be there', async () => {
    const found = meanwhile('c.csv', (path) => rmSync(path));
    await expect(found).rejects.toMatchObject({ code: 'E-INPUT-NOT-FOUND' });
  });

  it('is no stream', async () => {
    const ran = await run(['assess', '-', '--verify'], { stdin: header + first });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(/^error\[E-USAGE\]/);
  });
});
