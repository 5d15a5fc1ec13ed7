import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { completeDeclarations } from '../src/assess/request.ts';
import { type Dataset, withDataset } from '../src/open-dataset.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'healthrisk-dataset-'));
  vi.stubEnv('TMPDIR', folder);
  writeFileSync(join(folder, 'data.csv'), 'key,age\nzq1,34\nzq2,35\n');
});
afterEach(() => vi.unstubAllEnvs());

const spilled = () => readdirSync(folder).filter((name) => name.startsWith('healthrisk-spill-'));
const request = () => ({ path: join(folder, 'data.csv'), engine: 'duckdb' as const });
const readAll = async (dataset: Dataset) => {
  const keep = dataset.names.map(() => 'codes' as const);
  const { read, store } = await dataset.read(keep, completeDeclarations());
  await store.engine(read.table, read.maps, null);
  return read.table.rows;
};

describe('a dataset that is open', () => {
  it('knows its columns, and what is said of them', async () => {
    const fields = [{ name: 'age', 'healthrisk:role': 'quasi' }];
    writeFileSync(join(folder, 'data.schema.json'), JSON.stringify({ fields }));
    const columns = new Map([['key', { roles: ['subject' as const] }]]);
    await withDataset({ ...request(), declared: { columns } }, async (dataset) => {
      expect(dataset.names).toEqual(['key', 'age']);
      expect(dataset.declared.columns.get('age')?.roleFrom).toBe('descriptor');
      expect(dataset.declared.columns.get('key')?.roleFrom).toBeUndefined();
      expect(dataset.sample).toHaveLength(2);
    });
  });

  it('keeps codes on disk only as long as somebody uses it', async () => {
    const rows = await withDataset(request(), async (dataset) => {
      const all = await readAll(dataset);
      expect(spilled()).not.toEqual([]);
      return all;
    });
    expect(rows).toBe(2);
    expect(spilled()).toEqual([]);
  });

  it('is closed when its user fails', async () => {
    const closed = vi.fn();
    const failing = withDataset(request(), async (dataset) => {
      const close = dataset.reader.close.bind(dataset.reader);
      dataset.reader.close = () => {
        closed();
        return close();
      };
      await readAll(dataset);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(closed).toHaveBeenCalled();
    expect(spilled()).toEqual([]);
  });

  it('is not opened for columns that it has not', async () => {
    const columns = new Map([['nowhere', { roles: ['sensitive' as const] }]]);
    const use = vi.fn();
    await expect(withDataset({ ...request(), declared: { columns } }, use)).rejects.toMatchObject({
      code: 'E-USAGE-COLUMN',
    });
    expect(use).not.toHaveBeenCalled();
  });
});
