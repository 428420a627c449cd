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

/** A mean, and between what it is with a certainty of 95 %. */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** Student's t for 95 % on both sides, by degrees of freedom from 1; beyond them the normal 1.96. */
const T = [
  ...[12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13],
  ...[2.12, 2.11, 2.1, 2.09, 2.09, 2.08, 2.07, 2.07, 2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04],
];

/** Of the mean of several measurements. One alone says nothing: the interval is endless. */
export function interval(values: number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  const half =
    values.length > 1
      ? ((T[values.length - 2] ?? 1.96) * deviation) / Math.sqrt(values.length)
      : Infinity;
  return { mean, low: mean - half, high: mean + half };
}

/**
 * How much more the second of two things takes than the first. The measurements of a round belong
 * together: they were taken one after the other.
 */
export const difference = (before: number[], after: number[]): Interval =>
  interval(after.map((value, round) => value - (before[round] ?? NaN)));

/** The slope of the straight line that fits the points best. */
export function slope(points: (readonly [x: number, y: number])[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
