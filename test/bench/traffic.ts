import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

export interface Transfer {
  url: string;
  method: string;
  /** As DevTools has it: `Document`, `Script`, `Stylesheet`, `Fetch`, `Preflight`, … */
  type: string;
  /** Milliseconds since the navigation began. */
  start: number;
  /** `Infinity` while it is under way. */
  end: number;
  /** What came over the wire and when: headers and compressed body. */
  chunks: { at: number; bytes: number }[];
}

/** Everything that a page asked for and got over the wire; what the cache answered is left out. */
export class Traffic {
  readonly #transfers = new Map<string, Transfer>();
  #origin: number | undefined;
  #lastEvent = Date.now();

  constructor(cdp: CDPSession) {
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
      this.#origin ??= timestamp;
      const { url, method } = request;
      const start = this.#time(timestamp);
      this.#add(requestId, {
        url,
        method,
        type: type ?? 'Other',
        start,
        end: Infinity,
        chunks: [],
      });
    });
    cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
      this.#received(requestId, timestamp, encodedDataLength);
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const transfer = this.#transfers.get(requestId);
      const known = transfer?.chunks.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
      this.#received(requestId, timestamp, encodedDataLength - known);
      this.#end(requestId, timestamp);
    });
    cdp.on('Network.loadingFailed', ({ requestId, timestamp }) => this.#end(requestId, timestamp));
    const cached = (requestId: string) => this.#transfers.delete(requestId);
    cdp.on('Network.requestServedFromCache', ({ requestId }) => cached(requestId));
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.fromDiskCache) cached(requestId);
    });
  }

  /** Without the browser's own questions whether the page may ask. */
  get all(): Transfer[] {
    return [...this.#transfers.values()].filter(({ method }) => method !== 'OPTIONS');
  }

  /** What had begun before this moment, with the bytes that had arrived by then. */
  until(time: number): Transfer[] {
    return this.all
      .filter(({ start }) => start < time)
      .map((transfer) => ({ ...transfer, chunks: transfer.chunks.filter(({ at }) => at <= time) }));
  }

  /** Waits until nothing is asked for any more. */
  async quiet(milliseconds: number): Promise<void> {
    for (;;) {
      const busy = this.all.some(({ end }) => end === Infinity);
      if (!busy && Date.now() - this.#lastEvent > milliseconds) return;
      await sleep(20);
    }
  }

  #add(requestId: string, transfer: Transfer): void {
    this.#lastEvent = Date.now();
    // Data in the page's own address comes from nowhere.
    if (/^https?:/.test(transfer.url)) this.#transfers.set(requestId, transfer);
  }

  #received(requestId: string, timestamp: number, bytes: number): void {
    if (bytes > 0)
      this.#transfers.get(requestId)?.chunks.push({ at: this.#time(timestamp), bytes });
  }

  #end(requestId: string, timestamp: number): void {
    this.#lastEvent = Date.now();
    const transfer = this.#transfers.get(requestId);
    if (transfer) transfer.end = this.#time(timestamp);
  }

  #time(timestamp: number): number {
    return (timestamp - (this.#origin ?? timestamp)) * 1000;
  }
}

export const bytesOf = (transfers: Transfer[]): number =>
  transfers.flatMap(({ chunks }) => chunks).reduce((sum, { bytes }) => sum + bytes, 0);

const ofType = (type: string, ending: string) => (transfers: Transfer[]) =>
  // What is preloaded has no type but its name's.
  transfers.filter((transfer) => transfer.type === type || transfer.url.endsWith(ending));

export const scripts = ofType('Script', '.js');
export const styles = ofType('Stylesheet', '.css');
