import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { read } from '../../src/idx/read.js';
import type { WireField, WireResponse } from '../../src/idx/wire.js';
import { loadLogos } from '../../src/steps/provider-logo.js';
import { page, remediation } from '../responses.js';
import {
  ADDRESSES,
  injections,
  NAMES,
  placesOf,
  poisoned,
  poisonedAll,
  type Place,
} from '../responses/injections.js';
import { dangersIn, outline, watch, type Watch } from './dangers.js';
import { clearPage, control, draw, settle, submit, until } from './helpers.js';
import { ISSUER, replay, type Replay } from './replay.js';

const all = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;
const responses = Object.entries(all);

/** Text without its white space, which is trimmed in some places and not in others. */
const tight = (text: string) => text.replace(/\s+/g, '');

/** What is written in the place of a name, a type or a key: enough of each sort. */
const WRONG = [
  `"><img src=x onerror=globalThis.__pwned=1>`,
  ADDRESSES[0] ?? '',
  ...NAMES.slice(0, 5),
  'elements',
];

const social = responses.find(([file]) => file.endsWith('enroll-profile-with-providers.json'))!;

let watched: Watch;
let org: Replay | undefined;
// Nobody waits for logos, and with them the same step has more in it.
before(() => new Promise<void>((done) => loadLogos(read(social[1]), done)));
beforeEach(() => {
  watched = watch();
});
afterEach(() => {
  watched.stop();
  org?.close();
  org = undefined;
  clearPage();
});

/** Draws responses one after another in the element of the first one's step. */
async function drawer(first: WireResponse) {
  const step = read(first);
  const { element } = await draw(step);
  await element.updateComplete;
  return {
    element,
    /** What is dangerous in what is drawn then. */
    async next(response: WireResponse): Promise<string[]> {
      element.step = { ...read(response), id: step.id };
      await element.updateComplete;
      return [...dangersIn(element), ...watched.take()];
    },
  };
}

let clients = 0;

/** Draws each response with a whole widget. Each has its own state handle, by which it is found. */
async function widgetsOf(group: readonly WireResponse[]): Promise<OktaRegister[]> {
  const pages = new Map<string, string>();
  org = replay((clientId) => JSON.parse(pages.get(clientId) ?? '{}') as WireResponse);
  const widgets = group.map(async (response) => {
    const clientId = `client-${String(++clients)}`;
    const [handle, own] = [response.stateHandle ?? 'none', clientId].map((id) => `"${id}"`);
    pages.set(clientId, JSON.stringify(response).replaceAll(handle ?? '', own ?? ''));
    const widget = document.createElement('okta-register');
    Object.assign(widget, { issuer: ISSUER, clientId, signInUrl: '/sign-in' });
    const shown = new Promise((done) => {
      widget.addEventListener('step-change', done, { once: true });
      widget.addEventListener('registration-error', done, { once: true });
    });
    document.body.append(widget);
    await shown;
    return widget;
  });
  const drawn = await Promise.all(widgets);
  await settle();
  return drawn;
}

/** Where a form is sent, which is asked for and not drawn. */
function isOfForm(response: WireResponse, { keys }: Place): boolean {
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], response);
  return Object.hasOwn(holder as object, 'rel') && keys.at(-1) === 'href';
}

