import type { LanguageOkta } from '../language.js';

/** Spanish. People are addressed informally (tú). */
export default {
  messages: {
    E0000009: 'El servidor tiene un problema. Vuelve a intentarlo más tarde.',
    E0000010: 'El servidor no puede responder en este momento. Vuelve a intentarlo más tarde.',
    E0000020: 'Había un error en esta solicitud. Empieza de nuevo.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Inicia sesión con otro método para terminar de configurar tu dispositivo NFC.',
    'api.authn.error.PASSCODE_INVALID':
      'Este código no es correcto. Revísalo y vuelve a intentarlo.',
    'api.error.field_required': 'Rellena este campo.',
    'api.factors.error.sms.invalid_phone': 'Este número de teléfono no es válido.',
    'core.system.transaction_resource_not_found':
      'La verificación ha caducado. Vuelve a intentarlo.',
    'enroll.hotp.restricted': 'Para configurarlo, ponte en contacto con tu administrador.',
    'error.expired.session': 'Tu sesión ha caducado. Empieza de nuevo.',
    'error.password.required': 'Introduce tu contraseña.',
    'error.username.required': 'Introduce tu nombre de usuario.',
    'errors.E0000004': 'No se ha podido confirmar tu identidad.',
    'errors.E0000068': 'Esta respuesta no coincide. Vuelve a intentarlo.',
    'errors.E0000113': 'Se ha aceptado el código. Espera al siguiente e introdúcelo también.',
    'errors.E0000150': 'Se han enviado demasiados SMS. Vuelve a intentarlo más tarde.',
    'errors.E0000151': 'Se han hecho demasiadas llamadas. Vuelve a intentarlo más tarde.',
    'idx.activating.inactive.user':
      'Tu cuenta está suspendida por ahora. Ponte en contacto con tu administrador.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Tu dispositivo no cumple los requisitos de seguridad. Soluciónalo antes del {date} o no podrás iniciar sesión.',
    'idx.email.verification.required': 'Para terminar, abre el correo que te hemos enviado.',
    'idx.enter.otp.in.original.tab': 'Introduce este código donde empezaste a registrarte.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Consulta las instrucciones de la página de ayuda o pregunta a tu administrador.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Actualiza a Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Activa el bloqueo de pantalla y la biometría',
    'idx.error.registration.unavailable': 'El registro no está disponible en este momento.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'No se puede configurar nada durante el mantenimiento. Vuelve a intentarlo más tarde.',
    'idx.error.user.not.assigned.to.app': 'Tu cuenta no tiene acceso a esta aplicación.',
    'idx.expired.activation.token': 'Tu enlace de activación ya no es válido.',
    'idx.identity.provider.auth.error': 'No se ha podido iniciar sesión con la otra cuenta.',
    'idx.missing.activation.token':
      'Puede que tu cuenta ya esté activa o que el enlace esté incompleto. Si necesitas ayuda, ponte en contacto con tu administrador.',
    'idx.operation.cancelled.by.user': 'Has detenido esta operación.',
    'idx.operation.cancelled.on.other.device': 'Lo has rechazado en otro dispositivo.',
    'idx.password.expired.message': 'Tu contraseña ha caducado.',
    'idx.password.expiring.message': 'Cuando tu contraseña caduque, ya no podrás usar tu cuenta.',
    'idx.request.activation.email':
      'Si tus datos corresponden a una cuenta, recibirás un correo con un enlace nuevo.',
    'idx.return.error': 'Este enlace no ha funcionado. Vuelve a donde empezaste y pide uno nuevo.',
    'idx.return.link.expired':
      'Este enlace ha caducado. Vuelve a donde empezaste y pide uno nuevo.',
    'idx.return.stale':
      'Este enlace no es el más reciente. Usa el último correo o vuelve a donde empezaste y pide uno nuevo.',
    'idx.return.to.original.tab': 'Vuelve a la pestaña donde empezaste.',
    'idx.session.expired': 'Tu registro ha caducado. Empieza de nuevo.',
    'idx.transferred.to.new.tab': 'El proceso sigue en otra pestaña.',
    'idx.unknown.user': 'No hay ninguna cuenta con este correo electrónico.',
    'oie.assurance.unsatisfiable':
      'Ahora mismo no puedes acceder a esta aplicación. Ponte en contacto con tu administrador.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Tu organización exige el uso de biometría. Actívala para Okta Verify en tu dispositivo y vuelve a intentarlo.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Tu organización exige una versión más reciente de Okta Verify. Actualiza la app y vuelve a intentarlo.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Este dispositivo no cumple los requisitos de seguridad de tu organización. Ponte en contacto con tu administrador.',
    'oie.authenticator.enroll.error.fail': 'No se ha podido configurar. Vuelve a intentarlo.',
    'oie.registration.is.not.enabled': 'En este sitio no es posible registrarse.',
    'oie.tooManyRequests':
      'Demasiados intentos en poco tiempo. Espera un minuto y vuelve a intentarlo.',
    'password.common':
      'Muchas personas usan esta contraseña, así que es fácil de adivinar. Elige otra.',
    'password.passwordRequirementsNotMet': 'Esta contraseña no cumple todos los requisitos.',
    'registration.error.doesNotMatchPattern': 'El formato no es válido.',
    'registration.error.generic': 'No se ha podido crear tu cuenta. Vuelve a intentarlo.',
    'registration.error.invalidLoginEmail':
      'Introduce un correo electrónico como name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Ya existe una cuenta con este dato.',
    'registration.error.request.not.completed':
      'No se ha podido completar tu solicitud. Vuelve a intentarlo más tarde.',
    'security.access_denied': 'No tienes acceso a esta página.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Usa al menos {count} carácter.',
      other: 'Usa al menos {count} caracteres.',
    },
    tagsNotAllowed: 'No uses los caracteres < y >.',
    tooManyRequests: 'Demasiados intentos en poco tiempo. Espera un minuto y vuelve a intentarlo.',
  },
  labels: {
    address: 'Dirección',
    'alternate email': 'Correo electrónico alternativo',
    answer: 'Respuesta',
    'choose a security question': 'Elige una pregunta de seguridad',
    city: 'Ciudad',
    'confirm password': 'Confirmar contraseña',
    country: 'País',
    'country code': 'Código del país',
    'create a security question': 'Crea una pregunta de seguridad',
    'create my own security question': 'Crear mi propia pregunta de seguridad',
    'date of birth': 'Fecha de nacimiento',
    department: 'Departamento',
    'display name': 'Nombre visible',
    email: 'Correo electrónico',
    'enter code': 'Código',
    'enter password': 'Contraseña',
    'first name': 'Nombre',
    'last name': 'Apellidos',
    locale: 'Idioma y región',
    'middle name': 'Segundo nombre',
    'mobile phone': 'Teléfono móvil',
    'new password': 'Nueva contraseña',
    nickname: 'Apodo',
    no: 'No',
    'okta password': 'Contraseña',
    'okta phone': 'Teléfono',
    'okta security question': 'Pregunta de seguridad',
    organization: 'Organización',
    passkeys: 'Llaves de acceso',
    password: 'Contraseña',
    phone: 'Teléfono',
    'phone number': 'Número de teléfono',
    'postal code': 'Código postal',
    'preferred language': 'Idioma preferido',
    'primary email': 'Correo electrónico',
    'primary phone': 'Teléfono',
    'remember this device': 'Recordar este dispositivo',
    'secondary email': 'Segundo correo electrónico',
    'security key or biometric': 'Llave de acceso o de seguridad',
    'security key or biometric authenticator': 'Llave de acceso o de seguridad',
    'security key or biometric authenticator (fido2)': 'Llave de acceso o de seguridad',
    'security question': 'Pregunta de seguridad',
    'smart card authenticator': 'Tarjeta inteligente',
    sms: 'SMS',
    state: 'Provincia, estado o región',
    'street address': 'Calle y número',
    'time zone': 'Zona horaria',
    title: 'Cargo',
    username: 'Nombre de usuario',
    voice: 'Llamada',
    'voice call': 'Llamada',
    yes: 'Sí',
    'zip code': 'Código postal',
  },
} satisfies LanguageOkta;
