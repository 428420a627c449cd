import { expect } from '@open-wc/testing';
import type { Step } from '../../src/idx/step.js';
import { clearPage, draw, until } from './helpers.js';

const NAMES: Record<string, string> = {
  GOOGLE: 'Google',
  FACEBOOK: 'Facebook',
  APPLE: 'Apple',
  MICROSOFT: 'Microsoft',
  LINKEDIN: 'LinkedIn',
  GITHUB: 'GitHub',
  GITLAB: 'GitLab',
  YAHOO: 'Yahoo',
  YAHOOJP: 'Yahoo! JAPAN',
  LINE: 'LINE',
  PAYPAL: 'PayPal',
  PAYPAL_SANDBOX: 'PayPal Sandbox',
  AMAZON: 'Amazon',
  DISCORD: 'Discord',
  SALESFORCE: 'Salesforce',
  SPOTIFY: 'Spotify',
  X: 'X',
  TWITTER: 'X',
  XERO: 'Xero',
  ADOBE: 'Adobe',
  ORCID: 'ORCID',
  QUICKBOOKS: 'QuickBooks',
};

const offering = (provider: string, label?: string) =>
  ({
    id: 'redirect-idp',
    name: 'redirect-idp',
    fields: [],
    enrolled: [],
    actions: [{ name: 'redirect-idp', rel: 'redirect', href: '#', provider, label }],
    messages: [],
    details: [],
    submit: false,
  }) as unknown as Step;

const button = async (provider: string, label?: string) => {
  const { element } = await draw(offering(provider, label));
  await until(() => {
    element.requestUpdate();
    return element.querySelector('.okta-register-provider svg');
  });
  const found = element.querySelector('.okta-register-provider')!;
  const text = found.textContent.replace(/\s+/g, ' ').trim();
  return { text, mark: found.querySelector('svg')!.innerHTML };
};

describe('An identity provider', () => {
  afterEach(clearPage);

  it('that Okta has a type for has a mark of its own', async () => {
    const { mark: other } = await button('OIDC');
    const marks = new Set<string>();
    for (const provider of Object.keys(NAMES)) {
      const { mark } = await button(provider);
      expect(mark, provider).not.to.equal(other);
      marks.add(mark);
    }
    const twice = ['PAYPAL_SANDBOX', 'TWITTER'];
    expect(marks.size).to.equal(Object.keys(NAMES).length - twice.length);
  });

  it('is called as the org says, or else as it calls itself', async () => {
    expect((await button('GITHUB', 'our GitHub')).text).to.equal('Continue with our GitHub');
    for (const [provider, name] of Object.entries(NAMES)) {
      expect((await button(provider)).text).to.equal(`Continue with ${name}`);
    }
  });

  it('of another type has a mark that is nobody’s', async () => {
    const { mark } = await button('SAML2', 'Our company');
    for (const provider of ['constructor', '__proto__', 'OIDC']) {
      expect((await button(provider, 'Other')).mark).to.equal(mark);
    }
  });
});
