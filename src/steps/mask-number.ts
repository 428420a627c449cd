/** Shows enough of a number to recognise it: `+1 ••• ••• 4567`. What is masked already stays. */
export function maskNumber(number: string): string {
  if (/[*X•]/i.test(number)) return number;
  const digits = number.replace(/\D/g, '');
  if (digits.length < 7) return number;
  return `+${digits.slice(0, 1)}\u00a0•••\u00a0•••\u00a0${digits.slice(-4)}`;
}
