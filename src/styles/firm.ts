import { memberOf, setMember } from '../host/member-of.js';
import { formSheets } from './adopt.js';

/** The elements that a form is made of. */
const BARE =
  'h2 p a label span div fieldset legend select textarea code img svg ' +
  'input.text input.email input.tel input.password input.checkbox input.radio button.submit button.button';

/** What makes up the looks of an element, each with a value that no page has. */
const LOOKS = {
  color: 'rgb(1, 2, 3)',
  'background-color': 'rgb(4, 5, 6)',
  'border-top-style': 'dotted',
  'border-top-width': '7px',
  'border-top-color': 'rgb(7, 8, 9)',
  'border-bottom-width': '6px',
  'border-bottom-style': 'dashed',
  'border-top-left-radius': '3px',
  'box-shadow': 'rgb(1, 2, 3) 1px 2px 3px 4px',
  display: 'block',
  filter: 'blur(1px)',
  'font-family': 'x',
  'font-size': '33px',
  'font-style': 'italic',
  'font-weight': '850',
  'letter-spacing': '1.5px',
  'line-height': '91px',
  'list-style-type': 'square',
  'margin-top': '17px',
  'margin-left': '16px',
  'padding-top': '13px',
  'padding-left': '12px',
  'text-align': 'end',
  'text-decoration-line': 'overline',
  'text-indent': '5px',
  'text-transform': 'lowercase',
  'white-space-collapse': 'preserve',
};

const MARKS = ['::before', '::after'];

const PROBE = 'okta-register-probe';

/**
 * A page's rules for bare elements may be heavier than one class, which is what the form's own
 * weigh: those of many a WordPress theme, or important ones. Then the form's become important for
 * these elements. The page's owner can still restyle it by its custom properties.
 */
export function standFirm(host: HTMLElement): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const { sheet, tags } = firm.get(root) ?? { sheet: new CSSStyleSheet(), tags: new Set() };
  firm.set(root, { sheet, tags });
  const { size } = tags;
  for (const tag of reached(host, root)) tags.add(tag);
  if (tags.size === size) return;
  const text = [noMarks, ...formSheets.map(({ cssText }) => cssText)].join('');
  // A layer of its own: a lesser one than that in which is kept what decides whether it is usable.
  sheet.replaceSync(`@layer okta-register-firm{${text.replace(DECLARATION_END, '!important')}}`);
  limit(sheet, [...tags].join());
  const others = memberOf(root, 'adoptedStyleSheets').filter((other) => other !== sheet);
  setMember(root, 'adoptedStyleSheets', [...others, sheet]);
}

const firm = new WeakMap<Node, { sheet: CSSStyleSheet; tags: Set<string> }>();

/** Marks that a page draws at its own elements. The form's own come after. */
const noMarks = MARKS.map((mark) => `.okta-register-form :where(*)${mark}{content:none}`).join('');

const DECLARATION_END = /(?<=[^{};\s])(\s*!important)?\s*(?=[;}])/g;

/** What is nowhere on the screen has no style at all, and none that differs. */
const differs = (actual: string, expected: string) => actual !== '' && actual !== expected;

/** Limits rules to some elements. */
function limit({ cssRules }: CSSStyleSheet | CSSGroupingRule, tags: string): void {
  for (const rule of cssRules) {
    if (rule instanceof CSSGroupingRule) limit(rule, tags);
    if (!(rule instanceof CSSStyleRule)) continue;
    const [own, pseudo] = rule.selectorText.split(/(?=::)/);
    rule.selectorText = `:is(${own}):is(${tags})${pseudo ?? ''}`;
  }
}

/** Which of the bare elements does the page reach where one class alone would not? */
function reached(host: HTMLElement, root: Document | ShadowRoot): string[] {
  const sheet = new CSSStyleSheet();
  const looks = Object.entries(LOOKS);
  sheet.replaceSync(
    `.${PROBE}{all:unset;forced-color-adjust:none;${looks.map((look) => look.join(':')).join(';')}}`,
  );
  const add = (bare: string, parent: Node) => {
    const [tag = '', type = ''] = bare.split('.');
    const probe = document.createElement(tag);
    probe.className = PROBE;
    if (type) probe.setAttribute('type', type);
    if (tag === 'a') probe.setAttribute('href', '#');
    return parent.appendChild(probe);
  };
  // A copy: what the property gives is a live list, and would have the probes' sheet too.
  const adopted = [...memberOf(root, 'adoptedStyleSheets')];
  setMember(root, 'adoptedStyleSheets', [...adopted, sheet]);
  // Beside the host: in it, what has no slot has no style.
  const place = document.createElement('div');
  place.hidden = true;
  host.before(place);
  const form = add('form', place);
  const list = add('ul', form);
  const probes = [form, list, add('li', list), ...BARE.split(' ').map((bare) => add(bare, form))];
  const found = probes.filter((probe) => {
    const style = getComputedStyle(probe);
    return (
      looks.some(([name, value]) => differs(style.getPropertyValue(name), value)) ||
      MARKS.some((mark) => differs(getComputedStyle(probe, mark).content, 'none'))
    );
  });
  place.remove();
  setMember(root, 'adoptedStyleSheets', adopted);
  return found.map(({ localName }) => localName);
}
