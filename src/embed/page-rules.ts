import { findAll } from '../host/member-of.js';
import { appOf, type OrgElement } from '../okta/app-of.js';
import { isRun } from './mark.js';

/** The same address for what is the same issuer. Nothing for what is no issuer at all. */
export function issuerAddress(issuer: string | undefined): string | undefined {
  if (!issuer || !URL.canParse(issuer)) return undefined;
  const { protocol, username, password, search, hash, origin, pathname } = new URL(issuer);
  if (!/^https?:$/.test(protocol) || username || password || search || hash) return undefined;
  return origin + pathname.replace(/\/+$/, '');
}

/**
 * What the page says of marks, in places where only those can write who may add scripts: the
 * widget's script tag, and elements of the tag, which sanitizers take from everybody else.
 */
export class PageRules {
  /** No mark is to be started. */
  off = false;
  /** The issuer and the client of the script tag: marks may leave them out. */
  configured: { readonly issuer: string; readonly clientId: string | undefined } | undefined;
  /** Elements that were marks: they allow nothing. */
  readonly ofMarks = new WeakSet<Element>();
  readonly #issuers = new Set<string | undefined>();

  /**
   * Reads the script tags. What they have said holds after they are gone.
   *
   * @param current by which the widget was run; not taken at its word, for an element of another
   *   kind can call itself `currentScript`
   * @param said what scripts have said that stood in the place of an element
   */
  read(current: unknown, said: readonly DOMStringMap[]): void {
    const named = findAll('script[src*=okta-register]');
    const scripts = [current, ...named].filter(isRun).map(({ dataset }) => dataset);
    for (const { issuer, clientId, issuers = '', marks } of [...said, ...scripts]) {
      this.off ||= marks === 'off';
      if (issuer) this.configured ??= { issuer, clientId };
      for (const one of [issuer, ...issuers.split(/[\s,]+/)]) this.#issuers.add(issuerAddress(one));
    }
  }

  /** The issuer as it is to be used, if the page allows it. */
  allowed(issuer: string | undefined): string | undefined {
    const address = issuerAddress(issuer);
    if (!address) return undefined;
    const known = this.#issuers.has(address) || this.#ofElements().includes(address);
    return known ? address : undefined;
  }

  #ofElements(): (string | undefined)[] {
    return Array.from(findAll<Element & OrgElement>('okta-register'))
      .filter((element) => !this.ofMarks.has(element))
      .map((element) => issuerAddress(appOf(element).issuer));
  }
}
