import type { LanguageRare } from '../language.js';

/** Spanish. People are addressed informally (tú). */
export default {
  endings: {
    'idx.email.verification.required': 'Revisa tu correo',
    'idx.request.activation.email': 'Revisa tu correo',
    'idx.expired.activation.token': 'Este enlace ya no es válido',
    'idx.missing.activation.token': 'Este enlace ya no es válido',
    'idx.return.link.expired': 'Este enlace ha caducado',
    'idx.return.stale': 'Este enlace no es el más reciente',
    'idx.return.error': 'Este enlace no ha funcionado',
    'idx.activating.inactive.user': 'Esta cuenta no se puede usar',
    'idx.operation.cancelled.by.user': 'Se ha detenido el registro',
    'idx.operation.cancelled': 'Lo detuviste en otro dispositivo',
    'security.access_denied': 'No puedes registrarte aquí',
    'registration.error': 'No se ha creado tu cuenta',
    'idx.error.server.safe.mode': 'No disponible por ahora',
    device_assurance: 'Este dispositivo no es lo bastante seguro',
    tooManyRequests: 'Demasiados intentos',
  },
  failures: {
    'network-error':
      'No se puede acceder al servidor. Comprueba tu conexión y vuelve a intentarlo.',
    timeout: 'El servidor tarda demasiado en responder. Vuelve a intentarlo.',
    'rate-limited': 'Demasiados intentos en poco tiempo. Espera un minuto y vuelve a intentarlo.',
    'server-error': 'El servidor tiene un problema. Vuelve a intentarlo en un momento.',
    'bad-response': 'Algo ha fallado en la comunicación con el servidor. Vuelve a intentarlo.',
    'captcha-unavailable':
      'No se ha podido comprobar que no eres un robot. Permite el script de verificación o vuelve a intentarlo.',
    'missing-attribute': 'Este formulario de registro aún no está configurado.',
    'invalid-attribute': 'Este formulario de registro no está bien configurado.',
    'insecure-context': 'El registro necesita una página segura. Abre esta página con https.',
    'page-timeout': 'Esta página tarda demasiado en responder. Vuelve a intentarlo.',
    'missing-terms':
      'El registro no está disponible: las condiciones que hay que aceptar no se pueden mostrar en esta página.',
    'unknown-issuer': 'El registro no está disponible: no se ha encontrado el servidor.',
    'unknown-client': 'El registro no está disponible: el servidor no reconoce este sitio.',
    'redirect-uri-mismatch':
      'El registro no está disponible: la dirección de esta página no está autorizada para ello.',
    'feature-disabled': 'El registro no está disponible en este sitio.',
    'sign-up-disabled': 'En este sitio no es posible registrarse.',
    'foreign-origin':
      'El registro no está disponible: las respuestas se enviarían a otro servidor.',
    'sign-up-unavailable':
      'El registro no está disponible en este momento. Vuelve a intentarlo más tarde.',
    'session-expired': 'Tu registro ha caducado. Continúa desde aquí.',
    'access-denied': 'No puedes registrarte aquí.',
    'provider-refused':
      'No se ha podido completar el registro con esa cuenta. Vuelve a intentarlo o elige otra opción.',
    'passkey-failed':
      'No se ha creado la llave de acceso. Vuelve a intentarlo o elige otro método.',
    'sign-in-required':
      'Tu cuenta está lista, pero no se ha podido iniciar sesión. Inicia sesión para continuar.',
    'token-rejected':
      'Tu cuenta está lista, pero no se ha podido iniciar sesión. Comprueba la fecha y la hora de este dispositivo y después inicia sesión.',
    'unsupported-step': 'Este sitio pide un paso que no se puede mostrar aquí.',
    refused: 'El registro no ha podido continuar.',
  },
  email: {
    didYouMean: '¿Querías decir {email}?',
  },
  inApp: {
    limits:
      'Estás en el navegador de {app}. Puede que las llaves de acceso y otras cuentas no funcionen aquí. Abre esta página en tu propio navegador.',
    copyLink: 'Copiar enlace',
  },
  groups: {
    choose: 'Configura {count} de estos',
  },
  oktaVerify: {
    openApp: 'Abrir Okta Verify',
    getApp: 'Descargar la app',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Abre Okta Verify en tu teléfono, añade una cuenta y escanea este código. Esta página avanzará automáticamente.',
      'enroll-poll/okta_verify/email':
        'Hemos enviado un enlace por correo a {to}. Ábrelo en tu teléfono. Esta página avanzará automáticamente.',
      'enroll-poll/okta_verify/sms':
        'Hemos enviado un enlace por SMS a {to}. Ábrelo en tu teléfono. Esta página avanzará automáticamente.',
      'enroll-poll/okta_verify/samedevice':
        'Configura Okta Verify en este dispositivo. Esta página avanzará automáticamente.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Abre Okta Verify en un dispositivo donde ya lo uses y añade allí esta cuenta. Esta página avanzará automáticamente.',
    },
    channels: {
      qrcode: 'Escanear un código con el teléfono',
      email: 'Recibir un enlace por correo',
      sms: 'Recibir un enlace por SMS',
      samedevice: 'En este dispositivo',
      devicebootstrap: 'Con un dispositivo ya configurado',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'No se ha creado la llave de acceso: se ha cancelado o ha tardado demasiado. Puedes volver a intentarlo.',
    InvalidStateError:
      'Ya has configurado este dispositivo o esta llave. Usa otro dispositivo u otra llave.',
    NotSupportedError:
      'Este navegador o dispositivo no puede crear el tipo de llave de acceso que se pide.',
    NotAllowedByPage: 'Esta página no permite llaves de acceso. Elige otro método.',
    SecurityError: 'No se pueden crear llaves de acceso en la dirección de esta página.',
  },
  passkeyOffer: {
    question: '¿Qué es una llave de acceso?',
    answer:
      'Con una llave de acceso inicias sesión con tu huella digital, tu rostro o el bloqueo de pantalla. La guarda tu dispositivo o tu gestor de contraseñas, y ni tu huella ni tu rostro se envían a nadie.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'No se ha usado la llave de acceso: se ha cancelado o ha tardado demasiado. Vuelve a intentarlo.',
    NotAllowedByPage: 'Esta página no permite llaves de acceso. Elige otro método.',
    SecurityError: 'No se pueden usar llaves de acceso en la dirección de esta página.',
  },
  preview: {
    nothingSent: 'Vista previa. No se envía nada ni se crea ninguna cuenta.',
    code: 'El código es {code}.',
  },
  proofing: {
    intro:
      '{name} comprueba quién eres, por ejemplo con un documento de identidad y una foto. Después vuelves aquí.',
    agree: 'Si continúas, aceptas las condiciones de {name}.',
    privacy: 'Cómo protege {name} tus datos',
  },
  timeLimit: {
    ends: 'Hora límite de este registro: {time}. ¿Necesitas más tiempo?',
    extend: 'Más tiempo',
    fixed: 'No hay más tiempo. Hora límite de este registro: {time}.',
  },
} satisfies LanguageRare;
