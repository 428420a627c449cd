import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** PHP, its tools, a WordPress and its database, from Debian's and npm's packages alone. */

export const CACHE = new URL('../../.cache/wordpress/', import.meta.url).pathname;

const PHP = ['cli', 'sqlite3', 'mbstring', 'xml', 'curl', 'gd', 'intl', 'zip'];

/** The newest WordPress, and the one before. */
export const SUITES = ['sid', 'trixie'] as const;
export type Suite = (typeof SUITES)[number];

/** The default themes of the years, of which each suite has a few: the first three without blocks. */
export const THEMES = [
  ...['twentynineteen', 'twentytwenty', 'twentytwentyone'],
  ...['twentytwentytwo', 'twentytwentythree', 'twentytwentyfour', 'twentytwentyfive'],
];

/** What WordPress is made of there: Debian takes its libraries apart. */
const PARTS = {
  trixie: [
    'wordpress',
    'wordpress-theme-twentytwentyfive',
    'libjs-lodash',
    'libjs-underscore',
    'libjs-cropper',
    'php-getid3',
  ],
  sid: ['libphp-phpmailer', 'libjs-jquery-ui'],
};

export function run(command: string, args: readonly string[], cwd = CACHE): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

const has = (command: string) => spawnSync('which', [command]).status === 0;

/** Installs PHP and what its tests and texts take, where that can be done. */
export function installPhp(): void {
  const missing = ['php', 'phpunit', 'xgettext'].filter((command) => !has(command));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    throw new Error(
      `There is no ${missing.join(', no ')}. Install PHP with SQLite, mbstring, XML, curl, GD, intl and zip, phpunit, and gettext.`,
    );
  }
  run('apt-get', ['update'], '/');
  const packages = [...PHP.map((part) => `php-${part}`), 'phpunit', 'gettext'];
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], '/');
}

/** Options by which apt works beside the system's own lists. */
function aptOptions(dir: string): string[] {
  const list = join(dir, 'sources.list');
  return [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(dir, 'lists')}`,
    `Dir::Cache=${join(dir, 'cache')}`,
    'APT::Sandbox::User=root',
    'APT::Update::Error-Mode=any',
  ].flatMap((option) => ['-o', option]);
}

/** Where the system has its packages from. */
function mirror(): string {
  const files = ['/etc/apt/sources.list', '/etc/apt/sources.list.d/debian.sources'];
  const text = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const [, address] =
    /^(?:URIs:|deb\s.*?)\s*(https?:\/\/\S+\/debian)\/?(?:\s|$)/m.exec(text.join('\n')) ?? [];
  return address ?? 'http://deb.debian.org/debian';
}

/** Downloads the newest version that suites have of packages, and unpacks them into one folder. */
function unpack(dir: string, suites: readonly string[], packages: readonly string[]): string {
  rmSync(dir, { recursive: true, force: true });
  for (const part of ['lists/partial', 'cache', 'debs', 'unpacked']) {
    mkdirSync(join(dir, part), { recursive: true });
  }
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : '';
  const sources = suites.map((suite) => `deb ${signed}${mirror()} ${suite} main\n`);
  writeFileSync(join(dir, 'sources.list'), sources.join(''));
  const options = aptOptions(dir);
  run('apt-get', [...options, 'update']);
  run('apt-get', [...options, 'download', ...packages], join(dir, 'debs'));
  for (const deb of readdirSync(join(dir, 'debs'))) {
    run('dpkg', ['-x', join(dir, 'debs', deb), join(dir, 'unpacked')]);
  }
  const unpacked = join(dir, 'unpacked');
  // Links lead from one package into another, by paths of a system in which they are installed.
  relink(unpacked);
  return unpacked;
}

/** The files of a suite's WordPress, unpacked once. */
export function wordPressFiles(suite: Suite): string {
  const dir = join(CACHE, suite);
  const files = join(dir, 'files');
  if (existsSync(join(files, 'wp-content/db.php'))) return files;
  const parts = suite === 'sid' ? [...PARTS.trixie, ...PARTS.sid] : PARTS.trixie;
  const unpacked = unpack(dir, [suite], parts);
  run('cp', ['-rL', join(unpacked, 'usr/share/wordpress'), files]);
  cpSync(join(unpacked, 'var/lib/wordpress/wp-content'), join(files, 'wp-content'), {
    recursive: true,
    dereference: true,
    force: true,
  });
  addSqlite(files);
  return files;
}

/** The folder of the default themes, unpacked once. */
export function themeFiles(): string {
  const dir = join(CACHE, 'themes');
  const files = join(dir, 'files');
  if (existsSync(files)) return files;
  const packages = THEMES.map((theme) => `wordpress-theme-${theme}`);
  const unpacked = unpack(dir, ['bullseye', 'bookworm', 'sid'], packages);
  run('cp', ['-rL', join(unpacked, 'var/lib/wordpress/wp-content/themes'), files]);
  return files;
}

/** Makes absolute links lead to where the packages are unpacked; those to nowhere are taken out. */
function relink(root: string): void {
  run('bash', [
    '-c',
    `find "$0" -type l | while read -r link; do
      to=$(readlink "$link"); case "$to" in /*) ln -sfn "$0$to" "$link";; esac
      [ -e "$link" ] || rm "$link"
    done`,
    root,
  ]);
}

/** SQLite in the place of MySQL, as WordPress Playground has it. */
function addSqlite(files: string): void {
  const packed = join(CACHE, 'playground');
  const zip = join(packed, 'package/sqlite-database-integration.zip');
  if (!existsSync(zip)) {
    mkdirSync(packed, { recursive: true });
    const name = run('npm', ['pack', '--silent', '@wp-playground/cli'], packed).trim();
    run('tar', ['-xzf', name], packed);
  }
  const plugins = join(files, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  const code = `$zip = new ZipArchive(); $zip->open($argv[1]); $zip->extractTo($argv[2]);`;
  run('php', ['-r', code, '--', zip, plugins]);
  // The archive may have its folder under a name of its own.
  const [folder = ''] = readdirSync(plugins);
  const own = join(plugins, 'sqlite-database-integration');
  if (join(plugins, folder) !== own) renameSync(join(plugins, folder), own);
  const dropIn = readFileSync(join(own, 'db.copy'), 'utf8');
  const place = '{SQLITE_IMPLEMENTATION_FOLDER_PATH}';
  // Wherever a site is copied to.
  const beside = "' . __DIR__ . '/mu-plugins/sqlite-database-integration";
  writeFileSync(join(files, 'wp-content/db.php'), dropIn.replaceAll(place, beside));
}
