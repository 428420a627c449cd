import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { clearPage, control, descriptionOf, draw, expectSame, textOf, until } from './helpers.js';
import { openOrg, ownForm, place, sendProfile } from './org.js';

const EMAIL = 'userProfile.email';
const own = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;
const TAKEN = own['made/enroll-profile-email-taken.json']!;
const signInUrl = 'https://example.com/sign-in';

describe('An email address that has an account', () => {
  afterEach(clearPage);

  const linkBeside = (form: ParentNode) =>
    control(form, EMAIL).closest('.okta-register-field')!.querySelector('a');

  it('has the way to sign in beside the error', async () => {
    const { element, form } = await draw(TAKEN, { signInUrl });
    const link = linkBeside(form)!;
    expect([textOf(link), link.href]).to.deep.equal(['Sign in', signInUrl]);
    expect(descriptionOf(control(form, EMAIL))).to.match(/^Sign in .+already exists/);
    await expect(element).to.be.accessible();
  });

  it('has none where the site does not say where', async () => {
    const { form } = await draw(TAKEN);
    expect(linkBeside(form)).to.equal(null);
  });

  it('has none for what else the org refuses', async () => {
    const other = structuredClone(TAKEN);
    const text = JSON.stringify(other).replaceAll('notUniqueWithinOrg', 'doesNotMatchPattern');
    const { form } = await draw(JSON.parse(text) as WireResponse, { signInUrl });
    expect(linkBeside(form)).to.equal(null);
  });

  it('keeps its field, with what was typed and the focus', async () => {
    const org = openOrg();
    const widget = place({ signInUrl });
    await ownForm(widget, org);
    org.once('/enroll/new', () => Response.json(TAKEN, { status: 400 }));
    await sendProfile(widget, 'ada@example.com');
    const input = control(widget, EMAIL);
    await until(() => linkBeside(widget), 'the link');
    expectSame(control(widget, EMAIL), input);
    expect(input.value).to.equal('ada@example.com');
    expectSame(document.activeElement, input);
    org.close();
  });
});
