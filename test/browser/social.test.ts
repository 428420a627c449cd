import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { ownApp } from '../e2e/own-app.js';
import { buttons, submit, textOf, type, until } from './helpers.js';
import {
  atStep,
  endsClean,
  openOrg,
  type Org,
  place,
  press,
  sendCode,
  sendPassword,
  shown,
  signedUp,
} from './org.js';
import { ADA, atProvider, hear, latestCode, PASSWORD, register } from './person.js';

const GOOGLE = { id: '0oagoogle00000000001', name: 'Google', type: 'GOOGLE' };
const ADA_ELSEWHERE = { firstName: 'Ada', lastName: 'Lovelace', email: ADA.email };

let org: Org;
let page: ReturnType<typeof hear>;
const address = location.href;

beforeEach(() => {
  page = hear();
});

endsClean(() => {
  org.close();
  history.replaceState(null, '', address);
});

// The way there and back by real pages: test/e2e/social.test.ts.
describe('Signing up with a provider', () => {
  const begin = (clientId: string): OktaRegister => {
    org = openOrg(clientId === 'own' ? { apps: [ownApp({ idps: [GOOGLE] })] } : {});
    return place({ clientId });
  };

  /** Somebody answers at the provider; the widget of the page that they come back to. */
  async function answer(
    clientId: string,
    name: string,
    answers: Record<string, string>,
  ): Promise<OktaRegister> {
    const widget = begin(clientId);
    await atProvider(org, widget, name, answers);
    return place({ clientId });
  }

  const stored = () =>
    Object.keys(JSON.parse(localStorage['okta-token-storage'] as string) as object).sort();

  it('is offered beside the form, with its name and mark', async () => {
    const widget = begin('social');
    await until(() => buttons(widget).includes('Continue with Google'), 'Google');
    await atStep(widget, 'enroll-profile');
    const providers = Array.from(widget.querySelectorAll('.okta-register-provider'));
    expect(providers.map(textOf)).to.deep.equal(
      ['Google', 'Apple', 'Microsoft', 'Company Login'].map((name) => `Continue with ${name}`),
    );
    await until(() => widget.querySelectorAll('.okta-register-provider svg').length === 4);
    // Four squares, side by side.
    expect(providers[2]!.querySelectorAll('svg > path')).to.have.lengthOf(4);
  });

  it('goes on here with what is left to do', async () => {
    const widget = await answer('social', 'Apple', { email: ADA.email });
    await atStep(widget, 'profile-update');
    expect(location.search).to.equal('');
    expect(page.details('registered')).to.deep.equal([]);
    for (const attribute of ['firstName', 'lastName'] as const)
      type(widget, `userProfile.${attribute}`, ADA[attribute]);
    await submit(widget);
    await signedUp(widget, page, 'Ada Lovelace');
  });

  it('that is refused there is told, and the form works', async () => {
    const widget = await answer('social', 'Google', { decision: 'refuse' });
    await page.failed(widget, 'provider-refused');
    expect(shown(widget)).to.match(/with that account did not work/);
    await atStep(widget, 'enroll-profile');
    expect(location.search).to.equal('');
    await register(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget, PASSWORD);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, latestCode(org));
    await signedUp(widget, page, 'Ada Lovelace');
  });

  it('is done where the org says no more of a sign-up that is over', async () => {
    const widget = begin('own');
    await atProvider(org, widget, 'Google', ADA_ELSEWHERE);
    org.once('/idp/idx/introspect', () =>
      Response.json(
        { errorCode: 'E0000003', errorSummary: 'The request body was not well-formed.' },
        { status: 400 },
      ),
    );
    await signedUp(place({ clientId: 'own' }), page, 'Ada Lovelace');
    expect(stored()).to.deep.equal(['accessToken', 'idToken']);
    expect(page.failures()).to.deep.equal([]);
    expect(org.count('/idp/idx/introspect')).to.equal(2);
  });

  it('whose tokens cannot be had is told, and can be tried again', async () => {
    const widget = begin('own');
    org.once('/v1/token', () => Promise.reject(new TypeError('Failed to fetch')));
    await atProvider(org, widget, 'Google', ADA_ELSEWHERE);
    const back = place({ clientId: 'own' });
    const { retryable } = await page.failed(back, 'network-error');
    expect(retryable).to.equal(true);
    await press(back, 'Try again');
    await signedUp(back, page, 'Ada Lovelace');
  });
});

describe('What an address brings that is somebody else’s', () => {
  for (const query of [
    '?code=abc&state=xyz',
    '?interaction_code=abc&state=unknown',
    '?error=access_denied&error_description=No&state=unknown',
    '?error=interaction_required&state=unknown',
  ]) {
    it(`is left alone: ${query}`, async () => {
      org = openOrg();
      history.replaceState(null, '', query);
      const widget = place();
      await atStep(widget, 'enroll-profile');
      expect(location.search).to.equal(query);
      await register(widget);
      await atStep(widget, 'select-authenticator-enroll');
      expect(location.search).to.equal(query);
      await press(widget, 'Cancel');
      await atStep(widget, 'canceled');
      expect(page.failures()).to.deep.equal([]);
      expect(page.details('registered')).to.deep.equal([]);
    });
  }
});
