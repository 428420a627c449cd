/** The words of what can be copied or scanned: they come with the steps that have it. */
export const copyWords = {
  copy: 'Copy code',
  copyKey: 'Copy key',
  carry: 'Enter this code in the tab or on the device where you began to sign up.',
  copied: 'Copied',
  scan: 'Scan this code with your authenticator app, then enter the code that the app shows.',
  setupKey: 'Can’t scan it? Type this key into the app:',
  qrCode: 'QR code to scan with your phone',
};
