import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, run } from '../support/run.ts';

const FOLDER = fixture('malformed');
const files: { file: string }[] = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));

/** What the built program says of every malformed file, one after the other. */
async function said(language: string): Promise<string> {
  const texts: string[] = [];
  for (const { file } of files) {
    const env = { HEALTHRISK_LANG: language };
    const { code, stdout, stderr } = await run(['assess', file], { cwd: FOLDER, env });
    expect(stdout).toBe('');
    texts.push(`${stderr}exit ${code}\n`);
  }
  return texts.join('\n');
}

describe('malformed files', () => {
  it.each(['en', 'fr'])('are told in %s', { timeout: 120_000 }, async (language) => {
    await expect(await said(language)).toMatchFileSnapshot(`golden/malformed.${language}.txt`);
  });
});
