import { html } from 'lit';
import { hasAccount } from '../../idx/failure.js';
import type { Field } from '../../idx/step.js';
import type { DrawnField } from '../labelled-field.js';
import type { FieldController, FieldHost } from './controller.js';

const isTaken = (field: Field): boolean =>
  ['email', 'login'].includes(field.path.at(-1) ?? '') && hasAccount(field);

/** Beside an address that has an account: the way to sign in with it. */
export class AccountExists implements FieldController {
  readonly #host: FieldHost;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  draw(field: Field, plain: (field: DrawnField) => unknown): unknown {
    const { signInUrl, words } = this.#host;
    if (!signInUrl || !isTaken(field)) return undefined;
    const hintText = html`${field.description} <a href=${signInUrl}>${words.signIn}</a>`;
    return plain({ ...field, hintText });
  }
}
