import { stylesOf } from '../../demo/playground/host-page-styles.js';
import type { HostPage } from '../../demo/playground/host-pages.js';
import type { Visitor } from './visitor.js';

/** Opens the widget on such a page, served by the demo, under its policy. */
export async function openOn(
  visitor: Visitor,
  host: HostPage,
  { attributes = '', css = '', root = '', content = '' } = {},
): Promise<void> {
  const { body = '<body>WIDGET' } = host;
  const styles = await stylesOf(host);
  await visitor.page.route('**/host.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: [styles, css].join('\n') }),
  );
  await visitor.open('/sign-up.html', (html) => {
    const [, configured = ''] = /<okta-register([^>]*)>/.exec(html) ?? [];
    const widget = `<okta-register ${configured} ${attributes}>${content}</okta-register>`;
    return `<!doctype html><html lang="en" ${root}><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title>
      <link rel="stylesheet" href="/host.css">
      <script type="module" src="/okta-register/okta-register.js"></script></head>
      ${body.replace('WIDGET', widget)}</body></html>`;
  });
}
