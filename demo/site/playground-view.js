/**
 * Whatever is chosen in the form is answered with the snippet and with what the frames are to
 * show. The address of the page follows, so that it can be shared.
 */

import './copy.js';

/**
 * @typedef {object} Preview
 * @property {string} id
 * @property {string} title
 * @property {'phone' | 'wide'} width
 * @property {'light' | 'dark'} device
 * @property {string} src
 * @property {string} version
 */

const form = /** @type {HTMLFormElement} */ (document.getElementById('choices'));
const previews = document.getElementById('previews');
const error = document.getElementById('playground-error');

/** Figures on the screen by the id of their preview. */
const figures = new Map();
/** @type {{ looks: string, theme: string | null }} what can be changed while a form is open */
let shownNow = { looks: '', theme: null };
let request = new AbortController();
let timer;
/** @type {(choice: URLSearchParams, signal: AbortSignal) => Promise<object>} */
let answer;

const pickers = form.querySelectorAll('[type=color]');
const colors = new Set([...pickers].map((picker) => fieldOf(picker).name));

function fieldOf(picker) {
  return document.getElementById(picker.dataset.for);
}

/** What is written like a colour need not be one, and only the browser knows them all. */
const isUnknown = (name, value) => colors.has(name) && value && !CSS.supports('color', value);

async function refresh() {
  request.abort();
  request = new AbortController();
  const chosen = [...new FormData(form)].filter(
    ([name, value]) => value && !isUnknown(name, value),
  );
  try {
    show(await answer(new URLSearchParams(chosen), request.signal));
  } catch (problem) {
    if (problem.name === 'AbortError') return;
    error.textContent = problem.message;
    error.hidden = false;
  }
}

function show({ tags, styles, policy, problems, query, ...shown }) {
  error.hidden = true;
  const texts = { tags, styles, header: `Content-Security-Policy: ${policy}` };
  for (const [id, text] of Object.entries(texts)) {
    document.getElementById(id)?.replaceChildren(text);
  }
  for (const field of form.elements) {
    const unknown = isUnknown(field.name, field.value);
    const problem = unknown ? 'Not a colour that the browser knows.' : problems[field.name];
    if (field.name) showProblem(field, problem ?? '');
  }
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  shownNow = shown;
  showPreviews(shown.previews);
}

function showProblem(field, problem) {
  const note = document.getElementById(`choice-${field.name}-problem`);
  if (!note) return;
  note.textContent = problem;
  note.hidden = !problem;
  field.setAttribute('aria-invalid', String(problem !== ''));
}

/** @param {Preview[]} wanted */
function showPreviews(wanted) {
  const ids = new Set(wanted.map(({ id }) => id));
  for (const [id, figure] of figures) {
    if (ids.has(id)) continue;
    figure.remove();
    figures.delete(id);
  }
  for (const [index, preview] of wanted.entries()) {
    const figure = figures.get(preview.id) ?? createFigure(preview);
    // Put only where it is not yet: a frame that is moved loads again.
    if (previews.children[index] !== figure) {
      previews.insertBefore(figure, previews.children[index] ?? null);
    }
    showIn(figure.querySelector('iframe'), preview);
  }
}

/** @param {Preview} preview */
function createFigure({ id, title, width, device }) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.className = `${width} ${device}`;
  frame.addEventListener('load', () => showLooks(frame));
  figure.append(caption, frame);
  figures.set(id, figure);
  return figure;
}

/** @param {HTMLIFrameElement} frame @param {Preview} preview */
function showIn(frame, { src, version }) {
  if (frame.dataset.version === version) return showLooks(frame);
  // Not by `src`, which would add a step to the way back.
  if (frame.dataset.version) frame.contentWindow.location.replace(src);
  else frame.src = src;
  frame.dataset.version = version;
}

/** New looks take the place of the old ones at once, and the sign-up stays where it is. */
function showLooks(frame) {
  const { looks, theme } = shownNow;
  const element = frame.contentDocument?.querySelector('okta-register');
  if (theme) element?.setAttribute('theme', theme);
  else element?.removeAttribute('theme');
  const all = [...(frame.contentDocument?.querySelectorAll('#looks') ?? [])];
  const last = all.at(-1);
  if (!last || last.getAttribute('href') === looks) return;
  const link = last.cloneNode();
  link.setAttribute('href', looks);
  link.addEventListener('load', () => all.forEach((old) => old.remove()));
  last.after(link);
}

form.addEventListener('submit', (event) => event.preventDefault());

form.addEventListener('input', ({ target }) => {
  if (target.dataset.for) fieldOf(target).value = target.value;
  clearTimeout(timer);
  timer = setTimeout(refresh, target.matches('[type=radio], select') ? 0 : 250);
  for (const picker of pickers) follow(picker);
});

/** The picker shows the colour beside it, as far as a picker knows it. */
function follow(picker) {
  const { value, placeholder } = fieldOf(picker);
  const hex = (value || placeholder).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  picker.value = /^#[\da-f]{6}$/i.test(hex) ? hex : '#888888';
}

document.getElementById('start-again').addEventListener('click', () => {
  for (const frame of previews.querySelectorAll('iframe')) {
    frame.contentDocument.querySelector('okta-register')?.restart();
  }
});

/** @param {typeof answer} answers whoever knows what comes of a choice */
export function play(answers) {
  answer = answers;
  for (const picker of pickers) follow(picker);
  void refresh();
}
