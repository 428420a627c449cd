import { copy } from '../steps/copy.js';
import { CHECKS, type CheckId } from './checks/index.js';
import type { Finding } from './finding.js';
import { styles } from './styles.js';

export type Findings = readonly (readonly [id: CheckId, finding: Finding])[];

const STATES = {
  problem: ['✕', 'Problem'],
  unknown: ['?', 'Not judged'],
  ok: ['✓', 'Fine'],
} as const;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string | false)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== false));
  return element;
}

function valueOf(value: string): Node[] {
  const shown = make('code', {}, value);
  const button = make('button', { type: 'button' }, 'Copy');
  button.addEventListener('click', () => {
    void copy(value, () => shown).then((done) => {
      button.textContent = done ? 'Copied' : 'Selected: copy it by hand';
    });
  });
  return [make('pre', { tabIndex: 0 }, shown), button];
}

function card(id: CheckId, { state, words, fix, value }: Finding): HTMLElement {
  const [sign, name] = STATES[state];
  const mark = make('span', { ariaHidden: 'true' }, `${sign} `);
  const item = make(
    'li',
    {},
    make('h3', {}, mark, `${name}: ${CHECKS[id][0]}`),
    make('p', {}, words),
    fix !== undefined && make('p', {}, fix),
    ...(value === undefined ? [] : valueOf(value)),
  );
  Object.assign(item.dataset, { check: id, state });
  return item;
}

/** What is found, as cards above the form. In the shadow root, where no style of the page reaches. */
export class Cards {
  readonly #place = make('section', { className: 'doctor', lang: 'en', dir: 'ltr' });
  readonly #sum = make('p', { role: 'status' }, 'Checking the page and the org …');

  constructor(element: Element) {
    const frame = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    // Where the widget may not draw, what stands in the element goes on to show.
    if (!customElements.get(element.localName)) frame.append(make('slot'));
    frame.adoptedStyleSheets = [...frame.adoptedStyleSheets, styles()];
    const title = make('h2', { id: 'okta-register-doctor' }, 'Doctor');
    this.#place.setAttribute('aria-labelledby', title.id);
    this.#place.append(
      title,
      make('p', {}, 'For whoever puts the form into this page. Visitors do not see it.'),
      this.#sum,
    );
    frame.prepend(this.#place);
  }

  show(findings: Findings): void {
    const of = (wanted: Finding['state']) =>
      findings.filter(([, { state }]) => state === wanted).map((one) => card(...one));
    const [problems, unsure, fine] = [of('problem'), of('unknown'), of('ok')];
    const open = make('ul', {}, ...problems, ...unsure);
    const closed = make(
      'details',
      {},
      make('summary', {}, `${fine.length} are fine`),
      make('ul', {}, ...fine),
    );
    this.#place.append(open, closed);
    this.#sum.textContent = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, ${unsure.length} not judged, ${fine.length} fine.`;
  }
}
