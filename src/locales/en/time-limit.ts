/** The words of a sign-up that is about to expire. */
export const timeLimitWords = {
  /** `{time}` is a time of day. */
  ends: 'This sign-up ends at {time}. Need longer?',
  extend: 'More time',
  /** More time was asked for, and not given. */
  fixed: 'There is no more time. This sign-up ends at {time}.',
};
