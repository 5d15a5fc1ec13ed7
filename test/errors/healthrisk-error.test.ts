import { describe, expect, it } from 'vitest';
import { byPosition, HealthriskError } from '../../src/errors/healthrisk-error.ts';

const at = (role: string, line?: number, column?: number): HealthriskError =>
  new HealthriskError('E-CONFIG-INVALID', {
    problem: ['setting-without-role', { setting: 'ordered', role }],
    location: {
      file: 'f',
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    },
  });

const messages = (error: HealthriskError): string[] =>
  [error, ...error.others].map(({ message }) =>
    message.replace('ordered is for columns with the role ', ''),
  );

describe('together', () => {
  it('keeps the order given, and what an error carries already', () => {
    const two = HealthriskError.together([at('b'), at('a')]);
    const all = HealthriskError.together([at('c'), two]);
    expect(messages(all)).toEqual(['c', 'b', 'a']);
  });

  it('keeps code, hint and place of the first', () => {
    expect(HealthriskError.together([at('a', 3, 4), at('b')])).toMatchObject({
      code: 'E-CONFIG-INVALID',
      hint: 'give the column that role, or remove ordered',
      location: { file: 'f', line: 3, column: 4 },
    });
  });

  it('sorts by position, what has no column last', () => {
    const carried = HealthriskError.together([at('e', 1), at('b', 2, 1)]);
    const all = HealthriskError.together([at('d', 10, 1), at('c', 2, 2), carried], byPosition);
    expect(messages(all)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('never makes an error of none', () => {
    expect(() => HealthriskError.together([])).toThrow('invariant');
  });
});
