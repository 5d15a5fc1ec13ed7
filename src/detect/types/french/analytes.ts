import type { Words } from '../../header-words.ts';
import { alone, anyOf } from '../../header-words.ts';
import { BESIDE } from './beside.ts';

const BLOOD = `coagulation hemostase bilan_[a-z]+ residuels?[_a-z]* [a-z]+_residuelle? cv_[a-z]+ c_peptide insulinem[a-z]* insulinorest[a-z]* homa_[a-z]+ glucagon leptine adiponectine interleukines? il_[a-z]+ tnf_alpha cytokines? neurofilaments? tau_[a-z]+ amyloide[_a-z]* ab_[a-z]+_lcr proteinorachie glycorachie lcr_[a-z]+ cellularite ascite_[a-z]+ liquide_(?:ascite|pleural|articulaire|gastrique)[_a-z]* stercobilines porphyrines? acylcarnitines biotinidase phenylalanine tyrosine methionine 
  hb[a-z]* h?ematies hte leuco[a-z]* globules?_(?:blancs|rouges) reticulocyt[a-z]* ccmh tcmh pnn pne pnb polynucleaires? polynuc[a-z]* lympho[a-z]* mono(?:cytes?|nucleaires) eosino[a-z]* baso(?:philes?)? blastes myelemie erythroblastes vs_h
  tp_pourcent taux_prothrombine prothrombine antithrombine proteine_[cs] facteur_[a-z]+ d_dimeres? ddimeres? tca_[a-z]+ fibrinogene temps_(?:saignement|cephaline|quick) ratio_tca agregats
  gaj glycem[a-z]* hba_c hb_ac hemoglobine_glyquee fructosamine clairance[_a-z]* mdrd ckd_?epi cockcroft cystatine[_a-z]* uremie natrem[a-z]* kaliem[a-z]* chlorem[a-z]* calcem[a-z]* phosphor[a-z]* magnes[a-z]* protidem[a-z]* protides? reserve_alcaline trou_anionique osmola[a-z]* iono(?:gramme)?
  albuminem[a-z]* tgo tgp gamma_?gt ggt pal phosphatases?_[a-z]+ bili[a-z]* bili_[a-z]+ ldh cpk ck_mb troponin[a-z]* tropo myoglobine nt_?probnp ntprobnp pro_?bnp
  cholesterol[a-z]* chol_?(?:total|hdl|ldl) non_hdl apo_?(?:a|b) lpa lpa trigly[a-z]* eal ferritine[a-z]* ferritin[a-z]* fer_serique sideremie cst tibc capacite_fixation transferrine ceruloplasmine cuivre zinc selenium plombemie plombs?_sang homocystein[a-z]* ammoniem[a-z]* lactat[a-z]* acide_[a-z]+ uricemie
  tsh[a-z]* ft pth parathormone cortisol[a-z]* acth aldosterone renine oestradiol progesterone amh inhibine dheas? androstenedione igf gh_[a-z]+ beta_?hcg bhcg prolactin[a-z]* shbg calcitonine thyroglobuline chromogranine nse scc cyfra alpha_?foeto[a-z]* foetoproteine ca_(?:ovaire|sein|pancreas) marqueurs?_[a-z]+
  vit_?[a-z] vitamine[a-z]* vitamine_[a-z]+ folat[a-z]* b_douze ohd ige ig_[aegm] ig[aegm] igtotales immunoglobulin[a-z]* electrophorese pic_monoclonal chaines_legeres kappa lambda_[a-z]+ beta_?microglobuline complement_c[h]? aan anca facteur_rhumatoide latex anti_?(?:ccp|tpo|dna|adn|tg|ssa|ssb|gad|phospholipides?|nucleaires?|transglutaminase|hbs|hbc|hb|h_bs|h_bc|vhc|vih|hcv|hiv|cmv|rh|d) cryoglobulin[a-z]* coombs haptoglobine
  crp[a-z]* procalc[a-z]* pct_ng calprotectine elastase alcoolem[a-z]* toxi(?:ques|cologie)_[a-z]+ carboxyhemoglobine methemoglobine hbco co_expire paracetamolemie dosages?_[a-z]+ residuelle_[a-z]+ taux_residuel`;

