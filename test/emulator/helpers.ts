import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import type { Emulator, OutboxMessage } from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import type { Field, Form, Page } from '../../src/emulator/wire.js';

/** Who is told of every answer, if anybody: see `coverage.ts`. */
export const watchers: ((response: Response) => void)[] = [];

/** Serves an emulator over HTTP on a free port. */
export async function serve(
  emulator: Pick<Emulator, 'fetch'>,
): Promise<{ origin: string; close(): Promise<void> }> {
  const answer = async (request: Request) => {
    const response = await emulator.fetch(request);
    for (const watch of watchers) watch(response.clone());
    return response;
  };
  const { port, close } = await listen(answer, { port: 0, host: '127.0.0.1' });
  return { origin: `http://127.0.0.1:${String(port)}`, close };
}

export const REDIRECT_URI = 'http://localhost:8080/';
export const PASSWORD = 'Abcd1234!';
export const profile = (email: string) => ({ firstName: 'Ada', lastName: 'Byron', email });

let people = 0;
/** An address nobody had before. */
export const newEmail = (): string => `ada${String(++people)}@example.com`;

/** An answer with what tests look at. */
export interface Reply {
  status: number;
  headers: Headers;
  page: Page;
}

/** One run through the raw protocol, by nothing but fetch. */
export class Run {
  page: Page = { version: '1.0.0' };
  interactionHandle = '';
  readonly verifier = randomBytes(32).toString('base64url');

  readonly origin: string;
  readonly clientId: string;

  constructor(origin: string, clientId = 'password-first') {
    this.origin = origin;
    this.clientId = clientId;
  }

  get stateHandle(): string {
    return this.page.stateHandle ?? '';
  }

  /** Names of the remediations, in order. */
  get names(): string[] {
    return (this.page.remediation?.value ?? []).map(({ name }) => name);
  }

  /** Interact and introspect: the entry page. */
  async start(more: Record<string, string> = {}): Promise<this> {
    const response = await this.interact(more);
    assert.equal(response.status, 200);
    ({ interaction_handle: this.interactionHandle } = (await response.json()) as {
      interaction_handle: string;
    });
    await this.introspect();
    return this;
  }

  interact(more: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams({
      client_id: this.clientId,
      scope: 'openid profile email',
      redirect_uri: REDIRECT_URI,
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 'the-state',
      nonce: 'the-nonce',
      ...more,
    });
    return fetch(`${this.origin}/oauth2/default/v1/interact`, { method: 'POST', body });
  }

  introspect(): Promise<Reply> {
    return this.post('introspect', { interactionHandle: this.interactionHandle });
  }

  /** Posts to a path under /idp/idx; a good page becomes the current one, as SDKs have it. */
  async post(path: string, body: object = {}, contentType = 'application/json'): Promise<Reply> {
    const response = await fetch(`${this.origin}/idp/idx/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': contentType, Accept: 'application/ion+json' },
      body: JSON.stringify({ stateHandle: this.stateHandle || undefined, ...body }),
    });
    const page = (await response.json()) as Page;
    if (response.ok) this.page = page;
    return { status: response.status, headers: response.headers, page };
  }

  /** To the page after the profile. */
  async register(email: string): Promise<Reply> {
    await this.post('enroll');
    return this.post('enroll/new', { userProfile: profile(email) });
  }

  /** Chooses an authenticator by its label in the list. */
  choose(label: string, more: Record<string, string> = {}): Promise<Reply> {
    return this.post('credential/enroll', { authenticator: { id: this.idOf(label), ...more } });
  }

  answer(passcode: string): Promise<Reply> {
    return this.post('challenge/answer', { credentials: { passcode } });
  }

  idOf(label: string): string {
    const [list] = this.form('select-authenticator-enroll').value;
    const option = list?.options?.find((candidate) => candidate.label === label);
    assert.ok(typeof option?.value === 'object', `${label} is on offer`);
    assert.ok('form' in option.value);
    const value = option.value.form.value[0]?.value;
    assert.ok(typeof value === 'string');
    return value;
  }

  form(name: string, page = this.page): Form {
    return formOf(page, name);
  }

  token(more: Record<string, string> = {}): Promise<Response> {
    const code = this.page.successWithInteractionCode?.value[1]?.value;
    assert.ok(typeof code === 'string', 'the page is a success');
    const body = new URLSearchParams({
      grant_type: 'interaction_code',
      interaction_code: code,
      client_id: this.clientId,
      code_verifier: this.verifier,
      redirect_uri: REDIRECT_URI,
      ...more,
    });
    return fetch(`${this.origin}/oauth2/default/v1/token`, { method: 'POST', body });
  }
}

/** The remediation with this name. */
export function formOf(page: Page, name: string): Form {
  const form = page.remediation?.value.find((candidate) => candidate.name === name);
  assert.ok(form, `${name} is on the page`);
  assert.ok('rel' in form, `${name} can be posted`);
  return form;
}

/** The field at a path inside a remediation, for instance `credentials.passcode`. */
export function fieldOf(form: Form, path: string): Field {
  let level = form.value;
  let field: Field | undefined;
  for (const name of path.split('.')) {
    field = level.find((candidate) => candidate.name === name);
    assert.ok(field, `${path} is in ${form.name}`);
    level =
      field.form?.value ??
      (typeof field.value === 'object' ? field.value.form.value : undefined) ??
      [];
  }
  assert.ok(field);
  return field;
}

/** i18n keys of the messages on a field. */
export const keysOn = (form: Form, path: string): (string | undefined)[] =>
  (fieldOf(form, path).messages?.value ?? []).map((message) => message.i18n?.key);

/** i18n keys of the messages at the top of a page. */
export const keysAtTop = (page: Page): (string | undefined)[] =>
  (page.messages?.value ?? []).map((message) => message.i18n?.key);

/** The newest one-time code sent to an address, read over HTTP as a person would in the mailbox. */
export async function codeFor(origin: string, to: string): Promise<string> {
  const response = await fetch(`${origin}/emulator/outbox`);
  const { messages } = (await response.json()) as { messages: OutboxMessage[] };
  const code = messages.filter((message) => message.to === to).at(-1)?.code;
  assert.ok(code, `a code was sent to ${to}`);
  return code;
}

/** Signs somebody up over the raw protocol, by password and e-mail or by e-mail alone. */
export async function signUp(
  origin: string,
  clientId = 'password-first',
  email = newEmail(),
): Promise<Run> {
  const run = await new Run(origin, clientId).start();
  await run.register(email);
  if (run.names[0] === 'select-authenticator-enroll') {
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
  }
  await run.answer(await codeFor(origin, email));
  if (run.names.includes('skip')) await run.post('skip');
  assert.ok(run.page.successWithInteractionCode, `signed up, not at ${run.names.join()}`);
  return run;
}

/** Goes to the provider and answers there, as a browser does; where that leads. */
export async function atProvider(href: string, answers: Record<string, string>): Promise<URL> {
  const html = await (await fetch(href)).text();
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams();
  for (const [, name = '', value = ''] of html.matchAll(/name="(\w+)"\s+value="([^"]*)"/g)) {
    if (name !== 'decision') body.set(name, value);
  }
  for (const [name, value] of Object.entries(answers)) body.set(name, value);
  const response = await fetch(new URL(action, href), {
    method: 'POST',
    body,
    redirect: 'manual',
  });
  assert.equal(response.status, 303);
  return new URL(response.headers.get('location') ?? '');
}
