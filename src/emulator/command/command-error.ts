/** What can be wrong with a command line; the codes are stable. */
export type CommandCode =
  | 'bad-option'
  | 'bad-port'
  | 'bad-seed'
  | 'bad-origin'
  | 'bad-fault'
  | 'unknown-policy'
  | 'bad-policy'
  | 'cannot-listen';

/** Something that whoever typed the command can put right; its message says how. */
export class CommandError extends Error {
  readonly code: CommandCode;

  constructor(code: CommandCode, message: string) {
    super(message);
    this.code = code;
  }
}
