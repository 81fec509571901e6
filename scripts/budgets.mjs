/**
 * Fails when a widget is heavier than its budget (scripts/budgets.json). Needs the built package.
 * `node scripts/budgets.mjs --modules prp-comparison` shows where a widget's weight comes from.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, fileSize, table, widgets, widgetSizes } from './sizes.mjs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
if (!existsSync(join(dist, 'exo.min.js'))) {
  console.error('No built package: run `npm run build` first.');
  process.exit(1);
}

const kB = (bytes) => (bytes / 1000).toFixed(1);
const over = [];
const check = (what, bytes, budget) => {
  if (budget === undefined) over.push(`${what} has no budget in scripts/budgets.json`);
  else if (bytes > budget) over.push(`${what} is ${kB(bytes)} kB, ${kB(bytes - budget)} kB over its budget of ${kB(budget)} kB`);
};

const sizes = [];
for (const name of widgets) sizes.push(await widgetSizes(name));
for (const each of sizes) check(each.name, each.first, budgets.first[each.name]);
const WITH_RACE = 'size-explorer with the race';
const withRace = sizes.find(({ name }) => name === 'size-explorer')?.whole ?? 0;
check(WITH_RACE, withRace, budgets.opened[WITH_RACE]);
const allInOne = Math.max(fileSize('exo.js'), fileSize('exo.min.js'));
check('the all-in-one file', allInOne, budgets.allInOne);
const film = Math.max(fileSize('exo-film.js'), fileSize('exo-film.min.js'));
check('what makes films', film, budgets.opened.film);

console.log(
  table(
    ['kB after brotli', 'first', 'budget', 'left', 'opened later', 'largest of it', 'files'],
    [
      ...sizes.map((each) => {
        const budget = budgets.first[each.name] ?? 0;
        return [
          each.name,
          kB(each.first),
          kB(budget),
          kB(budget - each.first),
          kB(each.later),
          kB(each.laterLargest),
          each.laterFiles,
        ];
      }),
      ['film (opened later)', kB(film), kB(budgets.opened.film), kB(budgets.opened.film - film), kB(0), kB(0), 0],
      [
        WITH_RACE,
        kB(withRace),
        kB(budgets.opened[WITH_RACE] ?? 0),
        kB((budgets.opened[WITH_RACE] ?? 0) - withRace),
        kB(0),
        kB(0),
        0,
      ],
      ['all in one', kB(allInOne), kB(budgets.allInOne), kB(budgets.allInOne - allInOne), kB(0), kB(0), 0],
    ],
  ),
);

const asked = process.argv.indexOf('--modules');
if (asked > 0) {
  const { modules } = sizes.find((each) => each.name === process.argv[asked + 1]) ?? { modules: [] };
  console.log(
    `\n${table(
      ['kB before compression', 'module'],
      modules.slice(0, 40).map((each) => [kB(each.bytes), each.id]),
    )}`,
  );
}

for (const line of over) console.error(`\nover budget: ${line}`);
if (over.length > 0) process.exitCode = 1;
