import type { LanguageRare } from '../language.js';

/** Finnish. People are addressed informally (sinä). */
export default {
  endings: {
    'idx.email.verification.required': 'Tarkista sähköpostisi',
    'idx.request.activation.email': 'Tarkista sähköpostisi',
    'idx.expired.activation.token': 'Linkki ei ole enää voimassa',
    'idx.missing.activation.token': 'Linkki ei ole enää voimassa',
    'idx.return.link.expired': 'Linkki on vanhentunut',
    'idx.return.stale': 'Linkki ei ole uusin',
    'idx.return.error': 'Linkki ei toiminut',
    'idx.activating.inactive.user': 'Tätä tiliä ei voi käyttää',
    'idx.operation.cancelled.by.user': 'Rekisteröityminen keskeytettiin',
    'idx.operation.cancelled': 'Keskeytit tämän toisella laitteella',
    'security.access_denied': 'Et voi rekisteröityä täällä',
    'registration.error': 'Tiliäsi ei luotu',
    'idx.error.server.safe.mode': 'Ei käytettävissä juuri nyt',
    device_assurance: 'Tämä laite ei ole riittävän turvallinen',
    tooManyRequests: 'Liian monta yritystä',
  },
  failures: {
    'network-error': 'Palvelimeen ei saada yhteyttä. Tarkista yhteys ja yritä uudelleen.',
    timeout: 'Palvelin ei vastannut ajoissa. Yritä uudelleen.',
    'rate-limited': 'Liian monta yritystä lyhyessä ajassa. Odota minuutti ja yritä uudelleen.',
    'server-error': 'Palvelimessa on ongelma. Yritä hetken kuluttua uudelleen.',
    'bad-response': 'Yhteydessä palvelimeen tapahtui virhe. Yritä uudelleen.',
    'captcha-unavailable':
      'Ei voitu tarkistaa, oletko ihminen. Salli tarkistuksen skripti tai yritä uudelleen.',
    'missing-attribute': 'Tätä rekisteröitymislomaketta ei ole vielä määritetty.',
    'invalid-attribute': 'Tätä rekisteröitymislomaketta ei ole määritetty oikein.',
    'insecure-context':
      'Rekisteröityminen vaatii suojatun sivun. Avaa tämä sivu https-osoitteella.',
    'page-timeout': 'Tämä sivu ei vastannut ajoissa. Yritä uudelleen.',
    'missing-terms':
      'Rekisteröityminen ei onnistu: hyväksyttäviä ehtoja ei voida näyttää tällä sivulla.',
    'unknown-issuer': 'Rekisteröityminen ei onnistu: palvelinta ei löytynyt.',
    'unknown-client': 'Rekisteröityminen ei onnistu: palvelin ei tunne tätä sivustoa.',
    'redirect-uri-mismatch':
      'Rekisteröityminen ei onnistu: tämän sivun osoitetta ei ole rekisteröity sitä varten.',
    'feature-disabled': 'Rekisteröityminen ei ole käytettävissä tällä sivustolla.',
    'sign-up-disabled': 'Tälle sivustolle ei voi rekisteröityä.',
    'foreign-origin': 'Rekisteröityminen ei onnistu: vastaukset menisivät toiselle palvelimelle.',
    'sign-up-unavailable': 'Rekisteröityminen ei onnistu juuri nyt. Yritä myöhemmin uudelleen.',
    'session-expired': 'Rekisteröitymisen aika loppui. Jatka tästä.',
    'access-denied': 'Et voi rekisteröityä täällä.',
    'provider-refused':
      'Rekisteröityminen sillä tilillä ei onnistunut. Yritä uudelleen tai valitse toinen tapa.',
    'passkey-failed': 'Pääsyavainta ei luotu. Yritä uudelleen tai valitse toinen tapa.',
    'sign-in-required':
      'Tilisi on valmis, mutta kirjautuminen epäonnistui. Jatka kirjautumalla sisään.',
    'token-rejected':
      'Tilisi on valmis, mutta kirjautuminen epäonnistui. Tarkista laitteen päivämäärä ja kellonaika ja kirjaudu sitten sisään.',
    'unsupported-step': 'Sivusto pyytää vaihetta, jota ei voida näyttää tässä.',
    refused: 'Rekisteröitymistä ei voitu jatkaa.',
  },
  email: {
    didYouMean: 'Tarkoititko {email}?',
  },
  inApp: {
    limits:
      'Käytät sovelluksen omaa selainta ({app}). Pääsyavaimet ja muut tilit eivät ehkä toimi tässä. Avaa tämä sivu omassa selaimessasi.',
    copyLink: 'Kopioi linkki',
  },
  groups: {
    choose: 'Ota näistä käyttöön {count}',
  },
  oktaVerify: {
    openApp: 'Avaa Okta Verify',
    getApp: 'Hanki sovellus',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Avaa Okta Verify puhelimessasi, lisää tili ja skannaa tämä koodi. Sivu siirtyy eteenpäin itsestään.',
      'enroll-poll/okta_verify/email':
        'Lähetimme linkin sähköpostilla osoitteeseen {to}. Avaa se puhelimellasi. Sivu siirtyy eteenpäin itsestään.',
      'enroll-poll/okta_verify/sms':
        'Lähetimme linkin tekstiviestillä numeroon {to}. Avaa se puhelimellasi. Sivu siirtyy eteenpäin itsestään.',
      'enroll-poll/okta_verify/samedevice':
        'Ota Okta Verify käyttöön tällä laitteella. Sivu siirtyy eteenpäin itsestään.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Avaa Okta Verify laitteella, jolla jo käytät sitä, ja lisää tämä tili siihen. Sivu siirtyy eteenpäin itsestään.',
    },
    channels: {
      qrcode: 'Skannaa koodi puhelimellasi',
      email: 'Linkki sähköpostilla',
      sms: 'Linkki tekstiviestillä',
      samedevice: 'Tällä laitteella',
      devicebootstrap: 'Laitteella, jolla se on jo käytössä',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Pääsyavainta ei luotu: luonti peruttiin tai aika loppui. Voit yrittää uudelleen.',
    InvalidStateError: 'Tämä laite tai avain on jo käytössä. Käytä toista.',
    NotSupportedError: 'Tällä selaimella tai laitteella ei voi luoda pyydetynlaista pääsyavainta.',
    NotAllowedByPage: 'Tämä sivu ei salli pääsyavaimia. Valitse toinen tapa.',
    SecurityError: 'Pääsyavaimia ei voi luoda tämän sivun osoitteessa.',
  },
  passkeyOffer: {
    question: 'Mikä pääsyavain on?',
    answer:
      'Pääsyavaimella kirjaudut sormenjäljellä, kasvoilla tai näytön lukituksella. Sitä säilyttää laitteesi tai salasanojen hallintasi, eikä sormenjälkeäsi tai kasvojasi lähetetä kenellekään.',
  },
  passkeyProofErrors: {
    NotAllowedError: 'Pääsyavainta ei käytetty: käyttö peruttiin tai aika loppui. Yritä uudelleen.',
    NotAllowedByPage: 'Tämä sivu ei salli pääsyavaimia. Valitse toinen tapa.',
    SecurityError: 'Pääsyavaimia ei voi käyttää tämän sivun osoitteessa.',
  },
  preview: {
    nothingSent: 'Esikatselu. Mitään ei lähetetä eikä tiliä luoda.',
    code: 'Koodi on {code}.',
  },
  proofing: {
    intro:
      '{name} tarkistaa, kuka olet, esimerkiksi henkilöllisyystodistuksen ja kuvan avulla. Sen jälkeen palaat tänne.',
    agree: 'Jatkamalla hyväksyt palvelun {name} ehdot.',
    privacy: 'Miten {name} suojaa tietojasi',
  },
  timeLimit: {
    ends: 'Rekisteröitymisen aika loppuu klo {time}. Tarvitsetko lisää aikaa?',
    extend: 'Lisää aikaa',
    fixed: 'Lisäaikaa ei ole. Rekisteröitymisen aika loppuu klo {time}.',
  },
} satisfies LanguageRare;
