/**
 * A ResizeObserver whose callback may change the very size it is told of. Such a change within the same frame makes a browser
 * send "ResizeObserver loop completed with undelivered notifications" to the page's error handler; here the watch pauses until
 * the frame is over and then looks again.
 *
 * @param target - the element to watch
 * @param onSize - called at once, and whenever the content box has another size
 * @returns stops watching
 */
export function watchSize(target: Element, onSize: (box: DOMRectReadOnly) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let width = -1;
  let height = -1;
  const observer = new ResizeObserver((entries) => {
    const box = entries.at(-1)!.contentRect;
    if (box.width === width && box.height === height) return;
    ({ width, height } = box);
    observer.unobserve(target);
    timer = setTimeout(() => observer.observe(target));
    onSize(box);
  });
  observer.observe(target);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
