import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.js';
import { ROOT } from '../docs/snippets.js';
import type { Packed } from '../types/packed.js';

const run = promisify(execFile);

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  // Some of them look for colours that a terminal has, and their words are read here.
  NO_COLOR: '1',
  FORCE_COLOR: '0',
};

/** A change of the component that its framework has to find wrong. */
export type Mistake = readonly [was: string, is: string];

export interface Framework {
  /** The folder in `integrations/frameworks`. */
  name: string;
  /** What the documentation shows of it. */
  component: string;
  mistakes: readonly Mistake[];
  /** What is in the page that a server makes. Absent: there is none. */
  onServer?: RegExp;
}

const TARBALL = 'okta-register.tgz';

const FOLDER = `${ROOT}integrations/frameworks`;

export const sourceOf = ({ name, component }: Framework): string =>
  readFileSync(`${FOLDER}/${name}/${component}`, 'utf8');

/** The app of one framework, in a folder of its own, with the packed package. */
export class App {
  readonly folder: string;
  readonly #framework: Framework;

  constructor(framework: Framework, packed: Packed, org: string) {
    this.#framework = framework;
    this.folder = join(packed.folder, framework.name);
    cpSync(`${FOLDER}/${framework.name}`, this.folder, { recursive: true });
    const component = join(this.folder, framework.component);
    writeFileSync(component, sourceOf(framework).replace('https://example.okta.com', org));
    const manifest = join(this.folder, 'package.json');
    writeFileSync(join(this.folder, TARBALL), packed.tarball);
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(
      manifest,
      text.replace(/"okta-register": ".+"/, `"okta-register": "file:${TARBALL}"`),
    );
  }

  /** Runs npm in it. What it says is the error when it fails. */
  async npm(...words: string[]): Promise<void> {
    const { folder: cwd } = this;
    try {
      await run('npm', words, { cwd, env, maxBuffer: 2 ** 26 });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`npm ${words.join(' ')}:\n${stdout}\n${stderr}`);
    }
  }

  install(): Promise<void> {
    return this.npm('install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
  }

  /**
   * Writes a copy of the component with each mistake, and tells which of them the framework's
   * checker does not find.
   */
  async unfound(): Promise<Mistake[]> {
    const { component, mistakes } = this.#framework;
    const source = sourceOf(this.#framework);
    const copies = mistakes.map((mistake, index) => {
      const [was, is] = mistake;
      if (!source.includes(was)) throw new Error(`${component} has no ${was}`);
      const name = component.replace(/([\w-]+)(\.\w+)$/, `mistake-${index}$2`);
      writeFileSync(join(this.folder, name), source.replace(was, is));
      return { mistake, name: name.split('/').at(-1) ?? '' };
    });
    const told = await this.npm('run', 'check').then(
      () => '',
      (error: Error) => error.message,
    );
    return copies.filter(({ name }) => !told.includes(name)).map(({ mistake }) => mistake);
  }

  async serve(): Promise<Server> {
    const port = String(await freePort());
    const isVite = /"start": "vite /.test(readFileSync(join(this.folder, 'package.json'), 'utf8'));
    const words = isVite ? ['--', '--port', port, '--strictPort'] : [];
    const child = spawn('npm', ['start', ...words], {
      cwd: this.folder,
      env: { ...env, PORT: port, HOST: 'localhost' },
      // So that what npm has started ends with it.
      detached: true,
    });
    const server = new Server(child, `http://localhost:${port}/`);
    await server.ready();
    return server;
  }
}

/** A built app that is served as it would be to visitors. */
export class Server {
  readonly address: string;
  readonly #child: ChildProcess;
  #said = '';

  constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.address = address;
  }

  /** What it has written until now. */
  get said(): string {
    return this.#said;
  }

  ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      const hear = (data: Buffer) => {
        this.#said += data.toString();
        if (this.#said.includes(this.address.slice(0, -1))) resolve();
      };
      this.#child.stdout?.on('data', hear);
      this.#child.stderr?.on('data', hear);
      this.#child.once('exit', () => reject(new Error(this.#said)));
    });
  }

  close(): void {
    if (this.#child.pid) process.kill(-this.#child.pid);
  }
}
