// Common family names of France and of English-speaking countries.
const NAMES = `
martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand
morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin
boyer garnier chevalier francois legrand gauthier garcia perrin robin clement morin nicolas henry roussel mathieu
gautier masson marchand duval denis dumont marie lemaire noel meyer dufour meunier brun blanchard giraud joly riviere
lucas brunet gaillard barbier arnaud martinez gerard roche renard schmitt roy leroux colin vidal caron picard roger
fabre aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre benoit rey leclerc payet rolland leclercq
guillaume lecomte lopez jean dupuy guillot hubert berger carpentier sanchez dupuis moulin louis deschamps huet vasseur
perez boucher fleury royer klein jacquet adam paris poirier marty aubry guyot carre charles renault charpentier menard
maillard baron bertin bailly herve schneider fernandez collet leger bouvier julien prevost millet perrot daniel cousin
smith jones williams brown taylor davies evans wilson johnson roberts wright thompson white hughes edwards green hall
wood harris lewis jackson clarke clark turner hill scott cooper ward moore walker king baker harrison morgan allen james
phillips young miller parker bennett lee rodriguez hernandez gonzalez anderson ramirez torres nguyen flores adams nelson
rivera campbell mitchell carter gomez diaz cruz reyes stewart morris murphy cook rogers ortiz peterson bailey reed kelly
howard kim cox richardson watson brooks chavez wood bennett gray mendoza ruiz price alvarez castillo sanders patel myers
long ross foster powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons graham
diallo traore kone toure benali bensaid haddad khan ahmed ali hassan ibrahim silva santos ferreira pereira costa rossi
`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** Whether a text, that could be a name, holds a common family name. */
export function holdsSurname(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).some((word) => KNOWN.has(word));
}
