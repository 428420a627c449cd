/** Runs in the page whose memory is measured, before its own scripts. */
(() => {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  /** Timeouts and intervals that have yet to come. */
  const timers = new Set();
  const note = (id) => {
    timers.add(id);
    return id;
  };

  globalThis.setTimeout = (handler, delay, ...args) => {
    const id = setTimeout(() => {
      timers.delete(id);
      handler(...args);
    }, delay);
    return note(id);
  };
  globalThis.setInterval = (...args) => note(setInterval(...args));
  globalThis.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout(id);
  };
  globalThis.clearInterval = (id) => {
    timers.delete(id);
    clearInterval(id);
  };

  const frame = () => new Promise(requestAnimationFrame);

  /** Signs up as far as the form for the password, and starts over; gives the number of steps shown. */
  async function showSteps(atLeast) {
    const element = document.querySelector('okta-register');
    const until = async (name) => {
      while (element.step?.name !== name || element.busy) await frame();
    };
    const send = () => element.querySelector('form').requestSubmit();
    let steps = 0;
    while (steps < atLeast) {
      await until('enroll-profile');
      element.querySelector('[name="userProfile.firstName"]').value = 'Ada';
      element.querySelector('[name="userProfile.lastName"]').value = 'Lovelace';
      element.querySelector('[name="userProfile.email"]').value =
        `${crypto.randomUUID()}@example.com`;
      send();
      await until('select-authenticator-enroll');
      send();
      await until('enroll-authenticator');
      steps += 3;
      await element.restart();
    }
    await until('enroll-profile');
    await frame();
    // The browser's own notes about every request.
    performance.clearResourceTimings();
    return steps;
  }

  globalThis.memoryPage = { showSteps, liveTimers: () => timers.size };
})();
