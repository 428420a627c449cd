/** The words of the step that asks for a code which was sent: they come with it. */
export const codeWords = {
  /**
   * By the way in which it was sent; `{to}` is where. Some orgs do not say whether an address has an
   * account already, and mail something else than a code then: the sentence is true for both.
   */
  sent: {
    email: 'We sent a message to {to}. Enter the code from it here.',
    link: 'We sent a message to {to}. Open the link in it, or enter the code here.',
    sms: 'Enter the code from the SMS we sent to {to}.',
    voice: 'Enter the code from the call we made to {to}.',
  },
  sentAgain: 'Sent again. Only the newest code works.',
  /** To the inbox, by the name of who keeps it, e.g. Gmail. */
  openInbox: 'Open {name}',
  resendIn: 'Send again in {time}',
  changeNumber: 'Use another number',
  yourEmail: 'your email address',
};
