import { Hono, type Context } from 'hono';
import { requestActivation } from './activate.js';
import { expired, show } from './answers.js';
import type { Choice } from './authenticators/authenticator.js';
import { isObject, jsonIn } from './body.js';
import type { Engine } from './engine.js';
import { apiError } from './errors.js';
import * as challenge from './challenge.js';
import * as flow from './flow.js';
import { messages } from './messages.js';
import { promptOf, prompts } from './prompts/index.js';
import { identify } from './sign-in.js';
import type { Transaction } from './transaction.js';
import { array, ION, type Answer } from './wire.js';

type Step = (engine: Engine, transaction: Transaction, body: Choice) => Answer | Promise<Answer>;

/** What every endpoint that carries a state handle does, by its path under `/idp/idx`. */
const steps: Record<string, Step> = {
  identify,
  'identify/select': flow.backToEntry,
  enroll: flow.startProfile,
  'enroll/new': flow.createUser,
  'credential/enroll': challenge.choose,
  challenge: challenge.chooseToVerify,
  'challenge/answer': challenge.answer,
  'challenge/resend': (engine, transaction, body) =>
    challenge.send(engine, transaction, 'resend', body),
  'challenge/send': (engine, transaction, body) =>
    challenge.send(engine, transaction, 'send', body),
  'challenge/poll': challenge.poll,
  skip: flow.skip,
  'request-activation': requestActivation,
  cancel: (engine, transaction) => {
    engine.transactions.restart(transaction);
    return show(engine, transaction);
  },
};

// Prompts answer where they are asked; some share their endpoint with authenticators.
for (const { path } of prompts) {
  const otherwise = steps[path];
  steps[path] = (engine, transaction, body) =>
    otherwise && promptOf(transaction)?.path !== path
      ? otherwise(engine, transaction, body)
      : flow.answerPrompt(engine, transaction, body, path);
}

/** Okta: the Identity Engine under `/idp/idx`. */
export function idxRoutes(engine: Engine, errorContentType: string): Hono {
  const routes = new Hono();

  const reply = (context: Context, { status, page, retryAfter }: Answer): Response => {
    if (retryAfter) context.header('Retry-After', String(retryAfter));
    context.header('Cache-Control', 'no-cache, no-store');
    context.header('Content-Type', status === 200 ? ION : errorContentType);
    return context.body(JSON.stringify(page), status);
  };

  routes.post('/introspect', async (context) => {
    const body = await bodyOf(context);
    if (!body) return apiError(context, 'E0000003');
    const transaction = find(engine, body);
    return reply(
      context,
      transaction && transaction.step !== 'closed' ? show(engine, transaction) : expired(),
    );
  });

  for (const [path, step] of Object.entries(steps)) {
    routes.post(`/${path}`, async (context) => {
      const body = await bodyOf(context);
      if (!body) return apiError(context, 'E0000003');
      if (body.stateHandle === undefined) return reply(context, missingStateHandle());
      const from = context.req.header('Origin');
      const answer = await engine.transactions.inTurn(text(body.stateHandle), (transaction) => {
        const polls = path === 'challenge/poll';
        if (!transaction || (transaction.step === 'closed' && !polls)) return expired();
        if (from && engine.trusts(from)) transaction.clientOrigin = from;
        // Where it has ended there is nothing to do but to start anew.
        if (transaction.ending && path !== 'cancel') return show(engine, transaction);
        // A page left open must not keep its transaction alive by polling.
        if (!polls && transaction.step !== 'success') engine.transactions.touch(transaction);
        return step(engine, transaction, body);
      });
      return reply(context, answer);
    });
  }
  return routes;
}

/** Introspect takes the handle of interact or, to resume, the state handle under either name. */
function find({ transactions }: Engine, body: Choice): Transaction | undefined {
  if (body.interactionHandle !== undefined) {
    return transactions.byInteractionHandle(text(body.interactionHandle));
  }
  return transactions.byStateHandle(text(body.stateHandle ?? body.stateToken));
}

const missingStateHandle = (): Answer => ({
  status: 400,
  page: { version: '1.0.0', messages: array([messages.fieldRequired('stateHandle')]) },
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

async function bodyOf(context: Context): Promise<Choice | undefined> {
  const body = await jsonIn(context.req.raw);
  return isObject(body) ? body : undefined;
}
