import type { JSX as SolidJSX } from 'solid-js';
import type { OktaRegister } from '../index.js';
import type { Attributes, Events, Properties } from './tag.js';

export * from '../define.js';

type Prefixed = {
  [Name in keyof Events as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
} & { [Name in keyof Attributes as `attr:${Name}`]?: Attributes[Name] } & {
  [
    Name in keyof Attributes as Attributes[Name] extends true | '' | undefined
      ? `bool:${Name}`
      : never
  ]?: boolean | undefined;
} & { [Name in keyof Properties as `prop:${Name}`]?: Properties[Name] };

type Tag = SolidJSX.HTMLAttributes<OktaRegister> & Attributes & Properties & Prefixed;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'okta-register': Tag;
    }
  }
}
