import type { JsonObject } from '../idx/wire.js';

/** Reads the form at the moment of sending it. Rejects with a FailureError when that cannot be. */
export type Fill = () => Promise<FormData>;

/** What is to be run, and what is sent with it: as it is, or what the person has filled in. */
export interface Request {
  name: string;
  body?: JsonObject;
  fill?: Fill;
}
