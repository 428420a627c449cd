import { comment, properties } from './manifest.js';

/**
 * Angular checks what a template binds of a tag when a directive has that tag as its selector. So
 * there is one, whose inputs are the properties of the element. Events need nothing: Angular takes
 * their types from `HTMLElementEventMap`.
 *
 * What is written here is the format of published Angular libraries (partial compilation), which
 * the linker of every later version reads.
 */
const CLASS = 'OktaRegisterDirective';

const inputs = properties.map(({ name }) => name);

const lines = (of: (name: string) => string) => inputs.map((name) => `  ${of(name)}\n`).join('');

export const angularTypes = (): string => `import * as i0 from '@angular/core';
import type { OktaRegister } from '../index.js';

export * from '../define.js';

/** The tag \`<okta-register>\` in templates: for the \`imports\` of a component. */
export declare class ${CLASS} {
${properties.map((one) => `${comment(one)}  ${one.name}: OktaRegister['${one.name}'];\n`).join('')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${CLASS}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    ${CLASS},
    'okta-register',
    never,
    {
${lines((name) => `    ${name}: { alias: '${name}'; required: false };`)}    },
    {},
    never,
    never,
    true,
    never
  >;
}
`;

export const angularModule = (): string => `import * as i0 from '@angular/core';

export * from 'okta-register/define.js';

export class ${CLASS} {
  #element = i0.inject(i0.ElementRef).nativeElement;

${lines((name) => `set ${name}(value) { this.#element.${name} = value; }`)}
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0', version: '19.0.0', ngImport: i0,
    type: ${CLASS}, deps: [], target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0', version: '19.0.0', ngImport: i0,
    type: ${CLASS}, isStandalone: true, selector: 'okta-register',
    inputs: {
${lines((name) => `    ${name}: '${name}',`)}    },
  });
}
`;
