/**
 * Stands in for BroadcastChannel, whose messages come when node pleases: a run that is repeated
 * has to be the same run.
 */
export class ModelChannel {
  static readonly open = new Set<ModelChannel>();
  onmessage: ((event: { data: unknown }) => void) | undefined;

  constructor() {
    ModelChannel.open.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of ModelChannel.open) if (other !== this) other.onmessage?.({ data });
  }

  close(): void {
    ModelChannel.open.delete(this);
  }

  /** A message of another tab. */
  static say(data: unknown): void {
    for (const channel of [...ModelChannel.open]) channel.onmessage?.({ data });
  }
}
