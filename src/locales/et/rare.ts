import type { LanguageRare } from '../language.js';

/** Estonian. People are addressed formally (teie), with a small letter; buttons are singular imperatives. */
export default {
  endings: {
    'idx.email.verification.required': 'Vaadake oma e-posti',
    'idx.request.activation.email': 'Vaadake oma e-posti',
    'idx.expired.activation.token': 'See link enam ei kehti',
    'idx.missing.activation.token': 'See link enam ei kehti',
    'idx.return.link.expired': 'See link on aegunud',
    'idx.return.stale': 'See link on vananenud',
    'idx.return.error': 'See link ei töötanud',
    'idx.activating.inactive.user': 'Seda kontot ei saa kasutada',
    'idx.operation.cancelled.by.user': 'Registreerumine peatati',
    'idx.operation.cancelled': 'Peatasite selle teises seadmes',
    'security.access_denied': 'Te ei saa siin registreeruda',
    'registration.error': 'Teie kontot ei loodud',
    'idx.error.server.safe.mode': 'Pole praegu saadaval',
    device_assurance: 'See seade ei ole piisavalt turvaline',
    tooManyRequests: 'Liiga palju katseid',
  },
  failures: {
    'network-error': 'Serveriga ei saa ühendust. Kontrollige ühendust ja proovige uuesti.',
    timeout: 'Serveri vastus võtab liiga kaua aega. Proovige uuesti.',
    'rate-limited':
      'Lühikese aja jooksul tehti liiga palju katseid. Oodake minut ja proovige uuesti.',
    'server-error': 'Serveris tekkis tõrge. Proovige hetke pärast uuesti.',
    'bad-response': 'Serveriga suhtlemisel läks midagi valesti. Proovige uuesti.',
    'captcha-unavailable':
      'Ei õnnestunud kontrollida, et olete inimene. Lubage kontrolli skript või proovige uuesti.',
    'missing-attribute': 'See registreerumisvorm pole veel seadistatud.',
    'invalid-attribute': 'See registreerumisvorm pole õigesti seadistatud.',
    'insecure-context':
      'Registreerumiseks on vaja turvalist lehte. Avage see leht https-aadressilt.',
    'page-timeout': 'Lehe vastus võtab liiga kaua aega. Proovige uuesti.',
    'missing-terms':
      'Registreerumine pole saadaval: tingimusi, millega nõustuda, ei saa sellel lehel kuvada.',
    'unknown-issuer': 'Registreerumine pole saadaval: serverit ei leitud.',
    'unknown-client': 'Registreerumine pole saadaval: server ei tunne seda saiti.',
    'redirect-uri-mismatch':
      'Registreerumine pole saadaval: selle lehe aadress pole selleks registreeritud.',
    'feature-disabled': 'Registreerumine pole sellel saidil saadaval.',
    'sign-up-disabled': 'Sellel saidil ei saa registreeruda.',
    'foreign-origin': 'Registreerumine pole saadaval: vastused läheksid teise serverisse.',
    'sign-up-unavailable': 'Registreerumine pole praegu saadaval. Proovige hiljem uuesti.',
    'session-expired': 'Registreerumise aeg sai läbi. Jätkake siit.',
    'access-denied': 'Te ei saa siin registreeruda.',
    'provider-refused':
      'Selle kontoga registreerumine ei õnnestunud. Proovige uuesti või valige muu viis.',
    'passkey-failed': 'Pääsuvõtit ei loodud. Proovige uuesti või valige muu viis.',
    'sign-in-required':
      'Teie konto on valmis, kuid sisselogimine ebaõnnestus. Jätkamiseks logige sisse.',
    'token-rejected':
      'Teie konto on valmis, kuid sisselogimine ebaõnnestus. Kontrollige seadme kuupäeva ja kellaaega ning logige siis sisse.',
    'unsupported-step': 'Sait nõuab sammu, mida ei saa siin kuvada.',
    refused: 'Registreerumist ei saanud jätkata.',
  },
  email: {
    didYouMean: 'Kas mõtlesite aadressi {email}?',
  },
  inApp: {
    limits:
      'Kasutate rakenduse brauserit ({app}). Pääsuvõtmed ja muud kontod ei pruugi siin töötada. Avage see leht oma brauseris.',
    copyLink: 'Kopeeri link',
  },
  groups: {
    choose: 'Seadistage nendest {count}',
  },
  oktaVerify: {
    openApp: 'Ava Okta Verify',
    getApp: 'Hangi rakendus',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Avage telefonis Okta Verify, lisage konto ja skannige see kood. See leht liigub ise edasi.',
      'enroll-poll/okta_verify/email':
        'Saatsime e-postiga lingi aadressile {to}. Avage see oma telefonis. See leht liigub ise edasi.',
      'enroll-poll/okta_verify/sms':
        'Saatsime SMS-iga lingi numbrile {to}. Avage see oma telefonis. See leht liigub ise edasi.',
      'enroll-poll/okta_verify/samedevice':
        'Seadistage Okta Verify selles seadmes. See leht liigub ise edasi.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Avage Okta Verify seadmes, kus seda juba kasutate, ja lisage seal see konto. See leht liigub ise edasi.',
    },
    channels: {
      qrcode: 'Skannige kood telefoniga',
      email: 'Saage link e-postiga',
      sms: 'Saage link SMS-iga',
      samedevice: 'Selles seadmes',
      devicebootstrap: 'Seadmega, kus see on juba seadistatud',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Pääsuvõtit ei loodud: toiming tühistati või see võttis liiga kaua aega. Võite uuesti proovida.',
    InvalidStateError: 'See seade või võti on juba seadistatud. Kasutage mõnda muud.',
    NotSupportedError: 'See brauser või seade ei saa luua sellist pääsuvõtit, nagu nõutakse.',
    NotAllowedByPage: 'See leht ei luba pääsuvõtmeid. Valige muu viis.',
    SecurityError: 'Selle lehe aadressil ei saa pääsuvõtmeid luua.',
  },
  passkeyOffer: {
    question: 'Mis on pääsuvõti?',
    answer:
      'Pääsuvõtmega logite sisse sõrmejälje, näo või ekraanilukuga. Seda hoiab teie seade või paroolihaldur; sõrmejälge ega nägu ei saadeta kellelegi.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Pääsuvõtit ei kasutatud: toiming tühistati või see võttis liiga kaua aega. Proovige uuesti.',
    NotAllowedByPage: 'See leht ei luba pääsuvõtmeid. Valige muu viis.',
    SecurityError: 'Selle lehe aadressil ei saa pääsuvõtmeid kasutada.',
  },
  preview: {
    nothingSent: 'Eelvaade. Midagi ei saadeta ja kontot ei looda.',
    code: 'Kood on {code}.',
  },
  proofing: {
    intro:
      '{name} kontrollib, kes te olete, näiteks isikut tõendava dokumendi ja foto abil. Seejärel tulete siia tagasi.',
    agree: 'Jätkates nõustute teenuse {name} tingimustega.',
    privacy: 'Kuidas {name} teie andmeid kaitseb',
  },
  timeLimit: {
    ends: 'Registreerumise aeg lõpeb kell {time}. Kas vajate rohkem aega?',
    extend: 'Rohkem aega',
    fixed: 'Rohkem aega ei ole. Registreerumise aeg lõpeb kell {time}.',
  },
} satisfies LanguageRare;
