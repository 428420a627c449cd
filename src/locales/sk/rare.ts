import type { LanguageRare } from '../language.js';

/** Slovak. People are addressed formally (vy), with a small letter. */
export default {
  endings: {
    'idx.email.verification.required': 'Skontrolujte si e-mail',
    'idx.request.activation.email': 'Skontrolujte si e-mail',
    'idx.expired.activation.token': 'Tento odkaz už neplatí',
    'idx.missing.activation.token': 'Tento odkaz už neplatí',
    'idx.return.link.expired': 'Platnosť odkazu vypršala',
    'idx.return.stale': 'Tento odkaz je zastaraný',
    'idx.return.error': 'Tento odkaz nefungoval',
    'idx.activating.inactive.user': 'Tento účet sa nedá používať',
    'idx.operation.cancelled.by.user': 'Registrácia bola ukončená',
    'idx.operation.cancelled': 'Ukončené na inom zariadení',
    'security.access_denied': 'Tu sa nemôžete zaregistrovať',
    'registration.error': 'Účet nebol vytvorený',
    'idx.error.server.safe.mode': 'Momentálne nedostupné',
    device_assurance: 'Toto zariadenie nie je dostatočne zabezpečené',
    tooManyRequests: 'Príliš veľa pokusov',
  },
  failures: {
    'network-error': 'Nedá sa spojiť so serverom. Skontrolujte pripojenie a skúste to znova.',
    timeout: 'Server príliš dlho neodpovedá. Skúste to znova.',
    'rate-limited': 'Príliš veľa pokusov v krátkom čase. Počkajte minútu a skúste to znova.',
    'server-error': 'Na serveri sa vyskytol problém. Skúste to o chvíľu znova.',
    'bad-response': 'Pri komunikácii so serverom sa niečo pokazilo. Skúste to znova.',
    'captcha-unavailable':
      'Nepodarilo sa overiť, že nie ste robot. Povoľte skript na overenie alebo to skúste znova.',
    'missing-attribute': 'Tento registračný formulár ešte nie je nastavený.',
    'invalid-attribute': 'Tento registračný formulár nie je správne nastavený.',
    'insecure-context': 'Registrácia vyžaduje zabezpečenú stránku. Otvorte túto stránku cez https.',
    'page-timeout': 'Táto stránka príliš dlho neodpovedá. Skúste to znova.',
    'missing-terms':
      'Registrácia nie je dostupná: podmienky, ktoré treba prijať, sa na tejto stránke nedajú zobraziť.',
    'unknown-issuer': 'Registrácia nie je dostupná: jej server sa nenašiel.',
    'unknown-client': 'Registrácia nie je dostupná: server tento web nepozná.',
    'redirect-uri-mismatch':
      'Registrácia nie je dostupná: adresa tejto stránky pre ňu nie je zaregistrovaná.',
    'feature-disabled': 'Na tomto webe nie je registrácia dostupná.',
    'sign-up-disabled': 'Na tomto webe nie je registrácia otvorená.',
    'foreign-origin': 'Registrácia nie je dostupná: odpovede by odišli na iný server.',
    'sign-up-unavailable': 'Registrácia teraz nie je dostupná. Skúste to neskôr.',
    'session-expired': 'Čas na registráciu vypršal. Pokračujte odtiaľto.',
    'access-denied': 'Tu sa nemôžete zaregistrovať.',
    'provider-refused':
      'Registrácia cez tento účet sa nepodarila. Skúste to znova alebo vyberte iný spôsob.',
    'passkey-failed': 'Prístupový kľúč nebol vytvorený. Skúste to znova alebo vyberte iný spôsob.',
    'sign-in-required':
      'Váš účet je pripravený, ale prihlásenie sa nepodarilo. Pokračujte prihlásením.',
    'token-rejected':
      'Váš účet je pripravený, ale prihlásenie sa nepodarilo. Skontrolujte dátum a čas na tomto zariadení a prihláste sa.',
    'unsupported-step': 'Tento web vyžaduje krok, ktorý sa tu nedá zobraziť.',
    refused: 'V registrácii sa nedá pokračovať.',
  },
  email: {
    didYouMean: 'Nemalo to byť {email}?',
  },
  inApp: {
    limits:
      'Ste v prehliadači aplikácie {app}. Prístupové kľúče a iné účty tu nemusia fungovať. Otvorte túto stránku vo svojom prehliadači.',
    copyLink: 'Kopírovať odkaz',
  },
  groups: {
    choose: 'Nastavte z týchto metód: {count}',
  },
  oktaVerify: {
    openApp: 'Otvoriť Okta Verify',
    getApp: 'Získať aplikáciu',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Otvorte v telefóne Okta Verify, pridajte účet a naskenujte tento kód. Stránka bude pokračovať automaticky.',
      'enroll-poll/okta_verify/email':
        'Na {to} sme poslali e-mail s odkazom. Otvorte ho v telefóne. Stránka bude pokračovať automaticky.',
      'enroll-poll/okta_verify/sms':
        'Na {to} sme poslali SMS s odkazom. Otvorte ho v telefóne. Stránka bude pokračovať automaticky.',
      'enroll-poll/okta_verify/samedevice':
        'Nastavte Okta Verify na tomto zariadení. Stránka bude pokračovať automaticky.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Otvorte Okta Verify na zariadení, kde ju už používate, a pridajte tam tento účet. Stránka bude pokračovať automaticky.',
    },
    channels: {
      qrcode: 'Naskenovať kód telefónom',
      email: 'Získať odkaz e-mailom',
      sms: 'Získať odkaz cez SMS',
      samedevice: 'Na tomto zariadení',
      devicebootstrap: 'Pomocou zariadenia, kde ju už používate',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Prístupový kľúč nebol vytvorený: akcia bola zrušená alebo trvala príliš dlho. Môžete to skúsiť znova.',
    InvalidStateError: 'Toto zariadenie alebo kľúč je už nastavený. Použite iný.',
    NotSupportedError:
      'Tento prehliadač alebo zariadenie nedokáže vytvoriť požadovaný druh prístupového kľúča.',
    NotAllowedByPage: 'Táto stránka nepovoľuje prístupové kľúče. Vyberte iný spôsob.',
    SecurityError: 'Na adrese tejto stránky sa nedajú vytvárať prístupové kľúče.',
  },
  passkeyOffer: {
    question: 'Čo je prístupový kľúč?',
    answer:
      'S prístupovým kľúčom sa prihlasujete odtlačkom prsta, tvárou alebo zámkou obrazovky. Uchováva ho vaše zariadenie alebo správca hesiel; odtlačok prsta ani tvár sa nikomu neposielajú.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Prístupový kľúč nebol použitý: akcia bola zrušená alebo trvala príliš dlho. Skúste to znova.',
    NotAllowedByPage: 'Táto stránka nepovoľuje prístupové kľúče. Vyberte iný spôsob.',
    SecurityError: 'Na adrese tejto stránky sa nedajú používať prístupové kľúče.',
  },
  preview: {
    nothingSent: 'Náhľad. Nič sa neodosiela a žiadny účet sa nevytvorí.',
    code: 'Kód je {code}.',
  },
  proofing: {
    intro:
      '{name} overí, kto ste, napríklad podľa dokladu totožnosti a fotografie. Potom sa vrátite sem.',
    agree: 'Pokračovaním prijímate podmienky služby {name}.',
    privacy: 'Ako {name} chráni vaše údaje',
  },
  timeLimit: {
    ends: 'Registrácia sa skončí o {time}. Potrebujete viac času?',
    extend: 'Viac času',
    fixed: 'Viac času už nie je. Registrácia sa skončí o {time}.',
  },
} satisfies LanguageRare;
