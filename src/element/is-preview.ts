/**
 * True where nobody signs up: where the page says so, and by itself in an editor, whose frames have
 * no path of a site (`about:srcdoc`, `blob:`) or that of WordPress' admin.
 */
export const isPreview = (element: Element): boolean =>
  element.matches('[preview],[preview-step]') || /^(?!\/)|\/wp-admin\//.test(location.pathname);
