import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OktaRegister } from '../index.js';
import type { Attributes, CustomProperties, Events, Properties } from './tag.js';

export * from '../define.js';

type Handlers = {
  [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

// React takes an attribute away where it is false.
type Tag = DetailedHTMLProps<HTMLAttributes<OktaRegister>, OktaRegister> &
  Attributes<boolean | ''> &
  Properties &
  Handlers;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'okta-register': Tag;
    }
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is React's, and grows
  interface CSSProperties extends CustomProperties {}
}
