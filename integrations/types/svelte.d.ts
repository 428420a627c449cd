import type { HTMLAttributes } from 'svelte/elements';
import type { OktaRegister } from '../index.js';
import type { Attributes, Events, Properties } from './tag.js';

export * from '../define.js';

type Handlers = {
  [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'okta-register': HTMLAttributes<OktaRegister> & Attributes & Properties & Handlers;
  }
}
