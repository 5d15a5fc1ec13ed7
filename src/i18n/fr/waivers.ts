import { join, type Sentence, say } from '../sentence.ts';
import type { WaiverWords } from '../waiver-words.ts';
import { counted } from './numbers.ts';

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
    const { lowered, worse, unmeasured } = counts;
    const about: Sentence =
      columns === null
        ? []
        : say` (${join(
            columns.map((column) => [column]),
            ', ',
          )})`;
    const did: string[] = [];
    if (lowered.n > 0) did.push(`abaisse ${counted(lowered, 'constat', 'constats')} d'un cran`);
    if (worse.n > 0) {
      did.push(
        counted(
          worse,
          "constat est pire que ce qui est toléré, et n'est pas couvert",
          'constats sont pires que ce qui est toléré, et ne sont pas couverts',
        ),
      );
    }
    if (unmeasured.n > 0) {
      did.push(
        counted(
          unmeasured,
          "constat n'a pas de valeur à comparer à la pire tolérée, et n'est pas couvert",
          "constats n'ont pas de valeur à comparer à la pire tolérée, et ne sont pas couverts",
        ),
      );
    }
    if (did.length === 0) did.push("non utilisée, il n'y a rien à abaisser");
    const limit = worst === null ? '' : `, pire valeur tolérée : ${worst}`;
    return say`${criterion}${about} : ${did.join(' ; ')}. Accordée par ${approver} jusqu'au ${expires}${limit}. Motif : ${reason}`;
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

  unused: (criterion) =>
    say`avertissement : la dérogation à ${criterion} n'est pas utilisée : elle n'abaisse aucun constat`,
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
