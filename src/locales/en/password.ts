/** The words of a new password: they come with what asks for one. */
export const newPasswordWords = {
  label: 'New password',
  confirm: 'Confirm password',
  rules: 'Your password needs',
  mismatch: 'The passwords don’t match.',
  show: 'Show password',
  hide: 'Hide password',
};

/** Its rules. */
export const passwordWords = {
  minLength: { one: 'At least {count} character', other: 'At least {count} characters' },
  minLowerCase: 'A lowercase letter',
  minUpperCase: 'An uppercase letter',
  minNumber: 'A number',
  minSymbol: 'A symbol',
  excludeUsername: 'No part of your email address',
  excludeFirstName: 'Not your first name',
  excludeLastName: 'Not your last name',
  maxConsecutiveRepeatingCharacters: {
    one: 'No character twice in a row',
    other: 'No more than {count} of the same character in a row',
  },
  blockedWords: 'No word that is blocked here',
  historyCount: { one: 'Not your last password', other: 'None of your last {count} passwords' },
  met: 'done',
};
