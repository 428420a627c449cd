/** A browser launcher of Web Test Runner: each test file in a window of the engine. */
export function launcherOf(engine) {
  const windows = new Map();
  return {
    name: engine.name,
    type: 'engine',
    // A window that is behind another one has no focus.
    concurrency: 1,
    async startSession(id, url) {
      const window = await engine.open();
      windows.set(id, window);
      await window.goto(url);
    },
    isActive: (id) => windows.has(id),
    getBrowserUrl: (id) => windows.get(id)?.url(),
    async stopSession(id) {
      const window = windows.get(id);
      windows.delete(id);
      await window.close();
      return {};
    },
    stop: () => engine.close(),
    startDebugSession: () => Promise.reject(new Error('Only Chromium shows what it does.')),
  };
}
