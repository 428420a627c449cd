import assert from 'node:assert/strict';
import { resumeAtList } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';

/** What has the focus: a control's name, a button's text, or the class of the title. */
const focused = ({ page }: Visitor) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body) return 'body';
    if (element.matches('.okta-register-title')) return 'title';
    return element.getAttribute('name') ?? element.innerText.trim();
  });

/** Presses Tab until the focus is there, as somebody does who looks for it. */
async function tabTo(visitor: Visitor, where: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 25; presses++) {
    await visitor.page.keyboard.press('Tab');
    const now = await focused(visitor);
    if (now === where) return;
    seen.push(now);
  }
  assert.fail(`${where} cannot be reached by Tab, only ${seen.join(', ')}`);
}

async function expectFocusOnTitle(visitor: Visitor): Promise<void> {
  await expect.poll(() => focused(visitor)).toBe('title');
}

test.describe('By keyboard alone', () => {
  visit('a sign-up with password, e-mail and phone', async (visitor) => {
    const { page } = visitor;
    const { keyboard } = page;
    await visitor.open();
    await visitor.expectStep('enroll-profile');
    await tabTo(visitor, 'userProfile.firstName');
    await keyboard.type(ADA.firstName);
    await keyboard.press('Tab');
    await keyboard.type(ADA.lastName);
    await keyboard.press('Tab');
    await keyboard.type(ADA.email);
    await keyboard.press('Enter');

    await visitor.expectStep('select-authenticator-enroll');
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'authenticator');
    await keyboard.press('Enter');

    await visitor.expectStep('enroll-authenticator', 'okta_password');
    await expectFocusOnTitle(visitor);
    await keyboard.press('Tab');
    assert.equal(await focused(visitor), 'credentials.passcode', 'no hidden field is a stop');
    await keyboard.type(PASSWORD);
    await tabTo(visitor, 'confirm-password');
    await keyboard.type(PASSWORD);
    await tabTo(visitor, 'Next');
    await keyboard.press('Space');

    await visitor.expectStep('select-authenticator-enroll');
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'authenticator');
    await keyboard.press('ArrowDown');
    assert.ok(await visitor.element.getByRole('radio', { name: 'Phone' }).isChecked());
    await keyboard.press('ArrowUp');
    assert.ok(await visitor.element.getByRole('radio', { name: 'Email' }).isChecked());
    await tabTo(visitor, 'Next');
    await keyboard.press('Enter');

    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'credentials.passcode');
    await keyboard.type('1');
    await keyboard.press('Enter');
    await visitor.expectFailure('invalid-code');
    await expect.poll(() => focused(visitor)).toBe('credentials.passcode');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(visitor.latestCode());
    await keyboard.press('Enter');

    await visitor.expectStep('select-authenticator-enroll');
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'Next');
    await keyboard.press('Enter');
    await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'authenticator.phoneNumber');
    await keyboard.type('+15551234567');
    await keyboard.press('Enter');
    await visitor.field('authenticator.methodType').first().waitFor();
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'authenticator.methodType');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');

    await visitor.expectStep('enroll-authenticator', 'phone_number');
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'credentials.passcode');
    await keyboard.type(visitor.latestCode('+15551234567', 'voice'));
    await keyboard.press('Enter');
    await visitor.expectWelcome();
  });

  visit('skipping, cancelling and starting again', async (visitor) => {
    const { keyboard } = visitor.page;
    await resumeAtList(visitor);
    await tabTo(visitor, 'Cancel');
    await keyboard.press('Enter');
    await visitor.expectStep('canceled');
    await expectFocusOnTitle(visitor);
    await tabTo(visitor, 'Start again');
    await keyboard.press('Space');
    await visitor.expectStep('enroll-profile');
    await expectFocusOnTitle(visitor);
  });
});

// A step that comes while the focus is elsewhere: test/browser/contract.test.ts.
test.describe('The page belongs to its reader', () => {
  visit(
    'loading it neither takes the focus nor scrolls',
    async (visitor) => {
      const { page } = visitor;
      await visitor.open();
      await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
      await visitor.expectStep('enroll-profile');
      assert.equal(await focused(visitor), 'body');
      assert.equal(await page.evaluate(() => scrollY), 0);

      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.reload();
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(await focused(visitor), 'body');
      assert.equal(await page.evaluate(() => scrollY), 0);
    },
    { browser: { viewport: { width: 390, height: 500 } } },
  );
});
