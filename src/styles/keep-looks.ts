import type { ReactiveControllerHost } from 'lit';
import { adoptFormStyles, formSheets } from './adopt.js';
import { standFirm } from './firm.js';
import { laterStyles } from './later.js';
import { watchPage } from './watch-page.js';

/** As `adoptFormStyles`, with the styles of all that comes after the first form. */
export function adoptAllStyles(root: Node): void {
  if (!formSheets.includes(laterStyles)) formSheets.push(laterStyles);
  adoptFormStyles(root);
}

/** Keeps the form in its looks, whatever page its host is in, and whatever becomes of that page. */
export function keepLooks(host: HTMLElement & ReactiveControllerHost): void {
  let unwatch: (() => void) | undefined;
  host.addController({
    hostConnected() {
      adoptAllStyles(host.getRootNode());
      standFirm(host);
      unwatch = watchPage(host, () => standFirm(host));
    },
    hostDisconnected: () => unwatch?.(),
  });
}
