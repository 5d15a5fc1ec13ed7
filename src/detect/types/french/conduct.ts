import type { Words } from '../../header-words.ts';
import { alone, anyOf } from '../../header-words.ts';
import { BESIDE } from './beside.ts';

const HABITS = `ethyli[a-z]* binge_[a-z]+ fume fumez buveurs? sobriete abstinen[a-z]* chicha snus puff protoxyde_[a-z]+ gbl ghb ketamine_[a-z]+ cathinones? slam tatouages? piercings? caffeine cafes_jour vegetarien vegan gluten_[a-z]+ 
  tabac[a-z]* cig_[a-z]+ nb_cig[a-z]* nb_verres verres?_[a-z]+ conso_[a-z]+ consommations?_[a-z]+ oh_[a-z]+ [a-z]+_oh alcool[a-z]* ivresses? injecteurs? usages?_(?:drogues?|tabac|alcool|cannabis|substances?|ecrans?|cocaine|opioides?|problematique) cocaine crack heroine ecstasy mdma amphetamines? cannabis_[a-z]+ poppers solvants joints?_[a-z]+ addicti[a-z]* jeux_[a-z]+ jeu_pathologique ecrans?_[a-z]+ temps_(?:ecran|assis|sommeil) [a-z]+_ecrans? insomnies? sommeil_[a-z]+ grignotage petit_dejeuner boissons_sucrees alimentation_[a-z]+ repas_[a-z]+ nb_repas sports?_[a-z]+ apa_[a-z]+ activites?_(?:physiques?|sportives?)[_a-z]* sedentar[a-z]* bronzage uv_[a-z]+ port_(?:casque|ceinture) brossage[_a-z]* chemsex preservatifs?`;
const MIND = `etat_psych[a-z]* psycho_[a-z]+ humeur[_a-z]* angoisses? peurs? phobies? tics ocd dissociation obsessions? compulsions? impulsivite hyperactivite inattention mythomanie deni anosognosie isolements? mort_souhait pensees_[a-z]+ traumatisme_psy[a-z]* ptsd 
  psychos[a-z]* bipolaires? schizo[a-z]* autis[a-z]* psychia[a-z]* anorexie boulimie tca_[a-z]+ scarifications? idees?_(?:suicidaires?|noires?) suicid[a-z]* tent_suicide etat_mental burn_?out deuil colere estime_soi retard_mental di_ted sommeil_troubles stress[a-z]* renonc[a-z]* comment_dormez_vous dormez`;
const COERCION = `mode_legal[_a-z]* mls sdt spdt sdre spi hdt (?:ho|hdt)_[a-z]+ sdtu sans_consentement soins_sans_consentement programmes?_(?:de_)?soins sous_contrainte contention[_a-z]* isolement[_a-z]* mise_chambre_isolement uhsa irresponsabilite`;
const SEXUALITY = `hsh sexualite[_a-z]* sexuel(?:le|les|s)?[_a-z]* [a-z]+_sexuel(?:le|les|s)? rapports?_[a-z]+ partenaires?_[a-z]+ [a-z]+_partenaires? prostitu[a-z]* travail_(?:du_)?sexe transgenre transidentite libido dysfonction[_a-z]* homosex[a-z]* bisex[a-z]* virginite`;
const VIOLENCE = `violences?[_a-z]* victime_[a-z]*violences? maltrait[a-z]*[_a-z]* harcelement[_a-z]* viols? inceste mgf excision mariage_force mutilations?_[a-z]+ enfance_(?:en_)?danger informations?_preoccupantes? ip_(?:enfant|crip) crip placement_[a-z]*ase ase_[a-z]+ signalement_(?:enfant|procureur|crip|judiciaire) negligences? safeguarding[_a-z]* emprise incarcer[a-z]* garde_vue judiciaire[s]?`;
const BIRTHS = `allait[a-z]*[_a-z]* contracep[a-z]*[_a-z]* fertilite infertil[a-z]* sterilite pma[_a-z]* fiv[_a-z]* iad icsi insemination[_a-z]* endometriose sopk preeclampsie pre_eclampsie eclampsie diabete_gestationnel hta_gravidique rciu menace_accouchement[_a-z]* map_[a-z]+ rpm rupture_[a-z]+ hpp hemorragie_delivrance perte_sang[a-z]* pertes_sanguines fausses?_couches?[_a-z]* fcs geu mfiu mort_?nee?s? mort_fetale mort_foetale interruption[s]?_[a-z]+ img ivg[_a-z]* prematurit[a-z]* hypotroph[a-z]* macrosom[a-z]* perine[a-z]* dechirures?[_a-z]* degre_dechirure presentation_[a-z]+ liquide_amniotique hrp cholestase placenta[_a-z]* hydramnios regles_[a-z]+ dernieres_regles menarche menopause[_a-z]* cycle_[a-z]+`;
const AUTONOMY = `aides?_(?:repas|toilette|habillage|marche|lever|coucher|medicaments) textures?_[a-z]+ textures_repas repas_mixe[s]? barrieres?_lit protections?_absorbantes? couches? sonde_[a-z]+ contentions?[_a-z]* verticalisateur leve_malade releve_malade lit_medicalise matelas[_a-z]* 
  transferts? elimination coherence orientation_(?:temporo|spatio|gir)[_a-z]* avq_[a-z]+ dep_(?:dom|phys[a-z]*|hab|dpl|ali|cnt|cpt|rel|cog[a-z]*|habill[a-z]*|deplac[a-z]*) aides?_(?:techniques?|humaines?) fauteuil[_a-z]* canne deambulateur dependan[a-z]*[_a-z]* autonom[a-z]*[_a-z]* equilibre_[a-z]+ handicap[a-z]*[_a-z]* aeeh aah pch rqth mdph_[a-z]+ carte_(?:invalidite|cmi|mobilite[_a-z]*) cmi_[a-z]+ taux_(?:ipp|incapacite|invalidite|handicap)[_a-z]* ipp_taux invalid[a-z]*[_a-z]* protection_(?:juridique|future) mesures?_protection curatelle[_a-z]* tutelle[_a-z]* sauvegarde_justice directives_[a-z]+ vue audition langage_[a-z]+ pai pps ppre amenagements?[_a-z]* sequelles`;
