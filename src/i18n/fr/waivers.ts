import { join, type Name, type Sentence, say } from '../sentence.ts';
import type { MissedFindings, WaiverWords } from '../waiver-words.ts';
import { counted } from './numbers.ts';

const list = (names: readonly Name[]): Sentence =>
  join(
    names.map((name) => [name]),
    ', ',
  );

/** Why a waiver does nothing. */
function idle({ columns, table }: MissedFindings): Sentence {
  if (columns.length > 0) {
    return columns.length === 1
      ? say`non utilisée, ce qui a été constaté porte sur la colonne ${list(columns)}, à nommer dans columns`
      : say`non utilisée, ce qui a été constaté porte sur les colonnes ${list(columns)}, à nommer dans columns`;
  }
  return [
    table
      ? 'non utilisée, ce qui a été constaté porte sur toute la table, et aucune colonne ne doit être nommée'
      : "non utilisée, il n'y a rien à abaisser",
  ];
}

/** Words about waivers. */
export const waivers: WaiverWords = {
  counted: (listed, lowered) =>
    `Dérogations : ${listed.text} pour ce jeu de données, ${counted(lowered, 'constat abaissé', 'constats abaissés')} d'un cran`,
  waived: 'Dérogation : ',
  by: ({ approver, expires, reason, from }) =>
    from === null
      ? say`Dérogation accordée par ${approver} jusqu'au ${expires} : ${reason}`
      : say`Dérogation (au lieu de : ${from}) accordée par ${approver} jusqu'au ${expires} : ${reason}`,
  listed: ({ criterion, columns, approver, expires, reason, worst, ...counts }) => {
    const { lowered, worse, unmeasured, missed } = counts;
    const about: Sentence = columns === null ? [] : say` (${list(columns)})`;
    const did: Sentence[] = [];
    if (lowered.n > 0) did.push([`abaisse ${counted(lowered, 'constat', 'constats')} d'un cran`]);
    if (worse.n > 0) {
      did.push([
        counted(
          worse,
          "constat est pire que ce qui est toléré, et n'est pas couvert",
          'constats sont pires que ce qui est toléré, et ne sont pas couverts',
        ),
      ]);
    }
    if (unmeasured.n > 0) {
      did.push([
        counted(
          unmeasured,
          "constat n'a pas de valeur à comparer à la pire tolérée, et n'est pas couvert",
          "constats n'ont pas de valeur à comparer à la pire tolérée, et ne sont pas couverts",
        ),
      ]);
    }
    if (did.length === 0) did.push(idle(missed));
    const limit = worst === null ? '' : `, pire valeur tolérée : ${worst}`;
    return say`${criterion}${about} : ${join(did, ' ; ')}. Accordée par ${approver} jusqu'au ${expires}${limit}. Motif : ${reason}`;
  },
  publish: (channel) => {
    switch (channel) {
      case 'all':
        return "Ce qui n'est pas satisfait est couvert par une dérogation ; tout le reste a été évalué et est satisfait. La table peut être publiée sur tous les canaux tant que valent les dérogations.";
      case 'open':
        return "Ce qui n'est pas satisfait est couvert par une dérogation ; tout le reste a été évalué et est satisfait. La table peut être publiée en données ouvertes tant que valent les dérogations.";
      case 'api':
        return "Ce qui n'est pas satisfait est couvert par une dérogation ; tout le reste a été évalué et est satisfait. La table peut être publiée par une API tant que valent les dérogations.";
      case 'secure-space':
        return "Ce qui n'est pas satisfait est couvert par une dérogation ; tout le reste a été évalué et est satisfait. La table peut être mise à disposition dans un espace sécurisé tant que valent les dérogations.";
    }
  },

  unused: (criterion, { columns, table }) => {
    if (columns.length > 0) {
      return columns.length === 1
        ? say`avertissement : la dérogation à ${criterion} n'est pas utilisée : ce qui a été constaté porte sur la colonne ${list(columns)} : nommez-la dans columns si elle est acceptée`
        : say`avertissement : la dérogation à ${criterion} n'est pas utilisée : ce qui a été constaté porte sur les colonnes ${list(columns)} : nommez dans columns celles qui sont acceptées`;
    }
    return table
      ? say`avertissement : la dérogation à ${criterion} n'est pas utilisée : ce qui a été constaté porte sur toute la table : retirez columns`
      : say`avertissement : la dérogation à ${criterion} n'est pas utilisée : elle n'abaisse aucun constat`;
  },
  noneFits: (found, dataset) =>
    found.n === 1
      ? say`avertissement : 1 dérogation, qui n'est pas pour ${dataset}`
      : say`avertissement : ${found.text} dérogations, dont aucune n'est pour ${dataset}`,

  heads: {
    criterion: 'critère',
    dataset: 'jeu de données',
    columns: 'colonnes',
    approver: 'accordée par',
    expires: "jusqu'au",
    daysLeft: 'jours restants',
    state: 'état',
  },
  states: { valid: 'valable', expired: 'expirée', 'too-long': "à plus d'un an" },
  wholeTable: 'la table',
  none: (file) => say`${file} : aucune dérogation`,
  checked: ({ file, waivers: found, asOf }) =>
    say`OK ${file} : ${counted(found, 'dérogation valable', 'dérogations valables')} au ${asOf}`,
};
