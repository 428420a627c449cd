import type { Context } from 'hono';
import { id } from './random.js';

const SUMMARIES = {
  E0000003: [400, 'The request body was not well-formed.'],
  E0000009: [500, 'Internal Server Error'],
  E0000022: [404, 'The endpoint does not support the provided HTTP method'],
} as const;

/** Okta: an error of the management API style, for what is no page of the Identity Engine. */
export function apiError(
  context: Context,
  errorCode: keyof typeof SUMMARIES,
  cause?: string,
): Response {
  const [status, errorSummary] = SUMMARIES[errorCode];
  const body = {
    errorCode,
    errorSummary,
    errorLink: errorCode,
    errorId: id('oae'),
    errorCauses: cause ? [{ errorSummary: cause }] : [],
  };
  return context.json(body, status);
}

/** RFC 6749 section 5.2: an error of the OAuth endpoints. */
export function oauthError(
  context: Context,
  error: string,
  error_description: string,
  status: 400 | 401 = 400,
): Response {
  context.header('Cache-Control', 'no-store');
  return context.json({ error, error_description }, status);
}