const WORK = `arrets?_(?:maladie|travail|longue|maladies)[_a-z]* nb_jours_arrets? jours_(?:arret|itt|ij|absence) ij_[a-z]+ [a-z]+_ij itt[_a-z]* indemnites_journalieres accidents?_[a-z]+ at_mp atmp maladies?_(?:pro|prof|professionnelles?)[_a-z]* tableau_mp[_a-z]* numero_tableau_mp (?:in)?aptitudes?[_a-z]* avis_(?:medecin_travail|medical|aptitude|mdt|du_medecin[_a-z]*) restrictions?[_a-z]* expositions?_[a-z]+ absenteisme penibilite amiante surveillance_(?:medicale|renforcee)[_a-z]* sir_suivi visite_reprise_avis reclassement`;
const CARE_USE = `renonce(?:ment|r)?[_a-z]* couverture_vaccinale statut_vaccinal[_a-z]* vaccin[a-z]*_[a-z]+ vaccinee? non_vaccinee? schema_vaccinal[_a-z]* immunodepr[a-z]* immunodeficien[a-z]* bucco_?dentaires? hygiene_(?:bucco|dentaire)[_a-z]* dents?_[a-z]+ caries?_[a-z]+ appareil_(?:dentaire|auditif) porteurs?_(?:de_)?(?:lunettes|prothese|lentilles)[_a-z]* satisfaction_soins qualite_(?:vie|sommeil) etat_(?:sante|percu)[_a-z]* sante_[a-z]+ [a-z]+_sante_percue bien_etre moral_[a-z]+ limitations?_[a-z]+ current_status statut_(?:covid|vih|vhc|vhb|serologique|clinique|tabagique|nutritionnel|vaccinal) consentement_don_organes don_organes`;

const CONDUCT = anyOf(
  [HABITS, MIND, COERCION, SEXUALITY, VIOLENCE, BIRTHS, AUTONOMY, WORK, CARE_USE].join(' '),
);

const ABBREVIATIONS = alone(
  `oh api sport sports jeux dys aah aeeh pch rqth ij itt at mp avq mls spi img ivg fcs geu mgf hsh pai pps gds vue dents dent map rpm psy violences addictions alcool tabac drogue drogues ecran ecrans stress sommeil poids_ressenti moral aptitude avis transferts toilette habillage deplacement elimination coherence`,
  BESIDE,
);

// Money, people and calendars beside it.
const NOT = anyOf(
  `montants? mnt cout tarif depense aidant_[a-z]+ medecin_travail_nom date dat dt dte numero num dossier maison_sante centre_sante sante_(?:etablissement|publique_france|region|territoire|etab) etab_sante agence professionnel_sante mutuelle complementaire contrat_sante assurance_sante territoire transferts?_vers`,
);

/** Habits, mind, sexuality, violence, births, autonomy and aptitude as French sources ask for them. */
export function tellsConduct({ letters }: Words): boolean {
  return (CONDUCT.test(letters) || ABBREVIATIONS.test(letters)) && !NOT.test(letters);
}
