import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { App } from '../../src/emulator/index.js';
import { ownApp } from '../e2e/own-app.js';
import { settle, submit, textOf } from './helpers.js';
import {
  atStep,
  choose,
  endsClean,
  expectFailures,
  type Heard,
  listen,
  openOrg,
  type Org,
  place,
  press,
  sendCode,
  sendPassword,
  sendProfile,
  signedUp,
  titled,
} from './org.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const ADA = { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' };

describe('An invitation', () => {
  let org: Org;
  const address = location.href;

  /** By how much the org's clock is ahead. */
  let ahead: number;

  function begin(apps?: App[]): void {
    ahead = 0;
    org = openOrg({ now: () => Date.now() + ahead, ...(apps && { apps }) });
  }

  beforeEach(() => begin());

  endsClean(() => {
    org.close();
    history.replaceState(null, '', address);
  });

  const latest = () => org.emulator.outbox.latest(ADA.email);

  /** Sends an invitation to this page, and gives its token. */
  const invite = (): string =>
    org.emulator.invite('activation', ADA, { url: location.origin + location.pathname });

  /** The page as it is when somebody follows the newest link. */
  function follow(link = latest()?.link, clientId = 'activation') {
    const url = new URL(link!);
    expect(url.origin + url.pathname).to.equal(location.origin + location.pathname);
    history.replaceState(null, '', url);
    const widget = place({ clientId });
    return { widget, heard: listen(widget) };
  }

  async function finish(widget: OktaRegister, heard: Heard): Promise<void> {
    await atStep(widget, 'select-authenticator-enroll');
    await choose(widget, 'Password');
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget);
    await atStep(widget, 'select-authenticator-enroll');
    await choose(widget, 'Email');
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, latest()?.code);
    await atStep(widget, 'select-authenticator-enroll');
    await press(widget, 'Skip');
    await signedUp(widget, heard);
  }

  it('by attribute lands past the profile', async () => {
    const widget = place({ clientId: 'activation' });
    widget.setAttribute('activation-token', org.emulator.invite('activation', ADA));
    const heard = listen(widget);
    await finish(widget, heard);
    expect(org.count('/enroll/new')).to.equal(0);
  });

  it('named activationToken in the address is one too; the rest of the address stays', async () => {
    const page = location.origin + location.pathname;
    const { widget } = follow(`${page}?from=mail&activationToken=${invite()}#top`);
    await atStep(widget, 'select-authenticator-enroll');
    expect(location.href).to.equal(`${page}?from=mail#top`);
  });

  it('that has been used says so, and leads to signing in', async () => {
    invite();
    const link = latest()?.link;
    const first = follow();
    await finish(first.widget, first.heard);
    first.widget.remove();
    await settle();
    const { widget, heard } = follow(link);
    widget.signInUrl = '/sign-in';
    await atStep(widget, 'terminal');
    await titled(widget, 'This link is no longer valid');
    const signIn = Array.from(widget.querySelectorAll('a')).find((a) => textOf(a) === 'Sign in');
    expect(signIn?.href).to.equal(`${location.origin}/sign-in`);
    expect(location.href).to.equal(location.origin + location.pathname);
    await expectFailures(widget, heard, 'refused');
  });

  it('that has expired can be had anew', async () => {
    invite();
    const old = latest()?.link;
    ahead = WEEK;
    const { widget } = follow();
    await atStep(widget, 'request-activation-email');
    await titled(widget, 'Get a new link');
    await submit(widget);
    await atStep(widget, 'terminal');
    await titled(widget, 'Check your email');
    expect(latest()?.link).not.to.equal(old);
    widget.remove();
    await settle();
    await atStep(follow().widget, 'select-authenticator-enroll');
  });

  it('can be the end of the form: the mail goes on', async () => {
    org.close();
    begin([ownApp({ activationByMail: true })]);
    const first = place({ clientId: 'own' });
    const told = listen(first);
    await sendProfile(first, ADA.email);
    await atStep(first, 'terminal');
    await titled(first, 'Check your email');
    expect(told.details('registration-error')).to.deep.equal([]);
    first.remove();
    await settle();
    const { widget, heard } = follow(undefined, 'own');
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, latest()?.code);
    await signedUp(widget, heard);
  });

  it('that never was says the same as one that has been used', async () => {
    history.replaceState(null, '', '?activation_token=nonsense');
    const widget = place({ clientId: 'activation' });
    const heard = listen(widget);
    await atStep(widget, 'terminal');
    await titled(widget, 'This link is no longer valid');
    await expectFailures(widget, heard, 'refused');
  });
});
