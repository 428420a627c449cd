import { html, nothing, type TemplateResult } from 'lit';
import { familyOf } from '../../idx/authenticator-key.js';
import { lookUp } from '../../idx/look-up.js';
import {
  isOptional,
  type Authenticator,
  type Field,
  type Option,
  type Step,
} from '../../idx/step.js';
import { groupWords } from '../../locales/en/groups.js';
import { fill, partOf } from '../../locales/words.js';
import type { FieldContext } from '../field.js';
import type { DrawnField } from '../labelled-field.js';
import { isPicture } from '../picture.js';
import type { DrawPlain, FieldController, FieldHost } from './controller.js';
import { obstacleToAny } from './passkey-obstacle.js';

/** Until when setting an authenticator up, or some of a group, can be put off. */
function grace(
  { gracePeriod }: Pick<Authenticator, 'gracePeriod'>,
  { words, lang }: FieldContext,
): string | undefined {
  const { expiry = '', remainingSkips } = gracePeriod ?? {};
  if (remainingSkips !== undefined) {
    return fill(words.skipsLeft, { count: remainingSkips }, lang);
  }
  const date = new Date(expiry);
  // Browsers make a date of almost any text with a number in it.
  if (!/^\d{4}-\d\d-\d\dT/.test(expiry) || Number.isNaN(Number(date))) return undefined;
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  return fill(words.requiredFrom, { date: format.format(date) });
}

/** What tells an authenticator from the others of its kind, and what it is. */
function aboutOption({ authenticator }: Option, context: FieldContext): string {
  if (!authenticator) return '';
  const { words } = context;
  const { key, profile } = authenticator;
  // The codes of Okta Verify are those of any authenticator app.
  const like = key === 'okta_verify_totp' ? 'google_otp' : familyOf(key);
  const known = lookUp(words.methods, like);
  const own = [profile['nickname'], profile['phoneNumber'], profile['email']];
  return [...own, known, grace(authenticator, context)]
    .filter((text) => typeof text === 'string' && text)
    .join(' · ');
}

/** Which one is on at first: the proposed one, or the only one, or the first of a list. */
function isChosen(field: DrawnField, option: Option, context: FieldContext): boolean {
  const proposed = String(field.value ?? context.initial(field) ?? '');
  if (proposed) return proposed === option.value;
  const decided = field.control === 'choice' || (field.required && field.options.length === 1);
  return decided && option === field.options[0];
}

/** A picture that cannot be had leaves no sign of it. */
const hide = ({ target }: Event) => {
  (target as HTMLElement).style.display = 'none';
};

/** An option with its description, and its picture when the server has one. */
function radio(field: DrawnField, option: Option, context: FieldContext): TemplateResult {
  const about = aboutOption(option, context);
  const { logo } = option.authenticator ?? {};
  return html`<label class="okta-register-option"
    ><input
      type="radio"
      class="okta-register-tick"
      id=${context.id(`${field.name}-${option.value}`)}
      name=${field.name}
      value=${option.value}
      ?required=${field.required || field.control === 'choice'}
      ?checked=${isChosen(field, option, context)}
      @change=${choose}
    />${
      isPicture(logo)
        ? html`<img
            class="okta-register-logo"
            src=${logo}
            alt=""
            width="24"
            height="24"
            @error=${hide}
          />`
        : nothing
    }<span class="okta-register-option-label"
      >${option.label}
      ${about ? html`<span class="okta-register-about">${about}</span>` : nothing}</span
    ></label
  >`;
}

const tick = (field: DrawnField, { value, label }: Option, chosen: unknown[]): TemplateResult =>
  html`<label class="okta-register-check"
    ><input
      type="checkbox"
      class="okta-register-tick"
      name=${field.name}
      value=${value}
      ?checked=${chosen.includes(value)}
    /><span>${label}</span></label
  >`;

/** What cannot work is not offered beside what can. */
function possible(options: readonly Option[]): readonly Option[] {
  const isPasskey = ({ authenticator }: Option) => authenticator?.key === 'webauthn';
  if (!options.some(isPasskey) || !obstacleToAny()) return options;
  const others = options.filter((option) => !isPasskey(option));
  return others.length ? others : options;
}

