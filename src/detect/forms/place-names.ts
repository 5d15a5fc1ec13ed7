/** A name as it is compared: lower case, without accents, with one blank for dashes and apostrophes. */
export function plainName(text: string): string {
  if (text.length > 40) return '';
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’-]+/g, ' ');
}

/** The 18 regions of France since 2016, as {@link plainName} writes them, and common short forms. */
export const REGION_NAMES: ReadonlySet<string> = new Set(
  `auvergne rhone alpes, bourgogne franche comte, bretagne, centre val de loire, corse, grand est,
  guadeloupe, guyane, hauts de france, ile de france, la reunion, martinique, mayotte, normandie,
  nouvelle aquitaine, occitanie, pays de la loire, provence alpes cote d azur, paca, reunion`.split(
    /,\s+/,
  ),
);

/** The départements of France, as {@link plainName} writes them. */
export const DEPARTEMENT_NAMES: ReadonlySet<string> = new Set(
  `ain, aisne, allier, alpes de haute provence, hautes alpes, alpes maritimes, ardeche, ardennes,
  ariege, aube, aude, aveyron, bouches du rhone, calvados, cantal, charente, charente maritime, cher,
  correze, corse du sud, haute corse, cote d or, cotes d armor, creuse, dordogne, doubs, drome, eure,
  eure et loir, finistere, gard, haute garonne, gers, gironde, herault, ille et vilaine, indre,
  indre et loire, isere, jura, landes, loir et cher, loire, haute loire, loire atlantique, loiret, lot,
  lot et garonne, lozere, maine et loire, manche, marne, haute marne, mayenne, meurthe et moselle,
  meuse, morbihan, moselle, nievre, nord, oise, orne, pas de calais, puy de dome,
  pyrenees atlantiques, hautes pyrenees, pyrenees orientales, bas rhin, haut rhin, rhone, haute saone,
  saone et loire, sarthe, savoie, haute savoie, paris, seine maritime, seine et marne, yvelines,
  deux sevres, somme, tarn, tarn et garonne, var, vaucluse, vendee, vienne, haute vienne, vosges,
  yonne, territoire de belfort, essonne, hauts de seine, seine saint denis, val de marne, val d oise,
  guadeloupe, martinique, guyane, la reunion, mayotte`.split(/,\s+/),
);

/** Postal codes of the States of America and of the federal district. */
export const STATE_CODES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
  ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR`.split(/\s+/),
);

/** Their names, as {@link plainName} writes them. */
export const STATE_NAMES: ReadonlySet<string> = new Set(
  `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware,
  district of columbia, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
  louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
  nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota,
  ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
  utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico`.split(
    /,\s+/,
  ),
);
