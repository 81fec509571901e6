/**
 * Writes docs/promises.md: what every widget keeps, how that is proven, how many cases, on what versions, and what is not proven.
 * `npm run promises`, after `npm test`, `npm run test:engines` and `npm run test:doors`, whose reports it counts.
 *
 * Its sources: promise.json in the folders of `tests`, docs/wcag.json, docs/hand-checks.json.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promises, proves } from './promise-list.mjs';
import { TestReport } from './test-report.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The commands whose reports count, and what they run in. */
const COMMANDS = ['test', 'test:engines', 'test:doors'];

const fromRoot = (path) => relative(root, path).split(sep).join('/');

/** What one start of the test runner ran in: the second engine and the third are started by themselves. */
function engineOf(command, files) {
  if (command !== 'test:engines') return 'Chromium';
  return files.some((file) => fromRoot(file.name).startsWith('tests/three-engines/')) ? 'WebKitGTK' : 'Firefox';
}

/** @returns every start of the test runner that left a report: command, engine, files, and on what it stood */
export function runs() {
  return COMMANDS.flatMap((command) => {
    const report = new TestReport(command);
    const context = existsSync(report.contextFile) ? JSON.parse(readFileSync(report.contextFile, 'utf8')) : null;
    return report.results().map((result) => ({
      command: command === 'test' ? 'npm test' : `npm run ${command}`,
      engine: engineOf(command, result.testResults),
      date: new Date(result.startTime).toISOString().slice(0, 10),
      context,
      files: result.testResults.map((file) => ({
        path: fromRoot(file.name),
        statuses: file.assertionResults.map(({ status }) => status),
        broken: file.status === 'failed' && file.assertionResults.length === 0,
      })),
    }));
  });
}

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), `|${'---|'.repeat(head.length)}`, ...rows.map((cells) => row(...cells))];
const plural = (count, word) => `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;

const stoodOn = ({ engine, context }) =>
  [engine, 'Node'].map((name) => `${name}${context?.versions?.[name] ? ` ${context.versions[name]}` : ''}`).join(', ');
const when = ({ date, context }) =>
  `${date}${context?.commit ? `, ${context.commit}${context.changed ? ' with changes' : ''}` : ''}`;

/** How many cases of a promise passed, failed and were skipped in each run; runs without any are left out. */
function cases(promise, all) {
  return all
    .map((run) => {
      const files = run.files.filter(({ path }) => proves(promise, path));
      const statuses = files.flatMap((file) => file.statuses);
      const count = (status) => statuses.filter((each) => each === status).length;
      const [passed, failed] = [count('passed'), count('failed') + files.filter((file) => file.broken).length];
      return { run, passed, failed, skipped: statuses.length - passed - count('failed') };
    })
    .filter(({ passed, failed, skipped }) => passed + failed + skipped > 0);
}

const isEmpty = (folder) =>
  !readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.test.ts'));

function tellPromise(promise, all) {
  const counted = cases(promise, all);
  return [
    `### ${promise.title}`,
    '',
    `**${promise.sentence}**`,
    '',
    `How it is proven: ${promise.proof} Tests: ${promise.folders.map((folder) => `\`${folder}\``).join(', ')}.`,
    '',
    ...promise.folders
      .filter(isEmpty)
      .flatMap((folder) => [`**Not built yet**: \`${folder}\` holds no tests, so this is a plan and no promise.`, '']),
    ...(counted.length
      ? table(
          ['Run', 'On', 'Cases', 'When, at which commit'],
          counted.map(({ run, passed, failed, skipped }) => [
            `\`${run.command}\``,
            stoodOn(run),
            [`${passed.toLocaleString('en-US')} passed`, failed && `**${failed} failed**`, skipped && `${skipped} skipped`]
              .filter(Boolean)
              .join(', '),
            when(run),
          ]),
        )
      : ['No report of a run with these tests was there when this page was written.']),
    '',
    'What it does not prove:',
    '',
    ...promise.not.map((each) => `- ${each}`),
    '',
  ];
}

