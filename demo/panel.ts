import { html } from 'hono/html';
import type { FaultKind } from '../src/emulator/index.js';

interface App {
  clientId: string;
  label: string;
  description: string;
}

interface PanelOptions {
  /** The emulator's apps; none with a real org, whose mail goes to real inboxes. */
  apps: readonly App[];
  clientId: string;
  path: string;
  /** The form of the playground. There nothing is heard: the widget is in frames. */
  choices?: ReturnType<typeof html>;
}

/** What it needs in the page's head. */
export const panelHead = ({ choices }: Pick<PanelOptions, 'choices'>) => html`
  <link rel="stylesheet" href="/panel.css" />
  <script type="module" src="/panel.js"></script>
  <script type="module" src="/outbox.js"></script>
  ${choices ? '' : html`<script type="module" src="/events.js"></script>`}
`;

/** The workbench beside the site. It is part of the demo, not of anything a customer copies. */
export function panel({ apps, clientId, path, choices }: PanelOptions) {
  const emulated = apps.length > 0;
  const parts = [
    choices && 'choices',
    ...(emulated ? ['policy', 'faults', 'outbox'] : []),
    !choices && 'events',
  ];
  return html`
    <aside class="panel" aria-label="Demo panel">
      <button class="panel-toggle" type="button" aria-expanded="false" aria-controls="panel-body">
        <span>Demo: ${parts.filter(Boolean).join(', ')}</span>
        <span class="panel-unread" hidden></span>
      </button>
      <div class="panel-body" id="panel-body">
        ${pages(path)}
        ${
          choices
            ? html`<div class="panel-main">
                ${choices} ${emulated ? [policies(apps, clientId, path), faults] : ''}
              </div>`
            : emulated
              ? [policies(apps, clientId, path), faults]
              : ''
        }
        ${emulated ? outbox : ''} ${choices ? '' : events}
      </div>
    </aside>
  `;
}

const pages = (path: string) => html`
  <nav class="panel-pages" aria-label="Demo">
    ${Object.entries({ '/sign-up.html': 'Sign-up page', '/playground.html': 'Playground' }).map(
      ([page, label]) =>
        html`<a href="${page}" ${page === path ? 'aria-current=page' : ''}>${label}</a>`,
    )}
  </nav>
`;

const policies = (apps: readonly App[], clientId: string, path: string) => html`
  <section aria-labelledby="policy-heading">
    <h2 id="policy-heading">Policy</h2>
    <form class="policies" method="post" action="/policy">
      <input type="hidden" name="page" value="${path}" />
      ${apps.map(
        (app) => html`
          <button
            type="submit"
            name="policy"
            value="${app.clientId}"
            aria-pressed="${String(app.clientId === clientId)}"
          >
            ${app.label}
          </button>
        `,
      )}
    </form>
    <p class="panel-note">${apps.find((app) => app.clientId === clientId)?.description ?? ''}</p>
  </section>
`;

/** What can go wrong, in the words of whoever tries it out. */
const FAULTS: [label: string, fault: FaultKind][] = [
  ['Connection lost before', { kind: 'drop-request' }],
  ['Connection lost after', { kind: 'drop-response' }],
  ['Connection lost in the answer', { kind: 'cut' }],
  ['Slow: 3 seconds', { kind: 'delay', milliseconds: 3000 }],
  ['No answer until cleared', { kind: 'stall' }],
  ['401 unauthorized', { kind: 'unauthorized' }],
  ['429 too many requests', { kind: 'too-many-requests' }],
  ['429, again in 5 seconds', { kind: 'too-many-requests', retryAfter: 5 }],
  ['500 internal server error', { kind: 'internal-server-error' }],
  ['502 bad gateway, HTML', { kind: 'bad-gateway' }],
  ['503 service unavailable', { kind: 'service-unavailable' }],
  ['Empty body', { kind: 'empty-body' }],
  ['Truncated JSON', { kind: 'truncated-body' }],
  ['Wrong content type', { kind: 'wrong-content-type' }],
  ['Redirect to a login page', { kind: 'login-page' }],
  ['CORS refused (other origins)', { kind: 'no-cors' }],
  ['ID token of an unknown key', { kind: 'flawed-id-token', flaw: 'unknown-key' }],
  ['ID token with a wrong nonce', { kind: 'flawed-id-token', flaw: 'nonce' }],
];

const faults = html`
  <section aria-labelledby="faults-heading">
    <div class="panel-row">
      <h2 id="faults-heading">Faults</h2>
      <button class="panel-small" id="faults-clear" type="button" hidden>Clear faults</button>
    </div>
    <form id="faults" class="faults">
      <select id="faults-kind" aria-label="What goes wrong">
        ${FAULTS.map(
          ([label, fault]) => html`<option value="${JSON.stringify(fault)}">${label}</option>`,
        )}
      </select>
      <button class="panel-small" type="submit" name="times" value="1">Next request</button>
      <button class="panel-small" type="submit" name="times" value="">Every request</button>
    </form>
    <p class="panel-note" id="faults-state" role="status">
      Requests to the org fail when you say so.
    </p>
  </section>
`;

const outbox = html`
  <section aria-labelledby="outbox-heading">
    <div class="panel-row">
      <h2 id="outbox-heading">Outbox</h2>
      <button class="panel-small" id="outbox-clear" type="button" hidden>Clear outbox</button>
    </div>
    <p class="panel-note" id="outbox-empty">
      Emails, text messages and calls from the org arrive here. Nothing leaves this machine.
    </p>
    <ol id="outbox" aria-labelledby="outbox-heading"></ol>
    <p id="outbox-news" class="visually-hidden" role="status"></p>
  </section>
`;

const events = html`
  <section aria-labelledby="events-heading">
    <div class="panel-row">
      <h2 id="events-heading">Events</h2>
      <button class="panel-small" id="events-clear" type="button" hidden>Clear events</button>
    </div>
    <p class="panel-note" id="events-empty">What the page hears from the widget is listed here.</p>
    <ol id="events" aria-labelledby="events-heading" tabindex="0" hidden></ol>
  </section>
`;
