/** The rules that are the same for every text: how long a statement may be, which words are sales talk, which dates hold. */
import { EvidenceError } from './errors.mjs';
import { fieldsOf } from './read.mjs';

export const MAX_STATEMENT_WORDS = 30;

/** @param {string} text @returns {number} words as a reader counts them: `0.21-5.43` and `TGF-beta` are one each, a lone dash none */
export const countWords = (text) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/**
 * @param {string} text @param {readonly string[]} salesWords - lower case; `*` at the end stands for any ending
 * @returns {string | undefined} the first sales word in the text
 */
export function findSalesWord(text, salesWords) {
  return salesWords.find((word) => {
    const stem = word
      .replace(/\*$/, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\\?[ -]/g, '[ -]');
    return new RegExp(`(?<![\\p{L}])${stem}${word.endsWith('*') ? '\\p{L}*' : ''}(?![\\p{L}])`, 'iu').test(text);
  });
}

/** @param {any} rules - the content of rules.json @param {{ sources: any[] }[]} files */
export function checkRules(rules, files) {
  const check = fieldsOf('rules.json', '-', rules);
  const reviewedOn = check.isoDate('reviewedOn');
  const nextDueOn = check.isoDate('nextDueOn');
  if (nextDueOn <= reviewedOn) check.fail('nextDueOn', 'has to come after reviewedOn');
  check.texts('salesWords');
  const ids = new Set(files.flatMap(({ sources }) => sources.map((source) => source.id)));
  for (const id of check.texts('holdList')) if (!ids.has(id)) check.fail('holdList', `there is no source "${id}"`);
  for (const [alias, id] of Object.entries(rules.sourceAliases ?? {})) {
    if (!ids.has(/** @type {string} */ (id))) check.fail(`sourceAliases.${alias}`, `there is no source "${id}"`);
  }
  return {
    reviewedOn,
    nextDueOn,
    holdList: rules.holdList,
    salesWords: rules.salesWords,
    salesWordExceptions: rules.salesWordExceptions ?? {},
    sourceAliases: rules.sourceAliases ?? {},
    sourceKinds: rules.sourceKinds ?? {},
    factKinds: rules.factKinds ?? {},
  };
}

/**
 * @param {string} text @param {{ file: string, id: string, field: string }} place @param {readonly string[]} salesWords
 * @param {number} [maxWords]
 */
export function checkText(text, { file, id, field }, salesWords, maxWords) {
  const sales = findSalesWord(text, salesWords);
  if (sales) throw new EvidenceError(file, id, field, `"${sales}" is a sales word`);
  if (maxWords && countWords(text) > maxWords)
    throw new EvidenceError(file, id, field, `has ${countWords(text)} words; ${maxWords} are allowed`);
}
