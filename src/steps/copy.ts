type Shown = Element | null | undefined;

/**
 * Copies a text. Where the page may not (an embedded frame), the text is selected instead, so that
 * it can be copied by hand.
 *
 * @param shown finds the element in which the text stands
 * @returns true when it was copied
 */
export async function copy(text: string, shown: () => Shown | Promise<Shown>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const element = await shown();
    if (element) getSelection()?.selectAllChildren(element);
    return false;
  }
}
