import type { Catalogue } from '../catalogue.ts';
import { say } from '../sentence.ts';
import { counted } from './numbers.ts';

/** What recognition of a column rests on: parts of a sentence that begins with the column. */
export const signals: Catalogue['signals'] = {
  name: ({ semantic }) =>
    semantic === null ? say`its name says so` : say`its name says: ${semantic}`,
  form: ({ semantic, share }) =>
    semantic === null
      ? say`${share} of its distinct values have that form`
      : say`${share} of its distinct values have the form of: ${semantic}`,
  'check-digits': ({ share }) => say`${share} of those have valid check digits`,
  'lost-zeros': ({ share }) =>
    say`${share} of its distinct values have that form only with leading zeros put back: a spreadsheet seems to have dropped them`,
  'name-contradicted': ({ semantic, share }) =>
    semantic === null
      ? say`its name says so, but only ${share} of its distinct values have that form`
      : say`its name says: ${semantic}, but only ${share} of its distinct values have that form`,
  vocabulary: ({ semantic, share }) =>
    semantic === null
      ? say`${share} of its distinct values are known words of that kind`
      : say`${share} of its distinct values are known words for: ${semantic}`,
  cells: ({ semantic, share, label }) => {
    const what = label ?? semantic ?? 'one';
    return share === null
      ? say`cells looked at hold: ${what}`
      : say`${share} of the cells looked at hold: ${what}`;
  },
  'long-texts': ({ words, share }) =>
    say`texts of ${counted(words, 'word', 'words')} on average; ${share} of the rows have one of their own`,
  'one-value': () => say`every present cell is the same`,
  repeats: ({ records }) =>
    records === null
      ? say`a key whose values stand in several rows`
      : say`a key whose values stand in ${counted(records, 'row', 'rows')} each, on average`,
  unique: () => say`no value occurs twice`,
  'masked-cells': ({ share }) => say`${share} of the cells are marks of suppressed counts`,
  'top-coded': () => say`the highest ages are one open group`,
  days: () => say`ages in days or months, as good as a date of birth`,
  neighbours: () => say`the columns beside it say so`,
  descriptor: ({ label }) =>
    label === null ? say`a metadata file says so` : say`a metadata file says so: ${label}`,
  pattern: ({ label, share }) =>
    label === null
      ? say`${share} of its distinct values have a form that the configuration gives`
      : say`${share} of its distinct values have the form that the configuration calls ${label}`,
};
