import { expect, test } from './emulator.js';

test('somebody signs up with a code by email', async ({ page, emulator }) => {
  await page.goto('/sign-up.html');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Lovelace');
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByRole('button', { name: 'Create account' }).click();

  const codeField = page.locator('[name="credentials.passcode"]');
  await codeField.waitFor();
  await codeField.fill(emulator.outbox.latest('ada@example.com')?.code ?? '');
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();

  await expect(page.getByText('Your account is ready')).toBeVisible();
  expect(emulator.users.find('ada@example.com')?.status).toBe('ACTIVE');
});

test('an org that is down is said to the visitor', async ({ page, emulator }) => {
  emulator.fault({ kind: 'service-unavailable', times: Infinity });
  await page.goto('/sign-up.html');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});