/** Some of the options, of which a number has to be set up. */
interface Group extends Pick<Authenticator, 'gracePeriod'> {
  count: number;
  options: readonly Option[];
}

/** The groups of which something is left to set up. An option stands in the first of its groups. */
function openGroups(groups: Step['groups'] = [], options: readonly Option[]): Group[] {
  const taken = new Set<Option>();
  return groups.flatMap(({ groupId, remaining, gracePeriod }) => {
    const own = options.filter(
      (option) => !taken.has(option) && option.authenticator?.groups?.includes(groupId as string),
    );
    const count = Number(remaining);
    if (!(count > 0) || !own.length) return [];
    own.forEach((option) => taken.add(option));
    return [{ count, options: own, gracePeriod: gracePeriod as Authenticator['gracePeriod'] }];
  });
}

/** Those of an alternative take part only while it is the chosen one. */
function choose({ target }: Event): void {
  const { value } = target as HTMLInputElement;
  const field = (target as HTMLElement).closest('.okta-register-field');
  field?.querySelectorAll<HTMLFieldSetElement>('[data-option]').forEach((nested) => {
    if (nested.closest('.okta-register-field') === field) {
      nested.disabled = nested.dataset['option'] !== value;
    }
  });
}

/**
 * Fields that are a list: one of several, with fields of their own or not (authenticators,
 * questions), or as many of them as one likes.
 */
export class Options implements FieldController {
  readonly #host: FieldHost;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  draw(field: DrawnField, plain: DrawPlain): unknown {
    const label = this.#labelOf(field) ?? field.label;
    const options = possible(field.options);
    return this.#draw({ ...field, label, options }, plain, this.#host.fieldContext);
  }

  #draw(field: DrawnField, plain: DrawPlain, context: FieldContext): unknown {
    const { control, options } = field;
    if (control === 'checkboxes') {
      const chosen = ([] as unknown[]).concat(field.value ?? context.initial(field) ?? []);
      const controls = options.map((option) => tick(field, option, chosen));
      return plain({ ...field, controls }, context);
    }
    if (control !== 'radio' && control !== 'choice') return undefined;
    const groups = openGroups(this.#host.step.groups, options);
    const draw = (option: Option) =>
      html`${radio(field, option, context)} ${this.#nested(field, option, plain, context)}`;
    // In the order of the list: a group stands where the first of it does.
    const controls = options.map((option) => {
      const group = groups.find((one) => one.options.includes(option));
      if (!group) return draw(option);
      if (option !== group.options[0]) return nothing;
      return html`<fieldset class="okta-register-group">
        <legend class="okta-register-label">${this.#title(group, context)}</legend>
        ${group.options.map(draw)}
      </fieldset>`;
    });
    return plain({ ...field, controls }, context);
  }

  /** How many of a group are still to be set up, and until when that can be put off. */
  #title({ count, gracePeriod }: Group, context: FieldContext): string {
    const { choose } = partOf(this.#host.words, 'groups', groupWords);
    const text = fill(choose, { count }, context.lang);
    return [text, grace({ gracePeriod }, context)].filter(Boolean).join(' · ');
  }

  /** Fields of an alternative that a person fills. */
  #nested(field: DrawnField, option: Option, plain: DrawPlain, context: FieldContext): unknown {
    const visible = option.fields.filter(({ control }) => control !== 'hidden');
    if (!visible.length) return nothing;
    // The same field may stand in several alternatives, under the same name.
    const own = { ...context, id: (name: string) => context.id(`${option.value}-${name}`) };
    return html`<fieldset
      class="okta-register-nested"
      data-option=${option.value}
      aria-label=${option.label}
      ?disabled=${!isChosen(field, option, context)}
    >
      ${visible.map((inner) => this.#draw(inner, plain, own) ?? plain(inner, own))}
    </fieldset>`;
  }

  /** The widget's words for alternatives, where they are better than the server's. */
  #labelOf({ control, name }: Field): string | undefined {
    const { step, words } = this.#host;
    const { labels } = words;
    if (control !== 'choice') return undefined;
    if (name === 'authenticator') {
      if (step.name.endsWith('-authenticate')) return labels.proof;
      return isOptional(step) ? labels.optionalAuthenticator : labels.authenticator;
    }
    return step.authenticator?.key === 'security_question' ? labels.question : undefined;
  }
}
