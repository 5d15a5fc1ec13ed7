import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/cli/config/load.ts';
import { HealthriskError } from '../../../src/errors/healthrisk-error.ts';
import { NO_CONTEXT } from '../../../src/model/context.ts';
import { emptyFolder } from '../../support/run.ts';

function load(text: string) {
  const path = join(emptyFolder(), 'healthrisk.yaml');
  writeFileSync(path, text);
  return loadConfig(path, 'healthrisk.yaml');
}

const contextOf = async (lines: string) =>
  (await load(`context:\n${lines.replaceAll(/^/gm, '  ')}\n`)).declarations.context;

const by = { by: 'dpo', expires: null, reference: null };

describe('the context of a configuration', () => {
  it('is nothing where nobody said anything', async () => {
    expect((await load('unit: person\n')).declarations.context).toEqual(NO_CONTEXT);
    expect(await contextOf('{}')).toEqual(NO_CONTEXT);
  });

  it.each([
    ['quality: anonymised', { quality: 'anonymised' }],
    ['basis: { kind: consent, by: dpo }', { basis: { kind: 'consent', ...by } }],
    [
      'basis: { kind: legal-text, citation: L.1, by: dpo, expires: "2027-01-31" }',
      { basis: { kind: 'legal-text', by: 'dpo', expires: '2027-01-31', reference: 'L.1' } },
    ],
    [
      'purpose: { uses: [education, advertising], by: dpo }',
      { purpose: { uses: ['education', 'advertising'], ...by } },
    ],
    ['recipient: public', { recipient: 'public' }],
    [
      'host: { name: H, certificate: C 1, by: dpo }',
      { attested: [{ condition: 'certified-host', ...by, reference: 'H, C 1' }] },
    ],
    [
      'permit: { authority: A, reference: "7", by: dpo, expires: "2027-01-31" }',
      {
        attested: [{ condition: 'permit', by: 'dpo', expires: '2027-01-31', reference: 'A, 7' }],
      },
    ],
    [
      'conditions: { access-logs: { by: dpo, reference: doc }, revocation: { by: dpo } }',
      {
        attested: [
          { condition: 'access-logs', ...by, reference: 'doc' },
          { condition: 'revocation', ...by },
        ],
      },
    ],
    ['membership: sensitive', { membership: 'sensitive' }],
    ['categories: [a, q]', { categories: ['a', 'q'] }],
    ['invasion: low', { invasion: 'low' }],
    [
      'metadata: { licence: Etalab, publisher: P, coverage: "2024" }',
      { metadata: { licence: 'Etalab', publisher: 'P', coverage: '2024' } },
    ],
  ])('%s', async (line, said) => {
    expect(await contextOf(line)).toEqual({ ...NO_CONTEXT, ...said });
  });

  it.each([
    ['quality: perfect', 12, /none of the allowed|quality/],
    ['basis: { kind: consent }', 3, /by/],
    ['basis: { kind: luck, by: dpo }', 18, /allowed/],
    ['basis: { kind: legal-text, by: dpo }', 10, /is needed with kind: legal-text/],
    ['basis: { kind: consent, by: "  " }', 31, /must not be empty/],
    ['purpose: { uses: [], by: dpo }', 20, /empty/],
    ['purpose: { uses: [money], by: dpo }', 21, /allowed/],
    ['recipient: friends', 14, /public/],
    ['host: { name: H, by: dpo }', 3, /certificate/],
    ['permit: { authority: A, by: dpo }', 3, /reference/],
    ['permit: { authority: A, reference: "1", by: d, expires: soon }', 59, /such as 2027-03-31/],
    ['conditions: { permit: { by: dpo } }', 17, /permit|allowed|key/],
    ['conditions: { access-logs: {} }', 17, /by/],
    ['membership: high', 15, /sensitive/],
    ['categories: [z]', 16, /allowed/],
    ['invasion: mild', 13, /low/],
    ['metadata: { author: A }', 15, /unknown key/],
    ['weather: fine', 3, /unknown key/],
  ])('%s: is refused where it stands', async (line, column, message) => {
    const error = await contextOf(line).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HealthriskError);
    const { code, location, hint, message: said } = error as HealthriskError;
    expect({ code, ...location }).toMatchObject({
      ...{ code: 'E-CONFIG-INVALID', file: 'healthrisk.yaml', line: 2, column },
    });
    expect(`${said} ${hint}`).toMatch(message);
  });
});
