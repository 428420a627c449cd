import type { HTMLAttributes } from 'svelte/elements';
import type { OktaRegister } from '../index.js';
import type { Attributes, Events, Properties } from './tag.js';

export * from '../define.js';

type Handlers = {
  [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Tag = HTMLAttributes<OktaRegister> & Attributes & Properties & Handlers;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'okta-register': Tag;
  }
}
