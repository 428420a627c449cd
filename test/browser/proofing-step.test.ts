import { expect } from '@open-wc/testing';
import type { WireResponse } from '../../src/idx/wire.js';
import { button, clearPage, draw, textOf } from './helpers.js';

const all = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;

const proofing = (name: string): WireResponse => {
  const page = structuredClone(all['made/redirect-idverify.json']!);
  const [remediation] = page.remediation!.value!;
  remediation!.idp = { id: `IDV_${name.toUpperCase()}`, name };
  return page;
};

describe('proving who one is', () => {
  afterEach(clearPage);

  for (const name of ['Persona', 'CLEAR', 'Incode']) {
    it(`says what is agreed to at ${name} before one goes there`, async () => {
      const { element, form, flow } = await draw(proofing(name));
      expect(textOf(form.querySelector('h2'))).to.equal('Prove who you are');
      expect(textOf(form.querySelector('.okta-register-intro'))).to.contain(`${name} checks`);
      const links = Array.from(form.querySelectorAll('li a'));
      expect(links.map(textOf)).to.deep.equal([
        `By continuing you accept the terms of ${name}.`,
        `How ${name} protects your data`,
      ]);
      for (const link of links) expect(link.getAttribute('href')).to.match(/^https:/);
      await expect(element).to.be.accessible();
      expect(flow.acted).to.deep.equal([]);
      button(form, `Continue with ${name}`).click();
      expect(flow.acted[0]?.href).to.contain('/idp/identity-verification');
    });
  }

  it('invents no terms for a provider of the org’s own', async () => {
    const { form } = await draw(proofing('constructor'));
    expect(form.querySelector('li')).to.equal(null);
    expect(button(form, 'Continue with constructor')).to.be.instanceOf(HTMLElement);
  });
});

describe('a password that is kept elsewhere', () => {
  afterEach(clearPage);

  it('is changed there: it is not asked for here, and can be left', async () => {
    const { element, form, flow } = await draw(
      all['made/reenroll-custom-password-expiry-warning.json']!,
    );
    expect(textOf(form.querySelector('h2'))).to.equal('Your password expires soon');
    expect(form.querySelector('input')).to.equal(null);
    await expect(element).to.be.accessible();
    button(form, 'Continue with Engine Directory').click();
    button(form, 'Skip').click();
    expect(flow.acted.map(({ rel, href }) => [rel, href])).to.deep.equal([
      ['redirect', 'https://directory.example.com/password'],
      ['skip', undefined],
    ]);
  });
});

describe('a transaction that has a cancel of its own', () => {
  afterEach(clearPage);

  it('is canceled with it, and has no step of that name', async () => {
    const { form, flow } = await draw(all['written/cancel-transaction.json']!);
    button(form, 'Cancel').click();
    expect(flow.acted.map(({ rel, name }) => [rel, name])).to.deep.equal([
      ['cancel', 'cancel-transaction'],
    ]);
  });
});
