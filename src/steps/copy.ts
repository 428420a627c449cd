/**
 * Copies a text. Where the page may not (an embedded frame), the text is selected instead, so that
 * it can be copied by hand.
 *
 * @param shown the element in which the text stands
 * @returns true when it was copied
 */
export async function copy(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
