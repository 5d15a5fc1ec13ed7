import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../../src/yaml/write-yaml.ts';

test('entries with comments, blocks and lines', () => {
  const text = writeYaml(
    ['a file', '', 'with a head'],
    [
      {
        key: 'columns',
        value: [
          { comments: ['why'], key: 'age', value: { line: { roles: ['a', 'b'], flag: true } } },
          { comments: ['no entry'] },
          { isApart: true, comments: ['next'], key: 'no', value: 'yes' },
          { comments: ['last'] },
        ],
      },
      { isApart: true, key: 'none', value: { line: [] } },
      { comments: ['end'] },
      { isApart: true, comments: ['of the file'] },
    ],
  );
  expect(text).toBe(`# a file

# with a head

columns:
  # why
  age: {roles: [a, b], flag: true}
  # no entry

  # next
  "no": "yes"
  # last

none: []

# end

# of the file
`);
});

test('any text is read back as it is, and none becomes a line of its own', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('no', '#', '\n', '##[', '##[group]x'),
  );
  fc.assert(
    fc.property(
      text.filter((key) => key !== '__proto__'),
      text,
      (key, value) => {
        const written = writeYaml(
          [`x${value}`],
          [{ comments: [`x${key}`], key, value: { line: { in: value, list: [value, key] } } }],
        );
        // To runners of workflows it is a command wherever it stands.
        expect(written).not.toContain('##[');
        expect(parse(written, { version: '1.2' })).toEqual({
          [key]: { in: value, list: [value, key] },
        });
        // Readers of version 1.1 take the same for a text.
        expect(Object.keys(parse(written, { version: '1.1' }))).toEqual([key]);
        expect(
          written.split(/[\n\r\u0085\u2028\u2029]/).filter((line) => line !== ''),
        ).toHaveLength(3);
      },
    ),
  );
});
