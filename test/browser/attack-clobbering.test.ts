import { expect } from '@open-wc/testing';
import { passwordOptional } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { embed } from '../../src/embed/embed.js';
import { read } from '../../src/idx/read.js';
import type { WireField, WireResponse } from '../../src/idx/wire.js';
import { clearPage, draw, settle, stopClock, submit, textOf, type, until } from './helpers.js';
import {
  listen,
  openOrg,
  ORIGIN,
  place,
  press,
  sendCode,
  sendProfile,
  titled,
  type Org,
} from './org.js';

/** Members of a document that the widget uses. Lit's own ones are not among them. */
const OF_DOCUMENT = [
  ...['body', 'head', 'documentElement', 'activeElement', 'adoptedStyleSheets', 'readyState'],
  ...['querySelectorAll', 'querySelector', 'getElementById', 'removeEventListener', 'location'],
  ...['defaultView', 'title', 'baseURI', 'contains', 'nodeType', 'dir', 'fonts', 'constructor'],
  ...['getRootNode', 'styleSheets', 'forms', 'append', 'visibilityState', 'elementFromPoint'],
  ...['addEventListener', 'hidden', 'cookie', 'currentScript', 'implementation', 'hasFocus'],
  ...['createRange', 'createEvent', 'getSelection', 'write', 'open', 'close', 'referrer', 'URL'],
  ...['dispatchEvent', 'firstChild', 'childNodes', 'children', 'scripts', 'images', 'links'],
];

