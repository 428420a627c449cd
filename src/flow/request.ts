import type { IdxResponse } from '../idx/response.js';
import type { JsonObject } from '../idx/wire.js';

/** Reads the form at the moment of sending it. Rejects with a FailureError when that cannot be. */
export type Fill = () => Promise<FormData>;

/** Makes of the org's answer what is taken of it, e.g. of one to what nobody has asked for. */
export type Heard = (answer: IdxResponse) => IdxResponse;

/** What is to be run, and what is sent with it: as it is, or what the person has filled in. */
export interface Request {
  name: string;
  body?: JsonObject;
  fill?: Fill;
  heard?: Heard;
}
