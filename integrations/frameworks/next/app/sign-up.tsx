'use client';

import { useEffect, useState } from 'react';
import 'okta-register/react';

export function SignUp() {
  const [inBrowser, setInBrowser] = useState(false);
  const [name, setName] = useState<string>();
  useEffect(() => setInBrowser(true), []);
  return (
    <>
      {inBrowser && (
        <okta-register
          issuer="https://example.okta.com/oauth2/default"
          client-id="0oa1b2c3d4"
          prefill={{ lastName: 'Lovelace' }}
          onregistered={({ detail }) => setName(detail.tokens.idToken?.claims.name)}
        />
      )}
      {name && <p role="status">Welcome, {name}</p>}
    </>
  );
}
