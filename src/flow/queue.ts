/**
 * One request at a time, in the order asked for. Whoever waits for an answer keeps the turn that it
 * was asked in: once the turn has ended, the answer is nobody's any more.
 */
export class Queue {
  #turn = 0;
  #tail: Promise<void> = Promise.resolve();

  /** @returns whether the turn of now is still going on when it is called later */
  turn(): () => boolean {
    const turn = this.#turn;
    return () => turn === this.#turn;
  }

  /** Ends the turn: nobody waits for what is still on its way. */
  end(): void {
    this.#turn++;
    this.#tail = Promise.resolve();
  }

  /** Runs a task after those before it, unless its turn has ended by then. */
  add(task: () => Promise<void>): Promise<void> {
    const goesOn = this.turn();
    this.#tail = this.#tail.then(() => (goesOn() ? task() : undefined));
    return this.#tail;
  }
}
