import type { LanguageOkta } from '../language.js';

/** Dutch. People are addressed informally (je). */
export default {
  messages: {
    E0000009: 'De server heeft een probleem. Probeer het later opnieuw.',
    E0000010: 'De server kan nu niet antwoorden. Probeer het later opnieuw.',
    E0000020: 'Er klopte iets niet aan deze aanvraag. Begin opnieuw.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Log in met een andere methode om je NFC-apparaat verder in te stellen.',
    'api.authn.error.PASSCODE_INVALID':
      'Deze code klopt niet. Controleer hem en probeer het opnieuw.',
    'api.error.field_required': 'Vul dit veld in.',
    'api.factors.error.sms.invalid_phone': 'Dit telefoonnummer is niet geldig.',
    'core.system.transaction_resource_not_found':
      'De verificatie duurde te lang. Probeer het opnieuw.',
    'enroll.hotp.restricted': 'Neem contact op met je beheerder om dit in te stellen.',
    'error.expired.session': 'Je sessie is verlopen. Begin opnieuw.',
    'error.password.required': 'Vul je wachtwoord in.',
    'error.username.required': 'Vul je gebruikersnaam in.',
    'errors.E0000004': 'We konden niet bevestigen dat jij het bent.',
    'errors.E0000068': 'Dit antwoord klopt niet. Probeer het opnieuw.',
    'errors.E0000113': 'De code is geaccepteerd. Wacht op de volgende en vul die ook in.',
    'errors.E0000150': 'Er zijn te veel sms’en verstuurd. Probeer het later opnieuw.',
    'errors.E0000151': 'Er is te vaak gebeld. Probeer het later opnieuw.',
    'idx.activating.inactive.user':
      'Je account is tijdelijk geblokkeerd. Neem contact op met je beheerder.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Je apparaat voldoet niet aan de beveiligingseisen. Los dit op vóór {date}, anders kun je niet meer inloggen.',
    'idx.email.verification.required':
      'Open de e-mail die we je hebben gestuurd om het af te ronden.',
    'idx.enter.otp.in.original.tab': 'Vul deze code in waar je met registreren bent begonnen.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Op de helppagina staat uitleg, of vraag het je beheerder.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Update naar Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Zet schermvergrendeling en biometrie aan',
    'idx.error.registration.unavailable': 'Registreren is nu niet mogelijk.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Tijdens onderhoud kun je niets instellen. Probeer het later opnieuw.',
    'idx.error.user.not.assigned.to.app': 'Je account heeft geen toegang tot deze app.',
    'idx.expired.activation.token': 'Je activeringslink is niet meer geldig.',
    'idx.identity.provider.auth.error': 'Inloggen met het andere account is niet gelukt.',
    'idx.missing.activation.token':
      'Misschien is je account al actief, of de link is niet compleet. Neem contact op met je beheerder als je hulp nodig hebt.',
    'idx.operation.cancelled.by.user': 'Je hebt dit gestopt.',
    'idx.operation.cancelled.on.other.device': 'Je hebt dit geweigerd op een ander apparaat.',
    'idx.password.expired.message': 'Je wachtwoord is verlopen.',
    'idx.password.expiring.message':
      'Als je wachtwoord verloopt, kun je je account niet meer gebruiken.',
    'idx.request.activation.email':
      'Als je gegevens bij een account horen, krijg je een e-mail met een nieuwe link.',
    'idx.return.error':
      'Deze link werkte niet. Ga terug naar waar je begon en vraag een nieuwe aan.',
    'idx.return.link.expired':
      'Deze link is verlopen. Ga terug naar waar je begon en vraag een nieuwe aan.',
    'idx.return.stale':
      'Deze link is verouderd. Gebruik de nieuwste e-mail, of ga terug naar waar je begon en vraag een nieuwe aan.',
    'idx.return.to.original.tab': 'Ga terug naar het tabblad waar je begon.',
    'idx.session.expired': 'De tijd voor je registratie is verstreken. Begin opnieuw.',
    'idx.transferred.to.new.tab': 'Het gaat verder in een ander tabblad.',
    'idx.unknown.user': 'Er is geen account met dit e-mailadres.',
    'oie.assurance.unsatisfiable':
      'Je hebt nu geen toegang tot deze app. Neem contact op met je beheerder.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Je organisatie vereist biometrie. Zet dit aan voor Okta Verify op je apparaat en probeer het opnieuw.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Je organisatie vereist een nieuwere versie van Okta Verify. Update de app en probeer het opnieuw.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Dit apparaat voldoet niet aan de beveiligingseisen van je organisatie. Neem contact op met je beheerder.',
    'oie.authenticator.enroll.error.fail': 'Instellen is niet gelukt. Probeer het opnieuw.',
    'oie.registration.is.not.enabled': 'Registreren is op deze site niet mogelijk.',
    'oie.tooManyRequests':
      'Te veel pogingen in korte tijd. Wacht een minuut en probeer het opnieuw.',
    'password.common':
      'Veel mensen gebruiken dit wachtwoord, dus het is makkelijk te raden. Kies een ander.',
    'password.passwordRequirementsNotMet': 'Dit wachtwoord voldoet niet aan alle eisen.',
    'registration.error.doesNotMatchPattern': 'Dit heeft niet de gevraagde vorm.',
    'registration.error.generic': 'Je account kon niet worden gemaakt. Probeer het opnieuw.',
    'registration.error.invalidLoginEmail': 'Vul een e-mailadres in zoals name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Hiermee bestaat al een account.',
    'registration.error.request.not.completed':
      'Je aanvraag kon niet worden afgerond. Probeer het later opnieuw.',
    'security.access_denied': 'Je hebt hier geen toegang.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Gebruik minstens {count} teken.',
      other: 'Gebruik minstens {count} tekens.',
    },
    tagsNotAllowed: 'Gebruik de tekens < en > niet.',
    tooManyRequests: 'Te veel pogingen in korte tijd. Wacht een minuut en probeer het opnieuw.',
  },
  labels: {
    address: 'Adres',
    allow: 'Toestaan',
    'allow access': 'Toestaan',
    'alternate email': 'Alternatief e-mailadres',
    answer: 'Antwoord',
    'choose a security question': 'Kies een beveiligingsvraag',
    city: 'Plaats',
    'confirm password': 'Wachtwoord bevestigen',
    country: 'Land',
    'country code': 'Landcode',
    'create a security question': 'Maak een beveiligingsvraag',
    'create my own security question': 'Mijn eigen beveiligingsvraag maken',
    'date of birth': 'Geboortedatum',
    deny: 'Niet toestaan',
    department: 'Afdeling',
    'display name': 'Weergavenaam',
    "don't allow": 'Niet toestaan',
    email: 'E-mail',
    'enter code': 'Code',
    'enter password': 'Wachtwoord',
    'first name': 'Voornaam',
    'insert then tap your yubikey': 'Code',
    'keep me signed in': 'Ingelogd blijven',
    'last name': 'Achternaam',
    locale: 'Taal en regio',
    'middle name': 'Tweede voornaam',
    'mobile phone': 'Mobiel nummer',
    'new password': 'Nieuw wachtwoord',
    nickname: 'Bijnaam',
    no: 'Nee',
    'okta password': 'Wachtwoord',
    'okta phone': 'Telefoon',
    'okta security question': 'Beveiligingsvraag',
    organization: 'Organisatie',
    passcode: 'Code',
    passkeys: 'Passkeys',
    password: 'Wachtwoord',
    phone: 'Telefoon',
    'phone number': 'Telefoonnummer',
    'postal code': 'Postcode',
    'preferred language': 'Voorkeurstaal',
    'primary email': 'E-mailadres',
    'primary phone': 'Telefoon',
    'remember this device': 'Dit apparaat onthouden',
    'secondary email': 'Tweede e-mailadres',
    'security code 1': 'Code 1',
    'security code 2': 'Code 2',
    'security key or biometric': 'Passkey of beveiligingssleutel',
    'security key or biometric authenticator': 'Passkey of beveiligingssleutel',
    'security key or biometric authenticator (fido2)': 'Passkey of beveiligingssleutel',
    'security question': 'Beveiligingsvraag',
    'smart card authenticator': 'Smartcard',
    sms: 'Sms',
    state: 'Provincie of regio',
    'stay signed in': 'Ingelogd blijven',
    'street address': 'Straat en huisnummer',
    'time zone': 'Tijdzone',
    title: 'Functie',
    'user name': 'Gebruikersnaam',
    username: 'Gebruikersnaam',
    voice: 'Telefoontje',
    'voice call': 'Telefoontje',
    yes: 'Ja',
    'zip code': 'Postcode',
  },
} satisfies LanguageOkta;
