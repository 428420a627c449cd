import type { LanguageRare } from '../language.js';

/** French. People are addressed formally (vous). */
export default {
  endings: {
    'idx.email.verification.required': 'Consultez vos e-mails',
    'idx.request.activation.email': 'Consultez vos e-mails',
    'idx.expired.activation.token': 'Ce lien n’est plus valable',
    'idx.missing.activation.token': 'Ce lien n’est plus valable',
    'idx.return.link.expired': 'Ce lien a expiré',
    'idx.return.stale': 'Ce lien est obsolète',
    'idx.return.error': 'Ce lien n’a pas fonctionné',
    'idx.activating.inactive.user': 'Ce compte n’est pas utilisable',
    'idx.operation.cancelled.by.user': 'L’inscription a été arrêtée',
    'idx.operation.cancelled': 'Opération arrêtée sur un autre appareil',
    'security.access_denied': 'Vous ne pouvez pas vous inscrire ici',
    'registration.error': 'Votre compte n’a pas été créé',
    'idx.error.server.safe.mode': 'Indisponible pour le moment',
    device_assurance: 'Cet appareil n’est pas assez sécurisé',
    tooManyRequests: 'Trop de tentatives',
  },
  failures: {
    'network-error': 'Le serveur est injoignable. Vérifiez votre connexion et réessayez.',
    timeout: 'Le serveur met trop de temps à répondre. Réessayez.',
    'rate-limited': 'Trop de tentatives en peu de temps. Patientez une minute, puis réessayez.',
    'server-error': 'Le serveur rencontre un problème. Réessayez dans un instant.',
    'bad-response': 'Un problème est survenu dans la communication avec le serveur. Réessayez.',
    'captcha-unavailable':
      'Impossible de vérifier que vous n’êtes pas un robot. Autorisez le script de vérification ou réessayez.',
    'missing-attribute': 'Ce formulaire d’inscription n’est pas encore configuré.',
    'invalid-attribute': 'Ce formulaire d’inscription n’est pas configuré correctement.',
    'insecure-context': 'L’inscription nécessite une page sécurisée. Ouvrez cette page en https.',
    'page-timeout': 'Cette page met trop de temps à répondre. Réessayez.',
    'missing-terms':
      'L’inscription est indisponible : les conditions à accepter ne peuvent pas être affichées sur cette page.',
    'unknown-issuer': 'L’inscription est indisponible : le serveur est introuvable.',
    'unknown-client': 'L’inscription est indisponible : le serveur ne connaît pas ce site.',
    'redirect-uri-mismatch':
      'L’inscription est indisponible : l’adresse de cette page n’est pas enregistrée pour cela.',
    'feature-disabled': 'L’inscription est indisponible sur ce site.',
    'sign-up-disabled': 'Les inscriptions ne sont pas ouvertes sur ce site.',
    'foreign-origin':
      'L’inscription est indisponible : vos réponses seraient envoyées à un autre serveur.',
    'sign-up-unavailable': 'L’inscription est indisponible pour le moment. Réessayez plus tard.',
    'session-expired': 'Votre inscription a expiré. Veuillez continuer à partir d’ici.',
    'access-denied': 'Vous ne pouvez pas vous inscrire ici.',
    'provider-refused':
      'L’inscription avec ce compte n’a pas fonctionné. Réessayez ou choisissez une autre solution.',
    'passkey-failed':
      'La clé d’accès n’a pas été créée. Réessayez ou choisissez une autre méthode.',
    'sign-in-required':
      'Votre compte est prêt, mais la connexion a échoué. Connectez-vous pour continuer.',
    'token-rejected':
      'Votre compte est prêt, mais la connexion a échoué. Vérifiez la date et l’heure de cet appareil, puis connectez-vous.',
    'unsupported-step': 'Ce site demande une étape qui ne peut pas être affichée ici.',
    refused: 'L’inscription n’a pas pu se poursuivre.',
  },
  email: {
    didYouMean: 'Vouliez-vous dire {email} ?',
  },
  inApp: {
    limits:
      'Vous êtes dans le navigateur de {app}. Les clés d’accès et les autres comptes risquent de ne pas y fonctionner. Ouvrez cette page dans votre propre navigateur.',
    copyLink: 'Copier le lien',
  },
  groups: {
    choose: 'Configurez {count} de ces méthodes',
  },
  oktaVerify: {
    openApp: 'Ouvrir Okta Verify',
    getApp: 'Télécharger l’appli',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Ouvrez Okta Verify sur votre téléphone, ajoutez un compte et scannez ce code. La suite s’affichera automatiquement.',
      'enroll-poll/okta_verify/email':
        'Nous avons envoyé un lien par e-mail à {to}. Ouvrez-le sur votre téléphone. La suite s’affichera automatiquement.',
      'enroll-poll/okta_verify/sms':
        'Nous avons envoyé un lien par SMS à {to}. Ouvrez-le sur votre téléphone. La suite s’affichera automatiquement.',
      'enroll-poll/okta_verify/samedevice':
        'Configurez Okta Verify sur cet appareil. La suite s’affichera automatiquement.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Ouvrez Okta Verify sur un appareil où vous l’utilisez déjà et ajoutez-y ce compte. La suite s’affichera automatiquement.',
    },
    channels: {
      qrcode: 'Scanner un code avec votre téléphone',
      email: 'Recevoir un lien par e-mail',
      sms: 'Recevoir un lien par SMS',
      samedevice: 'Sur cet appareil',
      devicebootstrap: 'Avec un appareil déjà configuré',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'La clé d’accès n’a pas été créée : l’opération a été annulée ou a pris trop de temps. Vous pouvez réessayer.',
    InvalidStateError:
      'Vous avez déjà configuré cet appareil ou cette clé. Utilisez un autre appareil ou une autre clé.',
    NotSupportedError:
      'Ce navigateur ou cet appareil ne peut pas créer le type de clé d’accès demandé.',
    NotAllowedByPage: 'Cette page n’autorise pas les clés d’accès. Choisissez une autre méthode.',
    SecurityError: 'Impossible de créer une clé d’accès à l’adresse de cette page.',
  },
  passkeyOffer: {
    question: 'Qu’est-ce qu’une clé d’accès ?',
    answer:
      'Avec une clé d’accès, vous vous connectez avec votre empreinte digitale, votre visage ou le verrouillage de l’écran. Elle est conservée par votre appareil ou votre gestionnaire de mots de passe ; votre empreinte et votre visage ne sont envoyés à personne.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'La clé d’accès n’a pas été utilisée : l’opération a été annulée ou a pris trop de temps. Réessayez.',
    NotAllowedByPage: 'Cette page n’autorise pas les clés d’accès. Choisissez une autre méthode.',
    SecurityError: 'Impossible d’utiliser une clé d’accès à l’adresse de cette page.',
  },
  preview: {
    nothingSent: 'Aperçu. Rien n’est envoyé et aucun compte n’est créé.',
    code: 'Le code est {code}.',
  },
  proofing: {
    intro:
      '{name} vérifie qui vous êtes, par exemple avec une pièce d’identité et une photo. Vous revenez ensuite ici.',
    agree: 'En continuant, vous acceptez les conditions de {name}.',
    privacy: 'Comment {name} protège vos données',
  },
  timeLimit: {
    ends: 'Cette inscription expire à {time}. Besoin de plus de temps ?',
    extend: 'Plus de temps',
    fixed: 'Il n’y a pas de temps supplémentaire. Cette inscription expire à {time}.',
  },
} satisfies LanguageRare;
