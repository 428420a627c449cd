import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { ownApp } from '../e2e/own-app.js';
import { fill, labelled, stopClock, submit, textOf } from './helpers.js';
import {
  atStep,
  endsClean,
  expectFailures,
  type Heard,
  listen,
  openOrg,
  type Org,
  ORIGIN,
  place,
  press,
  sendProfile,
  signedUp,
} from './org.js';

interface Page {
  stateHandle: string;
  remediation: { value: object[] };
}

const EMAIL = 'ada@example.com';
const NAME = 'prove-green-thumb';

describe('A step that nobody has heard of', () => {
  let org: Org;
  let events: Heard;

  endsClean(() => {
    org.close();
  });

  /**
   * After the profile this org asks for something that nobody has heard of, and takes any answer to
   * it as the code that it had mailed.
   */
  function invent(fields: object[]): OktaRegister {
    org = openOrg({ apps: [ownApp({})] });
    events = listen();
    org.once('/idp/idx/enroll/new', async (request) => {
      const response = await org.emulator.fetch(request);
      const page = (await response.json()) as Page;
      const handle = { name: 'stateHandle', required: true, value: page.stateHandle };
      const remediation = {
        rel: ['create-form'],
        name: NAME,
        href: `${ORIGIN}/idp/idx/green-thumb`,
        method: 'POST',
        produces: 'application/ion+json; okta-version=1.0.0',
        accepts: 'application/json; okta-version=1.0.0',
        value: [...fields, { ...handle, visible: false, mutable: false }],
      };
      const asked = {
        ...page,
        currentAuthenticator: undefined,
        remediation: { type: 'array', value: [remediation] },
      };
      return new Response(JSON.stringify(asked), response);
    });
    org.once('/idp/idx/green-thumb', async (request) => {
      const { stateHandle } = (await request.json()) as Page;
      const passcode = org.emulator.outbox.latest(EMAIL)?.code;
      const body = JSON.stringify({ stateHandle, credentials: { passcode } });
      const { headers } = request;
      const url = `${ORIGIN}/idp/idx/challenge/answer`;
      return org.emulator.fetch(new Request(url, { method: 'POST', headers, body }));
    });
    return place({ clientId: 'own' });
  }

  it('is a form of its inputs, and its answer is what they say', async () => {
    const widget = invent([
      { name: 'fern', label: 'Your favourite fern', required: true },
      { name: 'pots', type: 'integer', label: 'How many pots?' },
      {
        name: 'light',
        label: 'Light',
        type: 'string',
        options: [
          { label: 'Sun', value: 'sun' },
          { label: 'Shade', value: 'shade' },
        ],
      },
      { name: 'care', form: { value: [{ name: 'watered', type: 'boolean', label: 'Watered' }] } },
      { name: 'version', value: '7', visible: false },
    ]);
    await sendProfile(widget, EMAIL);
    const form = await atStep(widget, NAME);
    expect(textOf(form.querySelector('h2'))).to.equal('One more step');
    await submit(widget);
    await expectFailures(widget, events, 'invalid-input');
    fill(labelled(form, 'Your favourite fern'), 'Maidenhair');
    fill(labelled(form, 'How many pots?'), '3');
    labelled(form, 'Shade').click();
    labelled(form, 'Watered').click();
    await submit(widget);
    await signedUp(widget, events);
    expect(org.bodiesTo('/green-thumb')).to.deep.equal([
      { fern: 'Maidenhair', pots: 3, light: 'shade', care: { watered: true }, version: '7' },
    ]);
  });

  it('with nothing to fill in is a button', async () => {
    const widget = invent([]);
    await sendProfile(widget, EMAIL);
    await atStep(widget, NAME);
    await submit(widget);
    await signedUp(widget, events);
  });

  it('with fixed values only is a button, and they are sent back', async () => {
    const widget = invent([
      { name: 'policy', form: { value: [{ name: 'id', value: 'pol1', mutable: false }] } },
      { name: 'version', value: '7', visible: false },
    ]);
    await sendProfile(widget, EMAIL);
    await atStep(widget, NAME);
    await submit(widget);
    await signedUp(widget, events);
    expect(org.bodiesTo('/green-thumb')).to.deep.equal([{ policy: { id: 'pol1' }, version: '7' }]);
  });

  it('that needs what nobody can give says so, once, and the way back is open', async () => {
    // It is told at once: no time passes.
    const clock = stopClock();
    try {
      const widget = invent([
        { name: 'x-dfp-blob', required: true, visible: false },
        { name: 'fern', label: 'Your favourite fern', required: true },
      ]);
      await sendProfile(widget, EMAIL);
      await expectFailures(widget, events, 'unsupported-step');
      expect(events.details('registration-error')[0]).to.contain({ step: NAME });
      const form = widget.querySelector('form')!;
      expect(form.innerText).to.match(/can’t be shown here/);
      expect(form.innerText).not.to.match(/x-dfp|blob|undefined|prove-green-thumb/);
      // Nothing is asked for that could not be sent.
      expect(form.querySelectorAll('[type="submit"]')).to.have.lengthOf(0);
      const inputs = Array.from(form.querySelectorAll('input'));
      expect(inputs.filter((input) => input.getClientRects().length)).to.have.lengthOf(0);
      await press(widget, 'Cancel');
      await atStep(widget, 'canceled');
      await press(widget, 'Start again');
      await atStep(widget, 'enroll-profile');
      await sendProfile(widget, EMAIL);
      await atStep(widget, 'enroll-authenticator', 'okta_email');
      expect(events.details('registration-error')).to.have.lengthOf(1);
    } finally {
      clock.restore();
    }
  });
});
