import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import examples from 'libphonenumber-js/mobile/examples';
import metadata from 'libphonenumber-js/min/metadata';
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core/es6';
import { callingCodeOf, loadPlans, plans } from '../../src/steps/numbering-plans.js';
import { phoneNumbers } from '../../src/steps/phone-numbers.js';
import { FOLDER, numbering } from '../make-numbering.js';

const world = metadata as unknown as MetadataJson;
const ofWorld = phoneNumbers(world);
const ours = phoneNumbers(plans);

const countries = Object.entries(examples as Record<string, string>).map(([country, number]) => ({
  country,
  number,
  code: world.countries[country as CountryCode]?.[0] as string,
}));

describe('What is known of phone numbers', () => {
  it('is what libphonenumber-js knows: run npm run numbering after its update', () => {
    const made = readdirSync(FOLDER).filter((file) => file !== 'zone.ts');
    assert.deepEqual(made.sort(), [...numbering.keys()].sort());
    for (const [file, text] of numbering)
      assert.equal(readFileSync(FOLDER + file, 'utf8') === text, true, file);
  });

  it('is of every country its calling code, before anything is fetched', () => {
    for (const { country, code } of countries) assert.equal(callingCodeOf(country), code, country);
    for (const none of ['', 'AQ', 'XX', 'constructor', '__proto__'])
      assert.equal(callingCodeOf(none), undefined, none);
  });

  it('refuses no number of a country that is not there yet', () => {
    for (const { country, number, code } of countries) {
      assert.equal(ours.toE164(number, country), `+${code}${number}`, country);
      assert.equal(ours.toE164(`+${code} ${number}`, 'US'), `+${code}${number}`, country);
    }
  });

  it('guesses none of the countries that share a code, before they are there', () => {
    assert.equal(ours.countryOf('+44 20 7946 0018'), undefined);
    assert.equal(ours.countryOf('+33 6 12 34 56 78'), 'FR');
  });

  it('is asked for by the digits of a number, and else by its country', async () => {
    await loadPlans('+4', 'US');
    assert.equal(ours.countryOf('+44 20 7946 0018'), 'GB');
    assert.equal(ours.toE164('(213) 373-42', 'US'), '+121337342');
    await loadPlans('213', 'US');
    assert.equal(ours.toE164('(213) 373-42', 'US'), undefined);
    await loadPlans('0033 6', 'US');
    assert.equal(ours.format('+33612345678', 'US'), '+33 6 12 34 56 78');
  });

  it('reads and groups as with all of the world, once a country is there', async () => {
    for (const { country, number, code } of countries) {
      await loadPlans('', country);
      const international = `+${code}${number}`;
      assert.equal(ours.toE164(number, country), ofWorld.toE164(number, country));
      assert.equal(ours.toE164(international, 'US'), international);
      assert.equal(ours.countryOf(international), ofWorld.countryOf(international), country);
      for (const whole of [number, `0${number}`, international]) {
        for (let end = 1; end <= whole.length; end += 1) {
          const typed = whole.slice(0, end);
          assert.equal(ours.format(typed, country), ofWorld.format(typed, country));
        }
      }
    }
    assert.deepEqual(plans.countries, world.countries);
    assert.deepEqual(plans.nonGeographic, world.nonGeographic);
  });

  it('leaves a beginning as it is typed that libphonenumber fails at', async () => {
    await loadPlans('', 'CV');
    assert.equal(ours.format('09', 'CV'), '09');
  });

  it('takes a number as it is dialled from abroad', async () => {
    await loadPlans('', 'US');
    assert.equal(ours.toE164('011 44 20 7946 0018', 'US'), '+442079460018');
  });
});
