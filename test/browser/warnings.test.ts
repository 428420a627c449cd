import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { clearPage, draw, textOf, until } from './helpers.js';
import { listen, place } from './org.js';
import { ISSUER, replay } from './replay.js';

const all = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;

/** What is no time in ISO 8601; browsers take most of it for a date all the same. */
const NO_TIME: unknown[] = [
  ...['soon 5', '1 January 2031', '01/02/2031', '2031', '<b>2031</b>', '', '2031-02-31'],
  ...['2031-99-01T00:00:00.000Z', ' 2031-01-01T00:00:00.000Z', '__proto__'],
  ...[1924992000000, null, true, {}, ['2031']],
];

describe('a warning', () => {
  afterEach(() => clearPage());

  it('of a device that may still be used is no failure, and can be passed', async () => {
    const response = all['written/device-assurance-grace-period.json']!;
    const org = replay(response);
    const events = listen(document.body);
    const widget = place({ issuer: ISSUER });
    await until(() => events.details('step-change').length, 'the step');
    expect(textOf(widget.querySelector('h2'))).to.equal('This device isn’t secure enough');
    const [title, ...ways] = response.messages!.value!;
    const help = ways.pop()!;
    const said = Array.from(widget.querySelectorAll<HTMLElement>('.okta-register-message'));
    expect(said.map(textOf)).to.deep.equal([title!.message, help.message]);
    for (const { dataset } of said) expect(dataset['level']).to.equal('warning');
    // What can be done is the text of its link, below what is wrong.
    const links = Array.from(widget.querySelectorAll('li a'), (a) => [
      textOf(a),
      a.getAttribute('href'),
    ]);
    expect(links).to.deep.equal(ways.map(({ message, links }) => [message, links![0]!.url]));
    expect(textOf(said[1]!.querySelector('a'))).to.equal(help.message);
    await expect(widget).to.be.accessible();
    widget.querySelector<HTMLButtonElement>('[type="submit"]')!.click();
    await until(() => org.sent.length && !widget.busy, 'the answer');
    expect(events.details('registration-error')).to.deep.equal([]);
    org.close();
  });

  it('of a device is one by its key, whatever the org calls it', async () => {
    const response = structuredClone(all['written/device-assurance-grace-period.json']!);
    const [title] = response.messages!.value!;
    Object.assign(title!, {
      class: 'ERROR',
      i18n: { key: 'idx.device_assurance.grace_period.warning.title.due_by_days', params: [5] },
    });
    const org = replay(response);
    const events = listen(document.body);
    const widget = place({ issuer: ISSUER });
    await until(() => events.details('step-change').length, 'the step');
    const said = widget.querySelector<HTMLElement>('.okta-register-message')!;
    expect(said.dataset['level']).to.equal('warning');
    expect(events.details('registration-error')).to.deep.equal([]);
    org.close();
  });

  it('of an authenticator that will be required says from when', async () => {
    const { element } = await draw(all['made/select-authenticator-enroll-grace-periods.json']!);
    expect(textOf(element)).to.contain('2030');
  });

  for (const expiry of NO_TIME) {
    it(`of an authenticator says nothing of a time that is none: ${JSON.stringify(expiry)}`, async () => {
      const response = structuredClone(all['made/select-authenticator-enroll-grace-periods.json']!);
      for (const { gracePeriod } of response.authenticators!.value!) {
        if (gracePeriod?.expiry) gracePeriod.expiry = expiry as string;
      }
      const { element } = await draw(response);
      expect(textOf(element)).not.to.match(/required from|Invalid Date|20\d\d/i);
    });
  }
});
