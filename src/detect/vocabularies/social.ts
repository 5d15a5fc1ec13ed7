import { closed } from './closed.ts';

/** What others know of a person, as the cells say it. */
export const SEXES = closed(
  `f, m, h, w, femme, homme, un homme, une femme, feminin, masculin, female, male, woman, man, non-binary, non binary, nonbinary, non-binary / third gender, non binaire, weiblich, mannlich, divers, intersex, indetermine, fille, garcon, g, boy, girl, mr., mrs., ms., mr, mrs, ms, m., mme, mlle, monsieur, madame, transgender, trans, vrouw, man`,
);

export const SEXES_TELL = closed(
  'femme, un homme, une femme, feminin, female, woman, femme, weiblich, fille, girl, mrs., mrs, mme, madame, f, w',
);

export const MARITAL = closed(
  `married, single, divorced, widowed, widow, widower, separated, partnered, cohabiting, cohabitating, civil partnership, never married, single (never married), married (including common law), common law, common-law, domestic partner, living with partner, in a relationship,
  marie, mariee, marie(e), celibataire, divorce, divorcee, divorce(e), veuf, veuve, veuf(ve), veuf/veuve, separe, separee, separe(e), pacse, pacsee, pacse(e), pacs, concubinage, union libre, concubin, vie maritale, en couple, ledig, verheiratet, geschieden, verwitwet, seul, seule`,
);

export const KIN = closed(
  `conjoint, conjointe, conjoint(e), epoux, epouse, mari, femme, fils, fille, fille/fils, belle-fille, gendre, mere, pere, frere, soeur, sœur, fratrie, ami, amie, voisin, voisine, voisin(e), tuteur, tutrice, curateur, grand-mere, grand-pere, petit-fils, petite-fille, neveu, niece, tante, oncle, compagnon, compagne, parent, parents, enfant, enfants, assure, ayant droit, beneficiaire,
  spouse, husband, wife, partner, son, daughter, child, mother, father, brother, sister, sibling, friend, neighbour, neighbor, guardian, grandmother, grandfather, grandparent, grandchild, aunt, uncle, cousin, self, subscriber, dependent, head, proband, caregiver, foster parent, sohn, tochter, nachbar, nachbarin, mutter, vater`,
);

export const EDUCATION = closed(
  `primaire, primary, primary school, elementary, secondaire, secondary, secondary school, superieur, tertiary, higher, university, universite, college, lycee, college ou moins, sans diplome, aucun diplome, bac, bac+2, bac+3, bac+5, bac +2, bac +3, bac +5, bac + 2, bac + 3, bac + 5, bac+4, bac+8, baccalaureat, bep, cap, cap/bep, bepc, brevet, cep, bts, dut, licence, master, doctorat, deug, graduate, postgraduate, high school, some college, bachelor, bachelors, bachelor's degree, master's degree, masters, doctorate, phd, less than high school, high school graduate, ged, diploma, no formal education, maternelle, cp, ce1, ce2, cm1, cm2, gs, ms, ps, 6e, 5e, 4e, 3e, 2nde, 1ere, terminale, seconde, premiere, coranique, superieur court, superieur long, gcse, a level, a-level, a levels, degree, undergraduate`,
);

export const OCCUPATIONS = closed(
  `retraite, retraitee, retired, etudiant, etudiante, student, eleve, chomeur, chomage, demandeur d'emploi, sans emploi, sans profession, inactif, au foyer, mere au foyer, homemaker, housewife, unemployed, employed, self-employed, self employed, full-time, part-time, full time, part time, temps plein, temps partiel, disabled, unable to work, looking for work, out of work, cadre, ouvrier, ouvriere, employe, employee, agriculteur, agricultrice, artisan, commercant, commercante, profession intermediaire, professions intermediaires, enseignant, enseignante, professeur, teacher, infirmier, infirmiere, nurse, aide-soignant, aide-soignante, medecin, driver, chauffeur, farmer, fermier, engineer, ingenieur, technicien, technicienne, secretaire, clerk, cashier, caissiere, caissier, cook, cuisinier, mason, macon, electricien, electrician, plombier, plumber, menuisier, coiffeur, coiffeuse, vendeur, vendeuse, agent d'entretien, assistante maternelle, comptable, accountant, manager, labourer, laborer, worker, miner, fisherman, trader, salesperson, cleaner, carer, policeman, military, militaire, soldat, soldier, fonctionnaire, cadres, ouvriers, employes, agriculteurs, artisans, vrp, serveur, serveuse, boulanger, patissier, peintre, soudeur, welder, manutentionnaire, interimaire, cdi, cdd, interim, apprenti, benevole`,
);

export const DISCHARGES = closed(
  `domicile, retour domicile, retour a domicile, home, discharged, discharged home, discharge home, home health, mutation, transfert, transfer, transferred, transferred out, deces, decede, decedee, dcd, died, death, dead, deceased, expired, rip, ltf, ltfu, tfo, sortie, guerison, gueri, guerie, cured, recovered, referred, ref, abscond, absconded, defaulted, defaulter, lost to follow-up, lost to follow up, perdu de vue, ama, left against medical advice, lama, left ama, lwbs, fugue, sortie contre avis, scam, ehpad, ssr, smr, had, usld, hospice, nursing home, snf, rehab, rehabilitation, still admitted, admitted, hospitalisation, hospitalise, alive, vivant, d/c, to, routine, against medical advice, in-hospital death, ongoing`,
);

export const WARDS = closed(
  `cardiologie, pneumologie, neurologie, pediatrie, geriatrie, oncologie, chirurgie, maternite, urgences, reanimation, psychiatrie, nephrologie, infectiologie, hematologie, dermatologie, orl, ophtalmologie, urologie, rhumatologie, endocrinologie, gastro-enterologie, medecine, medecine generale, medecine interne, gynecologie, obstetrique, orthopedie, chirurgie viscerale, chirurgie orthopedique, soins intensifs, usic, usc, uhcd, sau, radiologie, cardiology, pneumology, neurology, pediatrics, paediatrics, geriatrics, oncology, surgery, general surgery, maternity, emergency, emergency medicine, general medicine, medicine, icu, ccu, picu, nicu, micu, sicu, ed, a&e, psychiatry, nephrology, hematology, haematology, dermatology, ent, ophthalmology, urology, rheumatology, endocrinology, gastroenterology, gynaecology, gynecology, obstetrics, orthopaedics, orthopedics, respiratory, stroke unit, family medicine, innere, kardiologie, chirurgie, padiatrie, l&d, med/surg, telemetry, step-down`,
);

export const ADMISSIONS = closed(
  `urgences, urgence, programme, programmee, mutation, transfert, domicile, emergency, elective, urgent, newborn, trauma, planned, unplanned, day case, inpatient, outpatient, ambulatoire, hospitalisation complete, hdj, hc, walk-in, ambulance, referral, gp referral, gp, self-referral, self referral, smur, samu, vsav, pompiers, moyens personnels, moyen personnel, smr, ehpad, famille, medecin traitant, autre etablissement, adresse par medecin, observation, readmission`,
);

export const ETHNICITIES = closed(
  `white, black, asian, hispanic, latino, hispanic or latino, not hispanic or latino, non-hispanic, black or african american, african american, american indian or alaska native, native american, native hawaiian or other pacific islander, mixed, multiracial, caucasian, white british, white irish, black african, black caribbean, asian indian, pakistani, bangladeshi, chinese, maori, pakeha, pacific, aboriginal, torres strait islander, indigenous, non-indigenous, coloured`,
);
