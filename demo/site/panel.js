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
