/**
 * Large regions outside France and the States of America, and parts of these, as `plainName` writes
 * them: nations and regions of the United Kingdom; Länder; provinces of Canada; regions of Belgium,
 * Spain and Italy; States of Australia; points of the compass.
 */
export const REGIONS_ELSEWHERE: ReadonlySet<string> = new Set(
  `england, scotland, wales, northern ireland, london, north east, north west, yorkshire and the humber,
  east midlands, west midlands, east of england, south east, south west,
  baden wurttemberg, bayern, bavaria, berlin, brandenburg, bremen, hamburg, hessen,
  mecklenburg vorpommern, niedersachsen, nordrhein westfalen, rheinland pfalz, saarland, sachsen,
  sachsen anhalt, schleswig holstein, thuringen,
  alberta, british columbia, manitoba, new brunswick, newfoundland and labrador, nova scotia, ontario,
  prince edward island, quebec, saskatchewan, northwest territories, nunavut, yukon,
  flandre, flanders, vlaanderen, wallonie, wallonia, bruxelles capitale,
  andalucia, aragon, asturias, islas baleares, canarias, cantabria, castilla y leon,
  castilla la mancha, cataluna, catalunya, extremadura, galicia, madrid, murcia, navarra, pais vasco,
  la rioja, comunidad valenciana, abruzzo, basilicata, calabria, campania, emilia romagna,
  friuli venezia giulia, lazio, liguria, lombardia, marche, molise, piemonte, puglia, sardegna, sicilia,
  toscana, trentino alto adige, umbria, valle d aosta, veneto,
  new south wales, queensland, south australia, tasmania, victoria, western australia,
  north, south, east, west, northeast, northwest, southeast, southwest, midwest, central, centre, nord,
  sud, est, ouest, nord est, nord ouest, sud est, sud ouest, outre mer, overseas, metropole,
  france metropolitaine, urban, rural, urbain`.split(/,\s+/),
);
