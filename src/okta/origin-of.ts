/** The origin that `fetch` would send to; nothing where it would refuse. */
export function originOf(address: unknown): string | undefined {
  try {
    return new URL(new Request(String(address)).url).origin;
  } catch {
    return undefined;
  }
}
