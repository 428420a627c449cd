import { expect } from '@open-wc/testing';
import { keepTyped, takeTyped } from '../../src/first-form/typed.js';
import { clearPage } from './helpers.js';

describe('What is typed of a profile, kept for when the page is loaded anew', () => {
  const typed = (inner: string) => {
    const form = document.createElement('form');
    form.innerHTML = inner;
    keepTyped(form);
    return takeTyped();
  };
  afterEach(clearPage);

  it('has the attributes of the profile that were filled in', () => {
    const inner = `<input name="userProfile.email" value="ada@example.com">
      <input name="userProfile.nickname" value="">`;
    expect(typed(inner)).to.deep.equal({ email: 'ada@example.com' });
  });

  it('has no secret: neither of the profile, nor a password or a code', () => {
    const inner = `<input name="userProfile.pin" type="password" value="1234">
      <input name="userProfile.a&quot;]" type="password" value="5678">
      <input name="credentials.passcode" value="Fern and 7 windows">
      <input name="confirm-password" value="Fern and 7 windows">`;
    expect(typed(inner)).to.deep.equal({});
  });

  it('is given back once', () => {
    typed('<input name="userProfile.email" value="ada@example.com">');
    expect(takeTyped()).to.deep.equal({});
    expect(sessionStorage.length).to.equal(0);
  });
});
