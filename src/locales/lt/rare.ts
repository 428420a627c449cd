import type { LanguageRare } from '../language.js';

/** Lithuanian. People are addressed formally (jūs), with a small letter. */
export default {
  endings: {
    'idx.email.verification.required': 'Patikrinkite el. paštą',
    'idx.request.activation.email': 'Patikrinkite el. paštą',
    'idx.expired.activation.token': 'Ši nuoroda nebegalioja',
    'idx.missing.activation.token': 'Ši nuoroda nebegalioja',
    'idx.return.link.expired': 'Nuorodos galiojimas baigėsi',
    'idx.return.stale': 'Ši nuoroda pasenusi',
    'idx.return.error': 'Ši nuoroda neveikė',
    'idx.activating.inactive.user': 'Šios paskyros naudoti negalima',
    'idx.operation.cancelled.by.user': 'Registracija sustabdyta',
    'idx.operation.cancelled': 'Sustabdėte tai kitame įrenginyje',
    'security.access_denied': 'Čia registruotis negalite',
    'registration.error': 'Jūsų paskyra nesukurta',
    'idx.error.server.safe.mode': 'Šiuo metu nepasiekiama',
    device_assurance: 'Šis įrenginys nepakankamai saugus',
    tooManyRequests: 'Per daug bandymų',
  },
  failures: {
    'network-error': 'Nepavyksta pasiekti serverio. Patikrinkite ryšį ir bandykite dar kartą.',
    timeout: 'Serveris per ilgai neatsako. Bandykite dar kartą.',
    'rate-limited': 'Per daug bandymų per trumpą laiką. Palaukite minutę ir bandykite dar kartą.',
    'server-error': 'Serveryje įvyko klaida. Po akimirkos bandykite dar kartą.',
    'bad-response': 'Ryšyje su serveriu įvyko klaida. Bandykite dar kartą.',
    'captcha-unavailable':
      'Nepavyko patikrinti, ar esate žmogus. Leiskite tikrinimo scenarijų arba bandykite dar kartą.',
    'missing-attribute': 'Ši registracijos forma dar nenustatyta.',
    'invalid-attribute': 'Ši registracijos forma nustatyta netinkamai.',
    'insecure-context':
      'Registracijai reikia saugaus puslapio. Atidarykite šį puslapį naudodami https.',
    'page-timeout': 'Puslapis per ilgai neatsako. Bandykite dar kartą.',
    'missing-terms':
      'Registracija nepasiekiama: šiame puslapyje negalima parodyti sąlygų, su kuriomis reikia sutikti.',
    'unknown-issuer': 'Registracija nepasiekiama: nerastas jos serveris.',
    'unknown-client': 'Registracija nepasiekiama: serveris neatpažįsta šios svetainės.',
    'redirect-uri-mismatch': 'Registracija nepasiekiama: šio puslapio adresas jai neįregistruotas.',
    'feature-disabled': 'Šioje svetainėje registracija nepasiekiama.',
    'sign-up-disabled': 'Šioje svetainėje registruotis negalima.',
    'foreign-origin': 'Registracija nepasiekiama: atsakymai patektų į kitą serverį.',
    'sign-up-unavailable': 'Registracija šiuo metu nepasiekiama. Bandykite vėliau.',
    'session-expired': 'Registracijos laikas baigėsi. Tęskite nuo čia.',
    'access-denied': 'Čia registruotis negalite.',
    'provider-refused':
      'Užsiregistruoti su ta paskyra nepavyko. Bandykite dar kartą arba pasirinkite kitą būdą.',
    'passkey-failed': 'Prieigos raktas nesukurtas. Bandykite dar kartą arba pasirinkite kitą būdą.',
    'sign-in-required':
      'Jūsų paskyra paruošta, bet prisijungti nepavyko. Norėdami tęsti, prisijunkite.',
    'token-rejected':
      'Jūsų paskyra paruošta, bet prisijungti nepavyko. Patikrinkite įrenginio datą ir laiką, tada prisijunkite.',
    'unsupported-step': 'Svetainė prašo žingsnio, kurio čia parodyti negalima.',
    refused: 'Registracijos tęsti nepavyko.',
  },
  email: {
    didYouMean: 'Ar turėjote omenyje {email}?',
  },
  inApp: {
    limits:
      'Naudojate programėlės naršyklę ({app}). Prieigos raktai ir kitos paskyros čia gali neveikti. Atidarykite šį puslapį savo naršyklėje.',
    copyLink: 'Kopijuoti nuorodą',
  },
  groups: {
    choose: 'Nustatykite iš šių būdų: {count}',
  },
  oktaVerify: {
    openApp: 'Atidaryti „Okta Verify“',
    getApp: 'Gauti programėlę',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Telefone atidarykite „Okta Verify“, pridėkite paskyrą ir nuskaitykite šį kodą. Puslapis toliau pereis pats.',
      'enroll-poll/okta_verify/email':
        'Išsiuntėme nuorodą el. pašto adresu {to}. Atidarykite ją telefone. Puslapis toliau pereis pats.',
      'enroll-poll/okta_verify/sms':
        'Išsiuntėme nuorodą SMS žinute numeriu {to}. Atidarykite ją telefone. Puslapis toliau pereis pats.',
      'enroll-poll/okta_verify/samedevice':
        'Nustatykite „Okta Verify“ šiame įrenginyje. Puslapis toliau pereis pats.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Atidarykite „Okta Verify“ įrenginyje, kuriame ją jau naudojate, ir pridėkite ten šią paskyrą. Puslapis toliau pereis pats.',
    },
    channels: {
      qrcode: 'Nuskaityti kodą telefonu',
      email: 'Gauti nuorodą el. paštu',
      sms: 'Gauti nuorodą SMS žinute',
      samedevice: 'Šiame įrenginyje',
      devicebootstrap: 'Įrenginiu, kuriame jau nustatyta',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Prieigos raktas nesukurtas: veiksmas atšauktas arba užtruko per ilgai. Galite bandyti dar kartą.',
    InvalidStateError: 'Šis įrenginys arba raktas jau nustatytas. Naudokite kitą.',
    NotSupportedError:
      'Ši naršyklė arba įrenginys negali sukurti tokio prieigos rakto, kokio prašoma.',
    NotAllowedByPage: 'Šis puslapis neleidžia naudoti prieigos raktų. Pasirinkite kitą būdą.',
    SecurityError: 'Šio puslapio adresu prieigos raktų sukurti negalima.',
  },
  passkeyOffer: {
    question: 'Kas yra prieigos raktas?',
    answer:
      'Turėdami prieigos raktą, prisijungiate piršto atspaudu, veidu arba ekrano užraktu. Jį saugo jūsų įrenginys arba slaptažodžių tvarkytuvė; piršto atspaudas ir veidas niekam nesiunčiami.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Prieigos raktas nepanaudotas: veiksmas atšauktas arba užtruko per ilgai. Bandykite dar kartą.',
    NotAllowedByPage: 'Šis puslapis neleidžia naudoti prieigos raktų. Pasirinkite kitą būdą.',
    SecurityError: 'Šio puslapio adresu prieigos raktų naudoti negalima.',
  },
  preview: {
    nothingSent: 'Peržiūra. Niekas nesiunčiama ir paskyra nekuriama.',
    code: 'Kodas yra {code}.',
  },
  proofing: {
    intro:
      '„{name}“ patikrina, kas esate, pavyzdžiui, pagal asmens dokumentą ir nuotrauką. Tada grįšite čia.',
    agree: 'Tęsdami sutinkate su „{name}“ sąlygomis.',
    privacy: 'Kaip „{name}“ saugo jūsų duomenis',
  },
  timeLimit: {
    ends: 'Registracijos laikas baigsis {time} val. Reikia daugiau laiko?',
    extend: 'Daugiau laiko',
    fixed: 'Daugiau laiko nėra. Registracijos laikas baigsis {time} val.',
  },
} satisfies LanguageRare;
