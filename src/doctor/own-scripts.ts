const SCRIPT = /\/okta-register(\.classic)?\.js(?=$|\?)/;

const resources = (): PerformanceResourceTiming[] =>
  performance.getEntriesByType('resource') as PerformanceResourceTiming[];

/** The addresses from which the page has loaded the widget. None where it is in a bundle. */
export const ownScripts = (): string[] => [
  ...new Set(resources().flatMap(({ name }) => (SCRIPT.test(name) ? name : []))),
];

/** The folder of the widget's files, with a slash at its end. */
export function folder(): string | undefined {
  const [script] = ownScripts();
  return script && new URL('.', script).href;
}

/** What the page has loaded of it, and could not. */
export const lost = (): string[] =>
  resources()
    .filter(({ responseStatus }) => responseStatus >= 400)
    .flatMap(({ name }) => (/\/chunks\/[\w-]+\.js$/.test(name) ? name : []));
