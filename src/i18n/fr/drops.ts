import type { DropReason } from '../../model/treatment.ts';

/** Why a column is left out. */
export const DROPS: Record<DropReason, string> = {
  asked: 'à votre demande',
  'direct-identifier': 'un identifiant direct',
  'subject-key': 'la clé de la personne',
  'free-text': 'du texte libre',
  strategic: 'stratégique',
  forbidden: "un référentiel l'interdit",
  unassessed: "personne n'a dit ce qu'elle est ; la déclarer permet peut-être de la garder",
  assumed: "personne ne sait ce qu'elle est ; la déclarer permet peut-être de la garder",
  'ignored-singles-out': 'ignorée, et elle individualise des personnes',
  'rare-values': 'ses valeurs sont trop rares à tout niveau',
  'nothing-left': "si grossière qu'elle ne dirait plus rien",
};
