import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/errors/codes.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { loadPack } from '../../src/packs/load.ts';

const FOLDER = 'fixtures/packs';
const options = { builtInDirectory: BUILT_IN_PACKS };

/** The error that a pack's file must give, or null. */
async function errorOf(name: string): Promise<HealthriskError | null> {
  try {
    await loadPack(join(FOLDER, `${name}.yaml`), options);
    return null;
  } catch (error) {
    if (error instanceof HealthriskError) return error;
    throw error;
  }
}

type Row = [name: string, code: ErrorCode, line: number, column: number, message: string];

const REJECTS: Row[] = [
  ['check-of-the-tool', 'E-PACK-INVALID', 6, 9, 'reserved for a check of the tool'],
  ['empty', 'E-PACK-INVALID', 1, 1, 'expected a map of keys, found nothing'],
  ['example-unknown-criterion', 'E-PACK-INVALID', 21, 22, 'has no criterion k-six'],
  ['extends-circle-a', 'E-PACK-CYCLE', 5, 11, 'in a circle: extends-circle-a.yaml -> extends-c'],
  ['extends-circle-b', 'E-PACK-CYCLE', 5, 11, 'in a circle'],
  ['extends-itself', 'E-PACK-CYCLE', 5, 11, 'in a circle'],
  ['extends-missing-file', 'E-PACK-NOT-FOUND', 5, 11, 'cannot be read'],
  ['extends-unknown', 'E-PACK-NOT-FOUND', 5, 11, 'there is no rule pack "open-dta"'],
  ['id-built-in', 'E-PACK-INVALID', 1, 5, 'belongs to a built-in pack'],
  ['id-core', 'E-PACK-INVALID', 1, 5, 'the id core is reserved'],
  ['id-not-kebab', 'E-PACK-INVALID', 6, 9, 'kebab-case'],
  ['id-twice', 'E-PACK-INVALID', 15, 9, 'stands twice'],
  ['kind-core', 'E-PACK-INVALID', 7, 11, 'kind core is reserved'],
  ['loosens-channel', 'E-PACK-LOOSENS', 14, 14, 'on secure-space it must restrict'],
  ['loosens-effect', 'E-PACK-LOOSENS', 14, 22, 'on open it must refuse'],
  ['loosens-kind', 'E-PACK-LOOSENS', 8, 11, 'the kind must stay threshold'],
  ['loosens-later', 'E-PACK-LOOSENS', 15, 61, 'must not apply later'],
  ['loosens-metric', 'E-PACK-LOOSENS', 9, 13, 'the metric must stay k'],
  ['loosens-threshold', 'E-PACK-LOOSENS', 11, 16, 'must be at least 5'],
  ['maximum-on-k', 'E-PACK-INVALID', 9, 9, 'k needs a minimum'],
  ['metric-of-a-column', 'E-PACK-INVALID', 8, 13, 'no criterion can be set on k-without'],
  ['metric-with-own-kind', 'E-PACK-INVALID', 8, 13, 'use kind rare-value'],
  ['minimum-on-risk', 'E-PACK-INVALID', 9, 9, 't-closeness needs a maximum'],
  ['missing-translation', 'E-PACK-INVALID', 12, 5, 'the key "fr" is missing'],
  ['no-channel', 'E-PACK-INVALID', 13, 14, 'must name at least one channel'],
  ['not-a-map', 'E-PACK-INVALID', 1, 1, 'expected a map of keys, found a list'],
  ['parameter-not-taken', 'E-PACK-INVALID', 9, 18, 'k has no parameter l'],
  ['published-k-elsewhere', 'E-PACK-INVALID', 9, 8, 'only prosecutor-risk-max'],
  ['published-k-loosens', 'E-PACK-INVALID', 9, 8, 'k must be at least 11 for a risk of 0.09'],
  ['recursive-without-l', 'E-PACK-INVALID', 6, 5, 'l-recursive-c needs params.l'],
  ['several-errors', 'E-PACK-INVALID', 2, 10, 'expected text, found a number'],
  ['share-out-of-range', 'E-PACK-INVALID', 11, 16, 'must be 0 or more and below 1'],
  ['share-without-k', 'E-PACK-INVALID', 6, 5, 'share-below-k needs params.k'],
  ['sufficient-without-criteria', 'E-PACK-INVALID', 7, 14, 'cannot suffice for open'],
  ['syntax-alias', 'E-PACK-SYNTAX', 4, 14, 'aliases are not allowed'],
  ['syntax-duplicate-key', 'E-PACK-SYNTAX', 9, 5, 'the same key stands twice'],
  ['syntax-indent', 'E-PACK-SYNTAX', 8, 1, 'the indentation is wrong'],
  ['syntax-tab', 'E-PACK-SYNTAX', 8, 1, 'a tab is used as indentation'],
  ['syntax-two-documents', 'E-PACK-SYNTAX', 15, 1, 'more than one YAML document'],
  ['syntax-unknown-tag', 'E-PACK-SYNTAX', 10, 16, 'unknown tag'],
  ['threshold-infinite', 'E-PACK-INVALID', 10, 16, 'expected a number, found no finite number'],
  ['threshold-not-whole', 'E-PACK-INVALID', 10, 16, 'must be a whole number'],
  ['threshold-out-of-range', 'E-PACK-INVALID', 10, 16, 'must be 2 or more'],
  ['unknown-channel', 'E-PACK-INVALID', 13, 14, 'must name at least one channel'],
  ['unknown-effect', 'E-PACK-INVALID', 13, 22, 'none of the allowed values'],
  ['unknown-key', 'E-PACK-INVALID', 6, 5, 'the key "threshold" is missing'],
  ['unknown-kind', 'E-PACK-INVALID', 7, 11, 'none of the allowed values'],
  ['unknown-metric', 'E-PACK-INVALID', 8, 13, 'none of the allowed values'],
  ['unquoted-date', 'E-PACK-INVALID', 14, 40, 'expected text, found a number'],
];

