import { Hono } from 'hono';

/**
 * A page in the place of Duo's: what Duo Web SDK 2 shows in its frame, and whose answer it waits for.
 *
 * @see https://duo.com/docs/duoweb-v2
 */
const page = `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Duo Security</title><h1>Duo Security</h1>
<button type="button" id="approve">Approve</button>
<button type="button" id="garble">Send a wrong signature</button>
<script>
const query = new URLSearchParams(location.search);
const answer = (signed) => parent.postMessage(signed, new URL(query.get('parent')).origin);
const request = query.get('tx') || '';
document.getElementById('approve').addEventListener('click', () => {
  answer(request.replace(/^TX\\|/, 'AUTH|'));
});
document.getElementById('garble').addEventListener('click', () => answer('AUTH|wrong|wrong'));
</script></html>`;

/** Duo's host, played by the emulator's own origin. */
export function duoRoutes(): Hono {
  const routes = new Hono();
  routes.get('/frame/web/v1/auth', (context) => context.html(page));
  return routes;
}
