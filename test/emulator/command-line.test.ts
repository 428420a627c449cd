import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { CommandError } from '../../src/emulator/command/command-error.js';
import { HELP, readCommandLine } from '../../src/emulator/command/command-line.js';
import { builtInApps, passwordFirst } from '../../src/emulator/index.js';

const folder = mkdtempSync(join(tmpdir(), 'okta-register-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("the emulator's command line", () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (...args: string[]) => {
    const command = readCommandLine(args);
    assert.equal(command.does, 'serve');
    return command;
  };
  const apps = (...args: string[]) => read(...args).options.apps ?? [];

  it('may be empty: port 8080 of this machine, and every policy that is built in', () => {
    assert.deepEqual(read(), { does: 'serve', options: { port: 8080 }, faults: [] });
  });

  it('says where to listen, where browsers come to, and what codes are made of', () => {
    const { options } = read('--port=0', '--host', '0.0.0.0', '--origin', 'http://a.example:9000/');
    assert.deepEqual(options, { port: 0, host: '0.0.0.0', origin: 'http://a.example:9000' });
    assert.equal(read('--seed', '7').options.seed, 7);
  });

  it('chooses a policy that is built in, by its name', () => {
    assert.deepEqual(apps('--policy', 'passkey', '--policy', 'social'), [
      builtInApps.find(({ clientId }) => clientId === 'passkey'),
      builtInApps.find(({ clientId }) => clientId === 'social'),
    ]);
  });

  it('takes a policy from a file, whose name is the client ID; only `required` has to be there', () => {
    const path = file('ours.json', '{ "required": [["okta_email"]], "emailMagicLink": true }');
    const [app] = apps('--policy', path);
    assert.equal(app?.clientId, 'ours');
    assert.deepEqual(app.policy, {
      signUp: true,
      profile: passwordFirst.policy.profile,
      required: [['okta_email']],
      optional: [],
      emailMagicLink: true,
    });
  });

  it('sets faults, with what each of them takes', () => {
    const { faults } = read(
      '--fault=too-many-requests,request=/enroll/new,retryAfter=5',
      '--fault=delay,milliseconds=500,times=Infinity',
      '--fault=unauthorized,request=3',
    );
    assert.deepEqual(faults, [
      { kind: 'too-many-requests', request: '/enroll/new', retryAfter: 5 },
      { kind: 'delay', milliseconds: 500, times: Infinity },
      { kind: 'unauthorized', request: 3 },
    ]);
  });

  it('asks for help, which has every option, and for the version', () => {
    assert.deepEqual(readCommandLine(['--port', '1', '--help']), { does: 'help' });
    assert.deepEqual(readCommandLine(['-v']), { does: 'version' });
    for (const option of ['port', 'host', 'origin', 'policy', 'seed', 'fault', 'help', 'version'])
      assert.ok(HELP.includes(`--${option}`), option);
  });

  const wrong: [what: string, args: string[], code: string, says: RegExp][] = [
    ['an unknown option', ['--prot', '1'], 'bad-option', /--prot.*--port/],
    ['a word that is none', ['start'], 'bad-option', /start.*--port/],
    ['an option without its value', ['--port'], 'bad-option', /--port/],
    ['a port that is none', ['--port', '99999'], 'bad-port', /0 to 65535, and not "99999"/],
    ['a port in words', ['--port', 'http'], 'bad-port', /whole number/],
    ['a seed that is no number', ['--seed', 'x'], 'bad-seed', /whole number/],
    ['an origin with a path', ['--origin', 'http://a.example/x'], 'bad-origin', /without a path/],
    ['an origin of another kind', ['--origin', 'ftp://a.example'], 'bad-origin', /http:/],
    ['a policy that is nowhere', ['--policy', 'none.json'], 'unknown-policy', /password-first/],
    ['a folder', ['--policy', folder], 'unknown-policy', /can be read/],
    ['no JSON', ['--policy', file('text.json', '{')], 'bad-policy', /text\.json is not JSON/],
    ['a list', ['--policy', file('list.json', '[]')], 'bad-policy', /"required"/],
    ['an empty policy', ['--policy', file('empty.json', '{}')], 'bad-policy', /`required` is/],
    [
      'an unknown authenticator',
      ['--policy', file('key.json', '{ "required": [["email"]] }')],
      'bad-policy',
      /"email" is none\. They are okta_password/,
    ],
    [
      'an unknown setting',
      ['--policy', file('typo.json', '{ "required": [], "magicLink": true }')],
      'bad-policy',
      /no `magicLink`.*emailMagicLink/,
    ],
    [
      'a profile without a name to sign in with',
      ['--policy', file('profile.json', '{ "required": [], "profile": [] }')],
      'bad-policy',
      /neither email nor login/,
    ],
    ...(
      [
        ['phoneMethods', ['SMS'], /`phoneMethods` is a list of sms or voice, and not "SMS"/],
        ['phoneMethods', 'sms', /a list of sms or voice/],
        ['phoneErrors', 'list', /select or field, and not "list"/],
        ['consent', 'each', /all or granular, and not "each"/],
        ['codes', { format: 'hex' }, /`codes\.format` is numeric or alphanumeric/],
        ['codes', 'numbers', /`codes\.format`/],
        ['captcha', { type: 'hCaptcha', siteKey: 'x' }, /HCAPTCHA/],
        ['passkeys', { hints: ['phone'] }, /`passkeys\.hints` is a list of .*hybrid/],
        ['identityProofing', { id: 'PERSONA', name: 'Persona' }, /IDV_PERSONA/],
        ['profileUpdate', [{ name: 'a', label: 'A', type: 'text' }], /`profileUpdate`.*`type`/],
        ['profileUpdate', 'a', /`profileUpdate` is a list of attributes/],
        ['gracePeriods', { okta_email: { until: '31.12.2026' } }, /ISO 8601/],
        ['gracePeriods', { okta_email: {} }, /`gracePeriods`.*skips/],
        ['deviceGracePeriod', { ways: [] }, /`deviceGracePeriod\.until`/],
        ['deviceGracePeriod', '2027-01-31', /`deviceGracePeriod\.until`/],
        ['safeMode', 'wait', /`safeMode`/],
        ['safeMode', 3, /`safeMode`/],
      ] as const
    ).map(([name, value, says], index): (typeof wrong)[number] => [
      `${name} that is ${JSON.stringify(value)}`,
      [
        '--policy',
        file(`value-${String(index)}.json`, JSON.stringify({ required: [], [name]: value })),
      ],
      'bad-policy',
      says,
    ]),
    ['two policies of one name', ['--policy=social', '--policy=social'], 'bad-policy', /social/],
    ['an unknown fault', ['--fault', 'fire'], 'bad-fault', /drop-request/],
    ['a fault without what it takes', ['--fault', 'delay'], 'bad-fault', /milliseconds/],
  ];
  for (const [what, args, code, says] of wrong) {
    it(`with ${what} is refused, with what it could be`, () => {
      assert.throws(
        () => readCommandLine(args),
        (error) => error instanceof CommandError && error.code === code && says.test(error.message),
      );
    });
  }
});
