import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { control, settle, textOf, until } from './helpers.js';
import { atStep, endsClean, openOrg, ORIGIN, place, type Org } from './org.js';

const KEY = 'okta-register-form';

describe('The first form', () => {
  let org: Org;

  beforeEach(() => {
    org = openOrg();
  });

  endsClean(() => org.close());

  for (const garbage of ['no json', '[]', '[{"name":1}]', '{"fields":[]}', 'null']) {
    it(`does not trust what it finds in storage: ${garbage}`, async () => {
      const before = place();
      await atStep(before, 'enroll-profile');
      const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(KEY));
      await until(() => keys().length, 'what is remembered of the form');
      before.remove();
      for (const key of keys()) localStorage.setItem(key, garbage);
      const widget = place();
      await until(() => widget.querySelector('form'), 'the first form');
      expect(widget.querySelectorAll('input')).to.have.lengthOf(3);
      await atStep(widget, 'enroll-profile');
      expect(widget.querySelectorAll('form input')).to.have.lengthOf(3);
    });
  }

  for (const [what, attributes, title] of [
    ['in English', {}, 'Create account'],
    ['in another language', { lang: 'de' }, 'Konto erstellen'],
    [
      'with the page’s own texts',
      { words: '{"en": {"titles": {"enroll-profile": "Join"}}}' },
      'Join',
    ],
  ] as const) {
    it(`with loading="lazy" waits with all the rest until it is used: ${what}`, async () => {
      const main = document.createElement('main');
      main.append(Object.assign(document.createElement('div'), { style: 'height: 500vh' }));
      document.body.append(main);
      const widget = document.createElement('okta-register');
      const all = {
        issuer: `${ORIGIN}/oauth2/default`,
        'client-id': 'password-first',
        loading: 'lazy',
      };
      for (const [name, value] of Object.entries({ ...all, ...attributes })) {
        widget.setAttribute(name, value);
      }
      main.append(widget);
      await until(() => textOf(widget.querySelector('h2')) === title, 'the first form');
      await nextFrame(); // an observer tells by then what is on the screen
      await nextFrame();
      await settle();
      expect(org.seen).to.deep.equal([]);
      control(widget, 'userProfile.email').focus({ preventScroll: true });
      await until(() => org.count('/introspect') === 1, 'the org is asked');
      await atStep(widget, 'enroll-profile');
    });
  }
});
