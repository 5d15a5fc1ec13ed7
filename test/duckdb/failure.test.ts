import { describe, expect, it } from 'vitest';
import { duckdbFailure } from '../../src/duckdb/failure.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';

describe('a failure of DuckDB', () => {
  it.each([
    ['Out of Memory Error: could not allocate block of size 256.0 KiB', 'E-LIMIT-MEMORY'],
    [
      'Failed to append: failed to pin block of size 256.0 KiB (1 MiB/1 MiB used)',
      'E-LIMIT-MEMORY',
    ],
    ['Failed to append: failed to offload data block of size 256.0 KiB', 'E-LIMIT-DISK'],
    [
      'Could not write file "/x/duckdb_temp_storage_S224K-0.tmp": No space left on device',
      'E-LIMIT-DISK',
    ],
    ["Out of Memory Error: (…) set by the 'max_temp_directory_size' setting", 'E-LIMIT-DISK'],
  ])('is told by its words: %s', (text, code) => {
    expect(duckdbFailure(new Error(text), 'sorting')).toMatchObject({ code });
  });

  it.each([
    'Conversion Error: Could not convert string "Mme Dupont" to INT32',
    'Out of Memory Error: Mme Dupont',
    'No space left on device: Mme Dupont',
  ])('never passes its words on: %s', (text) => {
    const error = duckdbFailure(new Error(text), 'reading');
    expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain('Dupont');
  });

  it('may be what the caller says, unless memory or disk ran out', () => {
    const damaged = () => new HealthriskError('E-DATA-PARQUET', { problem: ['parquet-damaged'] });
    expect(duckdbFailure(new Error('x'), 'reading', damaged)).toMatchObject({
      code: 'E-DATA-PARQUET',
    });
    expect(duckdbFailure(new Error('Out of Memory'), 'reading', damaged)).toMatchObject({
      code: 'E-LIMIT-MEMORY',
    });
  });

  it('leaves own errors as they are', () => {
    const own = new HealthriskError('E-LIMIT-ROWS', { problem: ['heap-too-small'] });
    expect(duckdbFailure(own, 'reading')).toBe(own);
  });
});
