import { everyLook, walk } from './every-look.js';
import { expect, visit } from './visit.js';

/** What the browser tells assistive technology of a step: its roles, with their names and states. */
const outlineOf = (tree: string): string =>
  tree
    .split('\n')
    .filter((line) => !/- (text:|\/url:|option )/.test(line))
    .join('\n')
    .replace(/- code: [A-Z2-7 ]+/, '- code: (the key)');

visit(
  'The browser’s accessibility tree has the outline that is expected of every step',
  async (visitor) => {
    await visitor.open();
    await walk(visitor, async (name) => {
      const tree = await visitor.element.ariaSnapshot();
      expect(outlineOf(tree)).toMatchSnapshot(`${name}.yml`);
    });
  },
  everyLook(),
);
