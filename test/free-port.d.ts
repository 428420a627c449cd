/** For what has to be told its port before it starts: one that the system chooses. */
export function freePort(): Promise<number>;
