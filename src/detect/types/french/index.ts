export { FRENCH_CARE, FRENCH_PRECISE } from './care.ts';
export { FRENCH_COURSES, FRENCH_DATES, FRENCH_STAYS } from './course.ts';
export { FRENCH_FILES, FRENCH_IDENTIFIERS } from './identifiers.ts';
export { FRENCH_KEYS } from './keys.ts';
export { FRENCH_ORGANISATIONS } from './organisations.ts';
export { FRENCH_PEOPLE } from './people.ts';
export { FRENCH_PLACES } from './places.ts';
export { FRENCH_TABLES } from './tables.ts';
export { FRENCH_VARIABLES } from './variables.ts';
