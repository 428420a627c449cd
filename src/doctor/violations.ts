import { listenTo } from '../host/member-of.js';

/** What the page's content security policy, or its Trusted Types, did not allow. */
export interface Violation {
  readonly directive: string;
  /** An address, or a word such as `data` or `inline`. */
  readonly blocked: string;
  /** The script that wanted it. */
  readonly source: string;
}

const seen = new Map<string, Violation>();

function note(directive: string, blocked = '', source = ''): void {
  seen.set([directive, blocked, source].join(' '), { directive, blocked, source });
}

listenTo('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
  note(effectiveDirective, blockedURI, sourceFile),
);

/** Where the browser remembers them (Chromium), those from before this was loaded are known too. */
export const isRemembered = 'ReportingObserver' in globalThis;

interface ViolationReport extends ReportBody {
  readonly effectiveDirective: string;
  readonly blockedURL?: string;
  readonly sourceFile?: string;
}

if (isRemembered) {
  const heard = (reports: readonly Report[]) => {
    for (const { body } of reports as { body: ViolationReport }[]) {
      note(body.effectiveDirective, body.blockedURL, body.sourceFile);
    }
  };
  new ReportingObserver(heard, { types: ['csp-violation'], buffered: true }).observe();
}

/** All that have been seen. They are told in a task of their own, after what they have stopped. */
export async function violations(): Promise<readonly Violation[]> {
  await new Promise((done) => setTimeout(done));
  return [...seen.values()];
}
