import { alone, anyOf } from '../../header-words.ts';
import { type KnownType, speaksOf } from '../known-type.ts';

const QUASI = ['quasi-identifier'] as const;

const PROFESSIONALS = [
  anyOf(
    `operateurs? operatrice iade ibode idec ide_[a-z]+ infirmieres? aides?_soignante?s? asd_[a-z]+ kines? kinesitherapeutes? ergotherapeutes? psychomotricien(?:ne)?s? dieteticien(?:ne)?s? psychologues? orthophonistes? orthoptistes? podologues? osteopathes? ostheopathes?
    gynecologues? gyneco obstetricien(?:ne)?s? pediatres? ophtalmologues? ophtalmo dermatologues? cardiologues? oncologues? neurologues? pneumologues? rhumatologues? urologues? nephrologues? geriatres? anesthesistes? reanimateurs? urgentistes? hematologues? gastroenterologues? endocrinologues? diabetologues? stomatologues? dentistes? orthodontistes? opticien(?:ne)?s? audioprothesistes? allergologues? infectiologues? addictologues? pedopsychiatres?
    biologistes? validateurs? valide_par realise_par preleve_par prescrit_par saisi_par vu_par opere_par signe_par fait_par technicien(?:ne)?s? manipulateurs? manipulatrice pharmacien(?:ne)?s? preparat(?:eur|rice) internes? externes? correspondants? adresseurs? assistante?s?_sociales? as_sociale educat(?:eur|rice)s? puericultrices? auxiliaires?_(?:vie|puericulture)
    intervenante?s? soignante?s? professionnels?_sante (?:code|num|id|type|nom)_(?:professionnel|ps|praticien|intervenant|soignant|executant|prescripteur) medco executants? notificateurs? declarants? preleveurs? preleveuse investigateurs? investigatrice coordonnateurs? coordinateurs? coordinatrice ambulanciers? regulateurs? pompiers? vaccinateurs? vaccinatrice secouristes? brancardiers? maieuticien(?:ne)?s? mandataire_soins
    referente?s?_(?:parcours|medical|soins|dossier|apa|social)? psy_referent ps_(?:executant|prescripteur|conventionne|id|num|nom|code|type|liberal) demandeurs? spe_(?:executant|prescripteur|ps|exe|pre) specialite_(?:executant|prescripteur|ps|praticien|medecin) presc(?:ripteur)?_specialite tuteur_stage praticiens? remplacant senior sage_?femmes? sf_(?:accouchement|referente|bloc) med_co manip`,
  ),
  alone(
    'demandeur psy interne externe senior mar arc tec as ash mk kine ide gyneco professionnel ps notateur lecteur relecteur',
    'code num id nom present bloc referente referent',
  ),
];
const NO_PROFESSIONALS = anyOf(
  `emploi asile honoraires cout montants? soins avis satisfaction technicien_surface (?:categorie|activite|situation|statut)_(?:socio_)?professionnel(?:le)? patient_externe exposition protocoles? pose frais demandeur_emploi questionnaire violences?
  controle_interne medecine_interne hemorragie`,
);
const FACILITIES = [
  anyOf(
    `lbm labo (?:nom|code|id|num)_(?:labo|structure|cabinet|etab|centre|site|maternite|ehpad|creche|lycee|uai|officine) cabinet_[a-z]+ msp maison_sante maternites? niveau_maternite creches? uai rne lycees? colleges?_(?:scolaire|public|prive) etab_[a-z]+ [a-z]+_etab groupement_[a-z]+
    cmp csapa caarud ssiad saad samu sdis esat foyer_(?:vie|accueil|logement) ehpa usld mas fam_accueil sessad ime itep cmpp camsp cegidd entite_(?:juridique|geographique) raison_sociale plateau_technique centre_[a-z]+ caserne organisme_gestionnaire (?:association|structure)_[a-z]+ [a-z]+_structure
    cle_etab categorie_(?:etab|etablissement) statut_juridique[_a-z]* hopitaux dernier_etablissement`,
  ),
  alone(
    'structure cabinet etab cis labo maternite creche lycee organisme ets institution association uai',
    'code nom id num type lib libelle',
  ),
];
const NO_FACILITIES = anyOf(
  'familiale? payeur complementaire assureur cancer_[a-z]+ tumorale? menage prelevee?',
);

/** Who gave the care, and where, as French sources say it. */
export const FRENCH_ORGANISATIONS: readonly KnownType[] = [
  { semantic: 'professional', roles: QUASI, named: speaksOf(PROFESSIONALS, NO_PROFESSIONALS) },
  { semantic: 'facility', roles: QUASI, named: speaksOf(FACILITIES, NO_FACILITIES) },
];
