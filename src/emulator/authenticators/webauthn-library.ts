// A part of the library needs this first, and bundlers drop it where the library asks for it. Lite,
// because the whole of it calls eval, which a strict CSP forbids.
import 'reflect-metadata/lite';

export { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
export {
  decodeAttestationObject,
  isoBase64URL,
  parseAuthenticatorData,
} from '@simplewebauthn/server/helpers';
