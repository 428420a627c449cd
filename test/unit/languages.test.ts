import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../../src/idx/read.js';
import type { Field } from '../../src/idx/step.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { codeWords } from '../../src/locales/en/code.js';
import { copyWords } from '../../src/locales/en/copy.js';
import { english } from '../../src/locales/en/english.js';
import { emailWords } from '../../src/locales/en/email.js';
import { failureWords } from '../../src/locales/en/failures.js';
import { firstWords } from '../../src/locales/en/first-form.js';
import { groupWords } from '../../src/locales/en/groups.js';
import { inAppWords } from '../../src/locales/en/in-app.js';
import { oktaVerifyWords } from '../../src/locales/en/okta-verify.js';
import { oktaWords } from '../../src/locales/en/okta.js';
import { passkeyErrors, passkeyOffer, passkeyProofErrors } from '../../src/locales/en/passkey.js';
import { newPasswordWords, passwordWords } from '../../src/locales/en/password.js';
import { phoneWords } from '../../src/locales/en/phone.js';
import { proofingWords } from '../../src/locales/en/proofing.js';
import { FOLDERS } from '../../src/locales/languages.js';
import { previewWords } from '../../src/locales/en/preview.js';
import { timeLimitWords } from '../../src/locales/en/time-limit.js';
import { Translation } from '../../src/locales/translation.js';
import { partOf } from '../../src/locales/words.js';
import { ownPage } from '../recorded-responses.js';

interface Table {
  [key: string]: string | Table;
}

/** What each file of a language has to say. */
const FILES: Readonly<Record<string, Table>> = {
  words: {
    ...english,
    failures: firstWords.failures,
    endings: {},
    code: codeWords,
    copy: copyWords,
    newPassword: newPasswordWords,
    password: passwordWords,
    phone: phoneWords,
  },
  rare: {
    failures: failureWords,
    endings: english.endings,
    email: emailWords,
    groups: groupWords,
    inApp: inAppWords,
    oktaVerify: oktaVerifyWords,
    passkeyErrors,
    passkeyOffer,
    passkeyProofErrors,
    preview: previewWords,
    proofing: proofingWords,
    timeLimit: timeLimitWords,
  },
  okta: oktaWords,
};

const folder = new URL('../../src/locales/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

const isPlural = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'other' in value;

/** Every text of a table by its way there; a plural is one text. */
function textsOf(table: Table, way = ''): Map<string, string | Record<string, string>> {
  return new Map(
    Object.entries(table).flatMap(([key, value]) => {
      const path = `${way}/${key}`;
      if (typeof value === 'string' || isPlural(value)) return [[path, value] as const];
      return [...textsOf(value, path)];
    }),
  );
}

const casesOf = (text: string | Record<string, string>): string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** Texts that are the same in more than one language: loanwords, and names. */
const SAME =
  /^(Okta|SMS|Code|Email|Phone|OK|No|Address|Organization|Nickname|Title|State|Passkeys|\{)/;

/** The cases that whole numbers have in a language: fractions are never counted. */
function categories(tag: string): Set<string> {
  const rules = new Intl.PluralRules(tag);
  return new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
}

/** Every label of what a step of a response asks for, and of its options. */
function labelsIn(response: WireResponse): string[] {
  const of = (fields: readonly Field[]): string[] =>
    fields
      .filter(({ control }) => control !== 'hidden')
      .flatMap(({ label, options }) => [
        label,
        ...options.flatMap((option) => [option.label, ...of(option.fields)]),
      ]);
  return of(read(response).fields).filter(Boolean);
}

describe('Languages', () => {
  it('are forty at least, beside English', () => {
    assert.ok(FOLDERS.length >= 40, `${FOLDERS.length}`);
    assert.deepEqual(folders.sort(), [...FOLDERS].sort());
  });

  it('have words for what Okta’s own steps ask for', () => {
    const steps = ['consent', 'email-challenge-consent', 'keep-me-signed-in', 'enroll-on-prem'];
    const further = ['enroll-rsa', 'enroll-symantec-vip', 'enroll-yubikey'];
    const unknown = [...steps, ...further]
      .flatMap((name) => labelsIn(ownPage(`made/${name}.json`)))
      .filter((label) => !Object.hasOwn(oktaWords.labels, label.toLowerCase()));
    // The first has words of the step's own; of the other the app itself speaks in English.
    assert.deepEqual([...new Set(unknown)], ['Consent', 'Enter credential ID']);
  });

  for (const tag of FOLDERS) {
    for (const [file, english] of Object.entries(FILES)) {
      it(`${tag}: ${file} says all that English says, with the same values in it`, async () => {
        const { default: table } = (await import(`${folder.href}${tag}/${file}.ts`)) as {
          default: Table;
        };
        const expected = textsOf(english);
        const said = textsOf(table);
        assert.deepEqual([...said.keys()].sort(), [...expected.keys()].sort());
        for (const [path, text] of expected) {
          const own = said.get(path)!;
          const places = placeholders(casesOf(text).at(-1)!);
          for (const sentence of casesOf(own)) {
            assert.ok(sentence.trim() === sentence && sentence, path);
            // A sentence for one thing may say it without the number.
            if (casesOf(own).at(-1) === sentence)
              assert.equal(placeholders(sentence), places, path);
            else assert.match(places, new RegExp(placeholders(sentence)), path);
          }
          if (typeof own !== 'string') {
            const cases = Object.keys(own).filter((name) => name !== 'other');
            assert.deepEqual(
              cases.sort(),
              [...categories(tag)].filter((name) => name !== 'other').sort(),
              `${path} has the plurals of the language`,
            );
          }
        }
      });
    }

    it(`${tag}: no sentence was left in English`, async () => {
      const same: string[] = [];
      for (const [file, english] of Object.entries(FILES)) {
        const { default: table } = (await import(`${folder.href}${tag}/${file}.ts`)) as {
          default: Table;
        };
        const said = textsOf(table);
        for (const [path, text] of textsOf(english)) {
          const own = casesOf(said.get(path) ?? '').at(-1)!;
          // One word can be the same in two languages, a sentence cannot.
          const isSentence = own
            .replace(/\{\w+\}/g, '')
            .trim()
            .includes(' ');
          if (isSentence && !SAME.test(own) && own === casesOf(text).at(-1)) same.push(path);
        }
      }
      assert.deepEqual(same, []);
    });
  }
});

describe('A page’s own texts for a part of the words', () => {
  const partsWith = async (en: object) => {
    const own = { en };
    const english = { lang: 'en', folder: 'en', dir: '', words: firstWords } as const;
    const { words } = await Translation.load({ ...english, own });
    return {
      code: partOf(words, 'code', codeWords),
      password: partOf(words, 'password', passwordWords),
    };
  };

  it('leave alone what stands beside them, in a table of that part, too', async () => {
    const { code } = await partsWith({ code: { sentAgain: 'Again!', sent: { email: 'Look!' } } });
    const sent = { ...codeWords.sent, email: 'Look!' };
    assert.deepEqual(code, { ...codeWords, sentAgain: 'Again!', sent });
  });

  it('can be one sentence for all numbers', async () => {
    const { password } = await partsWith({ password: { minLength: 'Longer: {count}' } });
    assert.equal(password.minLength, 'Longer: {count}');
  });

  it('are no tables where there is none', async () => {
    const { code } = await partsWith({ code: { sent: null } });
    assert.deepEqual(code.sent, codeWords.sent);
  });
});
