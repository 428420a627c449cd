import { tellOwner } from '../host/tell-owner.js';
import { attributeOf, misspelt } from './attributes.js';

/** Tells the owner of a value that an attribute does not have. */
export function checkAttributes(element: Element): void {
  for (const name of misspelt(element)) {
    const { values = [], unset = values[0] } = attributeOf(name) ?? {};
    tellOwner(
      `${name}="${element.getAttribute(name)}" is not known, and does nothing. ` +
        `Use ${values.join(', ')}. Default: ${unset}.`,
    );
  }
}
