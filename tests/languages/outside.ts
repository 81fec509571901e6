/** Finds words that no catalogue supplied: in the made-up languages every supplied word has another shape. */

const FILLER = 'lörem ïpsüm dolör sït ämet';

/** Numbers and what belongs to them, addresses, and abbreviations such as PRP, as the made-up languages leave them. */
const RUN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'./:@_?=&%-]*[\p{L}\p{M}\p{N}/])?/gu;
const isKept = (run: string): boolean => /[\p{N}/:@_]|\p{Lu}.*\p{Lu}/u.test(run);

/** Units, written by `Intl` for the pseudo-locales as in English, and single letters of scales. */
const BY_INTL =
  /^(?:\p{L}|and|nm|μm|µm|mm|cm|km|mL|ml|kg|sec|secs|min|mins|hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years|million|billion|thousand|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** The padding behind a lengthened text ends anywhere in a word. */
function withoutFiller(text: string): string {
  const endless = FILLER.repeat(60);
  return text.replaceAll(/ (l[^\][]*)\]/gu, (whole, tail: string) => {
    for (let at = 0; at < tail.length; at++)
      if ((at === 0 || tail[at - 1] === ' ') && endless.startsWith(tail.slice(at))) return `${tail.slice(0, at)}]`;
    return whole;
  });
}

/** Plain words in a text of the language en-XA. Pictures break their lines by themselves, also inside the padding. */
export function outsideLong(text: string): string[] {
  return (
    withoutFiller(text)
      .replaceAll(/\bdol?\]/g, ']')
      .match(RUN) ?? []
  ).filter((run) => !isKept(run) && /^[A-Za-z’'.-]+$/.test(run) && !BY_INTL.test(run));
}

/** Words of a text of the language ar-XB that do not run from right to left. */
export function outsideMirrored(text: string): string[] {
  return (text.replaceAll(/\u202E[^\u202C]*\u202C/g, ' ').match(RUN) ?? []).filter((run) => !isKept(run) && !BY_INTL.test(run));
}
