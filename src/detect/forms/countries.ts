import type { CellForm } from '../cell-form.ts';
import { plainName } from './place-names.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Languages in which names of countries are known. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it'] as const;

/** Names that people write and that the Unicode lists do not have, as {@link plainName} writes them. */
const OTHERWISE = `usa, u.s.a., united states of america, etats unis d amerique, uk, england, scotland,
  wales, northern ireland, great britain, angleterre, ecosse, pays de galles, coree, korea, russie,
  outlying us(guam usvi etc), holand netherlands, hong, south, laos, trinadad&tobago, columbia,
  yugoslavia, yougoslavie, ussr, urss, kosovo, palestine, taiwan, macedoine, macedonia, burma,
  birmanie, ivory coast, cote d ivoire, congo, czech republic, republique tcheque, turquie, turkey,
  viet nam, vietnam, cap vert, swaziland, europe, afrique, africa, asie, asia, amerique, america,
  oceanie, oceania, union europeenne, european union, hors union europeenne, etranger, abroad`;

// ISO 3166-1 alpha-3 codes of most countries; alpha-2 ones come with the names.
const ALPHA3 = new Set(
  `AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR
  BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU
  EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HKG HUN
  ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE
  LTU LUX MDG MWI MYS MDV MLI MLT MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC
  NER NGA MKD NOR OMN PAK PLW PSE PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA LCA VCT WSM SMR STP SAU
  SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TWN TJK TZA THA TLS TGO TON
  TTO TUN TUR TKM UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE PRI GLP MTQ GUF REU MYT`.split(
    /\s+/,
  ),
);

interface Countries {
  codes: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

let known: Countries | undefined;

/** The countries of Unicode's lists; made when first asked for, since it takes some milliseconds. */
function countries(): Countries {
  if (known !== undefined) return known;
  const codes = new Set<string>();
  const names = new Set(OTHERWISE.split(/,\s+/));
  for (const language of LANGUAGES) {
    const spoken = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = spoken.of(code);
      if (name === undefined) continue;
      codes.add(code);
      names.add(plainName(name));
    }
  }
  known = { codes, names };
  return known;
}

/** Code (ISO 3166-1) or name of a country or continent. */
export const COUNTRY: CellForm = {
  hasForm: (text) => {
    const { codes, names } = countries();
    return codes.has(text) || ALPHA3.has(text) || names.has(plainName(text));
  },
};
