import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findHeadlessShell, launchOptions } from './test/chromium.js';
import { recordedModule } from './test/recorded-responses.js';
import { countTests } from './test/tally/web-reporter.js';

/** okta-auth-js imports this one CommonJS module, which a browser cannot load as it is. */
const tinyEmitter = {
  name: 'tiny-emitter',
  transform({ path, body }) {
    if (!path.endsWith('/tiny-emitter/index.js')) return undefined;
    return body.replace(/module\.exports[^\n]*/g, '') + '\nexport default E;';
  },
};

/** A language is imported by a name that is put together, which no transform finds. */
function tsForJs(context, next) {
  context.url = context.url.replace(/^(\/src\/locales\/[\w-]+\/\w+)\.js/, '$1.ts');
  return next();
}

export default {
  files: 'test/browser/*.test.ts',
  concurrency: 2,
  nodeResolve: { exportConditions: ['browser'] },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: launchOptions(findHeadlessShell()),
    }),
  ],
  reporters: [defaultReporter(), countTests()],
  middleware: [tsForJs],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    tinyEmitter,
    recordedModule,
  ],
  testFramework: { config: { timeout: 40_000 } },
};
