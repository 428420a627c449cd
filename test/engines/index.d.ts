/** A tab of an engine, driven as a person does: by its mouse and its keyboard. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  url(): string | Promise<string>;
  /** Runs a function in the page. It sees nothing but the page and its arguments. */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<R>;
  /** Clicks the middle of the element that a function of the page finds. */
  click<A extends unknown[]>(find: (...args: A) => Element | null, ...args: A): Promise<unknown>;
  type<A extends unknown[]>(
    text: string,
    find: (...args: A) => Element | null,
    ...args: A
  ): Promise<unknown>;
  /** Another tab of the same browser. */
  newTab(): Promise<Tab>;
  front(): Promise<unknown>;
  /** Closes the browser with all its tabs. */
  close(): Promise<unknown>;
}

export interface Engine {
  readonly name: string;
  /** A tab of a browser that knows nothing yet. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}

export function enginesOf(names: string): Engine[];
export function launchersOf(names: string): unknown[];
