import type { HTMLAttributes } from 'vue';
import type { OktaRegister } from '../index.js';
import type { Attributes, Events, Properties } from './tag.js';

export * from '../define.js';

// The checker of templates reads every name in camelCase, whatever is set at the end.
type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name & string;

// Of any name, and those whose name would be an event's.
type Family = `${'prefill' | 'hidden' | 'on'}-${string}`;

type Written = {
  [Name in keyof Attributes as Name extends Family ? never : Camel<Name>]?: Attributes[Name];
};

type Both = {
  [Name in keyof Written | keyof Properties]?:
    | (Name extends keyof Written ? Written[Name] : never)
    | (Name extends keyof Properties ? Properties[Name] : never);
};

type Handlers = {
  [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

// prettier-ignore
type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M'
  | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z';

type Values = Partial<Record<`${'prefill' | 'hidden'}${Letter}${string}`, string>>;

type Props = HTMLAttributes & Both & Handlers & Values;

/** For templates, which read it as a component's. */
type Tag = new (props: Props) => OktaRegister & { $props: Props };

declare module 'vue' {
  interface GlobalComponents {
    'okta-register': Tag;
  }
}
