/** On a phone the panel is a drawer at the bottom; on a desk it is always open. */
const toggle = document.querySelector('.panel-toggle');
const badge = document.querySelector('.panel-unread');
let unread = 0;

toggle.addEventListener('click', () => {
  const open = toggle.getAttribute('aria-expanded') !== 'true';
  toggle.setAttribute('aria-expanded', String(open));
  if (!open) return;
  // Whoever opens it because of the badge wants the message, not what is above it.
  if (unread > 0) document.getElementById('outbox-heading').scrollIntoView();
  setUnread(0);
});

/** @param {number} count messages that arrived while the drawer was closed */
export function addUnread(count) {
  if (toggle.getAttribute('aria-expanded') !== 'true') setUnread(unread + count);
}

/** @param {number} count */
function setUnread(count) {
  unread = count;
  badge.hidden = count === 0;
  badge.textContent = `${count} new`;
}

/** Faults of the emulator; with a real org there is no such form. */
const faults = document.getElementById('faults');
const faultsKind = document.getElementById('faults-kind');
const faultsState = document.getElementById('faults-state');
const faultsClear = document.getElementById('faults-clear');

/** Says what is set; nothing was set: what the page said before stays. */
async function showFaults() {
  const response = await fetch('/emulator/fault');
  const { faults: set } = await response.json();
  const waiting = set.filter(({ hits, times }) => times === null || hits < times);
  faultsClear.hidden = waiting.length === 0;
  const labels = waiting.map(({ times, kind, flaw, retryAfter }) => {
    const option = [...faultsKind.options].find(({ value }) => {
      const fault = JSON.parse(value);
      return fault.kind === kind && fault.flaw === flaw && fault.retryAfter === retryAfter;
    });
    return `${option?.text ?? kind}: ${times === null ? 'every request' : 'next request'}`;
  });
  if (labels.length > 0) faultsState.textContent = `${labels.join('; ')}.`;
  else if (set.length > 0) faultsState.textContent = 'It went wrong as you said.';
  return waiting.length > 0;
}

let nextLook;

/** Looks again while there is something to wait for. */
async function watchFaults() {
  clearTimeout(nextLook);
  try {
    if (await showFaults()) nextLook = setTimeout(watchFaults, 1000);
  } catch {
    // The demo was stopped.
  }
}

if (faults) {
  void watchFaults();
  faults.addEventListener('submit', async (event) => {
    event.preventDefault();
    const times = Number(event.submitter?.value ?? 1) || null;
    await fetch('/emulator/fault', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...JSON.parse(faultsKind.value), times }),
    });
    await watchFaults();
  });
  faultsClear.addEventListener('click', async () => {
    await fetch('/emulator/fault', { method: 'DELETE' });
    await showFaults();
    faultsState.textContent = 'Everything works again.';
    faultsKind.focus();
  });
}
