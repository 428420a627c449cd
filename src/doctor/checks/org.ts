import type { Answer, NoAnswer } from '../ask.js';
import { ok, problem, unknown, type Check, type Finding } from '../finding.js';
import type { Refusal, Setup } from '../setup.js';

const NO_ISSUER = 'There is no issuer to ask.';
const POLICY = 'The page’s content security policy does not let it ask the org.';

const isAnswer = (answer: Answer | NoAnswer): answer is Answer => typeof answer !== 'string';

export const issuer: Check = async (setup) => {
  if (!setup.org) return unknown(NO_ISSUER, 'See the attributes.');
  const answer = await setup.discovery();
  if (answer === 'policy') return unknown(POLICY, 'See the content security policy.');
  if (answer === 'cors') {
    return unknown(
      'The server is there, but does not let this page read which authorization server it is.',
      'See the trusted origin.',
    );
  }
  if (answer === 'unreachable') {
    return problem(
      `Nobody answers at ${setup.org}.`,
      'Compare the issuer with the one in your org: Security > API > Authorization Servers. If it is right, something of this network or browser blocks it.',
    );
  }
  const named = answer.json?.['issuer'];
  if (!answer.ok || typeof named !== 'string') {
    const usual = `${setup.org}/oauth2/default`;
    const isUsual = setup.issuer === usual;
    return problem(
      `What answers at ${setup.issuer} is no authorization server: it has no discovery document.`,
      'Copy the issuer from your org: Security > API > Authorization Servers. ' +
        (isUsual
          ? 'If it is right, a proxy or a network’s sign-on answers.'
          : 'Most orgs have this one:'),
      isUsual ? undefined : `issuer="${usual}"`,
    );
  }
  if (named === setup.issuer) return ok(`${named} answers, and calls itself so.`);
  return problem(
    `The authorization server calls itself ${named}: its tokens would be refused.`,
    'Write the issuer as it calls itself.',
    `issuer="${named}"`,
  );
};

export const trustedOrigin: Check = async (setup) => {
  if (!setup.org) return unknown(NO_ISSUER, 'See the attributes.');
  const answer = await setup.interact();
  if (isAnswer(answer)) return ok(`The org lets pages of ${window.origin} read its answers.`);
  if (answer === 'policy') return unknown(POLICY, 'See the content security policy.');
  if (answer === 'unreachable') return unknown('Nobody answers.', 'See the issuer.');
  if (window.origin === 'null') {
    return problem(
      'The page has no origin, which no org can trust: it stands in a sandboxed frame.',
      'Allow the frame an origin.',
      'sandbox="allow-scripts allow-forms allow-same-origin"',
    );
  }
  return problem(
    `The org is there, but does not let pages of ${window.origin} read its answers.`,
    'In your org, add this to Security > API > Trusted Origins, with CORS. If it is there, a proxy takes the CORS headers out.',
    window.origin,
  );
};

/** Refusals that have a check of their own. */
const KNOWN: readonly Refusal['code'][] = [
  'unknown-client',
  'feature-disabled',
  'invalid-scope',
  'redirect-uri-mismatch',
];

/** Judges one of the things that the org looks at before it begins a sign-up. */
const ofInteract =
  (code: Refusal['code'], good: (setup: Setup) => string, bad: (setup: Setup) => Finding): Check =>
  async (setup) => {
    if (!setup.org) return unknown(NO_ISSUER, 'See the attributes.');
    const answer = await setup.interact();
    const refusal = await setup.refusal();
    if (isAnswer(answer) && answer.ok && answer.json) return ok(good(setup));
    if (!refusal) {
      return unknown('The org has not answered as one does.', 'See the issuer and the origin.');
    }
    if (refusal.code === code) return bad(setup);
    // Whatever else is wrong, it is wrong with an app that the org has found.
    if (code === 'unknown-client' && refusal.code !== 'bad-response') return ok(good(setup));
    const isTold = KNOWN.includes(refusal.code);
    return unknown('The org refuses something else first.', isTold ? undefined : refusal.fix);
  };

export const clientId = ofInteract(
  'unknown-client',
  (setup) => `The org knows ${setup.clientId}.`,
  (setup) =>
    problem(
      `The org has no app with the client ID ${setup.clientId}.`,
      'Copy it from your org: Applications > your app > General. The app has to be active, and of the same org as the issuer.',
    ),
);

export const interactionCode = ofInteract(
  'feature-disabled',
  () => 'The org begins a sign-up for the app.',
  () =>
    problem(
      'The org does not allow the app this flow.',
      'In your org, tick the grant in three places: Settings > Account > Embedded widget sign-in support; Applications > your app > General > Grant type; Security > API > your authorization server > Access Policies > its rule.',
      'Interaction Code',
    ),
);

export const scopes = ofInteract(
  'invalid-scope',
  (setup) => `The org knows the scopes ${setup.scopes}.`,
  (setup) =>
    problem(
      `The authorization server does not know all of the scopes ${setup.scopes}.`,
      'Add them in your org (Security > API > your authorization server > Scopes), or ask for those that every one has.',
      'scopes="openid profile email"',
    ),
);

export const redirectUri = ofInteract(
  'redirect-uri-mismatch',
  (setup) => `${setup.redirectUri} is registered for the app.`,
  (setup) =>
    problem(
      `${setup.redirectUri} is not registered for the app.`,
      'In your org, add exactly this to Applications > your app > General > Sign-in redirect URIs.',
      setup.redirectUri,
    ),
);

export const signUp: Check = async ({ introspect }) => {
  const answer = await introspect();
  if (!answer || !isAnswer(answer)) {
    return unknown('The org has begun no sign-up that could be looked at.');
  }
  const { remediation } = (answer.json ?? {}) as { remediation?: { value?: { name?: string }[] } };
  const names = remediation?.value?.map(({ name }) => name) ?? [];
  if (names.some((name) => name === 'select-enroll-profile' || name === 'enroll-profile')) {
    return ok('The org offers to sign up.');
  }
  if (!names.includes('identify')) return unknown('The org begins with a step of its own.');
  return problem(
    'The org offers to sign in, and not to sign up.',
    'In your org: Security > User Profile Policies > the policy of the app > Self-service registration. The app has to be in a policy that allows it.',
    'Allowed',
  );
};
