import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { ownApp } from '../e2e/own-app.js';
import { control, duplicateIds, submit, until, writeHtml } from './helpers.js';
import { atStep, endsClean, listen, openOrg, type Org, ORIGIN, sendCode, titled } from './org.js';
import { ADA, fillProfile, latestCode, register } from './person.js';

const ELEMENT = `<okta-register issuer="${ORIGIN}/oauth2/default" client-id="own"></okta-register>`;

describe('The element signs up', () => {
  let org: Org;
  let heard: ReturnType<typeof listen>;

  beforeEach(() => {
    org = openOrg({ apps: [ownApp({})] });
    heard = listen();
  });

  endsClean(() => {
    org.close();
  });

  const found = (within: ParentNode) => within.querySelector<OktaRegister>('okta-register')!;
  const atCode = (widget: OktaRegister) => atStep(widget, 'enroll-authenticator', 'okta_email');

  async function finish(widget: OktaRegister, email = ADA.email): Promise<void> {
    await atCode(widget);
    await sendCode(widget, latestCode(org, email));
    await titled(widget, 'You’re signed up');
    expect(heard.details('registration-error')).to.deep.equal([]);
  }

  /** From the first form to the tokens, as a person does. */
  async function signUp(widget: OktaRegister, profile = ADA): Promise<void> {
    await register(widget, profile);
    await finish(widget, profile.email);
  }

  for (const mode of ['open', 'closed'] as const) {
    it(`in a shadow root that is ${mode}`, async () => {
      const root = writeHtml('<div></div>').firstElementChild!.attachShadow({ mode });
      root.innerHTML = ELEMENT;
      await signUp(found(root));
      await until(() => heard.details('registered').length, 'the event registered');
      expect(heard.details('registered')).to.have.lengthOf(1);
    });
  }

  it('in a dialog', async () => {
    const main = writeHtml(`<dialog>${ELEMENT}</dialog>`);
    main.querySelector('dialog')!.showModal();
    await signUp(found(main));
  });

  it('two people, where there are two of it on a page', async () => {
    const main = writeHtml(`<p>${ELEMENT}</p><p>${ELEMENT}</p>`);
    const emails = ['one@example.com', 'two@example.com'];
    for (const [index, widget] of main.querySelectorAll('okta-register').entries()) {
      await signUp(widget, { ...ADA, email: emails[index]! });
    }
    await until(() => heard.details('registered').length === 2, 'two events');
    expect(main.querySelectorAll('okta-register [id]')).not.to.have.lengthOf(0);
    expect(duplicateIds()).to.deep.equal([]);
  });

  describe('where it is moved or removed', () => {
    const PLACES = `<div id="here">${ELEMENT}</div><div id="there"></div>`;
    const placeOf = (main: HTMLElement, id: string) => main.querySelector(`#${id}`)!;

    it('to another place: the step and what is typed stay, and it goes on', async () => {
      const main = writeHtml(PLACES);
      const widget = found(main);
      await atStep(widget, 'enroll-profile');
      await fillProfile(widget);
      placeOf(main, 'there').append(widget);
      expect(control(widget, 'userProfile.email').value).to.equal(ADA.email);
      await submit(widget);
      await atCode(widget);
      placeOf(main, 'here').append(widget);
      await finish(widget);
      expect(org.count('/interact')).to.equal(1);
    });

    const ways: Record<string, (putBack: () => void) => unknown> = {
      'in one tick': (putBack) => putBack(),
      'in the next microtask': (putBack) => Promise.resolve().then(putBack),
      'in the next task': (putBack) => setTimeout(putBack),
    };
    for (const [when, run] of Object.entries(ways)) {
      it(`and put back ${when}, at once and later: one transaction`, async () => {
        const main = writeHtml(PLACES);
        const widget = found(main);
        const removeAndPutBack = async () => {
          widget.remove();
          run(() => placeOf(main, 'here').append(widget));
          await until(() => widget.isConnected, 'the element is back');
        };
        await removeAndPutBack();
        await removeAndPutBack();
        await atStep(widget, 'enroll-profile');
        await removeAndPutBack();
        await signUp(widget);
        expect(org.count('/interact')).to.equal(1);
      });
    }

    it('and put back while the sign-up is being begun: it is begun once', async () => {
      const requests = [org.hold('/v1/interact'), org.hold('/v1/interact')];
      const main = writeHtml(PLACES);
      const widget = found(main);
      await until(() => org.count('/interact') && widget.querySelector('form h2'), 'the beginning');
      widget.remove();
      setTimeout(() => placeOf(main, 'here').append(widget));
      await until(() => widget.isConnected, 'the element is back');
      await fillProfile(widget);
      await submit(widget); // waits for the sign-up, so that it has been asked for again
      await until(() => widget.busy, 'it waits');
      // The last first: what was given up must not take the place of what goes on.
      for (const request of requests.reverse()) request.resolve(undefined);
      await finish(widget);
      expect(org.count('/interact')).to.equal(1);
    });
  });
});