function tellWcag() {
  const { criteria } = json('docs/wcag.json');
  const count = (answer) => criteria.filter((each) => each.answer === answer).length;
  return [
    '## WCAG 2.2, levels A and AA',
    '',
    'For a widget on a page, in the form of a VPAT. The page around it answers for itself. “Partly” is meant: read the remark.',
    `Of ${criteria.length} criteria ${count('supported')} are supported, ${count('partly')} partly, ${count('not applicable')} do not apply.`,
    '',
    ...table(
      ['Criterion', 'Level', 'Answer', 'Remarks', 'Shown by'],
      criteria.map(({ id, name, level, answer, remark, proof }) => [
        `${id} ${name}`,
        level,
        answer === 'partly' ? '**partly**' : answer,
        remark,
        proof.length ? proof.map((path) => `\`${path}\``).join(', ') : answer === 'not applicable' ? '' : 'no test of its own',
      ]),
    ),
    '',
  ];
}

function tellHandChecks() {
  const { checks } = json('docs/hand-checks.json');
  return [
    '## To be checked by hand',
    '',
    'What cannot be proven here. Whoever tries one writes date, name, version and result into `results` in `docs/hand-checks.json`, or on the printed page.',
    '',
    ...checks.flatMap(({ where, steps, expect, results }) => [
      `### ${where}`,
      '',
      ...steps.map((step, index) => `${index + 1}. ${step}`),
      '',
      `Expected: ${expect}`,
      '',
      ...table(
        ['Date', 'Name', 'Version', 'Result', 'Remark'],
        [...results.map((each) => [each.date, each.name, each.version, each.result, each.remark ?? '']), ['', '', '', '', '']],
      ),
      '',
    ]),
  ];
}

/** Whether the tests are known to notice. */
function tellMutations() {
  const results = existsSync(join(root, 'docs/mutations.json')) ? json('docs/mutations.json') : [];
  const red = results.filter(({ outcome }) => outcome === 'red');
  const broken = promises().filter(({ folder }) => red.some(({ promise }) => promise === folder));
  return `${broken.length} of them have been broken on purpose, in ${plural(red.length, 'way')}, and their tests noticed each time: [mutations.md](mutations.md).`;
}

/** The whole page. */
export function page(all = runs()) {
  const commits = [...new Set(all.map(({ context }) => context?.commit).filter(Boolean))];
  const told = promises();
  const unbuilt = told.filter(({ folders }) => folders.some(isEmpty)).length;
  const passedIn = (counts) =>
    all
      .flatMap(({ files }) => files)
      .filter(({ path }) => counts(path))
      .flatMap(({ statuses }) => statuses.filter((status) => status === 'passed')).length;
  // A file that proves two promises counts once.
  const proving = passedIn((path) => told.some((promise) => proves(promise, path)));
  return [
    '# What every widget keeps',
    '',
    `Generated by \`npm run promises\` from commit ${commits.join(' and ') || 'unknown (no report of a run names one)'}; do not edit. For a clinic’s IT department, an accessibility officer, and whoever has to decide.`,
    `${plural(told.length, 'promise')}${unbuilt ? `, ${unbuilt} of them still a plan` : ''}; ${plural(proving, 'case')} that prove them passed in the runs named below, of ${plural(
      passedIn(() => true),
      'case',
    )} in all. ${tellMutations()} Each run covers every widget that is registered; none is on a list.`,
    '',
    ...table(
      ['Promise', 'In one sentence'],
      told.map(({ title, sentence }) => [
        `[${title}](#${title
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-')})`,
        sentence,
      ]),
    ),
    '',
    '## The promises',
    '',
    ...told.flatMap((promise) => tellPromise(promise, all)),
    ...tellWcag(),
    ...tellHandChecks(),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = runs();
  writeFileSync(join(root, 'docs/promises.md'), page(all));
  for (const command of COMMANDS) {
    const name = command === 'test' ? 'npm test' : `npm run ${command}`;
    if (!all.some((run) => run.command === name))
      console.warn(`No report of ${name}: run it first, or its cases are not in the page.`);
  }
  console.log('wrote docs/promises.md');
}
