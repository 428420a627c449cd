import { test as base, expect, type BrowserContextOptions } from '@playwright/test';
import { openSite, type Site, type SiteOptions } from './site.js';
import { Visitor } from './visitor.js';

export { expect };

interface Fixtures {
  siteOptions: SiteOptions;
  policy: string;
  site: Site;
  visitor: Visitor;
}

/**
 * Playwright's test with a site of its own and somebody who visits it. Whatever else a test is
 * about, no tab may have thrown or logged an error: `visitor.allErrors` is empty at the end.
 */
export const test = base.extend<Fixtures>({
  siteOptions: [{}, { option: true }],
  policy: ['password-first', { option: true }],
  site: async ({ siteOptions }, use) => {
    const site = await openSite(siteOptions);
    await use(site);
    await site.close();
  },
  visitor: async ({ site, context, policy }, use) => {
    const visitor = await Visitor.arrive(context, site, policy);
    await use(visitor);
    expect(visitor.allErrors).toEqual([]);
    // What the page still asks for is nobody's any more.
    const pages = visitor.context.pages();
    await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  },
});

export interface VisitOptions extends SiteOptions {
  /** The app whose policy is tried; default `password-first`. */
  policy?: string;
  browser?: BrowserContextOptions;
  /** `@whole-browser`: it needs what the headless shell does not have. `@smoke`: see test:quick. */
  tag?: '@whole-browser' | '@smoke';
}

/** The same, as Playwright's fixtures take it. */
export const useOf = ({ policy, browser, apps, panel }: VisitOptions) => ({
  siteOptions: { apps, panel },
  ...(policy && { policy }),
  ...(browser as object),
});

/** A test in which somebody visits a demo of their own. */
export function visit(
  sentence: string,
  run: (visitor: Visitor) => Promise<void>,
  options: VisitOptions = {},
): void {
  const { tag } = options;
  test.describe(() => {
    test.use(useOf(options));
    test(sentence, { ...(tag && { tag }) }, ({ visitor }) => run(visitor));
  });
}
