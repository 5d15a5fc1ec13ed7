import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, run } from '../support/run.ts';

/** A folder with data and a configuration whose second pattern is mistyped. */
function folderWithTypo(): string {
  const folder = emptyFolder();
  const rows = Array.from({ length: 30 }, (_, row) => `ST-${1000 + row},${'abc'[row % 3]}`);
  writeFileSync(join(folder, 'data.csv'), `zq,garden\n${rows.join('\n')}\n`);
  const config = `recognise:
  study number: { pattern: 'ST-\\d{4}', roles: [direct-identifier] }
  ward code: { pattern: '[abc]x', roles: [quasi-identifier] }
`;
  writeFileSync(join(folder, 'healthrisk.yaml'), config);
  return folder;
}

describe('a pattern that no column has', () => {
  it.each(['assess', 'profile'])('is noted by %s, and stands in its report', async (command) => {
    const cwd = folderWithTypo();
    const { stderr, stdout } = await run([command, 'data.csv', '--format', 'markdown'], { cwd });
    expect(stderr.replace(/\s+/g, ' ')).toBe(
      'note: recognise: no column has the form ward code; look whether its pattern is right ',
    );
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/calls `ward code` is that of no column/);
    expect(stdout).not.toContain('[abc]x');
  });

  it('is an assumption of the assessment, whichever engine looked', async () => {
    const cwd = folderWithTypo();
    const { stdout } = await run(['assess', 'data.csv', '--verify', '--format', 'json'], { cwd });
    const { assumptions } = JSON.parse(stdout);
    expect(assumptions).toContainEqual({
      id: 'pattern-unmatched',
      of: null,
      params: { pattern: 'ward code' },
    });
  });
});
