import { HealthriskError } from '../errors/healthrisk-error.ts';

/** What the files of one dataset hold: a copy, however it is stored, counts persons twice. */
export class DistinctContents {
  readonly #paths = new Map<string, string>();

  /**
   * Takes the next file.
   * @param content checksum of its records
   * @throws HealthriskError E-USAGE naming the file when one before it holds the same
   */
  add(content: string, path: string): void {
    const earlier = this.#paths.get(content);
    if (earlier === undefined) {
      this.#paths.set(content, path);
      return;
    }
    throw new HealthriskError('E-USAGE', {
      problem: ['same-content', { other: earlier }],
      location: { file: path },
    });
  }
}
