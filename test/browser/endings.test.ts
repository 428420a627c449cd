import { expect } from '@open-wc/testing';
import { ending } from '../../src/idx/step.js';
import { success, terminal, transferred } from '../responses.js';
import { button, buttons, clearPage, draw, textOf } from './helpers.js';

describe('an outcome', () => {
  afterEach(clearPage);

  it('success says that the account is ready, and asks for nothing more', async () => {
    const { element, form } = await draw(success());
    expect(textOf(form.querySelector('h2'))).to.equal('You’re signed up');
    expect(textOf(form.querySelector('.okta-register-intro'))).to.equal('Your account is ready.');
    expect(buttons(form)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('canceled offers to start again', async () => {
    const { element, form, flow } = await draw(ending('canceled'));
    expect(textOf(form.querySelector('h2'))).to.equal('Sign-up canceled');
    button(form, 'Start again').click();
    expect(flow.asked).to.deep.equal(['restart']);
    await expect(element).to.be.accessible();
  });

  it('terminal says the org’s sentence and offers to start again', async () => {
    const { element, form } = await draw(
      terminal('security.access_denied', 'You do not have permission.'),
    );
    expect(textOf(form.querySelector('[role="alert"]'))).to.equal('You do not have permission.');
    expect(buttons(form)).to.deep.equal(['Start again']);
    await expect(element).to.be.accessible();
  });

  it('transferred tells the tab left behind, and lets it go on all the same', async () => {
    const { element, form, flow } = await draw(transferred());
    expect(textOf(form.querySelector('h2'))).to.equal('Sign-up continues in another tab');
    expect(form.querySelectorAll('[data-level="error"]')).to.have.lengthOf(0);
    button(form, 'Continue here instead').click();
    expect(flow.asked).to.deep.equal(['resume']);
    await expect(element).to.be.accessible();
  });
});
