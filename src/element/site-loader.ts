import type { ConfiguredElement } from './config.js';
import type { Site } from '../host/host-page.js';

/** Attributes that only some sites have. */
const RARE = /^((prefill|hidden|on)-|map-query$|terms-attribute$|analytics$)/;

/** What attributes with a few values can say; the words of each are told by `checkChoices()`. */
const KNOWN = /^(light|dark|system|inherit|eager|lazy|tokens|code|none)?$/;

/** What only some sites ask for is loaded when they do. */
export class SiteLoader {
  /** Nothing where it was not asked for, and until it is there. */
  site: Site | undefined;
  readonly #element: ConfiguredElement;

  constructor(element: ConfiguredElement) {
    this.#element = element;
  }

  /** Loads it, if it is asked for. True when that changes what is drawn. */
  async load(asked = this.#isAsked): Promise<boolean> {
    if (this.site || !asked) return false;
    const { Site } = await import('../host/host-page.js');
    if (this.site) return false;
    this.site = new Site(this.#element);
    return true;
  }

  /** True when the page wants to know of events. */
  get listens(): boolean {
    return this.#has(/^(on-|analytics$)/);
  }

  get #isAsked(): boolean {
    const element = this.#element;
    const unknown = ['theme', 'loading', 'outcome'].some(
      (name) => !KNOWN.test(element.getAttribute(name) ?? ''),
    );
    const given = Object.keys({ ...element.prefill, ...element.hiddenValues }).length > 0;
    return unknown || given || this.#has(RARE);
  }

  #has(names: RegExp): boolean {
    return this.#element.getAttributeNames().some((name) => names.test(name));
  }
}
