import { html, raw } from 'hono/html';
import { webUrl } from './interact.js';
import type { OutboxMessage } from './outbox.js';

const TITLES = { email: 'Email', sms: 'Text message', voice: 'Call' };

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui; }
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
  ol { padding: 0; list-style: none; }
  li { margin-block: 1rem; padding: 0 1rem; border: 1px solid; border-radius: 0.5rem; }
  h2 { margin-block: 0.75rem 0; font-size: 1.125rem; }
  pre { font: inherit; white-space: pre-wrap; }
  code { font: 1.5rem/1.5 ui-monospace, monospace; }
`;

function item({ kind, to, at, subject, text, code, link }: OutboxMessage) {
  return html`<li>
    <h2>${subject ?? TITLES[kind]}</h2>
    <p>To ${to} at <time datetime="${at}">${at}</time></p>
    <pre>${text}</pre>
    ${code ? html`<p><code>${code}</code></p>` : ''}
    ${link && webUrl(link) ? html`<p><a href="${link}">Open link</a></p>` : ''}
  </li>`;
}

/** What was "sent", for people to read; the newest first. It needs no script. */
export function outboxPage(messages: readonly OutboxMessage[]) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Outbox (${messages.length})</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>Outbox</h1>
          <p>What the emulator “sent”. <a href="/emulator/outbox">Look again</a></p>
          ${
            messages.length
              ? html`<ol>
                  ${[...messages].reverse().map(item)}
                </ol>`
              : html`<p>Nothing yet.</p>`
          }
        </main>
      </body>
    </html>`;
}
