import type { EmitFn, HTMLAttributes } from 'vue';
import type { OktaRegister } from '../index.js';
import type { Attributes, Events, Properties } from './tag.js';

export * from '../define.js';

/** For templates: on the element itself there are neither `$props` nor `$emit`. */
type Tag = new () => OktaRegister & {
  $props: HTMLAttributes & Attributes & Properties;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'okta-register': Tag;
  }
}
