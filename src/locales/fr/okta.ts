import type { LanguageOkta } from '../language.js';

/** French. People are addressed formally (vous). */
export default {
  messages: {
    E0000009: 'Le serveur rencontre un problème. Réessayez plus tard.',
    E0000010: 'Le serveur ne peut pas répondre pour le moment. Réessayez plus tard.',
    E0000020: 'Cette demande comporte une erreur. Recommencez.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Connectez-vous avec une autre méthode pour terminer la configuration de votre appareil NFC.',
    'api.authn.error.PASSCODE_INVALID': 'Ce code est incorrect. Vérifiez-le et réessayez.',
    'api.error.field_required': 'Remplissez ce champ.',
    'api.factors.error.sms.invalid_phone': 'Ce numéro de téléphone n’est pas valide.',
    'core.system.transaction_resource_not_found': 'La vérification a expiré. Réessayez.',
    'enroll.hotp.restricted': 'Pour effectuer cette configuration, contactez votre administrateur.',
    'error.expired.session': 'Votre session a expiré. Recommencez.',
    'error.password.required': 'Saisissez votre mot de passe.',
    'error.username.required': 'Saisissez votre nom d’utilisateur.',
    'errors.E0000004': 'Votre identité n’a pas pu être confirmée.',
    'errors.E0000068': 'Cette réponse ne correspond pas. Réessayez.',
    'errors.E0000113': 'Le code a été accepté. Attendez le suivant, puis saisissez-le aussi.',
    'errors.E0000150': 'Trop de SMS ont été envoyés. Réessayez plus tard.',
    'errors.E0000151': 'Trop d’appels ont été passés. Réessayez plus tard.',
    'idx.activating.inactive.user':
      'Votre compte est temporairement suspendu. Contactez votre administrateur.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Votre appareil ne répond pas aux exigences de sécurité. Corrigez cela avant le {date}, sans quoi vous ne pourrez plus vous connecter.',
    'idx.email.verification.required': 'Pour terminer, ouvrez l’e-mail que nous vous avons envoyé.',
    'idx.enter.otp.in.original.tab':
      'Saisissez ce code là où vous avez commencé votre inscription.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Consultez les instructions de la page d’aide ou adressez-vous à votre administrateur.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Passez à Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Activez le verrouillage de l’écran et la biométrie',
    'idx.error.registration.unavailable': 'L’inscription est indisponible pour le moment.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Aucune configuration n’est possible pendant la maintenance. Réessayez plus tard.',
    'idx.error.user.not.assigned.to.app': 'Votre compte n’a pas accès à cette application.',
    'idx.expired.activation.token': 'Votre lien d’activation n’est plus valable.',
    'idx.identity.provider.auth.error': 'La connexion avec l’autre compte n’a pas fonctionné.',
    'idx.missing.activation.token':
      'Votre compte est peut-être déjà actif, ou le lien est incomplet. Si vous avez besoin d’aide, contactez votre administrateur.',
    'idx.operation.cancelled.by.user': 'Vous avez arrêté cette opération.',
    'idx.operation.cancelled.on.other.device':
      'Vous avez refusé cette opération sur un autre appareil.',
    'idx.password.expired.message': 'Votre mot de passe a expiré.',
    'idx.password.expiring.message':
      'Une fois votre mot de passe expiré, vous ne pourrez plus utiliser votre compte.',
    'idx.request.activation.email':
      'Si vos informations correspondent à un compte, vous allez recevoir un e-mail avec un nouveau lien.',
    'idx.return.error':
      'Ce lien n’a pas fonctionné. Retournez là où vous avez commencé et demandez-en un nouveau.',
    'idx.return.link.expired':
      'Ce lien a expiré. Retournez là où vous avez commencé et demandez-en un nouveau.',
    'idx.return.stale':
      'Ce lien est obsolète. Utilisez l’e-mail le plus récent, ou retournez là où vous avez commencé et demandez-en un nouveau.',
    'idx.return.to.original.tab': 'Retournez à l’onglet où vous avez commencé.',
    'idx.session.expired': 'Votre inscription a expiré. Recommencez.',
    'idx.transferred.to.new.tab': 'La suite se passe dans un autre onglet.',
    'idx.unknown.user': 'Aucun compte n’est associé à cette adresse e-mail.',
    'oie.assurance.unsatisfiable':
      'Vous ne pouvez pas accéder à cette application pour le moment. Contactez votre administrateur.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Votre organisation exige la biométrie. Activez-la pour Okta Verify sur votre appareil, puis réessayez.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Votre organisation exige une version plus récente d’Okta Verify. Mettez l’appli à jour, puis réessayez.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Cet appareil ne répond pas aux exigences de sécurité de votre organisation. Contactez votre administrateur.',
    'oie.authenticator.enroll.error.fail': 'La configuration a échoué. Réessayez.',
    'oie.registration.is.not.enabled': 'Les inscriptions ne sont pas ouvertes sur ce site.',
    'oie.tooManyRequests':
      'Trop de tentatives en peu de temps. Patientez une minute, puis réessayez.',
    'password.common':
      'Ce mot de passe est très répandu, donc facile à deviner. Choisissez-en un autre.',
    'password.passwordRequirementsNotMet': 'Ce mot de passe ne respecte pas toutes les règles.',
    'registration.error.doesNotMatchPattern': 'Cette réponse n’a pas le format demandé.',
    'registration.error.generic': 'Votre compte n’a pas pu être créé. Réessayez.',
    'registration.error.invalidLoginEmail':
      'Saisissez une adresse e-mail du type name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Un compte utilise déjà cette information.',
    'registration.error.request.not.completed':
      'Votre demande n’a pas pu aboutir. Réessayez plus tard.',
    'security.access_denied': 'Vous n’avez pas accès à cette page.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Utilisez au moins {count} caractère.',
      other: 'Utilisez au moins {count} caractères.',
    },
    tagsNotAllowed: 'N’utilisez pas les caractères < et >.',
    tooManyRequests: 'Trop de tentatives en peu de temps. Patientez une minute, puis réessayez.',
  },
  labels: {
    address: 'Adresse',
    allow: 'Autoriser',
    'allow access': 'Autoriser',
    'alternate email': 'Autre adresse e-mail',
    answer: 'Réponse',
    'choose a security question': 'Choisir une question de sécurité',
    city: 'Ville',
    'confirm password': 'Confirmer le mot de passe',
    country: 'Pays',
    'country code': 'Code pays',
    'create a security question': 'Créer une question de sécurité',
    'create my own security question': 'Créer ma propre question de sécurité',
    'date of birth': 'Date de naissance',
    deny: 'Ne pas autoriser',
    department: 'Service',
    'display name': 'Nom affiché',
    "don't allow": 'Ne pas autoriser',
    email: 'Adresse e-mail',
    'enter code': 'Code',
    'enter password': 'Mot de passe',
    'first name': 'Prénom',
    'insert then tap your yubikey': 'Code',
    'keep me signed in': 'Rester connecté',
    'last name': 'Nom',
    locale: 'Langue et région',
    'middle name': 'Deuxième prénom',
    'mobile phone': 'Téléphone mobile',
    'new password': 'Nouveau mot de passe',
    nickname: 'Surnom',
    no: 'Non',
    'okta password': 'Mot de passe',
    'okta phone': 'Téléphone',
    'okta security question': 'Question de sécurité',
    organization: 'Organisation',
    passcode: 'Code',
    passkeys: 'Clés d’accès',
    password: 'Mot de passe',
    phone: 'Téléphone',
    'phone number': 'Numéro de téléphone',
    'postal code': 'Code postal',
    'preferred language': 'Langue préférée',
    'primary email': 'Adresse e-mail',
    'primary phone': 'Téléphone',
    'remember this device': 'Se souvenir de cet appareil',
    'secondary email': 'Deuxième adresse e-mail',
    'security code 1': 'Code 1',
    'security code 2': 'Code 2',
    'security key or biometric': 'Clé d’accès ou clé de sécurité',
    'security key or biometric authenticator': 'Clé d’accès ou clé de sécurité',
    'security key or biometric authenticator (fido2)': 'Clé d’accès ou clé de sécurité',
    'security question': 'Question de sécurité',
    'smart card authenticator': 'Carte à puce',
    sms: 'SMS',
    state: 'État, province ou région',
    'stay signed in': 'Rester connecté',
    'street address': 'Numéro et rue',
    'time zone': 'Fuseau horaire',
    title: 'Fonction',
    'user name': 'Nom d’utilisateur',
    username: 'Nom d’utilisateur',
    voice: 'Appel',
    'voice call': 'Appel',
    yes: 'Oui',
    'zip code': 'Code postal',
  },
} satisfies LanguageOkta;
