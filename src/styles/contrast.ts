/** A colour in sRGB: red, green and blue from 0 to 255, and how much it covers, from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha?: number];

export const BLACK: Color = [0, 0, 0];
export const WHITE: Color = [255, 255, 255];

/** One colour with so much of another in it, as it would be painted. */
export const mix = (color: Color, other: Color, part: number): Color => {
  const channel = (index: 0 | 1 | 2) => Math.round(color[index] * (1 - part) + other[index] * part);
  return [channel(0), channel(1), channel(2)];
};

/** What is seen of a colour that covers another. */
export const over = (color: Color, ground: Color): Color => mix(ground, color, color[3] ?? 1);

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Color): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as near as possible to the given one that has the contrast, and how far that was. */
export interface Legible {
  color: Color;
  /** From 0, the same, to 1, which is black or white. */
  moved: number;
}

const STEPS = 64;

/** Makes a colour darker or lighter, whichever is nearer, until it stands out from the ground. */
export function legible(color: Color, ground: Color, least: number): Legible {
  for (let step = 0; step <= STEPS; step += 1) {
    const moved = step / STEPS;
    for (const end of [BLACK, WHITE]) {
      const candidate = mix(color, end, moved);
      if (contrast(candidate, ground) >= least) return { color: candidate, moved };
    }
  }
  // Not for 4.5 and less: black or white have that on any ground.
  return { color: luminance(ground) > 0.18 ? BLACK : WHITE, moved: 1 };
}

/** Two colours that are read on each other: the one that has to move less gives way. */
export function legiblePair(text: Color, ground: Color, least: number): [Color, Color] {
  const byText = legible(text, ground, least);
  const byGround = legible(ground, text, least);
  return byGround.moved < byText.moved ? [text, byGround.color] : [byText.color, ground];
}
