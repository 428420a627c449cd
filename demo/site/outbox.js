import { renderMessage } from './outbox-message.js';
import { addUnread } from './panel.js';

/** @typedef {import('./outbox-message.js').Message} Message */

const list = document.getElementById('outbox');
const empty = document.getElementById('outbox-empty');
const clear = document.getElementById('outbox-clear');
const news = document.getElementById('outbox-news');

/** Messages on the screen by id. They are never drawn twice, so focus in one survives. */
const shown = new Map();
let firstLook = true;

/** @param {Message[]} messages oldest first */
function update(messages) {
  const ids = new Set(messages.map(({ id }) => id));
  for (const [id, item] of shown) {
    if (ids.has(id)) continue;
    item.remove();
    shown.delete(id);
  }
  const fresh = messages.filter(({ id }) => !shown.has(id));
  for (const message of fresh) {
    const item = renderMessage(message);
    shown.set(message.id, item);
    list.prepend(item);
    if (!firstLook) item.classList.add('arriving');
  }
  empty.hidden = shown.size > 0;
  clear.hidden = shown.size === 0;
  // What was there before this page is no news.
  if (fresh.length > 0 && !firstLook) announce(fresh);
  firstLook = false;
}

/** @param {Message[]} fresh */
function announce(fresh) {
  const { kind, subject, to } = fresh[fresh.length - 1];
  const names = { email: `Email: ${subject}`, sms: 'Text message', voice: 'Incoming call' };
  news.textContent = `${names[kind]}, to ${to}`;
  addUnread(fresh.length);
}

async function refresh() {
  const response = await fetch('/emulator/outbox');
  if (response.ok) update((await response.json()).messages);
}

async function poll() {
  try {
    if (document.visibilityState === 'visible') await refresh();
  } catch {
    // The demo was stopped; it is found again when it is back.
  }
  setTimeout(poll, 1000);
}

if (list) {
  void poll();
  clear.addEventListener('click', async () => {
    await fetch('/emulator/outbox', { method: 'DELETE' });
    await refresh();
  });
}
