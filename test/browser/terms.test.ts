import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { builtInApps } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { embed } from '../../src/embed/embed.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { RegistrationErrorDetail } from '../../src/host/events.js';
import {
  button,
  clearPage,
  control,
  descriptionOf,
  duplicateIds,
  expectSame,
  settle,
  submit,
  textOf,
  type,
  until,
} from './helpers.js';
import { listen, openOrg, ORIGIN, titled, type Org } from './org.js';
import { replay, type Replay } from './replay.js';
import { campaign, listenToConsole, orgForm, profiles, sendForm, write } from './sites.js';

const responses = (await (await fetch('/own-responses.json')).json()) as Record<
  string,
  WireResponse
>;
/** An org that sends everybody to its provider, and asks for no profile. */
const ALONE = 'the provider alone';
responses[ALONE] = structuredClone(responses['written/redirect-idp-before-sign-up.json']!);
responses[ALONE].remediation!.value!.splice(1);

const TEXT = '<p slot="terms" id="terms">I accept the <a href="#terms">terms</a>.</p>';
const TICK = `<div slot="terms" id="terms"><label><input type="checkbox" id="tick"> I accept</label></div>`;
const ACCEPT = 'Accept the terms to go on.';

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const isBefore = (one: Node, other: Node) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** They stand between the fields and the button, in the order of the tab key too. */
function expectInPlace(widget: OktaRegister, terms: HTMLElement): void {
  const form = widget.querySelector('form')!;
  const fields = form.querySelectorAll('.okta-register-field');
  const send = form.querySelector('[type="submit"]')!;
  expect(form.contains(terms), 'the terms are in the form').to.equal(true);
  expect(isBefore(fields[fields.length - 1]!, terms), 'below the fields').to.equal(true);
  expect(isBefore(terms, send), 'above the button').to.equal(true);
  expect(terms.getClientRects().length, 'to be seen').to.be.greaterThan(0);
}

function fill(form: HTMLFormElement, email = 'ada@example.com'): void {
  type(form, 'userProfile.email', email);
  type(form, 'userProfile.lastName', 'Byron');
  control<HTMLSelectElement>(form, 'userProfile.plan').value = 'team';
}

