import { createDemo } from '../../demo/server.js';
import { createEmulator, type App, type Emulator } from '../../src/emulator/index.js';

/** Another build of the widget to try, e.g. of another branch. Default: `dist/`, built when stale. */
const { WIDGET_DIST: dist } = process.env;

export interface SiteOptions {
  /** The apps of the org. Default: those of the demo. */
  apps?: App[];
  /**
   * The demo's panel is there, too: for tests that are about the demo. In the others it would take
   * a third of the time that the page needs.
   */
  panel?: boolean;
}

/** A demo of its own: its server, its emulator, and the emulator's clock. */
export interface Site {
  readonly origin: string;
  readonly emulator: Emulator;
  /** Lets time pass at the org. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

export async function openSite({ apps, panel = false }: SiteOptions = {}): Promise<Site> {
  let ahead = 0;
  const emulator = createEmulator({ now: () => Date.now() + ahead, ...(apps && { apps }) });
  const demo = createDemo({ port: 0, emulator, panel, ...(dist && { dist }) });
  const { origin, close } = await demo.listen();
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
  };
  return { origin, emulator, advance, close };
}
