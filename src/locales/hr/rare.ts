import type { LanguageRare } from '../language.js';

/** Croatian. People are addressed formally (vi); buttons are commands to the form (Odustani). */
export default {
  endings: {
    'idx.email.verification.required': 'Provjerite e-poštu',
    'idx.request.activation.email': 'Provjerite e-poštu',
    'idx.expired.activation.token': 'Ova poveznica više ne vrijedi',
    'idx.missing.activation.token': 'Ova poveznica više ne vrijedi',
    'idx.return.link.expired': 'Ova je poveznica istekla',
    'idx.return.stale': 'Ova je poveznica zastarjela',
    'idx.return.error': 'Poveznica nije radila',
    'idx.activating.inactive.user': 'Ovaj se račun ne može koristiti',
    'idx.operation.cancelled.by.user': 'Registracija je zaustavljena',
    'idx.operation.cancelled': 'Zaustavljeno na drugom uređaju',
    'security.access_denied': 'Ovdje se ne možete registrirati',
    'registration.error': 'Račun nije izrađen',
    'idx.error.server.safe.mode': 'Trenutačno nije dostupno',
    device_assurance: 'Ovaj uređaj nije dovoljno siguran',
    tooManyRequests: 'Previše pokušaja',
  },
  failures: {
    'network-error': 'Poslužitelj nije dostupan. Provjerite internetsku vezu i pokušajte ponovno.',
    timeout: 'Poslužitelj predugo ne odgovara. Pokušajte ponovno.',
    'rate-limited': 'Previše pokušaja u kratkom vremenu. Pričekajte minutu i pokušajte ponovno.',
    'server-error': 'Na poslužitelju se pojavio problem. Pokušajte ponovno za koji trenutak.',
    'bad-response': 'Nešto je pošlo po zlu u komunikaciji s poslužiteljem. Pokušajte ponovno.',
    'captcha-unavailable':
      'Nije bilo moguće provjeriti da niste robot. Dopustite skriptu za provjeru ili pokušajte ponovno.',
    'missing-attribute': 'Ovaj obrazac za registraciju još nije postavljen.',
    'invalid-attribute': 'Ovaj obrazac za registraciju nije ispravno postavljen.',
    'insecure-context':
      'Za registraciju je potrebna sigurna stranica. Otvorite ovu stranicu putem https.',
    'page-timeout': 'Ova stranica predugo ne odgovara. Pokušajte ponovno.',
    'missing-terms':
      'Registracija nije dostupna: uvjete koje treba prihvatiti nije moguće prikazati na ovoj stranici.',
    'unknown-issuer': 'Registracija nije dostupna: njezin poslužitelj nije pronađen.',
    'unknown-client': 'Registracija nije dostupna: poslužitelj ne poznaje ovo web-mjesto.',
    'redirect-uri-mismatch':
      'Registracija nije dostupna: adresa ove stranice nije za nju prijavljena.',
    'feature-disabled': 'Registracija nije dostupna na ovom web-mjestu.',
    'sign-up-disabled': 'Registracija na ovom web-mjestu nije otvorena.',
    'foreign-origin': 'Registracija nije dostupna: odgovori bi otišli na drugi poslužitelj.',
    'sign-up-unavailable': 'Registracija trenutačno nije dostupna. Pokušajte kasnije.',
    'session-expired': 'Vrijeme za registraciju je isteklo. Nastavite odavde.',
    'access-denied': 'Ovdje se ne možete registrirati.',
    'provider-refused':
      'Registracija tim računom nije uspjela. Pokušajte ponovno ili odaberite drugi način.',
    'passkey-failed': 'Pristupni ključ nije izrađen. Pokušajte ponovno ili odaberite drugi način.',
    'sign-in-required': 'Vaš je račun spreman, ali prijava nije uspjela. Za nastavak se prijavite.',
    'token-rejected':
      'Vaš je račun spreman, ali prijava nije uspjela. Provjerite datum i vrijeme na ovom uređaju pa se prijavite.',
    'unsupported-step': 'Ovo web-mjesto traži korak koji se ovdje ne može prikazati.',
    refused: 'Registracija se ne može nastaviti.',
  },
  email: {
    didYouMean: 'Jeste li mislili {email}?',
  },
  inApp: {
    limits:
      'Nalazite se u pregledniku aplikacije {app}. Pristupni ključevi i drugi računi ovdje možda neće raditi. Otvorite ovu stranicu u svojem pregledniku.',
    copyLink: 'Kopiraj poveznicu',
  },
  groups: {
    choose: 'Postavite {count} od ovih načina',
  },
  oktaVerify: {
    openApp: 'Otvori Okta Verify',
    getApp: 'Preuzmi aplikaciju',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Otvorite Okta Verify na telefonu, dodajte račun i skenirajte ovaj kôd. Postupak će se automatski nastaviti.',
      'enroll-poll/okta_verify/email':
        'Poslali smo e-poruku s poveznicom na {to}. Otvorite je na telefonu. Postupak će se automatski nastaviti.',
      'enroll-poll/okta_verify/sms':
        'Poslali smo SMS s poveznicom na {to}. Otvorite je na telefonu. Postupak će se automatski nastaviti.',
      'enroll-poll/okta_verify/samedevice':
        'Postavite Okta Verify na ovom uređaju. Postupak će se automatski nastaviti.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Otvorite Okta Verify na uređaju na kojem ga već koristite i ondje dodajte ovaj račun. Postupak će se automatski nastaviti.',
    },
    channels: {
      qrcode: 'Skeniraj kôd telefonom',
      email: 'Primi poveznicu e-poštom',
      sms: 'Primi poveznicu SMS-om',
      samedevice: 'Na ovom uređaju',
      devicebootstrap: 'Putem uređaja na kojem je već postavljen',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Pristupni ključ nije izrađen: radnja je otkazana ili je trajala predugo. Možete pokušati ponovno.',
    InvalidStateError: 'Ovaj uređaj ili ključ već je postavljen. Upotrijebite drugi.',
    NotSupportedError:
      'Ovaj preglednik ili uređaj ne može izraditi traženu vrstu pristupnog ključa.',
    NotAllowedByPage: 'Ova stranica ne dopušta pristupne ključeve. Odaberite drugi način.',
    SecurityError: 'Na adresi ove stranice ne mogu se izrađivati pristupni ključevi.',
  },
  passkeyOffer: {
    question: 'Što je pristupni ključ?',
    answer:
      'S pristupnim ključem prijavljujete se otiskom prsta, licem ili otključavanjem zaslona. Čuva ga vaš uređaj ili upravitelj lozinki; otisak prsta i lice ne šalju se nikome.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Pristupni ključ nije upotrijebljen: radnja je otkazana ili je trajala predugo. Pokušajte ponovno.',
    NotAllowedByPage: 'Ova stranica ne dopušta pristupne ključeve. Odaberite drugi način.',
    SecurityError: 'Na adresi ove stranice ne mogu se koristiti pristupni ključevi.',
  },
  preview: {
    nothingSent: 'Pregled. Ništa se ne šalje i račun se ne stvara.',
    code: 'Kôd je {code}.',
  },
  proofing: {
    intro:
      '{name} provjerava tko ste, primjerice pomoću osobnog dokumenta i fotografije. Zatim se vraćate ovamo.',
    agree: 'Ako nastavite, prihvaćate uvjete usluge {name}.',
    privacy: 'Kako {name} štiti vaše podatke',
  },
  timeLimit: {
    ends: 'Registracija završava u {time}. Trebate li još vremena?',
    extend: 'Još vremena',
    fixed: 'Više vremena nema. Registracija završava u {time}.',
  },
} satisfies LanguageRare;
