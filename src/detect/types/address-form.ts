import type { CellForm } from '../cell-form.ts';

// A number and the kind of a street, either before the other, as French, English and German write it.
const FRENCH =
  /^\D{0,40}\d{1,4}\s?(?:bis|ter|quater|[a-d])?,?\s(?:rue|avenue|av\.?|bd\.?|boulevard|impasse|imp\.?|chemin|che\.?|ch\.?|allee|all\.?|allée|place|pl\.?|quai|route|rte\.?|cours|square|lotissement|résidence|residence|hameau|passage|sentier|villa|cité|cite)\s/i;
const ENGLISH =
  /\d{1,5}\w?\s(?:[\p{L}\p{N}.'-]+\s){1,4}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|ct\.?|close|crescent|way|place|square|terrace|gardens)(?:$|[\s,.])/iu;
const GERMAN = /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse)\s\d{1,4}\s?[a-z]?$/i;
const BOX = /^(?:bp|cs|po box|postfach)\s?\d+/i;

/** Where a letter would be delivered. */
export const POSTAL_ADDRESS: CellForm = {
  hasForm: (text) =>
    text.length >= 6 &&
    text.length <= 200 &&
    (FRENCH.test(text) || ENGLISH.test(text) || GERMAN.test(text) || BOX.test(text)),
};
