import type { LanguageRare } from '../language.js';

/** Hungarian. People are addressed formally (Ön). */
export default {
  endings: {
    'idx.email.verification.required': 'Nézze meg az e-mailjeit',
    'idx.request.activation.email': 'Nézze meg az e-mailjeit',
    'idx.expired.activation.token': 'Ez a link már nem érvényes',
    'idx.missing.activation.token': 'Ez a link már nem érvényes',
    'idx.return.link.expired': 'Ez a link lejárt',
    'idx.return.stale': 'Ez a link elavult',
    'idx.return.error': 'Ez a link nem működött',
    'idx.activating.inactive.user': 'Ez a fiók nem használható',
    'idx.operation.cancelled.by.user': 'A regisztráció leállt',
    'idx.operation.cancelled': 'Egy másik eszközön leállította',
    'security.access_denied': 'Itt nem regisztrálhat',
    'registration.error': 'A fiókja nem jött létre',
    'idx.error.server.safe.mode': 'Jelenleg nem érhető el',
    device_assurance: 'Ez az eszköz nem elég biztonságos',
    tooManyRequests: 'Túl sok próbálkozás',
  },
  failures: {
    'network-error': 'A kiszolgáló nem érhető el. Ellenőrizze a kapcsolatot, és próbálja újra.',
    timeout: 'A kiszolgáló túl sokáig nem válaszol. Próbálja újra.',
    'rate-limited': 'Túl sok próbálkozás rövid idő alatt. Várjon egy percet, és próbálja újra.',
    'server-error': 'Hiba történt a kiszolgálón. Próbálja újra kis idő múlva.',
    'bad-response': 'Hiba történt a kiszolgálóval folytatott kommunikációban. Próbálja újra.',
    'captcha-unavailable':
      'Nem sikerült ellenőrizni, hogy Ön ember-e. Engedélyezze az ellenőrzés szkriptjét, vagy próbálja újra.',
    'missing-attribute': 'Ez a regisztrációs űrlap még nincs beállítva.',
    'invalid-attribute': 'Ez a regisztrációs űrlap nincs megfelelően beállítva.',
    'insecure-context':
      'A regisztrációhoz biztonságos oldal kell. Nyissa meg ezt az oldalt https használatával.',
    'page-timeout': 'Az oldal túl sokáig nem válaszol. Próbálja újra.',
    'missing-terms':
      'A regisztráció nem érhető el: az elfogadandó feltételek nem jeleníthetők meg ezen az oldalon.',
    'unknown-issuer': 'A regisztráció nem érhető el: a kiszolgálója nem található.',
    'unknown-client': 'A regisztráció nem érhető el: a kiszolgáló nem ismeri ezt a webhelyet.',
    'redirect-uri-mismatch':
      'A regisztráció nem érhető el: ennek az oldalnak a címe nincs hozzá bejegyezve.',
    'feature-disabled': 'A regisztráció ezen a webhelyen nem érhető el.',
    'sign-up-disabled': 'Ezen a webhelyen nem lehet regisztrálni.',
    'foreign-origin': 'A regisztráció nem érhető el: a válaszok egy másik kiszolgálóra kerülnének.',
    'sign-up-unavailable': 'A regisztráció jelenleg nem érhető el. Próbálja újra később.',
    'session-expired': 'A regisztráció időkorlátja lejárt. Kérjük, folytassa innen.',
    'access-denied': 'Itt nem regisztrálhat.',
    'provider-refused':
      'Ezzel a fiókkal nem sikerült a regisztráció. Próbálja újra, vagy válasszon másik módot.',
    'passkey-failed':
      'Az azonosítókulcs nem jött létre. Próbálja újra, vagy válasszon másik módot.',
    'sign-in-required':
      'A fiókja elkészült, de a bejelentkezés nem sikerült. A folytatáshoz jelentkezzen be.',
    'token-rejected':
      'A fiókja elkészült, de a bejelentkezés nem sikerült. Ellenőrizze az eszköz dátumát és idejét, majd jelentkezzen be.',
    'unsupported-step': 'A webhely olyan lépést kér, amely itt nem jeleníthető meg.',
    refused: 'A regisztrációt nem lehetett folytatni.',
  },
  email: {
    didYouMean: 'Erre gondolt: {email}?',
  },
  inApp: {
    limits:
      'Ön most egy alkalmazás böngészőjét használja ({app}). Az azonosítókulcsok és más fiókok itt esetleg nem működnek. Nyissa meg az oldalt a saját böngészőjében.',
    copyLink: 'Link másolása',
  },
  groups: {
    choose: 'Állítson be ezek közül ennyit: {count}',
  },
  oktaVerify: {
    openApp: 'Okta Verify megnyitása',
    getApp: 'Alkalmazás letöltése',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Nyissa meg az Okta Verify alkalmazást a telefonján, adjon hozzá egy fiókot, és olvassa be ezt a kódot. Az oldal magától továbblép.',
      'enroll-poll/okta_verify/email':
        'E-mailben linket küldtünk ide: {to}. Nyissa meg a telefonján. Az oldal magától továbblép.',
      'enroll-poll/okta_verify/sms':
        'SMS-ben linket küldtünk ide: {to}. Nyissa meg a telefonján. Az oldal magától továbblép.',
      'enroll-poll/okta_verify/samedevice':
        'Állítsa be az Okta Verify alkalmazást ezen az eszközön. Az oldal magától továbblép.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Nyissa meg az Okta Verify alkalmazást egy olyan eszközön, amelyen már használja, és adja hozzá ott ezt a fiókot. Az oldal magától továbblép.',
    },
    channels: {
      qrcode: 'Kód beolvasása telefonnal',
      email: 'Link kérése e-mailben',
      sms: 'Link kérése SMS-ben',
      samedevice: 'Ezen az eszközön',
      devicebootstrap: 'Olyan eszközzel, amelyen már be van állítva',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Az azonosítókulcs nem jött létre: megszakították, vagy túl sokáig tartott. Megpróbálhatja újra.',
    InvalidStateError: 'Ez az eszköz vagy kulcs már be van állítva. Használjon másikat.',
    NotSupportedError:
      'Ez a böngésző vagy eszköz nem tud a kért fajtájú azonosítókulcsot létrehozni.',
    NotAllowedByPage: 'Ez az oldal nem engedélyezi az azonosítókulcsokat. Válasszon másik módot.',
    SecurityError: 'Ennek az oldalnak a címén nem hozható létre azonosítókulcs.',
  },
  passkeyOffer: {
    question: 'Mi az az azonosítókulcs?',
    answer:
      'Az azonosítókulccsal ujjlenyomattal, arccal vagy képernyőzárral jelentkezhet be. Az Ön eszköze vagy jelszókezelője őrzi; az ujjlenyomatát és az arcát senki sem kapja meg.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Az azonosítókulcs használata nem sikerült: megszakították, vagy túl sokáig tartott. Próbálja újra.',
    NotAllowedByPage: 'Ez az oldal nem engedélyezi az azonosítókulcsokat. Válasszon másik módot.',
    SecurityError: 'Ennek az oldalnak a címén nem használható azonosítókulcs.',
  },
  preview: {
    nothingSent: 'Előnézet. Semmi sem kerül elküldésre, és nem jön létre fiók.',
    code: 'A kód: {code}.',
  },
  proofing: {
    intro:
      'A(z) {name} ellenőrzi az Ön személyazonosságát, például egy okmánnyal és egy fényképpel. Utána visszatér ide.',
    agree: 'Ha folytatja, elfogadja a(z) {name} feltételeit.',
    privacy: 'Hogyan védi a(z) {name} az Ön adatait',
  },
  timeLimit: {
    ends: 'A regisztráció időkorlátja {time}-kor lejár. Több időre van szüksége?',
    extend: 'Több idő kérése',
    fixed: 'Nincs több idő. A regisztráció időkorlátja {time}-kor lejár.',
  },
} satisfies LanguageRare;
