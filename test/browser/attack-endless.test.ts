import { expect } from '@open-wc/testing';
import { passwordOptional } from '../../src/emulator/index.js';
import '../../src/define.js';
import { readPage } from '../../src/styles/read-page.js';
import { themeOf } from '../../src/styles/inherit-theme.js';
import { watchPage } from '../../src/styles/watch-page.js';
import { clearPage, settle, stopClock, until, type Clock } from './helpers.js';
import { openOrg, place, titled, type Org } from './org.js';

const frame = () => new Promise((done) => requestAnimationFrame(done));

describe('a page that answers every change with one of its own', () => {
  let clock: Clock;
  let main: HTMLElement;
  let end: (() => void)[];

  beforeEach(() => {
    clock = stopClock();
    main = document.createElement('main');
    document.body.append(main);
    end = [];
  });

  afterEach(() => {
    for (const stop of end) stop();
    clock.restore();
    main.remove();
    for (const name of ['data-children', 'class']) document.body.removeAttribute(name);
  });

  async function pass(milliseconds: number, frames: number): Promise<void> {
    for (let count = 0; count < frames; count++) {
      await clock.tick(milliseconds / frames);
      await frame();
      await settle();
    }
  }

  /** Counts how often the page is looked at by what puts something into it. */
  function watch(): () => number {
    let runs = 0;
    const stop = watchPage(main, () => {
      runs++;
      const probe = document.createElement('div');
      main.before(probe);
      probe.remove();
    });
    end.push(stop);
    return () => runs;
  }

  function answer(change: () => void): void {
    const observer = new MutationObserver(change);
    observer.observe(document.body, { childList: true, subtree: true });
    end.push(() => observer.disconnect());
  }

  it('is looked at ever more rarely', async () => {
    const runs = watch();
    let count = 0;
    answer(() => document.body.setAttribute('data-children', String(count++)));
    document.body.className = 'dark';
    await pass(1000, 60);
    expect(runs()).to.be.within(1, 8);
    await pass(60_000, 60);
    expect(runs()).to.be.below(15);
  });

  it('is looked at once where it writes what is there already', async () => {
    const runs = watch();
    document.body.setAttribute('data-children', 'many');
    answer(() => document.body.setAttribute('data-children', 'many'));
    await pass(1000, 30);
    expect(runs()).to.equal(1);
  });

  it('is looked at no more often where it takes its time', async () => {
    const runs = watch();
    let count = 0;
    answer(() => {
      setTimeout(() => document.body.setAttribute('data-children', String(count++)), 200);
    });
    document.body.className = 'dark';
    await pass(60_000, 120);
    expect(runs()).to.be.below(20);
  });

  it('is looked at at once again when it has been calm', async () => {
    const runs = watch();
    for (const theme of ['dark', 'light', 'dark', 'light']) {
      document.body.className = theme;
      await pass(1000, 4);
    }
    await pass(10_000, 4);
    const before = runs();
    document.body.className = 'dark';
    await pass(32, 2);
    expect(runs()).to.equal(before + 1);
    expect(before).to.equal(4);
  });

  it('is looked at once for many changes', async () => {
    const runs = watch();
    for (const theme of ['dark', 'light', 'dark', 'light']) document.body.className = theme;
    await pass(100, 6);
    expect(runs()).to.equal(1);
  });

  it('is not looked at any more when nobody waits for it', async () => {
    const runs = watch();
    document.body.className = 'dark';
    await settle();
    for (const stop of end) stop();
    await pass(1000, 10);
    expect(runs()).to.equal(0);
  });
});

describe('a page that answers the widget itself', () => {
  let org: Org;

  beforeEach(() => {
    org = openOrg({ apps: [passwordOptional] });
  });

  afterEach(async () => {
    clearPage();
    await settle();
    org.close();
    document.body.removeAttribute('data-children');
  });

  it('is not kept busy by it', async () => {
    let probes = 0;
    let count = 0;
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => Array.from(addedNodes));
      if (added.some((node) => (node as Element).localName === 'div')) probes++;
      document.body.setAttribute('data-children', String(count++));
    });
    observer.observe(document.body, { childList: true });
    const widget = place({ clientId: passwordOptional.clientId });
    widget.theme = 'inherit';
    await titled(widget, 'Create account');
    await until(() => probes, 'the first look');
    for (let frames = 0; frames < 60; frames++) await frame();
    observer.disconnect();
    // The styles and the theme look for themselves.
    expect(probes).to.be.within(2, 24);
  });
});

describe('what a page says of its looks', () => {
  afterEach(() => clearPage());

  const hostile = [
    'color: red; background: url(https://x.example/)',
    'color: color(srgb 1e400 -1e400 0)',
    'color: rgb(from red calc(infinity) calc(-infinity) calc(NaN))',
    'background-color: color-mix(in oklch, red, color(display-p3 2 -3 4 / 5))',
    'border: 1e9px solid light-dark(red, lab(500 500 500))',
    'border-radius: 1e30px / 3%',
    'color: var(--x, ;}*{display:none)',
    '--okta-register-accent: red;}*{display:none}',
  ];
  for (const css of hostile) {
    it(`is data, and breaks out of nothing: ${css}`, () => {
      const main = document.createElement('main');
      const style = document.createElement('style');
      style.textContent = `main, main * { ${css} }`;
      const host = document.createElement('div');
      main.append(style, host);
      document.body.append(main);
      const values = Object.values(themeOf(readPage(host))).map(String);
      for (const value of values) {
        expect(value).to.match(/^(rgb\(\d{1,3},\d{1,3},\d{1,3}\)|\d+(\.\d+)?px)$/);
      }
    });
  }
});
