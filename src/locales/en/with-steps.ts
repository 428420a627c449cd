import type { basicWords } from './basic.js';
import { stepWords } from './steps.js';

/**
 * All that every step can say, as other languages have it in one table.
 *
 * @param basic given, and not imported: it is loaded before
 */
export const withSteps = (basic: typeof basicWords) => ({
  ...basic,
  ...stepWords,
  intros: { ...basic.intros, ...stepWords.intros },
  titles: { ...basic.titles, ...stepWords.titles },
  labels: { ...basic.labels, ...stepWords.labels },
});
