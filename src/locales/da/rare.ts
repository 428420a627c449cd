import type { LanguageRare } from '../language.js';

/** Danish. People are addressed informally (du). */
export default {
  endings: {
    'idx.email.verification.required': 'Tjek din e-mail',
    'idx.request.activation.email': 'Tjek din e-mail',
    'idx.expired.activation.token': 'Linket er ikke længere gyldigt',
    'idx.missing.activation.token': 'Linket er ikke længere gyldigt',
    'idx.return.link.expired': 'Linket er udløbet',
    'idx.return.stale': 'Linket er forældet',
    'idx.return.error': 'Linket virkede ikke',
    'idx.activating.inactive.user': 'Denne konto kan ikke bruges',
    'idx.operation.cancelled.by.user': 'Oprettelsen blev afbrudt',
    'idx.operation.cancelled': 'Du afbrød på en anden enhed',
    'security.access_denied': 'Du kan ikke oprette en konto her',
    'registration.error': 'Din konto blev ikke oprettet',
    'idx.error.server.safe.mode': 'Ikke tilgængelig lige nu',
    device_assurance: 'Denne enhed er ikke sikker nok',
    tooManyRequests: 'For mange forsøg',
  },
  failures: {
    'network-error': 'Vi kan ikke få forbindelse til serveren. Tjek din forbindelse, og prøv igen.',
    timeout: 'Serveren er for længe om at svare. Prøv igen.',
    'rate-limited': 'For mange forsøg på kort tid. Vent et minut, og prøv igen.',
    'server-error': 'Serveren har et problem. Prøv igen om lidt.',
    'bad-response': 'Noget gik galt i forbindelsen til serveren. Prøv igen.',
    'captcha-unavailable':
      'Vi kunne ikke kontrollere, at du er et menneske. Tillad scriptet til kontrollen, eller prøv igen.',
    'missing-attribute': 'Denne oprettelsesformular er ikke konfigureret endnu.',
    'invalid-attribute': 'Denne oprettelsesformular er ikke konfigureret korrekt.',
    'insecure-context': 'Oprettelse kræver en sikker side. Åbn denne side med https.',
    'page-timeout': 'Siden er for længe om at svare. Prøv igen.',
    'missing-terms':
      'Du kan ikke oprette en konto: De vilkår, der skal accepteres, kan ikke vises på denne side.',
    'unknown-issuer': 'Du kan ikke oprette en konto: Serveren blev ikke fundet.',
    'unknown-client': 'Du kan ikke oprette en konto: Serveren kender ikke dette website.',
    'redirect-uri-mismatch':
      'Du kan ikke oprette en konto: Sidens adresse er ikke registreret til det.',
    'feature-disabled': 'Kontooprettelse er ikke tilgængelig på dette website.',
    'sign-up-disabled': 'Kontooprettelse er ikke åben på dette website.',
    'foreign-origin':
      'Du kan ikke oprette en konto: Dine svar ville blive sendt til en anden server.',
    'sign-up-unavailable': 'Du kan ikke oprette en konto lige nu. Prøv igen senere.',
    'session-expired': 'Tiden til oprettelsen er udløbet. Fortsæt herfra.',
    'access-denied': 'Du kan ikke oprette en konto her.',
    'provider-refused':
      'Det lykkedes ikke at oprette dig med den konto. Prøv igen, eller vælg en anden måde.',
    'passkey-failed': 'Adgangsnøglen blev ikke oprettet. Prøv igen, eller vælg en anden metode.',
    'sign-in-required':
      'Din konto er klar, men vi kunne ikke logge dig ind. Log ind for at fortsætte.',
    'token-rejected':
      'Din konto er klar, men vi kunne ikke logge dig ind. Tjek dato og klokkeslæt på denne enhed, og log derefter ind.',
    'unsupported-step': 'Dette website beder om et trin, som ikke kan vises her.',
    refused: 'Oprettelsen kunne ikke fortsætte.',
  },
  email: {
    didYouMean: 'Mente du {email}?',
  },
  inApp: {
    limits:
      'Du er i browseren i {app}. Adgangsnøgler og andre konti fungerer måske ikke her. Åbn siden i din egen browser.',
    copyLink: 'Kopier link',
  },
  groups: {
    choose: 'Konfigurer {count} af disse',
  },
  oktaVerify: {
    openApp: 'Åbn Okta Verify',
    getApp: 'Hent appen',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Åbn Okta Verify på din telefon, tilføj en konto, og scan denne kode. Siden fortsætter automatisk.',
      'enroll-poll/okta_verify/email':
        'Vi har sendt et link i en e-mail til {to}. Åbn det på din telefon. Siden fortsætter automatisk.',
      'enroll-poll/okta_verify/sms':
        'Vi har sendt et link i en sms til {to}. Åbn det på din telefon. Siden fortsætter automatisk.',
      'enroll-poll/okta_verify/samedevice':
        'Konfigurer Okta Verify på denne enhed. Siden fortsætter automatisk.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Åbn Okta Verify på en enhed, hvor du allerede bruger appen, og tilføj denne konto der. Siden fortsætter automatisk.',
    },
    channels: {
      qrcode: 'Scan en kode med din telefon',
      email: 'Få et link via e-mail',
      sms: 'Få et link via sms',
      samedevice: 'På denne enhed',
      devicebootstrap: 'Med en enhed, hvor det er konfigureret',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Adgangsnøglen blev ikke oprettet: Det blev annulleret eller tog for lang tid. Du kan prøve igen.',
    InvalidStateError: 'Denne enhed eller nøgle er allerede konfigureret. Brug en anden.',
    NotSupportedError:
      'Denne browser eller enhed kan ikke oprette den type adgangsnøgle, der kræves.',
    NotAllowedByPage: 'Denne side tillader ikke adgangsnøgler. Vælg en anden metode.',
    SecurityError: 'Der kan ikke oprettes adgangsnøgler på denne sides adresse.',
  },
  passkeyOffer: {
    question: 'Hvad er en adgangsnøgle?',
    answer:
      'Med en adgangsnøgle logger du ind med fingeraftryk, ansigt eller skærmlås. Den gemmes på din enhed eller i din adgangskodeadministrator, og dit fingeraftryk og dit ansigt sendes ikke til nogen.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Adgangsnøglen blev ikke brugt: Det blev annulleret eller tog for lang tid. Prøv igen.',
    NotAllowedByPage: 'Denne side tillader ikke adgangsnøgler. Vælg en anden metode.',
    SecurityError: 'Adgangsnøgler kan ikke bruges på denne sides adresse.',
  },
  preview: {
    nothingSent: 'Forhåndsvisning. Intet sendes, og der oprettes ingen konto.',
    code: 'Koden er {code}.',
  },
  proofing: {
    intro:
      '{name} kontrollerer, hvem du er, for eksempel med et id-dokument og et billede. Derefter kommer du tilbage hertil.',
    agree: 'Når du fortsætter, accepterer du vilkårene hos {name}.',
    privacy: 'Sådan beskytter {name} dine data',
  },
  timeLimit: {
    ends: 'Tiden til oprettelsen udløber kl. {time}. Har du brug for mere tid?',
    extend: 'Mere tid',
    fixed: 'Der er ikke mere tid at få. Tiden til oprettelsen udløber kl. {time}.',
  },
} satisfies LanguageRare;
