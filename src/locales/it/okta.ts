import type { LanguageOkta } from '../language.js';

/** Italian. People are addressed informally (tu). */
export default {
  messages: {
    E0000009: 'Il server ha un problema. Riprova più tardi.',
    E0000010: 'Il server non può rispondere in questo momento. Riprova più tardi.',
    E0000020: 'C’era un errore in questa richiesta. Ricomincia.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Accedi con un altro metodo per completare la configurazione del tuo dispositivo NFC.',
    'api.authn.error.PASSCODE_INVALID': 'Questo codice non è corretto. Controllalo e riprova.',
    'api.error.field_required': 'Compila questo campo.',
    'api.factors.error.sms.invalid_phone': 'Questo numero di telefono non è valido.',
    'core.system.transaction_resource_not_found': 'La verifica è scaduta. Riprova.',
    'enroll.hotp.restricted': 'Per questa configurazione, contatta il tuo amministratore.',
    'error.expired.session': 'La tua sessione è scaduta. Ricomincia.',
    'error.password.required': 'Inserisci la password.',
    'error.username.required': 'Inserisci il nome utente.',
    'errors.E0000004': 'Non è stato possibile confermare la tua identità.',
    'errors.E0000068': 'Questa risposta non corrisponde. Riprova.',
    'errors.E0000113':
      'Il codice è stato accettato. Aspetta il successivo e inserisci anche quello.',
    'errors.E0000150': 'Sono stati inviati troppi SMS. Riprova più tardi.',
    'errors.E0000151': 'Sono state fatte troppe chiamate. Riprova più tardi.',
    'idx.activating.inactive.user':
      'Il tuo account è temporaneamente sospeso. Contatta il tuo amministratore.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Il tuo dispositivo non soddisfa i requisiti di sicurezza. Risolvi il problema entro il giorno {date}, altrimenti non potrai più accedere.',
    'idx.email.verification.required': 'Per finire, apri l’email che ti abbiamo inviato.',
    'idx.enter.otp.in.original.tab': 'Inserisci questo codice dove hai iniziato la registrazione.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Trovi le istruzioni nella pagina di assistenza, oppure chiedi al tuo amministratore.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Aggiorna ad Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Attiva il blocco schermo e la biometria',
    'idx.error.registration.unavailable': 'La registrazione non è disponibile al momento.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Durante la manutenzione non è possibile configurare nulla. Riprova più tardi.',
    'idx.error.user.not.assigned.to.app': 'Il tuo account non ha accesso a questa app.',
    'idx.expired.activation.token': 'Il tuo link di attivazione non è più valido.',
    'idx.identity.provider.auth.error': 'L’accesso con l’altro account non è riuscito.',
    'idx.missing.activation.token':
      'Il tuo account potrebbe essere già attivo, oppure il link è incompleto. Se ti serve aiuto, contatta il tuo amministratore.',
    'idx.operation.cancelled.by.user': 'Hai interrotto questa operazione.',
    'idx.operation.cancelled.on.other.device':
      'Hai rifiutato questa operazione su un altro dispositivo.',
    'idx.password.expired.message': 'La tua password è scaduta.',
    'idx.password.expiring.message':
      'Quando la password scadrà, non potrai più usare il tuo account.',
    'idx.request.activation.email':
      'Se i tuoi dati corrispondono a un account, riceverai un’email con un nuovo link.',
    'idx.return.error':
      'Questo link non ha funzionato. Torna dove hai iniziato e richiedine uno nuovo.',
    'idx.return.link.expired':
      'Questo link è scaduto. Torna dove hai iniziato e richiedine uno nuovo.',
    'idx.return.stale':
      'Questo link non è il più recente. Usa l’ultima email ricevuta, oppure torna dove hai iniziato e richiedine uno nuovo.',
    'idx.return.to.original.tab': 'Torna alla scheda in cui hai iniziato.',
    'idx.session.expired': 'La tua registrazione è scaduta. Ricomincia.',
    'idx.transferred.to.new.tab': 'Si continua in un’altra scheda.',
    'idx.unknown.user': 'Non esiste nessun account con questo indirizzo email.',
    'oie.assurance.unsatisfiable':
      'Al momento non puoi accedere a questa app. Contatta il tuo amministratore.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'La tua organizzazione richiede la biometria. Attivala per Okta Verify sul tuo dispositivo, poi riprova.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'La tua organizzazione richiede una versione più recente di Okta Verify. Aggiorna l’app, poi riprova.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Questo dispositivo non soddisfa i requisiti di sicurezza della tua organizzazione. Contatta il tuo amministratore.',
    'oie.authenticator.enroll.error.fail': 'La configurazione non è riuscita. Riprova.',
    'oie.registration.is.not.enabled': 'Su questo sito non è possibile registrarsi.',
    'oie.tooManyRequests': 'Troppi tentativi in poco tempo. Aspetta un minuto e riprova.',
    'password.common':
      'Molte persone usano questa password, quindi è facile da indovinare. Scegline un’altra.',
    'password.passwordRequirementsNotMet': 'Questa password non soddisfa tutti i requisiti.',
    'registration.error.doesNotMatchPattern': 'Questa risposta non ha il formato richiesto.',
    'registration.error.generic': 'Non è stato possibile creare il tuo account. Riprova.',
    'registration.error.invalidLoginEmail': 'Inserisci un indirizzo email come name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Esiste già un account con questo dato.',
    'registration.error.request.not.completed':
      'Non è stato possibile completare la richiesta. Riprova più tardi.',
    'security.access_denied': 'Non hai accesso a questa pagina.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Usa almeno {count} carattere.',
      other: 'Usa almeno {count} caratteri.',
    },
    tagsNotAllowed: 'Non usare i caratteri < e >.',
    tooManyRequests: 'Troppi tentativi in poco tempo. Aspetta un minuto e riprova.',
  },
  labels: {
    address: 'Indirizzo',
    'alternate email': 'Email alternativa',
    answer: 'Risposta',
    'choose a security question': 'Scegli una domanda di sicurezza',
    city: 'Città',
    'confirm password': 'Conferma password',
    country: 'Paese',
    'country code': 'Codice Paese',
    'create a security question': 'Crea una domanda di sicurezza',
    'create my own security question': 'Crea una mia domanda di sicurezza',
    'date of birth': 'Data di nascita',
    department: 'Reparto',
    'display name': 'Nome visualizzato',
    email: 'Email',
    'enter code': 'Codice',
    'enter password': 'Password',
    'first name': 'Nome',
    'last name': 'Cognome',
    locale: 'Lingua e area geografica',
    'middle name': 'Secondo nome',
    'mobile phone': 'Cellulare',
    'new password': 'Nuova password',
    nickname: 'Nickname',
    no: 'No',
    'okta password': 'Password',
    'okta phone': 'Telefono',
    'okta security question': 'Domanda di sicurezza',
    organization: 'Organizzazione',
    passkeys: 'Passkey',
    password: 'Password',
    phone: 'Telefono',
    'phone number': 'Numero di telefono',
    'postal code': 'Codice postale',
    'preferred language': 'Lingua preferita',
    'primary email': 'Email',
    'primary phone': 'Telefono',
    'remember this device': 'Ricorda questo dispositivo',
    'secondary email': 'Seconda email',
    'security key or biometric': 'Passkey o chiave di sicurezza',
    'security key or biometric authenticator': 'Passkey o chiave di sicurezza',
    'security key or biometric authenticator (fido2)': 'Passkey o chiave di sicurezza',
    'security question': 'Domanda di sicurezza',
    'smart card authenticator': 'Smartcard',
    sms: 'SMS',
    state: 'Provincia, stato o regione',
    'street address': 'Via e numero civico',
    'time zone': 'Fuso orario',
    title: 'Qualifica',
    username: 'Nome utente',
    voice: 'Chiamata',
    'voice call': 'Chiamata',
    yes: 'Sì',
    'zip code': 'Codice postale',
  },
} satisfies LanguageOkta;
