import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, run } from '../support/run.ts';

describe('the HTML report of a run', () => {
  it('is made again from its JSON, to the byte, and says nothing on stderr', async () => {
    const folder = emptyFolder();
    const [json, page] = [join(folder, 'a.json'), join(folder, 'a.html')];
    const data = [fixture('annual-survey.csv'), '--config', fixture('annual-survey.yaml')];
    const outputs = ['--output', `json=${json}`, '--output', `html=${page}`];
    const ran = await run(['assess', ...data, ...outputs, '--format', 'html']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(page, 'utf8')).toBe(ran.stdout);
    const again = await run(['render', json, '--format', 'html']);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toBe(ran.stdout);
    expect(ran.stdout).not.toContain(folder);
  });
});
