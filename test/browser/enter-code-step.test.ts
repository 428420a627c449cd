import { expect } from '@open-wc/testing';
import { ending } from '../../src/idx/step.js';
import { enterCode } from '../responses.js';
import { button, clearPage, draw, settle, textOf } from './helpers.js';

describe('a link that was opened elsewhere', () => {
  const { clipboard } = navigator;
  const setClipboard = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

  afterEach(() => {
    clearPage();
    setClipboard(clipboard);
  });

  const here = () => ending('enter-code', { contextualData: { otp: '123456' } });

  it('shows the code and says where it belongs', async () => {
    const { element, form } = await draw(here());
    expect(textOf(form.querySelector('output'))).to.equal('123456');
    expect(textOf(form.querySelector('h2'))).to.equal('Your code');
    expect(textOf(form.querySelector('.okta-register-intro'))).to.contain(
      'in the tab or on the device where you began',
    );
    await expect(element).to.be.accessible();
  });

  it('shows it in large type', async () => {
    const { form } = await draw(here());
    const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    expect(size(form.querySelector('output')!)).to.be.above(1.5 * size(form));
  });

  it('shows the code of the org’s own page too', async () => {
    const { form } = await draw(enterCode('654321'));
    expect(textOf(form.querySelector('output'))).to.equal('654321');
  });

  it('copies it, and says so', async () => {
    const copied: string[] = [];
    setClipboard({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const { form } = await draw(here());
    button(form, 'Copy code').click();
    await settle();
    expect(copied).to.deep.equal(['123456']);
    expect(textOf(form.querySelector('[role="status"]'))).to.equal('Copied');
  });

  it('says so again for another press, in a region that is there before', async () => {
    setClipboard({ writeText: () => Promise.resolve() });
    const { form } = await draw(here());
    const status = form.querySelector('p[role="status"]')!;
    expect(getComputedStyle(status).display).not.to.equal('none');
    const said: string[] = [];
    new MutationObserver(() => said.push(textOf(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (let times = 1; times <= 2; times++) {
      button(form, 'Copy code').click();
      await settle();
    }
    expect(said).to.deep.equal(['Copied', '', 'Copied']);
  });

  it('selects it where copying is not allowed', async () => {
    setClipboard({ writeText: () => Promise.reject(new Error('NotAllowedError')) });
    const { form } = await draw(here());
    button(form, 'Copy code').click();
    await settle();
    expect(String(getSelection())).to.equal('123456');
    expect(textOf(form.querySelector('[role="status"]'))).to.equal('');
  });
});
