/** An evidence file is wrong. The message names the file, the id and the field, so that nobody has to search. */
export class EvidenceError extends Error {
  /**
   * @param {string} file
   * @param {string} id - the record, or `-` when the whole file is meant
   * @param {string} field
   * @param {string} problem
   */
  constructor(file, id, field, problem) {
    super(`${file} › ${id} › ${field}: ${problem}`);
    this.name = 'EvidenceError';
    this.file = file;
    this.id = id;
    this.field = field;
  }
}
