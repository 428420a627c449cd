/**
 * Runs in every page before its own scripts, and is the same for all: tells when something is on
 * the screen and can be used. It looks only when the page has changed, in the frame that shows it.
 */
(() => {
  const FIELD = 'input:not([type]), input[type="text"], input[type="email"]';

  const FRAME = 1000 / 60;

  /** Shadow roots are no part of the document, neither for selectors nor for observers. */
  const roots = [document];
  let changed = 0;
  const observer = new MutationObserver(() => {
    changed = performance.now();
    schedule();
  });
  const changes = { childList: true, subtree: true, attributes: true };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    observer.observe(root, changes);
    return root;
  };
  observer.observe(document, changes);

  /** What is waited for: a selector and what to call once it matches something usable. */
  let awaited;
  let scheduled = false;

  function schedule() {
    if (!awaited || scheduled) return;
    scheduled = true;
    requestAnimationFrame(look);
  }

  function look() {
    scheduled = false;
    if (!awaited) return;
    const { selector, found } = awaited;
    const candidates = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    if (candidates.some(usable)) {
      awaited = undefined;
      const idle = Math.min(performance.now() - changed, FRAME);
      // Messages are handled after the frame that is being made.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        found(performance.now(), idle);
      };
      port2.postMessage(null);
    } else if (candidates.length > 0) {
      // It may become usable without any change of the page: a style arrives, a fade ends.
      schedule();
    }
  }

  /** Visible, enabled, and what a finger would hit. */
  function usable(element) {
    if (!element.matches(':enabled, a, [role], :not(input, button)') || element.readOnly)
      return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = element.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    return (
      hit !== null &&
      (element.contains(hit) || [...(element.labels ?? [])].some((label) => label.contains(hit)))
    );
  }

  const tell = (what) => globalThis.benchTell(JSON.stringify(what));

  const wait = (selector, name) => {
    awaited = { selector, found: (time, idle) => tell({ name, time, idle }) };
    schedule();
  };

  const longTasks = [];
  const shifts = [];
  const observe = (type, list) =>
    new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({
      type,
      buffered: true,
    });
  observe('longtask', longTasks);
  observe('layout-shift', shifts);

  /** When the person last gave an answer: the key that sends the form. */
  let answered = 0;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') answered = event.timeStamp;
    },
    { capture: true, passive: true },
  );

  globalThis.bench = {
    wait,
    /** Called by the page when the tokens are there. */
    done: () => tell({ name: 'done', time: performance.now() }),
    /** The input that was found first, in whatever tree it is. */
    firstField: () => roots.flatMap((root) => [...root.querySelectorAll(FIELD)]).find(usable),
    longTasks: () => longTasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
    /** All of it, also what is forgiven elsewhere because a key was pressed shortly before. */
    shift: () => shifts.reduce((sum, { value }) => sum + value, 0),
    answered: () => answered,
    /** When requests were under way. */
    requests: () =>
      performance
        .getEntriesByType('resource')
        .map(({ startTime, responseEnd }) => ({ start: startTime, end: responseEnd })),
  };

  performance.setResourceTimingBufferSize(1000);
  wait(FIELD, 'field');
})();
