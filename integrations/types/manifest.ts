import { readFileSync } from 'node:fs';

interface Named {
  name: string;
  description?: string;
}

export interface Attribute extends Named {
  /** The property that it sets. */
  fieldName?: string;
  type: { text: string };
}

export interface Member extends Named {
  kind: string;
  attribute?: string;
  readonly?: boolean;
  static?: boolean;
}

export interface Event extends Named {
  /** `CustomEvent<…>` */
  type: { text: string };
}

interface Declaration extends Named {
  kind: 'class';
  customElement: true;
  tagName?: string;
  attributes?: Attribute[];
  members?: Member[];
  events?: Event[];
  cssProperties?: (Named & { type?: { text: string } })[];
}

/** As much of `custom-elements.json` as the typings are made of. */
export interface Manifest {
  schemaVersion: string;
  modules: { kind: 'javascript-module'; path: string; declarations?: Declaration[] }[];
}

export const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'okta-register');
if (!element) throw new Error('custom-elements.json has no <okta-register>.');

export const { attributes = [], members = [], events = [], cssProperties = [] } = element;

/** What a page can set. */
export const properties = members.filter(
  ({ kind, readonly, static: ofClass }) => kind === 'field' && !readonly && !ofClass,
);

/** The same as a comment above a line of a type. */
export const comment = ({ description = '' }: Named): string =>
  `  /** ${description.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