describe('what is hostile in a response', () => {
  for (const [file, response] of responses) {
    it(`is text to read, and nothing else, in all texts of ${file}`, async function () {
      this.timeout(30_000);
      const { element, next } = await drawer(poisonedAll(response, 'harmless'));
      const [harmless, text] = [outline(element), tight(element.textContent)];
      for (const string of injections) {
        expect(await next(poisonedAll(response, string)), string).to.deep.equal([]);
        expect(outline(element), string).to.equal(harmless);
        const expected = text.replaceAll('harmless', () => tight(string));
        expect(tight(element.textContent), string).to.equal(expected);
      }
    });
  }

  // A string for each response, and a widget for each pair: the whole of both would take minutes.
  it('is nothing but text in the whole widget, with its frame', async function () {
    this.timeout(60_000);
    const AT_ONCE = 20;
    for (let from = 0; from < responses.length; from += AT_ONCE) {
      const group = responses.slice(from, from + AT_ONCE);
      const harmless = group.map(([, response]) => poisonedAll(response, 'harmless'));
      const hostile = group.map(([, response], index) =>
        poisonedAll(response, injections[(from + index) % injections.length] ?? ''),
      );
      const widgets = await widgetsOf([...harmless, ...hostile]);
      for (const [index, [file]] of group.entries()) {
        const [good, bad] = [widgets[index]!, widgets[group.length + index]!];
        expect(dangersIn(bad), file).to.deep.equal([]);
        expect(outline(bad), file).to.equal(outline(good));
      }
      expect(watched.take()).to.deep.equal([]);
      org?.close();
      clearPage();
    }
  });

  it('leads nowhere in any address', async function () {
    this.timeout(30_000);
    const found: string[] = [];
    for (const [file, response] of responses) {
      // Where forms are sent is the same in all of them.
      const isMeant = (place: Place) =>
        place.use === 'address' &&
        (file === 'made/okta-verify-email.json' || !isOfForm(response, place));
      const { next } = await drawer(response);
      for (const string of ADDRESSES) {
        for (const { path, response: hostile } of poisoned(response, string, isMeant)) {
          const dangers = await next(hostile);
          found.push(...dangers.map((danger) => `${file} ${path} ${string}: ${danger}`));
        }
      }
      clearPage();
    }
    expect(found).to.deep.equal([]);
  });

  it('takes nobody anywhere when the button of a provider is pressed', async function () {
    this.timeout(30_000);
    const response = all['made/redirect-idp.json']!;
    const isWeb = (string: string) => /^https?:/.test(new URL(string, location.href).protocol);
    const addresses = ADDRESSES.filter((string) => URL.canParse(string) && !isWeb(string));
    const isMeant = ({ path }: Place) => path === 'remediation.value[0].href';
    const hostile = addresses.flatMap((string) => [...poisoned(response, string, isMeant)]);
    for (const widget of await widgetsOf(hostile.map(({ response }) => response))) {
      widget.querySelector<HTMLButtonElement>('.okta-register-provider')!.click();
      // A later navigation would take the place of this one.
      await settle();
    }
    expect(watched.take()).to.deep.equal([]);
  });

  it('breaks nothing wherever else it stands', async function () {
    this.timeout(30_000);
    const tried = new Set<string>();
    const found: string[] = [];
    for (const [file, response] of responses) {
      // The same place of the same step in another response is no other case.
      const isNew = ({ path, use }: Place) => {
        const shape = path.replace(/\d+/g, '');
        if (use !== 'structure' || tried.has(shape)) return false;
        return tried.add(shape);
      };
      const places = placesOf(response).filter(isNew);
      const isMeant = ({ path }: Place) => places.some((place) => place.path === path);
      for (const string of WRONG) {
        for (const { path, response: hostile } of poisoned(response, string, isMeant)) {
          const { element } = await draw(read(hostile));
          const dangers = [...dangersIn(element), ...watched.take()];
          found.push(...dangers.map((danger) => `${file} ${path} ${string}: ${danger}`));
          clearPage();
        }
      }
    }
    expect(tried.size).to.be.greaterThan(100);
    expect(found).to.deep.equal([]);
  });
});

describe('a field', () => {
  const text = (name: string): WireField => ({ name, label: `The ${name}`, required: true });

  it('of a profile can have any name', async () => {
    const userProfile = { name: 'userProfile', form: { value: NAMES.map(text) } };
    const [widget] = await widgetsOf([
      page([remediation('enroll-profile', 'enroll/new', [userProfile])]),
    ]);
    for (const name of NAMES) control(widget!, `userProfile.${name}`).value = name;
    widget!.querySelector<HTMLButtonElement>('[type="submit"]')!.click();
    await until(() => org?.sent.length, 'a request');
    const sent = Object.entries(org?.sent[0]?.body['userProfile'] ?? {});
    expect(sent).to.deep.equal(NAMES.map((name) => [name, name]));
    expect(watched.take()).to.deep.equal([]);
  });

  for (const name of NAMES) {
    it(`can have the name ${name}, and no object around it`, async () => {
      const form = remediation('confirm-membership', 'membership', [text(name)]);
      const [widget] = await widgetsOf([page([form])]);
      // One that the form has a member of is called otherwise in the page.
      const own = widget!.querySelector(`[name="${name}"]`) ? name : `${name}.`;
      control(widget!, own).value = 'typed';
      widget!.querySelector<HTMLButtonElement>('[type="submit"]')!.click();
      await until(() => org?.sent.length, 'a request', 1000);
      const { body } = org!.sent[0]!;
      expect(Object.getOwnPropertyDescriptor(body, name)?.value).to.equal('typed');
      expect(watched.take()).to.deep.equal([]);
    });
  }
});

