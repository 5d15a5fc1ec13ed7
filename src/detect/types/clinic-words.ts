import type { Semantic } from '../../model/column.ts';
import { alone, anyOf } from '../header-words.ts';
import { type KnownType, speaksOf } from './known-type.ts';
import { CALENDAR_WORDS } from './words.ts';

const SENSITIVE = ['sensitive'] as const;

// What such an abbreviation may stand beside and still mean it.
const BESIDE = `total score bl baseline m j s w wk visit visite sem semaine initial initiale final last first max min result res val value cm mm ml min mn h hr hrs kg lb lbs g mg g mmol umol db msv status stg stage yn o n oui non recode
  od og os r left right gauche droit droite pre post entree sortie t t_p moy mean avg sd`;

const WORDS: readonly [Semantic, string, string][] = [
  // Sequences and longer words; abbreviations that need to stand alone.
  [
    'test-result',
    `pb_mm perimetre_brachial muac[a-z_]* nghb hgbf? (?:res|resultat|resu)_?(?:fit|colo|frottis|biopsie|test|mammo|irm|scanner|labo|anapath) resfit rescolo rescoloscopie pertes?_(?:ml|sang|sanguines?) blood_loss ebl ctdi(?:vol)? dlp_[a-z]+ kvp dose_(?:hp|efficace|equivalente|recue) lex[a-z_]*db niveau_sonore audio_[a-z]+ audiogram[a-z]* [a-z]*_?egfrmut[a-z]* [a-z]+mut
    hgvs[a-z]* hgvsc hgvsp zyg(?:osity)? vaf acmg(?:_class)? allele_freq[a-z]* genotyp[a-z]* caryo[a-z]* karyo[a-z]* [a-z]+_sph [a-z]+_cyl [a-z]+_axe [a-z]+_axis [a-z]+_add sph_[a-z]+ cyl_[a-z]+ axe_[a-z]+ add_o[dgs] (?:ecart|distance)_pupillaire prisme poids_?n poids_?nais[a-z]* pdsnais taillen pcnais [a-z]+_(?:mm|cm|mmhg|bpm|dl|mgdl|mmol|umol|ngml|msv|db) hwtdg?bmi [a-z]*dgbmi [a-z]*_?xuln rhr hrv
    hsr_[a-z]+ tot_?dist[a-z_]* total_distance[a-z_]* player_load (?:wt|weight)_(?:lb|lbs|kg) wgt_kg ht_(?:cm|in|ft) bed_(?:temp|weight) specific_gravity [a-z]+_titre [a-z]+_titer isch[a-z]*_(?:froide|chaude|cold|warm)[a-z_]* (?:cold|warm)_isch[a-z_]* marges?_(?:reseq|resec)[a-z]* last_vl vl_[a-z]+ nb_?(?:blocs?|lames?|ganglions|copies) test_[a-z]+_result`,
    'sph cyl axe add crea creat k na cl ca mg ph ure urea gly glu hb ht plaq gb gr vgm lact tropo bnp crp pct vs inr tp tca fibri ddim vl cd rhr hrv audio vaf dfg tsh ferri alb prot bili asat alat ggt pal ldh cpk lip amy mm temp t tas tad fc fr spo sat glyc dex dextro poids imc hgt wgt pb temp_c sero caryo karyo mapped_lab ctdivol dlp crea_umol',
  ],
  [
    'health-status',
    `gen_dv[a-z_]* bims(?:_score)? rejects?_care bed_mob(?:ility)? (?:bed|toilet|transfer|locomotion|eating|dressing|hygiene)_(?:mob|mobility|use|self|support|perf)[a-z]* urinary_[a-z]+ bowel_[a-z]+ continence adlh? cps_score dehyd[a-z]* degre_[a-z]+ degree_harm harm_(?:level|degree|score)[a-z_]* incident_(?:type|category|severity) [a-z]*_?habillage [a-z]*_?alimentation rai_hc[a-z_]* interrai[a-z_]* gir aggir[a-z_]*
    threat[a-z]* life_threat[a-z]* recov(?:d|ered)? disable_yn died_yn outcome_[a-z]+ [a-z]+_outcome (?:stop|refusal|discontinu[a-z]*|withdraw[a-z]*|exclusion|exclu)_?reason reason_(?:stop|refus[a-z]*|discontinu[a-z]*|withdraw[a-z]*|exclusion|change|switch) motif_(?:exclusion|refus|arret|abandon|echec) pensees?_[a-z]+ idees?_(?:noires|suicidaires) sentiment_[a-z]+ je_(?:me_)?(?:suis|sens|ressens)[a-z_]* nb_verres[a-z_]* verres_[a-z_]+ premiers?_signes
    age_(?:premiers?|premieres?)_[a-z_]+ (?:age_)?menarche[a-z_]* menarche_age age_(?:diagnosis|onset|first_[a-z]+|menarche|menopause) cas_familial transfert_neonat[a-z]* nicu_[a-z]+ texture(?:_[a-z]+)? regime_(?:alimentaire|texture) taux_(?:ipp|incapacite) smkd[a-z]* alcd[a-z]* affected(?:_status)? phenotype[a-z_]* hpo[a-z_]* case_(?:def|definition|status|class) classification_case who_(?:stg|stage|class) tanner[a-z_]* rcsi[a-z_]* fcs_score hdds hhs_score ehp_total [a-z]+_vas [a-z]+_nrs vas_[a-z]+ saisine_[a-z]+ mesure_(?:protection|isolement|contention) tri_ioa triage rpe srpe wellness[a-z_]* soreness
    carbohydrates?[a-z_]* carbs(?:_[a-z]+)? calories meal[a-z_]* cycle_day sympt[a-z_]* sx_[a-z_]+ gyn_[a-z]+ (?:duree|delai)_(?:cumulee|isolement|contention)[a-z_]* avis_(?:medecin_conseil|medical|aptitude)[a-z]* avismedecin[a-z]* aptitude[a-z_]* conclusion_medicale famil[a-z]*_hist[a-z]* [a-z]*depend(?:ance|ency)[a-z_]*`,
    'soi rom tri exclu tds outc preg g_p gpa para gravida habil deplac contin comport aliment relation mob diet dehyd rl mdro iso obs news ews cfs frailty all allergies allergy alc smk smoker conso tri_french wies riw srpe rpe cps adl iadl adlh harm mas_mam mas mam sam ip ertl erta gir pain soif selles urines diurese sommeil humeur texture affected recovd recov died_y severity gravite',
  ],
  [
    'procedure',
    `mode_?acc(?:ouchement)? mode_accouch[a-z]* voie_acc[a-z]* [a-z]*dmeth[a-z_]* act_(?:lib|faces?|code|dent|ccam|ngap) faces?_dent[a-z]* code_(?:ngap|ccam|lppr?|nabm|adicap|tarmed|acte) lppr? klv[a-z_]* mv_(?:hrs|hours|days) (?:nb|nbr)_?(?:exec|actes?|seances?|cures?)[a-z_]* nbexec[a-z]* appareillage type_(?:stomie|soin|acte|intervention|anesthesie|appareillage|mesure|prothese) site_route route_site (?:cote|lateralite)_(?:opere|op) (?:cci|opcs|mbs|achi|tarmed)_?[a-z]* twinrix typhim [a-z]+_vaccin services_[a-z]+ dose_number`,
    'cote lateralite side soin soins geste faces dent tooth ccam ngap lpp lppr modif modifier vent vni iot kt vvp sonde nature_acte services lettre_cle cotation nb_actes qte_acte',
  ],
  [
    'drug',
    `chemo_[a-z_]+ chemotherapy[a-z_]* radiotherapy[a-z_]* hormonotherap[a-z_]* [a-z]+_remis tt_[a-z]+ ttt_[a-z]+ [a-z]+_ttt statut_amm med_(?:t|current|list|name|cur)[a-z_]* meds?_[a-z]+ abx[a-z_]* ivs? art_(?:regimen|line|start) regimen[a-z_]* lot_vaccin num_lot_vaccin vax_[a-z]+ vaccine_[a-z]+ serum_anti[a-z]* immunoglobulines?_[a-z]+ prior_?(?:ln|line|lines|therap[a-z]*|tx|treatment)[a-z_]* priorln line_therapy ac_fol[a-z]* acide_folique supplementation`,
    'abx ivs iv tx rx ttt tt med meds serum antibio atb avk aod pec_ttt priorln arv art haart regimen',
  ],
  [
    'diagnosis',
    `malfo[a-z]* malform[a-z]* osics[a-z_]* code_adicap adicap icd_?o[a-z_]* (?:mr|prv|prin|sec|adm|main|fin)_?dx dx_[a-z_]+ mrdx site_lesion (?:lib|libelle|code)_(?:cmd|ghm|ghs|diag|dp|affection|patho|maladie) tableau_mp code_term read_term snomed_term antec_med antecedents?_med[a-z]* laterality injur[a-z]*_[a-z]+ body_?part[a-z]* bodypart mechanism_injury`,
    'pc hpc hx pmh dx atcd antec lat laterality osics malfo patho cim adicap dp das dr motifs plainte lesion siege_lesion',
  ],
  [
    'cost',
    `rente[a-z_]* (?:act|mt|mnt|total|part|tot)_(?:hon|honos?|ro|rc|restdu|reste|du|patient) part_(?:ro|rc|assure) ticket_mod[a-z]* remgeld (?:rechn|rechnung|facture|tarif)_(?:chf|eur|total) chf_total [a-z]+_(?:chf|eur|usd|gbp|cad|aud|cfa|xof|mad|dzd) claim_reserve reserve_[a-z]+ amount_[a-z]+ [a-z]+_amount hon_[a-z]+ [a-z]+_hon restdu reste indemnites?(?:_[a-z]+)? indemnisation`,
    'hon honos prix_total montant_total remgeld reste rente',
  ],
];

const NO = anyOf(
  'traitante? ids? num numero no number nom name date dat dt age year annee mois code_postal lieu service medecin doctor consent[a-z]* facture_no prix tarif marche fournisseur stock contract rate usd_rate effectifs? nb_patients population',
);

/** What wards, registers and surgeries abbreviate: measures, states, acts, drugs, diseases and bills. */
export const CLINIC_WORDS: readonly KnownType[] = WORDS.map(([semantic, any, short]) => {
  const words = speaksOf(anyOf(any), [CALENDAR_WORDS, NO]);
  const abbreviated = speaksOf(alone(short, BESIDE), CALENDAR_WORDS);
  return {
    semantic,
    roles: SENSITIVE,
    named: (name) => words(name) || abbreviated(name),
  };
});
