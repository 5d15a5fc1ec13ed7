import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rolesOf } from '../../fixtures/generator/columns/policy.js';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';
import type { Role } from '../../src/model/role.ts';

const FOLDER = new URL('../../fixtures/columns/names/', import.meta.url);

/** Meanings that a name tells only together with the form of its cells: some cells that have it. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  count: ['3', '17', '0', '112', '45', '8', '29', '61', '5', '230'],
  'free-text': [
    'patient vu ce matin avec sa fille',
    'se plaint de maux de ventre',
    'rien de nouveau depuis la dernière fois',
    'a demandé à rentrer chez lui demain',
  ],
};

/** Roles that recognition gives beside those of the policy, or instead of them, and why. */
const OTHER_ROLES: Readonly<Record<string, readonly Role[]>> = {
  // A pseudonym of the national base counts persons; which kind it is only its cells tell.
  pseudonym: ['subject'],
  // The other role is added where roles are assigned, until weights are used.
  'survey-weight': ['weight'],
};

const expectedRoles = (type: string): readonly string[] => OTHER_ROLES[type] ?? rolesOf(type);

function rolesOfName(name: string, type: string): string {
  return suggest(seeCells(name, CELLS[type] ?? [], DEFAULT_MISSING)).roles.join('+');
}

for (const file of readdirSync(FOLDER)) {
  const types: Record<string, string[]> = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  describe(`the names of ${file}`, () => {
    it('are told once each', () => {
      const names = Object.values(types).flat();
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    });

    it.each(Object.entries(types))('that mean %s are recognised', (type, names) => {
      const right = expectedRoles(type).join('+');
      const wrong = names
        .map((name) => ({ name: String(name), got: rolesOfName(String(name), type) }))
        .filter(({ got }) => got !== right)
        .map(({ name, got }) => `${name}: ${got || 'nothing'}`);
      expect(wrong).toEqual([]);
    });
  });
}
