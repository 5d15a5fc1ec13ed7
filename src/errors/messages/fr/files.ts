import type { TextFileFault, TextFileProblem } from '../../text-file-problem.ts';
import type { files as en } from '../en/files.ts';
import type { Translation } from '../told.ts';
import { fr } from './words.ts';

/** What was expected of a file that is read whole, and what was found. */
export function fault({ problem, most }: TextFileFault): string {
  const texts: Record<TextFileProblem, string> = {
    missing: 'fichier attendu, aucun de ce nom',
    directory: 'fichier attendu, dossier trouvé',
    'not-a-file': 'fichier ordinaire attendu, tube ou périphérique trouvé',
    unreadable: "le système n'en permet pas la lecture",
    'too-large': `au plus ${most / (1024 * 1024)} Mio attendus, le fichier est trop volumineux`,
    'not-utf-8': "texte en UTF-8 attendu, d'autres octets trouvés",
  };
  return texts[problem];
}

const unreadable = (what: string) => (given: TextFileFault) => ({
  message: fr`impossible de lire ${what} : ${fault(given)}`,
  ...(given.problem === 'not-utf-8' ? { hint: 'enregistrez le fichier en UTF-8' } : {}),
});

/** Files that are read whole: what somebody wrote about the data, and saved assessments. */
export const files: Translation<typeof en> = {
  'config-unreadable': unreadable('la configuration'),
  'waivers-unreadable': unreadable('le fichier de dérogations'),
  'plan-unreadable': unreadable('le plan'),
  'descriptor-unreadable': unreadable('le fichier de métadonnées'),
  'hierarchy-unreadable': (given) => ({
    message: fr`impossible de lire la hiérarchie : ${fault(given)}`,
  }),
  'objections-unreadable': (given) => ({
    message: fr`impossible de lire la liste des oppositions : ${fault(given)}`,
  }),
  'pack-unreadable': (given) => ({
    message: fr`impossible de lire le référentiel : ${fault(given)}`,
  }),
  'pack-file-unreadable': ({ name, ...given }) => ({
    message: fr`impossible de lire le fichier de référentiel ${JSON.stringify(name)} : ${fault(given)}`,
  }),
  'assessment-unreadable': (given) => ({
    message: fr`évaluation attendue : ${fault(given)}`,
    hint: 'nommez un seul fichier JSON produit par healthrisk assess --format json',
  }),
};
