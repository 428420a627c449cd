import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { typeErrors } from '../type-errors.js';
import { pack } from './packed.js';

const packed = pack();
after(() => packed.remove());
const manifest = JSON.parse(readFileSync(join(packed.path, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
for (const name of Object.keys(manifest.dependencies)) packed.install(name);

const RESOLUTIONS = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' };

/** The lines of a site's module that the compiler finds wrong, and what else it finds. */
function wrongLines(code: string, resolution: keyof typeof RESOLUTIONS, options = {}): string[] {
  const path = join(packed.folder, 'site.mts');
  writeFileSync(path, code);
  const found = typeErrors(packed.folder, {
    files: [path],
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: RESOLUTIONS[resolution],
      moduleResolution: resolution,
      types: [],
      strict: true,
      ...options,
    },
  });
  return found.map(({ file, line, message }) =>
    file === path ? code.split('\n')[line - 1]!.trim() : `${file}: ${message}`,
  );
}

describe('The types of the package', () => {
  const right = `
    import { createEmulator } from 'okta-register/emulator';
    import { OktaRegister, type RegisteredDetail, type Tokens } from 'okta-register';
    import { prerender } from 'okta-register/prerender';
    import 'okta-register/define.js';
    export const answer: Promise<Response> = createEmulator().fetch(new Request('/'));
    export const html: string = prerender({ attributes: { issuer: 'https://example.okta.com' } });
    export const version: string = OktaRegister.version;
    const widget = document.createElement('okta-register');
    widget.addEventListener('registered', ({ detail }) => {
      const { tokens }: RegisteredDetail = detail;
      const { idToken }: Tokens = tokens;
      const email: string | undefined = idToken?.claims.email;
      console.log(email);
    });`;
  const wrong = [
    `createEmulator({ origin: 1 });`,
    `new OktaRegister().issuer = 1;`,
    `prerender({ attributes: 'issuer' });`,
    `document.createElement('okta-register').clientId = 1;`,
    `widget.addEventListener('registered', ({ detail }) => detail.tokens.idToken.idToken);`,
  ];

  for (const resolution of Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[]) {
    it(`are whole, and find what is wrong, with moduleResolution "${resolution}"`, () => {
      const found = wrongLines([right, ...wrong].join('\n'), resolution);
      assert.deepEqual(found, wrong);
    });
  }
});

describe('An OktaAuth of the site', () => {
  const theirs = `auth.tokenManager.setTokens(tokens); const same: TheirTokens = tokens; console.log(same);`;
  for (const [okta, both] of [
    ['@okta/okta-auth-js', theirs],
    // Its types promise claims of every access token, and not every one is a JWT.
    ['okta-auth-js-7', ''],
  ] as const) {
    const { version } = JSON.parse(readFileSync(`node_modules/${okta}/package.json`, 'utf8')) as {
      version: string;
    };
    it(`is an authClient, and its tokens are the widget's: okta-auth-js ${version}`, () => {
      packed.install(okta);
      const right = `
        import { OktaAuth, type Tokens as TheirTokens } from '${okta}';
        import { OktaAuth as OktaAuthIdx } from '${okta}/idx';
        import { OktaAuth as OktaAuthCore } from '${okta}/core';
        import { OktaRegister, type AuthClient, type Tokens } from 'okta-register';
        const widget = new OktaRegister();
        const auth = new OktaAuth({ issuer: 'https://example.okta.com', clientId: '0oa1b2c3d4' });
        widget.authClient = auth;
        widget.authClient = new OktaAuthIdx({ issuer: 'https://example.okta.com' });
        export const ours: Promise<Tokens> = auth.tokenManager.getTokens();
        export const keep = (tokens: Tokens) => { console.log(tokens); ${both} };`;
      const wrong = [
        // Has no `idx`.
        `widget.authClient = new OktaAuthCore({ issuer: 'https://example.okta.com' });`,
        `export const client: AuthClient = { ...auth, tokenManager: {} };`,
        `export const tokens: TheirTokens = { idToken: { idToken: '' } } satisfies Tokens;`,
      ];
      // Its own types are not what is tried here.
      const found = wrongLines([right, ...wrong].join('\n'), 'bundler', { skipLibCheck: true });
      assert.deepEqual([...new Set(found)], wrong);
    });
  }
});

describe('The packed package', () => {
  it('is what publint recommends', async () => {
    const { tarball } = packed;
    const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: data as ArrayBuffer } });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are right for bundlers, and for node16 and nodenext', async () => {
    const result = await checkPackage(createPackageFromTarballData(packed.tarball), {
      // Files for a script tag or for tools: nothing is imported from them.
      excludeEntrypoints: [/^\.\/okta-register\..*js$/, /\.json$/],
    });
    assert.ok(result.types);
    // It is an ES module: `require` is served by Node's own way to load one, and node10 is Node 10.
    const problems = result.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && /node10|node16-cjs/.test(problem.resolutionKind)),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(result.entrypoints).sort(), [
      '.',
      './angular',
      './define.js',
      './emulator',
      './emulator/server',
      './prerender',
      './react',
      './solid',
      './svelte',
      './vue',
    ]);
  });
});
