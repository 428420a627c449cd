import { expect } from '@open-wc/testing';
import { read } from '../../src/idx/read.js';
import { loadLogos } from '../../src/steps/provider-logo.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { button, clearPage, draw, held, settle } from './helpers.js';

const response: WireResponse = {
  version: '1.0.0',
  remediation: {
    value: [
      { name: 'enroll-profile', value: [{ name: 'email', label: 'Email' }] },
      {
        name: 'redirect-idp',
        type: 'GOOGLE',
        idp: { id: '0oa1', name: 'Google' },
        href: 'https://org.example/sso/idps/0oa1',
      },
    ],
  },
};

describe('a step of which the pictures do not come', () => {
  afterEach(() => clearPage());

  it('is drawn without them, and with them once they are there', async () => {
    const failing = () => Promise.reject(new TypeError('Failed to fetch'));
    loadLogos(read(response), failing);
    await settle();
    const late = held<{ logo: (provider: string) => unknown }>();
    loadLogos(read(response), () => late.promise);
    const { element, flow } = await draw(response);
    const google = button(element, 'Continue with Google');
    google.click();
    expect(flow.acted.map(({ name }) => name)).to.deep.equal(['redirect-idp']);
    late.resolve({ logo: (provider) => `[${provider}]` });
    await settle();
    await element.updateComplete;
    expect(google.textContent).to.contain('[GOOGLE]');
  });
});
