/** Counts what an element may leave behind. Runs in a page before anything else. */
const live = { timers: new Set(), requests: 0, channels: new Set(), listeners: new Set() };
window.left = () => ({
  timers: live.timers.size,
  requests: live.requests,
  channels: live.channels.size,
  listeners: live.listeners.size,
});

const { setTimeout: set, clearTimeout: clear, fetch: ask } = window;
window.setTimeout = (run, wait) => {
  const id = set(() => {
    live.timers.delete(id);
    run();
  }, wait);
  live.timers.add(id);
  return id;
};
window.clearTimeout = (id) => {
  live.timers.delete(id);
  clear(id);
};
const { setInterval: repeat, clearInterval: stop } = window;
window.setInterval = (run, wait) => {
  const id = repeat(run, wait);
  live.timers.add(id);
  return id;
};
window.clearInterval = (id) => {
  live.timers.delete(id);
  stop(id);
};
window.fetch = async (...request) => {
  live.requests++;
  try {
    return await ask(...request);
  } finally {
    live.requests--;
  }
};

// The test's own hands are in the page too.
const ours = (listener) => !/playwright|_hitTarget|seenEvent/.test(String(listener));
const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
const isCounted = (target, listener) =>
  [window, document, undefined].includes(target) && ours(listener);
EventTarget.prototype.addEventListener = function (type, listener, ...options) {
  if (isCounted(this, listener)) {
    const forget = () => live.listeners.delete(listener);
    const { once, signal } = Object(options[0]);
    live.listeners.add(listener);
    if (once) add.call(this ?? window, type, forget, { once });
    if (signal) add.call(signal, 'abort', forget);
  }
  add.call(this ?? window, type, listener, ...options);
};
EventTarget.prototype.removeEventListener = function (type, listener, ...options) {
  live.listeners.delete(listener);
  remove.call(this ?? window, type, listener, ...options);
};

window.BroadcastChannel = class extends BroadcastChannel {
  constructor(name) {
    super(name);
    live.channels.add(this);
  }
  close() {
    live.channels.delete(this);
    super.close();
  }
};