describe('packs that are refused', () => {
  it.each(REJECTS)('%s: %s at %i:%i', async (name, code, line, column, message) => {
    const error = await errorOf(name);
    expect(error).toMatchObject({ code, exitCode: 78, location: { line, column } });
    expect(error!.message).toContain(message);
  });

  it('every fixture is in the table, or is accepted', async () => {
    const told = new Set(REJECTS.map(([name]) => name));
    const rest = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => file.replace(/\.yaml$/, ''))
      .filter((name) => !told.has(name));
    expect(rest).toEqual(['examples-wrong', 'tightens', 'units-table', 'valid']);
    for (const name of rest) expect(await errorOf(name)).toBeNull();
  });

  it('tells all problems of a file at once, by position, with what was meant', async () => {
    const error = await errorOf('several-errors');
    const told = [error!, ...error!.others].map(({ location, message, hint }) => [
      location!.line,
      message,
      hint,
    ]);
    expect(told).toEqual([
      [2, 'expected text, found a number', 'put it in quotes'],
      [6, 'the key "op" is missing', 'allowed: >=, <=, >, <'],
      [9, 'unknown key "opp"', 'did you mean "op"?'],
      [14, 'is none of the allowed values', 'did you mean "house"?'],
    ]);
  });

  it('tells an unknown key beside what it leaves missing', async () => {
    const error = await errorOf('unknown-channel');
    expect(error!.others.map(({ message, hint }) => [message, hint])).toEqual([
      ['unknown key "opn"', 'did you mean "open"?'],
    ]);
  });

  it('shows the keys of a line, and no value', async () => {
    const error = await errorOf('unknown-metric');
    expect(error!.location!.excerpt).toBe('    metric: ·········');
    expect(error!.hint).toBe('did you mean "l-distinct"?');
  });

  it('tells one syntax error, not its echoes', async () => {
    expect((await errorOf('syntax-indent'))!.others).toEqual([]);
  });
});
