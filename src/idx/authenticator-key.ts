/**
 * The authenticator that a key is about. Okta Verify has one key, or where an org sets its methods up
 * apart one for each: `okta_verify_totp`, `okta_verify_push`, `okta_verify_fastpass`.
 */
export const familyOf = (key = ''): string => key.replace(/^(okta_verify)_.+/, '$1');
