import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchServer } from './server.js';
import { slope } from './statistics.js';

export interface MemorySample {
  steps: number;
  heap: number;
  nodes: number;
  listeners: number;
  documents: number;
  timers: number;
}

export interface Memory {
  samples: MemorySample[];
  /** What 100 more steps add, by the straight line through the samples. */
  per100Steps: Omit<MemorySample, 'steps'>;
}

/** Shows a few hundred steps in one element, which is started over and over in one page. */
export async function measureMemory(
  browser: Browser,
  server: BenchServer,
  { steps = 500, every = 50, warmUp = 300 } = {},
): Promise<Memory> {
  const context = await browser.newContext();
  await context.addInitScript({ path: fileURLToPath(new URL('memory-page.js', import.meta.url)) });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`${server.site}/okta-register`);
  const showSteps = (atLeast: number) =>
    page.evaluate((enough) => memoryPage.showSteps(enough), atLeast);
  // At first code is loaded, compiled and learned about; what counts is whether it goes on.
  await showSteps(warmUp);
  const samples = [await sample(page, cdp, 0)];
  for (let shown = 0; shown < steps;) {
    shown += await showSteps(every);
    samples.push(await sample(page, cdp, shown));
  }
  await context.close();
  const growth = (of: keyof MemorySample) =>
    100 * slope(samples.map((one) => [one.steps, one[of]] as const));
  return {
    samples,
    per100Steps: {
      heap: growth('heap'),
      nodes: growth('nodes'),
      listeners: growth('listeners'),
      documents: growth('documents'),
      timers: growth('timers'),
    },
  };
}

async function sample(page: Page, cdp: CDPSession, steps: number): Promise<MemorySample> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    steps,
    heap: usedSize,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
    timers: await page.evaluate(() => memoryPage.liveTimers()),
  };
}

declare global {
  /** What memory-page.js gives the page. */
  var memoryPage: { showSteps(atLeast: number): Promise<number>; liveTimers(): number };
}
