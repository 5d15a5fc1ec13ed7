import { type ClassSizes, classCount, kAnonymity, personCount } from './k-anonymity.ts';

/**
 * Highest probability that a target known to be in the file is matched to the right record: 1 / k.
 * El Emam, Guide to the De-Identification of Personal Health Information, CRC Press 2013, ch. 16.
 */
export function prosecutorRiskMax(sizes: ClassSizes): number {
  return 1 / kAnonymity(sizes);
}

/**
 * Mean over persons of 1 / class size, which is classes / persons (not the unweighted mean over
 * classes that some tools report). Same source.
 */
export function prosecutorRiskMean(sizes: ClassSizes): number {
  return classCount(sizes) / personCount(sizes);
}

/** Persons matched correctly when everybody is attacked once: one per class. Same source. */
export function expectedReidentifications(sizes: ClassSizes): number {
  return classCount(sizes);
}
