import type { commands as en } from '../en/commands.ts';
import type { Translation } from '../told.ts';
import { fr, or } from './words.ts';

const STDIN_TO_FILE = "enregistrez d'abord l'entrée standard dans un fichier";
const NEW_FILE = 'nommez un nouveau fichier';

/** What commands need beside their options: files to write, terminals, saved assessments. */
export const commands: Translation<typeof en> = {
  'output-is-stdout': ({ option }) => ({
    message: `fichier attendu pour ${option}, - trouvé`,
    hint: 'employez --format pour ce qui va sur la sortie standard',
  }),
  'output-is-input': ({ option }) => ({
    message: `${option} doit nommer un autre fichier que ceux qui sont lus`,
    hint: NEW_FILE,
  }),
  'output-not-file': ({ option }) => ({
    message: `fichier ordinaire ou inexistant attendu pour ${option}, autre chose trouvé`,
    hint: NEW_FILE,
  }),
  'output-exists': () => ({ message: 'nouveau fichier attendu, celui-ci existe déjà' }),
  'outputs-share-file': ({ one, other }) => ({
    message: `chaque sortie doit avoir son propre fichier, ${one} et ${other} nomment le même`,
  }),
  'label-not-in-encoding': ({ encoding }) => ({
    message: `textes attendus que ${encoding}, le codage des données, sait écrire, un libellé lui manque`,
  }),
  'pick-without-plan': () => ({
    message: fr`--save-plan attendu à côté de --pick : rien d'autre n'est fait d'un traitement parmi plusieurs`,
  }),
  'no-plan-to-save': () => ({
    message: "traitement à enregistrer attendu, aucun de ceux trouvés n'atteint le but",
  }),
  'no-such-treatment': ({ pick, found }) => ({
    message: fr`traitement numéro ${pick} attendu parmi ceux qui atteignent le but, il y en a ${found}`,
    hint: 'healthrisk advise les montre avec leur numéro',
  }),
  'output-ending': ({ endings }) => ({
    message: `nom de fichier terminé par ${endings.join(' ou ')} attendu, celui-ci finit autrement`,
    hint: 'la terminaison dit dans quel format la table est écrite',
  }),
  'output-refused': ({ system }) => ({
    message:
      system === null
        ? "impossible d'écrire le fichier, sans raison connue"
        : fr`impossible d'écrire le fichier, le système répond ${system}`,
  }),
  'summary-refused': ({ variable, system }) => ({
    message:
      system === null
        ? `impossible d'ajouter un rapport au fichier que nomme ${variable}, sans raison connue`
        : fr`impossible d'ajouter un rapport au fichier que nomme ${variable}, le système répond ${system}`,
  }),
  'one-assessment-a-format': ({ format, common }) => ({
    message: `une seule évaluation attendue pour le format ${format}, plusieurs trouvées`,
    hint: `décidez-les une par une, ou employez ${or(common)}`,
  }),
  'stdout-refused': ({ system }) => ({
    message:
      system === null
        ? "impossible d'écrire sur la sortie standard, sans raison connue"
        : fr`impossible d'écrire sur la sortie standard, le système répond ${system}`,
  }),
  'two-subject-options': () => ({
    message: 'une seule clé de la personne attendue, --subject et --subject-private sont donnés',
    hint: 'employez --subject si la clé est diffusée avec les données, --subject-private sinon',
  }),
  'ignored-elsewhere': ({ column, option }) => ({
    message: fr`une colonne ignorée ne peut pas avoir d'autre rôle, « ${column} » figure dans --ignore et ${option}`,
  }),
  'objections-are-table': () => ({
    message: "une clé par ligne et rien d'autre attendu, les lignes ont plusieurs colonnes",
    hint: fr`ne gardez que la colonne des clés : avec d'autres à côté, aucune clé ne serait retrouvée`,
  }),
  'objections-none': () => ({
    message:
      'les clés des personnes qui se sont opposées sont attendues, une par ligne, aucune trouvée',
    hint: "retirez --opt-out si personne ne s'est opposé",
  }),
  'baseline-is-stdin': () => ({
    message: '--baseline doit nommer un fichier, - trouvé',
    hint: STDIN_TO_FILE,
  }),
  'data-is-stdin': () => ({
    message: '--data doit nommer des fichiers, - trouvé',
    hint: STDIN_TO_FILE,
  }),
  'baseline-missing': () => ({
    message: "--no-regression demande --baseline, qui n'est pas donné",
    hint: "nommez avec --baseline le JSON de l'évaluation antérieure",
  }),
  'no-threshold-on-k': () => ({
    message: "--at-risk demande un référentiel avec un seuil sur k, aucun n'en a",
    hint: 'ajoutez un référentiel qui a un tel critère, par exemple open-data',
  }),
  'one-assessment': ({ found }) => ({
    message: `une seule évaluation attendue avec --data, ${found} trouvées`,
    hint: 'décidez-les une par une, chacune avec ses données',
  }),
  'language-unknown': ({ languages }) => ({
    message: `HEALTHRISK_LANG doit être ${or(languages)}, un autre texte s'y trouve`,
    hint: 'corrigez cette variable, supprimez-la ou donnez --lang',
  }),
  'count-elsewhere': ({ column, option }) => ({
    message: fr`une colonne d'effectifs ne peut pas avoir d'autre rôle, « ${column} » figure dans --count et ${option}`,
  }),
  'no-terminal': () => ({
    message: 'terminal attendu pour poser des questions, aucun trouvé',
    hint: 'prenez les suggestions telles quelles, non confirmées, avec --yes',
  }),
  'example-unassessable': ({ why }) => ({
    ...why.fr,
    message: fr`l'exemple ne peut pas être évalué : ${why.fr.message}`,
  }),
  'example-differs': ({ surprises }) => ({
    message: surprises
      .map(({ criterion, expected, found }) =>
        found === null
          ? `résultat ${expected} attendu pour ${criterion}, qui n'a pas été examiné`
          : `résultat ${expected} attendu pour ${criterion}, ${found} obtenu`,
      )
      .join(fr` ; `),
    hint: fr`soit l'exemple, soit le critère est faux : corrigez celui des deux qui l'est`,
  }),
  'word-unknown': ({ word, likely }) => ({
    message: fr`« ${word} » ne désigne rien qui puisse être expliqué`,
    hint:
      likely === null ? 'healthrisk explain énumère tout' : fr`vouliez-vous dire « ${likely} » ?`,
  }),
  'word-of-own-pack': ({ word }) => ({
    message: fr`« ${word} » ne désigne rien qui puisse être expliqué`,
    hint: fr`pour votre propre référentiel, nommez son fichier : healthrisk explain ${word} --rules <fichier>`,
  }),
};
