import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordOptional, type App } from '../../src/emulator/index.js';
import type { Field, Page } from '../../src/emulator/wire.js';
import { formOf, newEmail, Run, serve } from './helpers.js';

const app: App = {
  ...passwordOptional,
  clientId: 'question',
  policy: { ...passwordOptional.policy, required: [['security_question']], optional: [] },
};

/** The fields of both alternatives, by label. */
function alternatives(page: Page): Record<string, Field[]> {
  const [credentials] = formOf(page, 'enroll-authenticator').value;
  const entries = (credentials?.options ?? []).map(({ label, value }): [string, Field[]] => {
    assert.ok(typeof value === 'object' && 'form' in value);
    return [label, value.form?.value ?? []];
  });
  return Object.fromEntries(entries);
}
const keyOn = (fields: Field[] | undefined, name: string) =>
  fields?.find((field) => field.name === name)?.messages?.value[0]?.i18n?.key;

const LISTED = 'Choose a security question';
const OWN = 'Create my own security question';

describe('a security question', () => {
  const emulator = createEmulator({ apps: [app] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const start = async () => {
    const run = await new Run(server.origin, 'question').start();
    const email = newEmail();
    await run.register(email);
    const answer = (credentials: object) => run.post('challenge/answer', { credentials });
    return { run, email, answer };
  };

  it('is one of the list or one of your own', async () => {
    const { run } = await start();
    const options = alternatives(run.page);
    assert.deepEqual(Object.keys(options), [LISTED, OWN]);
    assert.deepEqual(
      options[LISTED]?.map(({ name }) => name),
      ['questionKey', 'answer'],
    );
    assert.deepEqual(
      options[OWN]?.map(({ name }) => name),
      ['questionKey', 'question', 'answer'],
    );
    assert.equal(options[OWN]?.[0]?.value, 'custom');
    assert.ok((options[LISTED]?.[0]?.options ?? []).length > 3);
  });

  it('is stored with its answer hashed, and verified in any letter case', async () => {
    const { run, email, answer } = await start();
    await answer({ questionKey: 'disliked_food', answer: 'Spinach' });
    assert.ok(run.page.successWithInteractionCode);
    const kept = emulator.users.find(email)?.enrollments[0];
    assert.equal(kept?.question?.text, 'What is the food you least liked as a child?');
    assert.ok(kept?.digest && !JSON.stringify(kept).includes('pinach'));
    const again = await new Run(server.origin, 'question').start();
    await again.post('identify', { identifier: email });
    const verify = (text: string) =>
      again.post('challenge/answer', {
        credentials: { questionKey: 'disliked_food', answer: text },
      });
    assert.equal((await verify('broccoli')).status, 401);
    assert.equal((await verify(' sPINACH ')).status, 200);
    assert.ok(again.page.successWithInteractionCode);
  });

  it('can be your own', async () => {
    const { run, email, answer } = await start();
    await answer({ questionKey: 'custom', question: 'Best song?', answer: 'Yesterday' });
    assert.ok(run.page.successWithInteractionCode);
    const kept = emulator.users.find(email)?.enrollments[0];
    assert.deepEqual(kept?.question, { key: 'custom', text: 'Best song?' });
  });

  it('refuses a short answer and HTML, on the fields of both alternatives', async () => {
    const { run, answer } = await start();
    const short = await answer({ questionKey: 'disliked_food', answer: 'abc' });
    assert.equal(short.status, 400);
    for (const label of [LISTED, OWN]) {
      const key = keyOn(alternatives(short.page)[label], 'answer');
      assert.equal(key, 'securityQuestion.answer.tooShort.arg', label);
    }
    const [message] =
      alternatives(short.page)[LISTED]?.find(({ name }) => name === 'answer')?.messages?.value ??
      [];
    assert.deepEqual(message?.i18n?.params, [4]);
    const tags = await answer({ questionKey: 'custom', question: '<b>Who?</b>', answer: 'nobody' });
    assert.equal(keyOn(alternatives(tags.page)[OWN], 'question'), 'tagsNotAllowed');
    assert.equal(keyOn(alternatives(tags.page)[OWN], 'answer'), undefined);
    assert.equal((await answer({ questionKey: 'disliked_food', answer: 'abcd' })).status, 200);
    assert.ok(run.page.successWithInteractionCode);
  });

  it('refuses a question that is not in the list, and nothing at all', async () => {
    const { answer } = await start();
    for (const credentials of [{ questionKey: 'toString', answer: 'abcd' }, {}]) {
      const { status, page } = await answer(credentials);
      assert.equal(status, 400);
      const key = keyOn(alternatives(page)[LISTED], 'questionKey');
      assert.equal(key, 'api.error.field_required');
    }
  });
});
