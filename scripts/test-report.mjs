/** Where the runs of `npm test`, `test:engines` and `test:doors` leave their reports, and their sum. Node's own modules only. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'node_modules/.cache/exosome-widgets/reports');

/** The reports of one command's last run: one file for each time the test runner was started. */
export class TestReport {
  #folder;
  #runs = 0;

  /** @param {string} command - for example `test:doors` */
  constructor(command) {
    this.command = command;
    this.#folder = join(reports, command.replace(/\W+/g, '-'));
  }

  /** On what the run stood is written here (test-context.mjs), beside the folder of reports. */
  get contextFile() {
    return `${this.#folder}.about.json`;
  }

  clear() {
    rmSync(this.#folder, { recursive: true, force: true });
    rmSync(this.contextFile, { force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Arguments that make the test runner write the next report. */
  arguments() {
    this.#runs += 1;
    return ['--reporter=default', '--reporter=json', `--outputFile.json=${join(this.#folder, `${this.#runs}.json`)}`];
  }

  /** Every report that was written, as the runner wrote it. */
  results() {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .sort()
      .map((file) => JSON.parse(readFileSync(join(this.#folder, file), 'utf8')));
  }

  /** How many tests passed, failed and were skipped. */
  counts() {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const result of this.results()) {
      counts.passed += result.numPassedTests;
      // A file that does not load has no tests to count, and still is a failure.
      const broken = result.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length);
      counts.failed += result.numFailedTests + broken.length;
      counts.skipped += result.numPendingTests + result.numTodoTests;
    }
    return counts;
  }

  /** What failed, a line each: its file, its name, and the first line of why. */
  failures() {
    const where = (file) => relative(root, file.name);
    const why = (message) => (message ?? '').split('\n', 1)[0];
    return this.results().flatMap((result) =>
      result.testResults.flatMap((file) => {
        const failed = file.assertionResults.filter(({ status }) => status === 'failed');
        if (failed.length === 0) return file.status === 'failed' ? [`${where(file)}: ${why(file.message)}`] : [];
        return failed.map((test) => `${where(file)} > ${test.fullName}: ${why(test.failureMessages[0])}`);
      }),
    );
  }

  /**
   * Prints what failed, and the sum.
   *
   * @param {boolean} failed - whether a stage failed, the tests' or one before them
   */
  print(failed) {
    const counts = this.counts();
    // What ends before its tests, or beside them, counts as the one failure.
    if (failed) counts.failed = Math.max(counts.failed, 1);
    const sum = `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`;
    const failures = this.failures().map((failure) => `✗ ${failure}\n`);
    console.log(`\n${failures.join('')}${sum}`);
    // For whoever runs several commands and wants to end with all their sums: .ci/run.
    if (process.env.EXO_SUMS) appendFileSync(process.env.EXO_SUMS, `${failures.join('')}npm run ${this.command}: ${sum}\n`);
  }
}
