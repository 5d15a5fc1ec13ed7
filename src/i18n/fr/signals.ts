import type { Catalogue } from '../catalogue.ts';
import { say } from '../sentence.ts';
import { counted } from './numbers.ts';

/** What recognition of a column rests on: parts of a sentence that begins with the column. */
export const signals: Catalogue['signals'] = {
  name: ({ semantic }) =>
    semantic === null ? say`son nom le dit` : say`son nom dit : ${semantic}`,
  form: ({ semantic, share }) =>
    semantic === null
      ? say`${share} de ses valeurs distinctes ont cette forme`
      : say`${share} de ses valeurs distinctes ont la forme : ${semantic}`,
  'check-digits': ({ share }) => say`clé de contrôle valide pour ${share} d'entre elles`,
  'lost-zeros': ({ share }) =>
    say`${share} de ses valeurs distinctes n'ont cette forme qu'une fois les zéros initiaux rétablis : un tableur semble les avoir supprimés`,
  'name-contradicted': ({ semantic, share }) =>
    semantic === null
      ? say`son nom le dit, mais seulement ${share} de ses valeurs distinctes ont cette forme`
      : say`son nom dit : ${semantic}, mais seulement ${share} de ses valeurs distinctes ont cette forme`,
  vocabulary: ({ semantic, share }) =>
    semantic === null
      ? say`${share} de ses valeurs distinctes sont des mots connus de ce genre`
      : say`${share} de ses valeurs distinctes sont des mots connus pour : ${semantic}`,
  cells: ({ semantic, share, label }) => {
    const what = label ?? semantic ?? 'un identifiant';
    return share === null
      ? say`contenu des cellules regardées : ${what}`
      : say`contenu de ${share} des cellules regardées : ${what}`;
  },
  'long-texts': ({ words, share }) =>
    say`textes de ${counted(words, 'mot', 'mots')} en moyenne ; ${share} des lignes ont le leur`,
  'one-value': () => say`toutes les cellules présentes sont identiques`,
  repeats: ({ records }) =>
    records === null
      ? say`une clé dont les valeurs se trouvent sur plusieurs lignes`
      : say`une clé dont les valeurs se trouvent chacune sur ${counted(records, 'ligne', 'lignes')} en moyenne`,
  unique: () => say`aucune valeur n'apparaît deux fois`,
  'masked-cells': ({ share }) => say`${share} des cellules sont des marques d'effectifs masqués`,
  'top-coded': () => say`les âges les plus élevés forment un seul groupe ouvert`,
  days: () => say`âges en jours ou en mois, qui valent une date de naissance`,
  neighbours: () => say`les colonnes voisines le disent`,
  descriptor: ({ label }) =>
    label === null
      ? say`un fichier de métadonnées le dit`
      : say`un fichier de métadonnées le dit : ${label}`,
  pattern: ({ label, share }) =>
    label === null
      ? say`${share} de ses valeurs distinctes ont une forme que donne la configuration`
      : say`${share} de ses valeurs distinctes ont la forme que la configuration nomme ${label}`,
};
