/** Lists what a page can hear from the widget. Values people typed are not in these events. */

const KEY = 'demo-events';
const list = document.getElementById('events');
const clear = document.getElementById('events-clear');

/** What each event says, in one line. */
const SUMMARIES = {
  'step-change': ({ name, authenticator }) => [name, authenticator].filter(Boolean).join(' · '),
  // Names only: a log is no place for tokens and codes.
  registered: (detail) => Object.keys(detail.tokens ?? detail).join(', '),
  'registration-error': ({ code, step }) => [code, step].filter(Boolean).join(' · '),
  'registration-canceled': () => '',
};

// Kept for the tab, because signing up ends on another page.
const entries = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');

for (const [type, summarize] of Object.entries(SUMMARIES)) {
  document.addEventListener(type, (event) => {
    entries.push({ type, summary: summarize(event.detail ?? {}) });
    sessionStorage.setItem(KEY, JSON.stringify(entries));
    show();
  });
}

clear.addEventListener('click', () => {
  entries.length = 0;
  sessionStorage.removeItem(KEY);
  show();
});

function show() {
  list.replaceChildren(...entries.map(item).reverse());
  // Focusable because it scrolls; an empty list is nothing to stop at.
  list.hidden = entries.length === 0;
  document.getElementById('events-empty').hidden = entries.length > 0;
  clear.hidden = entries.length === 0;
}

function item({ type, summary }) {
  const line = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = type;
  line.append(name, summary && ` ${summary}`);
  return line;
}

show();
