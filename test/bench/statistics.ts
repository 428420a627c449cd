/** Of several measurements of one thing. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** Layout shifts are small fractions; nothing else is worth a digit behind the point. */
const rounded = (value: number) =>
  Math.abs(value) < 10 ? Number(value.toFixed(3)) : Math.round(value);

export function spread(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return {
    median: rounded(((low ?? NaN) + (high ?? NaN)) / 2),
    min: rounded(sorted[0] ?? NaN),
    max: rounded(sorted.at(-1) ?? NaN),
  };
}

/** The spread of every number in samples of one shape. */
export function spreads<Key extends string>(
  samples: readonly Record<Key, number>[],
): Record<Key, Spread> {
  const keys = Object.keys(samples[0] ?? {}) as Key[];
  return Object.fromEntries(
    keys.map((key) => [key, spread(samples.map((sample) => sample[key]))]),
  ) as Record<Key, Spread>;
}

/** The slope of the straight line that fits the points best. */
export function slope(points: (readonly [x: number, y: number])[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
