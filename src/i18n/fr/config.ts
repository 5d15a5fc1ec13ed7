import type { ConfigWords } from '../config-words.ts';
import { say } from '../sentence.ts';
import { agreed, counted } from './numbers.ts';

/** Words of the configuration file, as its settings have them. */
const SETTING: Readonly<Record<string, string>> = {
  none: 'rien (none)',
  unknown: 'inconnue (unknown)',
};

function settingWord(word: string): string {
  return SETTING[word] ?? word;
}

/** What `healthrisk config` says. */
export const config: ConfigWords = {
  valid: ({ file }) => say`${file} : valide`,
  noColumns: "Ne dit d'aucune colonne ce qu'elle est.",
  heads: { column: 'colonne', roles: 'rôles', says: 'qui le dit', more: 'réglages' },
  says: {
    declared: 'déclaré',
    descriptor: 'le fichier de métadonnées à côté des données',
    detected: 'suggéré : reconnu, non confirmé',
    assumed: 'suggéré : non reconnu, non confirmé',
  },
  settings: {
    harmless: ({ n }) => counted(n, 'valeur sans risque', 'valeurs sans risque'),
    missingMeans: ({ word }) => `une valeur manquante signifie : ${settingWord(word)}`,
    ordered: ({ word }) => (word === 'true' ? 'valeurs ordonnées' : 'valeurs non ordonnées'),
    judgeAt: ({ word }) => `jugée au niveau ${word}`,
    reason: () => 'motif et nom donnés',
  },
  generalised: {
    date: (unit) => (unit === 'month' ? 'ramenée au mois' : "ramenée à l'année"),
    band: (width) => `regroupée en tranches de ${width.text}`,
    prefix: (characters) => `réduite à ${counted(characters, 'caractère', 'caractères')}`,
    hierarchy: (level) => `ramenée au niveau ${level.text} d'une hiérarchie`,
  },
  hierarchy: 'hiérarchie fournie',
  severity: 'gravité élevée',
  noContext: "rien n'est déclaré (context)",
  labels: {
    persons: 'Personnes',
    sensitive: 'Sensibles',
    missing: 'Valeurs manquantes',
    recognise: 'Formes propres',
    packs: 'Référentiels',
    channel: 'Canal',
    context: 'Circonstances',
    data: 'Données',
    metadata: 'Métadonnées',
  },
  persons: {
    released: ({ of }) => say`par la clé ${of}, diffusée avec les données`,
    dropped: ({ of }) => say`par la clé ${of}, supprimée avant diffusion`,
    person: 'chaque enregistrement est une personne',
    described: ({ of }) =>
      say`par la clé ${of}, que nomme le fichier de métadonnées, diffusée avec les données`,
    suggested: ({ of }) => say`par la clé ${of}, suggérée et non confirmée`,
    open: 'non précisé : chaque enregistrement compte pour une personne, et la table reste en attente si elle ressemble à des événements',
  },
  sensitive: {
    none: "aucune colonne n'est sensible",
    some: ({ n, described, suggested }) => {
      const parts = [counted(n, 'colonne déclarée', 'colonnes déclarées')];
      if (described.n > 0) {
        parts.push(`${counted(described, 'nommée', 'nommées')} par le fichier de métadonnées`);
      }
      if (suggested.n > 0) {
        parts.push(counted(suggested, 'suggérée et non confirmée', 'suggérées et non confirmées'));
      }
      return parts.join(', ');
    },
    open: 'non précisé',
  },
  tokens: ({ n, policy, added }) => {
    const own =
      n === null
        ? 'la liste de graphies par défaut'
        : counted(n, 'graphie déclarée', 'graphies déclarées');
    const more =
      added === null
        ? ''
        : `, et ${counted(added, 'graphie ajoutée', 'graphies ajoutées')} par le fichier de métadonnées`;
    return `politique ${policy} ; ${own}${more}`;
  },
  packs: { default: ({ packs }) => say`${packs} (par défaut)` },
  channelDefault: ({ channel }) => `${channel}, par défaut`,
  data: ({ file, columns, unnamed, names, described, held }) => {
    const size = counted(columns, 'colonne', 'colonnes');
    if (unnamed.n === 0) {
      const all = agreed(columns, 'nommée', 'toutes nommées');
      return say`${file} : ${size}, ${all} ici${described ? ' ou par le fichier de métadonnées' : ''}`;
    }
    const others = counted(unnamed, "n'est pas nommée", 'ne sont pas nommées');
    const said = described
      ? say`${file} : ${size}, dont ${others} ici ni par le fichier de métadonnées : ${names}`
      : say`${file} : ${size}, dont ${others} ici : ${names}`;
    if (!held) return said;
    return unnamed.n === 1
      ? say`${said}. Comme des quasi-identifiants sont déclarés, assess retient la table tant que personne ne dit ce qu'est cette colonne, ou ne la retire du fichier.`
      : say`${said}. Comme des quasi-identifiants sont déclarés, assess retient la table tant que personne ne dit ce que sont ces colonnes, ou ne les retire du fichier.`;
  },
  metadata: ({ file, columns, read }) =>
    read
      ? say`${file} : donne les rôles de ${counted(columns, 'colonne', 'colonnes')}`
      : say`${file} : son schéma se trouve ailleurs et n'a pas été lu`,
  unmatched: ({ pattern, records }) => {
    const where =
      records === null
        ? ''
        : records.n === 1
          ? ' dans le premier enregistrement'
          : ` dans les ${records.text} premiers enregistrements`;
    return say`note : dans recognise, aucune colonne n'a la forme ${pattern}${where} ; vérifiez que son motif est juste`;
  },
  unconfirmed: ({ n }) =>
    `${counted(n, "entrée est une suggestion que personne n'a confirmée", "entrées sont des suggestions que personne n'a confirmées")} (roleFrom) : aucune table n'est publiée sur cette base.`,
};
