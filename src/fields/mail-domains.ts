/** Domains of mailboxes that many people have, the most usual first. */
const KNOWN = (
  'gmail.com hotmail.com outlook.com yahoo.com icloud.com aol.com live.com msn.com ' +
  'googlemail.com me.com mac.com ymail.com rocketmail.com mail.com email.com zoho.com hey.com duck.com ' +
  'proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com mailbox.org posteo.de ' +
  'gmx.de web.de gmx.net t-online.de gmx.at gmx.ch gmx.com freenet.de arcor.de mail.de bluewin.ch ' +
  'hotmail.co.uk yahoo.co.uk live.co.uk outlook.co.uk btinternet.com virginmedia.com sky.com ' +
  'hotmail.fr yahoo.fr orange.fr wanadoo.fr free.fr laposte.net sfr.fr ' +
  'libero.it virgilio.it tiscali.it hotmail.it yahoo.it hotmail.es yahoo.es telefonica.net ' +
  'ziggo.nl kpnmail.nl planet.nl telenet.be skynet.be ' +
  'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net ' +
  'shaw.ca rogers.com sympatico.ca yahoo.ca bigpond.com optusnet.com.au yahoo.com.au ' +
  'yahoo.com.br hotmail.com.br uol.com.br bol.com.br terra.com.br yahoo.com.mx yahoo.com.ar ' +
  'mail.ru yandex.ru ya.ru bk.ru list.ru inbox.ru rambler.ru ukr.net ' +
  'wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz citromail.hu freemail.hu abv.bg ' +
  'qq.com 163.com 126.com sina.com foxmail.com naver.com hanmail.net daum.net nate.com ' +
  'yahoo.co.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp yahoo.co.in yahoo.in rediffmail.com'
).split(' ');

/** How often a letter has to be added, left out, changed, or changed with its neighbour. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + changed,
        // "gmial": two letters that have changed places.
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** A short domain is only a slip away from many that exist: `line.com` is not `live.com`. */
const mostSlips = ({ length }: string) => (length < 9 ? 0 : length < 14 ? 1 : 2);

/** The same provider in another country, e.g. `yahoo.dk`; not `gmail.co`, which lacks a letter. */
const isElsewhere = (domain: string, known: string) =>
  domain.split('.')[0] === known.split('.')[0] && /\.(?!co|cm|om)[a-z]{2}$/.test(domain);

function meant(domain: string): string | undefined {
  if (KNOWN.includes(domain)) return undefined;
  if (!domain.includes('.')) return KNOWN.find((known) => known.startsWith(`${domain}.`));
  const near = KNOWN.map((known) => ({ known, slips: distance(domain, known) }))
    .filter(({ known, slips }) => slips <= mostSlips(known) && !isElsewhere(domain, known))
    .sort((one, other) => one.slips - other.slips);
  // No country has these: they are `.com` with a slip.
  return near[0]?.known ?? domain.replace(/\.(con|cmo|ocm|vom|xom|cpm|comm)$/, '.com');
}

/** The address that was probably meant; nothing where the one that was typed looks right. */
export function meantAddress(typed: string): string | undefined {
  const [, name, domain = ''] = /^\s*([^\s@]+)@([^\s@]{1,255})\s*$/.exec(typed) ?? [];
  const other = name && meant(domain.toLowerCase());
  return other && other !== domain.toLowerCase() ? `${name}@${other}` : undefined;
}
