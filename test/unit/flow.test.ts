import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Tokens } from '@okta/okta-auth-js/idx';
import { untold } from '../../src/fields/controllers/make-passkey.js';
import { failure, FailureError } from '../../src/idx/failure.js';
import { read } from '../../src/idx/read.js';
import type { Step } from '../../src/idx/step.js';
import type { WireResponse } from '../../src/idx/wire.js';
import {
  badPhone,
  EMAIL,
  emailTaken,
  enrollEmail,
  enrollPassword,
  enrollPhoneData,
  enrollProfile,
  entry,
  errorMessage,
  PASSWORD,
  selectAuthenticatorEnroll,
  sessionExpired,
  success,
  terminal,
  tooManyRequests,
  transferred,
  withMessages,
  wrongCode,
} from '../responses.js';
import passkeyPromotion from '../responses/made/enroll-passkey-promotion.json' with { type: 'json' };
import { stopClock, type Clock } from '../clock.js';
import { held, settle, until } from '../held.js';
import { flowAt, networkError, setUpFlow, stopFlows, TOKENS, type Call } from './scripted-flow.js';

const PROFILE = { userProfile: { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' } };
const CODE = { credentials: { passcode: '123456' } };

const list = selectAuthenticatorEnroll([PASSWORD]);

describe('the flow', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = stopClock();
  });
  afterEach(async () => {
    stopFlows();
    await settle();
    clock.restore();
  });

  describe('opening', () => {
    it('goes from the org’s entry page to the profile form', async () => {
      const { flow, client, told } = setUpFlow();
      const started = flow.start();
      (await client.called('open')).answer(entry());
      (await client.called('select-enroll-profile')).answer(enrollProfile());
      await started;
      expect(flow.step?.name).to.equal('enroll-profile');
      expect(told).to.deep.equal(['step enroll-profile']);
    });

    it('happens once, however often it is asked for', async () => {
      const { flow, client } = setUpFlow();
      const started = [flow.start(), flow.start()];
      (await client.called('open')).answer(enrollProfile());
      await Promise.all(started);
      await flow.start();
      expect(client.names).to.deep.equal(['open']);
    });

    it('shows the draft until the org’s form is there', async () => {
      const draft = read(enrollProfile());
      const { flow, client } = setUpFlow({ draft });
      const started = flow.start();
      expect(flow.step).to.equal(draft);
      (await client.called('open')).answer(enrollProfile());
      await started;
      expect(flow.step).not.to.equal(draft);
    });

    it('begins anew when the saved transaction has expired', async () => {
      const { flow, client, told } = setUpFlow();
      client.saved.add(undefined);
      const started = flow.start();
      (await client.called('open')).answer(sessionExpired(), false);
      (await client.called('open')).answer(enrollProfile());
      await started;
      expect(client.forgotten).to.equal(1);
      expect(told).to.deep.equal(['step enroll-profile', 'failed session-expired']);
    });

    it('says nothing of a transaction that expired at its first form', async () => {
      const { flow, client, told } = setUpFlow({ draft: read(enrollProfile()) });
      client.saved.add(undefined);
      const started = flow.start();
      (await client.called('open')).answer(sessionExpired(), false);
      (await client.called('open')).answer(enrollProfile());
      await started;
      expect(told).to.deep.equal(['step enroll-profile']);
    });

    it('says so of one that had expired past the first form, when it is taken up again', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      client.saved.add(undefined);
      const resumed = flow.resume();
      (await client.called('open')).answer(sessionExpired(), false);
      (await client.called('open')).answer(enrollProfile());
      await resumed;
      expect(told).to.deep.equal(['step enroll-profile', 'failed session-expired']);
    });

    it('does not begin anew again and again', async () => {
      const { flow, client, told } = setUpFlow();
      const started = flow.start();
      (await client.called('open')).answer(sessionExpired(), false);
      await started;
      expect(client.names).to.deep.equal(['open']);
      expect(told).to.deep.equal(['failed session-expired']);
      expect(flow.failure?.remedy).to.equal('restart');
    });

    it('says that sign-up is off where the entry page has no way to it', async () => {
      const { flow, client, told } = setUpFlow();
      const started = flow.start();
      (await client.called('open')).answer(entry({ signUp: false }));
      await started;
      expect(told).to.deep.equal(['failed sign-up-disabled']);
      expect(flow.failure?.remedy).to.equal('none');
    });

    it('can be tried again when the network was down', async () => {
      const { flow, client, told } = setUpFlow();
      const started = flow.start();
      (await client.called('open')).fail(networkError());
      await started;
      expect(told).to.deep.equal(['failed network-error']);
      const retried = flow.retry();
      expect(flow.failure).to.equal(undefined);
      (await client.called('open')).answer(enrollProfile());
      await retried;
      expect(told).to.deep.equal(['failed network-error', 'step enroll-profile']);
    });

    for (const [what, end] of Object.entries({
      'has failed': (call: Call) => call.fail(networkError()),
      stalls: () => void clock.tick(30_000),
    })) {
      it(`does not wait again for what ${what}`, async () => {
        const { flow, client } = setUpFlow();
        const started = flow.start();
        end(await client.called('open'));
        await started;
        expect(client.dropped).to.equal(1);
      });
    }

    it('waits again, put back on the page, for what is on its way', async () => {
      const { flow, client } = setUpFlow();
      void flow.start();
      await client.called('open');
      flow.stop();
      void flow.start();
      await client.called('open');
      expect(client.dropped).to.equal(0);
    });

    it('does not wait for what was on its way when the page was left', async () => {
      const { flow, client } = setUpFlow();
      void flow.start();
      await client.called('open');
      void flow.resume();
      await client.called('open');
      expect(client.dropped).to.equal(1);
    });

    it('tries again when the form is sent after all', async () => {
      const { flow, client } = setUpFlow({ draft: read(enrollProfile()) });
      const started = flow.start();
      (await client.called('open')).fail(networkError());
      await started;
      const ready = flow.ready();
      (await client.called('open')).answer(enrollProfile());
      expect(await ready).to.equal(true);
      expect(flow.failure).to.equal(undefined);
      expect(flow.busy).to.equal(false);
    });

    it('fails after thirty seconds without an answer', async () => {
      const { flow, client, told } = setUpFlow();
      const started = flow.start();
      await client.called('open');
      await clock.tick(29_999);
      expect(told).to.deep.equal([]);
      await clock.tick(1);
      await started;
      expect(told).to.deep.equal(['failed timeout']);
      expect(flow.failure?.remedy).to.equal('retry');
    });

    it('fails when the script cannot be loaded, and tries that again too', async () => {
      let online = false;
      const setUp = setUpFlow({
        connect: () =>
          online
            ? Promise.resolve(setUp.client)
            : Promise.reject(new TypeError('Failed to fetch dynamically imported module: x')),
      });
      const { flow, client, told } = setUp;
      await flow.start();
      expect(told).to.deep.equal(['failed script-error']);
      online = true;
      const retried = flow.retry();
      (await client.called('open')).answer(enrollProfile());
      await retried;
      expect(flow.step?.name).to.equal('enroll-profile');
    });

    it('keeps the draft when what the page hears events by cannot be loaded', async () => {
      const draft = read(enrollProfile());
      let online = false;
      const { flow, client, told } = setUpFlow({
        draft,
        listen: () =>
          online
            ? Promise.resolve()
            : Promise.reject(new TypeError('Failed to fetch dynamically imported module: x')),
      });
      await flow.start();
      expect(flow.step).to.equal(draft);
      expect(told).to.deep.equal(['failed script-error']);
      online = true;
      const retried = flow.retry();
      (await client.called('open')).answer(enrollProfile());
      await retried;
      expect(told).to.deep.equal(['failed script-error', 'step enroll-profile']);
    });

    it('drops an answer that comes after it was stopped', async () => {
      const { flow, client, told } = setUpFlow();
      const started = flow.start();
      const open = await client.called('open');
      flow.stop();
      open.answer(enrollProfile());
      await started;
      await settle();
      expect(flow.step).to.equal(undefined);
      expect(told).to.deep.equal([]);
    });
  });

  describe('an answer of the person', () => {
    it('is sent on the page that is shown, and the next step is shown', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      expect(flow.busy).to.equal(true);
      const call = await client.called('enroll-profile');
      expect(call.body).to.deep.equal(PROFILE);
      call.answer(list);
      await sent;
      expect(flow.busy).to.equal(false);
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(told).to.deep.equal(['step select-authenticator-enroll']);
    });

    it('is sent once, however often the button is pressed', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      await flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(list);
      await sent;
      await settle();
      expect(client.names).to.deep.equal(['open', 'enroll-profile']);
    });

    it('that is refused keeps the form, and tells the page once', async () => {
      const { flow, client, told, failures } = await flowAt(enrollProfile());
      const { id } = flow.step!;
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(emailTaken(), false);
      await sent;
      expect(flow.step?.id).to.equal(id);
      expect(flow.failure).to.equal(undefined);
      expect(told).to.deep.equal(['step enroll-profile', 'failed already-registered']);
      expect(failures[0]).to.include({
        remedy: 'correct',
        message: 'A user with this Email already exists',
      });
    });

    it('is sent on the page of the refusal when it is corrected', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const first = flow.run('enroll-profile', PROFILE);
      const refused = emailTaken();
      (await client.called('enroll-profile')).answer(refused, false);
      await first;
      const second = flow.run('enroll-profile', PROFILE);
      const call = await client.called('enroll-profile');
      expect(call.on?.raw).to.equal(refused);
      call.answer(list);
      await second;
    });

    it('that nobody has asked for and that is refused changes nothing, and tells nobody', async () => {
      const offer = passkeyPromotion as unknown as WireResponse;
      const { flow, client, told } = await flowAt(offer);
      const { id } = flow.step!;
      const message = { message: 'Unable to enroll authenticator.', class: 'ERROR' };
      const sent = flow.submit(
        () => Promise.resolve(new FormData()),
        (answer) => untold(answer, flow.step!),
      );
      const refused = { ...offer, messages: { type: 'array', value: [message] } };
      (await client.called('enroll-authenticator-promotion')).answer(refused, false);
      await sent;
      expect(flow.step).to.include({ id, name: 'enroll-authenticator-promotion' });
      expect(flow.step?.messages).to.deep.equal([]);
      expect(told).to.deep.equal(['step enroll-authenticator-promotion']);
    });

    it('that refers to a bad number keeps the phone’s form although the org falls back', async () => {
      const { flow, client, told } = await flowAt(enrollPhoneData());
      const body = {
        authenticator: { id: 'autphone', methodType: 'sms', phoneNumber: '+15550000000' },
      };
      const first = flow.run('authenticator-enrollment-data', body);
      (await client.called('authenticator-enrollment-data')).answer(badPhone(), false);
      await first;
      expect(flow.step?.name).to.equal('authenticator-enrollment-data');
      const number = flow.step!.fields.find(({ path }) => path.at(-1) === 'phoneNumber');
      expect(number!.messages.map(({ text }) => text)).to.deep.equal([
        'Unable to initiate factor enrollment: Invalid Phone Number.',
      ]);
      expect(told).to.deep.equal(['step authenticator-enrollment-data', 'failed invalid-phone']);
      const second = flow.run('authenticator-enrollment-data', body);
      (await client.called('authenticator-enrollment-data')).answer(list);
      await second;
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
    });

    it('ends in a step that only says why, when nothing can be answered any more', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(terminal('security.access_denied', 'No.'));
      await sent;
      expect(told).to.deep.equal(['step terminal', 'failed access-denied']);
    });

    it('keeps what was typed and is no secret, for the steps after', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const first = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(enrollPassword());
      await first;
      const second = flow.run('enroll-authenticator', { credentials: { passcode: 'Abcd1234' } });
      (await client.called('enroll-authenticator')).answer(list);
      await second;
      expect(flow.typed).to.deep.equal(PROFILE.userProfile);
    });

    it('waits for what draws the next step', async () => {
      const loaded = held<undefined>();
      const { flow, client, told } = await flowAt(enrollProfile(), {
        load: ({ name }) => (name === 'enroll-profile' ? Promise.resolve() : loaded.promise),
      });
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(list);
      await settle();
      expect([flow.step?.name, flow.busy]).to.deep.equal(['enroll-profile', true]);
      loaded.resolve(undefined);
      await sent;
      expect(told).to.deep.equal(['step select-authenticator-enroll']);
    });

    it('is not lost when what draws the next step cannot be loaded: that is tried again', async () => {
      let online = false;
      const { flow, client, told } = await flowAt(enrollProfile(), {
        load: ({ name }) =>
          name === 'enroll-profile' || online
            ? Promise.resolve()
            : Promise.reject(new TypeError('Failed to fetch dynamically imported module: x')),
      });
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(list);
      await sent;
      expect(told).to.deep.equal(['failed script-error']);
      online = true;
      client.saved.add(undefined);
      const retried = flow.retry();
      (await client.called('open')).answer(list);
      await retried;
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'open']);
    });
  });

  describe('what draws a step', () => {
    const missing = new TypeError('Failed to fetch dynamically imported module: x');

    it('has as long as a request has', async () => {
      const { flow, client, told } = await flowAt(enrollProfile(), {
        load: ({ name }) =>
          name === 'enroll-profile' ? Promise.resolve() : new Promise(() => undefined),
      });
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(list);
      await clock.tick(30_000);
      await sent;
      expect(flow.busy).to.equal(false);
      expect(told).to.deep.equal(['failed script-error']);
      expect(flow.failure?.remedy).to.equal('retry');
    });

    it('needs a new page when it fails a second time, for a browser may remember that', async () => {
      const { flow, client } = await flowAt(enrollProfile(), {
        load: ({ name }) =>
          name === 'enroll-profile' ? Promise.resolve() : Promise.reject(missing),
      });
      client.saved.add(undefined);
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(list);
      await sent;
      expect(flow.failure).to.include({ code: 'script-error', remedy: 'retry' });
      const retried = flow.retry();
      (await client.called('open')).answer(list);
      await retried;
      expect(flow.failure).to.include({ code: 'script-error', remedy: 'reload' });
    });

    it('is waited for visibly when it is tried again', async () => {
      const { flow, client } = await flowAt(list, {
        load: ({ name }) =>
          name === 'select-authenticator-enroll' ? Promise.resolve() : new Promise(() => undefined),
      });
      client.saved.add(undefined);
      const sent = flow.run('select-authenticator-enroll', {});
      (await client.called('select-authenticator-enroll')).answer(enrollPassword());
      await clock.tick(30_000);
      await sent;
      const retried = flow.retry();
      (await client.called('open')).answer(enrollPassword());
      await settle();
      expect(flow.busy).to.equal(true);
      await clock.tick(30_000);
      await retried;
      expect(flow.busy).to.equal(false);
      expect(flow.failure).to.include({ code: 'script-error', remedy: 'reload' });
    });

    it('leaves the answered form unsent when it does not come, however often it is sent', async () => {
      const { flow, client, told } = await flowAt(enrollProfile(), {
        load: ({ name }) =>
          name === 'enroll-profile' ? Promise.resolve() : Promise.reject(missing),
      });
      client.saved.add(undefined);
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(list);
      await sent;
      const retried = flow.retry();
      (await client.called('open')).answer(list);
      await retried;
      const again = flow.run('enroll-profile', PROFILE);
      (await client.called('open')).answer(list);
      await again;
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'open', 'open']);
      expect(told).to.deep.equal(Array(3).fill('failed script-error'));
    });

    it('is not there: the form is not ready', async () => {
      const { flow, client } = setUpFlow({
        draft: read(enrollProfile()),
        load: () => Promise.reject(missing),
      });
      const ready = flow.ready();
      (await client.called('open')).answer(list);
      expect(await ready).to.equal(false);
      expect(flow.failure?.code).to.equal('script-error');
    });

    it('needs a new page too when it is what the page hears events by', async () => {
      const { flow } = setUpFlow({ listen: () => new Promise(() => undefined) });
      const started = flow.start();
      await clock.tick(30_000);
      await started;
      expect(flow.failure).to.include({ code: 'script-error', remedy: 'retry' });
      const retried = flow.retry();
      await clock.tick(30_000);
      await retried;
      expect(flow.failure).to.include({ code: 'script-error', remedy: 'reload' });
    });
  });

  describe('an ending', () => {
    const gone = () => Promise.reject(new TypeError('gone'));

    it('that cannot be loaded is reached all the same', async () => {
      const { flow, client, told } = await flowAt(enrollProfile(), {
        load: ({ name }) => (name === 'canceled' ? gone() : Promise.resolve()),
      });
      const canceled = flow.cancel();
      await client.called('cancel');
      await canceled;
      expect(told).to.deep.equal(['step canceled', 'canceled']);
    });

    it('takes no answer to the step before it while it loads', async () => {
      const loaded = held<undefined>();
      const { flow, client, told } = await flowAt(enrollEmail(), {
        load: ({ name }) => (name === 'success' ? loaded.promise : Promise.resolve()),
      });
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      (await client.called('redeem')).redeemed(TOKENS);
      await settle();
      expect(flow.busy).to.equal(true);
      await flow.run('enroll-authenticator', CODE);
      await flow.start();
      loaded.resolve(undefined);
      await sent;
      expect(client.names).to.deep.equal(['open', 'enroll-authenticator', 'redeem']);
      expect(told).to.deep.equal(['step success', 'registered']);
      expect(flow.busy).to.equal(false);
    });
  });

  describe('a step whose code cannot be loaded', () => {
    const load = ({ name }: Step): Promise<unknown> =>
      /^enroll-/.test(name) ? Promise.resolve() : Promise.reject(new TypeError('gone'));

    it('is not answered in the place of the one that stays', async () => {
      const { flow, client, told } = setUpFlow({ draft: read(enrollProfile()), load });
      client.saved.add(undefined);
      const started = flow.start();
      (await client.called('open')).answer(list);
      await started;
      expect(told).to.deep.equal(['failed script-error']);
      const ready = flow.ready();
      (await client.called('open')).answer(list);
      expect(await ready).to.equal(false);
    });

    it('is not asked for by polls of the one that stays', async () => {
      const { flow, client } = await flowAt(enrollEmail(), { load });
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(list);
      await sent;
      await clock.tick(12_000);
      expect(client.names).to.deep.equal(['open', 'enroll-authenticator']);
    });
  });

  describe('a page that is being left', () => {
    it('is no failure', async () => {
      const { flow, client, told, leave } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      const call = await client.called('enroll-profile');
      leave();
      call.fail(networkError());
      await sent;
      expect(told).to.deep.equal([]);
      expect(flow.failure).to.equal(undefined);
    });
  });

  describe('an answer nobody waits for any more', () => {
    it('is dropped after restart()', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      const stale = await client.called('enroll-profile');
      const restarted = flow.restart();
      const open = await client.called('open');
      stale.answer(list);
      await settle();
      expect(flow.step).to.equal(undefined);
      open.answer(enrollProfile());
      await Promise.all([sent, restarted]);
      expect(flow.step?.name).to.equal('enroll-profile');
      expect(flow.busy).to.equal(false);
      expect(told).to.deep.equal(['step enroll-profile']);
    });

    it('does not hold up the answers after restart()', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      void flow.run('enroll-profile', PROFILE);
      await client.called('enroll-profile'); // and is never answered
      const restarted = flow.restart();
      (await client.called('open')).answer(enrollProfile());
      await restarted;
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(list);
      await sent;
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
    });

    it('is dropped after cancel(), which tells the org', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      const stale = await client.called('enroll-profile');
      await flow.cancel();
      stale.answer(list);
      await sent;
      await settle();
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'cancel']);
      expect(flow.step?.name).to.equal('canceled');
      expect(told).to.deep.equal(['step canceled', 'canceled']);
      expect(client.forgotten).to.equal(1);
      expect(flow.typed).to.deep.equal({});
    });

    it('tells of no refusal that was still being drawn when restart() came', async () => {
      const setUp = await flowAt(enrollProfile());
      const { flow, client, told } = setUp;
      const drawn = setUp.drawSlowly();
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(emailTaken(), false);
      await settle();
      const restarted = flow.restart();
      drawn.resolve(undefined);
      await sent;
      (await client.called('open')).answer(enrollProfile());
      await restarted;
      expect(told).to.deep.equal(['step enroll-profile']);
    });

    it('tells of nothing that went wrong before restart() came', async () => {
      const { flow, client, told, drawSlowly } = setUpFlow();
      client.saved.add(undefined);
      const drawn = drawSlowly();
      void flow.start({ kind: 'refused', state: 'the-state', reason: 'No.' });
      client.saved.add('the-state');
      (await client.called('open')).answer(enrollProfile());
      await settle();
      const restarted = flow.restart();
      drawn.resolve(undefined);
      (await client.called('open')).answer(enrollProfile());
      await restarted;
      expect(told).to.deep.equal(['callback taken', 'step enroll-profile']);
      expect(flow.failure).to.equal(undefined);
    });

    it('is dropped after restart() when it was a second try', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const first = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).fail(networkError());
      await first;
      void flow.retry();
      const reopened = await client.called('open');
      const restarted = flow.restart();
      const open = await client.called('open');
      reopened.answer(list);
      await settle();
      expect(flow.step).to.equal(undefined);
      open.answer(enrollProfile());
      await restarted;
      expect(flow.step?.name).to.equal('enroll-profile');
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'open', 'open']);
    });

    it('sends nothing that was still being made ready when cancel() came', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const filled = held<FormData>();
      const sent = flow.submit(() => filled.promise);
      await settle();
      await flow.cancel();
      const data = new FormData();
      data.set('userProfile.email', 'ada@example.com');
      filled.resolve(data);
      await sent;
      await settle();
      expect(client.names).not.to.include('enroll-profile');
      expect(flow.typed).to.deep.equal({});
    });

    it('keeps no tokens that come after cancel()', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      const redeem = await client.called('redeem');
      await flow.cancel();
      redeem.redeemed(TOKENS);
      await sent;
      await settle();
      expect(flow.step?.name).to.equal('canceled');
      expect(told).to.deep.equal(['step canceled', 'canceled']);
      expect(client.kept).to.deep.equal([]);
    });

    it('does not fail anything either', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      const stale = await client.called('enroll-profile');
      await flow.cancel();
      stale.fail(networkError());
      await sent;
      await settle();
      expect(flow.failure).to.equal(undefined);
      expect(told).to.deep.equal(['step canceled', 'canceled']);
    });
  });

  describe('cancel', () => {
    it('need not be heard by the org', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const canceled = flow.cancel();
      (await client.called('cancel')).fail(networkError());
      await canceled;
      await settle();
      expect(told).to.deep.equal(['step canceled', 'canceled']);
    });

    it('leads to a new beginning', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      await flow.cancel();
      await client.called('cancel');
      const restarted = flow.restart();
      (await client.called('open')).answer(enrollProfile());
      await restarted;
      expect(flow.step?.name).to.equal('enroll-profile');
    });
  });

  describe('while the sign-up is taken up again', () => {
    async function resuming() {
      const setUp = await flowAt(selectAuthenticatorEnroll([PASSWORD], { skip: true }));
      setUp.client.saved.add(undefined);
      const resumed = setUp.flow.resume();
      return { ...setUp, resumed, open: await setUp.client.called('open') };
    }
    const skip = { name: 'skip', rel: 'skip' } as const;

    it('what is done at the step of before waits, and asks nothing beside', async () => {
      const { flow, client, open } = await resuming();
      const acted = flow.act(skip);
      await settle();
      expect(client.names).to.deep.equal(['open', 'open']);
      open.answer(selectAuthenticatorEnroll([PASSWORD], { skip: true }));
      (await client.called('skip')).answer(enrollEmail());
      await acted;
      expect(flow.step?.name).to.equal('enroll-authenticator');
    });

    it('what is done at the step of before comes to nothing when it has moved on', async () => {
      const { flow, client, open } = await resuming();
      const acted = flow.act(skip);
      open.answer(enrollEmail());
      await acted;
      expect(client.names).to.deep.equal(['open', 'open']);
      expect(flow.busy).to.equal(false);
    });

    it('an answer that waited for a beginning of before leaves the one of now busy', async () => {
      const { flow, client, open } = await resuming();
      const first = flow.ready();
      const resumed = flow.resume();
      const ready = flow.ready();
      open.answer(list);
      expect(await first).to.equal(false);
      expect(flow.busy).to.equal(true);
      (await client.called('open')).answer(list);
      await resumed;
      expect(await ready).to.equal(true);
    });

    it('the end is not tried a second time for an answer that waited', async () => {
      const { flow, client, open } = await resuming();
      const ready = flow.ready();
      open.answer(success());
      (await client.called('redeem')).fail(networkError());
      expect(await ready).to.equal(false);
      expect([flow.busy, flow.failure?.remedy]).to.deep.equal([false, 'retry']);
    });

    it('a second try waits, and redeems nothing beside', async () => {
      const { flow, client, open } = await resuming();
      open.answer(success());
      const redeem = await client.called('redeem');
      const retried = flow.retry();
      await settle();
      redeem.redeemed(TOKENS);
      await retried;
      expect(client.names).to.deep.equal(['open', 'open', 'redeem']);
      expect(flow.step?.name).to.equal('success');
    });

    it('by an answer, a start opens nothing beside it', async () => {
      const { flow, client } = await flowAt(list);
      client.saved.add(undefined);
      flow.stop();
      const sent = flow.run('select-authenticator-enroll', {});
      const open = await client.called('open');
      await flow.start();
      expect(client.names).to.deep.equal(['open', 'open']);
      open.answer(list);
      (await client.called('select-authenticator-enroll')).answer(enrollPassword());
      await sent;
      expect(flow.step?.authenticator?.key).to.equal('okta_password');
    });

    it('by an answer, another tab can take it over', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      client.saved.add(undefined);
      flow.stop();
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('open')).answer(enrollEmail());
      const stale = await client.called('enroll-authenticator');
      const other = new BroadcastChannel('okta-register');
      other.postMessage('the-state');
      await until(() => flow.step?.name === 'transferred');
      other.close();
      stale.answer(list);
      await sent;
      expect(flow.step?.name).to.equal('transferred');
    });
  });

  describe('an answer of which nobody knows whether it arrived', () => {
    async function failed(response = enrollProfile(), name = 'enroll-profile') {
      const setUp = await flowAt(response);
      const sent = setUp.flow.run(name, PROFILE);
      (await setUp.client.called(name)).fail(networkError());
      await sent;
      return setUp;
    }

    it('is shown with a way to try again, and the form stays', async () => {
      const { flow, told } = await failed();
      expect(flow.failure).to.include({ code: 'network-error', remedy: 'retry' });
      expect(flow.step?.name).to.equal('enroll-profile');
      expect(flow.busy).to.equal(false);
      expect(told).to.deep.equal(['failed network-error']);
    });

    it('looks first where things stand, and is sent again only at the same step', async () => {
      const { flow, client } = await failed();
      const retried = flow.retry();
      (await client.called('open')).answer(enrollProfile());
      const again = await client.called('enroll-profile');
      expect(again.body).to.deep.equal(PROFILE);
      again.answer(list);
      await retried;
      expect(flow.failure).to.equal(undefined);
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
    });

    it('is not sent twice when it had arrived', async () => {
      const { flow, client, told } = await failed();
      const retried = flow.retry();
      (await client.called('open')).answer(list);
      await retried;
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'open']);
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(told).to.deep.equal(['failed network-error', 'step select-authenticator-enroll']);
    });

    it('is treated the same when the form is sent again instead', async () => {
      const { flow, client } = await failed();
      const again = flow.run('enroll-profile', PROFILE);
      (await client.called('open')).answer(list);
      await again;
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'open']);
    });

    it('is never sent again when it asked for another message', async () => {
      const { flow, client } = await failed(enrollEmail(), 'currentAuthenticator-resend');
      const retried = flow.retry();
      (await client.called('open')).answer(enrollEmail());
      await retried;
      await settle();
      expect(client.names).to.deep.equal(['open', 'currentAuthenticator-resend', 'open']);
      expect(flow.failure).to.equal(undefined);
    });

    it('does not hold back a message that is asked for after it', async () => {
      const { flow, client } = await failed(enrollEmail(), 'enroll-authenticator');
      const resent = flow.run('currentAuthenticator-resend');
      (await client.called('open')).answer(enrollEmail());
      (await client.called('currentAuthenticator-resend')).answer(enrollEmail());
      expect(await resent).to.equal(true);
    });

    it('does not hold it back either when the look had failed', async () => {
      const { flow, client } = await failed(enrollEmail(), 'enroll-authenticator');
      const resent = flow.run('currentAuthenticator-resend');
      (await client.called('open')).fail(networkError());
      expect(await resent).to.equal(false);
      void flow.retry();
      (await client.called('open')).answer(enrollEmail());
      await client.called('currentAuthenticator-resend');
    });

    it('is answered next on what the look has brought', async () => {
      const { flow, client } = await failed();
      const retried = flow.retry();
      const looked = enrollProfile();
      (await client.called('open')).answer(looked);
      (await client.called('enroll-profile')).answer(tooManyRequests(), false);
      await retried;
      const again = flow.run('enroll-profile', PROFILE);
      const call = await client.called('enroll-profile');
      expect(call.on?.raw).to.equal(looked);
      call.answer(list);
      await again;
    });

    it('may take thirty seconds, not more', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      const late = await client.called('enroll-profile');
      await clock.tick(30_000);
      await sent;
      expect(told).to.deep.equal(['failed timeout']);
      expect(flow.busy).to.equal(false);
      late.answer(list);
      await settle();
      expect(flow.step?.name).to.equal('enroll-profile');
    });

    it('is sent at once when it was refused for certain', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(tooManyRequests(), false);
      await sent;
      expect(told).to.deep.equal(['failed rate-limited']);
      const retried = flow.retry();
      (await client.called('enroll-profile')).answer(list);
      await retried;
      expect(client.names).to.deep.equal(['open', 'enroll-profile', 'enroll-profile']);
    });
  });

  describe('a transaction that expires on the way', () => {
    it('is begun anew, with the profile that was typed', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      const first = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(enrollEmail());
      await first;
      const second = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(sessionExpired(), false);
      (await client.called('open')).answer(entry());
      (await client.called('select-enroll-profile')).answer(enrollProfile());
      await second;
      expect(client.forgotten).to.equal(1);
      expect(flow.step?.name).to.equal('enroll-profile');
      expect(flow.typed).to.deep.equal(PROFILE.userProfile);
      expect(flow.failure).to.include({ code: 'session-expired', remedy: 'correct' });
      expect(flow.busy).to.equal(false);
      expect(told).to.deep.equal([
        'step enroll-authenticator',
        'step enroll-profile',
        'failed session-expired',
      ]);
    });

    it('keeps the form and offers to start again when that fails too', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(sessionExpired(), false);
      (await client.called('open')).fail(networkError());
      await sent;
      expect(flow.step?.name).to.equal('enroll-profile');
      expect(flow.failure).to.include({ code: 'session-expired', remedy: 'restart' });
    });

    it('is looked at again before the next answer when it could not be begun anew', async () => {
      const { flow, client } = await flowAt(enrollProfile());
      const sent = flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(sessionExpired(), false);
      (await client.called('open')).fail(networkError());
      await sent;
      const again = flow.run('enroll-profile', PROFILE);
      const anew = enrollProfile();
      (await client.called('open')).answer(anew);
      const call = await client.called('enroll-profile');
      expect(call.on?.raw).to.equal(anew);
      call.answer(list);
      await again;
    });

    it('is not polled any more when it could not be begun anew', async () => {
      const { client, told } = await flowAt(enrollEmail());
      await clock.tick(4000);
      (await client.called('currentAuthenticator-poll')).answer(sessionExpired(), false);
      (await client.called('open')).fail(networkError());
      await settle();
      await clock.tick(60_000);
      expect(client.names).to.deep.equal(['open', 'currentAuthenticator-poll', 'open']);
      expect(told).to.deep.equal(['failed session-expired']);
    });

    it('is not polled any more either when that is found by looking where it stands', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      client.saved.add(undefined);
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).fail(networkError());
      await sent;
      const retried = flow.retry();
      (await client.called('open')).answer(sessionExpired(), false);
      (await client.called('open')).fail(networkError());
      await retried;
      const before = client.names.length;
      await clock.tick(60_000);
      expect(client.names.slice(before)).to.deep.equal([]);
    });

    it('is noticed by a poll too', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      await clock.tick(4000);
      (await client.called('currentAuthenticator-poll')).answer(sessionExpired(), false);
      (await client.called('open')).answer(enrollProfile());
      await settle();
      expect(flow.step?.name).to.equal('enroll-profile');
      expect(told).to.deep.equal(['step enroll-profile', 'failed session-expired']);
      expect(clock.pending).to.equal(0);
    });

    it('is forgotten when it was restarted meanwhile', async () => {
      const { flow, client, told } = await flowAt(enrollProfile());
      void flow.run('enroll-profile', PROFILE);
      (await client.called('enroll-profile')).answer(sessionExpired(), false);
      const anew = await client.called('open');
      const restarted = flow.restart();
      (await client.called('open')).answer(list);
      await restarted;
      anew.answer(enrollProfile());
      await settle();
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(told).to.deep.equal(['step select-authenticator-enroll']);
    });
  });

  describe('polling', () => {
    const POLL = 'currentAuthenticator-poll';

    async function polling(response = enrollEmail()) {
      const setUp = await flowAt(response);
      return { ...setUp, clock };
    }

    it('asks at the interval of the server', async () => {
      const { client, clock } = await polling(enrollEmail({ refresh: 2500 }));
      await clock.tick(2499);
      expect(client.names).to.deep.equal(['open']);
      await clock.tick(1);
      (await client.called(POLL)).answer(enrollEmail({ refresh: 5000 }));
      await clock.tick(4999);
      expect(client.names).to.deep.equal(['open', POLL]);
      await clock.tick(1);
      expect(client.names).to.deep.equal(['open', POLL, POLL]);
    });

    it('is quiet: nothing is busy, nothing is drawn again', async () => {
      const { flow, client, told, changes, clock } = await polling();
      const { step } = flow;
      const drawn = changes();
      await clock.tick(4000);
      const poll = await client.called(POLL);
      expect(flow.busy).to.equal(false);
      poll.answer(enrollEmail());
      await settle();
      expect(flow.step).to.equal(step);
      expect(changes()).to.equal(drawn);
      expect(told).to.deep.equal([]);
    });

    it('shows another step as soon as there is one', async () => {
      const { flow, client, told, clock } = await polling();
      await clock.tick(4000);
      (await client.called(POLL)).answer(list);
      await settle();
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(told).to.deep.equal(['step select-authenticator-enroll']);
      expect(clock.pending).to.equal(0);
    });

    it('goes on when it fails', async () => {
      const { flow, client, told, clock } = await polling();
      await clock.tick(4000);
      (await client.called(POLL)).fail(networkError());
      await clock.tick(4000);
      (await client.called(POLL)).fail(new SyntaxError('Unexpected token <'));
      await clock.tick(4000);
      (await client.called(POLL)).answer(list);
      await settle();
      expect(flow.failure).to.equal(undefined);
      expect(told).to.deep.equal(['step select-authenticator-enroll']);
    });

    it('leaves the server alone for a minute when that asks for it', async () => {
      const { flow, client, told, clock } = await polling();
      await clock.tick(4000);
      (await client.called(POLL)).answer(tooManyRequests(), false);
      await clock.tick(59_999);
      expect(client.names).to.deep.equal(['open', POLL]);
      await clock.tick(1);
      expect(client.names).to.deep.equal(['open', POLL, POLL]);
      expect(flow.failure).to.equal(undefined);
      expect(told).to.deep.equal([]);
    });

    it('tells the tab left behind that the sign-up goes on elsewhere', async () => {
      const { flow, client, told, clock } = await polling();
      await clock.tick(4000);
      (await client.called(POLL)).answer(transferred());
      await settle();
      expect(flow.step?.name).to.equal('transferred');
      expect(flow.failure).to.equal(undefined);
      expect(told).to.deep.equal(['step transferred']);
      expect(clock.pending).to.equal(0);
    });

    it('makes an answer wait: one request at a time', async () => {
      const { flow, client, clock } = await polling();
      await clock.tick(4000);
      const poll = await client.called(POLL);
      const sent = flow.run('enroll-authenticator', CODE);
      await settle();
      expect(client.names).to.deep.equal(['open', POLL]);
      const fresh = enrollEmail();
      poll.answer(fresh);
      const answer = await client.called('enroll-authenticator');
      expect(answer.on?.raw).to.equal(fresh);
      answer.answer(list);
      await sent;
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
    });

    it('wins over an answer that waits for it: another step is there already', async () => {
      const { flow, client, clock } = await polling();
      await clock.tick(4000);
      const poll = await client.called(POLL);
      const sent = flow.run('enroll-authenticator', CODE);
      poll.answer(list);
      await sent;
      expect(client.names).to.deep.equal(['open', POLL]);
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(flow.busy).to.equal(false);
    });

    it('rests while an answer is on its way', async () => {
      const { flow, client, clock } = await polling();
      void flow.run('enroll-authenticator', CODE);
      await client.called('enroll-authenticator');
      await clock.tick(12_000);
      expect(client.names).to.deep.equal(['open', 'enroll-authenticator']);
    });

    it('leaves what the org has said about a wrong code', async () => {
      const { flow, client, clock } = await polling();
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(wrongCode(), false);
      await sent;
      const { step } = flow;
      await clock.tick(4000);
      (await client.called(POLL)).answer(enrollEmail());
      await settle();
      expect(flow.step).to.equal(step);
    });

    it('leaves what the org has said about the whole step', async () => {
      const { flow, client, clock } = await polling();
      const sent = flow.run('currentAuthenticator-resend');
      (await client.called('currentAuthenticator-resend')).answer(
        withMessages(enrollEmail(), errorMessage('Wait a little.')),
        false,
      );
      await sent;
      const { step } = flow;
      await clock.tick(4000);
      (await client.called(POLL)).answer(enrollEmail());
      await settle();
      expect(flow.step).to.equal(step);
    });

    it('shows what the org has to say', async () => {
      const { flow, client, clock } = await polling();
      await clock.tick(4000);
      (await client.called(POLL)).answer(
        withMessages(enrollEmail(), errorMessage('The link was used already.')),
      );
      await settle();
      expect(flow.step?.messages.map(({ text }) => text)).to.deep.equal([
        'The link was used already.',
      ]);
    });

    it('takes a failure away with the step that it was about', async () => {
      const { flow, client, clock } = await polling();
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).fail(networkError());
      await sent;
      expect(flow.failure?.code).to.equal('network-error');
      await clock.tick(4000);
      (await client.called(POLL)).answer(list);
      await settle();
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      expect(flow.failure).to.equal(undefined);
    });

    it('rests while nobody looks, and asks at once when they return', async () => {
      const { client, attend, clock } = await polling();
      attend(false);
      await clock.tick(60_000);
      expect(client.names).to.deep.equal(['open']);
      attend(true);
      await clock.tick(0);
      expect(client.names).to.deep.equal(['open', POLL]);
    });

    it('rests for as long as the org says', async () => {
      const { client, clock } = await polling();
      await clock.tick(4000);
      (await client.called(POLL)).answer(tooManyRequests(), false, 7000);
      await settle();
      await clock.tick(6999);
      expect(client.names).to.deep.equal(['open', POLL]);
      await clock.tick(1);
      expect(client.names).to.deep.equal(['open', POLL, POLL]);
    });

    for (const [what, retryAfter, rest] of [
      ['as the org says', 7000, 7000],
      ['a minute where it does not say', undefined, 60_000],
    ] as const) {
      it(`rests for as long ${what}, whatever it was that the org refused`, async () => {
        const { flow, client, clock } = await polling();
        await clock.tick(1000);
        const sent = flow.run('enroll-authenticator', CODE);
        (await client.called('enroll-authenticator')).answer(tooManyRequests(), false, retryAfter);
        await sent;
        await clock.tick(rest - 1);
        expect(client.names).to.deep.equal(['open', 'enroll-authenticator']);
        await clock.tick(1);
        expect(client.names).to.deep.equal(['open', 'enroll-authenticator', POLL]);
      });
    }

    it('rests while the org has asked to be left alone, whoever returns', async () => {
      const { client, attend, clock } = await polling();
      await clock.tick(4000);
      (await client.called(POLL)).answer(tooManyRequests(), false);
      await settle();
      attend(false);
      await clock.tick(30_000);
      attend(true);
      await clock.tick(29_999);
      expect(client.names).to.deep.equal(['open', POLL]);
      await clock.tick(1);
      expect(client.names).to.deep.equal(['open', POLL, POLL]);
    });

    it('lets an answer go first that waits behind a poll as well', async () => {
      const { flow, client } = await flowAt(enrollEmail({ others: [EMAIL, PASSWORD] }));
      await clock.tick(4000);
      const poll = await client.called(POLL);
      const select = flow.step!.actions.find(({ rel }) => rel === 'select')!;
      await flow.act(select); // and back: it is polled from then on, too
      await flow.act(flow.step!.actions.find(({ rel }) => rel === 'back')!);
      await clock.tick(4000);
      const sent = flow.run('enroll-authenticator', CODE);
      poll.answer(enrollEmail());
      (await client.called('enroll-authenticator')).answer(list);
      await sent;
      expect(client.names).to.deep.equal(['open', POLL, 'enroll-authenticator']);
    });

    it('asks nothing beside a poll that is on its way, whoever returns', async () => {
      const { client, attend, clock } = await polling();
      await clock.tick(4000);
      const poll = await client.called(POLL);
      attend(true);
      await clock.tick(0);
      poll.answer(tooManyRequests(), false);
      await clock.tick(59_999);
      expect(client.names).to.deep.equal(['open', POLL]);
      await clock.tick(1);
      expect(client.names).to.deep.equal(['open', POLL, POLL]);
    });

    it('ends with stop()', async () => {
      const { flow, client, clock } = await polling();
      flow.stop();
      expect(clock.pending).to.equal(0);
      await clock.tick(60_000);
      expect(client.names).to.deep.equal(['open']);
    });

    it('that is answered after stop() does not stop a new start', async () => {
      const { flow, client, clock } = await polling();
      client.saved.add(undefined);
      await clock.tick(4000);
      const poll = await client.called(POLL);
      flow.stop();
      poll.answer(enrollEmail());
      await settle();
      const started = flow.start();
      (await client.called('open')).answer(enrollEmail());
      await started;
      await clock.tick(4000);
      expect(client.names).to.deep.equal(['open', POLL, 'open', POLL]);
    });
  });

  describe('the end', () => {
    it('redeems the code once and tells the page once, after the step is shown', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      const redeem = await client.called('redeem');
      expect(told).to.deep.equal([]);
      redeem.redeemed(TOKENS);
      await sent;
      await settle();
      expect(told).to.deep.equal(['step success', 'registered']);
      expect(client.names.filter((name) => name === 'redeem')).to.have.lengthOf(1);
      expect(flow.busy).to.equal(false);
    });

    it('is tried again when the network fails just then', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      client.saved.add(undefined);
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      (await client.called('redeem')).fail(networkError());
      await sent;
      expect(flow.failure).to.include({ code: 'network-error', remedy: 'retry' });
      const retried = flow.retry();
      (await client.called('redeem')).redeemed(TOKENS);
      await retried;
      expect(told).to.deep.equal(['failed network-error', 'step success', 'registered']);
      expect(client.names.filter((name) => name === 'enroll-authenticator')).to.have.lengthOf(1);
    });

    it('is tried again when the network fails just then, after a reload', async () => {
      const { flow, client, told } = setUpFlow();
      client.saved.add(undefined);
      const started = flow.start();
      (await client.called('open')).answer(success());
      (await client.called('redeem')).fail(networkError());
      await started;
      expect(told).to.deep.equal(['failed network-error']);
      const retried = flow.retry();
      (await client.called('redeem')).redeemed(TOKENS);
      await retried;
      expect(told).to.deep.equal(['failed network-error', 'step success', 'registered']);
    });

    it('is tried again when the network fails just then, after a poll', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      client.saved.add(undefined);
      await clock.tick(4000);
      (await client.called('currentAuthenticator-poll')).answer(success());
      (await client.called('redeem')).fail(networkError());
      await settle();
      const retried = flow.retry();
      (await client.called('redeem')).redeemed(TOKENS);
      await retried;
      expect(told).to.deep.equal(['failed network-error', 'step success', 'registered']);
    });

    it('offers to sign in when the tokens are not to be trusted', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      (await client.called('redeem')).fail(new FailureError(failure('token-rejected')));
      await sent;
      expect(told).to.deep.equal(['step sign-in', 'failed token-rejected']);
      expect(flow.step?.name).to.equal('sign-in');
      expect(client.forgotten).to.equal(1);
      expect(client.kept).to.deep.equal([]);
    });

    it('offers to sign in when the code is spent: its tokens were lost on the way', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      (await client.called('redeem')).fail(networkError());
      await sent;
      const retried = flow.retry();
      (await client.called('redeem')).fail(new FailureError(failure('sign-in-required')));
      await retried;
      expect(told).to.deep.equal([
        'failed network-error',
        'step sign-in',
        'failed sign-in-required',
      ]);
      expect(flow.busy).to.equal(false);
    });

    it('is gone on with when the form is sent once more instead', async () => {
      const { flow, client, told } = await flowAt(enrollEmail());
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      (await client.called('redeem')).fail(networkError());
      await sent;
      const again = flow.submit(() => Promise.resolve(new FormData()));
      (await client.called('redeem')).redeemed(TOKENS);
      await again;
      expect(told).to.deep.equal(['failed network-error', 'step success', 'registered']);
    });

    it('never brings the first form back for an account that is there, after a reload too', async () => {
      const { flow, client, told } = setUpFlow();
      client.saved.add(undefined);
      client.isAccepted = true;
      const started = flow.start();
      (await client.called('open')).answer(sessionExpired(), false);
      await started;
      expect(client.names).to.deep.equal(['open']);
      expect(told).to.deep.equal(['step sign-in', 'failed sign-in-required']);
    });

    it('is told although what draws it cannot be loaded', async () => {
      const { flow, client, told } = await flowAt(enrollEmail(), {
        load: ({ name }) =>
          name === 'success' ? Promise.reject(new TypeError('gone')) : Promise.resolve(),
      });
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      (await client.called('redeem')).redeemed(TOKENS);
      await sent;
      expect(told).to.deep.equal(['step success', 'registered']);
    });

    it('leaves nothing running', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).answer(success());
      (await client.called('redeem')).redeemed({} as Tokens);
      await sent;
      expect(clock.pending).to.equal(0);
    });
  });

  describe('another form of the same page', () => {
    const page = enrollEmail({ others: [EMAIL, PASSWORD] });

    it('is shown without a request, and left again', async () => {
      const { flow, client, told } = await flowAt(page);
      const select = flow.step!.actions.find(({ rel }) => rel === 'select')!;
      await flow.act(select);
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
      await flow.act(flow.step!.actions.find(({ rel }) => rel === 'back')!);
      expect(flow.step?.name).to.equal('enroll-authenticator');
      expect(client.names).to.deep.equal(['open']);
      expect(told).to.deep.equal(['step select-authenticator-enroll', 'step enroll-authenticator']);
    });

    it('is answered on that page', async () => {
      const { flow, client } = await flowAt(page);
      await flow.act(flow.step!.actions.find(({ rel }) => rel === 'select')!);
      const body = { authenticator: { id: 'autpassword' } };
      const sent = flow.run('select-authenticator-enroll', body);
      const call = await client.called('select-authenticator-enroll');
      expect(call.body).to.deep.equal(body);
      call.answer(enrollPassword());
      await sent;
      expect(flow.step?.authenticator?.key).to.equal('okta_password');
    });

    it('that cannot be loaded is a failure that is shown', async () => {
      const { flow, told } = await flowAt(page, {
        load: ({ name }) =>
          name === 'select-authenticator-enroll'
            ? Promise.reject(new TypeError('error loading dynamically imported module'))
            : Promise.resolve(),
      });
      await flow.act(flow.step!.actions.find(({ rel }) => rel === 'select')!);
      expect(told).to.deep.equal(['failed script-error']);
    });

    it('that loads too long does not cover the step that came meanwhile', async () => {
      const loaded = held<undefined>();
      const { flow, client, told } = await flowAt(page, {
        load: ({ name }) =>
          name === 'select-authenticator-enroll' ? loaded.promise : Promise.resolve(),
      });
      const acted = flow.act(flow.step!.actions.find(({ rel }) => rel === 'select')!);
      await clock.tick(4000);
      (await client.called('currentAuthenticator-poll')).answer(enrollPassword());
      await settle();
      loaded.resolve(undefined);
      await acted;
      expect(flow.step?.authenticator?.key).to.equal('okta_password');
      expect(told).to.deep.equal(['step enroll-authenticator']);
    });

    it('leaves the failure of the other one behind', async () => {
      const { flow, client } = await flowAt(page);
      const sent = flow.run('enroll-authenticator', CODE);
      (await client.called('enroll-authenticator')).fail(networkError());
      await sent;
      await flow.act(flow.step!.actions.find(({ rel }) => rel === 'select')!);
      expect(flow.failure).to.equal(undefined);
    });
  });

  describe('the link of an e-mail', () => {
    it('opened in this browser answers the challenge and goes on', async () => {
      const { flow, client, told } = setUpFlow();
      client.saved.add('the-state');
      const started = flow.start({ kind: 'email', otp: '123456', state: 'the-state' });
      const open = await client.called('open');
      expect(open.body).to.deep.equal({ state: 'the-state' });
      open.answer(enrollEmail({ magicLink: true }));
      const answer = await client.called('enroll-authenticator');
      expect(answer.body).to.deep.equal({ credentials: { passcode: '123456' } });
      answer.answer(list);
      await started;
      expect(told).to.deep.equal(['callback taken', 'step select-authenticator-enroll']);
    });

    it('opened in another browser shows the code to carry over, and asks the org nothing', async () => {
      const { flow, client, told } = setUpFlow({ draft: read(enrollProfile()) });
      await flow.start({ kind: 'email', otp: '123456', state: 'unknown' });
      expect(flow.step?.name).to.equal('enter-code');
      expect(flow.step?.authenticator?.contextualData['otp']).to.equal('123456');
      expect(client.names).to.deep.equal([]);
      expect(told).to.deep.equal(['callback taken', 'step enter-code']);
    });

    it('that comes too late is refused at the code’s field', async () => {
      const { flow, client, told } = setUpFlow();
      client.saved.add('the-state');
      const started = flow.start({ kind: 'email', otp: '123456', state: 'the-state' });
      (await client.called('open')).answer(enrollEmail());
      (await client.called('enroll-authenticator')).answer(wrongCode(), false);
      await started;
      expect(flow.step?.name).to.equal('enroll-authenticator');
      expect(told).to.deep.equal([
        'callback taken',
        'step enroll-authenticator',
        'failed invalid-code',
      ]);
    });

    /** Another tab opens it, and goes on with the sign-up. */
    const openLink = async (step = enrollEmail({ magicLink: true })) => {
      const link = setUpFlow();
      link.client.saved.add('the-state');
      const started = link.flow.start({ kind: 'email', otp: '123456', state: 'the-state' });
      (await link.client.called('open')).answer(step);
      (await link.client.called('enroll-authenticator')).answer(list);
      await started;
      return link;
    };

    it('that is opened once more answers nothing twice', async () => {
      const { flow, client } = setUpFlow();
      client.saved.add('the-state');
      const started = flow.start({ kind: 'email', otp: '123456', state: 'the-state' });
      (await client.called('open')).answer(list);
      await started;
      expect(client.names).to.deep.equal(['open']);
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
    });

    it('takes the sign-up over from the tab that waits', async () => {
      const waiting = await flowAt(enrollEmail({ magicLink: true }));
      const link = await openLink();
      await until(() => waiting.flow.step?.name === 'transferred');
      expect(waiting.told).to.deep.equal(['step transferred']);
      expect(link.flow.step?.name).to.equal('select-authenticator-enroll');
    });

    it('leaves other sign-ups of this browser alone', async () => {
      const other = setUpFlow();
      other.client.opens = 'another-state';
      const begun = other.flow.start();
      (await other.client.called('open')).answer(enrollEmail());
      await begun;
      const waiting = await flowAt(enrollEmail());
      await openLink(enrollEmail());
      await until(() => waiting.flow.step?.name === 'transferred');
      await settle();
      expect(other.flow.step?.name).to.equal('enroll-authenticator');
    });

    it('leads the tab left behind to signing in when the other one has finished', async () => {
      const waiting = await flowAt(enrollEmail({ magicLink: true }));
      waiting.client.saved.add(undefined);
      const link = await openLink();
      await until(() => waiting.flow.step?.name === 'transferred');
      const sent = link.flow.run('skip');
      (await link.client.called('skip')).answer(success());
      (await link.client.called('redeem')).redeemed(TOKENS);
      await sent;
      await until(() => waiting.client.isAccepted);
      expect(waiting.told).to.deep.equal(['step transferred']);
      const resumed = waiting.flow.resume();
      (await waiting.client.called('open')).answer(sessionExpired(), false);
      await resumed;
      expect(waiting.flow.step?.name).to.equal('sign-in');
      expect(waiting.client.names).to.deep.equal(['open', 'open']);
    });

    it('leads a tab there too that had not been left behind before', async () => {
      const waiting = await flowAt(enrollEmail());
      const other = await flowAt(enrollEmail());
      const sent = other.flow.run('enroll-authenticator', CODE);
      (await other.client.called('enroll-authenticator')).answer(success());
      (await other.client.called('redeem')).redeemed(TOKENS);
      await sent;
      await until(() => waiting.flow.step?.name === 'transferred');
      expect(waiting.client.isAccepted).to.equal(true);
    });

    it('lets the tab left behind go on here instead', async () => {
      const { flow, client } = await flowAt(enrollEmail());
      await clock.tick(4000);
      (await client.called('currentAuthenticator-poll')).answer(transferred());
      await settle();
      const resumed = flow.resume();
      (await client.called('open')).answer(list);
      await resumed;
      expect(flow.step?.name).to.equal('select-authenticator-enroll');
    });
  });
});
