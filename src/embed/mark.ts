/** Editors of websites let these through where they take an unknown tag out. */
export const MARK = '[data-okta-register]:not(script)';

/** True for a script that browsers run, and not for data in the shape of one. */
export const isRun = (script: unknown): script is HTMLScriptElement =>
  script instanceof HTMLScriptElement && /^$|^module$|javascript$/i.test(script.type);
