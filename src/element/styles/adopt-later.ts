import type { ReactiveControllerHost } from 'lit';
import { adoptFormStyles, formSheets } from './adopt.js';
import { standFirm } from './firm.js';
import { laterStyles } from './later.js';
import { watchPage } from './watch-page.js';

/** The styles of all that comes after the first form, whatever page the host is in. */
export function adoptLaterStyles(host: HTMLElement & ReactiveControllerHost): void {
  if (!formSheets.includes(laterStyles)) formSheets.push(laterStyles);
  let unwatch: (() => void) | undefined;
  host.addController({
    hostConnected() {
      adoptFormStyles(host.getRootNode());
      standFirm(host);
      unwatch = watchPage(host, () => standFirm(host));
    },
    hostDisconnected: () => unwatch?.(),
  });
}
