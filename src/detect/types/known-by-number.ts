import { alone, anyOf } from '../header-words.ts';
import { POSTAL_ADDRESS } from './address-form.ts';
import { type KnownType, speaksOf } from './known-type.ts';

const DIRECT = ['direct-identifier'] as const;
const OF_A_FILE = ['direct-identifier', 'subject'] as const;

// Files of a town, a camp, a register of vaccinations or of a health service, in which each person has one.
const FILES = anyOf(
  `consumer_(?:id|no|num|number) progres_(?:id|no|number) lpid patient_local_id local_(?:patient|person)_(?:id|identifier|no|number) (?:siis|iis|empi|mpi|hie)_(?:client|patient|person)
  (?:individu|usager|dossier|personne)_mdph mdph_(?:individu|usager|dossier)`,
);

// Cards of schemes and numbers of policies, of which each insured person has one.
const CARDS = anyOf(
  `policy_?id(?:_?(?:no|num|number))? medicaid_(?:rin|cin) (?:subscriber|member|mbr|insured)_(?:alt|alternate|secondary)_(?:id|no|number)
  (?:gms|dps|lti|hitech)_(?:dps_)?(?:no|num|number|id)`,
);

const FUNDS = anyOf('(?:num|numero|no|n|matricule)_(?:caf|msa) caf_(?:num|numero|no|matricule)');

const NAMES = anyOf(
  `(?:kid|mom|dad|mother|father|child|baby|pat|pt|patient|client|mbr|member|sub|spouse|nok)_?(?:f|l|m)name s_?name repr(?:es)?_legale?`,
);
// `Mbr Last`, and not the last visit of a member.
const PARTS_OF_NAMES = alone(
  'last first middle',
  'mbr member members subscriber insured client pt pat patient enrollee cardholder',
);

// Whoever keeps the keys of somebody is a relative or a neighbour of theirs.
const KEYS_KEPT_BY = anyOf('(?:cles?|clefs?)_chez');

const HOMES = anyOf(
  'block_tent tent_(?:no|num|number) shelter_(?:no|num|number) house_(?:road|street) road_house',
);

// The town of an address, unless the whole of one stands there.
const PLACE_IN_ADDRESS = anyOf('adr(?:esse)?_(?:com|commune|ville)');

const SERIAL = anyOf('[a-z]{3,}_sn');

// A digest of which the first signs were kept: it stands for a person or what they use.
const OF_PATIENTS = anyOf('code_anonymat anonymat_code');
const OF_BASES = anyOf('id_mr idmr');
const OF_NETWORKS = anyOf('network_id');
const CUT_DIGEST = {
  hasForm: (text: string) =>
    /^(?=.*\d)(?=.*[A-F])[\dA-F]{8,32}$/.test(text) ||
    /^(?=.*\d)(?=.*[a-f])[\da-f]{8,32}$/.test(text),
};

/** Numbers, names and homes that name somebody, as forms, funds and registers head them. */
export const KNOWN_BY_NUMBER: readonly KnownType[] = [
  { semantic: 'health-card', roles: DIRECT, named: speaksOf(CARDS) },
  { semantic: 'record-number', roles: OF_A_FILE, named: speaksOf(FILES) },
  { semantic: 'national-number', roles: DIRECT, named: speaksOf(FUNDS) },
  { semantic: 'name', roles: DIRECT, named: speaksOf([NAMES, KEYS_KEPT_BY]) },
  {
    semantic: 'name',
    roles: DIRECT,
    named: speaksOf(PARTS_OF_NAMES),
    form: { hasForm: (text) => /^\P{N}*\p{L}\P{N}*$/u.test(text) },
    formNeeded: true,
  },
  { semantic: 'address', roles: DIRECT, named: speaksOf(HOMES) },
  {
    semantic: 'address',
    roles: DIRECT,
    named: speaksOf(PLACE_IN_ADDRESS),
    form: POSTAL_ADDRESS,
    formNeeded: true,
  },
  {
    semantic: 'device-number',
    roles: DIRECT,
    named: speaksOf(SERIAL),
    form: { hasForm: (text) => /^(?=.*\d)[\p{L}\d-]{7,}$/u.test(text) },
    formNeeded: true,
  },
  {
    semantic: 'pseudonym',
    roles: OF_A_FILE,
    named: speaksOf(OF_PATIENTS),
    form: CUT_DIGEST,
    formNeeded: true,
  },
  {
    semantic: 'pseudonym',
    roles: DIRECT,
    named: speaksOf(OF_BASES),
    form: CUT_DIGEST,
    formNeeded: true,
  },
  {
    semantic: 'hash',
    roles: DIRECT,
    named: speaksOf(OF_NETWORKS),
    form: CUT_DIGEST,
    formNeeded: true,
  },
];
