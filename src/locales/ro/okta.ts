import type { LanguageOkta } from '../language.js';

/** Romanian. People are addressed formally (dumneavoastră, second person plural). */
export default {
  messages: {
    E0000009: 'Serverul are o problemă. Încercați din nou mai târziu.',
    E0000010: 'Serverul nu poate răspunde momentan. Încercați din nou mai târziu.',
    E0000020: 'A existat o eroare în această solicitare. Începeți din nou.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Conectați-vă cu altă metodă pentru a finaliza configurarea dispozitivului NFC.',
    'api.authn.error.PASSCODE_INVALID':
      'Acest cod nu este corect. Verificați-l și încercați din nou.',
    'api.error.field_required': 'Completați acest câmp.',
    'api.factors.error.sms.invalid_phone': 'Acest număr de telefon nu este valid.',
    'core.system.transaction_resource_not_found': 'Verificarea a expirat. Încercați din nou.',
    'enroll.hotp.restricted': 'Pentru această configurare, contactați administratorul.',
    'error.expired.session': 'Sesiunea a expirat. Începeți din nou.',
    'error.password.required': 'Introduceți parola.',
    'error.username.required': 'Introduceți numele de utilizator.',
    'errors.E0000004': 'Identitatea dvs. nu a putut fi confirmată.',
    'errors.E0000068': 'Acest răspuns nu corespunde. Încercați din nou.',
    'errors.E0000113':
      'Codul a fost acceptat. Așteptați-l pe următorul și introduceți-l și pe acela.',
    'errors.E0000150': 'S-au trimis prea multe SMS-uri. Încercați din nou mai târziu.',
    'errors.E0000151': 'S-au efectuat prea multe apeluri. Încercați din nou mai târziu.',
    'idx.activating.inactive.user':
      'Contul dvs. este suspendat momentan. Contactați administratorul.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Dispozitivul dvs. nu îndeplinește cerințele de securitate. Remediați problema până la {date}, altfel nu vă veți putea conecta.',
    'idx.email.verification.required':
      'Pentru a finaliza, deschideți e-mailul pe care vi l-am trimis.',
    'idx.enter.otp.in.original.tab': 'Introduceți acest cod acolo unde ați început înregistrarea.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Găsiți instrucțiuni pe pagina de ajutor sau întrebați administratorul.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Actualizați la Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Activați blocarea ecranului și datele biometrice',
    'idx.error.registration.unavailable': 'Înregistrarea nu este disponibilă momentan.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Nu se poate configura nimic în timpul lucrărilor de întreținere. Încercați din nou mai târziu.',
    'idx.error.user.not.assigned.to.app': 'Contul dvs. nu are acces la această aplicație.',
    'idx.expired.activation.token': 'Linkul dvs. de activare nu mai este valabil.',
    'idx.identity.provider.auth.error': 'Conectarea cu celălalt cont nu a reușit.',
    'idx.missing.activation.token':
      'Contul dvs. este poate deja activ sau linkul este incomplet. Dacă aveți nevoie de ajutor, contactați administratorul.',
    'idx.operation.cancelled.by.user': 'Ați oprit această operațiune.',
    'idx.operation.cancelled.on.other.device': 'Ați refuzat această operațiune pe alt dispozitiv.',
    'idx.password.expired.message': 'Parola dvs. a expirat.',
    'idx.password.expiring.message': 'După ce parola expiră, nu vă veți mai putea folosi contul.',
    'idx.request.activation.email':
      'Dacă datele dvs. corespund unui cont, veți primi un e-mail cu un link nou.',
    'idx.return.error':
      'Acest link nu a funcționat. Reveniți acolo unde ați început și solicitați unul nou.',
    'idx.return.link.expired':
      'Acest link a expirat. Reveniți acolo unde ați început și solicitați unul nou.',
    'idx.return.stale':
      'Acest link nu este cel mai recent. Folosiți ultimul e-mail primit sau reveniți acolo unde ați început și solicitați unul nou.',
    'idx.return.to.original.tab': 'Reveniți la fila în care ați început.',
    'idx.session.expired': 'Înregistrarea dvs. a expirat. Începeți din nou.',
    'idx.transferred.to.new.tab': 'Procesul continuă în altă filă.',
    'idx.unknown.user': 'Nu există niciun cont cu această adresă de e-mail.',
    'oie.assurance.unsatisfiable':
      'Momentan nu puteți accesa această aplicație. Contactați administratorul.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Organizația dvs. cere date biometrice. Activați-le pentru Okta Verify pe dispozitiv, apoi încercați din nou.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Organizația dvs. cere o versiune mai nouă de Okta Verify. Actualizați aplicația, apoi încercați din nou.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Acest dispozitiv nu îndeplinește cerințele de securitate ale organizației dvs. Contactați administratorul.',
    'oie.authenticator.enroll.error.fail': 'Configurarea nu a reușit. Încercați din nou.',
    'oie.registration.is.not.enabled': 'Pe acest site nu vă puteți înregistra.',
    'oie.tooManyRequests':
      'Prea multe încercări într-un timp scurt. Așteptați un minut și încercați din nou.',
    'password.common':
      'Multe persoane folosesc această parolă, deci este ușor de ghicit. Alegeți alta.',
    'password.passwordRequirementsNotMet': 'Această parolă nu îndeplinește toate cerințele.',
    'registration.error.doesNotMatchPattern': 'Răspunsul nu are formatul cerut.',
    'registration.error.generic': 'Contul dvs. nu a putut fi creat. Încercați din nou.',
    'registration.error.invalidLoginEmail':
      'Introduceți o adresă de e-mail precum name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Există deja un cont cu aceste date.',
    'registration.error.request.not.completed':
      'Solicitarea nu a putut fi finalizată. Încercați din nou mai târziu.',
    'security.access_denied': 'Nu aveți acces aici.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Folosiți cel puțin {count} caracter.',
      few: 'Folosiți cel puțin {count} caractere.',
      other: 'Folosiți cel puțin {count} de caractere.',
    },
    tagsNotAllowed: 'Nu folosiți caracterele < și >.',
    tooManyRequests:
      'Prea multe încercări într-un timp scurt. Așteptați un minut și încercați din nou.',
  },
  labels: {
    address: 'Adresă',
    allow: 'Permiteți',
    'allow access': 'Permiteți',
    'alternate email': 'E-mail alternativ',
    answer: 'Răspuns',
    'choose a security question': 'Alegeți o întrebare de securitate',
    city: 'Localitate',
    'confirm password': 'Confirmați parola',
    country: 'Țară',
    'country code': 'Codul țării',
    'create a security question': 'Creați o întrebare de securitate',
    'create my own security question': 'Creați propria întrebare de securitate',
    'date of birth': 'Data nașterii',
    deny: 'Nu permiteți',
    department: 'Departament',
    'display name': 'Nume afișat',
    "don't allow": 'Nu permiteți',
    email: 'E-mail',
    'enter code': 'Cod',
    'enter password': 'Parolă',
    'first name': 'Prenume',
    'insert then tap your yubikey': 'Cod',
    'keep me signed in': 'Rămâneți conectat',
    'last name': 'Nume',
    locale: 'Limbă și regiune',
    'middle name': 'Al doilea prenume',
    'mobile phone': 'Telefon mobil',
    'new password': 'Parolă nouă',
    nickname: 'Pseudonim',
    no: 'Nu',
    'okta password': 'Parolă',
    'okta phone': 'Telefon',
    'okta security question': 'Întrebare de securitate',
    organization: 'Organizație',
    passcode: 'Cod',
    passkeys: 'Chei de acces',
    password: 'Parolă',
    phone: 'Telefon',
    'phone number': 'Număr de telefon',
    'postal code': 'Cod poștal',
    'preferred language': 'Limba preferată',
    'primary email': 'E-mail',
    'primary phone': 'Telefon',
    'remember this device': 'Țineți minte acest dispozitiv',
    'secondary email': 'Al doilea e-mail',
    'security code 1': 'Cod 1',
    'security code 2': 'Cod 2',
    'security key or biometric': 'Cheie de acces sau de securitate',
    'security key or biometric authenticator': 'Cheie de acces sau de securitate',
    'security key or biometric authenticator (fido2)': 'Cheie de acces sau de securitate',
    'security question': 'Întrebare de securitate',
    'smart card authenticator': 'Card inteligent',
    sms: 'SMS',
    state: 'Județ, stat sau regiune',
    'stay signed in': 'Rămâneți conectat',
    'street address': 'Stradă și număr',
    'time zone': 'Fus orar',
    title: 'Funcție',
    'user name': 'Nume de utilizator',
    username: 'Nume de utilizator',
    voice: 'Apel',
    'voice call': 'Apel',
    yes: 'Da',
    'zip code': 'Cod poștal',
  },
} satisfies LanguageOkta;
