/**
 * Waits until an element is nearly on the screen, or is being used.
 *
 * @returns how to stop waiting
 */
export function whenNear(element: HTMLElement, run: () => void): () => void {
  const controller = new AbortController();
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && go(),
    { rootMargin: '50%' },
  );
  const stop = () => {
    observer.disconnect();
    controller.abort();
  };
  const go = () => {
    stop();
    run();
  };
  observer.observe(element);
  element.addEventListener('focusin', go, { signal: controller.signal });
  return stop;
}
