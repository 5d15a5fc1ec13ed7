/** Takes the codes of a table while it is read. */
export interface CodeSink {
  /**
   * @param codes one array per kept column, each with the codes of the same `rows` records, at
   *   `[0, rows)`; valid during the call only
   * @param dictionaries bytes that the dictionaries of all columns hold so far
   * @throws HealthriskError of kind limit, when there is no room for them
   */
  append(codes: readonly Uint32Array[], rows: number, dictionaries: number): Promise<void>;
}
