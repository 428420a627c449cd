import type { LanguageRare } from '../language.js';

/** Catalan. People are addressed informally (tu). */
export default {
  endings: {
    'idx.email.verification.required': 'Consulta el correu',
    'idx.request.activation.email': 'Consulta el correu',
    'idx.expired.activation.token': 'Aquest enllaç ja no és vàlid',
    'idx.missing.activation.token': 'Aquest enllaç ja no és vàlid',
    'idx.return.link.expired': 'Aquest enllaç ha caducat',
    'idx.return.stale': 'Aquest enllaç no és el més recent',
    'idx.return.error': 'Aquest enllaç no ha funcionat',
    'idx.activating.inactive.user': 'Aquest compte no es pot fer servir',
    'idx.operation.cancelled.by.user': 'S’ha aturat el registre',
    'idx.operation.cancelled': 'Ho has aturat en un altre dispositiu',
    'security.access_denied': 'No et pots registrar aquí',
    'registration.error': 'No s’ha creat el teu compte',
    'idx.error.server.safe.mode': 'Ara mateix no està disponible',
    device_assurance: 'Aquest dispositiu no és prou segur',
    tooManyRequests: 'Massa intents',
  },
  failures: {
    'network-error': 'No es pot accedir al servidor. Comprova la connexió i torna-ho a provar.',
    timeout: 'El servidor triga massa a respondre. Torna-ho a provar.',
    'rate-limited': 'Massa intents en poc temps. Espera un minut i torna-ho a provar.',
    'server-error': 'El servidor té un problema. Torna-ho a provar d’aquí a un moment.',
    'bad-response': 'Hi ha hagut un error en la comunicació amb el servidor. Torna-ho a provar.',
    'captcha-unavailable':
      'No s’ha pogut comprovar que no ets un robot. Permet l’script de verificació o torna-ho a provar.',
    'missing-attribute': 'Aquest formulari de registre encara no està configurat.',
    'invalid-attribute': 'Aquest formulari de registre no està ben configurat.',
    'insecure-context': 'El registre necessita una pàgina segura. Obre aquesta pàgina amb https.',
    'page-timeout': 'Aquesta pàgina triga massa a respondre. Torna-ho a provar.',
    'missing-terms':
      'El registre no està disponible: les condicions que cal acceptar no es poden mostrar en aquesta pàgina.',
    'unknown-issuer': 'El registre no està disponible: no s’ha trobat el servidor.',
    'unknown-client': 'El registre no està disponible: el servidor no reconeix aquest lloc web.',
    'redirect-uri-mismatch':
      'El registre no està disponible: l’adreça d’aquesta pàgina no hi està autoritzada.',
    'feature-disabled': 'El registre no està disponible en aquest lloc web.',
    'sign-up-disabled': 'En aquest lloc web no és possible registrar-se.',
    'foreign-origin': 'El registre no està disponible: les respostes anirien a un altre servidor.',
    'sign-up-unavailable': 'El registre no està disponible ara mateix. Torna-ho a provar més tard.',
    'session-expired': 'El teu registre ha caducat. Continua des d’aquí.',
    'access-denied': 'No et pots registrar aquí.',
    'provider-refused':
      'No s’ha pogut fer el registre amb aquest compte. Torna-ho a provar o tria una altra opció.',
    'passkey-failed': 'No s’ha creat la clau d’accés. Torna-ho a provar o tria un altre mètode.',
    'sign-in-required':
      'El teu compte està a punt, però no s’ha pogut iniciar la sessió. Inicia la sessió per continuar.',
    'token-rejected':
      'El teu compte està a punt, però no s’ha pogut iniciar la sessió. Comprova la data i l’hora d’aquest dispositiu i després inicia la sessió.',
    'unsupported-step': 'Aquest lloc web demana un pas que no es pot mostrar aquí.',
    refused: 'El registre no ha pogut continuar.',
  },
  email: {
    didYouMean: 'Volies dir {email}?',
  },
  inApp: {
    limits:
      'Ets al navegador de l’app {app}. Pot ser que les claus d’accés i altres comptes no hi funcionin. Obre aquesta pàgina al teu navegador.',
    copyLink: 'Copia l’enllaç',
  },
  groups: {
    choose: 'Configura’n {count} d’aquests',
  },
  oktaVerify: {
    openApp: 'Obre Okta Verify',
    getApp: 'Baixa l’app',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Obre Okta Verify al telèfon, afegeix-hi un compte i escaneja aquest codi. Aquesta pàgina avançarà automàticament.',
      'enroll-poll/okta_verify/email':
        'Hem enviat un enllaç per correu a {to}. Obre’l al telèfon. Aquesta pàgina avançarà automàticament.',
      'enroll-poll/okta_verify/sms':
        'Hem enviat un enllaç per SMS a {to}. Obre’l al telèfon. Aquesta pàgina avançarà automàticament.',
      'enroll-poll/okta_verify/samedevice':
        'Configura Okta Verify en aquest dispositiu. Aquesta pàgina avançarà automàticament.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Obre Okta Verify en un dispositiu on ja el facis servir i afegeix-hi aquest compte. Aquesta pàgina avançarà automàticament.',
    },
    channels: {
      qrcode: 'Escaneja un codi amb el telèfon',
      email: 'Rep un enllaç per correu',
      sms: 'Rep un enllaç per SMS',
      samedevice: 'En aquest dispositiu',
      devicebootstrap: 'Amb un dispositiu ja configurat',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'No s’ha creat la clau d’accés: s’ha cancel·lat o ha trigat massa. Pots tornar-ho a provar.',
    InvalidStateError:
      'Ja has configurat aquest dispositiu o aquesta clau. Fes servir un altre dispositiu o una altra clau.',
    NotSupportedError:
      'Aquest navegador o dispositiu no pot crear el tipus de clau d’accés que es demana.',
    NotAllowedByPage: 'Aquesta pàgina no permet claus d’accés. Tria un altre mètode.',
    SecurityError: 'No es poden crear claus d’accés a l’adreça d’aquesta pàgina.',
  },
  passkeyOffer: {
    question: 'Què és una clau d’accés?',
    answer:
      'Amb una clau d’accés inicies la sessió amb l’empremta digital, la cara o el bloqueig de pantalla. La guarda el teu dispositiu o el teu gestor de contrasenyes, i l’empremta i la cara no s’envien a ningú.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'No s’ha fet servir la clau d’accés: s’ha cancel·lat o ha trigat massa. Torna-ho a provar.',
    NotAllowedByPage: 'Aquesta pàgina no permet claus d’accés. Tria un altre mètode.',
    SecurityError: 'No es poden fer servir claus d’accés a l’adreça d’aquesta pàgina.',
  },
  preview: {
    nothingSent: 'Previsualització. No s’envia res ni es crea cap compte.',
    code: 'El codi és {code}.',
  },
  proofing: {
    intro:
      '{name} comprova qui ets, per exemple amb un document d’identitat i una foto. Després tornes aquí.',
    agree: 'Si continues, acceptes les condicions de {name}.',
    privacy: 'Com protegeix {name} les teves dades',
  },
  timeLimit: {
    ends: 'Hora límit d’aquest registre: {time}. Necessites més temps?',
    extend: 'Més temps',
    fixed: 'No hi ha més temps. Hora límit d’aquest registre: {time}.',
  },
} satisfies LanguageRare;
