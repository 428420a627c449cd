import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { WireResponse } from '../../src/idx/wire.js';
import * as own from '../responses.js';
import { clearPage, settle, textOf, until } from './helpers.js';
import { asked, current, put, texts, type Asked } from './oracle.js';
import { atOrg, ISSUER, replay, type Replay } from './replay.js';

const recorded = (await (await fetch('/recorded-responses.json')).json()) as Record<
  string,
  WireResponse
>;

/** Responses of our own in the same shapes, for where the recorded ones are not at hand. */
const ours: Record<string, WireResponse> = {
  'own profile': own.enrollProfile(),
  'own list': own.selectAuthenticatorEnroll([own.EMAIL, own.PHONE], { skip: true }),
  'own password': own.enrollPassword(),
  'own email': own.enrollEmail({ magicLink: true }),
  'own phone': own.enrollPhoneData(),
  'own phone code': own.enrollPhoneCode('sms'),
  'own Okta Verify': own.oktaVerifyPoll(),
};

/** Pages that cannot be answered by filling in a form, and how they end instead. */
const FAILURES: Record<string, string> = {
  'error-401-session-expired.json': 'session-expired',
  'error-429-too-many-request.json': 'rate-limited',
  'error-account-creation.json': 'refused',
  'error-enroll-regisration-unavailable.json': 'sign-up-unavailable',
};

/** What only a device, a provider's script or another page can answer. */
const byCode = ({ field: { hint, name } }: Asked) => Boolean(hint) || name === 'signatureData';

const VALUES: Record<string, string> = {
  email: 'ada@example.com',
  secondEmail: 'ada@example.org',
  phoneNumber: '+15551234567',
  passcode: 'Abcd1234efgh',
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
  expect(controls, name).to.have.lengthOf(1);
  if (control.type === 'checkbox') {
    if (!control.checked) control.click();
    return true;
  }
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = 1;
    return control.value;
  }
  control.value = VALUES[field.name] ?? 'typed'.padEnd(field.minLength ?? 0, '.');
  return control.value;
}

const isLabelled = (control: HTMLInputElement): boolean => {
  const own = Array.from(control.labels ?? []).some((label) => textOf(label));
  const group = control.closest('fieldset')?.querySelector('legend, :scope[aria-label]');
  return control.type === 'radio' ? own && Boolean(group) : own;
};

for (const [file, sent] of Object.entries({ ...ours, ...recorded })) {
  const page = atOrg(sent);
  describe(`the response ${file}`, () => {
    let widget: OktaRegister;
    let org: Replay;
    const codes: string[] = [];
    const said: string[] = [];
    const { error, warn } = console;

    const remediation = current(page);
    const isEntry = remediation?.name === 'identify';
    const isDrawn = remediation && !isEntry && !FAILURES[file];

    beforeEach(async () => {
      sessionStorage.clear();
      localStorage.clear();
      codes.length = said.length = 0;
      console.error = (...words: unknown[]) => said.push(words.join(' '));
      console.warn = (...words: unknown[]) => said.push(words.join(' '));
      org = replay(page);
      widget = document.createElement('okta-register');
      Object.assign(widget, { issuer: ISSUER, clientId: 'app', signInUrl: '/sign-in' });
      widget.addEventListener('registration-error', ({ detail }) => codes.push(detail.code));
      const shown = new Promise((done) => {
        widget.addEventListener('step-change', done, { once: true });
        widget.addEventListener('registration-error', done, { once: true });
      });
      document.body.append(widget);
      await shown;
      await settle();
    });

    afterEach(() => {
      Object.assign(console, { error, warn });
      org.close();
      clearPage();
    });

    it('is drawn without a word on the console, and accessibly', async () => {
      expect(said.filter((words) => !words.includes('Lit is in dev mode'))).to.deep.equal([]);
      expect(textOf(widget.querySelector('h2'))).not.to.equal('');
      await expect(widget).to.be.accessible();
    });

    it('says all its messages', () => {
      const shown = textOf(widget);
      if (!FAILURES[file]) {
        for (const text of texts(page)) expect(shown).to.include(text);
      } else {
        expect(codes).to.deep.equal([FAILURES[file]]);
        expect(textOf(widget.querySelector('[role="alert"]'))).not.to.equal('');
      }
    });

    if (!isDrawn) return;

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
        const label = { skip: 'Skip', 'select-identify': 'Sign in' }[name] ?? idp?.name;
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

    const answers = asked(remediation);
    const answerable = !remediation.name.startsWith('redirect-') && !answers.some(byCode);
    const isWait = remediation.refresh !== undefined;
    if (!answerable || isWait) return;

    it('is answered with exactly what it describes, where it says', async () => {
      const form = widget.querySelector('form')!;
      const body: Record<string, unknown> = {};
      for (const answer of answers) {
        const { path, field, fixed } = answer;
        const value = fixed ? field.value : fillLater(form, answer);
        if (value !== undefined) put(body, path, value);
      }
      const confirmation = form.querySelector<HTMLInputElement>('[name="confirm-password"]');
      if (confirmation) confirmation.value = VALUES['passcode']!;
      form.requestSubmit();
      await settle();
      // A phone asks for its number first, and then for the way.
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

/** The phone's method is asked for after its number; its first one is what is proposed. */
function fillLater(form: HTMLFormElement, answer: Asked): unknown {
  const { field } = answer;
  const isMethodOfPhone = field.name === 'methodType' && answer.path[0] === 'authenticator';
  if (isMethodOfPhone && !form.elements.namedItem(answer.path.join('.'))) {
    return field.options?.[0]?.value;
  }
  return fill(form, answer);
}
