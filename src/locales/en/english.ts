import { basicWords } from './basic.js';
import { withSteps } from './with-steps.js';

/** All that every step can say. */
export const english = withSteps(basicWords);
