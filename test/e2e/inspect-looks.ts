import type { Visitor } from './visitor.js';

/**
 * What is wrong with how the widget looks, in words; nothing when it can be seen, read and used.
 *
 * @param asked with `width`: nor must the page be wider than the screen
 */
export const inspectLooks = ({ element }: Visitor, asked = { width: false }): Promise<string[]> =>
  element.evaluate(inspect, asked);

/** Runs in the page. */
function inspect(host: HTMLElement, asked: { width: boolean }): string[] {
  type Color = [number, number, number, number];
  const wrong: string[] = [];
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);

  const known = new Map<string, Color>();
  /** In sRGB, from 0 to 1, whatever the syntax. */
  const colorOf = (value: string): Color => {
    const before = known.get(value);
    if (before) return before;
    probe.style.setProperty('color', `color-mix(in srgb, ${value}, ${value})`, 'important');
    const numbers = getComputedStyle(probe)
      .color.match(/-?[\d.]+(e-?\d+)?/g)!
      .map(Number);
    const [red, green, blue, alpha = 1] = numbers as Color;
    known.set(value, [red, green, blue, alpha]);
    return [red, green, blue, alpha];
  };
  const over = (top: Color, below: Color): Color => {
    const part = top[3];
    const channel = (index: 0 | 1 | 2) => top[index] * part + below[index] * (1 - part);
    return [channel(0), channel(1), channel(2), 1];
  };
  const luminance = (color: Color) => {
    const [red, green, blue] = color.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    ) as Color;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Color, other: Color) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const around = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() as Partial<ShadowRoot>).host ??
    null;
  const groundOf = (element: Element): Color => {
    const layers: Color[] = [];
    for (let next: Element | null = element; next; next = around(next)) {
      layers.push(colorOf(getComputedStyle(next).backgroundColor));
      if (layers.at(-1)![3] === 1) break;
    }
    return layers.reduceRight<Color>((below, layer) => over(layer, below), [1, 1, 1, 1]);
  };

  const nameOf = (element: Element) =>
    [
      element.localName,
      element.className.toString().replaceAll('okta-register-', '.').replaceAll(' ', ''),
      (element as HTMLInputElement).name,
      element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30),
    ].join(' ');
  const must = (element: Element, holds: boolean, what: string) => {
    if (!holds) wrong.push(`${nameOf(element)}: ${what}`);
  };

  const form = host.querySelector('form')!;
  const card = host.shadowRoot!.querySelector('[part="card"]')!.getBoundingClientRect();
  const hiddenOnPurpose = '[type="hidden"], [aria-hidden="true"], [hidden] *, :disabled *, option';
  const unseen = '.okta-register-visually-hidden, .okta-register-visually-hidden *';
  const all = [form, ...form.querySelectorAll('*')].filter(
    (element) => !element.matches(`${hiddenOnPurpose}, ${unseen}, svg *, [hidden], :disabled`),
  );

  for (const element of all) {
    const texts = Array.from(element.childNodes).filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    );
    const isControl = element.matches('input, select, textarea, button');
    const isPicture = element.matches('img, svg');
    if (!texts.length && !isControl && !isPicture) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    must(
      element,
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      'is hidden',
    );
    must(element, style.opacity === '1', `is translucent: ${style.opacity}`);
    must(element, box.left >= card.left && box.right <= card.right, 'is beyond the card');

    if (texts.length || isControl) {
      const size = parseFloat(style.fontSize);
      must(element, size >= 14, `its text is ${String(size)}px`);
      const ground = groundOf(element);
      const ratio = contrast(over(colorOf(style.color), ground), ground);
      must(element, ratio >= 4.49, `its text has a contrast of ${ratio.toFixed(2)}`);
    }
    if (texts.length) {
      const range = document.createRange();
      range.selectNodeContents(texts[0]!);
      const [line] = range.getClientRects();
      const seen = line && line.left >= card.left - 1 && line.right <= card.right + 1;
      must(element, Boolean(seen), 'its text is out of sight');
      must(element, style.textTransform === 'none', 'is written in other letters');
    }
    if (isControl || element.matches('a')) {
      // A box to tick is pressed by its label, too.
      const isTick = element.matches('[type="checkbox"], [type="radio"]');
      const target = (isTick && element.closest('label')) || element;
      const { height, width } = target.getBoundingClientRect();
      // Where the next line may have a link too, WCAG 2.2 asks for 24px.
      const isInText = element.matches('a:not(.okta-register-sign-in a, .okta-register-intro a)');
      const least = isInText ? 24 : 44;
      must(element, height >= least && width >= 18, `is ${String(width)} by ${String(height)}px`);
      if (isTick) must(element, box.width >= 18 && box.height >= 18, 'its box is small');
      const [first = box] = element.getClientRects();
      const hit = document.elementFromPoint(
        first.left + first.width / 2,
        first.top + first.height / 2,
      );
      must(
        element,
        element === hit || element.contains(hit),
        `is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`,
      );
    }
    if (element.matches('input:not([type="checkbox"], [type="radio"]), select, textarea')) {
      const edge = colorOf(style.borderTopColor);
      const ratio = contrast(over(edge, groundOf(element)), groundOf(element.parentElement!));
      must(element, parseFloat(style.borderTopWidth) >= 1 && ratio >= 2.99, 'has no border to see');
      must(element, box.width >= 0.75 * form.getBoundingClientRect().width, 'is narrow');
      const label = (element as HTMLInputElement).labels?.[0];
      must(
        element,
        (label?.getBoundingClientRect().bottom ?? 1e9) <= box.top + 1,
        'has no label above it',
      );
    }
    if (element.matches('.okta-register-qr'))
      must(element, box.width >= 150 && box.height >= 150, 'is small');
  }

  // What has the focus shows it.
  for (const control of form.querySelectorAll<HTMLElement>('input, select, textarea, button, a')) {
    if (!all.includes(control) || control.matches(':disabled')) continue;
    control.focus({ preventScroll: true, ...{ focusVisible: true } });
    const shown = control.closest('.okta-register-option') ?? control;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const ground = groundOf(form);
    const ratio = contrast(over(colorOf(outlineColor), ground), ground);
    const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && ratio >= 3;
    must(control, seen, `does not show the focus: ${outlineStyle} ${outlineWidth} ${outlineColor}`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  probe.remove();
  scrollTo(0, 0);
  const { scrollWidth, clientWidth } = document.documentElement;
  if (asked.width && scrollWidth > clientWidth) {
    wrong.push(`The page is ${String(scrollWidth)} in ${String(clientWidth)}px`);
  }
  return wrong;
}
