import type { LanguageRare } from '../language.js';

/** German. People are addressed formally (Sie). */
export default {
  endings: {
    'idx.email.verification.required': 'Prüfen Sie Ihre E-Mails',
    'idx.request.activation.email': 'Prüfen Sie Ihre E-Mails',
    'idx.expired.activation.token': 'Dieser Link ist nicht mehr gültig',
    'idx.missing.activation.token': 'Dieser Link ist nicht mehr gültig',
    'idx.return.link.expired': 'Dieser Link ist abgelaufen',
    'idx.return.stale': 'Dieser Link ist veraltet',
    'idx.return.error': 'Dieser Link hat nicht funktioniert',
    'idx.activating.inactive.user': 'Dieses Konto kann nicht verwendet werden',
    'idx.operation.cancelled.by.user': 'Die Registrierung wurde abgebrochen',
    'idx.operation.cancelled': 'Auf einem anderen Gerät abgebrochen',
    'security.access_denied': 'Sie können sich hier nicht registrieren',
    'registration.error': 'Ihr Konto wurde nicht erstellt',
    'idx.error.server.safe.mode': 'Derzeit nicht verfügbar',
    device_assurance: 'Dieses Gerät ist nicht sicher genug',
    tooManyRequests: 'Zu viele Versuche',
  },
  failures: {
    'network-error':
      'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    timeout: 'Der Server antwortet nicht rechtzeitig. Versuchen Sie es erneut.',
    'rate-limited':
      'Zu viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es erneut.',
    'server-error': 'Beim Server ist ein Problem aufgetreten. Versuchen Sie es gleich noch einmal.',
    'bad-response':
      'Bei der Verbindung mit dem Server ist etwas schiefgegangen. Versuchen Sie es erneut.',
    'captcha-unavailable':
      'Es konnte nicht geprüft werden, ob Sie ein Mensch sind. Lassen Sie das Skript dafür zu oder versuchen Sie es erneut.',
    'missing-attribute': 'Dieses Registrierungsformular ist noch nicht eingerichtet.',
    'invalid-attribute': 'Dieses Registrierungsformular ist nicht richtig eingerichtet.',
    'insecure-context':
      'Die Registrierung erfordert eine sichere Seite. Öffnen Sie diese Seite mit https.',
    'page-timeout': 'Diese Seite antwortet nicht rechtzeitig. Versuchen Sie es erneut.',
    'missing-terms':
      'Die Registrierung ist nicht verfügbar: Die Bedingungen, die zu akzeptieren sind, können auf dieser Seite nicht angezeigt werden.',
    'unknown-issuer':
      'Die Registrierung ist nicht verfügbar: Der zugehörige Server wurde nicht gefunden.',
    'unknown-client':
      'Die Registrierung ist nicht verfügbar: Diese Website ist dem Server nicht bekannt.',
    'redirect-uri-mismatch':
      'Die Registrierung ist nicht verfügbar: Die Adresse dieser Seite ist dafür nicht hinterlegt.',
    'feature-disabled': 'Auf dieser Website ist die Registrierung nicht verfügbar.',
    'sign-up-disabled': 'Auf dieser Website ist keine Registrierung möglich.',
    'foreign-origin':
      'Die Registrierung ist nicht verfügbar: Ihre Angaben würden an einen anderen Server gehen.',
    'sign-up-unavailable':
      'Die Registrierung ist derzeit nicht verfügbar. Versuchen Sie es später erneut.',
    'session-expired': 'Ihre Registrierung ist abgelaufen. Bitte machen Sie hier weiter.',
    'access-denied': 'Sie können sich hier nicht registrieren.',
    'provider-refused':
      'Die Registrierung mit diesem Konto hat nicht funktioniert. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.',
    'passkey-failed':
      'Der Passkey wurde nicht erstellt. Versuchen Sie es erneut oder wählen Sie eine andere Methode.',
    'sign-in-required':
      'Ihr Konto ist bereit, aber die Anmeldung ist fehlgeschlagen. Melden Sie sich an, um fortzufahren.',
    'token-rejected':
      'Ihr Konto ist bereit, aber die Anmeldung ist fehlgeschlagen. Prüfen Sie Datum und Uhrzeit dieses Geräts und melden Sie sich dann an.',
    'unsupported-step':
      'Diese Website verlangt einen Schritt, der hier nicht angezeigt werden kann.',
    refused: 'Die Registrierung konnte nicht fortgesetzt werden.',
  },
  email: {
    didYouMean: 'Meinten Sie {email}?',
  },
  inApp: {
    limits:
      'Sie sind im Browser von {app}. Passkeys und andere Konten funktionieren hier möglicherweise nicht. Öffnen Sie diese Seite in Ihrem eigenen Browser.',
    copyLink: 'Link kopieren',
  },
  groups: {
    choose: 'Richten Sie {count} davon ein',
  },
  oktaVerify: {
    openApp: 'Okta Verify öffnen',
    getApp: 'App herunterladen',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Öffnen Sie Okta Verify auf Ihrem Smartphone, fügen Sie ein Konto hinzu und scannen Sie diesen Code. Danach geht es hier automatisch weiter.',
      'enroll-poll/okta_verify/email':
        'Wir haben per E-Mail einen Link an {to} gesendet. Öffnen Sie ihn auf Ihrem Smartphone. Danach geht es hier automatisch weiter.',
      'enroll-poll/okta_verify/sms':
        'Wir haben per SMS einen Link an {to} gesendet. Öffnen Sie ihn auf Ihrem Smartphone. Danach geht es hier automatisch weiter.',
      'enroll-poll/okta_verify/samedevice':
        'Richten Sie Okta Verify auf diesem Gerät ein. Danach geht es hier automatisch weiter.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Öffnen Sie Okta Verify auf einem Gerät, auf dem Sie die App bereits verwenden, und fügen Sie dort dieses Konto hinzu. Danach geht es hier automatisch weiter.',
    },
    channels: {
      qrcode: 'Code mit dem Smartphone scannen',
      email: 'Link per E-Mail erhalten',
      sms: 'Link per SMS erhalten',
      samedevice: 'Auf diesem Gerät',
      devicebootstrap: 'Mit einem bereits eingerichteten Gerät',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Der Passkey wurde nicht erstellt: Der Vorgang wurde abgebrochen oder hat zu lange gedauert. Sie können es erneut versuchen.',
    InvalidStateError:
      'Dieses Gerät oder dieser Schlüssel ist bereits eingerichtet. Verwenden Sie ein anderes Gerät oder einen anderen Schlüssel.',
    NotSupportedError:
      'Dieser Browser oder dieses Gerät kann die verlangte Art von Passkey nicht erstellen.',
    NotAllowedByPage: 'Diese Seite lässt keine Passkeys zu. Wählen Sie eine andere Methode.',
    SecurityError: 'Unter der Adresse dieser Seite können keine Passkeys erstellt werden.',
  },
  passkeyOffer: {
    question: 'Was ist ein Passkey?',
    answer:
      'Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder Displaysperre an. Er wird auf Ihrem Gerät oder in Ihrem Passwortmanager aufbewahrt; Fingerabdruck und Gesicht werden an niemanden gesendet.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Der Passkey wurde nicht verwendet: Der Vorgang wurde abgebrochen oder hat zu lange gedauert. Versuchen Sie es erneut.',
    NotAllowedByPage: 'Diese Seite lässt keine Passkeys zu. Wählen Sie eine andere Methode.',
    SecurityError: 'Unter der Adresse dieser Seite können keine Passkeys verwendet werden.',
  },
  preview: {
    nothingSent: 'Vorschau. Es wird nichts gesendet und kein Konto erstellt.',
    code: 'Der Code ist {code}.',
  },
  proofing: {
    intro:
      '{name} prüft, wer Sie sind, zum Beispiel mit einem Ausweis und einem Foto. Danach kommen Sie hierher zurück.',
    agree: 'Wenn Sie fortfahren, akzeptieren Sie die Bedingungen von {name}.',
    privacy: 'So schützt {name} Ihre Daten',
  },
  timeLimit: {
    ends: 'Diese Registrierung endet um {time} Uhr. Brauchen Sie länger?',
    extend: 'Mehr Zeit',
    fixed: 'Mehr Zeit gibt es nicht. Diese Registrierung endet um {time} Uhr.',
  },
} satisfies LanguageRare;
