import { expect } from '@open-wc/testing';

describe('the package', () => {
  it('defines nothing when it is imported', async () => {
    const { OktaRegister } = await import('../../src/index.js');
    expect(OktaRegister).to.be.a('function');
    expect(customElements.get('okta-register')).to.equal(undefined);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('defines the tag with define.js, and does no harm twice', async () => {
    const { OktaRegister } = await import('../../src/index.js');
    await import('../../src/define.js');
    expect(customElements.get('okta-register')).to.equal(OktaRegister);
    // @ts-expect-error: the same file, as another module
    await import('../../src/define.js?again');
    expect(customElements.get('okta-register')).to.equal(OktaRegister);
  });

  it('leaves the tag to whoever was first', async () => {
    const first = customElements.get('okta-register');
    // @ts-expect-error: the same file, as another module
    await import('../../src/okta-register.js?another');
    expect(customElements.get('okta-register')).to.equal(first);
  });
});
