import type { LanguageRare } from '../language.js';

/** Norwegian (Bokmål). People are addressed informally (du). */
export default {
  endings: {
    'idx.email.verification.required': 'Sjekk e-posten din',
    'idx.request.activation.email': 'Sjekk e-posten din',
    'idx.expired.activation.token': 'Lenken er ikke lenger gyldig',
    'idx.missing.activation.token': 'Lenken er ikke lenger gyldig',
    'idx.return.link.expired': 'Lenken har utløpt',
    'idx.return.stale': 'Lenken er utdatert',
    'idx.return.error': 'Lenken virket ikke',
    'idx.activating.inactive.user': 'Denne kontoen kan ikke brukes',
    'idx.operation.cancelled.by.user': 'Registreringen ble stoppet',
    'idx.operation.cancelled': 'Du stoppet på en annen enhet',
    'security.access_denied': 'Du kan ikke registrere deg her',
    'registration.error': 'Kontoen din ble ikke opprettet',
    'idx.error.server.safe.mode': 'Ikke tilgjengelig akkurat nå',
    device_assurance: 'Denne enheten er ikke sikker nok',
    tooManyRequests: 'For mange forsøk',
  },
  failures: {
    'network-error': 'Vi får ikke kontakt med serveren. Sjekk nettforbindelsen og prøv igjen.',
    timeout: 'Serveren bruker for lang tid på å svare. Prøv igjen.',
    'rate-limited': 'For mange forsøk på kort tid. Vent et minutt og prøv igjen.',
    'server-error': 'Serveren har et problem. Prøv igjen om litt.',
    'bad-response': 'Noe gikk galt i kontakten med serveren. Prøv igjen.',
    'captcha-unavailable':
      'Vi fikk ikke kontrollert at du er et menneske. Tillat skriptet for kontrollen, eller prøv igjen.',
    'missing-attribute': 'Dette registreringsskjemaet er ikke satt opp ennå.',
    'invalid-attribute': 'Dette registreringsskjemaet er ikke riktig satt opp.',
    'insecure-context': 'Registrering krever en sikker side. Åpne denne siden med https.',
    'page-timeout': 'Siden bruker for lang tid på å svare. Prøv igjen.',
    'missing-terms':
      'Du kan ikke registrere deg nå: Vilkårene som må godtas, kan ikke vises på denne siden.',
    'unknown-issuer': 'Du kan ikke registrere deg nå: Serveren ble ikke funnet.',
    'unknown-client': 'Du kan ikke registrere deg nå: Serveren kjenner ikke dette nettstedet.',
    'redirect-uri-mismatch':
      'Du kan ikke registrere deg nå: Adressen til denne siden er ikke godkjent for det.',
    'feature-disabled': 'Registrering er ikke tilgjengelig på dette nettstedet.',
    'sign-up-disabled': 'Registrering er ikke åpen på dette nettstedet.',
    'foreign-origin':
      'Du kan ikke registrere deg nå: Svarene dine ville blitt sendt til en annen server.',
    'sign-up-unavailable': 'Du kan ikke registrere deg akkurat nå. Prøv igjen senere.',
    'session-expired': 'Tiden for registreringen er ute. Fortsett herfra.',
    'access-denied': 'Du kan ikke registrere deg her.',
    'provider-refused':
      'Registreringen med den kontoen fungerte ikke. Prøv igjen, eller velg en annen måte.',
    'passkey-failed': 'Passnøkkelen ble ikke opprettet. Prøv igjen, eller velg en annen metode.',
    'sign-in-required':
      'Kontoen din er klar, men vi fikk ikke logget deg inn. Logg inn for å fortsette.',
    'token-rejected':
      'Kontoen din er klar, men vi fikk ikke logget deg inn. Sjekk dato og klokkeslett på denne enheten, og logg deretter inn.',
    'unsupported-step': 'Dette nettstedet ber om et trinn som ikke kan vises her.',
    refused: 'Registreringen kunne ikke fortsette.',
  },
  email: {
    didYouMean: 'Mente du {email}?',
  },
  inApp: {
    limits:
      'Du er i nettleseren i {app}. Passnøkler og andre kontoer virker kanskje ikke her. Åpne siden i din egen nettleser.',
    copyLink: 'Kopier lenke',
  },
  groups: {
    choose: 'Konfigurer {count} av disse',
  },
  oktaVerify: {
    openApp: 'Åpne Okta Verify',
    getApp: 'Last ned appen',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Åpne Okta Verify på telefonen, legg til en konto og skann denne koden. Siden går videre av seg selv.',
      'enroll-poll/okta_verify/email':
        'Vi har sendt en lenke på e-post til {to}. Åpne den på telefonen. Siden går videre av seg selv.',
      'enroll-poll/okta_verify/sms':
        'Vi har sendt en lenke på SMS til {to}. Åpne den på telefonen. Siden går videre av seg selv.',
      'enroll-poll/okta_verify/samedevice':
        'Sett opp Okta Verify på denne enheten. Siden går videre av seg selv.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Åpne Okta Verify på en enhet der du allerede bruker appen, og legg til denne kontoen der. Siden går videre av seg selv.',
    },
    channels: {
      qrcode: 'Skann en kode med telefonen',
      email: 'Få en lenke på e-post',
      sms: 'Få en lenke på SMS',
      samedevice: 'På denne enheten',
      devicebootstrap: 'Med en enhet der det er satt opp',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Passnøkkelen ble ikke opprettet: Det ble avbrutt eller tok for lang tid. Du kan prøve igjen.',
    InvalidStateError: 'Denne enheten eller nøkkelen er allerede satt opp. Bruk en annen.',
    NotSupportedError:
      'Denne nettleseren eller enheten kan ikke opprette den typen passnøkkel som kreves.',
    NotAllowedByPage: 'Denne siden tillater ikke passnøkler. Velg en annen metode.',
    SecurityError: 'Passnøkler kan ikke opprettes på adressen til denne siden.',
  },
  passkeyOffer: {
    question: 'Hva er en passnøkkel?',
    answer:
      'Med en passnøkkel logger du inn med fingeravtrykk, ansikt eller skjermlås. Den lagres på enheten din eller i passordbehandleren din, og fingeravtrykket og ansiktet ditt sendes ikke til noen.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Passnøkkelen ble ikke brukt: Det ble avbrutt eller tok for lang tid. Prøv igjen.',
    NotAllowedByPage: 'Denne siden tillater ikke passnøkler. Velg en annen metode.',
    SecurityError: 'Passnøkler kan ikke brukes på adressen til denne siden.',
  },
  preview: {
    nothingSent: 'Forhåndsvisning. Ingenting sendes, og ingen konto opprettes.',
    code: 'Koden er {code}.',
  },
  proofing: {
    intro:
      '{name} kontrollerer hvem du er, for eksempel med et ID-dokument og et bilde. Deretter kommer du tilbake hit.',
    agree: 'Når du fortsetter, godtar du vilkårene til {name}.',
    privacy: 'Slik beskytter {name} dataene dine',
  },
  timeLimit: {
    ends: 'Tiden for registreringen går ut kl. {time}. Trenger du mer tid?',
    extend: 'Mer tid',
    fixed: 'Det er ikke mer tid å få. Tiden for registreringen går ut kl. {time}.',
  },
} satisfies LanguageRare;
