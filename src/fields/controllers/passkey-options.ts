/** A credential as the org names it. Of an enrolment the transports may stand in its profile. */
interface NamedCredential {
  readonly [member: string]: unknown;
  readonly id: string;
}

type Parser = 'parseCreationOptionsFromJSON' | 'parseRequestOptionsFromJSON';

/** Members of extensions that are bytes (`prf`, `largeBlob`, `credBlob`). */
const BYTES = ['first', 'second', 'write', 'credBlob'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Orgs write base64 of either alphabet, browsers read only one of them. */
const base64url = (text: string): string =>
  text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

function decode(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export const encode = (buffer: ArrayBuffer): string =>
  base64url(btoa(String.fromCharCode(...new Uint8Array(buffer))));

const decodeExtensions = (extensions: unknown): unknown =>
  isObject(extensions)
    ? Object.fromEntries(
        Object.entries(extensions).map(([name, value]) => [
          name,
          BYTES.includes(name) && typeof value === 'string'
            ? decode(value)
            : decodeExtensions(value),
        ]),
      )
    : extensions;

/** The org says the transports as a list, or with commas between them. */
function transportsOf({ transports, profile }: NamedCredential): string[] | undefined {
  const told = transports ?? (isObject(profile) ? profile['transports'] : undefined);
  const list: unknown = typeof told === 'string' ? told.split(/[\s,]+/) : told;
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string' && one) : undefined;
}

const describe = (credential: NamedCredential) => {
  const transports = transportsOf(credential);
  return { type: 'public-key', id: base64url(credential.id), ...(transports && { transports }) };
};

/** The credentials that the account has already. */
export const knownOf = (enrolled: readonly Readonly<Record<string, unknown>>[]) =>
  enrolled.flatMap(({ key, credentialId, ...rest }) =>
    key === 'webauthn' && typeof credentialId === 'string' ? [{ ...rest, id: credentialId }] : [],
  );

/** As the browser reads them itself, where it can: it knows its own extensions best. */
function parsed(parser: Parser, json: object): Record<string, unknown> {
  try {
    const parse = PublicKeyCredential[parser] as ((options: object) => object) | undefined;
    return { ...parse?.call(PublicKeyCredential, json) };
  } catch {
    return {}; // what it finds wrong is told when it is asked for the credential
  }
}

/** Each member as the browser has read it, if it has. Its defaults for others are not the org's. */
const preferring = (read: unknown, own: object): object =>
  Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      (isObject(read) ? read[name] : undefined) ?? (value as unknown),
    ]),
  );

/**
 * What the org says as what the browser takes. Nothing is dropped: what neither it nor this function
 * knows goes along as it is.
 */
function options(
  parser: Parser,
  list: 'excludeCredentials' | 'allowCredentials',
  data: Record<string, unknown>,
  known: readonly NamedCredential[],
): object {
  const user = data['user'] as { id: string } | undefined;
  const named = (data[list] ?? []) as readonly NamedCredential[];
  const credentials = [...known, ...named].map(describe);
  const challenge = base64url(data['challenge'] as string);
  const json = {
    ...data,
    challenge,
    ...(user && { user: { ...user, id: base64url(user.id) } }),
    [list]: credentials,
  };
  const { extensions, ...read } = parsed(parser, json);
  const own = {
    ...json,
    challenge: decode(challenge),
    ...(user && { user: { ...user, id: decode(user.id) } }),
    [list]: credentials.map((one) => ({ ...one, id: decode(one.id) })),
    ...(isObject(data['extensions']) && {
      extensions: preferring(extensions, decodeExtensions(data['extensions']) as object),
    }),
  };
  return preferring(read, own);
}

/** @see https://www.w3.org/TR/webauthn-3/#dictdef-publickeycredentialcreationoptions */
export const creationOptions = (
  activationData: object,
  known: readonly NamedCredential[],
): PublicKeyCredentialCreationOptions =>
  options(
    'parseCreationOptionsFromJSON',
    'excludeCredentials',
    activationData as Record<string, unknown>,
    known,
  ) as PublicKeyCredentialCreationOptions;

/** @see https://www.w3.org/TR/webauthn-3/#dictdef-publickeycredentialrequestoptions */
export const requestOptions = (
  challengeData: object,
  known: readonly NamedCredential[],
): PublicKeyCredentialRequestOptions =>
  options(
    'parseRequestOptionsFromJSON',
    'allowCredentials',
    challengeData as Record<string, unknown>,
    known,
  ) as PublicKeyCredentialRequestOptions;
