import type { Field, Step } from '../idx/step.js';

/** The field that takes Duo's signature. */
export const signatureOf = ({ fields }: Step): Field | undefined =>
  fields.find(({ path }) => path.at(-1) === 'signatureData');
