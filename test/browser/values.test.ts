import { expect } from '@open-wc/testing';
import { builtInApps } from '../../src/emulator/index.js';
import '../../src/define.js';
import { embed } from '../../src/embed/embed.js';
import type { StepSubmitDetail } from '../../src/host/events.js';
import {
  clearPage,
  control,
  descriptionOf,
  expectSame,
  pick,
  settle,
  submit,
  textOf,
  type,
  until,
} from './helpers.js';
import { openOrg, place, titled, type Org } from './org.js';
import { campaign, listenToConsole, orgForm, profiles, sendForm, write } from './sites.js';

const EMAIL = 'ada@example.com';
const source = 'userProfile.marketingSource';
const plan = 'userProfile.plan';

describe('the site’s own values', () => {
  let org: Org;
  let owner: ReturnType<typeof listenToConsole>;
  const address = location.href;

  beforeEach(() => {
    org = openOrg({ apps: [...builtInApps, campaign] });
    owner = listenToConsole();
  });

  afterEach(async () => {
    clearPage();
    document.querySelectorAll('[data-okta-register]').forEach((marked) => marked.remove());
    await settle();
    org.close();
    owner.restore();
    history.replaceState(null, '', address);
  });

  const link = (query: string) => history.replaceState(null, '', `?${query}`);

  describe('that are proposed', () => {
    it('stand in the first form at once, from attributes', async () => {
      const interact = org.hold('/interact');
      const widget = write('prefill-email="ada@example.com" prefill-last-name="Byron"');
      await until(() => widget.querySelector('form'));
      expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
      expect(control(widget, 'userProfile.lastName').value).to.equal('Byron');
      interact.resolve(undefined);
      await orgForm(widget);
      expect(control(widget, 'userProfile.lastName').value).to.equal('Byron');
      control<HTMLSelectElement>(widget, plan).value = 'team';
      await sendForm(widget);
      expect(profiles(org)).to.deep.equal([{ email: EMAIL, lastName: 'Byron', plan: 'team' }]);
    });

    it('choose from lists of every kind', async () => {
      const widget = write('prefill-plan="big" prefill-color="blue" prefill-newsletter="true"');
      widget.prefill = { interests: ['music'], seats: 3 };
      const form = await orgForm(widget);
      const data = new FormData(form);
      expect(data.get(plan)).to.equal('big');
      expect(data.get('userProfile.color')).to.equal('blue');
      expect(data.get('userProfile.newsletter')).to.equal('true');
      expect(data.getAll('userProfile.interests')).to.deep.equal(['music']);
      expect(data.get('userProfile.seats')).to.equal('3');
    });

    it('of the property win over attributes, which can be set later too', async () => {
      const widget = write('prefill-email="old@example.com" prefill-last-name="Byron"');
      widget.prefill = { email: EMAIL };
      await orgForm(widget);
      expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
      widget.setAttribute('prefill-last-name', 'Lovelace');
      await until(() => control(widget, 'userProfile.lastName').value === 'Lovelace');
    });

    it('come from the marked element of an editor’s page', async () => {
      const main = document.createElement('main');
      main.innerHTML = `<script src="/okta-register.js" data-issuers="https://org.example/oauth2/default"></script>
        <div data-okta-register data-issuer="https://org.example/oauth2/default"
        data-client-id="campaign" data-prefill-email="${EMAIL}" data-prefill-plan="team"
        data-map-query="utm_source:marketingSource" data-onclick="alert(1)"></div>`;
      link('utm_source=spring');
      document.body.append(main);
      embed();
      await until(() => main.querySelector('okta-register'));
      const widget = main.querySelector('okta-register')!;
      expect(widget.hasAttribute('onclick')).to.equal(false);
      await orgForm(widget);
      expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
      expect(control(widget, source).value).to.equal('spring');
      type(widget, 'userProfile.lastName', 'Byron');
      await sendForm(widget);
      expect(profiles(org)).to.deep.equal([
        { email: EMAIL, lastName: 'Byron', plan: 'team', marketingSource: 'spring' },
      ]);
    });

    it('never take the place of what was typed or chosen', async () => {
      const widget = write('prefill-plan="free" prefill-color="red"');
      const form = await orgForm(widget);
      const choose = (value: string) => {
        const choice = form.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
        choice.click();
      };
      const select = control<HTMLSelectElement>(form, plan);
      type(form, 'userProfile.email', 'typed@example.com');
      type(form, 'userProfile.lastName', 'Typed').value = '';
      // As a person does: a value that a script sets is another thing to the browser.
      select.focus();
      select.options[2]!.selected = true;
      choose('blue');
      choose('books');
      for (const last of ['huge', 'gigantic']) {
        widget.prefill = {
          email: EMAIL,
          lastName: 'Proposed',
          plan: last,
          color: 'red',
          interests: ['music'],
          newsletter: true,
        };
        await widget.updateComplete;
        await settle();
      }
      const data = new FormData(form);
      expect(data.get('userProfile.email')).to.equal('typed@example.com');
      expect(data.get('userProfile.lastName')).to.equal('');
      expect(data.get(plan)).to.equal('team');
      expect(data.get('userProfile.color')).to.equal('blue');
      expect(data.getAll('userProfile.interests')).to.deep.equal(['books']);
      expect(data.get('userProfile.newsletter')).to.equal('true');
    });

    it('leave a list that was emptied empty', async () => {
      const widget = write('prefill-plan="free"');
      const form = await orgForm(widget);
      const select = control<HTMLSelectElement>(form, plan);
      select.options[0]!.selected = true;
      for (const last of ['huge', 'gigantic']) {
        widget.prefill = { plan: last };
        await widget.updateComplete;
        await settle();
      }
      expect(select.value).to.equal('');
    });

    it('arrive while somebody types, and do not disturb', async () => {
      link('utm_source=spring&name=Linked');
      const interact = org.hold('/interact');
      const widget = write('map-query="utm_source:marketingSource, name:lastName"');
      await until(() => org.count('/interact'));
      const name = type(widget, 'userProfile.lastName', 'Byr');
      name.setSelectionRange(1, 1);
      interact.resolve(undefined);
      await orgForm(widget);
      expectSame(document.activeElement, name);
      expect(name.value).to.equal('Byr');
      expect(name.selectionStart).to.equal(1);
      expect(control(widget, source).value).to.equal('spring');
    });

    it('give way to what was typed before the sign-up timed out', async () => {
      const widget = write('prefill-email="old@example.com" prefill-last-name="Old"');
      await orgForm(widget);
      type(widget, 'userProfile.email', EMAIL);
      control<HTMLSelectElement>(widget, plan).value = 'team';
      await sendForm(widget);
      await widget.restart();
      await orgForm(widget);
      widget.prefill = { email: 'late@example.com' };
      await widget.updateComplete;
      await settle();
      expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
    });
  });

  describe('that are hidden', () => {
    it('are sent in the types of the org’s form, and not drawn', async () => {
      const widget = write(
        'hidden-plan="team" hidden-seats="12" hidden-newsletter="true" hidden-interests="books, music"',
      );
      const form = await orgForm(widget);
      for (const name of ['plan', 'seats', 'newsletter', 'interests']) {
        expect(form.querySelector(`[name="userProfile.${name}"]`), name).to.equal(null);
      }
      expect(textOf(form)).not.to.contain('Plan');
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      await sendForm(widget);
      expect(profiles(org)).to.deep.equal([
        {
          email: EMAIL,
          lastName: 'Byron',
          plan: 'team',
          seats: 12,
          newsletter: true,
          interests: ['books', 'music'],
        },
      ]);
    });

    it('of the property win over attributes, and count when they are set late', async () => {
      const widget = write('hidden-plan="free"');
      const form = await orgForm(widget);
      widget.hiddenValues = { plan: 'team', interests: ['books'], seats: 2 };
      await until(() => !form.querySelector('[name="userProfile.seats"]'));
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      await sendForm(widget);
      expect(profiles(org)).to.deep.equal([
        { email: EMAIL, lastName: 'Byron', plan: 'team', interests: ['books'], seats: 2 },
      ]);
    });

    it('are asked again once the page takes them back, also after it has refused an answer', async () => {
      const refuse = ({ detail }: CustomEvent<StepSubmitDetail>) => {
        detail.refuse('Not today', 'email');
      };
      const widget = write('hidden-plan="team"');
      widget.addEventListener('step-submit', refuse);
      widget.hiddenValues = { seats: 12 };
      const form = await orgForm(widget);
      const drawn = (name: string) => form.querySelector(`[name="userProfile.${name}"]`) !== null;
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      expect([drawn('plan'), drawn('seats')]).to.deep.equal([false, false]);
      widget.hiddenValues = {};
      await until(() => drawn('seats'), 'the field of the property');
      expect(drawn('plan')).to.equal(false);
      await submit(form);
      await until(() => descriptionOf(control(form, 'userProfile.email')).includes('Not today'));
      widget.removeEventListener('step-submit', refuse);
      widget.removeAttribute('hidden-plan');
      await until(() => drawn('plan'), 'the field of the attribute');
      pick(form, plan, 'free');
      type(form, 'userProfile.seats', '3');
      await sendForm(widget);
      expect(profiles(org)).to.deep.equal([
        { email: EMAIL, lastName: 'Byron', plan: 'free', seats: 3 },
      ]);
    });

    it('are not in the first form either, the second time neither', async () => {
      const before = write('hidden-last-name="–"');
      await until(() => before.querySelector('form'));
      expect(before.querySelector('[name="userProfile.lastName"]')).to.equal(null);
      expect(before.querySelector('[name="userProfile.email"]')).not.to.equal(null);
      await orgForm(before);
      before.remove();
      await settle();
      org.hold('/introspect');
      const widget = write('hidden-last-name="–"');
      await until(() => widget.querySelector('form'));
      expect(widget.querySelector('[name="userProfile.lastName"]')).to.equal(null);
    });

    it('that the org refuses are asked of the person', async () => {
      const widget = write('hidden-seats="0" hidden-plan="team"');
      const form = await orgForm(widget);
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      form.requestSubmit();
      await until(() => form.querySelector('[name="userProfile.seats"]'));
      const seats = control(form, 'userProfile.seats');
      expect(seats.value).to.equal('0');
      await until(() => seats.getAttribute('aria-invalid') === 'true');
      expectSame(document.activeElement, seats);
      type(form, 'userProfile.seats', '5');
      await sendForm(widget);
      expect(profiles(org).at(-1)).to.include({ seats: 5, plan: 'team' });
    });

    it('that are not known are asked of the person when the org needs them', async () => {
      const widget = write('hidden-plan="" hidden-marketing-source=""');
      const form = await orgForm(widget);
      expect(form.querySelector(`[name="${plan}"]`)).not.to.equal(null);
      expect(form.querySelector(`[name="${source}"]`)).to.equal(null);
    });
  });

  describe('of the page’s address', () => {
    const listed = 'map-query="utm_source:marketingSource"';

    it('are read only where they are listed', async () => {
      link('utm_source=spring&lastName=Mallory&plan=big&email=m@example.com');
      const widget = write(listed);
      const form = await orgForm(widget);
      expect(control(form, source).value).to.equal('spring');
      expect(control(form, 'userProfile.lastName').value).to.equal('');
      expect(control(form, 'userProfile.email').value).to.equal('');
      expect(control<HTMLSelectElement>(form, plan).value).to.equal('');
    });

    it('are sent and not drawn where that is said, in the place of the usual value', async () => {
      link('utm_source=spring');
      const widget = write(`${listed} hidden-marketing-source="direct" hidden-plan="team"`);
      const form = await orgForm(widget);
      expect(form.querySelector(`[name="${source}"]`)).to.equal(null);
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      await sendForm(widget);
      expect(profiles(org)[0]).to.include({ marketingSource: 'spring' });
    });

    it('leave the usual value where the address has none', async () => {
      const widget = write(`${listed} hidden-marketing-source="direct" hidden-plan="team"`);
      const form = await orgForm(widget);
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      await sendForm(widget);
      expect(profiles(org)[0]).to.include({ marketingSource: 'direct' });
    });

    it('are cut: a long one stops no sign-up', async () => {
      link(`utm_source=${'x'.repeat(5000)}&ref=${'y'.repeat(5000)}`);
      const widget = write(
        `map-query="utm_source:marketingSource,ref:lastName" hidden-marketing-source="" hidden-plan="team"`,
      );
      const form = await orgForm(widget);
      expect(control(form, 'userProfile.lastName').value).to.equal('y'.repeat(255));
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      await sendForm(widget);
      expect(profiles(org)[0]).to.include({ marketingSource: 'x'.repeat(20) });
    });
  });

  it('are in the first form, go with the profile, and let nothing else of the address in', async () => {
    link('utm_source=spring-and-much-more-than-is-allowed&lastName=Mallory');
    const interact = org.hold('/interact');
    const widget = write(
      'prefill-email="ada@example.com" hidden-plan="team" hidden-marketing-source="direct" map-query="utm_source:marketingSource"',
    );
    await until(() => widget.querySelector('form'));
    expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
    type(widget, 'userProfile.lastName', 'Lovelace');
    interact.resolve(undefined);
    const form = await orgForm(widget);
    expect(form.querySelector(`[name="${plan}"]`)).to.equal(null);
    await sendForm(widget);
    expect(profiles(org)).to.deep.equal([
      { email: EMAIL, lastName: 'Lovelace', plan: 'team', marketingSource: 'spring-and-much-more' },
    ]);
  });

  it('for which the org’s form has nothing are dropped, and the owner is told once, by name', async () => {
    link('ref=SECRET-IN-LINK');
    const widget = write(
      'prefill-shoe-size="SECRET-SIZE" hidden-campaign-name="SECRET-CAMPAIGN" map-query="ref:referralCode" hidden-plan="team"',
    );
    widget.prefill = { favorite: 'SECRET-FAVORITE', email: EMAIL, phoneNumber: '+15551234567' };
    const form = await orgForm(widget);
    await until(() => owner.warnings.length);
    type(form, 'userProfile.lastName', 'Byron');
    await sendForm(widget);
    expect(profiles(org)).to.deep.equal([{ email: EMAIL, lastName: 'Byron', plan: 'team' }]);
    expect(owner.warnings).to.have.lengthOf(1);
    for (const name of ['shoeSize', 'campaignName', 'referralCode', 'favorite']) {
      expect(owner.warnings[0]).to.contain(name);
    }
    for (const name of ['SECRET', 'plan', 'email', 'phoneNumber', EMAIL]) {
      expect(owner.warnings[0]).not.to.contain(name);
    }
  });

  it('are no reason to warn where all of them fit', async () => {
    await orgForm(write('prefill-email="ada@example.com" hidden-plan="team"'));
    await titled(place(), 'Create account');
    expect(owner.warnings).to.deep.equal([]);
  });
});
