import { expect, it } from 'vitest';
import { StageClock } from '../../src/cli/stage-clock.ts';

it('adds up how long each stage took', () => {
  let now = 0;
  const clock = new StageClock(() => now);
  expect(clock.times()).toEqual([]);
  clock.enter('reading');
  now = 30;
  clock.enter('measuring');
  now = 35;
  clock.enter('reading');
  now = 36;
  expect(clock.times()).toEqual([
    ['reading', 31],
    ['measuring', 5],
  ]);
});
