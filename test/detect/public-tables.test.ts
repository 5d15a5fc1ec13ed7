import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerIsData } from '../../src/detect/header-is-data.ts';
import { IdentifierEvidence } from '../../src/detect/identifier-evidence.ts';
import { RepeatedHeader } from '../../src/detect/repeated-header.ts';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';
import { textsOf } from '../support/spans.ts';

const shared = process.env.HEALTHRISK_SHARED ?? resolve(import.meta.dirname, '../../../shared');
const tables = [
  ['nhanes.csv', ','],
  ['adult.csv', ';'],
] as const;
const there = tables.every(([file]) => existsSync(join(shared, 'data', file)));

describe.skipIf(!there)(`public tables${there ? '' : ' (skipped: set HEALTHRISK_SHARED)'}`, () => {
  describe.each(tables)('%s', (file, delimiter) => {
    const lines = readTable(file, delimiter);
    const header = lines[0] ?? [];
    const records = lines.slice(1);

    test('its header passes for names', () => {
      const repeated = new RepeatedHeader(header);
      repeated.see(textsOf(records));
      expect(headerIsData(header, records.slice(0, 1000))).toBe(false);
      expect(repeated.found).toBe(false);
    });

    test('without its header, the first record is data', () => {
      expect(headerIsData(records[0] ?? [], records.slice(1, 1001))).toBe(true);
    });

    test('no column is a direct identifier or a key', () => {
      const evidence = new IdentifierEvidence(header.length, DEFAULT_MISSING);
      evidence.look(textsOf(records));
      for (const [column, name] of header.entries()) {
        const cells = records.slice(0, 1000).map((record) => record[column] ?? '');
        const { roles } = suggest(seeCells(name, cells, DEFAULT_MISSING));
        expect([name, evidence.found(column)]).toEqual([name, null]);
        expect(roles).not.toContain('direct-identifier');
        expect(roles).not.toContain('subject');
      }
    });
  });
});

function readTable(file: string, delimiter: string): string[][] {
  if (!there) return [];
  const text = readFileSync(join(shared, 'data', file), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(delimiter));
}
