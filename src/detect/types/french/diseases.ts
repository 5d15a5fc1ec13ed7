import type { Words } from '../../header-words.ts';
import { alone, anyOf } from '../../header-words.ts';
import { BESIDE } from './beside.ts';

// Ends and beginnings that only names of diseases and complaints have. Endings that accents set apart in
// French (`gravité`) are taken with the organ before them.
const SEATS =
  'mening|enceph|bronch|bronchiol|pneumon|hepat|arthr|rhin|sinus|gastr|enter|cyst|prostat|pancreat|dermat|phleb|tendin|conjonctiv|nephr|append|cholecyst|angiocol|divertic|pericard|endocard|myocard|encephal|thyroid|gingiv|parodont|stomat|laryng|pharyng|epiglott|amygdal|vascular|uve|kerat|retin|osteomyel|spondylodisc|discit|spondylarthr|oesophag|duoden|rectocol|vagin|cervic|salping|endometr|mast|lymphang|myel|nevr|burs|synov|hidraden|orch|epididym|adenopath|cellul|erysipel|panaris';
const STATES =
  'cirrh|tubercul|arthr|scler|thromb|fibr|mucoviscid|endometri|adenomy|nevr|psych|cyphoscoli|scoli|lord|cyph|osteopor|atheroscler|atheromat|myc|parasit|toxoplasm|legionell|lister|salmonell|shigell|brucell|leptospir|chlamydi|gonoc|bilharzi|leishmani|aspergill|candid|histoplasm|cryptococ|amyl|sarcoid|hemochromat|acid|alcal|cyan|sten|necr|pneumoconi|asbest|silic|dermat|thalass|mononucle|glycogen|acroman|borreli|echinococc|trichinell|pedicul|ecchym|lith';
const TUMOURS =
  'gli|lymph|sarc|carcin|melan|aden|blast|myel|nephr|mesotheli|meningi|angi|lip|hemat|glauc|trach|papill|condyl|osteosarc|astrocyt|craniopharyngi|schwann|neurin|semin|insulin|pheochromocyt|leiomy|fibr|syndr';
const DISEASE_WORD = new RegExp(
  `_(?:\\p{L}*(?:(?:${SEATS})ite|\\p{L}*(?:${STATES})i?oses?|(?:${TUMOURS})omes?|pl[eé]gie|par[eé]sie|phagie|phobie|somnie|thymie|m[eé]galie|trophie|rrhees?|rrhagie|rragie|cardie|pn[eé]e|p[eé]nie|tonie|lexie|praxie|gnosie|asthenie|toxicomanie|urie|emese|algie|eczema|ectasie|malacie|ptysie|lithiase|ischemie|embolie|oedemes?|leucemie|stenose)s?|hyper(?!lien|marche|texte|viseur)\\p{L}{4,}|hypo(?!the|crit)\\p{L}{4,}|dys(?:lex|ph|pn|ur|cal|ort|pra|lip|thy|men|plas|trop|ton|gra|kin|fonc|mor)\\p{L}*|(?:carcino|leuc|lympho|thromb|embol|isch?em|necro|oedem|hemorr|luxat|entors|fractur|traum|contus|brulur|intoxic|allerg|asthm|eczem|psoria|urtica|mycos|malform|deglutit|incontin|vomiss|nause|cephal|vertig|convuls|paralys|lombal|cervical|sciat|arthro|osteo|spondyl|autis|schizo|delir|hallucin|anxi|phob|anorex|boulim|insomn|enures|encopr|begai|surdit|cecit|malvoy|deficien|incapac|inval)\\p{L}*)_`,
  'u',
);

