import { expect } from '@open-wc/testing';
import { BLACK, contrast, mix, WHITE, type Color } from '../../src/styles/contrast.js';
import { themeOf } from '../../src/styles/inherit-theme.js';

const colorOf = (value: unknown) => /\d+,\d+,\d+/.exec(String(value))![0].split(',').map(Number);

/** What a page of these colours makes of the widget's. */
function colorsOf(text: Color, background: Color, link: Color): Record<string, Color> {
  const page = { text, background, link, border: text, button: undefined, radius: 8 };
  const { radius: _, ...colors } = themeOf(page);
  const all = Object.entries(colors).map(([name, value]) => [name, colorOf(value)]);
  return Object.fromEntries(all) as Record<string, Color>;
}

describe('The colours of a page', () => {
  const GREYS = [0, 51, 102, 128, 153, 204, 255].map((grey): Color => [grey, grey, grey]);
  const LINKS: Color[] = [[0, 0, 238], [255, 255, 0], [200, 0, 0], [0, 120, 60], ...GREYS];

  it('give texts that can be read in messages of any kind', () => {
    const poor: string[] = [];
    let tried = 0;
    for (const background of GREYS) {
      for (const text of GREYS) {
        for (const link of LINKS) {
          const colors = colorsOf(text, background, link);
          const grounds = {
            card: background,
            message: mix(background, colors['link']!, 0.09),
            error: mix(background, colors['error']!, 0.09),
          };
          const canBeRead = (color: Color) =>
            Object.values(grounds).every((ground) => contrast(color, ground) >= 4.5);
          // On a middling grey and a darker one there may be no such colour.
          if (![BLACK, WHITE].some(canBeRead)) continue;
          tried += 1;
          for (const [name, ground] of Object.entries(grounds)) {
            const seen = contrast(colors['color']!, ground);
            if (seen < 4.5) poor.push(`${name}: ${seen} of ${[text, background, link].join(' ')}`);
          }
        }
      }
    }
    expect(poor).to.deep.equal([]);
    expect(tried).to.be.above(500);
  });
});
