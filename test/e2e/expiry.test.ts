import { resumeAtCode } from './mid-flow.js';
import { test, visit } from './visit.js';

const HOURS = 60 * 60 * 1000;

test.describe('A sign-up that has expired goes on from its beginning', () => {
  visit('when the page is opened again after a long time', async (visitor) => {
    await resumeAtCode(visitor);
    visitor.site.advance(3 * HOURS);
    await visitor.page.reload();
    await visitor.expectStep('enroll-profile');
    await visitor.expectFailure('session-expired');
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
  });
});
