import type { LanguageRare } from '../language.js';

/** Slovenian. People are addressed formally (vi); buttons are commands to the form (Prekliči). */
export default {
  endings: {
    'idx.email.verification.required': 'Preverite e-pošto',
    'idx.request.activation.email': 'Preverite e-pošto',
    'idx.expired.activation.token': 'Ta povezava ni več veljavna',
    'idx.missing.activation.token': 'Ta povezava ni več veljavna',
    'idx.return.link.expired': 'Ta povezava je potekla',
    'idx.return.stale': 'Ta povezava je zastarela',
    'idx.return.error': 'Ta povezava ni delovala',
    'idx.activating.inactive.user': 'Tega računa ni mogoče uporabljati',
    'idx.operation.cancelled.by.user': 'Registracija je bila prekinjena',
    'idx.operation.cancelled': 'Prekinjeno v drugi napravi',
    'security.access_denied': 'Tukaj se ne morete registrirati',
    'registration.error': 'Račun ni bil ustvarjen',
    'idx.error.server.safe.mode': 'Trenutno ni na voljo',
    device_assurance: 'Ta naprava ni dovolj varna',
    tooManyRequests: 'Preveč poskusov',
  },
  failures: {
    'network-error': 'Strežnik ni dosegljiv. Preverite internetno povezavo in poskusite znova.',
    timeout: 'Strežnik se predolgo ne odziva. Poskusite znova.',
    'rate-limited': 'Preveč poskusov v kratkem času. Počakajte minuto in poskusite znova.',
    'server-error': 'Na strežniku je prišlo do težave. Čez nekaj trenutkov poskusite znova.',
    'bad-response': 'Pri komunikaciji s strežnikom je šlo nekaj narobe. Poskusite znova.',
    'captcha-unavailable':
      'Ni bilo mogoče preveriti, da niste robot. Dovolite skript za preverjanje ali poskusite znova.',
    'missing-attribute': 'Ta obrazec za registracijo še ni nastavljen.',
    'invalid-attribute': 'Ta obrazec za registracijo ni pravilno nastavljen.',
    'insecure-context': 'Registracija zahteva varno stran. Odprite to stran prek https.',
    'page-timeout': 'Ta stran se predolgo ne odziva. Poskusite znova.',
    'missing-terms':
      'Registracija ni na voljo: pogojev, ki jih je treba sprejeti, na tej strani ni mogoče prikazati.',
    'unknown-issuer': 'Registracija ni na voljo: njenega strežnika ni bilo mogoče najti.',
    'unknown-client': 'Registracija ni na voljo: strežnik tega spletnega mesta ne pozna.',
    'redirect-uri-mismatch': 'Registracija ni na voljo: naslov te strani zanjo ni registriran.',
    'feature-disabled': 'Registracija na tem spletnem mestu ni na voljo.',
    'sign-up-disabled': 'Registracija na tem spletnem mestu ni odprta.',
    'foreign-origin': 'Registracija ni na voljo: odgovori bi šli na drug strežnik.',
    'sign-up-unavailable': 'Registracija trenutno ni na voljo. Poskusite pozneje.',
    'session-expired': 'Čas za registracijo je potekel. Nadaljujte od tukaj.',
    'access-denied': 'Tukaj se ne morete registrirati.',
    'provider-refused':
      'Registracija s tem računom ni uspela. Poskusite znova ali izberite drug način.',
    'passkey-failed': 'Ključ za dostop ni bil ustvarjen. Poskusite znova ali izberite drug način.',
    'sign-in-required':
      'Vaš račun je pripravljen, vendar prijava ni uspela. Za nadaljevanje se prijavite.',
    'token-rejected':
      'Vaš račun je pripravljen, vendar prijava ni uspela. Preverite datum in uro v tej napravi, nato se prijavite.',
    'unsupported-step': 'To spletno mesto zahteva korak, ki ga tukaj ni mogoče prikazati.',
    refused: 'Registracije ni mogoče nadaljevati.',
  },
  email: {
    didYouMean: 'Ste mislili {email}?',
  },
  inApp: {
    limits:
      'Ste v brskalniku aplikacije {app}. Ključi za dostop in drugi računi tukaj morda ne bodo delovali. Odprite to stran v svojem brskalniku.',
    copyLink: 'Kopiraj povezavo',
  },
  groups: {
    choose: 'Nastavite {count} od teh načinov',
  },
  oktaVerify: {
    openApp: 'Odpri Okta Verify',
    getApp: 'Prenesi aplikacijo',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'V telefonu odprite Okta Verify, dodajte račun in optično preberite to kodo. Postopek se bo nadaljeval samodejno.',
      'enroll-poll/okta_verify/email':
        'Na {to} smo poslali e-sporočilo s povezavo. Odprite jo v telefonu. Postopek se bo nadaljeval samodejno.',
      'enroll-poll/okta_verify/sms':
        'Na {to} smo poslali SMS s povezavo. Odprite jo v telefonu. Postopek se bo nadaljeval samodejno.',
      'enroll-poll/okta_verify/samedevice':
        'Nastavite Okta Verify v tej napravi. Postopek se bo nadaljeval samodejno.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Odprite Okta Verify v napravi, kjer aplikacijo že uporabljate, in tam dodajte ta račun. Postopek se bo nadaljeval samodejno.',
    },
    channels: {
      qrcode: 'Preberi kodo s telefonom',
      email: 'Prejmi povezavo po e-pošti',
      sms: 'Prejmi povezavo po SMS-u',
      samedevice: 'V tej napravi',
      devicebootstrap: 'Z napravo, kjer je že nastavljena',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Ključ za dostop ni bil ustvarjen: dejanje je bilo preklicano ali je trajalo predolgo. Poskusite lahko znova.',
    InvalidStateError: 'Ta naprava ali ključ je že nastavljen. Uporabite drugega.',
    NotSupportedError:
      'Ta brskalnik ali naprava ne more ustvariti zahtevane vrste ključa za dostop.',
    NotAllowedByPage: 'Ta stran ne dovoljuje ključev za dostop. Izberite drug način.',
    SecurityError: 'Na naslovu te strani ni mogoče ustvariti ključev za dostop.',
  },
  passkeyOffer: {
    question: 'Kaj je ključ za dostop?',
    answer:
      'S ključem za dostop se prijavljate s prstnim odtisom, obrazom ali odklepanjem zaslona. Hrani ga vaša naprava ali upravitelj gesel; prstni odtis in obraz se ne pošiljata nikomur.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Ključ za dostop ni bil uporabljen: dejanje je bilo preklicano ali je trajalo predolgo. Poskusite znova.',
    NotAllowedByPage: 'Ta stran ne dovoljuje ključev za dostop. Izberite drug način.',
    SecurityError: 'Na naslovu te strani ni mogoče uporabljati ključev za dostop.',
  },
  preview: {
    nothingSent: 'Predogled. Nič se ne pošlje in račun se ne ustvari.',
    code: 'Koda je {code}.',
  },
  proofing: {
    intro:
      '{name} preveri, kdo ste, na primer z osebnim dokumentom in fotografijo. Nato se vrnete sem.',
    agree: 'Z nadaljevanjem sprejmete pogoje storitve {name}.',
    privacy: 'Kako {name} varuje vaše podatke',
  },
  timeLimit: {
    ends: 'Registracija se bo končala ob {time}. Potrebujete več časa?',
    extend: 'Več časa',
    fixed: 'Več časa ni na voljo. Registracija se bo končala ob {time}.',
  },
} satisfies LanguageRare;
