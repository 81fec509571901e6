/**
 * A pasted link may name a place inside a widget (#exo-claim-check=E06). This opens it there, without moving the page.
 */
(function () {
  'use strict';

  function open(widget) {
    var place = widget.getAttribute('data-exo-open-at');
    // A reader who follows such a link to this page goes first.
    if (!place || location.hash.indexOf('#' + widget.localName + '=') === 0) return;
    customElements
      .whenDefined(widget.localName)
      .then(function () {
        return widget.updateComplete;
      })
      .then(function () {
        if (typeof widget.openLink !== 'function') return undefined;
        // Widgets scroll to the place and focus it, as is right when a reader asks for it. Out of sight they do neither.
        widget.hidden = true;
        widget.openLink(place);
        return settled(widget, 4);
      })
      .then(function () {
        widget.hidden = false;
      });
  }

  /** Waits until a widget has drawn what it was asked for. All of it happens before the browser paints. */
  function settled(widget, times) {
    return Promise.resolve(widget.updateComplete).then(function () {
      return times > 1 ? settled(widget, times - 1) : undefined;
    });
  }

  document.querySelectorAll('[data-exo-open-at]').forEach(open);
})();
