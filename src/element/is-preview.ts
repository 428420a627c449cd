/** The folder of WordPress' admin. */
const ADMIN = /\/wp-admin\//;

/** Where Webflow shows a site before it is published. */
const WEBFLOW = /\.canvas\.webflow\.com$/;

/**
 * The path of the page that frames this one, if it is of the same site: WordPress' Customizer and
 * page builders show the site's own pages, with a query that anybody can put into a link.
 */
const framedBy = () => frameElement?.ownerDocument.location.pathname ?? '';

/** Shopify says so itself. An element of the page may have that name, but is never `true`. */
const inShopifysEditor = () =>
  (window as { Shopify?: { designMode?: unknown } }).Shopify?.designMode === true;

/**
 * True where nobody signs up: where the page says so, and by itself in an editor, whose frames have
 * no path of a site (`about:srcdoc`, `blob:`) or are known as what they are.
 */
export const isPreview = (element: Element): boolean =>
  element.matches('[preview],[preview-step]') ||
  !location.pathname.startsWith('/') ||
  ADMIN.test(location.pathname) ||
  ADMIN.test(framedBy()) ||
  WEBFLOW.test(location.hostname) ||
  inShopifysEditor();
