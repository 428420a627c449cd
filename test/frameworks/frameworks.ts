import type { Framework, Mistake } from './app.js';

const PREFILL = `{ lastName: 'Lovelace' }`;

/** The same in every template: a text for an object, and what the event does not have. */
const inTemplates = (property: string): Mistake[] => [
  [`${property}={${PREFILL}}`, `${property}="Lovelace"`],
  ['detail.tokens', 'detail.token'],
  ['idToken?.claims.name', 'idToken?.claims'],
  ['client-id="0oa1b2c3d4"', 'client-id={1}'],
];

const jsx = inTemplates('prefill');

/** The apps of `integrations/frameworks`. */
export const FRAMEWORKS: readonly Framework[] = [
  { name: 'react', component: 'src/sign-up.tsx', mistakes: jsx },
  { name: 'next', component: 'app/sign-up.tsx', mistakes: jsx, onServer: /<h1>Sign up<\/h1>/ },
  {
    name: 'vue',
    component: 'src/SignUp.vue',
    mistakes: [
      [`:prefill="${PREFILL}"`, 'prefill="Lovelace"'],
      ['detail.tokens', 'detail.token'],
      ['idToken?.claims.name', 'idToken?.claims'],
      ['client-id="0oa1b2c3d4"', ':client-id="1"'],
      ['@registered', '@signed-up'],
    ],
  },
  { name: 'svelte', component: 'src/SignUp.svelte', mistakes: jsx },
  { name: 'solid', component: 'src/sign-up.tsx', mistakes: inTemplates('prop:prefill') },
  {
    name: 'angular',
    component: 'src/sign-up.ts',
    mistakes: [
      [`[prefill]="${PREFILL}"`, '[prefill]="1"'],
      ['(registered)', '(step-change)'],
      ['($event)', '($event.detail)'],
      ['[prefill]', '[prefilled]'],
    ],
  },
  {
    name: 'astro',
    component: 'src/pages/index.astro',
    mistakes: [['detail.tokens', 'detail.token']],
    onServer: /<okta-register [^>]*client-id="0oa1b2c3d4"/,
  },
];
