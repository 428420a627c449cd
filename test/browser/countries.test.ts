import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { clearPage, control, type, until } from './helpers.js';
import { choose, openOrg, place, sendPassword, sendProfile, titled, type Org } from './org.js';

describe('The countries of phone numbers', () => {
  let org: Org;
  let warned: string[];
  const { warn } = console;
  beforeEach(() => {
    org = openOrg();
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    clearPage();
    org.close();
  });

  /** The list beside the number, in a widget with these attributes. */
  async function listWith(attributes: Record<string, string>) {
    const widget = place();
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    await sendProfile(widget, 'ada@example.com');
    await choose(widget, 'Password');
    await sendPassword(widget);
    await choose(widget, 'Phone');
    const form = await titled(widget, 'Add your phone');
    const select = control<HTMLSelectElement>(form, 'country');
    return { form, select, codes: Array.from(select.options, ({ value }) => value).slice(1) };
  }

  it('are those that the site names, in its order', async () => {
    const { codes, select } = await listWith({ countries: 'DE AT CH', 'default-country': 'at' });
    expect(codes).to.deep.equal(['DE', 'AT', 'CH']);
    expect(select.value).to.equal('AT');
    expect(warned).to.deep.equal([]);
  });

  it('begin with the first one where the default is none of them', async () => {
    const { select } = await listWith({ countries: 'DE AT CH', 'default-country': 'FR' });
    expect(select.value).to.equal('DE');
  });

  it('leave out what is no country, of which the owner is told once', async () => {
    const { codes } = await listWith({ countries: 'ch, XX de EU germany CH' });
    expect(codes).to.deep.equal(['CH', 'DE']);
    expect(warned.filter((line) => line.includes('countries='))).to.deep.equal([
      'okta-register: countries="ch, XX de EU germany CH": XX, EU, GERMANY is dropped. ' +
        'Use ISO 3166 codes of two letters, separated by spaces, e.g. DE AT CH.',
    ]);
  });

  it('are all of them where none is named', async () => {
    const { codes } = await listWith({ countries: '', 'default-country': 'fr' });
    expect(codes.length).to.be.above(200);
  });

  it('stay chosen when a number of another country is typed, which the org decides about', async () => {
    const { form, select } = await listWith({ countries: 'DE AT CH' });
    expect(select.options[1]!.label).to.equal('Germany (+49)');
    type(form, 'authenticator.phoneNumber', '+43 660 1234567');
    await until(() => select.value === 'AT', 'the country of the number');
    type(form, 'authenticator.phoneNumber', '+33 6 12 34 56 78');
    expect(select.value).to.equal('AT');
  });
});
