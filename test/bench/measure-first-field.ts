import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import type { Contestant } from './contestants.js';
import type { BenchServer } from './server.js';
import { bytesOf, scripts, styles, type Transfer } from './traffic.js';
import { Visit, type Device } from './visit.js';

/** Times in milliseconds, sizes in bytes on the wire. */
export interface FirstField {
  /** Until the first field can be typed into. */
  time: number;
  /** Until the form is the org's: it has answered all that is asked while loading. */
  formTime: number;
  /** What arrived until the first field. */
  script: number;
  style: number;
  other: number;
  requests: number;
  orgRequests: number;
  /** The longest time that the page was deaf before the first field; 0 when never above 50 ms. */
  longestTask: number;
  /** All the time above 50 ms that a task took until the page has loaded. */
  blocking: number;
  layoutShift: number;
  /** `time`, in parts: until the page, its files and the org's answers are there, and the rest. */
  waitPage: number;
  waitFiles: number;
  waitOrg: number;
  waitDraw: number;
}

/** Visits the page and types into its first field as soon as there is one. */
export async function measureFirstField(
  context: BrowserContext,
  device: Device,
  { name }: Contestant,
  server: BenchServer,
): Promise<FirstField> {
  const visit = await Visit.open(context, device);
  const { page, traffic } = visit;
  const field = visit.told('field');
  await visit.go(`${server.site}/${name}`);
  const { time } = await field;
  await typeOneLetter(page);
  await traffic.quiet(device.name === 'slow' ? 1000 : 500);
  assert.equal(await firstValue(page), 'A', `${name} keeps what was typed`);

  const isOrg = ({ url }: Transfer) => url.startsWith(server.org);
  const before = traffic.until(time);
  const sum = bytesOf(before);
  const script = bytesOf(scripts(before));
  const style = bytesOf(styles(before));
  const longTasks = await page.evaluate(() => bench.longTasks());
  const result: FirstField = {
    time,
    formTime: Math.max(time, ...traffic.all.filter(isOrg).map(({ end }) => end)),
    script,
    style,
    other: sum - script - style,
    requests: before.length,
    orgRequests: before.filter(isOrg).length,
    longestTask: Math.max(
      0,
      ...longTasks.filter(({ start }) => start < time).map(({ duration }) => duration),
    ),
    blocking: longTasks.reduce((total, { duration }) => total + duration - 50, 0),
    layoutShift: await page.evaluate(() => bench.shift()),
    ...phases(time, before, isOrg),
  };
  await page.close();
  return result;
}

/** A click and a key, as a person has them. */
async function typeOneLetter(page: Page): Promise<void> {
  const box = await page.evaluate(() => bench.firstField()?.getBoundingClientRect().toJSON());
  const { x, y, width, height } = box as DOMRect;
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.keyboard.press('A');
  assert.equal(await firstValue(page), 'A', 'the first field can be typed into');
}

const firstValue = (page: Page) => page.evaluate(() => bench.firstField()?.value);

function phases(time: number, before: Transfer[], isOrg: (transfer: Transfer) => boolean) {
  const ended = before.filter(({ end }) => end <= time);
  const last = (transfers: Transfer[], least: number) =>
    Math.max(least, ...transfers.map(({ end }) => end));
  const page = last(
    ended.filter(({ type }) => type === 'Document'),
    0,
  );
  const files = last([...scripts(ended), ...styles(ended)], page);
  const org = last(ended.filter(isOrg), files);
  return {
    waitPage: page,
    waitFiles: files - page,
    waitOrg: org - files,
    waitDraw: time - org,
  };
}
