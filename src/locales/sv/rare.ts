import type { LanguageRare } from '../language.js';

/** Swedish. People are addressed informally (du). */
export default {
  endings: {
    'idx.email.verification.required': 'Kolla din e-post',
    'idx.request.activation.email': 'Kolla din e-post',
    'idx.expired.activation.token': 'Länken är inte längre giltig',
    'idx.missing.activation.token': 'Länken är inte längre giltig',
    'idx.return.link.expired': 'Länken har gått ut',
    'idx.return.stale': 'Länken är inaktuell',
    'idx.return.error': 'Länken fungerade inte',
    'idx.activating.inactive.user': 'Kontot kan inte användas',
    'idx.operation.cancelled.by.user': 'Registreringen avbröts',
    'idx.operation.cancelled': 'Du avbröt på en annan enhet',
    'security.access_denied': 'Du kan inte registrera dig här',
    'registration.error': 'Ditt konto skapades inte',
    'idx.error.server.safe.mode': 'Inte tillgängligt just nu',
    device_assurance: 'Den här enheten är inte tillräckligt säker',
    tooManyRequests: 'För många försök',
  },
  failures: {
    'network-error': 'Vi når inte servern. Kontrollera din anslutning och försök igen.',
    timeout: 'Det tar för lång tid för servern att svara. Försök igen.',
    'rate-limited': 'För många försök på kort tid. Vänta en minut och försök igen.',
    'server-error': 'Servern har problem. Försök igen om en stund.',
    'bad-response': 'Något gick fel i kontakten med servern. Försök igen.',
    'captcha-unavailable':
      'Det gick inte att kontrollera att du är en människa. Tillåt skriptet för kontrollen eller försök igen.',
    'missing-attribute': 'Det här registreringsformuläret är inte konfigurerat än.',
    'invalid-attribute': 'Det här registreringsformuläret är inte rätt konfigurerat.',
    'insecure-context': 'Registreringen kräver en säker sida. Öppna sidan med https.',
    'page-timeout': 'Det tar för lång tid för sidan att svara. Försök igen.',
    'missing-terms':
      'Det går inte att registrera sig: villkoren som ska godkännas kan inte visas på den här sidan.',
    'unknown-issuer': 'Det går inte att registrera sig: servern hittades inte.',
    'unknown-client': 'Det går inte att registrera sig: servern känner inte till webbplatsen.',
    'redirect-uri-mismatch':
      'Det går inte att registrera sig: sidans adress är inte anmäld för det.',
    'feature-disabled': 'Registrering är inte tillgänglig på den här webbplatsen.',
    'sign-up-disabled': 'Registreringen är inte öppen på den här webbplatsen.',
    'foreign-origin':
      'Det går inte att registrera sig: svaren skulle skickas till en annan server.',
    'sign-up-unavailable': 'Det går inte att registrera sig just nu. Försök igen senare.',
    'session-expired': 'Tiden för registreringen gick ut. Fortsätt härifrån.',
    'access-denied': 'Du kan inte registrera dig här.',
    'provider-refused':
      'Det gick inte att registrera dig med det kontot. Försök igen eller välj ett annat sätt.',
    'passkey-failed': 'Ingen passkey skapades. Försök igen eller välj en annan metod.',
    'sign-in-required':
      'Ditt konto är klart, men det gick inte att logga in dig. Logga in för att fortsätta.',
    'token-rejected':
      'Ditt konto är klart, men det gick inte att logga in dig. Kontrollera enhetens datum och tid och logga sedan in.',
    'unsupported-step': 'Webbplatsen kräver ett steg som inte kan visas här.',
    refused: 'Registreringen kunde inte fortsätta.',
  },
  email: {
    didYouMean: 'Menade du {email}?',
  },
  inApp: {
    limits:
      'Du är i webbläsaren i {app}. Passkeys och andra konton kanske inte fungerar här. Öppna sidan i din egen webbläsare.',
    copyLink: 'Kopiera länk',
  },
  groups: {
    choose: 'Konfigurera {count} av dessa',
  },
  oktaVerify: {
    openApp: 'Öppna Okta Verify',
    getApp: 'Hämta appen',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Öppna Okta Verify på telefonen, lägg till ett konto och skanna koden. Sidan går vidare av sig själv.',
      'enroll-poll/okta_verify/email':
        'Vi har mejlat en länk till {to}. Öppna den på telefonen. Sidan går vidare av sig själv.',
      'enroll-poll/okta_verify/sms':
        'Vi har skickat en länk via sms till {to}. Öppna den på telefonen. Sidan går vidare av sig själv.',
      'enroll-poll/okta_verify/samedevice':
        'Konfigurera Okta Verify på den här enheten. Sidan går vidare av sig själv.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Öppna Okta Verify på en enhet där du redan använder appen och lägg till kontot där. Sidan går vidare av sig själv.',
    },
    channels: {
      qrcode: 'Skanna en kod med telefonen',
      email: 'Få en länk via e-post',
      sms: 'Få en länk via sms',
      samedevice: 'På den här enheten',
      devicebootstrap: 'Med en redan konfigurerad enhet',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Ingen passkey skapades: det avbröts eller tog för lång tid. Du kan försöka igen.',
    InvalidStateError: 'Enheten eller nyckeln är redan konfigurerad. Använd en annan.',
    NotSupportedError: 'Webbläsaren eller enheten kan inte skapa den typ av passkey som krävs.',
    NotAllowedByPage: 'Den här sidan tillåter inte passkeys. Välj en annan metod.',
    SecurityError: 'Det går inte att skapa passkeys på den här sidans adress.',
  },
  passkeyOffer: {
    question: 'Vad är en passkey?',
    answer:
      'Med en passkey loggar du in med fingeravtryck, ansikte eller skärmlås. Den sparas på din enhet eller i din lösenordshanterare, och ditt fingeravtryck och ditt ansikte skickas inte till någon.',
  },
  passkeyProofErrors: {
    NotAllowedError: 'Ingen passkey användes: det avbröts eller tog för lång tid. Försök igen.',
    NotAllowedByPage: 'Den här sidan tillåter inte passkeys. Välj en annan metod.',
    SecurityError: 'Det går inte att använda passkeys på den här sidans adress.',
  },
  preview: {
    nothingSent: 'Förhandsvisning. Inget skickas och inget konto skapas.',
    code: 'Koden är {code}.',
  },
  proofing: {
    intro:
      '{name} kontrollerar vem du är, till exempel med en id-handling och ett foto. Sedan kommer du tillbaka hit.',
    agree: 'Genom att fortsätta godkänner du villkoren för {name}.',
    privacy: 'Så skyddar {name} dina uppgifter',
  },
  timeLimit: {
    ends: 'Tiden för registreringen går ut kl. {time}. Behöver du mer tid?',
    extend: 'Mer tid',
    fixed: 'Det finns ingen mer tid. Tiden för registreringen går ut kl. {time}.',
  },
} satisfies LanguageRare;
