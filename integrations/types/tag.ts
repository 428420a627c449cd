import { attributes, comment, cssProperties, events, properties } from './manifest.js';

const isProperty = (name: string) => properties.some((property) => property.name === name);

/** What an attribute says in a template: numbers may be written as such. */
function valueOf(type: string): string {
  const kind = type.replace(' | undefined', '');
  if (kind === 'boolean') return 'Flag';
  return kind === 'number' ? 'number | `${number}`' : kind;
}

/** Frameworks set the property where there is one of the same name. */
const attributeLines = attributes
  .filter(({ name }) => !isProperty(name))
  .map((attribute) => {
    const { name, type } = attribute;
    const key = name.endsWith('*')
      ? `[name: \`${name.replace('*', '${string}')}\`]: `
      : `'${name}'?: `;
    return `${comment(attribute)}  ${key}${valueOf(type.text)} | undefined;\n`;
  });

const propertyLines = properties.map(
  (property) =>
    `${comment(property)}  ${property.name}?: OktaRegister['${property.name}'] | undefined;\n`,
);

const eventLines = events.map((event) => {
  const type = `${event.type.text} & { readonly currentTarget: OktaRegister }`;
  return `${comment(event)}  '${event.name}': ${type};\n`;
});

const customPropertyLines = cssProperties.map(
  (property) => `${comment(property)}  '${property.name}'?: string | number | undefined;\n`,
);

const details = events.map(({ type }) => type.text.replace(/^CustomEvent<(\w+)>$/, '$1'));

/** `tag.d.ts`: what can be written on the tag, in any framework. */
export const tagTypes = (): string => `import type {
${[...details, 'OktaRegister'].map((name) => `  ${name},\n`).join('')}} from '../index.js';

/**
 * The attributes that are called otherwise than a property, or have none. \`Flag\`: how one without
 * a value is written. Most frameworks write \`false\` as a text, which is an attribute that is there.
 */
export interface Attributes<Flag = true | ''> {
${attributeLines.join('')}}

/** The properties that can be set. */
export interface Properties {
${propertyLines.join('')}}

/** The events, by their name. */
export interface Events {
${eventLines.join('')}}

/** For the style of the tag. */
export interface CustomProperties {
${customPropertyLines.join('')}}
`;
