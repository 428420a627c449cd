import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { read } from '../../src/idx/read.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { loadStep } from '../../src/steps/load-step.js';
import { providerLogo } from '../../src/steps/provider-logo.js';

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

describe('a step of which the pictures are late', () => {
  it('does not wait for them, and is drawn again once they are there', async () => {
    const step = read(response);
    const google = step.actions.find(({ provider }) => provider)!;
    const drawnAgain = new Promise<void>((done) => {
      const widget = Object.assign(document.createElement('div'), { requestUpdate: done });
      void loadStep(step, widget);
    });
    await loadStep(step);
    expect(providerLogo(google) === nothing).to.equal(true);
    await drawnAgain;
    expect(providerLogo(google) === nothing).to.equal(false);
  });
});
