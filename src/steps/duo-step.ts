import { html, type PropertyValues } from 'lit';
import { listenTo } from '../host/member-of.js';
import { failure } from '../idx/failure.js';
import type { Step } from '../idx/step.js';
import { appOf, type OrgElement } from '../okta/app-of.js';
import { duoFrame, type DuoFrame } from './duo-frame.js';
import { signatureOf } from './signature.js';
import { StepElement } from './step-element.js';

/** What the response says of the org's Duo. */
interface DuoData {
  host?: unknown;
  signedToken?: unknown;
}

const dataOf = ({ authenticator }: Step): DuoData | undefined => authenticator?.contextualData;

/**
 * What Duo's page needs: its scripts, its own storage (remembered devices), its forms, and windows
 * for its help. Not: leading this page away, and dialogs.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

/** Duo's page runs in a frame of its own, and hands a signature over when it is done. */
export class DuoStep extends StepElement {
  /** Nothing while no signature is waited for. */
  #awaited: DuoFrame | undefined;
  #listening: AbortController | undefined;
  #failed = false;
  #signature = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    addEventListener('message', this.#take, { signal });
    listenTo('securitypolicyviolation', this.#notice, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override above(): unknown {
    return html`<iframe
      class="okta-register-duo"
      title="Duo"
      height="360"
      sandbox=${SANDBOX}
    ></iframe>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // The failure is gone once somebody tries again.
    const again = this.#failed && !this.failure;
    // Another response: the token before it has been used. In another language it is the same one.
    const before = changed.get('step');
    const isNew = changed.has('step') && (!before || dataOf(before) !== dataOf(this.step));
    if (isNew || again) this.#start();
  }

  protected override async fill(form: HTMLFormElement): Promise<FormData> {
    const data = await super.fill(form);
    const { name } = signatureOf(this.step) ?? {};
    if (name) data.set(name, this.#signature);
    return data;
  }

  get #iframe(): HTMLIFrameElement | null {
    return this.querySelector('.okta-register-duo');
  }

  #start(): void {
    this.#failed = false;
    this.#awaited = undefined;
    this.#signature = '';
    const { host, signedToken } = dataOf(this.step) ?? {};
    try {
      this.#awaited = duoFrame(host, signedToken, appOf((this.widget ?? {}) as OrgElement).issuer);
      if (this.#iframe) this.#iframe.src = this.#awaited.address;
    } catch (thrown) {
      void this.#fail((thrown as Error).message);
    }
  }

  async #fail(reason: string): Promise<void> {
    this.#awaited = undefined;
    this.fail(failure('script-error', { fix: `Duo could not be had: ${reason}` }));
    // Known to the element by then, or else drawing it would try again at once.
    await this.updateComplete;
    this.#failed = true;
  }

  /** Any window can send a message here: only what Duo's page says in this frame counts. */
  readonly #take = ({ origin, source, data }: MessageEvent<unknown>): void => {
    const awaited = this.#awaited;
    if (!awaited || origin !== awaited.origin || source !== this.#iframe?.contentWindow) return;
    if (typeof data !== 'string') return;
    if (/^ERR\|/.test(data)) {
      void this.#fail(data);
    } else if (/^AUTH\|[\w+/=-]+\|[\w+/=-]+$/.test(data)) {
      this.#awaited = undefined; // one signature for one token
      this.#signature = `${data}:${awaited.app}`;
      void this.submit();
    }
  };

  /** A frame does not tell that the page's policy keeps its page out. */
  readonly #notice = (violation: SecurityPolicyViolationEvent): void => {
    const { origin } = this.#awaited ?? {};
    const { effectiveDirective, blockedURI } = violation;
    if (!origin || effectiveDirective !== 'frame-src' || !blockedURI.startsWith(origin)) return;
    void this.#fail(`frame-src of the page's policy has to list ${origin}.`);
  };
}
