import { id } from './random.js';

/** How a message travels. */
export type MessageKind = 'email' | 'sms' | 'voice';

/** Something the emulator "sent". */
export interface OutboxMessage {
  id: string;
  kind: MessageKind;
  /** E-mail address or phone number. */
  to: string;
  /** ISO 8601, by the emulator's clock. */
  at: string;
  /** E-mail only. */
  subject?: string;
  text: string;
  /** The one-time code in it. */
  code?: string;
  /** The magic link or download link in it. */
  link?: string;
}

/** What the emulator sent, kept in memory instead of sent. */
export interface Outbox {
  /** Oldest first. */
  readonly messages: OutboxMessage[];
  /** The newest message, to `to` and of `kind` when given. */
  latest(to?: string, kind?: MessageKind): OutboxMessage | undefined;
  clear(): void;
}

/** The outbox as the emulator itself sees it. */
export class Mailbox implements Outbox {
  readonly messages: OutboxMessage[] = [];
  readonly #now: () => number;
  readonly #limit: number;

  /** @param limit messages kept; older ones are dropped so that a long demo does not grow. */
  constructor(now: () => number, limit = 10_000) {
    this.#now = now;
    this.#limit = limit;
  }

  send(message: Omit<OutboxMessage, 'id' | 'at'>): void {
    this.messages.push({ id: id('msg'), at: new Date(this.#now()).toISOString(), ...message });
    if (this.messages.length > this.#limit) this.messages.shift();
  }

  latest(to?: string, kind?: MessageKind): OutboxMessage | undefined {
    for (let i = this.messages.length - 1; i >= 0; i--) {
      const message = this.messages[i];
      if (message && (!to || message.to === to) && (!kind || message.kind === kind)) return message;
    }
    return undefined;
  }

  clear(): void {
    this.messages.length = 0;
  }
}
