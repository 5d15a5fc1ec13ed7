import { FORMS } from '../forms/index.ts';
import { alone, anyOf } from '../header-words.ts';
import { countsPersons } from './keys.ts';
import { either, type KnownType, speaksOf } from './known-type.ts';
import { measuresBody } from './measure-words.ts';

const COUNTED = `patients? personnes? persons? people sejours? stays? cas cases? deces deaths? beneficiaires? individus?
  admissions? discharges? sorties? passages? visites? visits? naissances? births? hospitalisations? consultants? femmes
  hommes women men enfants children hospitalises vaccines doses injections actes procedures tests positifs
  prescriptions boites dispensations delivrances consultations residents eleves assures attendances spells
  attendances beneficiaries benes clms srvcs dschrgs deaths births cases suplrs fills claims
  episodes benef participants subjects members separations hosp pts items clients enrolled planned recruits referrals tested screened vaccinated eligible`;

const COUNT = either(
  countsPersons,
  speaksOf(
    alone(
      'effectifs? items separations (?:patient|bed)_days n nb nbr nombre population pop counts? total totaux frequency freq frequence headcount numerateur denominateur numerator denominator sample_size list_size',
      'total',
    ),
  ),
  speaksOf(
    anyOf(
      `(?:nb|nbr|nombre|n|num|number|count|total|effectif|tot)_(?:${COUNTED.trim().split(/\s+/).join('|')})`,
    ),
  ),
  speaksOf(anyOf(`(?:${COUNTED.trim().split(/\s+/).join('|')})_(?:count|total|nb|n|number|num)`)),
  speaksOf(anyOf('effectifs? nbpatients nbsejours ntop npop nbc nbre nbr nb nombre total counts?')),
  speaksOf(
    alone(
      `traites hospitalises separations pts deces deaths cases cas sejours patients admissions hospitalisations naissances discharges births
      beneficiaires personnes persons people attendances beneficiaries`,
      'nouveaux new total declares notifies confirmes hospitalises dont parmi uniques confirmed probable cumulative observed covid influenza pneumonia live expected suspected',
    ),
  ),
);

/** A number of persons, and not of what a laboratory counts. */
const COUNTED_PERSONS: KnownType['named'] = (words) => COUNT(words) && !measuresBody(words);

const WEIGHT = anyOf(
  `survey_weight sampling_weight sample_weight stat_weight person_weight design_weight weighting wgt pweight
  pspwght dweight fnlwgt finalwt finalweight final_weight perwt perweight llcpwt ponderation pond coef_pond
  coefficient_(?:redressement|ponderation) redressement poids_(?:red|sondage|calage|final|redressement|statistique|individu|enquete|echantillon)
  weight_(?:final|survey|calibrated|norm) facteur_extrapolation extrapolation expansion_factor wt wtmec wtint [a-z]*wgt[a-z]*
  wts_[a-z]+ sampweight wtfa(?:_a|_sa|_c)? saqwt_?f patwt hhwt discwt household_weight (?:analysis|population|national|replicate|normali[sz]ed|post_stratification|rake|longitudinal|cross_sectional)_weights? indinui_xw wt_nurse ipw iptw pondref weight_var`,
);

/** That of a body, or of a record: the values tell. */
const BARE_WEIGHT = /^_(?:weights?|poids)_$/;

const STRATEGIC = anyOf(
  `margins? marges? markup rebates? remises? ristournes? rabais discounts?
  purchase_(?:price|cost) buying_price prix_(?:achat|revient|negocie|marche|cession) unit_price prix_unitaire wholesale
  price_negotiated negotiated_price net_price list_price prix_(?:net|public|catalogue|fabricant) pfht ppttc tender
  appel_offres contrat contract contracts? marche_public lot_marche clause penalt(?:y|ies) penalites? delai_paiement payment_terms
  conditions_paiement franco prix_tarif turnover chiffre_affaires ca_ht volume_ventes sales_volume market_share part_marche stock
  negotiated_rate wac acquisition_cost bid_price reorder_level committed_(?:volume|spend) price_per_(?:unit|pack|box) price_(?:unit|pack|box) max_allowable[a-z_]* inventory[a-z_]* profits? duree_(?:marche|contrat) designation_marche
  contracted_rate benchmark[a-z_]* overhead[a-z_]* holdback[a-z_]* gain_?share[a-z_]* vol(?:ume)?_tier exit_notice notice_period (?:share|volume|spend)_commitment commitment part_marche objectifs?_[a-z]+ echeance_paiement exclusivite[a-z_]* coop_commerciale[a-z_]* pa_(?:brut|net)[a-z_]* prix_[a-z_]*(?:net|brut)[a-z_]* (?:qte|quantite)_(?:engagee|prev[a-z]*|estimee) (?:fin|debut|date)_(?:accord|marche|contrat) contract_(?:exp|end|start|expiry|term)[a-z_]* tender_[a-z]+ statut_offre note_technique sla_[a-z]+ lead_time_[a-z]+
  stocks buffer_stock patent brevet trade_secret`,
);

// The contract of an employee.
const EMPLOYMENT = anyOf('type_contrats? contract_types? nature_contrat contrat_travail');

// Where people write what no other column takes.
const REMARKS = anyOf(
  'comments? commentaires? remarques? remarks? obs observations? libre free_text texte_libre freetext verbatim narrative',
);
// French for `how`, in the words of a questionnaire.
const ASKS_HOW = anyOf(
  'comment_(?:vous|dormez|allez|avez|est|evaluez|evalueriez|jugez|estimez|trouvez|ressentez|se)',
);
const FREE_TEXT = anyOf(
  `notes?
  compte_rendu cr_operatoire letter courrier conclusions? anamnese anamnesis history histoire message description details
  precisions? precision_libre autre_precision motif_detail resume summary report rapport synthese`,
);

/** What is said of a table rather than of a person in it, and texts in which anything may stand. */
export const TABLES: readonly KnownType[] = [
  { semantic: 'survey-weight', roles: ['weight'], named: speaksOf(WEIGHT) },
  {
    semantic: 'survey-weight',
    roles: ['weight'],
    named: speaksOf(BARE_WEIGHT),
    form: FORMS['survey-weight'],
    formNeeded: true,
  },
  {
    semantic: 'count',
    roles: ['count'],
    named: COUNTED_PERSONS,
    form: FORMS.count,
    formNeeded: true,
  },
  { semantic: 'strategic', roles: ['strategic'], named: speaksOf(STRATEGIC, EMPLOYMENT) },
  { semantic: 'free-text', roles: ['unassessed'], named: speaksOf(REMARKS, ASKS_HOW) },
  { semantic: 'free-text', roles: ['unassessed'], named: speaksOf(FREE_TEXT), isVague: true },
];
