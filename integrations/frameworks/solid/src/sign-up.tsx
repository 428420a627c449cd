import { createSignal, Show } from 'solid-js';
import 'okta-register/solid';

export function SignUp() {
  const [name, setName] = createSignal<string>();
  return (
    <>
      <okta-register
        issuer="https://example.okta.com/oauth2/default"
        client-id="0oa1b2c3d4"
        prop:prefill={{ lastName: 'Lovelace' }}
        on:registered={({ detail }) => setName(detail.tokens.idToken?.claims.name)}
      />
      <Show when={name()}>
        <p role="status">Welcome, {name()}</p>
      </Show>
    </>
  );
}
