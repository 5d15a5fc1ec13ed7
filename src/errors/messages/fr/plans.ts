import type { plans as en } from '../en/plans.ts';
import type { Translation } from '../told.ts';
import { fr } from './words.ts';

/** Plans of treatments, held against the data. */
export const plans: Translation<typeof en> = {
  'plan-drop-or-write': () => ({ message: 'soit drop soit write est attendu' }),
  'plan-column-new': ({ column }) => ({
    message: fr`plan attendu qui dise ce que devient chaque colonne, il ne dit rien de « ${column} »`,
    hint: fr`faites établir le plan pour ces données : healthrisk advise --save-plan`,
  }),
  'plan-column-gone': ({ column }) => ({
    message: fr`le plan écrit la colonne « ${column} », et les données n'en ont aucune de ce nom`,
    hint: fr`prenez les données pour lesquelles le plan a été établi, ou faites-en établir un pour celles-ci : healthrisk advise --save-plan`,
  }),
  'plan-step-unknown': ({ column }) => ({
    message: fr`le plan écrit la colonne « ${column} » à un niveau que ses valeurs n'ont pas ici`,
    hint: fr`donnez la hiérarchie avec laquelle le plan a été établi (--hierarchy), ou faites-en établir un pour ces données : healthrisk advise --save-plan`,
  }),
  'plan-step-idle': ({ column }) => ({
    message: fr`le plan regroupe les valeurs de la colonne « ${column} », et ici elle n'est ni un quasi-identifiant ni sensible`,
    hint: "déclarez les colonnes comme elles l'étaient quand le plan a été établi",
  }),
  'plan-not-releasable': ({ column }) => ({
    message: fr`le plan écrit la colonne « ${column} », et ici c'est un identifiant direct, du texte libre ou une colonne que personne n'a évaluée`,
    hint: fr`retirez-la (--drop), ou déclarez ce qu'elle est et faites établir un plan : healthrisk advise --save-plan`,
  }),
  'plan-other-packs': ({ pack }) => ({
    message: fr`le plan a été établi sous le référentiel ${JSON.stringify(pack)}, qui n'est pas appliqué ici`,
    hint: fr`nommez les référentiels du plan avec --rules ; d'autres peuvent s'y ajouter`,
  }),
  'plan-other-channel': ({ planned, asked }) => ({
    message: fr`le plan est fait pour le canal ${planned}, et ${asked} est demandé`,
    hint: fr`faites établir un plan pour ce canal : healthrisk advise --save-plan`,
  }),
};
