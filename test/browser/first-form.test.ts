import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { until } from './helpers.js';
import { atStep, endsClean, openOrg, type Org, place } from './org.js';

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
});
