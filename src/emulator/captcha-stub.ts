import { STUB } from './captcha.js';

/**
 * A script in the place of hCaptcha's or reCAPTCHA's: the same calls, nobody behind them. Invisible
 * widgets answer at once, others draw a checkbox. A site key that ends with `-error`, `-expired` or
 * `-closed` plays that instead. It works from any address, for tests serve it under the provider's.
 *
 * @see https://docs.hcaptcha.com/configuration and
 *   https://developers.google.com/recaptcha/docs/display
 */
export const captchaStub = `(() => {
  'use strict';
  const widgets = [];
  const call = (callback, ...values) => {
    const named = typeof callback === 'string' ? window[callback] : callback;
    if (typeof named === 'function') named(...values);
  };
  const token = (siteKey) => {
    const nonce = [...crypto.getRandomValues(new Uint8Array(9))].join('');
    const text = JSON.stringify({ siteKey, at: Date.now(), nonce });
    return '${STUB}' + btoa(text).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  };
  const solve = (widget) => new Promise((resolve, reject) => setTimeout(() => {
    const { options } = widget;
    const [, fate] = /-(error|expired|closed)$/.exec(options.sitekey) || [];
    if (fate === 'error') call(options['error-callback'], 'network-error');
    else if (fate === 'expired') call(options['expired-callback']);
    else if (fate === 'closed') call(options['close-callback'] || options['error-callback']);
    if (fate) return reject(fate);
    widget.response = token(options.sitekey);
    call(options.callback, widget.response);
    resolve({ response: widget.response, key: options.sitekey });
  }));
  const find = (id) => widgets[Number(id) || 0];
  const api = {
    ready: (callback) => setTimeout(callback),
    render(container, options) {
      const place = typeof container === 'string' ? document.getElementById(container) : container;
      const widget = { options: { ...place.dataset, ...options }, response: '' };
      widgets.push(widget);
      if (widget.options.size !== 'invisible') {
        const label = document.createElement('label');
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.addEventListener('change', () => { if (box.checked) solve(widget).catch(() => {}); });
        label.append(box, ' I am human');
        place.append(label);
        widget.box = box;
      }
      return widgets.length - 1;
    },
    execute(id, options) {
      const solved = solve(find(id));
      if (options && options.async) return solved;
      solved.catch(() => {});
    },
    getResponse: (id) => find(id) ? find(id).response : '',
    reset(id) {
      const widget = find(id);
      if (!widget) return;
      widget.response = '';
      if (widget.box) widget.box.checked = false;
    },
    remove() {},
  };
  window.hcaptcha = api;
  window.grecaptcha = api;
  const source = document.currentScript && new URL(document.currentScript.src).searchParams;
  call(source && source.get('onload'));
})();
`;
