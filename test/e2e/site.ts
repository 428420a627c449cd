import { createDemo } from '../../demo/server.js';
import { createEmulator, type App, type Emulator } from '../../src/emulator/index.js';

/** Another build of the widget to try, e.g. of another branch. Default: `dist/`, built when stale. */
const { WIDGET_DIST: dist } = process.env;

export interface SiteOptions {
  /** The apps of the org. Default: those of the demo. */
  apps?: App[];
}

/** A demo of its own: its server, its emulator, and the emulator's clock. */
export interface Site {
  readonly origin: string;
  readonly emulator: Emulator;
  /** Lets time pass at the org. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

export async function openSite({ apps }: SiteOptions = {}): Promise<Site> {
  let ahead = 0;
  const emulator = createEmulator({ now: () => Date.now() + ahead, ...(apps && { apps }) });
  const { origin, close } = await createDemo({ port: 0, emulator, ...(dist && { dist }) }).listen();
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
  };
  return { origin, emulator, advance, close };
}
