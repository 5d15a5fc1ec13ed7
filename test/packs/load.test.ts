import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { loadPack, loadPacks } from '../../src/packs/load.ts';
import { SMALL_FILE_MAX } from '../../src/yaml/read-text-file.ts';

const options = { builtInDirectory: BUILT_IN_PACKS };
const folder = mkdtempSync(join(tmpdir(), 'healthrisk-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('loadPacks', () => {
  it.each([
    ['open-data', 'open-data'],
    ['rules/open-data.yaml', 'open-data'],
    ['fixtures/packs/valid.yaml', 'small'],
    ['./fixtures/packs/tightens.yaml', 'child'],
  ])('%s is %s', async (name, id) => {
    expect((await loadPacks([name], options))[0]!.id).toBe(id);
  });

  it.each([
    ['opendata', 'there is no rule pack "opendata"', 'did you mean "open-data"?'],
    ['zebra', 'there is no rule pack "zebra"', 'house-strict, open-data'],
    ['core', 'pack "core" always applies', 'leave it out'],
    [
      'nowhere.yaml',
      'the rule pack file "nowhere.yaml" cannot be read: expected a file, found none of that name',
      'rules list',
    ],
    ['./rules', 'ends in .yaml or .yml, and "./rules" does not', 'rules list'],
    ['fixtures/canary.csv', 'ends in .yaml or .yml, and "fixtures/canary.csv"', 'rules list'],
    ['/etc/passwd', 'ends in .yaml or .yml, and "/etc/passwd" does not', 'rules list'],
    ['/dev/zero', 'ends in .yaml or .yml', 'rules list'],
  ])('%s is not found', async (name, message, hint) => {
    const loading = loadPacks([name], options);
    await expect(loading).rejects.toMatchObject({ code: 'E-PACK-NOT-FOUND' });
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
  });

  it('merges what a pack extends, tightened in place', async () => {
    const [pack] = await loadPacks(['fixtures/packs/tightens.yaml'], options);
    expect(pack).toMatchObject({ extends: ['small'], criteria: [{ threshold: 7 }] });
    expect(pack!.criteria).toHaveLength(1);
  });

  it('takes an exact copy of a built-in pack for that pack', async () => {
    const copy = join(folder, 'copy.yaml');
    await copyFile('rules/open-data.yaml', copy);
    const [theirs] = await loadPacks(['open-data'], options);
    expect(await loadPack(copy, options)).toMatchObject({ sha256: theirs!.sha256 });
  });

  it('opens neither directories nor pipes, and reads only so much', async () => {
    const directory = join(folder, 'directory.yaml');
    const pipe = join(folder, 'pipe.yaml');
    const device = join(folder, 'device.yaml');
    const large = join(folder, 'large.yaml');
    mkdirSync(directory);
    execFileSync('mkfifo', [pipe]);
    symlinkSync('/dev/zero', device);
    writeFileSync(large, '');
    truncateSync(large, SMALL_FILE_MAX + 1);
    const failure = (path: string) => expect(loadPack(path, options)).rejects;
    await failure(directory).toThrow('found a directory');
    await failure(pipe).toThrow('found a pipe or a device');
    await failure(device).toThrow('found a pipe or a device');
    await failure(device).toMatchObject({ code: 'E-PACK-NOT-FOUND' });
    await failure(large).toThrow('expected at most 16 MiB');
    await failure(large).toMatchObject({ code: 'E-PACK-SYNTAX' });
  });

  it('shows nothing of a file that is no pack, whatever its name', async () => {
    const data = join(folder, 'data.yaml');
    const child = join(folder, 'child.yaml');
    writeFileSync(child, criterionPack('child', 5, 'refuse', 'extends: [./data.csv]\n'));
    for (const text of [
      'CANARY,1\nCANARY,2\n',
      'CANARY: a: b',
      '- CANARY',
      'CANARY: CANARY',
      'a: [CANARY',
    ]) {
      writeFileSync(data, text);
      writeFileSync(join(folder, 'data.csv'), text);
      for (const path of [data, join(folder, 'data.csv'), child]) {
        const error = await loadPack(path, options).catch((thrown: HealthriskError) => thrown);
        const { message, hint, location, others } = error as HealthriskError;
        expect(JSON.stringify([message, hint, location, others])).not.toContain('CANARY');
        expect(location!.excerpt).toBeUndefined();
      }
    }
  });

  it('refuses bytes that are not UTF-8', async () => {
    const file = join(folder, 'latin.yaml');
    writeFileSync(file, Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]));
    await expect(loadPack(file, options)).rejects.toMatchObject({ code: 'E-PACK-SYNTAX' });
  });

  it('needs parents that disagree to be settled', async () => {
    const parent = (id: string, threshold: number, effect: string): string =>
      criterionPack(id, threshold, effect);
    writeFileSync(join(folder, 'a.yaml'), parent('a', 5, 'refuse'));
    writeFileSync(join(folder, 'b.yaml'), parent('b', 7, 'restrict'));
    const both = 'extends: [./a.yaml, ./b.yaml]\n';
    writeFileSync(join(folder, 'c.yaml'), criterionPack('c', 9, 'refuse', both, 'other'));
    writeFileSync(join(folder, 'd.yaml'), criterionPack('d', 9, 'refuse', both));
    await expect(loadPack(join(folder, 'c.yaml'), options)).rejects.toMatchObject({
      code: 'E-PACK-LOOSENS',
      location: { line: 5, column: 21 },
    });
    expect((await loadPack(join(folder, 'd.yaml'), options)).criteria).toMatchObject([
      { threshold: 9, onFail: { open: 'refuse' } },
    ]);
  });

  it('takes the stricter one of parents that agree', async () => {
    writeFileSync(join(folder, 'e.yaml'), criterionPack('e', 5, 'restrict'));
    writeFileSync(join(folder, 'f.yaml'), criterionPack('f', 7, 'refuse'));
    for (const order of ['./e.yaml, ./f.yaml', './f.yaml, ./e.yaml']) {
      const text = criterionPack('g', 9, 'refuse', `extends: [${order}]\n`, 'other');
      writeFileSync(join(folder, 'g.yaml'), text);
      expect((await loadPack(join(folder, 'g.yaml'), options)).criteria).toMatchObject([
        { id: 'k-minimum', threshold: 7, onFail: { open: 'refuse' }, location: { line: 5 } },
        { id: 'other', threshold: 9 },
      ]);
    }
  });
});

function criterionPack(
  id: string,
  threshold: number,
  effect: string,
  ancestors = '',
  criterion = 'k-minimum',
): string {
  return `id: ${id}
version: 1.0.0
title: { en: T, fr: T }
description: { en: T, fr: T }
${ancestors}criteria:
  - id: ${criterion}
    kind: threshold
    metric: k
    op: ">="
    threshold: ${threshold}
    title: { en: T, fr: T }
    advice: { en: T, fr: T }
    on_fail: { open: ${effect} }
    source: { title: T, binding: house, certainty: { en: chosen for tests, fr: choisi pour les tests } }
`;
}
