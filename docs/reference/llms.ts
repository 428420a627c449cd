/** The tables of the reference that a page is written with. */
interface Tables {
  attributes: string;
  properties: string;
  events: string;
  slots: string;
  customProperties: string;
  codes: readonly string[];
}

/** `llms.txt`, in the form of llmstxt.org: what a language model has to know to place the tag. */
export const llms = (tables: Tables): string => `# okta-register

> \`<okta-register>\` is a custom element: a sign-up form for Okta Identity Engine. It draws whatever step the org's policies ask for (profile, password, codes by email or phone, passkeys, …), sends the answers, and ends with the tokens stored. It needs no framework and no other script.

These two lines in a page are all. Replace the folder of the script, the issuer and the client ID:

\`\`\`html
<script type="module" src="/okta-register/okta-register.js"></script>
<okta-register issuer="https://example.okta.com/oauth2/default" client-id="0oa1b2c3d4"></okta-register>
\`\`\`

With a bundler: \`import 'okta-register/define.js'\` and the tag. In React 19, Vue 3, Svelte 5, Solid and Angular import \`okta-register/react\`, \`/vue\`, \`/svelte\`, \`/solid\` or \`/angular\` instead: the same with the types of the tag. Every entry can be imported on a server, where it does nothing.

- The policies of the org decide which steps there are and what they ask for. Do not write fields, steps or requests to Okta beside the element, and draw nothing inside it but its slots.
- In the org: a single-page application; the grant Interaction Code ticked in three places (Settings > Account > Embedded widget sign-in support; the app's General > Grant type; Security > API > the authorization server > Access Policies > its rule); the page's address among its sign-in redirect URIs; the page's origin among the Trusted Origins with CORS; sign-up allowed in the profile enrollment policy.
- Listen to \`registered\` to know that somebody has signed up; \`event.detail.tokens\` has the tokens, which are stored already. \`success-url\` leads on without a listener.
- \`okta-register/emulator\` is an org for tests: no account is needed.

## Files of the package

- [README](README.md): how to use it
- [Manifest](custom-elements.json): the element for tools, with the type of every attribute, property and event
- [Types](dist/index.d.ts): the class and the details of the events
- [Types of the tag](dist/types/tag.d.ts): what the entries for frameworks know of it

## Attributes

${tables.attributes}

## Properties without an attribute

${tables.properties}

## Events

${tables.events}

\`code\` of \`registration-error\` is one of: ${tables.codes.map((code) => `\`${code}\``).join(', ')}.

## Slots

${tables.slots}

## Custom properties

${tables.customProperties}
`;
