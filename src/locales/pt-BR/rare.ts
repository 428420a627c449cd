import type { LanguageRare } from '../language.js';

/** Brazilian Portuguese. People are addressed as você. */
export default {
  endings: {
    'idx.email.verification.required': 'Confira seu e-mail',
    'idx.request.activation.email': 'Confira seu e-mail',
    'idx.expired.activation.token': 'Este link não é mais válido',
    'idx.missing.activation.token': 'Este link não é mais válido',
    'idx.return.link.expired': 'Este link expirou',
    'idx.return.stale': 'Este link está desatualizado',
    'idx.return.error': 'Este link não funcionou',
    'idx.activating.inactive.user': 'Esta conta não pode ser usada',
    'idx.operation.cancelled.by.user': 'O cadastro foi interrompido',
    'idx.operation.cancelled': 'Você interrompeu em outro dispositivo',
    'security.access_denied': 'Você não pode se cadastrar aqui',
    'registration.error': 'Sua conta não foi criada',
    'idx.error.server.safe.mode': 'Indisponível no momento',
    device_assurance: 'Este dispositivo não é seguro o bastante',
    tooManyRequests: 'Muitas tentativas',
  },
  failures: {
    'network-error': 'Não conseguimos acessar o servidor. Verifique sua conexão e tente novamente.',
    timeout: 'O servidor está demorando para responder. Tente novamente.',
    'rate-limited': 'Muitas tentativas em pouco tempo. Aguarde um minuto e tente novamente.',
    'server-error': 'O servidor está com um problema. Tente novamente daqui a pouco.',
    'bad-response': 'Algo deu errado na comunicação com o servidor. Tente novamente.',
    'captcha-unavailable':
      'Não foi possível verificar que você não é um robô. Permita o script da verificação ou tente novamente.',
    'missing-attribute': 'Este formulário de cadastro ainda não foi configurado.',
    'invalid-attribute': 'Este formulário de cadastro não está configurado corretamente.',
    'insecure-context': 'O cadastro exige uma página segura. Abra esta página com https.',
    'page-timeout': 'Esta página está demorando para responder. Tente novamente.',
    'missing-terms':
      'O cadastro não está disponível: não é possível mostrar nesta página os termos a aceitar.',
    'unknown-issuer': 'O cadastro não está disponível: o servidor não foi encontrado.',
    'unknown-client': 'O cadastro não está disponível: o servidor não reconhece este site.',
    'redirect-uri-mismatch':
      'O cadastro não está disponível: o endereço desta página não está autorizado para isso.',
    'feature-disabled': 'O cadastro não está disponível neste site.',
    'sign-up-disabled': 'O cadastro não está aberto neste site.',
    'foreign-origin': 'O cadastro não está disponível: as respostas iriam para outro servidor.',
    'sign-up-unavailable': 'O cadastro não está disponível no momento. Tente mais tarde.',
    'session-expired': 'O tempo para o cadastro acabou. Continue a partir daqui.',
    'access-denied': 'Você não pode se cadastrar aqui.',
    'provider-refused':
      'O cadastro com essa conta não funcionou. Tente novamente ou escolha outra forma.',
    'passkey-failed': 'A chave de acesso não foi criada. Tente novamente ou escolha outro método.',
    'sign-in-required': 'Sua conta está pronta, mas o login não funcionou. Entre para continuar.',
    'token-rejected':
      'Sua conta está pronta, mas o login não funcionou. Verifique a data e a hora deste dispositivo e depois entre.',
    'unsupported-step': 'Este site pede uma etapa que não pode ser exibida aqui.',
    refused: 'Não foi possível continuar o cadastro.',
  },
  email: {
    didYouMean: 'Você quis dizer {email}?',
  },
  inApp: {
    limits:
      'Você está no navegador do app {app}. Chaves de acesso e outras contas podem não funcionar aqui. Abra esta página no seu próprio navegador.',
    copyLink: 'Copiar link',
  },
  groups: {
    choose: 'Configure {count} destes',
  },
  oktaVerify: {
    openApp: 'Abrir o Okta Verify',
    getApp: 'Baixar o app',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Abra o Okta Verify no celular, adicione uma conta e escaneie este código. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/email':
        'Enviamos um link por e-mail para {to}. Abra-o no celular. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/sms':
        'Enviamos um link por SMS para {to}. Abra-o no celular. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/samedevice':
        'Configure o Okta Verify neste dispositivo. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Abra o Okta Verify em um dispositivo em que você já o usa e adicione esta conta nele. Esta página avança automaticamente.',
    },
    channels: {
      qrcode: 'Escanear um código com o celular',
      email: 'Receber um link por e-mail',
      sms: 'Receber um link por SMS',
      samedevice: 'Neste dispositivo',
      devicebootstrap: 'Com um dispositivo já configurado',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'A chave de acesso não foi criada: a operação foi cancelada ou demorou demais. Você pode tentar novamente.',
    InvalidStateError: 'Este dispositivo ou chave já está configurado. Use outro.',
    NotSupportedError:
      'Este navegador ou dispositivo não consegue criar o tipo de chave de acesso solicitado.',
    NotAllowedByPage: 'Esta página não permite chaves de acesso. Escolha outro método.',
    SecurityError: 'Não é possível criar chaves de acesso no endereço desta página.',
  },
  passkeyOffer: {
    question: 'O que é uma chave de acesso?',
    answer:
      'Com uma chave de acesso, você entra com sua impressão digital, seu rosto ou o bloqueio de tela. Ela fica guardada no seu dispositivo ou gerenciador de senhas; sua impressão digital e seu rosto não são enviados a ninguém.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'A chave de acesso não foi usada: a operação foi cancelada ou demorou demais. Tente novamente.',
    NotAllowedByPage: 'Esta página não permite chaves de acesso. Escolha outro método.',
    SecurityError: 'Não é possível usar chaves de acesso no endereço desta página.',
  },
  preview: {
    nothingSent: 'Prévia. Nada é enviado e nenhuma conta é criada.',
    code: 'O código é {code}.',
  },
  proofing: {
    intro:
      '{name} verifica quem você é, por exemplo com um documento de identidade e uma foto. Depois você volta para cá.',
    agree: 'Ao continuar, você aceita os termos de {name}.',
    privacy: 'Como {name} protege seus dados',
  },
  timeLimit: {
    ends: 'Este cadastro termina às {time}. Precisa de mais tempo?',
    extend: 'Mais tempo',
    fixed: 'Não há mais tempo. Este cadastro termina às {time}.',
  },
} satisfies LanguageRare;
