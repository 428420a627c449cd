/** The words of what can be copied or scanned: they come with the steps that have it. */
export const copyWords = {
  copy: 'Copy code',
  copyKey: 'Copy key',
  copied: 'Copied',
  setupKey: 'Can’t scan it? Type this key into the app:',
  qrCode: 'QR code to scan with your phone',
};
