/** What a response is read as, and what comes of it on the screen. */
export interface Row {
  /** The remediation, with the authenticator that it is about: `enroll-authenticator/okta_email`. */
  step: string;
  /** What a person is asked for, in order: `credentials.passcode:text`. */
  fields: string[];
  /** What else can be done, in order. */
  actions: string[];
  /**
   * `answered`: a form to fill in and send. `drawn`: there is nothing that a person could type, for
   * it waits, leads away, needs a device, or is the end. `passed`: a page for signing in, from which
   * the widget goes on by itself. Anything else is the code of the failure that is shown.
   */
  shown: string;
}

const words = (text = '') => text.split(/\s+/).filter(Boolean);

/** One response a line: file | step | fields | actions | shown. A line that is indented goes on. */
export function rowsOf(text: string): Record<string, Row> {
  const lines = text.trim().split(/\n(?=\S)/);
  return Object.fromEntries(
    lines.map((line) => {
      const [file = '', step = '', fields, actions, shown = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return [`${file}.json`, { step, fields: words(fields), actions: words(actions), shown }];
    }),
  );
}
