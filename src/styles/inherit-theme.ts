import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { legible, legiblePair, luminance, mix, type Color } from './contrast.js';
import { readPage, type PageLooks } from './read-page.js';
import { watchPage } from './watch-page.js';

type Host = HTMLElement & ReactiveControllerHost & { theme: string | undefined };

/** What text needs, and what the border of an input needs. */
const TEXT = 4.5;
const BORDER = 3;

/**
 * `theme="inherit"`: the page's font, colours and corners, made readable where they are not, and
 * made anew when the page's theme changes. What the page's owner sets by custom properties wins.
 */
export class InheritTheme implements ReactiveController {
  readonly #host: Host;
  readonly #sheet = new CSSStyleSheet();
  #applied = false;
  #unwatch: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    const { shadowRoot } = host;
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, this.#sheet];
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchPage(this.#host, () => this.#apply());
    this.#apply();
  }

  hostUpdated(): void {
    if (this.#inherits !== this.#applied) this.#apply();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  get #inherits(): boolean {
    return this.#host.theme === 'inherit';
  }

  #apply(): void {
    this.#applied = this.#inherits;
    this.#sheet.replaceSync(this.#applied ? styles(readPage(this.#host)) : '');
  }
}

/** @returns the values of the widget's custom properties, without their prefix */
export function themeOf(page: PageLooks): Record<string, string | number> {
  const { background, text, link, border, button, radius } = page;
  const own = legible(link, background, TEXT).color;
  const stateOf = (light: Color, dark: Color) =>
    legible(luminance(background) > 0.18 ? light : dark, background, TEXT).color;
  const error = stateOf([179, 38, 30], [255, 180, 171]);
  // What stands out is tinted: a message, and an error among them.
  const grounds = [background, mix(background, own, 0.09), mix(background, error, 0.09)];
  const readable = (one: Color) =>
    grounds.reduce((color, ground) => legible(color, ground, TEXT).color, one);
  const color = readable(text);
  const [onAccent, accent] = legiblePair(
    button?.text ?? background,
    button?.background ?? own,
    TEXT,
  );
  const colors = {
    color,
    background,
    accent,
    link: own,
    muted: readable(mix(color, background, 0.3)),
    border: legible(border, background, BORDER).color,
    'on-accent': onAccent,
    error,
    success: stateOf([27, 127, 59], [127, 217, 154]),
  };
  const values = Object.entries(colors).map(([name, value]) => [
    name,
    `rgb(${value.slice(0, 3).join()})`,
  ]);
  return { ...(Object.fromEntries(values) as Record<string, string>), radius: `${radius}px` };
}

function styles(page: PageLooks): string {
  const values = Object.entries(themeOf(page));
  const declarations = values.map(
    ([name, value]) => `--or-${name}:var(--okta-register-${name},${value})`,
  );
  return `[part=card]{${declarations.join(';')};
    color-scheme:${luminance(page.background) > 0.18 ? 'light' : 'dark'};
    font-size:var(--okta-register-font-size,max(1em,16px));
    animation:none!important}`;
}
