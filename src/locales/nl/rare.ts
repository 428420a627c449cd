import type { LanguageRare } from '../language.js';

/** Dutch. People are addressed informally (je). */
export default {
  endings: {
    'idx.email.verification.required': 'Check je e-mail',
    'idx.request.activation.email': 'Check je e-mail',
    'idx.expired.activation.token': 'Deze link is niet meer geldig',
    'idx.missing.activation.token': 'Deze link is niet meer geldig',
    'idx.return.link.expired': 'Deze link is verlopen',
    'idx.return.stale': 'Deze link is verouderd',
    'idx.return.error': 'Deze link werkte niet',
    'idx.activating.inactive.user': 'Dit account kan niet worden gebruikt',
    'idx.operation.cancelled.by.user': 'De registratie is gestopt',
    'idx.operation.cancelled': 'Je bent gestopt op een ander apparaat',
    'security.access_denied': 'Je kunt je hier niet registreren',
    'registration.error': 'Je account is niet gemaakt',
    'idx.error.server.safe.mode': 'Nu niet beschikbaar',
    device_assurance: 'Dit apparaat is niet veilig genoeg',
    tooManyRequests: 'Te veel pogingen',
  },
  failures: {
    'network-error':
      'We kunnen de server niet bereiken. Controleer je verbinding en probeer het opnieuw.',
    timeout: 'De server reageert te langzaam. Probeer het opnieuw.',
    'rate-limited': 'Te veel pogingen in korte tijd. Wacht een minuut en probeer het opnieuw.',
    'server-error': 'De server heeft een probleem. Probeer het zo nog eens.',
    'bad-response': 'Er ging iets mis in het contact met de server. Probeer het opnieuw.',
    'captcha-unavailable':
      'We konden niet controleren of je een mens bent. Sta het script van de controle toe of probeer het opnieuw.',
    'missing-attribute': 'Dit registratieformulier is nog niet ingesteld.',
    'invalid-attribute': 'Dit registratieformulier is niet goed ingesteld.',
    'insecure-context':
      'Registreren kan alleen op een beveiligde pagina. Open deze pagina met https.',
    'page-timeout': 'Deze pagina reageert te langzaam. Probeer het opnieuw.',
    'missing-terms':
      'Registreren is niet mogelijk: de voorwaarden kunnen op deze pagina niet worden getoond.',
    'unknown-issuer': 'Registreren is niet mogelijk: de server is niet gevonden.',
    'unknown-client': 'Registreren is niet mogelijk: de server kent deze site niet.',
    'redirect-uri-mismatch':
      'Registreren is niet mogelijk: het adres van deze pagina is hiervoor niet aangemeld.',
    'feature-disabled': 'Registreren is niet beschikbaar op deze site.',
    'sign-up-disabled': 'Registreren is op deze site niet mogelijk.',
    'foreign-origin':
      'Registreren is niet mogelijk: je antwoorden zouden naar een andere server gaan.',
    'sign-up-unavailable': 'Registreren is nu niet mogelijk. Probeer het later opnieuw.',
    'session-expired': 'De tijd voor je registratie is verstreken. Ga vanaf hier verder.',
    'access-denied': 'Je kunt je hier niet registreren.',
    'provider-refused':
      'Registreren met dat account is niet gelukt. Probeer het opnieuw of kies een andere manier.',
    'passkey-failed': 'De passkey is niet gemaakt. Probeer het opnieuw of kies een andere methode.',
    'sign-in-required':
      'Je account is klaar, maar het inloggen is niet gelukt. Log in om verder te gaan.',
    'token-rejected':
      'Je account is klaar, maar het inloggen is niet gelukt. Controleer de datum en tijd van dit apparaat en log daarna in.',
    'unsupported-step': 'Deze site vraagt om een stap die hier niet kan worden getoond.',
    refused: 'De registratie kon niet verdergaan.',
  },
  email: {
    didYouMean: 'Bedoelde je {email}?',
  },
  inApp: {
    limits:
      'Je bent in de browser van {app}. Passkeys en andere accounts werken hier misschien niet. Open deze pagina in je eigen browser.',
    copyLink: 'Link kopiëren',
  },
  groups: {
    choose: 'Stel er {count} van in',
  },
  oktaVerify: {
    openApp: 'Okta Verify openen',
    getApp: 'App downloaden',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Open Okta Verify op je telefoon, voeg een account toe en scan deze code. Deze pagina gaat vanzelf verder.',
      'enroll-poll/okta_verify/email':
        'We hebben een link gemaild naar {to}. Open die op je telefoon. Deze pagina gaat vanzelf verder.',
      'enroll-poll/okta_verify/sms':
        'We hebben een sms met een link gestuurd naar {to}. Open die op je telefoon. Deze pagina gaat vanzelf verder.',
      'enroll-poll/okta_verify/samedevice':
        'Stel Okta Verify in op dit apparaat. Deze pagina gaat vanzelf verder.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Open Okta Verify op een apparaat waarop je het al gebruikt en voeg dit account daar toe. Deze pagina gaat vanzelf verder.',
    },
    channels: {
      qrcode: 'Een code scannen met je telefoon',
      email: 'Een link krijgen via e-mail',
      sms: 'Een link krijgen via sms',
      samedevice: 'Op dit apparaat',
      devicebootstrap: 'Met een apparaat waarop het al is ingesteld',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'De passkey is niet gemaakt: het is geannuleerd of duurde te lang. Je kunt het opnieuw proberen.',
    InvalidStateError: 'Dit apparaat of deze sleutel is al ingesteld. Gebruik een andere.',
    NotSupportedError: 'Deze browser of dit apparaat kan het gevraagde soort passkey niet maken.',
    NotAllowedByPage: 'Deze pagina staat geen passkeys toe. Kies een andere methode.',
    SecurityError: 'Op het adres van deze pagina kun je geen passkeys maken.',
  },
  passkeyOffer: {
    question: 'Wat is een passkey?',
    answer:
      'Met een passkey log je in met je vingerafdruk, gezicht of schermvergrendeling. Hij wordt bewaard op je apparaat of in je wachtwoordmanager; je vingerafdruk en gezicht worden naar niemand gestuurd.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'De passkey is niet gebruikt: het is geannuleerd of duurde te lang. Probeer het opnieuw.',
    NotAllowedByPage: 'Deze pagina staat geen passkeys toe. Kies een andere methode.',
    SecurityError: 'Op het adres van deze pagina kun je geen passkeys gebruiken.',
  },
  preview: {
    nothingSent: 'Voorbeeld. Er wordt niets verzonden en geen account aangemaakt.',
    code: 'De code is {code}.',
  },
  proofing: {
    intro:
      '{name} controleert wie je bent, bijvoorbeeld met een identiteitsbewijs en een foto. Daarna kom je hier terug.',
    agree: 'Als je doorgaat, ga je akkoord met de voorwaarden van {name}.',
    privacy: 'Hoe {name} je gegevens beschermt',
  },
  timeLimit: {
    ends: 'Deze registratie stopt om {time}. Meer tijd nodig?',
    extend: 'Meer tijd',
    fixed: 'Meer tijd is er niet. Deze registratie stopt om {time}.',
  },
} satisfies LanguageRare;
