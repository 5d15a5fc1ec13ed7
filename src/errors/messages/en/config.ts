import type { Area } from '../told.ts';

/** A configuration whose keys are in order, and whose roles or settings are not. */
export const config = {
  'config-none': ({ name }: { name: string }) => ({
    message: `expected a ${name} in this folder or above it, found none`,
    hint: 'name a file, or write one with healthrisk init',
  }),
  'config-several': () => ({
    message: 'expected one configuration for all files, found that they lie beside different ones',
    hint: 'name one with --config, or none with --no-config',
  }),
  'config-exists': () => ({
    message: 'expected no configuration yet, found one: it is never overwritten',
    hint: 'edit it, or name another file with --output',
  }),
  'quoted-day-form': () => ({ message: 'must be a day, such as 2027-03-31, in quotes' }),
  'citation-missing': () => ({ message: 'is needed with kind: legal-text' }),
  'sensitive-not-empty': () => ({
    message: 'must be the empty list: sensitive columns get their role under columns',
  }),
  'role-twice': ({ role }: { role: string }) => ({ message: `the role ${role} stands twice` }),
  'role-not-alone': ({ role }: { role: 'ignored' | 'count' }) => ({
    message:
      role === 'ignored'
        ? 'an ignored column cannot have another role'
        : 'a count column cannot have another role',
    hint: `leave out ${role}, or the others`,
  }),
  'meaning-is-suggested': () => ({
    message: 'what a column means is for a person to say',
    hint: 'remove roleFrom: then you say so, and nobody guesses',
  }),
  'ignored-is-suggested': () => ({
    message: 'that a column is harmless is for a person to say',
    hint: 'remove roleFrom: then you say so, and nobody guesses',
  }),
  'assumed-is-not-quasi': () => ({
    message: 'what nobody recognised is assumed to be a quasi-identifier, and nothing else',
    hint: 'remove roleFrom: then you say so, and nobody guesses',
  }),
  'setting-without-role': ({ setting, role }: { setting: string; role: string }) => ({
    message: `${setting} is for columns with the role ${role}`,
    hint: `give the column that role, or remove ${setting}`,
  }),
  'hierarchy-without-use': () => ({
    message:
      'hierarchy is for quasi-identifiers and sensitive columns: no other column is coarsened',
    hint: 'give the column one of these roles, or remove hierarchy',
  }),
  'hierarchy-and-generalise': () => ({
    message: 'generalise says how coarse the column has to be, and hierarchy leaves that open',
    hint: 'keep one of them; generalise takes a hierarchy and a level too',
  }),
  'reason-without-by': ({ lacking }: { lacking: 'reason' | 'by' }) => ({
    message: 'reason and by are needed together',
    hint: `add ${lacking}`,
  }),
  'setting-misfits-type': ({ setting, type }: { setting: string; type: string }) => ({
    message: `${setting} does not fit values of type ${type}`,
  }),
  'sensitive-none-and-some': () => ({
    message: 'no column is said to be sensitive, and a column has that role',
    hint: 'remove sensitive: [], or the role',
  }),
  'subject-elsewhere': () => ({
    message: 'another column is the subject already',
    hint: 'keep one key of the person',
  }),
  'subject-released-and-not': () => ({
    message: 'the role subject means a released key, and the subject is said not to be released',
    hint: 'remove the role',
  }),
  'subject-and-role': ({ role }: { role: string }) => ({
    message: `the subject cannot be ${role === 'count' ? 'a count' : role} as well`,
  }),
  'unit-and-subject': () => ({
    message: 'every record is said to be a person, and a subject is declared',
    hint: 'remove unit, or the subject',
  }),
  'groups-and-subject': () => ({
    message: 'every record is said to be a group, and a subject is declared',
    hint: 'remove shape, or the subject',
  }),
  'groups-and-persons': () => ({
    message: 'every record is said to be a group and a person',
    hint: 'remove shape, or unit',
  }),
  'microdata-and-count': () => ({
    message: 'every record is said to be about one person, and a column has the role count',
    hint: 'remove shape, or the role',
  }),
  'level-out-of-range': ({ coarsest, level }: { coarsest: number; level: number }) => ({
    message: `the hierarchy has the levels 0 to ${coarsest}, and level ${level} is asked for`,
    hint:
      coarsest === 0 ? 'add a coarser level to every line' : `name a level from 1 to ${coarsest}`,
  }),
  'hierarchy-empty': () => ({ message: 'expected one line per value, found none' }),
  'hierarchy-ragged': ({ expected, found }: { expected: number; found: number }) => ({
    message: `expected ${expected} levels as in the first line, found ${found}`,
  }),
  'hierarchy-twice': ({ line }: { line: number }) => ({
    message: `the value of this line stands in line ${line} already`,
  }),
  'hierarchy-two-parents': ({ field, line }: { field: number; line: number }) => ({
    message: `expected one label above that of field ${field}, found another one in line ${line}`,
  }),
  'hierarchy-incomplete': ({ column, lacking }: { column: string; lacking: number }) => ({
    message: `expected a line for every value of the column '${column}', found ${lacking} of its values without one`,
    hint: 'add the lines that are missing, or take the hierarchy of this column',
  }),
  'hierarchy-quote': () => ({
    message: 'a quote stands where none is allowed, or is never closed',
  }),
} satisfies Area;
