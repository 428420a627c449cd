import { writeFileSync } from 'node:fs';
import type { Results } from './results.js';
import { seconds, times } from './table.js';

const CHART = new URL('chart.svg', import.meta.url);

const WIDTH = 760;
const LABELS = 220;
const VALUES = 120;
const TOP = 64;
const ROW = 40;
const BAR = 22;

/** How long each one takes to its first field, on a slow phone that comes for the first time. */
export function chartOf({ contestants }: Results): string {
  const bars = contestants.map(({ name, label, firstField, ratios }) => ({
    name,
    label,
    time: firstField.slowCold.time.median,
    ratio: ratios?.['slowCold'],
  }));
  const longest = Math.max(...bars.map(({ time }) => time));
  const room = WIDTH - LABELS - VALUES;
  const height = TOP + bars.length * ROW + 8;
  const rows = bars.map(({ name, label, time, ratio }, index) => {
    const middle = TOP + index * ROW + BAR / 2;
    const length = Math.max(2, (time / longest) * room);
    const value = seconds(time) + (ratio ? ` (${times(ratio)})` : '');
    const own = name.startsWith('okta-register') ? ' class="own"' : '';
    return `  <g${own}>
    <text x="${String(LABELS - 12)}" y="${String(middle)}" text-anchor="end">${label}</text>
    <rect x="${String(LABELS)}" y="${String(middle - BAR / 2)}" width="${length.toFixed(1)}" height="${String(BAR)}" rx="4" />
    <text class="value" x="${(LABELS + length + 8).toFixed(1)}" y="${String(middle)}">${value}</text>
  </g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-labelledby="title">
  <title id="title">Seconds until the first field can be typed into, slow phone, first visit: ${bars.map(({ label, time }) => `${label} ${seconds(time)}`).join(', ')}</title>
  <style>
    text { font: 14px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1d1d21; dominant-baseline: central; }
    rect { fill: #b4b4be; }
    .heading { font-size: 16px; font-weight: 600; }
    .note { font-size: 13px; fill: #5e5e66; }
    .value { font-variant-numeric: tabular-nums; fill: #5e5e66; }
    .own text { font-weight: 600; fill: #1d1d21; }
    .own rect { fill: #1a5fd6; }
    @media (prefers-color-scheme: dark) {
      text, .own text { fill: #f0f0f3; }
      rect { fill: #5e5e66; }
      .note, .value { fill: #b4b4be; }
      .own rect { fill: #6ea0ff; }
    }
  </style>
  <text class="heading" x="0" y="14">Seconds until the first field can be typed into</text>
  <text class="note" x="0" y="36">Slow phone, first visit. Shorter is better; × is the ratio to okta-register.</text>
${rows.join('\n')}
</svg>
`;
}

export const writeChart = (results: Results): void => {
  writeFileSync(CHART, chartOf(results));
};
