import type { LanguageOkta } from '../language.js';

/** Lithuanian. People are addressed formally (jūs), with a small letter. */
export default {
  messages: {
    E0000009: 'Serveryje įvyko klaida. Bandykite vėliau.',
    E0000010: 'Serveris šiuo metu negali atsakyti. Bandykite vėliau.',
    E0000020: 'Su šia užklausa kažkas negerai. Pradėkite iš naujo.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Norėdami baigti nustatyti NFC įrenginį, prisijunkite kitu būdu.',
    'api.authn.error.PASSCODE_INVALID':
      'Šis kodas neteisingas. Patikrinkite jį ir bandykite dar kartą.',
    'api.error.field_required': 'Užpildykite šį lauką.',
    'api.factors.error.sms.invalid_phone': 'Šis telefono numeris netinkamas.',
    'core.system.transaction_resource_not_found':
      'Patvirtinimo laikas baigėsi. Bandykite dar kartą.',
    'enroll.hotp.restricted': 'Norėdami tai nustatyti, kreipkitės į administratorių.',
    'error.expired.session': 'Jūsų seansas baigėsi. Pradėkite iš naujo.',
    'error.password.required': 'Įveskite slaptažodį.',
    'error.username.required': 'Įveskite naudotojo vardą.',
    'errors.E0000004': 'Nepavyko patvirtinti, kad tai jūs.',
    'errors.E0000068': 'Šis atsakymas nesutampa. Bandykite dar kartą.',
    'errors.E0000113': 'Kodas priimtas. Palaukite kito ir įveskite ir jį.',
    'errors.E0000150': 'Išsiųsta per daug SMS žinučių. Bandykite vėliau.',
    'errors.E0000151': 'Skambinta per daug kartų. Bandykite vėliau.',
    'idx.activating.inactive.user':
      'Jūsų paskyra laikinai sustabdyta. Kreipkitės į administratorių.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Jūsų įrenginys neatitinka saugos reikalavimų. Ištaisykite tai iki {date}, kitaip negalėsite prisijungti.',
    'idx.email.verification.required': 'Norėdami baigti, atidarykite mūsų atsiųstą el. laišką.',
    'idx.enter.otp.in.original.tab': 'Įveskite šį kodą ten, kur pradėjote registraciją.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Instrukcijas rasite pagalbos puslapyje arba klauskite administratoriaus.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Atnaujinkite į „Android“ {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Įjunkite ekrano užraktą ir biometriją',
    'idx.error.registration.unavailable': 'Registracija šiuo metu nepasiekiama.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Techninės priežiūros metu nieko nustatyti negalima. Bandykite vėliau.',
    'idx.error.user.not.assigned.to.app': 'Jūsų paskyra neturi prieigos prie šios programėlės.',
    'idx.expired.activation.token': 'Jūsų aktyvinimo nuoroda nebegalioja.',
    'idx.identity.provider.auth.error': 'Prisijungti su kita paskyra nepavyko.',
    'idx.missing.activation.token':
      'Jūsų paskyra gali būti jau aktyvi arba nuoroda neišsami. Jei reikia pagalbos, kreipkitės į administratorių.',
    'idx.operation.cancelled.by.user': 'Jūs tai sustabdėte.',
    'idx.operation.cancelled.on.other.device': 'Jūs tai atmetėte kitame įrenginyje.',
    'idx.password.expired.message': 'Jūsų slaptažodis nebegalioja.',
    'idx.password.expiring.message':
      'Kai slaptažodis nustos galioti, paskyra naudotis nebegalėsite.',
    'idx.request.activation.email':
      'Jei jūsų duomenys atitinka paskyrą, netrukus gausite el. laišką su nauja nuoroda.',
    'idx.return.error': 'Ši nuoroda neveikė. Grįžkite ten, kur pradėjote, ir paprašykite naujos.',
    'idx.return.link.expired':
      'Nuorodos galiojimas baigėsi. Grįžkite ten, kur pradėjote, ir paprašykite naujos.',
    'idx.return.stale':
      'Ši nuoroda pasenusi. Naudokite naujausią el. laišką arba grįžkite ten, kur pradėjote, ir paprašykite naujos.',
    'idx.return.to.original.tab': 'Grįžkite į skirtuką, kuriame pradėjote.',
    'idx.session.expired': 'Registracijos laikas baigėsi. Pradėkite iš naujo.',
    'idx.transferred.to.new.tab': 'Registracija tęsiama kitame skirtuke.',
    'idx.unknown.user': 'Paskyros su šiuo el. pašto adresu nėra.',
    'oie.assurance.unsatisfiable':
      'Šiuo metu negalite pasiekti šios programėlės. Kreipkitės į administratorių.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Jūsų organizacija reikalauja biometrijos. Įjunkite ją „Okta Verify“ savo įrenginyje ir bandykite dar kartą.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Jūsų organizacija reikalauja naujesnės „Okta Verify“ versijos. Atnaujinkite programėlę ir bandykite dar kartą.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Šis įrenginys neatitinka jūsų organizacijos saugos reikalavimų. Kreipkitės į administratorių.',
    'oie.authenticator.enroll.error.fail': 'Nustatyti nepavyko. Bandykite dar kartą.',
    'oie.registration.is.not.enabled': 'Šioje svetainėje registruotis negalima.',
    'oie.tooManyRequests':
      'Per daug bandymų per trumpą laiką. Palaukite minutę ir bandykite dar kartą.',
    'password.common':
      'Šį slaptažodį naudoja daug žmonių, todėl jį lengva atspėti. Sugalvokite kitą.',
    'password.passwordRequirementsNotMet': 'Šis slaptažodis atitinka ne visus reikalavimus.',
    'registration.error.doesNotMatchPattern': 'Formatas ne toks, kokio prašoma.',
    'registration.error.generic': 'Jūsų paskyros sukurti nepavyko. Bandykite dar kartą.',
    'registration.error.invalidLoginEmail': 'Įveskite el. pašto adresą, pvz., name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Paskyra su tokiais duomenimis jau yra.',
    'registration.error.request.not.completed':
      'Jūsų užklausos įvykdyti nepavyko. Bandykite vėliau.',
    'security.access_denied': 'Čia prieigos neturite.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Įveskite bent {count} simbolį.',
      few: 'Įveskite bent {count} simbolius.',
      other: 'Įveskite bent {count} simbolių.',
    },
    tagsNotAllowed: 'Nenaudokite simbolių < ir >.',
    tooManyRequests: 'Per daug bandymų per trumpą laiką. Palaukite minutę ir bandykite dar kartą.',
  },
  labels: {
    address: 'Adresas',
    'alternate email': 'Alternatyvus el. paštas',
    answer: 'Atsakymas',
    'choose a security question': 'Pasirinkite saugos klausimą',
    city: 'Miestas',
    'confirm password': 'Patvirtinkite slaptažodį',
    country: 'Šalis',
    'country code': 'Šalies kodas',
    'create a security question': 'Sukurkite saugos klausimą',
    'create my own security question': 'Sukurti savo saugos klausimą',
    'date of birth': 'Gimimo data',
    department: 'Skyrius',
    'display name': 'Rodomas vardas',
    email: 'El. paštas',
    'enter code': 'Kodas',
    'enter password': 'Slaptažodis',
    'first name': 'Vardas',
    'last name': 'Pavardė',
    locale: 'Kalba ir regionas',
    'middle name': 'Antras vardas',
    'mobile phone': 'Mobilusis telefonas',
    'new password': 'Naujas slaptažodis',
    nickname: 'Slapyvardis',
    no: 'Ne',
    'okta password': 'Slaptažodis',
    'okta phone': 'Telefonas',
    'okta security question': 'Saugos klausimas',
    organization: 'Organizacija',
    passkeys: 'Prieigos raktai',
    password: 'Slaptažodis',
    phone: 'Telefonas',
    'phone number': 'Telefono numeris',
    'postal code': 'Pašto kodas',
    'preferred language': 'Pageidaujama kalba',
    'primary email': 'El. paštas',
    'primary phone': 'Telefonas',
    'remember this device': 'Prisiminti šį įrenginį',
    'secondary email': 'Antras el. paštas',
    'security key or biometric': 'Prieigos arba saugos raktas',
    'security key or biometric authenticator': 'Prieigos arba saugos raktas',
    'security key or biometric authenticator (fido2)': 'Prieigos arba saugos raktas',
    'security question': 'Saugos klausimas',
    'smart card authenticator': 'Lustinė kortelė',
    sms: 'SMS žinutė',
    state: 'Valstija arba regionas',
    'street address': 'Gatvė ir namo numeris',
    'time zone': 'Laiko juosta',
    title: 'Pareigos',
    username: 'Naudotojo vardas',
    voice: 'Skambutis',
    'voice call': 'Skambutis',
    yes: 'Taip',
    'zip code': 'Pašto kodas',
  },
} satisfies LanguageOkta;
