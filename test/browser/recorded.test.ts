import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { own } from '../responses/own-table.js';
import type { Row } from '../responses/table.js';
import { recorded } from '../unit/recorded-table.js';
import { asksForWay, clearPage, settle, textOf, until } from './helpers.js';
import { asked, current, put, texts, type Asked } from './oracle.js';
import { atOrg, openAt, type Replay } from './replay.js';

type Pages = Record<string, WireResponse>;
const get = async (path: string) => (await (await fetch(path)).json()) as Pages;
const ours = await get('/own-responses.json');
const pages: Pages = { ...ours, ...(await get('/recorded-responses.json')) };
const rows: Record<string, Row> = { ...own, ...recorded };

/** What only a device, a provider's script or another page can answer. */
const byCode = ({ field: { hint, name } }: Asked) => Boolean(hint) || name === 'signatureData';

const VALUES: Record<string, string> = {
  email: 'ada@example.com',
  secondEmail: 'ada@example.org',
  phoneNumber: '+15551234567',
  passcode: 'Abcd1234ef!h',
  birthday: '1815-12-10',
};

function fill(form: HTMLFormElement, { path, field }: Asked): unknown {
  const name = path.join('.');
  const controls = Array.from(form.elements).filter(
    (element) => (element as HTMLInputElement).name === name && !element.matches(':disabled'),
  ) as HTMLInputElement[];
  const [control] = controls;
  if (!control) throw new Error(`There is no control named ${name}.`);
  if (control.type === 'radio') {
    control.click();
    return field.type === 'boolean' ? control.value === 'true' : control.value;
  }
  if (field.type === 'array') {
    control.click();
    return [control.value];
  }
  expect(controls, name).to.have.lengthOf(1);
  if (control.type === 'checkbox') {
    if (!control.checked) control.click();
    return true;
  }
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = 1;
    return control.value;
  }
  if (field.type === 'integer' || field.type === 'number') {
    control.value = '36';
    return 36;
  }
  const text = VALUES[field.name] ?? 'typed'.padEnd(field.minLength ?? 0, '.');
  control.value = text.slice(0, field.maxLength);
  return control.value;
}

const isLabelled = (control: HTMLInputElement): boolean => {
  if (control.type === 'hidden') return true;
  const itself = Array.from(control.labels ?? []).some((label) => textOf(label));
  const group = control.closest('fieldset')?.querySelector('legend, :scope[aria-label]');
  return control.type === 'radio' ? itself && Boolean(group) : itself;
};

/** What comes of a recorded response that nobody has written a row for. */
function guess(page: WireResponse): string {
  const remediation = current(page);
  if (!remediation) return 'drawn';
  if (remediation.name === 'identify') return 'passed';
  const waitsOrLeads = remediation.refresh !== undefined || /^redirect-/.test(remediation.name);
  return waitsOrLeads || asked(remediation).some(byCode) ? 'drawn' : 'answered';
}

it('Our own responses have a row each, and no row is without its response.', () => {
  expect(Object.keys(ours)).to.have.members(Object.keys(own));
  expect(ours).not.to.be.empty;
});

