import type { Context } from 'hono';
import { id } from './random.js';

const SUMMARIES = {
  E0000003: [400, 'The request body was not well-formed.'],
  E0000009: [500, 'Internal Server Error'],
  E0000010: [503, 'Server is unable to respond at the moment.'],
  E0000011: [401, 'Invalid token provided'],
  E0000022: [404, 'The endpoint does not support the provided HTTP method'],
  E0000047: [429, 'API call exceeded rate limit due to too many requests.'],
} as const;

type ErrorCode = keyof typeof SUMMARIES;

/** Okta: an error of the management API style, for what is no page of the Identity Engine. */
export function errorBody<Code extends ErrorCode>(
  errorCode: Code,
  cause?: string,
): [status: (typeof SUMMARIES)[Code][0], body: object] {
  const [status, errorSummary] = SUMMARIES[errorCode];
  const errorCauses = cause ? [{ errorSummary: cause }] : [];
  return [
    status,
    { errorCode, errorSummary, errorLink: errorCode, errorId: id('oae'), errorCauses },
  ];
}

/** {@link errorBody} as the answer of a route. */
export function apiError(context: Context, errorCode: ErrorCode, cause?: string): Response {
  const [status, body] = errorBody(errorCode, cause);
  return context.json(body, status);
}

/** RFC 6749 section 5.2: the request cannot be read. */
export const malformed = (context: Context): Response =>
  oauthError(context, 'invalid_request', 'The request is malformed or repeats a parameter.');

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
