import type { patterns as en, PatternFault } from '../en/patterns.ts';
import type { Translation } from '../told.ts';
import { fr } from './words.ts';

const FAULTS: Record<PatternFault, string> = {
  'round-unclosed': "une parenthèse n'est jamais fermée",
  'round-unopened': 'une parenthèse est fermée sans avoir été ouverte',
  'square-unclosed': "un crochet n'est jamais fermé",
  'trailing-backslash': 'une barre oblique inverse se trouve à la fin',
  'nothing-to-repeat': "une répétition n'a rien à répéter",
  'repetition-repeated': 'une répétition est répétée sans parenthèses',
  'repetition-count': 'une répétition compte trop loin, ou à rebours',
  'character-class':
    'un intervalle de caractères est inversé, ou une classe de caractères inconnue',
  'unknown-escape':
    "une barre oblique inverse est suivie de ce que RE2 ne connaît pas (il n'a pas de références arrière)",
  'look-around': "la syntaxe RE2 n'a ni assertions avant ou arrière, ni rien de semblable",
  'named-group': fr`un groupe n'est pas écrit sous la forme (?P<nom>…) ; la syntaxe RE2 n'a pas d'assertions arrière`,
  'group-twice': 'deux groupes portent le même nom',
  'too-deep': 'les parenthèses sont trop profondément imbriquées',
  'too-large': 'il se développe trop',
  'stray-brace': 'une accolade ne commence aucune répétition (écrivez \\{ pour le signe)',
};

/** Patterns of the holder of the data. */
export const patterns: Translation<typeof en> = {
  'pattern-too-long': ({ most }) => ({
    message: `motif d'au plus ${most} caractères attendu, celui-ci est plus long`,
  }),
  'pattern-fits-empty': () => ({
    message: 'le motif doit décrire des cellules entières, celui-ci convient à une cellule vide',
  }),
  'pattern-fits-all': () => ({
    message: "le motif doit décrire une seule forme, celui-ci convient à n'importe quel texte",
  }),
  'pattern-syntax': ({ fault }) => ({
    message:
      fault === null
        ? 'motif en syntaxe RE2 attendu'
        : fr`motif en syntaxe RE2 attendu : ${FAULTS[fault]}`,
  }),
};
