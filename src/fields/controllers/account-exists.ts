import { html } from 'lit';
import type { Field } from '../../idx/step.js';
import type { DrawnField } from '../labelled-field.js';
import type { FieldController, FieldHost } from './controller.js';

const isTaken = ({ path, messages }: Field): boolean =>
  ['email', 'login'].includes(path.at(-1) ?? '') &&
  messages.some(({ key }) => key === 'registration.error.notUniqueWithinOrg');

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