describe('the terms', () => {
  let org: Org;
  let owner: ReturnType<typeof listenToConsole>;
  let events: ReturnType<typeof listen>;
  const cleanUp: (() => void)[] = [];

  beforeEach(() => {
    org = openOrg({ apps: [...builtInApps, campaign] });
    owner = listenToConsole();
    events = listen(document.body);
  });

  afterEach(async () => {
    cleanUp.splice(0).forEach((clean) => clean());
    clearPage();
    await settle();
    org.close();
    owner.restore();
  });

  const failures = () => events.details<RegistrationErrorDetail>('registration-error');

  describe('where they stand', () => {
    it('is above the button from the first form on, as the very nodes of the site', async () => {
      const interact = org.hold('/interact');
      const widget = write('', TICK);
      const terms = find('terms');
      const tick = find<HTMLInputElement>('tick');
      let clicks = 0;
      tick.addEventListener('click', () => clicks++);
      await until(() => widget.querySelector('form'));
      expectInPlace(widget, terms);
      const { top } = terms.getBoundingClientRect();
      tick.click();
      interact.resolve(undefined);
      await orgForm(widget);
      expectSame(find('terms'), terms);
      expectInPlace(widget, terms);
      expect([tick.checked, clicks]).to.deep.equal([true, 1]);
      expect(terms.getBoundingClientRect().top).to.be.at.least(top);
      expect(duplicateIds()).to.deep.equal([]);
      await expect(widget).to.be.accessible();
    });

    it('is where the site has put them once the step is left, and the form again after that', async () => {
      const widget = write('', `<b slot="header">Logo</b>${TICK}<i slot="footer">Help</i>`);
      const terms = find('terms');
      const form = await orgForm(widget);
      find<HTMLInputElement>('tick').checked = true;
      fill(form);
      await sendForm(widget);
      expectSame(terms.parentElement, widget);
      expectSame(terms.previousSibling, widget.querySelector('b'));
      expectSame(terms.nextSibling, widget.querySelector('i'));
      expect(terms.getClientRects()).to.have.lengthOf(0);
      await widget.restart();
      await orgForm(widget);
      expectInPlace(widget, terms);
      expect(find<HTMLInputElement>('tick').checked).to.equal(true);
    });

    it('is the form too where an editor’s page only has a marked element', async () => {
      const main = document.createElement('main');
      main.innerHTML = `<script src="/okta-register.js" data-issuers="${ORIGIN}/oauth2/default"></script>
        <div data-okta-register data-issuer="${ORIGIN}/oauth2/default"
        data-client-id="campaign" data-require-terms data-prefill-plan="team">
        ${TICK.replace('slot=', 'data-slot=')}</div>`;
      const terms = main.querySelector<HTMLElement>('#terms')!;
      document.body.append(main);
      embed();
      await until(() => main.querySelector('okta-register'));
      const widget = main.querySelector('okta-register')!;
      const form = await orgForm(widget);
      expectInPlace(widget, terms);
      type(form, 'userProfile.email', 'ada@example.com');
      type(form, 'userProfile.lastName', 'Byron');
      await submit(form);
      expect(profiles(org)).to.deep.equal([]);
      find('tick').click();
      await sendForm(widget);
    });

    it('is found by terms that come late', async () => {
      const widget = write();
      await orgForm(widget);
      widget.insertAdjacentHTML('beforeend', TEXT);
      await until(() => widget.querySelector('form')!.contains(find('terms')));
      expectInPlace(widget, find('terms'));
    });

    it('is known by data-slot too, as the other places are', async () => {
      const all = ['terms', 'header', 'footer', 'success', 'step'];
      const widget = write(
        '',
        all.map((name) => `<p data-slot="${name}" id="${name}">${name}</p>`).join(''),
      );
      await orgForm(widget);
      expectInPlace(widget, find('terms'));
      expect(all.map((name) => find(name).slot)).to.deep.equal([
        ...['terms', 'header', 'footer', 'success'],
        '',
      ]);
      expect(find('header').getClientRects()).to.have.lengthOf(1);
      widget.insertAdjacentHTML('beforeend', '<p data-slot="footer" id="late">Late</p>');
      await until(() => find('late').slot === 'footer');
    });

    it('keeps the site’s own styles', async () => {
      const style = document.createElement('style');
      style.textContent = '.small-print { font-size: 11px; padding: 3px; color: rgb(1, 2, 3) }';
      document.head.append(style);
      cleanUp.push(() => style.remove());
      const widget = write('', '<p slot="terms" id="terms" class="small-print">Terms</p>');
      await orgForm(widget);
      const { fontSize, paddingTop, color } = getComputedStyle(find('terms'));
      expect([fontSize, paddingTop, color]).to.deep.equal(['11px', '3px', 'rgb(1, 2, 3)']);
    });
  });

  describe('of a page that is drawn by a framework', () => {
    it('are changed and taken away by Lit', async () => {
      const main = document.createElement('main');
      document.body.append(main);
      const draw = (text: string | undefined) =>
        render(
          html`<okta-register issuer="${ORIGIN}/oauth2/default" client-id="campaign">
            ${text ? html`<p slot="terms" id="terms">${text}</p>` : nothing}
            <i slot="footer">${text}</i>
          </okta-register>`,
          main,
        );
      draw('One');
      const widget = main.querySelector('okta-register')!;
      await orgForm(widget);
      const terms = find('terms');
      draw('Two');
      expectSame(find('terms'), terms);
      expect(textOf(terms)).to.equal('Two');
      expectInPlace(widget, terms);
      draw(undefined);
      await until(() => !find('terms'), 'the terms are taken away');
      draw('Three');
      await until(() => find('terms')?.closest('form'));
      expect(textOf(find('terms'))).to.equal('Three');
      expectInPlace(widget, find('terms'));
    });

    it('are removed, replaced and moved by who knows only the parent', async () => {
      const widget = write('', `${TEXT}<i slot="footer">Help</i>`);
      await orgForm(widget);
      const terms = find('terms');
      const header = Object.assign(document.createElement('b'), { slot: 'header' });
      widget.insertBefore(header, terms);
      expectSame(header.parentNode, widget);
      widget.appendChild(terms);
      await until(() => terms.closest('form'));
      expectInPlace(widget, terms);
      expectSame(widget.removeChild(terms), terms);
      expect(terms.isConnected).to.equal(false);
      widget.insertBefore(terms, header);
      await until(() => terms.closest('form'));
      expectInPlace(widget, terms);
      const form = widget.querySelector('form')!;
      fill(form);
      await sendForm(widget);
      expectSame(terms.nextSibling, header);
    });
  });

  describe('that are required', () => {
    it('stop the form at the site’s own checkbox, with an error that is read there', async () => {
      const widget = write(
        'require-terms',
        '<div slot="terms"><input type="checkbox" id="tick" aria-describedby="more"> <label for="tick">I accept</label> <span id="more">all of it</span></div>',
      );
      const form = await orgForm(widget);
      const tick = find<HTMLInputElement>('tick');
      fill(form);
      await submit(form);
      expect(profiles(org)).to.deep.equal([]);
      expectSame(document.activeElement, tick);
      expect(tick.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(tick)).to.equal(`all of it ${ACCEPT}`);
      expect(failures().map(({ code, message }) => [code, message])).to.deep.equal([
        ['invalid-input', ACCEPT],
      ]);
      expect(
        form.querySelectorAll('[type="checkbox"]:not([name^="userProfile"])'),
      ).to.have.lengthOf(1);
      await expect(widget).to.be.accessible();
      tick.click();
      await sendForm(widget);
      expect(tick.getAttribute('aria-invalid')).to.equal(null);
      expect(tick.getAttribute('aria-describedby')).to.equal('more');
      expect(profiles(org)).to.have.lengthOf(1);
    });

    it('stop the form until they are ticked, and are sent as the time', async () => {
      const widget = write('require-terms terms-attribute="termsAt" hidden-plan="team"', TICK);
      const form = await orgForm(widget);
      type(form, 'userProfile.email', 'ada@example.com');
      type(form, 'userProfile.lastName', 'Byron');
      await submit(form);
      await until(() => failures().length);
      expect(failures().map(({ code }) => code)).to.deep.equal(['invalid-input']);
      expectInPlace(widget, find('terms'));
      expectSame(document.activeElement, find('tick'));
      expect(profiles(org)).to.deep.equal([]);
      find('tick').click();
      await sendForm(widget);
      const [{ termsAt }] = profiles(org) as [{ termsAt: string }];
      expect(termsAt).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(find('terms').getClientRects()).to.have.lengthOf(0);
    });

    it('get a checkbox where the site has only words, which are its label', async () => {
      const widget = write('require-terms', TEXT);
      const form = await orgForm(widget);
      const tick = await until(() => form.elements.namedItem('terms')).then(() =>
        control(form, 'terms'),
      );
      expectInPlace(widget, find('terms'));
      expect(Array.from(tick.labels!, textOf)).to.deep.equal(['I accept the terms.']);
      expect(tick.required).to.equal(true);
      fill(form);
      await submit(form);
      expect(profiles(org)).to.deep.equal([]);
      expectSame(document.activeElement, tick);
      expect(descriptionOf(tick)).to.equal(ACCEPT);
      await expect(widget).to.be.accessible();
      find('terms').click();
      expect(tick.checked).to.equal(true);
      await sendForm(widget);
      expect(profiles(org)).to.deep.equal([
        { email: 'ada@example.com', lastName: 'Byron', plan: 'team' },
      ]);
      expectSame(find('terms').parentElement, widget);
    });

    it('are required by a checkbox that says so itself', async () => {
      const widget = write(
        '',
        `<div slot="terms"><label><input type="checkbox" id="news"> News</label>
          <label><input type="checkbox" id="tick" name="tos" required> Terms</label></div>`,
      );
      const form = await orgForm(widget);
      fill(form);
      await submit(form);
      expect(profiles(org)).to.deep.equal([]);
      expectSame(document.activeElement, find('tick'));
      expect(descriptionOf(find('tick'))).to.equal(ACCEPT);
      find('tick').click();
      await sendForm(widget);
    });

    it('come after what is wrong above them', async () => {
      const widget = write('require-terms', TICK);
      const form = await orgForm(widget);
      await submit(form);
      expectSame(document.activeElement, control(form, 'userProfile.email'));
      expect(find('tick').getAttribute('aria-invalid')).to.equal('true');
    });

    it('are missed as soon as the form is there: the owner reads what to do', async () => {
      await orgForm(write('require-terms'));
      await until(() => owner.warnings.length);
      expect(owner.warnings).to.have.lengthOf(1);
      expect(owner.warnings[0]).to.contain('slot="terms"').and.contain('data-slot="terms"');
    });

    const missing: Record<string, string> = {
      'are not there': '',
      'have lost their slot': '<p id="terms">I accept the terms.</p>',
      'are deeper inside': `<div>${TEXT}</div>`,
      'are empty': '<p slot="terms" id="terms">&nbsp;<br></p>',
      'are hidden': `<div slot="terms" hidden>${TICK}</div>`,
    };
    for (const [what, content] of Object.entries(missing)) {
      it(`stop the sign-up where they ${what}`, async () => {
        const widget = write('require-terms', content);
        const form = await orgForm(widget);
        fill(form);
        await submit(form);
        await until(() => failures().length);
        const [{ code, message, retryable }] = failures() as [RegistrationErrorDetail];
        expect([code, retryable]).to.deep.equal(['missing-terms', false]);
        expect(textOf(form.querySelector('[role="alert"]'))).to.equal(message);
        expect(form.elements.namedItem('terms'), 'nothing to tick without words').to.equal(null);
        expect(profiles(org)).to.deep.equal([]);
        await submit(form);
        await until(() => failures().length > 1);
        expect(profiles(org), 'and not at the second try').to.deep.equal([]);
      });
    }

    it('go on once they are there', async () => {
      const widget = write('require-terms');
      const form = await orgForm(widget);
      fill(form);
      await submit(form);
      await until(() => failures().length);
      widget.insertAdjacentHTML('beforeend', TEXT);
      await until(() => form.contains(find('terms')));
      await submit(form);
      expect(profiles(org)).to.deep.equal([]);
      expect(failures().at(-1)?.code).to.equal('invalid-input');
      control(form, 'terms').click();
      await sendForm(widget);
      expect(profiles(org)).to.have.lengthOf(1);
    });

    it('stop the sign-up again once the site has taken them away', async () => {
      const widget = write('require-terms', TEXT);
      const form = await orgForm(widget);
      fill(form);
      control(form, 'terms').click();
      find('terms').remove();
      await submit(form);
      await until(() => failures().length);
      expect(failures().map(({ code }) => code)).to.deep.equal(['missing-terms']);
      expect(profiles(org)).to.deep.equal([]);
    });

    it('hold no second time what waits for the rest of the widget', async () => {
      const interact = org.hold('/interact');
      const widget = write('require-terms hidden-plan="team"', TICK);
      await until(() => widget.querySelector('form'));
      type(widget, 'userProfile.email', 'ada@example.com');
      type(widget, 'userProfile.lastName', 'Byron');
      await submit(widget);
      interact.resolve(undefined);
      await until(() => failures().length);
      expectSame(document.activeElement, find('tick'));
      expect(profiles(org)).to.deep.equal([]);
    });
  });

  describe('where somebody signs up at an identity provider', () => {
    const here = `${location.href.replace(/#.*/, '')}#provider`;
    const address = location.href;
    let replayed: Replay;

    /** A widget at a response whose provider is reached by an address of this page. */
    async function offered(file: string, attributes: string, content: string) {
      const response = structuredClone(responses[file]!);
      const all = response.remediation!.value!;
      for (const remediation of all) {
        if (remediation.name === 'redirect-idp') remediation.href = here;
      }
      replayed = replay(response);
      const widget = write(attributes, content);
      await until(() => widget.querySelector('.okta-register-provider'), 'the provider');
      return widget;
    }
    const leave = async (widget: OktaRegister) => {
      widget.querySelector<HTMLButtonElement>('.okta-register-provider')!.click();
      await settle();
    };

    afterEach(() => {
      replayed.close();
      history.replaceState(null, '', address);
    });

    for (const file of ['made/enroll-profile-with-providers.json', ALONE]) {
      it(`nobody leaves before they are agreed to: ${file}`, async () => {
        const widget = await offered(file, 'require-terms', TICK);
        await until(() => widget.querySelector('form')!.contains(find('terms')), 'the terms');
        await leave(widget);
        expect(location.href).to.equal(address);
        expectSame(document.activeElement, find('tick'));
        expect(descriptionOf(find('tick'))).to.equal(ACCEPT);
        expect(failures().map(({ code }) => code)).to.deep.equal(['invalid-input']);
        find('tick').click();
        await leave(widget);
        expect(location.href).to.equal(here);
        expect(failures()).to.have.lengthOf(1);
      });

      it(`nobody leaves where they are missing: ${file}`, async () => {
        const widget = await offered(file, 'require-terms', '');
        await leave(widget);
        await leave(widget);
        expect(location.href).to.equal(address);
        expect(new Set(failures().map(({ code }) => code))).to.deep.equal(
          new Set(['missing-terms']),
        );
      });

      it(`whoever need not agree leaves at once: ${file}`, async () => {
        await leave(await offered(file, '', TICK));
        expect(location.href).to.equal(here);
        expect(failures()).to.deep.equal([]);
      });
    }

    it('nobody agrees a second time who has a profile already', async () => {
      await leave(await offered('made/redirect-idp.json', 'require-terms', TICK));
      expect(location.href).to.equal(here);
    });
  });

  describe('that are an attribute of the org’s form', () => {
    it('are sent as yes where it is a yes or no, and not asked twice', async () => {
      const widget = write('require-terms terms-attribute="termsAccepted"', TEXT);
      const form = await orgForm(widget);
      await until(() => form.elements.namedItem('terms'));
      expect(form.querySelector('[name="userProfile.termsAccepted"]')).to.equal(null);
      fill(form);
      control(form, 'terms').click();
      await sendForm(widget);
      expect(profiles(org)[0]).to.include({ termsAccepted: true });
    });

    it('are sent as the time where it is text', async () => {
      const widget = write('terms-attribute="termsAt"', TICK);
      const form = await orgForm(widget);
      expect(form.querySelector('[name="userProfile.termsAt"]')).to.equal(null);
      fill(form);
      find('tick').click();
      const before = Date.now();
      await sendForm(widget);
      const [{ termsAt }] = profiles(org) as [{ termsAt: string }];
      expect(new Date(termsAt).toISOString()).to.equal(termsAt);
      expect(Date.parse(termsAt)).to.be.within(before, Date.now());
    });

    it('are not sent where they were not agreed to', async () => {
      const widget = write('terms-attribute="termsAccepted"', TICK);
      const form = await orgForm(widget);
      fill(form);
      await sendForm(widget);
      expect(profiles(org)[0]).not.to.have.property('termsAccepted');
    });

    it('are left as they are where the org’s form has none of the name', async () => {
      const widget = write('require-terms terms-attribute="noSuchThing"', TICK);
      const form = await orgForm(widget);
      fill(form);
      find('tick').click();
      await sendForm(widget);
      expect(profiles(org)[0]).not.to.have.property('noSuchThing');
      expect(owner.warnings.join()).to.contain('noSuchThing');
    });

    it('are asked by the org’s own field where the site has no words', async () => {
      const widget = write('terms-attribute="termsAccepted"');
      const form = await orgForm(widget);
      expect(control(form, 'userProfile.termsAccepted').type).to.equal('checkbox');
      expect(() => button(form, 'Create account')).not.to.throw();
      await titled(widget, 'Create account');
    });
  });
});
