/**
 * A member of a document, though an element of the page may have its name: with `<img name="head">`
 * in it, `document.head` is that image. A shadow root is never taken over; it may be given as well.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const memberOf = <Tree extends Document | ShadowRoot, Name extends keyof Tree>(
  tree: Tree,
  name: Name,
): Tree[Name] => Reflect.get(Object.getPrototypeOf(tree) as object, name, tree) as Tree[Name];

/** As {@link memberOf}, to set it. */
export const setMember = <Tree extends Document | ShadowRoot, Name extends keyof Tree>(
  tree: Tree,
  name: Name,
  value: Tree[Name],
): unknown => Reflect.set(Object.getPrototypeOf(tree) as object, name, value, tree);

/** As {@link memberOf}, to listen to the document. */
export const listenTo = <Type extends keyof DocumentEventMap>(
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  options?: AddEventListenerOptions,
): void =>
  memberOf(document, 'addEventListener').call(document, type, listener as EventListener, options);

/** As {@link memberOf}, to find elements of the document. */
export const findAll = <Found extends Element = HTMLElement>(selector: string): NodeListOf<Found> =>
  memberOf(document, 'querySelectorAll').call(document, selector) as NodeListOf<Found>;
