/**
 * A number as the wire wants it: E.164, which is a plus, the country code and the rest, and for a
 * call perhaps an extension. People write spaces, dashes, brackets, and 00 for the plus.
 *
 * @param callingCode of the country, for a number without one; where none is given, it must have one
 * @returns nothing when it can be no number
 * @see https://www.itu.int/rec/T-REC-E.164/
 */
export function toE164(typed: string, callingCode?: string): string | undefined {
  const [, number = '', extension] =
    /^(.*?)(?:\s*(?:x|ext\.?)\s*(\d+))?$/i.exec(typed.trim()) ?? [];
  const plain = number.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  const whole = callingCode && !plain.startsWith('+') ? `+${callingCode}${plain}` : plain;
  if (!/^\+[1-9]\d{6,14}$/.test(whole)) return undefined;
  return extension ? `${whole}x${extension}` : whole;
}
