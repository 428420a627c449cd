/**
 * The tabs of one sign-up. The link of an e-mail opens a tab that goes on with it; the one left
 * behind learns of it at once, and by its next poll where there is no BroadcastChannel.
 */
export class Tabs {
  readonly #movedOn: (isDone: boolean) => void;
  #channel: BroadcastChannel | undefined;
  #state: string | undefined;

  /** @param movedOn called when another tab has taken the sign-up over, or has ended it: `isDone` */
  constructor(movedOn: (isDone: boolean) => void) {
    this.#movedOn = movedOn;
  }

  /** @param state the OAuth state, which names the transaction in every tab of this browser */
  join(state: string | undefined): void {
    this.leave();
    this.#state = state;
    try {
      this.#channel = new BroadcastChannel('okta-register');
    } catch {
      return; // an old browser, or a sandboxed frame: polling tells it too
    }
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const isDone = data === this.#end;
      if (isDone || data === this.#state) this.#movedOn(isDone);
    };
  }

  takeOver(): void {
    this.#channel?.postMessage(this.#state);
  }

  /** The account is there. */
  end(): void {
    this.#channel?.postMessage(this.#end);
  }

  leave(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  get #end(): string {
    return `${this.#state} done`;
  }
}
