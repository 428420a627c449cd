import { html } from 'hono/html';

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

/** The workbench beside the site. It is part of the demo, not of anything a customer copies. */
export function panel({ apps, clientId, path, choices }: PanelOptions) {
  const emulated = apps.length > 0;
  const parts = [
    choices && 'choices',
    ...(emulated ? ['policy', 'outbox'] : []),
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
                ${choices} ${emulated ? policies(apps, clientId, path) : ''}
              </div>`
            : emulated
              ? policies(apps, clientId, path)
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