/** Members of a form, and of the elements that it is. */
const OF_FORM = [
  ...[
    'elements',
    'submit',
    'requestSubmit',
    'id',
    'attributes',
    'querySelectorAll',
    'querySelector',
  ],
  ...['getRootNode', 'ownerDocument', 'parentNode', 'nodeName', 'isConnected', 'insertBefore'],
  ...['addEventListener', 'removeEventListener', 'setAttribute', 'getAttribute', 'removeAttribute'],
  ...['childNodes', 'firstChild', 'nextSibling', 'remove', 'append', 'appendChild', 'replaceWith'],
  ...[
    'contains',
    'closest',
    'matches',
    'noValidate',
    'method',
    'action',
    'reset',
    'length',
    'name',
  ],
  ...['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'nodeType', 'tagName', 'innerHTML'],
  ...['textContent', 'children', 'checkValidity', 'reportValidity', 'dispatchEvent', 'style'],
];

describe('an element of the page whose name is a member of the document', () => {
  let org: Org;
  let events: ReturnType<typeof listen>;
  let main: HTMLElement;
  let problems: string[];
  const { getElementById } = Document.prototype;
  const note = ({ message }: ErrorEvent) => problems.push(message);
  const reject = ({ reason }: PromiseRejectionEvent) => problems.push(String(reason));

  beforeEach(() => {
    org = openOrg({ apps: [passwordOptional] });
    problems = [];
    main = document.createElement('main');
    document.body.append(main);
    events = listen(main);
    addEventListener('error', note);
    addEventListener('unhandledrejection', reject);
  });

  afterEach(async () => {
    main.remove();
    await settle();
    clearPage();
    await settle();
    org.close();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', reject);
    if (document.getElementById !== getElementById) throw new Error('The page is not as it was.');
  });

  const tags = ['img', 'form'] as const;
  for (const [index, name] of OF_DOCUMENT.entries()) {
    const tag = tags[index % 2]!;
    it(`changes nothing: <${tag} name="${name}">`, async () => {
      const clobber = document.createElement(tag);
      clobber.setAttribute('name', name);
      clobber.id = name;
      main.append(clobber);
      await widgetWorks(place({ clientId: passwordOptional.clientId }, { into: main }));
      clobber.remove();
      expect(problems).to.deep.equal([]);
    });
  }

  it('changes nothing of a whole sign-up, all of them at once, from a mark on', async () => {
    const clobbers = OF_DOCUMENT.map((name, index) => {
      const clobber = document.createElement(tags[index % 2]!);
      clobber.setAttribute('name', name);
      return clobber;
    });
    main.innerHTML = `<script src="/okta-register.js" data-issuers="${ORIGIN}/oauth2/default"></script>
        <div data-okta-register data-issuer="${ORIGIN}/oauth2/default"
          data-client-id="${passwordOptional.clientId}"></div>`;
    main.prepend(...clobbers);
    embed();
    await until(() => main.querySelector('okta-register'), 'the element');
    const widget = main.querySelector('okta-register')!;
    widget.theme = 'inherit';
    await sendProfile(widget, 'ada@example.com');
    await titled(widget, 'Check your email');
    await sendCode(widget, org.emulator.outbox.latest()?.code);
    await press(widget, 'Skip');
    await titled(widget, 'You’re signed up');
    clobbers.forEach((clobber) => clobber.remove());
    expect(events.details('registered')).to.have.lengthOf(1);
    expect(problems).to.deep.equal([]);
  });

  it('does not make the widget take a page for hidden: it goes on asking the org', async () => {
    const clobber = Object.assign(document.createElement('img'), { name: 'hidden' });
    main.append(clobber);
    const clock = stopClock();
    try {
      const widget = place({ clientId: passwordOptional.clientId }, { into: main });
      await sendProfile(widget, 'ada@example.com');
      await titled(widget, 'Check your email');
      await clock.tick(10_000);
      expect(org.count('/poll')).to.be.greaterThan(0);
    } finally {
      clock.restore();
      clobber.remove();
    }
  });

  async function widgetWorks(widget: OktaRegister): Promise<void> {
    widget.theme = 'inherit';
    await sendProfile(widget, 'ada@example.com');
    await titled(widget, 'Check your email');
    const sheets = Reflect.get(
      Document.prototype,
      'adoptedStyleSheets',
      document,
    ) as CSSStyleSheet[];
    const rules = sheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
    expect(rules.join()).to.contain('okta-register-form');
    await sendCode(widget, '000000');
    await titled(widget, 'Check your email');
    expect(events.details<{ code: string }>('registration-error').map(({ code }) => code)).not.to.be
      .empty;
  }

  it('is no data layer', async () => {
    const link = Object.assign(document.createElement('a'), { id: 'dataLayer' });
    main.append(link);
    place({ clientId: passwordOptional.clientId }, { into: main }).setAttribute(
      'analytics',
      'datalayer',
    );
    await sendProfile(main.querySelector('okta-register')!, 'ada@example.com');
    await titled(main.querySelector('okta-register')!, 'Check your email');
    const layer = (window as unknown as { dataLayer: { event: string }[] }).dataLayer;
    Reflect.deleteProperty(window, 'dataLayer');
    expect(problems).to.deep.equal([]);
    expect(layer.map(({ event }) => event)).to.include('okta_register_step');
  });
});

describe('a field that the org has named after a member of the form', () => {
  afterEach(() => clearPage());

  const response = (names: string[], more: Partial<WireField> = {}): WireResponse => ({
    version: '1.0.0',
    remediation: {
      value: [
        {
          name: 'profile-update',
          rel: ['create-form'],
          href: 'https://org.example/idp/idx/enroll/update',
          value: names.map((name) => ({ name, label: `Field ${name}`, required: true, ...more })),
        },
      ],
    },
  });

  for (const name of OF_FORM) {
    it(`is filled in, sent and drawn anew like any other: ${name}`, async () => {
      const drawn = await draw(response([name]));
      const { step } = drawn.element;
      await submit(drawn.element);
      expect(drawn.flow.sent).to.deep.equal([]);
      expect(textOf(drawn.element)).to.contain('Fill in');
      type(drawn.element, step.fields[0]!.name, 'given');
      await submit(drawn.element);
      expect(drawn.flow.sent.map(({ body }) => body)).to.deep.equal([{ [name]: 'given' }]);
      await drawn.show(response([name, 'more'], { messages: { value: [{ message: 'No.' }] } }));
      expect(textOf(drawn.element)).to.contain('Field more').and.to.contain('No.');
      await drawn.show(response(['more']));
      expect(textOf(drawn.element)).not.to.contain(`Field ${name}`);
    });
  }

  it('is read under its own path, and keeps the name of its path where that is free', () => {
    const { fields } = read(response(['elements', 'answer']));
    expect(fields.map(({ path }) => path)).to.deep.equal([['elements'], ['answer']]);
    expect(fields[1]?.name).to.equal('answer');
  });
});
