import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OktaRegister } from '../index.js';
import type { Attributes, CustomProperties, Events, Properties } from './tag.js';

export * from '../define.js';

type Handlers = {
  [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'okta-register': DetailedHTMLProps<HTMLAttributes<OktaRegister>, OktaRegister> &
        // React takes the attribute away where it is false.
        Attributes<boolean | ''> &
        Properties &
        Handlers;
    }
  }
  interface CSSProperties extends CustomProperties {}
}
