import assert from 'node:assert/strict';
import { resumePastEmail } from './mid-flow.js';
import { withPolicy } from './own-app.js';
import { test, visit } from './visit.js';
import type { Visitor } from './visitor.js';

test.describe('Who has to prove who they are', () => {
  const atPersona = ({ page }: Visitor, button: string) =>
    page.getByRole('button', { name: button }).click();

  visit(
    'goes to a provider, may come back without, and is signed up once they have',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('redirect-idverify');
      await visitor.button('Continue with Persona').click();
      await visitor.page.getByRole('heading', { name: 'Persona', level: 1 }).waitFor();
      await atPersona(visitor, 'Cancel');
      await visitor.expectStep('redirect-idverify');
      await visitor.expectText('Persona could not find out who you are. Try again.');
      assert.equal(new URL(visitor.page.url()).search, '');
      await visitor.button('Continue with Persona').click();
      await atPersona(visitor, 'Continue');
      await visitor.expectWelcome();
      assert.equal(visitor.heardOf('registered').length, 1);
      assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
    },
    withPolicy({ identityProofing: { id: 'IDV_PERSONA', name: 'Persona' } }),
  );
});
