import type { LanguageOkta } from '../language.js';

/** German. People are addressed formally (Sie). */
export default {
  messages: {
    E0000009: 'Beim Server ist ein Problem aufgetreten. Versuchen Sie es später erneut.',
    E0000010: 'Der Server kann gerade nicht antworten. Versuchen Sie es später erneut.',
    E0000020: 'Mit dieser Anfrage stimmte etwas nicht. Beginnen Sie von vorn.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Melden Sie sich mit einer anderen Methode an, um die Einrichtung Ihres NFC-Geräts abzuschließen.',
    'api.authn.error.PASSCODE_INVALID':
      'Dieser Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es erneut.',
    'api.error.field_required': 'Füllen Sie dieses Feld aus.',
    'api.factors.error.sms.invalid_phone': 'Diese Telefonnummer ist ungültig.',
    'core.system.transaction_resource_not_found':
      'Die Zeit für die Bestätigung ist abgelaufen. Versuchen Sie es erneut.',
    'enroll.hotp.restricted': 'Wenden Sie sich für die Einrichtung an Ihren Administrator.',
    'error.expired.session': 'Ihre Sitzung ist abgelaufen. Beginnen Sie von vorn.',
    'error.password.required': 'Geben Sie Ihr Passwort ein.',
    'error.username.required': 'Geben Sie Ihren Benutzernamen ein.',
    'errors.E0000004': 'Ihre Identität konnte nicht bestätigt werden.',
    'errors.E0000068': 'Diese Antwort stimmt nicht. Versuchen Sie es erneut.',
    'errors.E0000113':
      'Der Code wurde akzeptiert. Warten Sie auf den nächsten und geben Sie auch diesen ein.',
    'errors.E0000150': 'Es wurden zu viele SMS gesendet. Versuchen Sie es später erneut.',
    'errors.E0000151': 'Es gab zu viele Anrufe. Versuchen Sie es später erneut.',
    'idx.activating.inactive.user':
      'Ihr Konto ist vorübergehend gesperrt. Wenden Sie sich an Ihren Administrator.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Ihr Gerät erfüllt die Sicherheitsanforderungen nicht. Beheben Sie dies bis zum {date}, sonst können Sie sich nicht mehr anmelden.',
    'idx.email.verification.required':
      'Öffnen Sie zum Abschluss die E-Mail, die wir Ihnen gesendet haben.',
    'idx.enter.otp.in.original.tab':
      'Geben Sie diesen Code dort ein, wo Sie die Registrierung begonnen haben.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Eine Anleitung finden Sie auf der Hilfeseite. Oder fragen Sie Ihren Administrator.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Auf Android {version} aktualisieren',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Displaysperre und Biometrie aktivieren',
    'idx.error.registration.unavailable': 'Die Registrierung ist derzeit nicht verfügbar.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Während der Wartung kann nichts eingerichtet werden. Versuchen Sie es später erneut.',
    'idx.error.user.not.assigned.to.app': 'Ihr Konto hat keinen Zugriff auf diese App.',
    'idx.expired.activation.token': 'Ihr Aktivierungslink ist nicht mehr gültig.',
    'idx.identity.provider.auth.error':
      'Die Anmeldung mit dem anderen Konto hat nicht funktioniert.',
    'idx.missing.activation.token':
      'Ihr Konto ist vielleicht schon aktiv oder der Link ist unvollständig. Wenn Sie Hilfe brauchen, wenden Sie sich an Ihren Administrator.',
    'idx.operation.cancelled.by.user': 'Sie haben den Vorgang abgebrochen.',
    'idx.operation.cancelled.on.other.device': 'Sie haben dies auf einem anderen Gerät abgelehnt.',
    'idx.password.expired.message': 'Ihr Passwort ist abgelaufen.',
    'idx.password.expiring.message':
      'Wenn Ihr Passwort abläuft, können Sie Ihr Konto nicht mehr verwenden.',
    'idx.request.activation.email':
      'Wenn Ihre Angaben zu einem Konto gehören, ist eine E-Mail mit einem neuen Link unterwegs.',
    'idx.return.error':
      'Dieser Link hat nicht funktioniert. Gehen Sie dorthin zurück, wo Sie begonnen haben, und fordern Sie einen neuen an.',
    'idx.return.link.expired':
      'Dieser Link ist abgelaufen. Gehen Sie dorthin zurück, wo Sie begonnen haben, und fordern Sie einen neuen an.',
    'idx.return.stale':
      'Dieser Link ist veraltet. Verwenden Sie die neueste E-Mail oder gehen Sie dorthin zurück, wo Sie begonnen haben, und fordern Sie einen neuen an.',
    'idx.return.to.original.tab': 'Gehen Sie zurück zu dem Tab, in dem Sie begonnen haben.',
    'idx.session.expired': 'Ihre Registrierung ist abgelaufen. Beginnen Sie von vorn.',
    'idx.transferred.to.new.tab': 'Weiter geht es in einem anderen Tab.',
    'idx.unknown.user': 'Es gibt kein Konto mit dieser E-Mail-Adresse.',
    'oie.assurance.unsatisfiable':
      'Sie haben derzeit keinen Zugang zu dieser App. Wenden Sie sich an Ihren Administrator.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Ihre Organisation verlangt Biometrie. Aktivieren Sie sie auf Ihrem Gerät für Okta Verify und versuchen Sie es dann erneut.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Ihre Organisation verlangt eine neuere Version von Okta Verify. Aktualisieren Sie die App und versuchen Sie es dann erneut.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Dieses Gerät erfüllt die Sicherheitsanforderungen Ihrer Organisation nicht. Wenden Sie sich an Ihren Administrator.',
    'oie.authenticator.enroll.error.fail':
      'Die Einrichtung ist fehlgeschlagen. Versuchen Sie es erneut.',
    'oie.registration.is.not.enabled': 'Auf dieser Website ist keine Registrierung möglich.',
    'oie.tooManyRequests':
      'Zu viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es erneut.',
    'password.common':
      'Dieses Passwort ist weit verbreitet und daher leicht zu erraten. Wählen Sie ein anderes.',
    'password.passwordRequirementsNotMet': 'Dieses Passwort erfüllt nicht alle Anforderungen.',
    'registration.error.doesNotMatchPattern': 'Das Format dieser Angabe stimmt nicht.',
    'registration.error.generic':
      'Ihr Konto konnte nicht erstellt werden. Versuchen Sie es erneut.',
    'registration.error.invalidLoginEmail':
      'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
    'registration.error.notUniqueWithinOrg': 'Mit dieser Angabe gibt es bereits ein Konto.',
    'registration.error.request.not.completed':
      'Ihre Anfrage konnte nicht abgeschlossen werden. Versuchen Sie es später erneut.',
    'security.access_denied': 'Sie haben hier keinen Zugriff.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Verwenden Sie mindestens {count} Zeichen.',
      other: 'Verwenden Sie mindestens {count} Zeichen.',
    },
    tagsNotAllowed: 'Lassen Sie die Zeichen < und > weg.',
    tooManyRequests:
      'Zu viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es erneut.',
  },
  labels: {
    address: 'Adresse',
    allow: 'Erlauben',
    'allow access': 'Erlauben',
    'alternate email': 'Alternative E-Mail',
    answer: 'Antwort',
    'choose a security question': 'Sicherheitsfrage auswählen',
    city: 'Ort',
    'confirm password': 'Passwort bestätigen',
    country: 'Land',
    'country code': 'Ländercode',
    'create a security question': 'Sicherheitsfrage erstellen',
    'create my own security question': 'Eigene Sicherheitsfrage erstellen',
    'date of birth': 'Geburtsdatum',
    deny: 'Nicht erlauben',
    department: 'Abteilung',
    'display name': 'Anzeigename',
    "don't allow": 'Nicht erlauben',
    email: 'E-Mail',
    'enter code': 'Code',
    'enter password': 'Passwort',
    'first name': 'Vorname',
    'insert then tap your yubikey': 'Code',
    'keep me signed in': 'Angemeldet bleiben',
    'last name': 'Nachname',
    locale: 'Sprache und Region',
    'middle name': 'Zweiter Vorname',
    'mobile phone': 'Mobilnummer',
    'new password': 'Neues Passwort',
    nickname: 'Spitzname',
    no: 'Nein',
    'okta password': 'Passwort',
    'okta phone': 'Telefon',
    'okta security question': 'Sicherheitsfrage',
    organization: 'Organisation',
    passcode: 'Code',
    passkeys: 'Passkeys',
    password: 'Passwort',
    phone: 'Telefon',
    'phone number': 'Telefonnummer',
    'postal code': 'Postleitzahl',
    'preferred language': 'Bevorzugte Sprache',
    'primary email': 'E-Mail',
    'primary phone': 'Telefon',
    'remember this device': 'Dieses Gerät merken',
    'secondary email': 'Zweite E-Mail',
    'security code 1': 'Code 1',
    'security code 2': 'Code 2',
    'security key or biometric': 'Passkey oder Sicherheitsschlüssel',
    'security key or biometric authenticator': 'Passkey oder Sicherheitsschlüssel',
    'security key or biometric authenticator (fido2)': 'Passkey oder Sicherheitsschlüssel',
    'security question': 'Sicherheitsfrage',
    'smart card authenticator': 'Smartcard',
    sms: 'SMS',
    state: 'Bundesland oder Region',
    'stay signed in': 'Angemeldet bleiben',
    'street address': 'Straße und Hausnummer',
    'time zone': 'Zeitzone',
    title: 'Position',
    'user name': 'Benutzername',
    username: 'Benutzername',
    voice: 'Anruf',
    'voice call': 'Anruf',
    yes: 'Ja',
    'zip code': 'Postleitzahl',
  },
} satisfies LanguageOkta;
