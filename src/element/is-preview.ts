/**
 * True where nobody signs up: where the page says so, and by itself in an editor, whose frames have
 * no web address (`about:srcdoc`, `blob:`) or that of WordPress' admin.
 */
export const isPreview = (element: Element): boolean =>
  element.matches('[preview],[preview-step]') || /^(?!http)|\/wp-admin\//.test(location.href);
