/**
 * Waits until an element is nearly on the screen, or is being used.
 *
 * @returns how to stop waiting
 */
export function whenNear(element: HTMLElement, run: () => void): () => void {
  const stop = () => {
    observer.disconnect();
    element.removeEventListener('focusin', go);
  };
  const go = () => {
    stop();
    run();
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && go(),
    { rootMargin: '50%' },
  );
  observer.observe(element);
  element.addEventListener('focusin', go);
  return stop;
}
