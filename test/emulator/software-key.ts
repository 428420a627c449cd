import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

/** User present, user verified, attested credential data included (WebAuthn section 6.1). */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** A security key made of software (WebAuthn level 2): ES256, no attestation statement. */
export class SoftwareKey {
  readonly id = randomBytes(16);
  readonly #privateKey: KeyObject;
  readonly #publicKey: Map<number, number | Uint8Array>;
  #counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#privateKey = privateKey;
    this.#publicKey = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
      [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
    ]);
  }

  /** What `navigator.credentials.create` gives, encoded the way okta-auth-js does. */
  create(challenge: string, origin: string, rpId = new URL(origin).hostname, flags = VERIFIED) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const key = isoCBOR.encode(this.#publicKey);
    const aaguid = Buffer.alloc(16);
    const attested = Buffer.concat([aaguid, length, this.id, key]);
    const authData = Uint8Array.from(Buffer.concat([this.#head(rpId, flags | ATTESTED), attested]));
    const attestation = isoCBOR.encode(
      new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, string>()],
        ['authData', authData],
      ]),
    );
    return {
      clientData: this.#clientData('webauthn.create', challenge, origin).toString('base64url'),
      attestation: Buffer.from(attestation).toString('base64url'),
      transports: JSON.stringify(['internal', 'hybrid']),
    };
  }

  /** What `navigator.credentials.get` gives. */
  get(challenge: string, origin: string, rpId = new URL(origin).hostname) {
    const clientData = this.#clientData('webauthn.get', challenge, origin);
    const authenticatorData = this.#head(rpId, VERIFIED);
    const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
    return {
      clientData: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signatureData: sign('sha256', signed, this.#privateKey).toString('base64url'),
    };
  }

  #head(rpId: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.#counter);
    return Buffer.concat([sha256(rpId), Buffer.from([PRESENT | flags]), counter]);
  }

  #clientData(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }
}
