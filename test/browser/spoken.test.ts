import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader';
import { getSnapshot, getSnapshotConfig, saveSnapshot } from '@web/test-runner-commands';
import '../../src/define.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { clearPage } from './helpers.js';
import { atOrg, openAt } from './replay.js';

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

describe('What a screen reader says', () => {
  afterEach(clearPage);

  for (const [file, page] of Object.entries(ours)) {
    const name = file.replace(/^.*\/|\.json$/g, '');

    it(`of the response ${name}`, async () => {
      const { widget, org } = await openAt(atOrg(page));
      const said = await spoken(widget.querySelector('form')!);
      org.close();
      const { updateSnapshots } = await getSnapshotConfig();
      if (updateSnapshots) await saveSnapshot({ name, content: said });
      expect(said, 'npx wtr --update-snapshots writes it anew').to.equal(
        await getSnapshot({ name }),
      );
    });
  }
});
