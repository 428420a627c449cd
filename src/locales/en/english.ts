import { basicWords } from './basic.js';
import { stepWords } from './steps.js';

/** All that every step can say, as other languages have it in one table. */
export const english = {
  ...basicWords,
  ...stepWords,
  intros: { ...basicWords.intros, ...stepWords.intros },
  titles: { ...basicWords.titles, ...stepWords.titles },
  labels: { ...basicWords.labels, ...stepWords.labels },
};
