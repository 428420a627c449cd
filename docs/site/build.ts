import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import { stylesOf } from '../../demo/playground/host-page-styles.js';
import { hostilePages } from '../../demo/playground/host-pages.js';
import { documentPage } from './document.js';
import { addressOf, documents, ROOT } from './documents.js';
import { examplesPage } from './examples.js';
import { homePage } from './home.js';
import { looksSheet } from './looks.js';
import { render } from './markdown.js';
import { playgroundPage, themingPage } from './workbench.js';

/**
 * Builds the site: files that any host can serve from any folder, with nothing behind them.
 *
 * @param out the folder, whose content is replaced
 */
export async function buildSite(out = join(ROOT, 'dist-site')): Promise<void> {
  buildWidgetIfStale();
  rmSync(out, { recursive: true, force: true });

  const write = (address: string, content: unknown) => {
    const file = join(out, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, String(content));
  };
  const copy = (from: string, address: string) => {
    cpSync(join(ROOT, from), join(out, address), { recursive: true });
  };

  const sri = readFileSync(join(ROOT, 'dist/sri.json'), 'utf8');
  write('index.html', await homePage());
  write('playground.html', await playgroundPage(sri));
  write('theming.html', await themingPage(sri));
  write('examples.html', await examplesPage());
  for (const document of documents) {
    const rendered = render(document);
    write(addressOf(document), await documentPage(document, rendered));
    for (const [address, path] of Object.entries(rendered.files)) copy(path, address);
  }

  // What a host page of the widget loads, and what a preview does.
  for (const file of [...Object.keys(JSON.parse(sri) as object), 'emulator.js', 'licenses']) {
    copy(`dist/${file}`, `okta-register/${file}`);
  }

  copy('docs/site/styles', 'styles');
  copy('demo/site/playground.css', 'styles/playground.css');
  write('styles/looks.css', looksSheet());
  for (const page of hostilePages) write(`host-pages/${page.id}.css`, await stylesOf(page));
  copy('docs/site/icon.svg', 'icon.svg');
  await bundle(out);
}

/** The scripts of the pages. The widget is not in them: it is beside them as anywhere. */
async function bundle(out: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: {
      outDir: join(out, 'scripts'),
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: {
          document: join(ROOT, 'demo/site/copy.js'),
          playground: join(ROOT, 'docs/site/scripts/playground.js'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  await buildSite();
  console.log('The site is in dist-site: npx vite preview --outDir dist-site');
}
