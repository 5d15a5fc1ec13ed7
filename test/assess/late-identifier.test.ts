import { expect, it } from 'vitest';
import { assessText, csv, roles } from '../support/examining.ts';

it('an address in one late record, between the records that are sampled, is still found', async () => {
  const rows = Array.from({ length: 20_200 }, (_, row) => [
    row % 2 === 0 ? 'F' : 'M',
    row === 20_123 ? 'write to somebody@example.org' : `note ${row % 3}`,
  ]);
  const declared = roles({ sex: ['quasi-identifier'], note: ['sensitive'] });
  const { findings, verdict } = await assessText(csv(['sex', 'note'], rows), { declared });
  expect(verdict).toBe('refuse');
  expect(findings.map(({ id }) => id)).toContain('identifier-by-evidence');
});
