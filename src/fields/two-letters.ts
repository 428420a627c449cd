const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every code of two letters, those that nothing is called by among them. */
export const twoLetterCodes = (): string[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
