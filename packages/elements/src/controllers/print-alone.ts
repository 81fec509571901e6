/** Hides everything but the marked widget and the boxes that hold it, on paper only. */
const ONLY_THIS =
  '@media print{body :not([data-exo-print-path]):not([data-exo-print]):not([data-exo-print] *){display:none!important}' +
  '[data-exo-print-path]{display:block!important;position:static!important;overflow:visible!important;margin:0!important;padding:0!important;' +
  'border:0!important;block-size:auto!important;max-block-size:none!important;transform:none!important}}';

/** Prints one widget without the page around it, and leaves the page as it was. Loads when a reader prints. */
export function printAlone(host: HTMLElement): void {
  window.addEventListener('afterprint', isolate(host), { once: true });
  window.print();
}

function isolate(host: HTMLElement): () => void {
  const path: Element[] = [];
  for (let node: Element | null = host.parentElement; node && node !== document.body; node = node.parentElement) path.push(node);
  const inDocument = host.getRootNode() === document;
  if (!inDocument) return () => {}; // inside another component: the whole page is printed
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ONLY_THIS);
  host.setAttribute('data-exo-print', '');
  for (const node of path) node.setAttribute('data-exo-print-path', '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    host.removeAttribute('data-exo-print');
    for (const node of path) node.removeAttribute('data-exo-print-path');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
