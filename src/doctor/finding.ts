import type { Setup } from './setup.js';

/** What a check has found. */
export interface Finding {
  /** `unknown`: it could not be judged, which is never told as good. */
  readonly state: 'ok' | 'problem' | 'unknown';
  /** What is so. */
  readonly words: string;
  /** What to do. */
  readonly fix?: string;
  /** Exactly what to paste there. */
  readonly value?: string;
}

/** Looks at one thing, and changes nothing. */
export type Check = (setup: Setup) => Finding | Promise<Finding>;

export const ok = (words: string): Finding => ({ state: 'ok', words });

export const problem = (words: string, fix: string, value?: string): Finding => ({
  state: 'problem',
  words,
  fix,
  value,
});

export const unknown = (words: string, fix?: string, value?: string): Finding => ({
  state: 'unknown',
  words,
  fix,
  value,
});
