import { createAuthClient } from './auth.js';

const authClient = createAuthClient();
const { idToken, accessToken } = authClient.tokenManager.getTokensSync();

if (!idToken || authClient.tokenManager.hasExpired(idToken)) {
  location.replace('/');
} else {
  greet(idToken.claims);
}

function greet(claims) {
  const name = claims.given_name ?? claims.name;
  document.getElementById('greeting').textContent = name ? `Welcome, ${name}` : 'Welcome';
  document.getElementById('email').textContent = claims.email ?? claims.preferred_username;
  const list = document.getElementById('claims');
  for (const [claim, value] of Object.entries(claims)) list.append(row(claim, value));
  document.getElementById('sign-out').addEventListener('click', signOut);
  document.getElementById('account').hidden = false;
}

/** @param {string} claim @param {unknown} value */
function row(claim, value) {
  const group = document.createElement('div');
  const term = document.createElement('dt');
  const description = document.createElement('dd');
  term.textContent = claim;
  description.textContent = readable(claim, value);
  group.append(term, description);
  return group;
}

/** @param {string} claim @param {unknown} value */
function readable(claim, value) {
  // These claims count seconds since 1970, which nobody reads.
  const isTime = ['iat', 'exp', 'auth_time', 'updated_at'].includes(claim);
  if (isTime && typeof value === 'number') return new Date(value * 1000).toLocaleString();
  return Array.isArray(value) ? value.join(', ') : String(value);
}

async function signOut() {
  try {
    if (accessToken) await authClient.revokeAccessToken(accessToken);
  } catch (error) {
    // The tokens leave this browser whether or not the org could be told.
    console.warn('The access token could not be revoked.', error);
  }
  authClient.tokenManager.clear();
  authClient.transactionManager.clear();
  location.assign('/');
}
