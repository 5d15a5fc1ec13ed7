import { GIVEN_NAMES } from './given-names.ts';
import { holdsSurname } from './surnames.ts';

// The commonest given names of France and of English-speaking countries in the last hundred years.
const NAMES = `
adam adrien agathe agnes alain albert alexandre alexandra alice alicia aline amandine amelie anais andre andrea
andrew angela angelique anna anne annie anthony antoine antonio arnaud arthur ashley aurelie axel baptiste barbara
benjamin bernadette bernard bertrand betty brandon brian brigitte bruno camille carla carol carole caroline
catherine cecile cedric celine chantal charles charlotte chloe christelle christian christiane christine
christophe christopher claire clara claude claudine clement clemence colette corinne cyril damien daniel danielle
david deborah denis denise diane didier dominique donald donna dorothy dylan edith edouard edward elena eliane
elisabeth elise elizabeth elodie emilie emily emma emmanuel emmanuelle enzo eric estelle ethan etienne eugene eva
evelyne fabien fabienne fabrice fanny fatima fernand fernande florence florian francis franck francois francoise
frank frederic gabriel gaelle genevieve george georges gerald gerard germaine ghislaine gilbert gilles gisele
gregory guillaume guy hannah helene helen henri henriette herve hubert hugo ines irene isabelle jack jacob jacqueline
jacques james jason jean jeanne jeannine jennifer jeremy jerome jessica joanna joel john jonathan jordan joseph
josephine josette joshua joyce judith jules julia julie julien juliette justin justine karen karim karine kathleen
kelly kenneth kevin kimberly larry laura laure laurence laurent lea leo leon liam liliane linda lionel lisa loic louis
louise luc lucas lucie lucien lucienne ludovic lydie madeleine magali manon marc marcel marcelle margaret margaux
marguerite maria marie marine marion marjorie mark marthe martin martine mary mathieu mathilde mathis matthew
matthieu maurice maxime megan melanie melissa michael michel michele michelle mireille mohamed monique morgane
muriel myriam nadia nadine nancy natalie nathalie nathan nicolas nicole noah noel noemie odette odile olivia
olivier oscar pamela pascal pascale patricia patrice patrick paul paule paulette pauline peter philip philippe pierre
pierrette quentin rachel rachid raphael raymond raymonde rebecca regine remi renaud rene renee richard robert roger
roland romain ronald rose ruth ryan sabine sabrina samantha samuel sandra sandrine sara sarah scott sebastien serge
severine sharon simon simone solange sophie stephane stephanie stephen steven susan suzanne sylvain sylvie tatiana
teresa theo theodore therese thibault thierry thomas timothy tom valentin valerie vanessa veronique victor victoria
vincent virginie viviane walter william xavier yann yannick yasmine yves yvette yvonne zachary zoe ahmed ali amina
aisha fatou ibrahim khadija malik mehdi moussa omar samir sofia yacine youssef amara lina nour rayan
`;

const KNOWN: ReadonlySet<string> = new Set(`${NAMES} ${GIVEN_NAMES}`.trim().split(/\s+/));

// Words of letters, joined by hyphens or apostrophes, perhaps with initials and a title.
const NAME_LIKE = /^\p{L}[\p{L}\p{M}.'’-]*(?:[ ,]{1,2}\p{L}[\p{L}\p{M}.'’-]*){0,4}$/u;

/** Whether a text could be somebody's name. */
export function isNameLike(text: string): boolean {
  return text.length >= 2 && text.length <= 50 && NAME_LIKE.test(text) && /\p{Lu}/u.test(text);
}

// How people are addressed.
const TITLE =
  /^(?:m|mm|mme|mlle|melle|monsieur|madame|mademoiselle|mr|mrs|ms|miss|mister|sir|herr|frau|señora?|sig(?:ra)?)\.?\s\p{Lu}/iu;

/** Whether a text could be somebody's name, and holds a title or a common given or family name. */
export function holdsKnownName(text: string): boolean {
  if (!isNameLike(text)) return false;
  if (TITLE.test(text) || holdsSurname(text)) return true;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).some((word) => KNOWN.has(word));
}
