/**
 * A pasted link may name a place inside a widget (#exo-claim-check=E06). This opens it there, without moving the page.
 */
(function () {
  'use strict';

  async function open(widget) {
    const place = widget.getAttribute('data-exo-open-at');
    // A reader who follows such a link to this page goes first.
    if (!place || location.hash.startsWith(`#${widget.localName}=`)) return;
    await customElements.whenDefined(widget.localName);
    await widget.updateComplete;
    if (typeof widget.openLink !== 'function') return;
    // Widgets scroll to the place and focus it, as is right when a reader asks for it. Out of sight they do neither.
    widget.hidden = true;
    widget.openLink(place);
    // What is asked for is drawn in several rounds, all of them before the browser paints.
    for (let round = 0; round < 4; round += 1) await widget.updateComplete;
    widget.hidden = false;
  }

  for (const widget of document.querySelectorAll('[data-exo-open-at]')) void open(widget);
})();
