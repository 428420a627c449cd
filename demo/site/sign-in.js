import { createAuthClient, messageOf, messageOfError } from './auth.js';

const authClient = createAuthClient();

const form = /** @type {HTMLFormElement} */ (document.getElementById('sign-in'));
const alert = document.getElementById('sign-in-error');
const identifyFields = document.getElementById('sign-in-identify');
const codeFields = document.getElementById('sign-in-code');
const { username, password, code } = form.elements;

/** Which of the two groups of fields is being asked for. */
let step = 'identify';
let busy = false;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (busy) return;
  setBusy(true);
  try {
    const answer = step === 'identify' ? await identify() : await answerCode(code.value);
    await show(answer);
  } catch (error) {
    showError(messageOfError(error));
  } finally {
    setBusy(false);
  }
});

async function identify() {
  // An older attempt, or a sign-up left half-way, must not be continued by this one.
  authClient.transactionManager.clear();
  await authClient.idx.start();
  const answer = await authClient.idx.proceed({
    step: 'identify',
    identifier: username.value.trim(),
    ...(password.value && { credentials: { passcode: password.value } }),
  });
  return asks(answer, 'challenge-authenticator', 'okta_password') && password.value
    ? answerCode(password.value)
    : answer;
}

/** @param {string} passcode */
function answerCode(passcode) {
  return authClient.idx.proceed({
    step: 'challenge-authenticator',
    credentials: { passcode: passcode.trim() },
  });
}

async function show(transaction) {
  if (transaction.status === 'SUCCESS') {
    authClient.tokenManager.setTokens(transaction.tokens);
    location.assign('/welcome.html');
  } else if (asks(transaction, 'challenge-authenticator', 'okta_email') && step === 'identify') {
    askForCode();
  } else if (asks(transaction, 'challenge-authenticator', 'okta_password') && !password.value) {
    showError('This account has a password. Enter it to go on.');
    password.focus();
  } else {
    showError(messageOf(transaction));
    // After too many wrong codes the org ends the attempt; begin again with the email.
    if (transaction.status !== 'PENDING') askForIdentifier();
  }
}

function asks({ nextStep }, name, key) {
  const authenticator = nextStep?.authenticator ?? nextStep?.relatesTo?.value;
  return nextStep?.name === name && authenticator?.key === key;
}

function askForCode() {
  step = 'code';
  showError('');
  document.getElementById('code-sent-to').textContent = username.value.trim();
  identifyFields.hidden = true;
  codeFields.hidden = false;
  code.required = true;
  code.value = '';
  code.focus();
}

function askForIdentifier() {
  step = 'identify';
  codeFields.hidden = true;
  code.required = false;
  identifyFields.hidden = false;
  username.focus();
}

function showError(message) {
  alert.textContent = message;
  alert.hidden = !message;
}

function setBusy(value) {
  busy = value;
  form.setAttribute('aria-busy', String(value));
}
