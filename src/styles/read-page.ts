import { findAll } from '../host/member-of.js';
import { over, type Color } from './contrast.js';
import { surroundings } from './watch-page.js';

/** What a page looks like at the place of an element. */
export interface PageLooks {
  text: Color;
  background: Color;
  link: Color;
  /** The page's primary button, if there is one that is filled. */
  button: { background: Color; text: Color } | undefined;
  /** The border of its inputs. */
  border: Color;
  /** Of its buttons, or else its inputs, in pixels. */
  radius: number;
}

/** Classes that make a primary button of one: WordPress', Bootstrap's, and those of many others. */
const PRIMARY = [
  'wp-block-button__link wp-element-button',
  'btn btn-primary',
  'button button-primary primary is-primary',
];

/** What looks like a button on the page itself. */
const BUTTONS = '[type="submit"], button, a[class*="button"], a[class*="btn"]';
const MOST_BUTTONS = 30;

/** A corner that is round all the way would make an egg of what is higher than one line. */
const ROUND = 24;

/** Reads the page by elements that are put beside the given one, and taken away again. */
export function readPage(host: HTMLElement): PageLooks {
  const probes = document.createElement('div');
  probes.hidden = true;
  const add = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
    const probe = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) probe.setAttribute(name, value);
    return probes.appendChild(probe);
  };
  host.before(probes);
  try {
    const plain = add('span');
    const color = (value: string) => toColor(value, plain);
    const style = (element: Element) => getComputedStyle(element);
    const background = backgroundOf(host, color);
    const seen = (value: string) => over(color(value), background);
    const input = style(add('input', { type: 'text' }));
    const filled = [...PRIMARY, ''].map((name) => add('button', { type: 'submit', class: name }));
    // Themes of WordPress mean a button in its block.
    add('div', { class: 'wp-block-button' }).append(...filled.slice(0, 1));
    const real = [...findAll(BUTTONS)]
      .filter((button) => !host.contains(button) && !probes.contains(button))
      .slice(0, MOST_BUTTONS);
    const unstyled = color('ButtonFace').join();
    const isFilled = (button: Element) => {
      const own = color(style(button).backgroundColor);
      const seenOwn = over(own, background).join();
      return own[3] !== 0 && own.join() !== unstyled && seenOwn !== background.join();
    };
    const found = [...filled, ...real].find(isFilled);
    const button = found && style(found);
    const bordered = parseFloat(input.borderBottomWidth) > 0;
    return {
      text: seen(style(plain).color),
      background,
      link: seen(style(add('a', { href: '#' })).color),
      button: button && {
        background: seen(button.backgroundColor),
        text: over(color(button.color), seen(button.backgroundColor)),
      },
      border: seen(bordered ? input.borderBottomColor : style(plain).color),
      radius: radiusOf(button ?? input),
    };
  } finally {
    probes.remove();
  }
}

/** Whatever the syntax and the colour space: the browser converts it. */
function toColor(value: string, probe: HTMLElement): Color {
  const before = probe.style.color;
  probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
  const { color } = getComputedStyle(probe);
  probe.style.color = before;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    color.match(/-?[\d.]+(e[+-]?\d+)?/g) ?? []
  ).map((number) => Math.min(Math.max(Number(number) || 0, 0), 1));
  const channel = (part: number) => Math.round(part * 255);
  return [channel(red), channel(green), channel(blue), alpha];
}

/** All backgrounds behind an element, as far as they let those behind them through. */
function backgroundOf(host: Element, color: (value: string) => Color): Color {
  const layers: Color[] = [];
  for (const element of surroundings(host)) {
    const layer = color(getComputedStyle(element).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight(
    (ground, layer) => over(layer, ground),
    over(color('Canvas'), [0, 0, 0]),
  );
}

function radiusOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration): number {
  return Math.min(radius.includes('%') ? ROUND : parseFloat(radius) || 0, ROUND);
}
