import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { clearPage, control, draw } from './helpers.js';
import { openOrg, place, titled } from './org.js';

const own = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;

/** The element that a finger finds at a point, if it is no part of this one. */
function othersAt(element: Element, x: number, y: number): Element[] {
  const hit = document.elementFromPoint(x, y);
  return hit && !element.contains(hit) ? [hit] : [];
}

/** What is hit in the place of an element, at the upper and the lower edge of each of its lines. */
function coverOf(element: Element): string[] {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = element.matches('a') ? range.getClientRects() : element.getClientRects();
  return Array.from(lines)
    .filter(({ width }) => width > 0)
    .flatMap(({ left, width, top, bottom }) =>
      [top + 1, bottom - 1].flatMap((y) => othersAt(element, left + width / 2, y)),
    )
    .map((other) => `${element.textContent.trim()}: ${other.outerHTML}`);
}

/** A step as it stands in the card. */
async function drawn(response: WireResponse, properties = {}): Promise<HTMLFormElement> {
  const { form } = await draw(response, properties);
  form.parentElement!.parentElement!.style.cssText =
    '--or-space: 16px; inline-size: 320px; font: 16px / 1.5 sans-serif';
  return form;
}

const links = (within: ParentNode) => Array.from(within.querySelectorAll('a'));

describe('A finger on a link', () => {
  afterEach(clearPage);

  it('does not open the next one of a list', async () => {
    const form = await drawn(own['written/device-assurance-grace-period.json']!);
    const listed = links(form).filter((link) => link.closest('li'));
    expect(listed.length).to.be.above(1);
    expect(listed.flatMap(coverOf)).to.deep.equal([]);
    for (const link of listed) expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('does not open the one that stands in the next line of the site’s terms', async () => {
    const org = openOrg();
    const content =
      '<p slot="terms">By signing up you agree to the <a href="#1">Terms of Use of the Club</a>, ' +
      'the <a href="#2">Privacy Policy of the Club</a>, the <a href="#3">Rules of the House</a> ' +
      'and the <a href="#4">Rules of the Park</a>.</p>';
    const widget = place({}, { content });
    widget.style.inlineSize = '280px';
    const form = await titled(widget, 'Create account');
    const ofTerms = links(form).filter((link) => link.closest('[slot="terms"]'));
    expect(ofTerms).to.have.lengthOf(4);
    expect(ofTerms.flatMap(coverOf)).to.deep.equal([]);
    org.close();
  });

  it('is no finger on the field above it, nor the other way round', async () => {
    const taken = own['made/enroll-profile-email-taken.json']!;
    const form = await drawn(taken, { signInUrl: '/sign-in' });
    const email = control(form, 'userProfile.email');
    const link = email.closest('.okta-register-field')!.querySelector('a')!;
    // Where the link begins is not the middle of the field.
    const { left, width } = link.getBoundingClientRect();
    const { top, bottom } = email.getBoundingClientRect();
    const at = (y: number) => othersAt(email, left + width / 2, y).map((one) => one.outerHTML);
    expect([...at(top + 1), ...at(bottom - 1)]).to.deep.equal([]);
    expect(coverOf(link)).to.deep.equal([]);
  });

  it('finds the way to sign in, which stands alone, 44 pixels high', async () => {
    const form = await drawn(own['made/enroll-profile.json']!, { signInUrl: '/sign-in' });
    const [link] = links(form);
    expect(link!.getBoundingClientRect().height).to.be.at.least(44);
    expect(coverOf(link!)).to.deep.equal([]);
  });

  it('finds the question about passkeys, too', async () => {
    const form = await drawn(own['made/enroll-passkey-promotion.json']!);
    const summary = form.querySelector('summary')!;
    expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    expect(coverOf(summary)).to.deep.equal([]);
  });
});
