/**
 * Answers of closed lists, in French and English without accents. Items are parted by commas; a list is
 * one of values that a column of it has in nearly every cell.
 */
export const closed = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((item) => item.trim().replace(/\s+/g, ' ')));

/** What people also answer, or leave open: part of any list, and telling none. */
export const UNTELLING = closed(
  `autre, autres, other, others, inconnu, inconnue, unknown, unk, nsp, nk, ns, ne sait pas, ne souhaite pas repondre, je ne souhaite pas repondre, je ne sais pas,
  non renseigne, nr, na, n/a, non concerne, non concernee, non concerne(e), prefer not to say, declined, refused, refus, refuse, missing, none, aucun, aucune, rien, ras, nil, -, ?, u, x, oui, non, yes, no, o, n, y, not applicable,
  sans objet, don't know, dont know, not stated, not specified, unspecified, indetermine, indeterminee, sans, done, fait, autre[other], -oth-, vide`,
);

export const RESULTS = closed(
  `pos, neg, positif, positive, negatif, negative, pos., neg., positif faible, faiblement positif, weak positive, low positive, douteux, equivoque, equivocal, borderline, indeterminate, inconclusive, invalid, invalide, ininterpretable, non interpretable, non analysable, rejected,
  reactive, non-reactive, non reactive, nonreactive, reactif, non reactif, detecte, detectee, non detecte, non detectee, detected, not detected, detectable, undetectable, indetectable, target not detected, ind, nd, tnd,
  normal, normale, abnormal, anormal, anormale, pathologique, wnl, trace, traces, +, ++, +++, ++++, 1+, 2+, 3+, 4+, absence, presence, absent, present, presents, wild type, wild-type, wt, mute, mutee, mutated, mutant, het, hom, hemi, heterozygote, homozygote, heterozygous, homozygous, hemizygous, somatic, germline,
  sterile, contamine, contaminated, no growth, growth, scanty, high, low, h, l, hh, ll, resistant, sensible, intermediaire, susceptible, intermediate, negative-dilute, cancelled, adequate, inadequate, satisfactory, unsatisfactory, reassuring, non-reassuring, conforme, non conforme, hyperechogene, r0, r1, r2, rx, exact, immune, non immune, not immune, immunise, non immunise, protected`,
);

export const RESULTS_TELL = closed(
  `pos, neg, positif, positive, negatif, negative, pos., neg., douteux, equivocal, equivoque, reactive, non-reactive, non reactive, reactif, detecte, detectee, non detecte, detected, not detected, undetectable, indetectable, detectable, tnd, abnormal, anormal, anormale, pathologique, trace, traces, ++, +++, 2+, 3+,
  wt, wild type, wild-type, mute, mutated, het, hom, heterozygote, homozygote, heterozygous, homozygous, sterile, no growth, resistant, susceptible, negative-dilute, r0, r1, normal, normale`,
);

export const SUSCEPTIBILITY = closed('s, i, r, sdd, i+, ns, sfp');

export const OFTEN = closed(
  `jamais, rarement, parfois, quelquefois, de temps en temps, souvent, tres souvent, toujours, presque toujours, presque jamais, en permanence, tout le temps, la plupart du temps, moins souvent, occasionnellement, regulierement, quotidiennement, tous les jours, chaque jour, plusieurs fois par semaine, une fois par semaine, une fois par mois, plusieurs fois par jour, 1 fois par mois ou moins, moins d'une fois par semaine,
  never, almost never, rarely, seldom, sometimes, occasionally, often, very often, usually, mostly, always, almost always, all of the time, most of the time, some of the time, a little of the time, none of the time, several days, not at all, more than half the days, nearly every day, every day, daily, weekly, monthly, less than monthly, some days, most days, once a week, hardly ever,
  pas du tout, un peu, moderement, moyennement, beaucoup, enormement, extremement, enormement, a little bit, a little, somewhat, moderately, quite a bit, quite a lot, very much, extremely, a lot, slightly, plusieurs jours, plus de la moitie du temps, plus de la moitie des jours, presque tous les jours, plutot oui, plutot non, assez, tout a fait,
  excellent, excellente, very good, good, fair, poor, very poor, very bad, bad, tres bon, bon, moyen, mauvais, tres mauvais, tres bonne, bonne, moyenne, assez bon, assez bonne, mauvaise, tres mauvaise, tres bien, bien, mal, tres mal, mediocre, passable, plutot bon, plutot mauvais,
  tout a fait d'accord, d'accord, plutot d'accord, plutot pas d'accord, pas d'accord, pas du tout d'accord, ni d'accord ni pas d'accord, ni en desaccord ni d'accord, neutre, strongly agree, agree, neither agree nor disagree, neutral, disagree, strongly disagree, tend to agree,
  satisfait, tres satisfait, insatisfait, plutot satisfait, peu satisfait, tres insatisfait, satisfied, very satisfied, dissatisfied, very dissatisfied, sans difficulte, quelques difficultes, beaucoup de difficultes, impossible, no difficulty, some difficulty, a lot of difficulty, cannot do at all`,
);

export const SEVERITY = closed(
  `mild, moderate, severe, very severe, critical, life-threatening, fatal, serious, non-serious, not serious, no harm, minor, major, catastrophic, death, low harm, moderate harm, low, medium, high, leger, legere, modere, moderee, severe, grave, non grave, benin, benigne, critique, mortel, mineur, majeur, faible, eleve, elevee, tres severe, minime, important, importante, intermediaire, normale, normal, asymptomatic, asymptomatique,
  grade 1, grade 2, grade 3, grade 4, leicht, mittel, schwer, vert, orange, rouge, green, yellow, red, amber, black, urgence absolue, urgence relative, ua, ur, i, ii, iii, iv, v, stade i, stade ii, stade iii, stade iv, stage i, stage ii, stage iii, stage iv`,
);

export const SEVERITY_TELL = closed(
  `moderate, severe, life-threatening, serious, no harm, catastrophic, modere, moderee, severe, grave, benin, benigne, critique, leger, legere, mild, leicht, schwer, grade 3, stade iii, stage iii, asymptomatic, asymptomatique, iii`,
);

export const SMOKING = closed(
  `fumeur, fumeuse, non fumeur, non-fumeur, nonfumeur, ex fumeur, ex-fumeur, ancien fumeur, ancienne fumeuse, fumeur actif, fumeur occasionnel, fumeur quotidien, sevre, actif, passif, jamais fume, smoker, non-smoker, non smoker, nonsmoker, never, never smoker, never smoked, former, former smoker, ex-smoker, ex smoker, current, current smoker, current every day smoker, current some day smoker, daily smoker, occasional smoker, sobre, abstinent, abstinente, buveur, buveur occasionnel, buveur excessif, drinker, non-drinker, teetotal, vapoteur`,
);

export const SMOKING_TELL = closed(
  'fumeur, fumeuse, non fumeur, non-fumeur, ex fumeur, ex-fumeur, ancien fumeur, fumeur actif, sevre, smoker, non-smoker, never smoker, former smoker, ex-smoker, current smoker, never smoked, drinker, buveur, abstinent, current',
);
