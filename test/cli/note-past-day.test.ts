import { expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { notePastDay } from '../../src/cli/note-past-day.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Format } from '../../src/report/index.ts';

const PAST: Pick<Assessment, 'assumptions'> = {
  assumptions: [
    {
      ...{ id: 'as-of-in-the-past', of: null },
      params: { asked: '2020-01-01', judged: '2020-01-01', days: 3 },
    },
  ],
};

function noted(format: Format, isOneScreen: boolean): string {
  const lines: string[] = [];
  const io: Partial<Io> = {
    isOneScreen: () => isOneScreen,
    language: () => 'en',
    style: () => ({ color: false, ascii: false, width: 80 }),
    note: (text) => void lines.push(text),
  };
  notePastDay(PAST, format, io as Io);
  return lines.join(' ');
}

it('a past day is noted wherever the screen does not begin with it anyhow', () => {
  expect(noted('terminal', false)).toContain('not one for today');
  expect(noted('json', true)).toContain('not one for today');
  expect(noted('terminal', true)).toBe('');
});
