import { expect } from '@open-wc/testing';
// By its file, for by its name the one below takes its place.
// @ts-expect-error -- it comes without types
import whole from '../../node_modules/js-cookie/dist/js.cookie.mjs';
import ours from '../../src/okta/cookies.js';

const theirs = whole as typeof ours;

describe('cookies, as much of js-cookie as okta-auth-js uses', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'cookie'); // its own is the prototype's
  });

  /** What a page has written, and what is written from then on. */
  function cookies(text = ''): string[] {
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => text,
      set: (cookie: string) => written.push(cookie),
    });
    return written;
  }

  const pages: [what: string, text: string][] = [
    ['nothing', ''],
    ['several', 'a=1; b=2; c='],
    ['an equals sign in a value', 'a=b=c=='],
    ['what is encoded', 'a%20b=%7B%22c%22%3A%22%C3%BC%22%7D'],
    ['quotes', 'a="b c"'],
    ['a value in another encoding', 'a=1; name=M%FCller; b=2'],
    ['a name in another encoding', 'a=1; M%FCller=yes; b=2'],
    ['two of one name, of this path and of one above', 'a=here; a=above'],
    ['two of one name, the first in another encoding', 'a=%FC; a=above'],
  ];
  for (const [what, text] of pages) {
    it(`are read as there: ${what}`, () => {
      cookies(text);
      expect({ ...(ours.get() as object) }).to.deep.equal({ ...(theirs.get() as object) });
      for (const name of ['a', 'a b', 'name', 'none'])
        expect(ours.get(name), name).to.equal(theirs.get(name));
    });
  }

  const attributes = {
    path: '/',
    secure: true,
    sameSite: 'lax',
    expires: new Date('2200-01-01T00:00:00.000Z'),
  };

  /** Those of a cookie, in no order; of a time that is over it matters only that it is. */
  const partsOf = (cookie = '') =>
    cookie
      .toLowerCase()
      .split('; ')
      .map((part) => (Date.parse(part.replace('expires=', '')) < Date.now() ? 'over' : part))
      .sort();

  const pairs = [
    [ours, theirs],
    [theirs, ours],
  ] as const;
  for (const [one, other] of pairs) {
    it(`are read by ${other === ours ? 'it' : 'js-cookie'} as the other has written them`, () => {
      const value = JSON.stringify({ state: 'ü=;, "%" 1', list: ['(a)', '<b>'] });
      const written = cookies();
      one.set('okta-token-storage_a', value, attributes);
      cookies(written[0]!.split('; ')[0]);
      expect(other.get('okta-token-storage_a')).to.equal(value);
    });
  }

  it('get the same attributes', () => {
    const written = cookies();
    for (const one of [ours, theirs]) one.set('a', 'b', attributes);
    expect(partsOf(written[0])).to.deep.equal(partsOf(written[1]));
  });

  it('are removed by a date that is over', () => {
    const written = cookies();
    for (const one of [ours, theirs]) one.remove('a', { path: '/' });
    expect(partsOf(written[0])).to.deep.equal(partsOf(written[1]));
    expect(partsOf(written[0])).to.include('over');
  });
});