for (const [file, sent] of Object.entries(pages)) {
  const page = atOrg(sent);
  describe(`the response ${file}`, () => {
    let widget: OktaRegister;
    let org: Replay;
    const codes: string[] = [];
    const warnings: string[] = [];
    const { error, warn } = console;

    const remediation = current(page);
    const shown = rows[file]?.shown ?? guess(page);
    const isFailure = !['answered', 'drawn', 'passed'].includes(shown);

    // Drawn once: no test but the last, which sends the form, changes anything.
    before(async () => {
      console.error = (...words: unknown[]) => warnings.push(words.join(' '));
      console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
      ({ widget, org } = await openAt(page, (placed) => {
        placed.addEventListener('registration-error', ({ detail }) => codes.push(detail.code));
      }));
    });

    after(() => {
      Object.assign(console, { error, warn });
      org.close();
      clearPage();
    });

    it('is drawn without a word on the console, and accessibly', async () => {
      const expected = (words: string) =>
        words.includes('Lit is in dev mode') || words.startsWith(`okta-register: ${shown}.`);
      expect(warnings.filter((words) => !expected(words))).to.deep.equal([]);
      expect(textOf(widget.querySelector('h2'))).not.to.equal('');
      await expect(widget).to.be.accessible();
    });

    it('says all its messages', () => {
      const said = textOf(widget);
      if (!isFailure) {
        for (const text of texts(page)) expect(said).to.include(text);
      } else {
        expect(codes).to.deep.equal([shown]);
        expect(textOf(widget.querySelector('[role="alert"]'))).not.to.equal('');
      }
    });

    if (!remediation || isFailure || shown === 'passed') return;

    it('has a labelled control for each thing that a person can give', () => {
      const form = widget.querySelector('form')!;
      for (const { path, fixed } of asked(remediation)) {
        const control = form.elements.namedItem(path.join('.'));
        if (fixed) continue;
        const [first] = control instanceof RadioNodeList ? Array.from(control) : [control];
        expect(first, path.join('.')).to.be.instanceOf(Element);
        expect(isLabelled(first as HTMLInputElement), path.join('.')).to.equal(true);
      }
    });

    it('leaves every other way open', () => {
      const labels = Array.from(widget.querySelectorAll('button, a'), textOf);
      const others = (page.remediation?.value ?? []).filter((other) => other !== remediation);
      for (const { name, idp } of others) {
        const skip = remediation.name.endsWith('-promotion') ? 'Not now' : 'Skip';
        const label = { skip, 'select-identify': 'Sign in' }[name] ?? idp?.name;
        if (label)
          expect(
            labels.some((known) => known.includes(label)),
            name,
          ).to.equal(true);
      }
      if (page.cancel) expect(labels).to.include('Cancel');
      const resend = page.currentAuthenticator?.value?.resend;
      if (resend && remediation.name !== 'authenticator-enrollment-data') {
        expect(labels.some((label) => label.startsWith('Send again'))).to.equal(true);
      }
      if (remediation.name.startsWith('redirect-')) {
        expect(labels.some((label) => label.includes(remediation.idp?.name ?? ''))).to.equal(true);
      }
    });

    if (shown !== 'answered') return;
    const answers = asked(remediation);

    it('is answered with exactly what it describes, where it says', async () => {
      const form = widget.querySelector('form')!;
      const body: Record<string, unknown> = {};
      for (const answer of answers) {
        const { path, field, fixed } = answer;
        const value = fixed ? (field.value ?? agreement(answer)) : fillLater(form, answer);
        if (value !== undefined) put(body, path, value);
      }
      const confirmation = form.querySelector<HTMLInputElement>('[name="confirm-password"]');
      if (confirmation) confirmation.value = VALUES['passcode']!;
      form.requestSubmit();
      await settle();
      // A phone asks for its number first, and then for the way.
      await until(() => org.sent.length || asksForWay(widget), 'a request, or the way');
      if (!org.sent.length) widget.querySelector('form')!.requestSubmit();
      await until(() => org.sent.length, 'a request');
      const stateHandle = remediation.value?.find(({ name }) => name === 'stateHandle')?.value;
      expect(org.sent[0]).to.deep.equal({
        href: remediation.href,
        body: { ...body, ...(stateHandle !== undefined && { stateHandle }) },
      });
    });
  });
}

/** A yes or no that is not shown: the form has a button for each, and this one is the yes. */
const agreement = ({ path, field }: Asked): true | undefined =>
  path.join() === 'consent' && field.type === 'boolean' ? true : undefined;

/** The phone's method is asked for after its number; its first one is what is proposed. */
function fillLater(form: HTMLFormElement, answer: Asked): unknown {
  const { field } = answer;
  const isMethodOfPhone = field.name === 'methodType' && answer.path[0] === 'authenticator';
  if (isMethodOfPhone && !form.elements.namedItem(answer.path.join('.'))) {
    return field.options?.[0]?.value;
  }
  return fill(form, answer);
}
