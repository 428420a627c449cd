import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { passwordFirst, type EmulatorOptions } from '../../src/emulator/index.js';
import {
  button,
  buttons,
  control,
  settle,
  stopClock,
  textOf,
  type,
  until,
  type Clock,
} from './helpers.js';
import {
  atStep,
  choices,
  endsClean,
  openOrg,
  type Org,
  place,
  press,
  sendCode,
  shown,
  signedUp,
} from './org.js';
import { alertOf, fillProfile, hear, latestCode, PASSCODE, register, toCode } from './person.js';

const LIST = 'select-authenticator-enroll';

let org: Org;
let page: ReturnType<typeof hear>;
let clock: Clock | undefined;
/** By how much the org's clock is ahead. */
let ahead: number;

endsClean(() => {
  clock?.restore();
  clock = undefined;
  org.close();
});

function begin(options: EmulatorOptions = {}): void {
  ahead = 0;
  org = openOrg({ now: () => Date.now() + ahead, ...options });
  page = hear();
}

/** Where the code of the e-mail is waited for. */
async function atCode(): Promise<OktaRegister> {
  const widget = place();
  await toCode(widget);
  return widget;
}

const submitButton = (widget: OktaRegister) =>
  widget.querySelector<HTMLButtonElement>('form [type="submit"]')!;

/** Two presses in a row, as a mouse makes them. */
function doubleClick(target: HTMLElement): void {
  for (const detail of [1, 2]) {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  }
  target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true }));
}

const busy = (widget: OktaRegister) =>
  until(() => widget.shadowRoot!.querySelector('[part="card"][aria-busy="true"]'), 'busy');

describe('Nothing is sent twice', () => {
  beforeEach(() => begin());

  it('a click before the org has answered waits, and then sends once', async () => {
    const interact = org.hold('/oauth2/default/v1/interact');
    const widget = place();
    await fillProfile(widget);
    doubleClick(submitButton(widget));
    await busy(widget);
    interact.resolve(undefined);
    await atStep(widget, LIST);
    expect(org.count('/enroll/new')).to.equal(1);
    expect(org.count('/v1/interact')).to.equal(1);
  });

  it('a double click on Skip, on Verify and on the last step', async () => {
    const widget = await atCode();
    type(widget, PASSCODE, latestCode(org));
    const answer = org.hold('/idp/idx/challenge/answer');
    const before = org.count('/challenge/answer');
    doubleClick(submitButton(widget));
    await settle();
    answer.resolve(undefined);
    await atStep(widget, LIST);
    expect(org.count('/challenge/answer') - before).to.equal(1);
    doubleClick(button(widget, 'Skip'));
    await signedUp(widget, page, 'Ada Lovelace');
    expect(org.count('/idp/idx/skip')).to.equal(1);
    expect(org.count('/v1/token')).to.equal(1);
  });
});

describe('Send again', () => {
  /** The button's seconds, while it counts. */
  const countdown = (widget: OktaRegister) =>
    textOf(widget.querySelector('button[aria-disabled="true"] [aria-hidden="true"]'));
  const sentAgain = (widget: OktaRegister) =>
    Array.from(widget.querySelectorAll('[role="status"]'), textOf).some((text) =>
      text.includes('Sent again.'),
    );

  beforeEach(() => {
    clock = stopClock();
  });

  it('shows when it can be used, and then sends another code', async () => {
    begin();
    const widget = await atCode();
    const first = latestCode(org);
    await until(() => /^Send again in 0:\d\d$/.test(countdown(widget)), 'the seconds');
    await clock!.tick(10_000);
    expect(countdown(widget)).to.match(/^Send again in 0:(1\d|20)$/);
    await clock!.tick(21_000);
    await press(widget, 'Send again');
    await until(() => sentAgain(widget), 'Sent again.');
    await until(() => countdown(widget), 'the seconds once more');
    expect(org.emulator.outbox.messages).to.have.lengthOf(2);
    const second = latestCode(org);
    if (first !== second) {
      await sendCode(widget, first);
      await page.failed(widget, 'invalid-code');
    }
    await sendCode(widget, second);
    await atStep(widget, LIST);
  });

  it('too early for the org is told, and the first code stays good', async () => {
    const { policy } = passwordFirst;
    begin({
      apps: [{ ...passwordFirst, policy: { ...policy, codes: { resendAfterSeconds: 600 } } }],
    });
    const widget = await atCode();
    type(widget, PASSCODE, '12');
    await clock!.tick(31_000);
    await press(widget, 'Send again');
    await page.failed(widget, 'rate-limited');
    expect(alertOf(widget)).to.match(/Wait a minute/);
    expect(shown(widget)).not.to.contain('Sent again.');
    expect(control(widget, PASSCODE).value).to.equal('12');
    expect(org.emulator.outbox.messages).to.have.lengthOf(1);
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
    expect(buttons(widget)).not.to.include('Try again');
  });
});

describe('Cancel', () => {
  it('ends the sign-up here and at the org, and offers to start again', async () => {
    begin();
    const widget = await atCode();
    const before = org.count('/v1/interact');
    await press(widget, 'Cancel');
    await atStep(widget, 'canceled');
    expect(shown(widget)).to.contain('Sign-up canceled');
    await until(() => org.count('/idp/idx/cancel') === 1);
    expect(page.details('registration-canceled')).to.deep.equal([{}]);
    expect(page.failures()).to.deep.equal([]);

    await press(widget, 'Start again');
    await atStep(widget, 'enroll-profile');
    expect(control(widget, 'userProfile.email').value).to.equal('');
    await register(widget);
    await atStep(widget, LIST);
    expect(choices(widget)).to.deep.equal(['Password']);
    expect(org.count('/v1/interact') - before, 'another transaction').to.equal(1);
  });
});

describe('Polling', () => {
  it('goes on over failures and never touches what is being typed', async () => {
    clock = stopClock();
    begin();
    const widget = place({ clientId: 'password-optional' });
    await register(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    const code = type(widget, PASSCODE, '1234');
    code.setSelectionRange(2, 2);
    const caret = () => {
      const { name, value, selectionStart } = document.activeElement as HTMLInputElement;
      return { name, value, selectionStart };
    };
    const before = { name: PASSCODE, value: '1234', selectionStart: 2 };

    let polls = 0;
    const fails: Record<number, () => Response> = {
      2: () => {
        throw new TypeError('Failed to fetch');
      },
      5: () => new Response('<h1>Bad Gateway</h1>', { status: 502 }),
      8: () => Response.json({ errorCode: 'E0000009' }, { status: 500 }),
    };
    while (polls < 10) {
      polls += 1;
      org.once('/challenge/poll', fails[polls] ?? ((request) => org.emulator.fetch(request)));
      await clock.tickUntil(() => org.count('/challenge/poll') === polls);
      await settle();
      expect(caret()).to.deep.equal(before);
    }
    expect(page.failures()).to.deep.equal([]);
    expect(alertOf(widget)).to.equal('');
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
  });
});
