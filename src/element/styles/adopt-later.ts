import { adoptFormStyles, formSheets } from './adopt.js';
import { standFirm } from './firm.js';
import { laterStyles } from './later.js';

/** The styles of all that comes after the first form; called once the host is in the page. */
export function adoptLaterStyles(host: HTMLElement): void {
  if (!formSheets.includes(laterStyles)) formSheets.push(laterStyles);
  const adopt = () => {
    if (!host.isConnected) return;
    adoptFormStyles(host.getRootNode());
    standFirm(host);
  };
  adopt();
  if (document.readyState !== 'complete') addEventListener('load', adopt, { once: true });
}
