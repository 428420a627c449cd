import { render } from '@lit-labs/ssr';
import type { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { draftStep } from '../first-form/draft.js';
import { firstFormTemplate } from '../first-form/template.js';
import { frameTemplate } from '../element/frame.js';
import { formStyles } from '../styles/form.js';
import { frameStyles } from '../styles/frame.js';
import { webAddress } from '../host/navigate.js';
import { valuesOf } from '../host/values-of.js';
import { lookUp } from '../idx/look-up.js';
import type { Field } from '../idx/step.js';
import { languageFor, type OwnWords } from '../locales/languages.js';
import { firstWordsWith } from '../locales/own-words.js';
import { WORDS } from './first-words.js';

/** One thing that the org's profile form asks for. */
export interface ProfileField {
  /** The attribute's name at the org, e.g. `firstName`. */
  name: string;
  label: string;
  /** Default `true`. */
  required?: boolean;
  /** Shown below the control. */
  description?: string;
  /** Default `text`; `select` needs `options`. */
  control?: 'text' | 'textarea' | 'select';
  options?: { value: string; label: string }[];
}

export interface PrerenderOptions {
  /**
   * The attributes of `<okta-register>`, as the reference lists them. An empty string is an attribute
   * without a value. `lang` is the language of the form; default: English.
   */
  attributes: Record<string, string>;
  /** The org's profile form, in its order. Default: first name, last name and email. */
  profile?: ProfileField[];
  /**
   * Where the page finds the widget's folder, e.g. `/okta-register/`: the styles are then linked
   * from there, as a policy without inline styles wants it. Default: they are in the HTML.
   */
  folder?: string;
  /** HTML of the terms, to stand above the submit button. Not escaped. */
  terms?: string;
  /** HTML that shows where there is no JavaScript: a link to another way in. Not escaped. */
  fallback?: string;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const toField = ({ name, options = [], ...field }: ProfileField): Field => ({
  path: ['userProfile', name],
  name: `userProfile.${name}`,
  control: 'text',
  type: 'string',
  required: true,
  ...field,
  options: options.map((option) => ({ ...option, fields: [] })),
  messages: [],
});

/** The style sheets that prerendered HTML needs, by the name of their file in the widget's folder. */
export const styleSheets = {
  'okta-register.css': formStyles.cssText,
  'frame.css': frameStyles.cssText,
};

const style = (folder: string | undefined, file: keyof typeof styleSheets) =>
  folder === undefined
    ? `<style>${styleSheets[file]}</style>`
    : `<link rel="stylesheet" href="${escape(`${folder.replace(/\/*$/, '/')}${file}`)}">`;

/** Slots are drawn only where there is a host, of which nothing is asked. */
const host = {} as ElementRenderer;

/** Without the comments that mark the template's parts: the widget draws its own form. */
const draw = (template: unknown) =>
  collectResultSync(render(template, { customElementHostStack: [host] })).replace(
    /<!--.*?-->|<\?>/gs,
    '',
  );

/** The language that the attributes name, and its words with the page's own. */
function speak({ lang = 'en', words = '{}' }: Record<string, string>) {
  const own = JSON.parse(words) as OwnWords;
  const language = languageFor([lang], own);
  const { lang: spoken, folder } = language;
  return { ...language, own, words: firstWordsWith(own, spoken, WORDS[folder]) };
}

let instances = 0;

/**
 * The HTML of `<okta-register>` with its first form in it, for a page made on a server or ahead of
 * time: it can be typed into before any script runs, and the widget goes on with what was typed. The
 * frame is a declarative shadow root (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode);
 * where the browser or a sanitizer knows none, the form stands there without its frame.
 *
 * @returns one element with its styles, to be put in the page as it is
 */
export function prerender(options: PrerenderOptions): string {
  const { attributes, profile, folder, terms, fallback } = options;
  const all = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const language = speak(attributes);
  const { words, lang, dir } = language;
  const step = draftStep(words, profile?.map(toField), all);
  const signIn = attributes['sign-in-url'];
  const properties = {
    idPrefix: `okta-register-page-${++instances}`,
    // As it was given, for it is not known here where the page will be.
    signInUrl: webAddress(signIn, 'https://page.invalid') && signIn,
    headingLevel: Number(attributes['heading-level']),
    values: valuesOf(all, 'prefill-'),
  };
  const ignore = () => undefined;
  const handlers = { submit: ignore, retry: ignore, reload: ignore, cancel: ignore };
  const frame = draw(
    frameTemplate({ step: step.name, busy: false, own: false, stuck: false }, language),
  );
  // Until something listens to it, sending the form would only lose what is in it.
  const form = draw(firstFormTemplate(step, false, undefined, properties, words, handlers))
    .replace('<button type="submit"', '<button disabled type="submit"')
    // Properties are not in HTML.
    .replace(/ name="userProfile\.([^"]+)" type=/g, (input, name: string) => {
      const value = lookUp(properties.values, name);
      return value === undefined ? input : ` value="${escape(value)}"${input}`;
    })
    .replace('<div class="okta-register-terms">', (place) =>
      terms ? `${place}<div slot="terms">${terms}</div>` : place,
    );
  const own = all.map(({ name, value }) => ` ${name}="${escape(value)}"`);
  return [
    style(folder, 'okta-register.css'),
    `<okta-register prerendered${own.join('')}>`,
    `<template shadowrootmode="open">${style(folder, 'frame.css')}${frame}</template>`,
    `<okta-register-form slot="step" lang="${escape(lang)}"${dir && ` dir="${dir}"`} data-step="${escape(JSON.stringify(step))}">${form}</okta-register-form>`,
    fallback ? `<noscript slot="step">${fallback}</noscript>` : '',
    '</okta-register>',
  ].join('');
}