const BLOOD_GASES = `p_h_[a-z]+ fr_resp[a-z]* gaz_(?:sang|du_sang) gazometrie gds pa_?o pa_?co fi_?o sa_?o ph_[a-z]+ [a-z]+_ph hco base_excess exces_base p_f pao_fio`;

const INFECTION = `sero[a-z]* trod[a-z]* antigeni[a-z]* antigenes? ag_?(?:hbs|h_bs|p|covid|legionelle|pneumo)? a[cg]_?hb[sce] a[cg]_h_?b[sce] ac_[a-z]+ vha vhe hev hav charges?_virales? cv_(?:vih|vhb|vhc|plasma) cd_nadir nadir_cd lymphocytes?_cd
  criblage sequenc[a-z]* variant[a-z]* lignee toxo[a-z]* rubeol[a-z]* cytomegalovirus parvovirus westernblot western_blot tpha_vdrl tr_?pcr pcr_[a-z]+ uroculture[s]? copro[a-z]* parasito[a-z]* mycolog[a-z]* bacterio[a-z]* examen_direct culot culture_[a-z]+ baar bk_[a-z]+ tubages? antibiogr[a-z]* abg cmi cmi_[a-z]+ diametre_[a-z]*inhibition
  blse bmr bhr bhre bh_re epc erv sarm sasm sarm_[a-z]+ carbapenemases? pseudomonas[a-z]* staph[a-z]* escherichia e_coli klebsiell[a-z]* enterocoqu[a-z]* enterobact[a-z]* clostridi[a-z]* ecbu[a-z]* hemocult[a-z]* levures candida aspergillus micro_?organismes? nature_prelev(?:ement)? type_prelev(?:ement)? site_prelev(?:ement)? phenotype_resistance`;

const PREGNANCY = `poids_foetal[_a-z]* estimation_poids epf percentile_[a-z]+ mouvements_actifs_foetaux rcf_[a-z]+ rythme_foetal col_[a-z]*(?:mm|uterin|dilatation) dilatation_col bishop_[a-z]+ score_biophysique 
  terme_sa sa_jours apgar[a-z]* clarte_nucale ht_?vingt marqueurs_seriques dpni trisomie_depistage biometrie[s]? longueur_cranio_caudale femur_[a-z]*mm perimetre_abdominal_foetal liquide_amniotique_index doppler_[a-z]+ lactates?_cordon ph_cordon cordon_ph ph_art[a-z]* guthrie btc bilirubine_[a-z]+`;

const ORGANS = `efr dlco vems_[a-z]+ tiffeneau debit_expiratoire[_a-z]* souffle_dep fevg[a-z]* ejection fraction_ejection vtdvg vtd[a-z]* paps p_aps masse_vg strain qrs espace_qt epreuve_effort vo_?max test_(?:marche|effort) tm_metres holter[a-z]* mapa ecg[a-z]* electrocardio[a-z]* eeg[a-z]* emg[a-z]* polysomno[a-z]* iah index_apnee desaturations? polygraph[a-z]* fibroscan elasto[a-z]*
  av_o[dg] acuite_[a-z]+ tonus_oculaire keratometrie sphere_o[dg] cylindre_o[dg] fond_oeil champ_visuel oct_[a-z]+ audiomet[a-z]* tympanogramme potentiels_evoques densitometr[a-z]* t_?score z_?score perte_auditive[_a-z]*`;

const URINE = `glycosur[a-z]* albuminur[a-z]* proteinur[a-z]* leucocytur[a-z]* hematur[a-z]* cetonur[a-z]* nitrites bandelette[_a-z]* bu_[a-z]+ diures[a-z]* natriures[a-z]* creatininurie hemoccult fit_[a-z]+ sang_occulte[_a-z]* test_immunologique`;

