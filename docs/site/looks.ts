/** Looks of the gallery. What is shown is what is applied. */
export interface Example {
  id: string;
  name: string;
  description: string;
  /** What the form is called: each has a name of its own, for whoever hears the page. */
  title: string;
  theme?: string;
  css: string;
}

export const examples: readonly Example[] = [
  {
    id: 'brand',
    name: 'One brand colour',
    description: 'One accent for light and one for dark pages.',
    title: 'Join Fernwood',
    css: `okta-register {
  --okta-register-accent: light-dark(#0b6e4f, #7fd9b4);
  --okta-register-on-accent: light-dark(white, #06281c);
  --okta-register-radius: 0.75rem;
}`,
  },
  {
    id: 'print',
    name: 'In print',
    description: 'A serif, ruled in black, without a corner rounded.',
    title: 'Subscribe to the Gazette',
    css: `okta-register {
  --okta-register-font: Charter, Georgia, 'Liberation Serif', serif;
  --okta-register-font-size: 17px;
  --okta-register-background: #fffdf7;
  --okta-register-color: #1a1813;
  --okta-register-muted: #57523f;
  --okta-register-border: #1a1813;
  --okta-register-accent: #1a1813;
  --okta-register-on-accent: #fffdf7;
  --okta-register-link: #8a2c0d;
  --okta-register-error: #8a2c0d;
  --okta-register-success: #22603a;
  --okta-register-radius: 0;
}`,
  },
  {
    id: 'night',
    name: 'Night',
    description: 'Dark on every page, with theme="dark" and colours of its own.',
    title: 'Join the night shift',
    theme: 'dark',
    css: `okta-register {
  --okta-register-background: #17132b;
  --okta-register-border: #8379ad;
  --okta-register-accent: #c4b2ff;
  --okta-register-on-accent: #1b1042;
  --okta-register-radius: 1rem;
  --okta-register-padding: 2rem;
}`,
  },
  {
    id: 'dense',
    name: 'Dense',
    description: 'Small, for a dialog or the edge of a page.',
    title: 'Sign up',
    css: `okta-register {
  --okta-register-font-size: 14px;
  --okta-register-space: 0.625rem;
  --okta-register-padding: 1rem;
  --okta-register-radius: 4px;
  --okta-register-width: 20rem;
}`,
  },
  {
    id: 'classes',
    name: 'By its classes',
    description: 'A rule for a class or a part, where a property is not enough.',
    title: 'Get started',
    css: `okta-register .okta-register-submit {
  border-radius: 2rem;
  text-transform: uppercase;
  letter-spacing: 0.06em;
}

okta-register::part(card) {
  border-top: 4px solid light-dark(#1a5fd6, #8ab4ff);
}`,
  },
  {
    id: 'inherited',
    name: 'What the page has',
    description: 'With theme="inherit" it takes fonts and colours from the page around it.',
    title: 'Come on in',
    theme: 'inherit',
    css: `.okta-register-around {
  color-scheme: light;
  background: #fff4e6;
  color: #3d2410;
  font-family: Charter, Georgia, 'Liberation Serif', serif;
}`,
  },
];

/** The rules of an example, for itself alone. */
const scoped = ({ id, css }: Example): string =>
  css.replace(/^(okta-register|\.okta-register-around)/gm, (selector) =>
    selector === 'okta-register' ? `#${id} okta-register` : `#${id}`,
  );

export const looksSheet = (): string => `${examples.map(scoped).join('\n\n')}\n`;
