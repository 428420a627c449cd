import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { english as en } from '../../src/locales/en/english.js';
import { membersOf, unionOf } from './declarations.js';
import { llms } from './llms.js';
import { CLASSES, CODES } from './meanings.js';

interface Named {
  name: string;
  description?: string;
  default?: string;
}

interface Attribute extends Named {
  fieldName?: string;
  type: { text: string };
}

interface Declaration {
  tagName?: string;
  attributes: Attribute[];
  members: (Named & { kind: string; static?: boolean; attribute?: string; readonly?: boolean })[];
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PAGE = local('../reference.md');
const LLMS = local('../../llms.txt');

const manifest = JSON.parse(readFileSync(local('../../custom-elements.json'), 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'okta-register');
if (!element) throw new Error('custom-elements.json has no <okta-register>.');
const { attributes, members, events, slots, cssParts, cssProperties } = element;

export const code = (text: string) => `\`${text}\``;
const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A table of an exported interface. */
const typeTable = (name: string, within?: string) =>
  table(
    ['name', 'type', 'meaning'],
    membersOf(name, within).map(({ name: member, optional, type, meaning }) => [
      code(member + (optional ? '?' : '')),
      code(type),
      meaning,
    ]),
  );

function attributeTable(): string {
  // Those with a property first: what every page gives is among them.
  const sorted = [...attributes].sort((a, b) => Number(!a.fieldName) - Number(!b.fieldName));
  const rows = sorted.map(({ name, fieldName, type, description }) => {
    const property =
      fieldName ?? { 'prefill-*': 'prefill', 'hidden-*': 'hiddenValues' }[name] ?? '';
    const values = type.text.replace(' | undefined', '').replaceAll('"', "'");
    return [code(name), property && code(property), code(values), description ?? ''];
  });
  return table(['attribute', 'property', 'type', 'meaning'], rows);
}

const propertyTable = () =>
  table(
    ['property', 'meaning'],
    members
      .filter(({ kind, attribute, static: ofClass }) => kind === 'field' && !attribute && !ofClass)
      .map(({ name, description, readonly }) => [
        code(name),
        `${description ?? ''}${readonly ? ' Read-only.' : ''}`,
      ]),
  );

const methodTable = () =>
  table(
    ['method', 'meaning'],
    members
      .filter(({ kind }) => kind === 'method')
      .map(({ name, description }) => [code(`${name}()`), description ?? '']),
  );

const namedTable = (head: string, all: readonly Named[]) =>
  table(
    [head, 'what'],
    all.map(({ name, description }) => [name ? code(name) : 'default', description ?? '']),
  );

const customProperties = () =>
  table(
    ['custom property', 'default', 'what'],
    cssProperties.map((one) => [
      code(one.name),
      one.default ? code(one.default) : '',
      one.description ?? '',
    ]),
  );

const classTable = () =>
  table(
    ['class', 'on'],
    Object.entries(CLASSES).map(([name, what]) => [code(`okta-register-${name}`), what]),
  );

/** Under a heading for each group of the source. */
function failureTables(): string {
  const shown = en.failures as Record<string, string>;
  return unionOf('FailureCode')
    .map(({ heading, values }) => {
      const rows = values.map((name) => [
        code(name),
        CODES[name as keyof typeof CODES],
        shown[name] ?? 'the org’s own sentence',
      ]);
      const title = heading.charAt(0).toUpperCase() + heading.slice(1);
      return `### ${title}\n\n${table(['code', 'what has happened', 'what the person reads'], rows)}`;
    })
    .join('\n\n');
}

const types = (names: string[], within?: string) =>
  names.map((name) => `### ${code(name)}\n\n${typeTable(name, within)}`).join('\n\n');

const DETAILS = [
  'StepChangeDetail',
  'StepSubmitDetail',
  'RegisteredDetail',
  'Tokens',
  'RegistrationErrorDetail',
];
const POLICY = [
  ...['EmulatorOptions', 'Emulator', 'App', 'Policy', 'ProfileAttribute', 'PasswordRules'],
  ...[
    'CodeRules',
    'PasskeyRules',
    'PasskeyPromotion',
    'CaptchaSettings',
    'IdentityProvider',
    'IdentityProofing',
  ],
  ...['InviteOptions', 'Outbox', 'OutboxMessage'],
];

/** As Prettier has it. */
export const pretty = (text: string): Promise<string> =>
  format(text, { parser: 'markdown', singleQuote: true, printWidth: 100 });

/** The text of reference.md, made of the manifest and the sources. */
export async function reference(): Promise<string> {
  const outcomes = unionOf('EndingName').flatMap(({ values }) => values);
  const text = `
# Reference

Made by \`npm run docs\` from \`custom-elements.json\` and the comments in \`src\`. Change those, not this page.

## Attributes

${attributeTable()}

\`lang\` and \`dir\` are the standard attributes; they are inherited from the page when absent. In \`prefill-*\` and \`hidden-*\` the rest of the name is the name of the profile's attribute with hyphens: \`prefill-first-name\` is \`firstName\`. A value that \`theme\`, \`loading\`, \`outcome\`, \`analytics\` or \`heading-level\` does not know does nothing; the console says once what it could be.

## Properties without an attribute

${propertyTable()}

The type of \`step\` is in the package, with those of what is in it: \`import type { Step, Field } from 'okta-register'\`.

${types(['Step'], 'idx')}

## Methods

${methodTable()}

## Events

All bubble and are composed.

${namedTable('event', events)}

No password, code, token or profile value is in any event but \`registered\`. A page without modules names a function in the attribute \`on-…\`: see [hooks](hooks.md).

${types(DETAILS)}

The \`name\` of a step is the name of the remediation in the org's response, e.g. \`enroll-profile\`, or one of the widget's own: ${outcomes.map(code).join(', ')}.

## Failure codes

The \`code\` of \`registration-error\`. Codes are stable: they can be counted and branched on. Where the org sends a sentence of its own, the person reads that one.

${failureTables()}

For the set-up of the page or of the org the console says what to change.

## Slots

${namedTable('slot', slots)}

## Parts

Of the frame, for \`::part()\`.

${namedTable('part', cssParts)}

## Custom properties

${customProperties()}

In \`light-dark(…)\` the first is that of light looks, the second that of dark ones. With \`theme="inherit"\` font, colours and corners are the page's. Whoever sets the background sets the text too, and the accent with the text on it.

## Classes

On the elements of the form, which is in the page's own tree.

${classTable()}

## Names of controls

Every control is a native element inside \`<okta-register>\`, in one \`<form>\`, not in a shadow root. Its \`name\` is the path of its input in the org's response, joined with dots: \`userProfile.email\`, \`credentials.passcode\`, \`authenticator.phoneNumber\`. The list of authenticators is a radio group with the name \`authenticator\`.

## \`okta-register/prerender\`

\`prerender(options)\` gives the HTML of one element: see [embedding](embedding.md#prerender). \`styleSheets\` holds the two style sheets that it needs, by their file name.

${types(['PrerenderOptions', 'ProfileField'])}

## \`okta-register/emulator\`

See [the emulator](emulator.md).

${types(POLICY, 'emulator')}

## \`okta-register/emulator/server\`

For Node: \`startEmulator(options)\` serves an emulator over HTTP; \`listen(handler, options)\` any handler, with faults that break connections. See [testing](testing.md). \`startEmulator\` takes the options of \`createEmulator\` too.

${types(['ListenOptions', 'EmulatorServer'], 'emulator')}
`;
  return pretty(text);
}

export const currentReference = (): string => readFileSync(PAGE, 'utf8');

/** The text of llms.txt: the tables that a page is written with. */
export const forModels = (): string =>
  llms({
    attributes: attributeTable(),
    properties: propertyTable(),
    events: namedTable('event', events),
    slots: namedTable('slot', slots),
    customProperties: customProperties(),
    codes: unionOf('FailureCode').flatMap(({ values }) => values),
  });

export const currentForModels = (): string => readFileSync(LLMS, 'utf8');

// `npm run docs` writes them.
if (process.argv[1] === import.meta.filename) {
  writeFileSync(PAGE, await reference());
  writeFileSync(LLMS, forModels());
}
