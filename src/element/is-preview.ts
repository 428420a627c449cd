/** Where Webflow shows a site before it is published, and WordPress' admin, by its folder. */
const EDITOR = /^[\w-]+\.canvas\.webflow\.com\/|\/wp-admin\//;

/**
 * True where nobody signs up: where the page says so, and by itself in an editor. Its frames are of no
 * site (`about:srcdoc`, `blob:`), or show the site's own pages, as WordPress' Customizer and page
 * builders do: these have a query of theirs, but a link can have that too.
 */
export function isPreview(element: Element): boolean {
  const { host, pathname } = location;
  const framedBy = frameElement?.ownerDocument.location.pathname;
  return (
    element.matches('[preview],[preview-step]') ||
    !host ||
    EDITOR.test(`${host}${pathname} ${framedBy}`)
  );
}
