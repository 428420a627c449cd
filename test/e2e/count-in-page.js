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
for (const target of [window, document]) {
  const { addEventListener: add, removeEventListener: remove } = target;
  target.addEventListener = (type, listener, ...options) => {
    if (ours(listener)) live.listeners.add(listener);
    add.call(target, type, listener, ...options);
  };
  target.removeEventListener = (type, listener, ...options) => {
    live.listeners.delete(listener);
    remove.call(target, type, listener, ...options);
  };
}

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
