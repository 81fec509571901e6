/**
 * Sources are links to other sites. A frame that may open no window would swallow the click without a word, so there the address
 * is shown to be copied. The box for it stands in the page, with its words, made by site/page.ts.
 */
export function keepLinksUseful(content: HTMLElement): void {
  const box = document.querySelector<HTMLElement>('#exo-link');
  const field = box?.querySelector('input');
  const closer = box?.querySelector('button');
  if (!box || !field || !closer) return;
  let from: HTMLElement | undefined;

  const close = (): void => {
    box.hidden = true;
    from?.focus();
  };
  const show = (link: HTMLAnchorElement): void => {
    from = link;
    field.value = link.href;
    box.hidden = false;
    // Just below the link, and never below the end of the content: that would make the frame grow.
    const top = link.getBoundingClientRect().bottom - content.getBoundingClientRect().top + 6;
    const lowest = content.offsetHeight - box.offsetHeight - 6;
    box.style.setProperty('inset-block-start', `${Math.max(0, Math.min(top, lowest))}px`);
    field.focus();
    field.select();
  };

  content.addEventListener('click', (event) => {
    const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
    if (event.defaultPrevented || link?.target !== '_blank' || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    // Without `noopener` the answer tells whether a window was opened; the page's policy sends no referrer.
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else show(link);
  });
  closer.addEventListener('click', close);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}
