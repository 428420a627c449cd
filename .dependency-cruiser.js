/**
 * Which folder of `src/` may import which. Types count: what has to know another part's types has
 * to be changed with it.
 */

/** Imports run downwards, from the entry files to what is pure. */
const LAYERS = [
  ['(okta-register|okta-register\\.classic|index|define)\\.ts$'],
  ['embed/', 'prerender/'],
  ['element/', 'preview/', 'doctor/'],
  ['first-form/'],
  ['steps/'],
  ['terms/'],
  ['fields/'],
  ['host/'],
  ['flow/'],
  ['okta/'],
  ['idx/'],
];

const DRAWING = 'first-form|steps|fields|terms|element|preview|prerender|embed';
const OKTA = '@okta/okta-auth-js';
const LIT = '(^|/)(@lit|lit|lit-html|lit-element|@lit-labs)(/|$)';

const at = (paths) => `^src/(${paths.join('|')})`;

const downwards = LAYERS.slice(1).map((layer, index) => ({
  name: `${layer.join('-').replaceAll('/', '')}-imports-downwards`,
  comment: 'Imports run from the entry files towards idx/, never back.',
  severity: 'error',
  from: { path: at(layer) },
  to: { path: at(LAYERS.slice(0, index + 1).flat()) },
}));

export default {
  forbidden: [
    ...downwards,
    {
      name: 'embed-and-prerender-stand-apart',
      comment: 'One is for pages, the other for servers: neither needs the other.',
      severity: 'error',
      from: { path: '^src/(embed|prerender)/' },
      to: { path: '^src/(embed|prerender)/', pathNot: '^src/$1/' },
    },
    {
      name: 'looks-and-words-are-for-what-draws',
      comment: 'styles/ and locales/ are used by whoever draws, and by themselves.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${DRAWING}|styles|locales)/` },
      to: { path: '^src/(styles|locales)/' },
    },
    {
      name: 'styles-import-nothing',
      severity: 'error',
      from: { path: '^src/styles/' },
      // How a document is read whose members the page has taken over.
      to: { path: '^src/', pathNot: '^src/(styles/|host/member-of)' },
    },
    {
      name: 'locales-import-only-idx',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/', pathNot: '^src/(locales|idx)/' },
    },
    {
      name: 'no-circle',
      comment: 'The routes of the emulator are one machine; everything else has a direction.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/emulator/' },
      to: { circular: true },
    },
    {
      name: 'okta-auth-js-only-in-okta',
      comment: 'What runs of okta-auth-js is imported by okta/ alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/okta/' },
      to: { path: OKTA, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'types-of-okta-auth-js-only-where-they-are-public',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((okta|element|host)/|index\\.ts$)' },
      to: { path: OKTA },
    },
    {
      name: 'idx-is-pure',
      comment: 'No lit, no okta-auth-js, and no folder that knows the DOM.',
      severity: 'error',
      from: { path: '^src/idx/' },
      to: { path: [LIT, OKTA, '^src/(?!idx/)'] },
    },
    {
      name: 'flow-knows-no-lit',
      severity: 'error',
      from: { path: '^src/flow/' },
      to: { path: LIT },
    },
    {
      name: 'emulator-stands-alone',
      severity: 'error',
      from: { path: '^src/emulator/' },
      to: { path: '^src/', pathNot: '^src/emulator/' },
    },
    {
      name: 'nobody-needs-the-emulator',
      severity: 'error',
      comment: 'But a preview, which loads it from a file of its own.',
      from: { path: '^src/', pathNot: '^src/(emulator|preview)/' },
      to: { path: '^src/emulator/' },
    },
    {
      name: 'no-import-of-what-is-not-there',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'browser', 'default'],
    },
  },
};
