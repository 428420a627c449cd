/** The words of a list of which a number is to be chosen: they come with lists. */
export const groupWords = {
  choose: 'Set up {count} of these',
};
