/** Every word of a widget, read or spoken, for the page of `stage.ts`. */

export interface Word {
  readonly text: string;
  readonly where: string;
}

const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
];

/** Titles, authors and journals stay in the language they were written in. */
const BIBLIOGRAPHY =
  '.source-list a, .source-list cite, .source-list a ~ span:not(.byline), .source-list cite ~ span:not(.byline), .source-list .byline:not(.byline ~ .byline), [translate=no]';

export function allWords(root: ShadowRoot | Document): Word[] {
  const found: Word[] = [];
  const add = (element: Element, text: string | null, how: string): void => {
    const tidy = (text ?? '').replace(/\s+/g, ' ').trim();
    if (tidy) found.push({ text: tidy, where: `${how} ${element.localName}.${element.getAttribute('class') ?? ''}` });
  };
  // Found once for all: to ask each element for such an ancestor takes longer than everything else here.
  const theirs = new Set([...root.querySelectorAll(BIBLIOGRAPHY)].flatMap((each) => [each, ...each.querySelectorAll('*')]));
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('style, script') || theirs.has(element)) continue;
    for (const name of SPOKEN) if (element.hasAttribute(name)) add(element, element.getAttribute(name), `${name} of`);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(element, node.textContent, 'text of');
    if (element instanceof HTMLInputElement && /^(text|search|button|submit)$/.test(element.type))
      add(element, element.value, 'value of');
  }
  return found;
}
