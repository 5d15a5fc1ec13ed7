/** The départements of each region of France since 2016 (Code officiel géographique, INSEE). */
const DEPARTEMENTS: Readonly<Record<string, string>> = {
  'Auvergne-Rhône-Alpes': '01 03 07 15 26 38 42 43 63 69 73 74',
  'Bourgogne-Franche-Comté': '21 25 39 58 70 71 89 90',
  Bretagne: '22 29 35 56',
  'Centre-Val de Loire': '18 28 36 37 41 45',
  Corse: '2A 2B 20',
  'Grand Est': '08 10 51 52 54 55 57 67 68 88',
  'Hauts-de-France': '02 59 60 62 80',
  'Île-de-France': '75 77 78 91 92 93 94 95',
  Normandie: '14 27 50 61 76',
  'Nouvelle-Aquitaine': '16 17 19 23 24 33 40 47 64 79 86 87',
  Occitanie: '09 11 12 30 31 32 34 46 48 65 66 81 82',
  'Pays de la Loire': '44 49 53 72 85',
  "Provence-Alpes-Côte d'Azur": '04 05 06 13 83 84',
  Guadeloupe: '971',
  Martinique: '972',
  Guyane: '973',
  'La Réunion': '974',
  Mayotte: '976',
};

const REGION_OF = new Map(
  Object.entries(DEPARTEMENTS).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region] as const),
  ),
);

/** The region of a département; null for what is no département of a region, such as 975 or 98. */
export function regionOf(departement: string): string | null {
  return REGION_OF.get(departement.toUpperCase()) ?? null;
}

/**
 * The département of a French postcode. Southern Corsica has 200 and 201, the north 202 and 206;
 * overseas the first three digits count.
 */
export function departementOfPostcode(postcode: string): string | null {
  if (!/^\d{5}$/.test(postcode)) return null;
  if (/^9[78]/.test(postcode)) return postcode.slice(0, 3);
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20/.test(postcode)) return '2B';
  const two = postcode.slice(0, 2);
  return REGION_OF.has(two) ? two : null;
}

/** The département of the code of a commune (INSEE), or of what begins with one. */
export function departementOfCommune(code: string): string | null {
  if (!/^(?:\d{2}|2[AB])\d{3}/i.test(code)) return null;
  if (/^9[78]/.test(code)) return code.slice(0, 3);
  const two = code.slice(0, 2).toUpperCase();
  return REGION_OF.has(two) ? two : null;
}

/** The code of a département as it is usually written: `1` and `01` are one. */
export function departementCode(text: string): string | null {
  const code = text.trim().toUpperCase().padStart(2, '0');
  return REGION_OF.has(code) || /^9[78]\d$/.test(code) ? code : null;
}
