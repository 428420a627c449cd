import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader';
import { getSnapshot, getSnapshotConfig, saveSnapshot } from '@web/test-runner-commands';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { clearPage, settle, until } from './helpers.js';
import { atOrg, openAt, type Replay } from './replay.js';

const ours = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;

/** All that is read out of an element, from its beginning to its end, a phrase a line. */
async function spoken(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  const phrases = [await virtual.lastSpokenPhrase()];
  do {
    await virtual.next();
    phrases.push(await virtual.lastSpokenPhrase());
  } while (!/^end of (form|document)/.test(phrases.at(-1) ?? ''));
  await virtual.stop();
  // Names of countries and languages are the browser's, and many.
  return phrases.filter((phrase) => !phrase.startsWith('option,')).join('\n');
}

for (const [file, page] of Object.entries(ours)) {
  const name = file.replace(/^.*\/|\.json$/g, '');

  describe(`the response ${name}`, () => {
    let widget: OktaRegister;
    let org: Replay;

    before(async () => {
      ({ widget, org } = await openAt(atOrg(page)));
    });

    after(() => {
      org.close();
      clearPage();
    });

    it('is read out as it is written down', async () => {
      const said = await spoken(widget.querySelector('form')!);
      const { updateSnapshots } = await getSnapshotConfig();
      if (updateSnapshots) await saveSnapshot({ name, content: said });
      const known = await getSnapshot({ name });
      expect(said, 'npx wtr --update-snapshots writes it anew').to.equal(known);
    });

    it('is accessible in dark and from right to left', async () => {
      widget.theme = 'dark';
      widget.lang = 'ar';
      await until(() => widget.querySelector('form')?.closest('[dir="rtl"]'));
      await settle();
      await expect(widget).to.be.accessible();
    });
  });
}
