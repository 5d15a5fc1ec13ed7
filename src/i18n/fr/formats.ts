import type { Stage } from '../../model/stage.ts';
import type { FormatWords } from '../format-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';

const STAGES: Record<Stage, string> = {
  preparing: 'préparation',
  recognising: 'reconnaissance',
  reading: 'lecture',
  measuring: 'mesure',
  judging: 'jugement',
  advising: 'conseil',
  reporting: 'rapport',
};

function named(files: readonly Name[]): Sentence {
  return join(
    files.map((file) => [file]),
    ', ',
  );
}

/** Mots des formats que lisent les programmes, et du Markdown autour d'un rapport. */
export const formats: FormatWords = {
  verdictOn: (word, dataset) => say`${word} ${dataset}`,
  notPublish: (verdict) =>
    `Le verdict est « ${verdict} » : ne publiez pas cette table telle quelle.`,
  elsewhere: (channel) => `Sans effet sur le canal jugé (${channel}).`,
  noRegression: "Rien ne s'est dégradé par rapport à l'évaluation de référence",
  moreFindings: (n) =>
    n.n < 2
      ? `${n.text} constat n'est pas affiché ici ; le rapport complet les contient tous.`
      : `${n.text} constats ne sont pas affichés ici ; le rapport complet les contient tous.`,
  adviceTitles: {
    'missing-metadata': "Ce qu'un catalogue doit savoir du jeu de données est indiqué",
    'gaps-in-series': 'Une série de fichiers est sans lacune',
    'gaps-in-periods': 'Une colonne de périodes est sans lacune',
    'gaps-in-grid': 'Aucune combinaison de période et de lieu ne manque',
    'many-small-files': "Un jeu de données n'est pas découpé en nombreux petits fichiers",
  },
  adviceOnly: "Conseil : aucun verdict n'en dépend.",
  packFolder: 'Le dossier où healthrisk est installé ; ses référentiels se trouvent dans rules/.',

  verbose: {
    data: (files, more) =>
      say`Données : ${named(files)}${more === null ? '' : more.n < 2 ? ` et ${more.text} autre` : ` et ${more.text} autres`}`,
    described: (files) => say`Métadonnées : ${named(files)}`,
    waivers: (file) => say`Dérogations : ${file}`,
    optOut: (file) => say`Oppositions : ${file}`,
    times: (stages) =>
      `Durée : ${stages.map(({ stage, ms }) => `${STAGES[stage]} ${ms} ms`).join(' · ')}`,
  },

  decided: { criterion: 'critère', found: 'ce qui a été constaté' },
  aboutDataset: 'Ce qui a été jugé',
  moreLines: (n) =>
    n.n < 2
      ? `${n.text} autre ligne n'est pas reprise ici, faute de place.`
      : `${n.text} autres lignes ne sont pas reprises ici, faute de place.`,
  leftOut: (headings) =>
    `Parties omises, un commentaire ne pouvant être aussi long : ${headings.join(', ')}. L'évaluation au format JSON contient tout.`,
};