describe('a field whose name is hostile', () => {
  for (const parent of ['userProfile', 'elements', '__proto__', 'constructor']) {
    it(`is filled in, sent and drawn anew like any other, inside of ${parent}`, async () => {
      const value = injections.map((name): WireField => ({ name, required: true }));
      const response = page([remediation('any', 'any', [{ name: parent, form: { value } }])]);
      const { element, flow, form, show } = await draw(response);
      const controls = Array.from(form.querySelectorAll('input'));
      expect(controls).to.have.lengthOf(injections.length);
      controls.forEach((input, index) => (input.value = `typed ${String(index)}`));
      await submit(element);
      await show(response);
      const { body } = flow.sent[0]!;
      expect(Object.keys(body)).to.deep.equal([parent]);
      const sent = Object.entries(Object.getOwnPropertyDescriptor(body, parent)?.value as object);
      const typed = injections.map((name, index) => [name, `typed ${String(index)}`]);
      expect(Object.fromEntries(sent)).to.deep.equal(Object.fromEntries(typed));
      expect([...dangersIn(element), ...watched.take()]).to.deep.equal([]);
    });
  }
});

describe('an option', () => {
  /** Chooses one after another and sends each. */
  async function chooseAll(field: WireField, key: string, count: number) {
    const { element, flow, form } = await draw(
      page([remediation('select-authenticator-enroll', 'credential/enroll', [field])]),
    );
    const radios = form.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${key}"]`);
    expect(radios).to.have.lengthOf(count);
    for (const radio of radios) {
      radio.click();
      await submit(element);
    }
    expect(watched.take()).to.deep.equal([]);
    return flow.sent.map(({ body }) => body);
  }

  it('can have any value', async () => {
    const options = NAMES.map((name) => ({ label: `The ${name}`, value: name }));
    const field: WireField = { name: 'channel', label: 'Way', required: true, options };
    const short = { ...field, options: options.slice(0, 4) };
    expect(await chooseAll(short, 'channel', 4)).to.deep.equal(
      NAMES.slice(0, 4).map((channel) => ({ channel })),
    );
    const { element, flow, form } = await draw(page([remediation('any', 'any', [field])]));
    for (const name of NAMES) {
      control<HTMLSelectElement>(form, 'channel').value = name;
      await submit(element);
    }
    expect(flow.sent.map(({ body }) => body)).to.deep.equal(NAMES.map((channel) => ({ channel })));
  });

  it('can be an authenticator of any id and key', async () => {
    const options = NAMES.map((name) => ({
      label: `The ${name}`,
      value: { form: { value: [{ name: 'id', value: name, mutable: false }] } },
      relatesTo: { type: 'object', value: { key: name, id: name, displayName: name } },
    }));
    const field: WireField = { name: 'authenticator', type: 'object', required: true, options };
    const sent = await chooseAll(field, 'authenticator', NAMES.length);
    expect(sent).to.deep.equal(NAMES.map((id) => ({ authenticator: { id } })));
  });

  it('can carry a field of any name', async () => {
    const options = NAMES.map((name) => ({
      label: `The ${name}`,
      value: { form: { value: [{ name, value: name, mutable: false }] } },
    }));
    const field: WireField = { name: 'authenticator', type: 'object', required: true, options };
    const sent = await chooseAll(field, 'authenticator', NAMES.length);
    const entries = sent.map(({ authenticator }) => Object.entries(authenticator as object));
    expect(entries).to.deep.equal(NAMES.map((name) => [[name, name]]));
  });
});

for (const name of NAMES) {
  it(`A step of an authenticator with the key ${name} is drawn and answered.`, async () => {
    const response = page([
      remediation('enroll-authenticator', 'challenge/answer', [
        { name: 'credentials', form: { value: [{ name: 'passcode', label: 'Code' }] } },
      ]),
    ]);
    response.currentAuthenticator = {
      value: { type: name, key: name, id: name, displayName: name },
    };
    const { element, flow, form } = await draw(response);
    control(form, 'credentials.passcode').value = '123456';
    await submit(element);
    expect(flow.sent.map(({ body }) => body)).to.deep.equal([
      { credentials: { passcode: '123456' } },
    ]);
    expect(watched.take()).to.deep.equal([]);
  });
}
