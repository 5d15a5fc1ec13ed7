/**
 * Class sizes that sources publish with a risk threshold. They are not the arithmetic: 1/11 is above
 * 0.09 and is published with it (Health Canada), 1/14 is below 0.075 and 15 is published (IPC
 * Ontario, 2025); 3, 5, 11 and 20 stand in El Emam's cell size precedents (2013).
 */
export const PUBLISHED_CLASS_SIZES: ReadonlyMap<number, number> = new Map([
  [0.33, 3],
  [0.2, 5],
  [0.09, 11],
  [0.075, 15],
  [0.05, 20],
]);
