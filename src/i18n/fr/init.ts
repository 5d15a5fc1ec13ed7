import type { InitWords } from '../init-words.ts';
import { join, type Sentence, say } from '../sentence.ts';
import { agreed, counted } from './numbers.ts';

const LEAVE_OPEN = {
  label: 'laisser ouvert',
  hint: "cela reste une suggestion, sur laquelle aucune table n'est publiée",
};

/** What `healthrisk init` writes and asks. */
export const init: InitWords = {
  file: {
    about: ({ data }) => [
      say`Ce qu'est chaque colonne du fichier ${data} pour qui cherche à reconnaître une personne. Écrit par healthrisk init ; ne contient aucune valeur des données.`,
      say`Une entrée avec roleFrom est une suggestion que personne n'a confirmée (detected : reconnue ; assumed : non reconnue, et donc prise pour un quasi-identifiant). Elle compte comme si ce fichier n'existait pas, et aucune table n'est publiée sur cette base. Pour confirmer une entrée, vérifiez ses rôles et retirez son roleFrom.`,
    ],
    roles: 'Rôles (une colonne peut en avoir plusieurs) :',
    more: [
      "Pour vérifier ce fichier : healthrisk config. Toutes ses clés : healthrisk schema config. Ce qu'un mot veut dire : healthrisk explain quasi-identifier --lang fr.",
    ],
    described: ({ file, columns, all }) => {
      const what =
        file === null ? say`Le fichier de métadonnées` : say`Le fichier de métadonnées ${file}`;
      const which = all
        ? `chacune des ${columns.text} colonnes`
        : counted(columns, 'colonne', 'colonnes');
      const rest = agreed(
        columns,
        "il n'y avait rien à écrire ici pour elle",
        "il n'y avait rien à écrire ici pour elles",
      );
      return say`${what} à côté des données donne déjà les rôles de ${which}, et il est lu à chaque fois : ${rest}.`;
    },
    noEntry: 'Il ne restait aucune colonne à nommer ici : voir les commentaires.',
    aggregated:
      "Attention : les enregistrements ressemblent à des groupes de personnes avec un effectif, et non à des personnes : ce sont leurs effectifs qui sont jugés, et non des classes d'enregistrements.",
    sayShape:
      "Personne n'a encore dit ce qu'est un enregistrement ; tant que personne ne l'a dit, la table reste en attente. Des groupes avec un effectif :",
    sayMicrodata: 'Ou chacun concerne une seule personne :',
    sayUnit: ({ columns }) =>
      say`Les enregistrements ressemblent à des événements plutôt qu'à des personnes (${columns}). Si chacun est pourtant une autre personne, dites-le :`,
    sayKey:
      'Si une colonne est la clé de la personne, nommez-la plutôt ; false : supprimée avant diffusion.',
    sayNoSensitive: "Aucune colonne sensible n'a été trouvée. S'il n'y en a pas, dites-le :",
    droppedKey:
      'Compte les personnes qui ont plusieurs enregistrements. Supprimée avant diffusion.',
    recordsArePersons: 'Chaque enregistrement est une autre personne.',
    noSensitiveColumn: "Aucune colonne n'est sensible.",
  },
  columns: {
    recognised: ({ semantic, confidence, signals }) => {
      const why = join(signals, ' ; ');
      if (semantic === null) return why;
      const what = say`${semantic}, confiance ${confidence}`;
      return why.length === 0 ? what : say`${what} : ${why}`;
    },
    descriptor: ({ of }) =>
      say`${of} : un fichier de métadonnées à côté des données dit ce qu'est cette colonne, et il est lu à chaque fois.`,
    unassessed: ({ of, semantic }) =>
      semantic === null
        ? say`${of} : colonne qui ne peut être évaluée. Supprimez-la avant diffusion.`
        : say`${of} : ${semantic}, ce qui ne peut être évalué. Supprimez la colonne avant diffusion, ou codez-la.`,
    name: ({ of }) =>
      say`${of} : aucune configuration ne peut avoir une clé de ce nom. Renommez la colonne.`,
    droppedKey: ({ of }) => say`${of} : la clé de la personne, voir subject.`,
  },
  taken: ({ of, roles, semantic }) =>
    semantic === null ? say`${of} : ${roles}` : say`${of} : ${roles} (${semantic})`,
  suggested: ({ roles, semantic, assumed }) => {
    if (assumed) return `non reconnue, et donc prise pour : ${roles}`;
    return semantic === null ? `suggéré : ${roles}` : `suggéré : ${roles} (${semantic})`;
  },
  certainTitle: ({ n }) =>
    `${counted(n, 'colonne reconnue', 'colonnes reconnues')} par le nom et les valeurs`,
  certain: {
    question: ({ n }) =>
      n.n === 1
        ? say`Retenir cette colonne telle quelle ?`
        : say`Retenir ces ${n.text} colonnes telles quelles ?`,
    answers: {
      confirm: { label: 'oui', hint: 'elles sont confirmées' },
      ask: { label: 'demander pour chacune', hint: 'une par une' },
      open: LEAVE_OPEN,
    },
  },
  seen: ({ distinct, alone }) =>
    say`${counted(distinct, 'valeur distincte', 'valeurs distinctes')} ; à elle seule, la colonne individualise ${alone} des lignes`,
  role: {
    question: ({ of }) => say`Qu'est-ce que la colonne ${of} ?`,
    answers: {
      suggested: { label: 'comme suggéré', hint: 'ce que la reconnaissance y a vu' },
      'direct-identifier': {
        label: 'identifiant direct',
        hint: 'nomme une personne à lui seul, même haché',
      },
      'quasi-identifier': {
        label: 'quasi-identifiant',
        hint: "d'autres peuvent le connaître, et il identifie par combinaison",
      },
      sensitive: { label: 'sensible', hint: "ce que nul ne doit apprendre d'une personne" },
      'quasi-sensitive': {
        label: 'quasi-identifiant et sensible',
        hint: "certains le savent, et les autres ne doivent pas l'apprendre",
      },
      subject: {
        label: 'clé de la personne',
        hint: 'une personne peut avoir plusieurs enregistrements',
      },
      strategic: {
        label: 'stratégique',
        hint: 'non personnel, et pourtant réservé : prix, marges',
      },
      weight: { label: 'poids de sondage', hint: 'compte aussi comme quasi-identifiant' },
      count: { label: 'effectif de personnes', hint: 'la table est agrégée' },
      ignored: {
        label: 'sans risque',
        hint: 'ajoutez reason et by au fichier, sinon les valeurs qui individualisent restreignent',
      },
      open: LEAVE_OPEN,
      rest: {
        label: 'laisser ouvertes celle-ci et toutes les suivantes',
        hint: "plus aucune colonne n'est demandée",
      },
    },
  },
  released: {
    question: ({ of }) => say`La clé ${of} est-elle diffusée avec les données ?`,
    answers: {
      released: {
        label: 'diffusée',
        hint: "les enregistrements d'une personne peuvent être reliés ; les historiques complets sont comparés",
      },
      dropped: {
        label: 'supprimée avant diffusion',
        hint: "elle ne sert ici qu'à compter les personnes",
      },
      open: LEAVE_OPEN,
    },
  },
  unit: {
    question: ({ columns }) =>
      say`Les enregistrements ressemblent à des événements (${columns}). Chacun est-il une autre personne ?`,
    answers: {
      person: { label: 'oui, chaque enregistrement est une autre personne', hint: 'unit: person' },
      several: {
        label: 'non, une colonne est la clé de la personne',
        hint: 'à choisir ensuite',
      },
      open: {
        label: 'laisser ouvert',
        hint: "la table reste en attente jusqu'à ce que quelqu'un le dise",
      },
    },
  },
  key: {
    question: () => say`Quelle colonne est la clé de la personne ?`,
    answers: { none: { label: "aucune d'elles", hint: 'laissé ouvert' } },
  },
  sensitive: {
    question: () => say`Aucune colonne n'a été trouvée sensible. Est-ce bien le cas ?`,
    answers: {
      none: { label: "oui, aucune n'est sensible", hint: 'sensitive: []' },
      open: {
        label: 'laisser ouvert',
        hint: "la table reste en attente jusqu'à ce que quelqu'un le dise",
      },
    },
  },
  cancelled: "annulé : rien n'a été écrit",
  keys: '(↑/↓ pour choisir, Entrée pour répondre, Échap pour annuler)',
  overrides: ({ file }) =>
    say`désormais, c'est le nouveau fichier qui vaut pour ces données, et non plus ${file}`,
  written: ({ file, columns, confirmed, open, described, metadata, leftOut }) => {
    const parts: Sentence[] = [
      say`${file} : ${counted(columns, 'colonne', 'colonnes')}`,
      [counted(confirmed, 'confirmée', 'confirmées')],
      [counted(open, 'suggérée et non confirmée', 'suggérées et non confirmées')],
    ];
    if (described.n > 0) {
      const source = metadata === null ? say`le fichier de métadonnées` : say`${metadata}`;
      const left = counted(described, 'non écrite ici', 'non écrites ici');
      const said = agreed(described, 'son rôle', 'leurs rôles');
      parts.push(say`${left}, car ${source} donne déjà ${said}`);
    }
    if (leftOut.n > 0) {
      parts.push([`${leftOut.text} sans entrée (les commentaires disent pourquoi)`]);
    }
    return join(parts, ', ');
  },
  next: ({ command }) => say`ensuite : ${command}`,
};
