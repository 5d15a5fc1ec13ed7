/**
 * What stands beside an abbreviation of a finding, a drug or a disease without changing what it means:
 * at which visit, whether at all, in which unit. Two letters mean it only in such company.
 */
export const BESIDE = `o n oui non entree sortie j h m s mois an ans jour jours heures sem semaine visite score total totale valeur resultat dernier derniere initial initiale
  inclusion base pre post avant apres max min moy moyenne moyen flag top bin cat classe code lib libelle actuel actuelle actuels connu connue traite traitee
  atcd antecedent presence fait mg ml kg mm g mmhg ui pct pourcent taux patient patiente mere enfant dose nb nombre num type stade grade niveau statut
  rea repos debut fin cm ng pg umol mmol log cp capillaire plasma serum sang sanguin urinaire urines lcr cordon droit droite gauche od og t v c item global`;
