/**
 * A script in the place of Duo Web 2: the same call, a page of the emulator in the frame.
 *
 * @see https://duo.com/docs/duoweb-v2
 */
export const duoStub = `(() => {
  'use strict';
  const own = new URL(document.currentScript.src).origin;
  window.Duo = {
    init({ sig_request, iframe, post_action, submit_callback }) {
      const [request, app] = sig_request.split(':');
      const frame = typeof iframe === 'string' ? document.getElementById(iframe) : iframe;
      const take = (event) => {
        if (event.origin !== own || event.source !== frame.contentWindow) return;
        window.removeEventListener('message', take);
        const response = event.data + ':' + app;
        if (typeof post_action === 'function') return post_action(response);
        const form = document.createElement('form');
        const input = document.createElement('input');
        input.name = 'sig_response';
        input.value = response;
        form.append(input);
        if (typeof submit_callback === 'function') submit_callback(form);
      };
      window.addEventListener('message', take);
      frame.src = own + '/emulator/duo?tx=' + encodeURIComponent(request);
    },
  };
})();
`;

/** What the frame shows. */
export const duoFrame = `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Duo Security</title><h1>Duo Security</h1>
<button type="button" id="approve">Approve</button>
<script>
document.getElementById('approve').addEventListener('click', () => {
  const request = new URLSearchParams(location.search).get('tx') || '';
  parent.postMessage(request.replace(/^TX\\|/, 'AUTH|'), '*');
});
</script></html>`;
