import { describe, expect, it } from 'vitest';
import { SURVEY_WEIGHT } from '../../../src/detect/forms/survey-weight.ts';
import { seeCells } from '../../../src/detect/see-column.ts';
import { suggest } from '../../../src/detect/suggest.ts';

describe('weights of records and of bodies', () => {
  it.each(['0.8371', '1,25043', '4821.7', '77516'])('%s is no weight of a body', (text) => {
    expect(SURVEY_WEIGHT.hasForm(text)).toBe(true);
  });

  it.each(['72', '72.5', '72,55', '70.000', '3250', '154.32', '', 'heavy'])('%s may be', (text) => {
    expect(SURVEY_WEIGHT.hasForm(text)).toBe(false);
  });

  it.each(['weight', 'poids'])('the values of %s tell which it is', (name) => {
    const read = (cells: string[]) => suggest(seeCells(name, cells, new Set(['']))).semantic;
    const numbers = Array.from({ length: 30 }, (_, at) => 45 + at);
    expect(read(numbers.map((n) => String(n)))).toBe('test-result');
    expect(read(numbers.map((n) => `${n}.5`))).toBe('test-result');
    expect(read(numbers.map((n) => String(n / 37)))).toBe('survey-weight');
    expect(read(numbers.map((n) => String(n * 1_000 + 0.25)))).toBe('survey-weight');
  });
});