const TUMOUR = `[cpy]?tnm r_status statut_r limites_(?:saines|exerese|resection) envahissement[_a-z]* infiltration_[a-z]+ charge_tumorale masse_tumorale suv_?max deauville lugano cobb angle_cobb tici aspects_score dsi_aspects? bop indice_gingival 
  her_?two ki_?[a-z]* recepteurs?_[a-z]+ statut_hormonal egfr_[a-z]+ kras nras braf brca[a-z]* alk_[a-z]+ ros msi mss pdl pdl tps_pdl jak bcr_?abl flt npm idh mgmt idh_[a-z]+ pik_?ca caryotyp[a-z]* genotyp[a-z]* exome genome panel_[a-z]+ cgh acpa hla_[a-z]+ dsa adn_[a-z]+ breslow clark indice_clark emboles marges?_(?:chirurgicales?|saines?|exerese|resection) marges_envahies
  ganglions?_[a-z]+ nb_(?:ganglions|nodules|metastases|n_plus|polypes)[_a-z]* index_mitotique mitoses atypies bethesda frottis[a-z]* fcu cytolog[a-z]* anapath[a-z]* anatomo_?path[a-z]* acr_sein birads bi_rads pirads pi_rads tirads`;

const SIGNS = `ta_[a-z]+ pam_[a-z]+ tensions?_[a-z]+ freq(?:uence)?_(?:card[a-z]*|resp[a-z]*) fc_[a-z]+ pouls_[a-z]+ pulsations temp_(?:corp[a-z]*|axil[a-z]*|rect[a-z]*|max|entree) temperature_[a-z]+ satur[a-z]* sat_o spo dextro[a-z]* hgt hemocue tra_[a-z]+ recoloration trc eva eva_[a-z]+ imc[a-z]* poids_[a-z]+ [a-z]+_poids surf_corp perim_[a-z]+ pc_(?:naissance|cm|sortie) plis?_cutanes? masse_(?:grasse|maigre) impedance[_a-z]* tour_[a-z]+ courbe_poids pas_pad
  toise er_status pr_status her_status lipid[a-z]* debit_o valeur_(?:resultat|biologique|analyse|dosage|mesuree|num|numerique) resultat_[a-z]+ [a-z]+_resultat test_[a-z]+ bilan_[a-z]+ value_as_[a-z]+ last_a_?c`;

const MEASURES = anyOf(
  [BLOOD, BLOOD_GASES, INFECTION, PREGNANCY, ORGANS, URINE, TUMOUR, SIGNS].join(' '),
);

// What is known to others or has a name of its own, and only stands beside one of these words.
const NOT = anyOf(
  `poids_(?:cal[a-z]*|enquete|sondage|final|redressement|ind[a-z]*|men[a-z]*|statistique|repondant|longitudinal) date dat dt dte heure mois annee delai medecin service labo laboratoire test_(?:id|num) lieu ville
  ac_[a-z]*(?:commune|age) tour_enquete`,
);

const ABBREVIATIONS = alone(
  `hb ht hte gr gb pq plq pnn pne vs tp tca inr na cl ca mg_sang crp pct tgo tgp pal ggt tg hdl ldl eal cst ige igg iga igm aan rai kell ta fc eva qt qtc efr vtd vems dep_souffle cmi cd ca ag ac bnp psa ace afp
  lcc bip pc_cranien rcf ph p_h q_tc pa_ps ig fr be_gaz hco nfs ecbu bk idr alat asat tsh ft fsh lh amh pth hcg acth dfg creat uree gaj tscore zscore interpretation dosage dosages resultats ct clairance biometrie hgt dextro temp tas tad pas pad pni fevg spo sat saturation poids imc`,
  BESIDE,
);

// Names that are nothing without their numbers.
const NUMBERED =
  /_(?:ca_(?:125|15_3|19_9|72_4)|cd_?(?:3|4|8|19|20)|b_?(?:9|12)|t_?[34](?:_l|l)?|ft_?[34]|c_?[34]|vit_b_?12|ki_?67|jak_2|flt_3|her_?2|25_oh_?d|oh_25_d|hba_?1_c|a_?1_c|t_?21|ht_?21|test_6_min|tm_?6|vo_2_max|pa_o_2|pa_co_2|sa_o_2|sp_o_2|spo_2|fi_o_2|o_2|p_53|hla_b_27|brca_[12]|pdl_1|ag_p_24|ag_?p_?24|cyfra_21|fev_1|hco_3|idh_1|(?:hb|hgb|last|first|max)_1_c)_|^_1_c_$/;

/** Laboratory values, signs and other findings as French laboratories and wards abbreviate them. */
export function showsFinding({ letters, numbered }: Words): boolean {
  return (
    (MEASURES.test(letters) || NUMBERED.test(numbered) || ABBREVIATIONS.test(letters)) &&
    !NOT.test(letters)
  );
}
