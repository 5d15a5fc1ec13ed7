import type { descriptor as en, JsonType } from '../en/descriptor.ts';
import type { Translation } from '../told.ts';
import { fr, or, plural, suggestion } from './words.ts';

const TYPES: Record<JsonType, string> = {
  string: 'un texte',
  array: 'une liste',
  object: 'un objet',
  number: 'un nombre',
  boolean: 'un booléen',
  null: 'rien',
};

const FOUND: Record<JsonType, string> = {
  string: "c'est un texte",
  array: "c'est une liste",
  object: "c'est un objet",
  number: "c'est un nombre",
  boolean: "c'est un booléen",
  null: "il n'y a rien",
};

/** Metadata beside the data. */
export const descriptor: Translation<typeof en> = {
  'descriptors-differ': () => ({
    message:
      "une seule description attendue pour tous les fichiers, les métadonnées à côté d'eux les décrivent différemment",
    hint: fr`évaluez-les un par un, ou sans leurs métadonnées : --no-descriptor`,
  }),
  'schema-file-missing': () => ({
    message: 'fichier de ce nom attendu à côté de celui-ci, aucun trouvé',
    hint: 'placez-y le Table Schema, ou écrivez-le ici',
  }),
  'other-json-type': ({ expected, found }) => ({
    message: `il faut ${or(expected.map((type) => TYPES[type]))} ici, ${FOUND[found]}`,
  }),
  'other-word': (choices) => ({
    message: "n'est aucune des valeurs permises",
    hint: suggestion(choices, 'valeurs permises'),
  }),
  'too-many-entries': ({ most }) => ({
    message: `au plus ${most} ${plural(most, 'élément attendu', 'éléments attendus')}, il y en a davantage`,
  }),
  'entry-twice': () => ({ message: 'le même élément figure deux fois' }),
  'path-and-data': () => ({ message: 'path ou data attendu, les deux sont présents' }),
  'sensitive-and-insensitive': () => ({
    message: 'une colonne ne peut pas être à la fois sensitive et insensitive',
    hint: "retirez l'un des deux",
  }),
  'subject-and-sensitive': () => ({
    message: 'la clé de la personne ne peut pas être aussi sensible',
    hint: "retirez l'un des deux rôles",
  }),
};
