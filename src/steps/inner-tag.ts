/** The tag of the inner elements is made of the host's own, so that two versions never share one. */
export const innerTag = (host: HTMLElement, kind: string): string => `${host.localName}-${kind}`;
