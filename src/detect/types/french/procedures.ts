import type { Words } from '../../header-words.ts';
import { alone, anyOf } from '../../header-words.ts';
import { BESIDE } from './beside.ts';

const ACT_WORD =
  /_(?:\p{L}*(?:ectomie|otomie|ostomie|plastie|scopie|graphie|centese|rraphie|desie|lyse|pexie|therapie|ponction|synthese|stimulation|vaporisation|dilatation|embolisation|intubation|extubation|perfusion|transfusion|infiltration|injection|irradiation|ablation|exerese|resection|suture|drainage|curage|curetage|biopsie|pontage|appareillage)s?)_/u;

// What ends alike and is nothing that is done to a patient.
const NO_ACT = anyOf(
  'demographie geographie biographie cartographie bibliographie photographie topographie geographique analyse analyses signaletique localisation catalyse date dat dt heure salle numero num synthese date_injection delai photosynthese signalisation biosynthese',
);

const ACTS = anyOf(
  `abords?_(?:vasculaire|veineux|chirurgical|arteriel)[_a-z]* kt_v ktv uf_ml ultrafiltration bilan_ergo(?:therapie)? ergotherapie psychomotricite nb_cycles cycles_[a-z]+ ischemie_(?:froide|chaude)[_a-z]* clampage[_a-z]* duree_(?:bloc|intervention|anesthesie|cec|ventilation|dialyse|garrot) positionnement[_a-z]*(?:ventral|operatoire) decubitus_ventral lavage[_a-z]* aerosols? nebulis[a-z]* aspiration_[a-z]+ trachealis[a-z]* exsanguino[a-z]* phototherapie[_a-z]* puvatherapie cryotherapie laser[_a-z]* botox toxine_botulique infiltrations? mesotherapie acupuncture osteopathie hypnose emdr tcc psychotherap[a-z]* entretien_motivationnel education_therapeutique[_a-z]* etp_seances greffons?[_a-z]* donneur_(?:vivant|decede|cadaverique) allogreffe autogreffe
  natures?_(?:prestation|acte|intervention|soins)[_a-z]* lpp code_lpp lpp_[a-z]+ [a-z]+_lpp csarr[_a-z]* cdarr[_a-z]* nabm[_a-z]* ngap[_a-z]* ccam_[a-z]+ lettres?_cles? coef(?:ficient)?_(?:acte|ngap|soin) technique_(?:operatoire|chirurgicale|anesthesi[a-z]*) libelle_(?:acte|intervention|examen) actes?_[a-z]+ [a-z]+_actes? type_acte
  ag_[a-z]+ alr_[a-z]+ rachi[a-z]* peri[dt]ur[a-z]* anesth[a-z]* forceps ventouse spatules extraction_[a-z]+ declench[a-z]* maturation_col mode_(?:accouchement|delivrance)[_a-z]* voie_(?:accouchement|basse|haute|naissance|abord|centrale|veineuse|peripherique|arterielle)[_a-z]* cesar[a-z]* episio[a-z]* revision_uterine delivrance_(?:artificielle|dirigee|manuelle) amniocentese choriocentese cerclage methodes?_ivg technique_ivg aspiration[s]? curetage
  ktc kta catheter[a-z]*[_a-z]* picc[_a-z]* midline pac_[a-z]+ chambre_implantable sondes?_[a-z]+ sondage[s]?[_a-z]* vni vvp ventil[a-z]*[_a-z]* oxygen[a-z]* debit_o lunettes_o optiflow iot intub[a-z]* extub[a-z]* tracheo[a-z]* ecmo[_a-z]* cec assistance_[a-z]+ eer hemofiltration epuration[_a-z]* dialys[a-z]*[_a-z]* fistule_av fav kt_[a-z]+ massage_cardiaque mce defibrill[a-z]* dsa_choc choc_electrique
  cgr nb_cgr pfc cps_transf concentres?_[a-z]+ culots?_[a-z]+ transfus[a-z]* radiother[a-z]* curiether[a-z]* fractions?_[a-z]+ dose_(?:gy|totale_gy|par_fraction) nb_fractions champs_rt curage[s]?[_a-z]* ganglion_sentinelle exerese[s]? resection[s]? biopsies?[_a-z]* ponctions?[_a-z]* ponction_[a-z]+ tdm[_a-z]* irm_[a-z]+ scanner_[a-z]+ [a-z]+_scanner echo_[a-z]+ echo(?:graphie|cardio|doppler|endoscopie)[a-z]* ett eto dopplers?[_a-z]* tep_[a-z]+ tep_?scan pet_?scan scinti[a-z]* radio_[a-z]+ coro[_a-z]* coronarographie arteriographie examen_(?:demande|realise|complementaire|imagerie)[_a-z]* region_anatomique zone_anatomique incidence_radio produit_contraste pdl_mgy
  seances?_(?:kine|ortho[a-z]*|dialyse|chimio|radio[a-z]*|reeduc[a-z]*|psy) nb_seances reeduc[a-z]*[_a-z]* appareill[a-z]*[_a-z]* attelle platre[s]? orthese[s]?[_a-z]* prothe[a-z]*[_a-z]* dai resynchronisation pontages? angioplast[a-z]* thrombol[a-z]* thrombect[a-z]* stents?_[a-z]+ [a-z]+_stents? valve_[a-z]+ tavi pansements?[_a-z]* soins_(?:infirmiers|realises|prescrits|nursing|techniques|palliatifs_[a-z]+) drains?[_a-z]* redons? garrot[_a-z]* detartrage extractions?_dentaires? couronne bridge inlay implant_[a-z]+ devitalisation orthodontie traitement_canalaire scellement cpap ppc_[a-z]+ vac_therapie tpn gastrostomie gpe jejunostomie sng stomie[s]? colostomie autopsie[s]? prelevements?_[a-z]*organes (?:mode|finalite)_(?:pec|prise_charge)_principale? mode_pec[_a-z]*
  sismother[a-z]* electroconvulsi[a-z]* stimulation_[a-z]+ circoncision vasectomie ligature[_a-z]* sterilisation_[a-z]+ chirurgies?_[a-z]+ [a-z]+_chirurgie interventions?_chirurgicales? hospitalisation_domicile_type type_(?:intervention|operation|chirurgie|soins|greffe|dialyse|anesthesie|ivg|pansement|prothese|appareillage|examen)[_a-z]*`,
);

const ABBREVIATIONS = alone(
  `ag alr pl ktc kta picc vni vvp iot cgr rt tdm irm tep pet ett eto ecmo cpap ppc vac gpe sng dai cec rachi peridurale forceps ventouse declenchement echo scanner doppler radio lpp csarr ngap nabm vb vbi cesar drain redon garrot curage biopsie ponction vs_ai dsa mce platre`,
  BESIDE,
);

/** What was done to a patient, in the words and abbreviations of French hospitals. */
export function namesAct({ letters }: Words): boolean {
  if (ACTS.test(letters) || ABBREVIATIONS.test(letters)) return true;
  return ACT_WORD.test(letters) && !NO_ACT.test(letters);
}
