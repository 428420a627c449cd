import { play } from './playground-view.js';

// Whatever is chosen goes to the server of the demo.
play(async (choice, signal) => {
  const response = await fetch(`/playground/snippet?${choice}`, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!response?.ok) throw new Error('The demo does not answer. Is it still running?');
  return response.json();
});
