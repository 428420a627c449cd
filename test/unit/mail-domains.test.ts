import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meantAddress } from '../../src/fields/mail-domains.js';

describe('An address that was mistyped', () => {
  const meant = {
    'ada@gmial.com': 'ada@gmail.com',
    'ada@gmai.com': 'ada@gmail.com',
    'ada@gmail.con': 'ada@gmail.com',
    'ada@gmail.co': 'ada@gmail.com',
    'ada@gmail': 'ada@gmail.com',
    'Ada.Byron+news@GNAIL.com': 'Ada.Byron+news@gmail.com',
    ' ada@hotnail.com ': 'ada@hotmail.com',
    'ada@outlok.com': 'ada@outlook.com',
    'ada@yaho.co.uk': 'ada@yahoo.co.uk',
    'ada@iclould.com': 'ada@icloud.com',
    'ada@protonmial.co': 'ada@protonmail.com',
    'ada@t-onlin.de': 'ada@t-online.de',
    'ada@example.con': 'ada@example.com',
  };
  for (const [typed, email] of Object.entries(meant)) {
    it(`${typed} is ${email}`, () => assert.equal(meantAddress(typed), email));
  }

  const right = [
    ...['ada@gmail.com', 'ADA@GMAIL.COM', 'ada@ymail.com', 'ada@mail.com', 'ada@googlemail.com'],
    ...['ada@gmx.at', 'ada@gmx.li', 'ada@yahoo.dk', 'ada@outlook.ie', 'ada@me.com', 'ada@we.com'],
    ...[
      'ada@line.com',
      'ada@example.com',
      'ada@example.co',
      'ada@firm.cm',
      'ada@web.dev',
      'ada@sub.gmail.org',
    ],
    ...['ada', '@gmail.con', 'ada@', 'a@b@gmial.com', '', 'ada@constructor', 'ada@__proto__'],
    `ada@${'x'.repeat(300)}.com`,
  ];
  for (const typed of right) {
    it(`is not ${typed.slice(0, 40)}`, () => assert.equal(meantAddress(typed), undefined));
  }
});
