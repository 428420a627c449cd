import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Callback } from '../../src/flow/callback.js';
import { failure, FailureError } from '../../src/idx/failure.js';
import type { Action, Step } from '../../src/idx/step.js';
import { stopClock, type Clock } from '../clock.js';
import { held, settle } from '../held.js';
import {
  apiError,
  emailTaken,
  enrollEmail,
  enrollPhoneData,
  enrollProfile,
  entry,
  FIRST_NAME,
  PASSWORD,
  selectAuthenticatorEnroll,
  sessionExpired,
  tooManyRequests,
  wrongCode,
} from '../responses.js';
import {
  flowAt,
  networkError,
  setUpFlow,
  stopFlows,
  type Call,
  type FlowSetUp,
} from './scripted-flow.js';

const list = selectAuthenticatorEnroll([PASSWORD]);

/** A form in which nothing is filled in. */
const empty = () => Promise.resolve(new FormData());

const action = (rel: Action['rel'], more: Partial<Action> = {}): Action => ({
  name: rel,
  rel,
  ...more,
});

describe('what the page and the buttons do with the flow', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = stopClock();
  });
  afterEach(async () => {
    stopFlows();
    await settle();
    clock.restore();
  });

  it('they read when the sign-up ends, as the org said last', async () => {
    const { flow, client } = setUpFlow();
    expect(flow.expiresAt).to.equal(undefined);
    const started = flow.start();
    const expiresAt = '2030-01-01T00:00:00.000Z';
    (await client.called('open')).answer({ ...enrollProfile(), expiresAt });
    await started;
    expect(flow.expiresAt).to.equal(expiresAt);
  });

  it('they read what has not been answered yet', async () => {
    const { flow, client } = await flowAt(enrollProfile());
    expect(flow.unanswered).to.equal(undefined);
    const sent = flow.run('enroll-profile', {});
    const call = await client.called('enroll-profile');
    expect(flow.unanswered).to.equal('enroll-profile');
    call.answer(list);
    await sent;
    expect(flow.unanswered).to.equal(undefined);
  });

  it('they load the page anew', async () => {
    const { flow, told } = await flowAt(enrollProfile());
    flow.reload();
    expect(told).to.deep.equal(['reload']);
  });

  it('they tell of what a step finds wrong before it is sent', async () => {
    const { flow, failures, told } = await flowAt(enrollProfile());
    flow.refuse('Enter your name.');
    expect(told).to.deep.equal(['failed invalid-input']);
    expect(failures[0]).to.include({ remedy: 'correct', message: 'Enter your name.' });
    expect(flow.failure).to.equal(undefined);
  });

  describe('before anything has begun', () => {
    for (const what of ['restart', 'resume'] as const) {
      it(`${what}() begins`, async () => {
        const { flow, client } = setUpFlow();
        const begun = flow[what]();
        (await client.called('open')).answer(enrollProfile());
        await begun;
        expect(flow.step?.name).to.equal('enroll-profile');
      });
    }

    for (const what of ['restart', 'cancel'] as const) {
      it(`${what}() drops what is saved`, async () => {
        const { flow, client } = setUpFlow();
        client.saved.add(undefined);
        void flow[what]();
        await settle();
        const begun = flow.start();
        const open = await client.called('open');
        expect(client.forgotten).to.equal(1);
        open.answer(enrollProfile());
        await begun;
        // What has begun since is none of it.
        void flow.resume();
        await client.called('open');
        expect(client.forgotten).to.equal(1);
      });
    }

    it('reconnect() leaves what is saved', async () => {
      const { flow, client } = setUpFlow();
      client.saved.add(undefined);
      void flow.reconnect();
      await client.called('open');
      expect(client.forgotten).to.equal(0);
    });

    it('cancel() ends it', async () => {
      const { flow, told } = setUpFlow();
      await flow.cancel();
      expect(told).to.deep.equal(['step canceled', 'canceled']);
    });

    it('retry() begins', async () => {
      const { flow, client } = setUpFlow();
      const begun = flow.retry();
      (await client.called('open')).answer(enrollProfile());
      await begun;
      expect(flow.step?.name).to.equal('enroll-profile');
    });

    it('submit() has nothing to send', async () => {
      const { flow, client } = setUpFlow();
      await flow.submit(empty);
      expect(client.names).to.deep.equal([]);
    });
  });

  describe('back from the back-forward cache', () => {
    it('nothing is asked for where nothing was under way', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      await flow.comeBack();
      expect(client.names).to.deep.equal(['open']);
    });

    it('what was being opened is opened again', async () => {
      const { flow, client } = setUpFlow();
      void flow.start();
      await client.called('open');
      void flow.comeBack();
      await client.called('open');
    });

    it('where an answer was on its way, the org is asked where the sign-up stands', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      void flow.run('enroll-profile', {});
      await client.called('enroll-profile');
      const back = flow.comeBack();
      (await client.called('open')).answer(list);
      await back;
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(flow.busy).to.equal(false);
    });
  });

  describe('a button', () => {
    it('to a provider leaves for it', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      await flow.act(action('redirect', { href: 'https://idp.example/' }));
      expect(told).to.deep.equal(['left for https://idp.example/']);
      expect(client.names).to.deep.equal(['open']);
    });

    it('of another form waits for a response that it is of', async () => {
      const { flow, client } = setUpFlow();
      await flow.act(action('select'));
      expect(flow.step).to.equal(undefined);
      expect(client.names).to.deep.equal([]);
    });

    it('does nothing while an answer is on its way, unless it cancels', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      void flow.run('enroll-profile', {});
      await client.called('enroll-profile');
      await flow.act(action('redirect', { href: 'https://idp.example/' }));
      await flow.act(action('skip'));
      expect(told).to.deep.equal([]);
      await flow.act(action('cancel'));
      expect(told).to.deep.equal(['step canceled', 'canceled']);
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'cancel']);
    });
  });

  describe('what a button asks for', () => {
    const resend = action('resend', { name: 'currentAuthenticator-resend' });

    it('has been done when the org says so', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      const acted = flow.act(resend);
      (await client.called('currentAuthenticator-resend')).answer(enrollEmail());
      expect(await acted).to.equal(true);
    });

    it('has not been done when the org refuses it at the step', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      const acted = flow.act(resend);
      (await client.called('currentAuthenticator-resend')).answer(wrongCode(), false);
      expect(await acted).to.equal(false);
    });

    it('has not been done when it failed', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      const acted = flow.act(resend);
      (await client.called('currentAuthenticator-resend')).fail(networkError());
      expect(await acted).to.equal(false);
    });

    it('has not been done while another answer is on its way', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      void flow.run('enroll-authenticator', {});
      await client.called('enroll-authenticator');
      expect(await flow.act(resend)).to.equal(false);
    });

    it('has not been done when nobody waits for it any more', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      const acted = flow.act(resend);
      const call = await client.called('currentAuthenticator-resend');
      flow.stop();
      call.answer(enrollEmail());
      expect(await acted).to.equal(false);
    });

    it('and nobody knows whether it has been done is not done again', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      const lost = flow.act(resend);
      (await client.called('currentAuthenticator-resend')).fail(networkError());
      await lost;
      const acted = flow.act(resend);
      (await client.called('open')).answer(enrollEmail());
      expect(await acted).to.equal(false);
      expect(client.names).to.deep.equal(['open', 'currentAuthenticator-resend', 'open']);
    });
  });

  describe('an answer about which the page is asked', () => {
    it('is sent with what the page adds', async () => {
      const { flow, client } = await flowAt(enrollProfile(FIRST_NAME), {
        submitting: () => Promise.resolve({ firstName: 'Ada' }),
      });
      void flow.submit(empty);
      const { body } = await client.called('enroll-profile');
      expect(body).to.deep.equal({ userProfile: { firstName: 'Ada' } });
    });

    it('is not sent when the page refuses it: the step says why, and the page is told', async () => {
      const marked = { name: 'enroll-profile', id: 'marked' } as Step;
      const refused = failure('invalid-input', { remedy: 'correct', message: 'Not you.' });
      const { flow, client, told } = await flowAt(enrollProfile(), {
        submitting: () => Promise.reject(new FailureError(refused, marked)),
      });
      await flow.submit(empty);
      expect(flow.step).to.equal(marked);
      expect(flow.failure).to.equal(undefined);
      expect(told).to.deep.equal(['failed invalid-input']);
      expect(flow.busy).to.equal(false);
      expect(client.names).to.deep.equal(['open']);
    });

    it('is not sent when asking fails: that is shown above the same step', async () => {
      const { flow, client, told } = await flowAt(enrollProfile(), {
        submitting: () => Promise.reject(new FailureError(failure('page-timeout'))),
      });
      const { step } = flow;
      await flow.submit(empty);
      expect(flow.step).to.equal(step);
      expect(flow.failure?.code).to.equal('page-timeout');
      expect(told).to.deep.equal(['failed page-timeout']);
      expect(client.names).to.deep.equal(['open']);
    });

    const stops: [how: string, submitting: () => Promise<undefined>][] = [
      ['stops', () => Promise.resolve(undefined)],
      [
        'refuses',
        () =>
          Promise.reject(
            new FailureError(failure('invalid-input'), {
              name: 'enroll-profile',
              id: 'marked',
            } as Step),
          ),
      ],
    ];
    for (const [how, submitting] of stops) {
      it(`is no answer that waits when the page ${how} it`, async () => {
        const { flow } = await flowAt(enrollProfile(), { submitting });
        await flow.submit(empty);
        expect(flow.unanswered).to.equal(undefined);
      });
    }

    it('waits to be tried again when asking failed', async () => {
      const { flow } = await flowAt(enrollProfile(), {
        submitting: () => Promise.reject(new FailureError(failure('page-timeout'))),
      });
      await flow.submit(empty);
      expect(flow.unanswered).to.equal('enroll-profile');
    });

    it('is not refused any more when nobody waits for it', async () => {
      const asked = held<undefined>();
      const { flow, client, told } = await flowAt(enrollProfile(), {
        submitting: () => asked.promise,
      });
      const sent = flow.submit(empty);
      await flow.cancel();
      asked.reject(new FailureError(failure('page-timeout')));
      await sent;
      expect(told).to.deep.equal(['step canceled', 'canceled']);
      expect(flow.failure).to.equal(undefined);
      expect(client.names).to.deep.equal(['open', 'cancel']);
    });

    it('waits for the part of the widget that asks the page', async () => {
      const part = held<undefined>();
      const { flow, client } = await flowAt(enrollProfile(), {
        submitting: async (_, loaded) => {
          await loaded(part.promise);
          return {};
        },
      });
      void flow.submit(empty);
      await settle();
      expect(client.names).to.deep.equal(['open']);
      part.resolve(undefined);
      await client.called('enroll-profile');
    });

    it('keeps a number that was typed, to say later where a code went', async () => {
      const { flow, client } = await flowAt(enrollPhoneData());
      const authenticator = { id: 'autphone', phoneNumber: '+15551234567' };
      void flow.run('authenticator-enrollment-data', { authenticator });
      await client.called('authenticator-enrollment-data');
      expect(flow.typed).to.deep.equal({ phoneNumber: '+15551234567' });
    });

    it('without a number remembers none', async () => {
      const { flow, client } = await flowAt(list);
      void flow.run('select-authenticator-enroll', { authenticator: { id: 'autpassword' } });
      await client.called('select-authenticator-enroll');
      expect(flow.typed).to.deep.equal({});
    });
  });

  describe('an answer of which nobody knows whether it arrived', () => {
    const ways: Record<string, (call: Call) => void> = {
      'network-error': (call) => call.fail(networkError()),
      timeout: () => void clock.tick(30_000),
      'bad-response': (call) => call.answer({}, false),
      'server-error': (call) => call.answer(apiError('E0000009', 'Internal Server Error'), false),
    };
    for (const [code, fail] of Object.entries(ways)) {
      it(`is looked at again before it is sent again: ${code}`, async () => {
        const { flow, client, told } = await flowAt(enrollProfile());
        const sent = flow.run('enroll-profile', {});
        fail(await client.called('enroll-profile'));
        await sent;
        expect(told).to.deep.equal([`failed ${code}`]);
        void flow.run('enroll-profile', {});
        await client.called('open');
      });
    }

    it('is sent at once when the org refused it for being too many', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', {});
      (await client.called('enroll-profile')).answer(tooManyRequests(), false);
      await sent;
      void flow.run('enroll-profile', {});
      await client.called('enroll-profile');
    });
  });

  describe('what the org sends', () => {
    it('and nobody can answer here has no fields, and says what it is to the owner', async () => {
      const token = { name: 'token', label: 'Token', required: true, visible: false };
      const { flow, failures } = await flowAt(enrollProfile(token));
      expect(flow.step).to.include({ name: 'enroll-profile', submit: false });
      expect(flow.step?.fields).to.deep.equal([]);
      expect(failures.map(({ code, fix }) => [code, fix])).to.deep.equal([
        ['unsupported-step', 'enroll-profile'],
      ]);
    });

    it('instead of a way to sign up is said to the owner, with what to change', async () => {
      const { flow, client, failures } = setUpFlow();
      const started = flow.start();
      (await client.called('open')).answer(entry({ signUp: false }));
      await started;
      expect(failures[0]?.fix).to.equal(
        'Self-service registration is not enabled in the profile enrollment policy.',
      );
    });

    it('against signing up is said, and can be tried again', async () => {
      const { flow, client, failures } = setUpFlow();
      const started = flow.start();
      (await client.called('open')).answer(entry());
      (await client.called('select-enroll-profile')).answer(emailTaken(), false);
      await started;
      expect(failures.map(({ code, remedy }) => [code, remedy])).to.deep.equal([
        ['already-registered', 'retry'],
      ]);
      expect(flow.step?.name).to.equal('terminal');
    });

    it('when the saved sign-up is over and its account is there leads to signing in', async () => {
      const { flow, client, told } = setUpFlow();
      client.saved.add(undefined);
      client.isAccepted = true;
      const started = flow.start();
      (await client.called('open')).answer(sessionExpired(), false);
      await started;
      expect(told).to.deep.equal(['step sign-in', 'failed sign-in-required']);
      expect(flow.failure?.remedy).to.equal('none');
      expect(client.forgotten).to.equal(1);
    });
  });

  describe('back from a provider', () => {
    const back = async (callback: Callback) => {
      const setUp = setUpFlow();
      setUp.client.saved.add(callback.state);
      const started = setUp.flow.start(callback);
      return { ...setUp, started, open: await setUp.client.called('open') };
    };

    it('that refused, the step is there and the reason is told', async () => {
      const callback = { kind: 'refused', state: 'abc', reason: 'No.' } as const;
      const { flow, started, open, failures, told } = await back(callback);
      open.answer(enrollProfile());
      await started;
      expect(told).to.deep.equal([
        'callback taken',
        'step enroll-profile',
        'failed provider-refused',
      ]);
      expect(failures[0]?.fix).to.equal('No.');
      expect(flow.step?.name).to.equal('enroll-profile');
    });

    it('with a code, a sign-up of which the org says more goes on', async () => {
      const callback = { kind: 'code', state: 'abc', interactionCode: 'xyz' } as const;
      const { flow, client, started, open } = await back(callback);
      open.answer(list);
      await started;
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(client.names).to.deep.equal(['open']);
    });

    const over: Record<string, (call: Call) => void> = {
      'has timed out': (call) => call.answer(sessionExpired(), false),
      'is known no more': (call) => call.fail(new SyntaxError('Unexpected token <')),
    };
    for (const [what, answer] of Object.entries(over)) {
      it(`with a code of a sign-up that ${what}, it is redeemed`, async () => {
        const callback = { kind: 'code', state: 'abc', interactionCode: 'xyz' } as const;
        const { client, open } = await back(callback);
        answer(open);
        expect((await client.called('redeem')).body).to.deep.equal({ interactionCode: 'xyz' });
      });
    }

    it('with a code, what says nothing of the sign-up is a failure, and redeems nothing', async () => {
      const callback = { kind: 'code', state: 'abc', interactionCode: 'xyz' } as const;
      const { client, started, open, told } = await back(callback);
      open.fail(networkError());
      await started;
      expect(told).to.deep.equal(['callback taken', 'failed network-error']);
      expect(client.names).to.deep.equal(['open']);
    });

    /** The first request has failed: what the address brought is in it no more. */
    const failed = async (kind: 'code' | 'email') => {
      const callbacks = {
        code: { kind: 'code', state: 'abc', interactionCode: 'xyz' },
        email: { kind: 'email', state: 'abc', otp: '123456' },
      } as const;
      const setUp = await back(callbacks[kind]);
      setUp.open.fail(networkError());
      await setUp.started;
      setUp.told.length = 0;
      return setUp;
    };

    const ways: Record<string, (setUp: FlowSetUp) => Promise<void>> = {
      'tried again': ({ flow }) => flow.retry(),
      'put back on the page': ({ flow }) => {
        flow.stop();
        return flow.start();
      },
    };
    for (const [how, again] of Object.entries(ways)) {
      it(`with a code, it is redeemed when the first request failed and it is ${how}`, async () => {
        const setUp = await failed('code');
        void again(setUp);
        const open = await setUp.client.called('open');
        expect(open.body).to.deep.equal({ state: 'abc' });
        open.fail(new SyntaxError('Unexpected token <'));
        const { body } = await setUp.client.called('redeem');
        expect(body).to.deep.equal({ interactionCode: 'xyz' });
        expect(setUp.told).to.deep.equal([]);
      });

      it(`by a link, it is answered when the first request failed and it is ${how}`, async () => {
        const setUp = await failed('email');
        const begun = again(setUp);
        (await setUp.client.called('open')).answer(enrollEmail());
        const answer = await setUp.client.called('enroll-authenticator');
        expect(answer.body).to.deep.equal({ credentials: { passcode: '123456' } });
        answer.answer(list);
        await begun;
        expect(setUp.told).to.deep.equal(['step select-authenticator-enroll']);
        // Not again.
        setUp.flow.stop();
        void setUp.flow.start();
        expect((await setUp.client.called('open')).body).to.equal(undefined);
      });
    }

    it('by a link, its code is nothing to the sign-up after one that had timed out', async () => {
      const { flow, client, told, started, open } = await back({
        kind: 'email',
        state: 'abc',
        otp: '123456',
      });
      open.answer(sessionExpired(), false);
      (await client.called('open')).fail(networkError());
      await started;
      const retried = flow.retry();
      (await client.called('open')).answer(enrollProfile());
      await retried;
      expect(told).to.deep.equal(['callback taken', 'failed network-error', 'step enroll-profile']);
    });

    for (const what of ['restart', 'cancel'] as const) {
      it(`by a link, its code is nothing to the sign-up after ${what}()`, async () => {
        const { flow, client } = await failed('email');
        void flow[what]();
        client.saved.add('abc');
        await settle();
        void flow.start();
        expect((await client.called('open')).body).to.equal(undefined);
      });
    }
  });
});
