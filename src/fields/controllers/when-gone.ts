import type { FieldHost } from './controller.js';

/**
 * Ends what a controller has open, once the form or the fields that it is for are gone. Moving an
 * element disconnects and connects it in one go: that must not end anything.
 *
 * @param hint of the fields that the controller fills in
 */
export function whenGone(host: FieldHost, hint: string, end: () => void): void {
  queueMicrotask(() => {
    const isNeeded = host.step.fields.some((field) => field.hint === hint);
    if (!isNeeded || !host.form?.isConnected) end();
  });
}
