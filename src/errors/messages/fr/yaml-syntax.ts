import type { yamlSyntax as en } from '../en/yaml-syntax.ts';
import type { Translation } from '../told.ts';
import { fr } from './words.ts';

/** What is wrong with a text that is not YAML. */
export const yamlSyntax: Translation<typeof en> = {
  'yaml-alias-misplaced': () => ({ message: "un alias n'est pas permis ici" }),
  'yaml-directive': () => ({
    message: "une ligne qui commence par % n'est pas une directive YAML",
  }),
  'yaml-escape': () => ({
    message: 'entre guillemets doubles, une barre oblique inverse commence un échappement inconnu',
  }),
  'yaml-indentation': () => ({
    message:
      "l'indentation ne s'accorde pas aux lignes précédentes, ou un crochet n'est jamais fermé",
  }),
  'yaml-property-order': () => ({ message: 'une étiquette ou une ancre est mal placée' }),
  'yaml-text-start': () => ({
    message: 'un texte ne peut pas commencer par ce caractère, sauf entre guillemets',
  }),
  'yaml-key-is-block': () => ({ message: 'une clé doit être un texte sur une seule ligne' }),
  'yaml-block-in-brackets': () => ({
    message: 'un bloc indenté ne peut pas figurer entre crochets ou accolades',
  }),
  'yaml-key-twice': () => ({ message: 'la même clé figure deux fois dans un ensemble' }),
  'yaml-not': () => ({ message: "le texte n'est pas du YAML" }),
  'yaml-key-too-long': () => ({ message: 'une clé dépasse 1024 caractères' }),
  'yaml-sign-missing': () => ({
    message:
      "il manque un caractère fermant, un deux-points ou une virgule, ou l'indentation est fausse",
  }),
  'yaml-key-over-lines': () => ({ message: 'une clé doit tenir sur une seule ligne' }),
  'yaml-anchors': () => ({ message: 'une valeur a plusieurs ancres' }),
  'yaml-documents': () => ({ message: 'le fichier contient plusieurs documents YAML' }),
  'yaml-tags': () => ({ message: 'une valeur a plusieurs étiquettes' }),
  'yaml-key-not-text': () => ({ message: 'une clé doit être un texte' }),
  'yaml-nested': () => ({ message: 'le texte est trop profondément imbriqué' }),
  'yaml-tab': () => ({
    message: "une tabulation sert d'indentation, et YAML ne permet que des espaces",
  }),
  'yaml-tag-unknown': () => ({
    message: fr`une valeur a une étiquette inconnue ; !!set, !!omap, !!pairs et !!binary ne sont pas permis non plus : écrivez une simple liste, un ensemble de clés ou un texte`,
  }),
  'yaml-sign-unexpected': () => ({ message: "un caractère se trouve là où aucun n'était attendu" }),
  'yaml-tag-misfit': () => ({ message: 'une étiquette ne convient pas à la valeur qui la suit' }),
};
