import { attributeOf } from '../element/attributes.js';
import { findAll } from '../host/member-of.js';
import { webAddress } from '../host/navigate.js';
import { tellOwner } from '../host/tell-owner.js';
import { MARK } from './mark.js';
import { issuerAddress, PageRules } from './page-rules.js';

const rules = new PageRules();

const MAY = {
  issuer: 'an allowed issuer',
  origin: 'an address of this origin',
  nothing: 'nothing',
};

/** The name of the element's own attribute that `data-…` stands for. */
function ownName(name: string): string | undefined {
  const own = name.replace(/^data-/, '');
  return attributeOf(own) && own;
}

/** What an attribute says on a mark, if it may say that there. */
function onMark(name: string, value: string): string | undefined {
  const { mark } = attributeOf(name) ?? {};
  if (!mark) return value;
  if (mark === 'issuer') return rules.allowed(value);
  const address = mark === 'origin' && webAddress(value);
  if (address && new URL(address).origin === location.origin) return value;
  tellOwner(
    `data-${name} of a mark is ignored: it may say ${MAY[mark]} there, because people can write marks ` +
      'who may not add scripts. Write <okta-register>, or put it on the script with data-issuer.',
  );
  return undefined;
}

/** Puts the element in the place of a mark, with all that the mark may say. */
function convertMark(mark: Element): void {
  const { configured } = rules;
  const asked =
    mark.getAttribute('data-issuer') ?? mark.getAttribute('issuer') ?? configured?.issuer;
  const issuer = rules.allowed(asked);
  if (!issuer) return tellNotAllowed(issuerAddress(asked));
  if (mark.parentElement?.closest('okta-register')) {
    return tellOwner('a mark (data-okta-register) inside of <okta-register> is left as it is.');
  }
  const element = document.createElement('okta-register');
  element.setAttribute('issuer', issuer);
  // The client of the page's own issuer is nobody at another one.
  const inherits = issuer === issuerAddress(configured?.issuer);
  if (inherits && configured?.clientId) element.setAttribute('client-id', configured.clientId);
  for (const { name, value } of mark.attributes) {
    const own = ownName(name);
    const said = own ? onMark(own, value) : value;
    if (said !== undefined) element.setAttribute(own ?? name, said);
  }
  element.removeAttribute('data-okta-register');
  element.append(...mark.childNodes);
  rules.ofMarks.add(element);
  mark.replaceWith(element);
}

function tellNotAllowed(issuer: string | undefined): void {
  tellOwner(
    issuer
      ? 'a mark (data-okta-register) is not started, because nothing else on this page names its ' +
          'issuer. If that is your org, add this to the script tag of okta-register: ' +
          `data-issuers="${issuer}"`
      : 'a mark (data-okta-register) is not started, because it names no issuer. Add ' +
          'data-issuer="https://…" to the script tag of okta-register.',
  );
}

/**
 * Puts the element in the place of the marks of the document that the page allows.
 *
 * @param script by which the widget was run, if it was run by one of its own
 * @param said what scripts have said that stood in the place of an element
 */
export function convertMarks(script: unknown, said: readonly DOMStringMap[]): void {
  rules.read(script, said);
  if (rules.off) return;
  for (const mark of findAll(MARK)) convertMark(mark);
}