const INFECTIONS = `sida vih_[a-z]+ paludisme palu rougeole oreillons rubeole varicelle zona coqueluche scarlatine diphterie tetanos poliomyelite polio rage lyme typhoide cholera peste mpox variole_singe dengue chikungunya zika ebola fievre_jaune syphilis gonorrhees? gale poux teigne impetigo herpes mononucleose verrues? condylomes? sepsis septicemie choc_[a-z]+ bacteriemie pneumopathies? pleuresie angines? otites? infections?_[a-z]+ [a-z]+_infection iso ias gea tiac ist mst covid_[a-z]+ sars_[a-z]+ vrs grippe_[a-z]+ bronchio syndromes?_grippaux colonis[a-z]* porteur_(?:sain|bmr|bhre) portage[_a-z]* cas_(?:confirme|possible|probable|contact|index)_?[a-z]*`;
const BODY = `ulceres? rgo reflux hernies?[_a-z]* hemorroides fistules? fissure polypes? occlusion peritonite diarrhees? constipation transit selles mictions? retention_[a-z]+ ictere ascite varices varicosites phlebites? anevrismes? embolies?[_a-z]* oedemes? coronarien[a-z]* coronaropathies? cardiopathies? valvulopathies? trouble_[a-z]+ troubles_[a-z]+ rythme_cardiaque souffle_cardiaque angor infarctus[_a-z]* avc_[a-z]+ ait insuf(?:fisance)?_[a-z]+ [a-z]+_insuf apnees?[_a-z]* saos mucoviscidose emphyseme silicose dyslipidemies? hypercholesterol[a-z]* dyslip syndrome_[a-z]+ goutte lupus sclerodermie vascularites? polyarthrite rhumatisme[_a-z]* spondyl[a-z]* fibromyalgie canal_carpien hernie_[a-z]+ sciatiques? scoliose lumbago tms sarcopenie
  sclerose_[a-z]+ sla huntington migraines? cephalees? tremblements? paralysie[_a-z]* coma malaises? syncopes? perte_[a-z]+ convulsions? crises?_[a-z]+ motricite deficit_[a-z]+ troubles?_[a-z]+ spasticite pupilles? conscience
  surdite cecite dmla glaucome cataracte strabisme myopie presbytie astigmatisme amblyopie acouphenes acne psoriasis eczema vitiligo urticaire pelade prurit plaies? ulcere_[a-z]+ escarres?_[a-z]+ mal_perforant gangrene amputation[a-z]*
  drepanocyt[a-z]* hemophil[a-z]* thalassemi[a-z]* willebrand leucemi[a-z]* lymphom[a-z]* myelom[a-z]* tumeur_[a-z]+ cancers?_[a-z]+ [a-z]+_cancer metastases?_[a-z]+ neoplasi[a-z]* nodules?[_a-z]* kystes? adenopathies?
  maladies?_[a-z]+ [a-z]+_maladie affections?_[a-z]+ pathologies?_[a-z]+ pneumonie[s]? asbestose mesotheliome hydrocephalie spina_bifida trisomi[a-z]* fente_[a-z]+ cardiopathie_congenitale anomalie_[a-z]+ tare_[a-z]+ retard_(?:mental|langage|croissance|psychomoteur|developpement|parole|staturo[_a-z]*) developpement_psychomoteur asthenie fievre_[a-z]+ frissons sueurs_nocturnes courbatures myalgies nausees? vomissements? agueusie pertes?_(?:gout|odorat|connaissance|poids|autonomie|sang) cyanose paleur marbrures detresse_[a-z]+ [a-z]+_detresse deshydratation fausses?_routes? douleurs?_[a-z]+ [a-z]+_douleur`;
const INJURIES = `noyade intoxications?[_a-z]* imv overdose surdose electrocution hypothermie traumatismes?[_a-z]* traumatise polytraumatis[a-z]* circonstances?_(?:traumatiques?|accident|blessure) surface_brulee brulures?_[a-z]+ morsures? plaies?_[a-z]+ lesions?_[a-z]+ agress(?:ion|ions|e)[_a-z]* acr arret_(?:cardiaque|cardio[_a-z]*) no_flow low_flow rosc etats?_(?:victime|patient|general|nutritionnel|cutane|psychique|conscience|perineal|sante[_a-z]*) bilan_(?:secouriste|circonstanciel|lesionnel) deces_(?:hospitalier|intra_hospitalier|j) patient_decede sequelles?[_a-z]* rechutes?_[a-z]+ toxicites?[_a-z]* intoleran[a-z]* effets?_[a-z]*(?:indesirables?|secondaires?) (?:ei|eig)_[a-z]+ complications?_[a-z]+ reprise_(?:chirurgicale|bloc) reinterventions?`;
const COMPLAINTS = `sevrages? vulnerab[a-z]* ronflements? somnolence appetit_[a-z]+ vitalite dangerosite aide_marche perimetre_marche mobilite_[a-z]+ pathologique[s]? symptomatique[s]? fdr fdrcv facteurs?_(?:risque|risques|declenchants?)[_a-z]* risques?_[a-z]+ comorbidites?_[a-z]+ antecedents?_[a-z]+ atcd_[a-z]+ [a-z]+_atcd top_(?:irct|demence|diabete|avc|ic|cancer[_a-z]*|ald|covid) fin_(?:de_)?vie soins_palliatifs pec_pal palliatif[s]? lisp lata limitation_therapeutique`;

const DISEASES = anyOf([INFECTIONS, BODY, INJURIES, COMPLAINTS].join(' '));

const ABBREVIATIONS = alone(
  `hta idm avc ait sca fa ic aomi bpco irc irct ira sep sla tsa toc tspt tdah sopk mici rch rgo nash ist mst fdr tms saos sas dmla tvp ep mtev avp imv acr dt dtun led spa pr lupus goutte zona gale ulcere iso ias bmr ei eig tc its ts ald porteur plaie malaise tuberculose rage palu teigne covid dys acfa bav sdra itss oap icc iresp ddb pid hbp sop dip rciu map rpm hpp geu fcs mfiu img mfi hrp sspt esrd chf copd alzh ra alzhdmta ischmcht depressn osteoprs ra_oa strketia cncr diabetes chrnkidn`,
  `${BESIDE} sp bene ind mid`,
);

/** Diseases, injuries and complaints as French sources name and abbreviate them. */
export function namesDisease({ letters }: Words): boolean {
  return DISEASE_WORD.test(letters) || DISEASES.test(letters) || ABBREVIATIONS.test(letters);
}
