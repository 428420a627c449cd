import { lookUp } from '../idx/look-up.js';
import type { Failure } from '../idx/failure.js';
import type { Authenticator, Field, Message, Step } from '../idx/step.js';
import type { LanguageOkta, Text } from './language.js';
import { load, type SpokenLanguage } from './languages.js';
import { merge, ownOf } from './own-words.js';
import { defaultWords, fill, loadStepWords, type Words } from './words.js';

/** The languages that Okta answers in when it is asked to: what it says then needs no mark. */
const OKTA_SPEAKS =
  'cs da de el en es fi fr ht hu id it ja ko ms nb nl pl pt-BR ro ru sv th tr uk vi zh-CN zh-TW'.split(
    ' ',
  );

/** In a text from right to left each value keeps its own order: a number would be turned around. */
const isolating = <T>(texts: T): T =>
  JSON.parse(JSON.stringify(texts).replace(/\{\w+\}/g, '\u2068$&\u2069')) as T;

/**
 * A language, or texts of the page's own: all that the widget says, and what Okta says. Loaded where
 * there is either.
 */
export class Translation {
  readonly words: Words;
  readonly #lang: string;
  readonly #dir: SpokenLanguage['dir'];
  readonly #okta: Partial<LanguageOkta>;
  /** What is left as the server said it is English, where Okta does not speak the language. */
  readonly #serverLang: string | undefined;
  /** What is drawn again is the same step: to whoever draws it, another one is news. */
  readonly #steps = new WeakMap<Step, Step>();

  private constructor(language: SpokenLanguage, rare: object, okta: object) {
    const { lang, folder, dir, own, words } = language;
    const all = {
      words: merge(defaultWords, words, rare, ...ownOf(own, lang)),
      okta: merge(okta, ...ownOf(own, lang).map((of) => (of as { okta?: object }).okta)),
    };
    const said = dir ? isolating(all) : all;
    this.words = said.words;
    this.#lang = lang;
    this.#dir = dir;
    this.#okta = said.okta;
    this.#serverLang = OKTA_SPEAKS.includes(folder) ? undefined : 'en';
  }

  /** Never rejects: what cannot be loaded is English, or as Okta says it. */
  static async load(language: SpokenLanguage): Promise<Translation> {
    await loadStepWords(); // a text of the page's own may stand among them
    const none = () => ({});
    const { folder } = language;
    const [rare, okta] = await Promise.all(
      folder === 'en'
        ? [{}, {}]
        : [load(folder, 'rare').catch(none), load(folder, 'okta').catch(none)],
    );
    return new Translation(language, rare, okta);
  }

  /** A step with what Okta says in it, in the language. */
  step(step: Step): Step {
    const translated = this.#steps.get(step) ?? this.#step(step);
    this.#steps.set(step, translated);
    return translated;
  }

  /** A failure with Okta's sentence in the language. */
  failure(failure: Failure): Failure {
    const { message: text, key, params } = failure;
    if (text === undefined) return failure;
    const { text: message, lang } = this.#message({ text, level: 'error', key, params });
    return { ...failure, message, lang };
  }

  #step(step: Step): Step {
    const { authenticator, fields, messages, details } = step;
    return {
      ...step,
      details: details.map(({ label, text }) => ({
        label: this.#left(label),
        text: text && this.#left(text),
      })),
      authenticator: this.#authenticator(authenticator),
      fields: fields.map((field) => this.#field(field)),
      messages: messages.map((message) => this.#message(message)),
    };
  }

  #authenticator(authenticator: Authenticator | undefined): Authenticator | undefined {
    return authenticator && { ...authenticator, name: this.#label(authenticator.name) };
  }

  #field(field: Field): Field {
    return {
      ...field,
      label: this.#label(field.label),
      description: field.description && this.#left(field.description),
      messages: field.messages.map((message) => this.#message(message)),
      options: field.options.map((option) => ({
        ...option,
        label: this.#label(option.label),
        fields: option.fields.map((inner) => this.#field(inner)),
        authenticator: this.#authenticator(option.authenticator),
      })),
    };
  }

  #label(text: string): string {
    return lookUp<string>(this.#okta.labels ?? {}, text.trim().toLowerCase()) ?? this.#left(text);
  }

  /** What is left as it was said has a direction of its own: its last mark is at its end. */
  #left(text: string): string {
    return this.#dir && text ? `\u2068${text}\u2069` : text;
  }

  #message(message: Message): Message {
    const said = lookUp<Text>(this.#okta.messages ?? {}, message.key ?? '');
    if (said === undefined) {
      return { ...message, text: this.#left(message.text), lang: this.#serverLang };
    }
    const [param = ''] = message.params ?? [];
    const date = new Date(param);
    const values = {
      count: param,
      version: param,
      date: Number.isNaN(Number(date))
        ? String(param)
        : new Intl.DateTimeFormat(this.#lang, { dateStyle: 'long' }).format(date),
    };
    return { ...message, text: fill(said, values, this.#lang) };
  }
}
