import ar from '../locales/ar/words.js';
import bg from '../locales/bg/words.js';
import bn from '../locales/bn/words.js';
import ca from '../locales/ca/words.js';
import cs from '../locales/cs/words.js';
import da from '../locales/da/words.js';
import de from '../locales/de/words.js';
import el from '../locales/el/words.js';
import es from '../locales/es/words.js';
import et from '../locales/et/words.js';
import fa from '../locales/fa/words.js';
import fi from '../locales/fi/words.js';
import fr from '../locales/fr/words.js';
import he from '../locales/he/words.js';
import hi from '../locales/hi/words.js';
import hr from '../locales/hr/words.js';
import ht from '../locales/ht/words.js';
import hu from '../locales/hu/words.js';
import id from '../locales/id/words.js';
import it from '../locales/it/words.js';
import ja from '../locales/ja/words.js';
import ko from '../locales/ko/words.js';
import lt from '../locales/lt/words.js';
import lv from '../locales/lv/words.js';
import ms from '../locales/ms/words.js';
import nb from '../locales/nb/words.js';
import nl from '../locales/nl/words.js';
import pl from '../locales/pl/words.js';
import ptBR from '../locales/pt-BR/words.js';
import ptPT from '../locales/pt-PT/words.js';
import ro from '../locales/ro/words.js';
import ru from '../locales/ru/words.js';
import sk from '../locales/sk/words.js';
import sl from '../locales/sl/words.js';
import sr from '../locales/sr/words.js';
import sv from '../locales/sv/words.js';
import th from '../locales/th/words.js';
import tr from '../locales/tr/words.js';
import uk from '../locales/uk/words.js';
import ur from '../locales/ur/words.js';
import vi from '../locales/vi/words.js';
import zhCN from '../locales/zh-CN/words.js';
import zhTW from '../locales/zh-TW/words.js';
import type { LanguageWords } from '../locales/language.js';

/** All languages: a server can have them at hand. By the name of their folder. */
export const WORDS: Readonly<Record<string, LanguageWords>> = {
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  ht,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  ms,
  nb,
  nl,
  pl,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  ur,
  vi,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
