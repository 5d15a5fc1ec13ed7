import type { yaml as en, YamlFound, YamlType } from '../en/yaml.ts';
import type { Translation } from '../told.ts';
import { fr, or, suggestion } from './words.ts';

const TYPES: Record<YamlType, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un ensemble de clés',
  record: 'un ensemble de clés',
  null: 'rien',
  other: 'un autre type',
};

const FOUND: Record<YamlFound, string> = {
  nothing: "il n'y a rien",
  list: "c'est une liste",
  map: "c'est un ensemble de clés",
  text: "c'est un texte",
  boolean: "c'est true ou false",
  'not-finite': "ce n'est pas un nombre fini",
  number: "c'est un nombre",
  decimals: "c'est un nombre à décimales",
};

function otherType(given: { expected: readonly YamlType[]; found: YamlFound }): string {
  const types = [...new Set(given.expected.map((type) => TYPES[type]))];
  return `il faut ${or(types)} ici, ${FOUND[given.found]}`;
}

/** Files in YAML, and what a schema says of them. */
export const yaml: Translation<typeof en> = {
  'yaml-too-deep': () => ({ message: 'le texte est trop long ou trop profondément imbriqué' }),
  'yaml-alias': () => ({
    message: fr`les alias ne sont pas permis : écrivez la valeur en toutes lettres`,
  }),
  'yaml-key-refused': () => ({ message: "cette clé n'est pas permise" }),
  'unknown-key': ({ key, ...choices }) => ({
    message: key === null ? 'clé inconnue' : `clé inconnue ${JSON.stringify(key)}`,
    hint: suggestion(choices, 'clés permises ici'),
  }),
  'key-not-allowed': () => ({ message: "cette clé n'est pas permise ici" }),
  'key-missing': ({ key }) => ({ message: fr`la clé « ${key} » manque` }),
  'key-of-choices-missing': ({ key, allowed }) => ({
    message: fr`la clé « ${key} » manque`,
    hint: fr`valeurs permises : ${allowed.join(', ')}`,
  }),
  'other-yaml-type': (given) => ({ message: otherType(given) }),
  'text-unquoted': (given) => ({ message: otherType(given), hint: 'mettez-le entre guillemets' }),
  'other-choice': (choices) => ({
    message:
      choices.allowed.length === 1
        ? `doit être ${choices.allowed[0]}`
        : "n'est aucune des valeurs permises",
    hint: suggestion(choices, 'valeurs permises'),
  }),
  'is-empty': () => ({ message: 'ne doit pas être vide' }),
  'is-too-small': ({ limit, isIncluded }) => ({
    message: isIncluded ? `doit être au moins ${limit}` : `doit être supérieur à ${limit}`,
  }),
  'is-too-big': ({ limit, isIncluded }) => ({
    message: isIncluded ? `doit être au plus ${limit}` : `doit être inférieur à ${limit}`,
  }),
  'is-misshapen': () => ({ message: "n'a pas la forme voulue ici" }),
};
