/** The words of setting up Okta Verify: they come with the step. */
export const oktaVerifyWords = {
  openApp: 'Open Okta Verify',
  getApp: 'Get the app',
  /** By the step and the channel that was chosen, as those of steps.ts. */
  intros: {
    'enroll-poll/okta_verify/qrcode':
      'Open Okta Verify on your phone, add an account, and scan this code. This page goes on by itself.',
    'enroll-poll/okta_verify/email':
      'We sent a link by email to {to}. Open it on your phone. This page goes on by itself.',
    'enroll-poll/okta_verify/sms':
      'We sent a link by SMS to {to}. Open it on your phone. This page goes on by itself.',
    'enroll-poll/okta_verify/samedevice':
      'Set up Okta Verify on this device. This page goes on by itself.',
    'enroll-poll/okta_verify/devicebootstrap':
      'Open Okta Verify on a device where you use it already, and add this account there. This page goes on by itself.',
  },
  /** The channels to choose from. */
  channels: {
    qrcode: 'Scan a code with your phone',
    email: 'Get a link by email',
    sms: 'Get a link by SMS',
    samedevice: 'On this device',
    devicebootstrap: 'With a device where it is set up already',
  },
};
