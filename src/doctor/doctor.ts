export function examine(element: Element): void { void element; }
