/**
 * A number as the wire wants it: E.164, which is a plus, the country code and the rest, and for a
 * call perhaps an extension. People write spaces, dashes, brackets, and 00 for the plus.
 *
 * @returns nothing when it is no international number
 * @see https://www.itu.int/rec/T-REC-E.164/
 */
export function toE164(typed: string): string | undefined {
  const [, number = '', extension] =
    /^(.*?)(?:\s*(?:x|ext\.?)\s*(\d+))?$/i.exec(typed.trim()) ?? [];
  const plain = number.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  if (!/^\+[1-9]\d{6,14}$/.test(plain)) return undefined;
  return extension ? `${plain}x${extension}` : plain;
}
