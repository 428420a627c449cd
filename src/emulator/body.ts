/** Bytes of a body that is read; a sign-up needs a few hundred, a passkey a few thousand. */
export const BODY_LIMIT = 64 * 1024;

/** The text of a body, or nothing when it is too long or the client is gone. */
export async function textIn(request: Request): Promise<string | undefined> {
  const length = Number(request.headers.get('Content-Length') ?? NaN);
  if (length > BODY_LIMIT) return undefined;
  try {
    return isNaN(length) ? await readUpTo(request, BODY_LIMIT) : await request.text();
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder();

/** What is longer than it said, or did not say, must not be kept to be measured. */
async function readUpTo(request: Request, limit: number): Promise<string | undefined> {
  const body = request.body as Request['body'] | undefined;
  // Firefox has no such stream, and has kept it whole already.
  if (body === undefined) {
    const text = await request.text();
    return text.length > limit ? undefined : text;
  }
  if (!body) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decoder.decode(joined(chunks, length));
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const [only, another] = chunks;
  if (only && !another) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** A form in a body; nothing when it is too long or names a parameter twice (RFC 6749 section 3.2). */
export async function formIn(request: Request): Promise<URLSearchParams | undefined> {
  const text = await textIn(request);
  if (text === undefined) return undefined;
  const form = new URLSearchParams(text);
  const names = [...form.keys()];
  return new Set(names).size === names.length ? form : undefined;
}

/** The JSON of a body, whichever content type it came with; nothing when it is none. */
export async function jsonIn(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await textIn(request)) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** An object as JSON knows it. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object that stands there, or an empty one. */
export const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  isObject(value) ? value : {};
