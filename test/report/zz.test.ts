import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { render } from '../../src/report/index.ts';
import { SAMPLES } from './sample.ts';

test('x', () => {
  for (const [n, s] of Object.entries(SAMPLES)) {
    for (const f of ['terminal', 'markdown', 'json'] as const)
      writeFileSync(
        `/tmp/reporthelper/${n}.${f}`,
        render(s(), f, { color: false, ascii: false, width: 80 }),
      );
    writeFileSync(
      `/tmp/reporthelper/${n}.ascii40`,
      render(s(), 'terminal', { color: false, ascii: true, width: 40 }),
    );
  }
});
