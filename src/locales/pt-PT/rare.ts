import type { LanguageRare } from '../language.js';

/** European Portuguese. People are addressed formally (third person, without a pronoun). */
export default {
  endings: {
    'idx.email.verification.required': 'Consulte o seu email',
    'idx.request.activation.email': 'Consulte o seu email',
    'idx.expired.activation.token': 'Este link já não é válido',
    'idx.missing.activation.token': 'Este link já não é válido',
    'idx.return.link.expired': 'Este link expirou',
    'idx.return.stale': 'Este link está desatualizado',
    'idx.return.error': 'Este link não funcionou',
    'idx.activating.inactive.user': 'Não é possível usar esta conta',
    'idx.operation.cancelled.by.user': 'O registo foi interrompido',
    'idx.operation.cancelled': 'Interrompido noutro dispositivo',
    'security.access_denied': 'Não pode registar-se aqui',
    'registration.error': 'A sua conta não foi criada',
    'idx.error.server.safe.mode': 'Indisponível de momento',
    device_assurance: 'Este dispositivo não é suficientemente seguro',
    tooManyRequests: 'Demasiadas tentativas',
  },
  failures: {
    'network-error': 'Não conseguimos contactar o servidor. Verifique a ligação e tente novamente.',
    timeout: 'O servidor está a demorar demasiado a responder. Tente novamente.',
    'rate-limited': 'Demasiadas tentativas em pouco tempo. Aguarde um minuto e tente novamente.',
    'server-error': 'O servidor tem um problema. Tente novamente dentro de momentos.',
    'bad-response': 'Algo correu mal na comunicação com o servidor. Tente novamente.',
    'captcha-unavailable':
      'Não foi possível verificar que não é um robô. Permita o script da verificação ou tente novamente.',
    'missing-attribute': 'Este formulário de registo ainda não foi configurado.',
    'invalid-attribute': 'Este formulário de registo não está configurado corretamente.',
    'insecure-context': 'O registo requer uma página segura. Abra esta página com https.',
    'page-timeout': 'Esta página está a demorar demasiado a responder. Tente novamente.',
    'missing-terms':
      'O registo não está disponível: não é possível mostrar nesta página os termos a aceitar.',
    'unknown-issuer': 'O registo não está disponível: o servidor não foi encontrado.',
    'unknown-client': 'O registo não está disponível: o servidor não reconhece este site.',
    'redirect-uri-mismatch':
      'O registo não está disponível: o endereço desta página não está autorizado para o efeito.',
    'feature-disabled': 'O registo não está disponível neste site.',
    'sign-up-disabled': 'O registo não está aberto neste site.',
    'foreign-origin': 'O registo não está disponível: as respostas iriam para outro servidor.',
    'sign-up-unavailable': 'O registo não está disponível de momento. Tente mais tarde.',
    'session-expired': 'O tempo para o registo esgotou-se. Continue a partir daqui.',
    'access-denied': 'Não pode registar-se aqui.',
    'provider-refused':
      'O registo com essa conta não funcionou. Tente novamente ou escolha outra forma.',
    'passkey-failed': 'A chave de acesso não foi criada. Tente novamente ou escolha outro método.',
    'sign-in-required':
      'A sua conta está pronta, mas não foi possível iniciar sessão. Inicie sessão para continuar.',
    'token-rejected':
      'A sua conta está pronta, mas não foi possível iniciar sessão. Verifique a data e a hora deste dispositivo e inicie sessão.',
    'unsupported-step': 'Este site pede um passo que não pode ser apresentado aqui.',
    refused: 'Não foi possível continuar o registo.',
  },
  email: {
    didYouMean: 'Queria dizer {email}?',
  },
  inApp: {
    limits:
      'Está no navegador da app {app}. As chaves de acesso e outras contas podem não funcionar aqui. Abra esta página no seu navegador.',
    copyLink: 'Copiar link',
  },
  groups: {
    choose: 'Configure {count} destes métodos',
  },
  oktaVerify: {
    openApp: 'Abrir o Okta Verify',
    getApp: 'Obter a app',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Abra o Okta Verify no telemóvel, adicione uma conta e leia este código. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/email':
        'Enviámos um link por email para {to}. Abra-o no telemóvel. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/sms':
        'Enviámos um link por SMS para {to}. Abra-o no telemóvel. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/samedevice':
        'Configure o Okta Verify neste dispositivo. Esta página avança automaticamente.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Abra o Okta Verify num dispositivo onde já o usa e adicione esta conta nesse dispositivo. Esta página avança automaticamente.',
    },
    channels: {
      qrcode: 'Ler um código com o telemóvel',
      email: 'Receber um link por email',
      sms: 'Receber um link por SMS',
      samedevice: 'Neste dispositivo',
      devicebootstrap: 'Com um dispositivo já configurado',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'A chave de acesso não foi criada: a operação foi cancelada ou demorou demasiado. Pode tentar novamente.',
    InvalidStateError: 'Este dispositivo ou chave já está configurado. Use outro.',
    NotSupportedError:
      'Este navegador ou dispositivo não consegue criar o tipo de chave de acesso pedido.',
    NotAllowedByPage: 'Esta página não permite chaves de acesso. Escolha outro método.',
    SecurityError: 'Não é possível criar chaves de acesso no endereço desta página.',
  },
  passkeyOffer: {
    question: 'O que é uma chave de acesso?',
    answer:
      'Com uma chave de acesso, inicia sessão com a impressão digital, o rosto ou o bloqueio de ecrã. Fica guardada no seu dispositivo ou gestor de palavras-passe; a impressão digital e o rosto não são enviados a ninguém.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'A chave de acesso não foi usada: a operação foi cancelada ou demorou demasiado. Tente novamente.',
    NotAllowedByPage: 'Esta página não permite chaves de acesso. Escolha outro método.',
    SecurityError: 'Não é possível usar chaves de acesso no endereço desta página.',
  },
  preview: {
    nothingSent: 'Pré-visualização. Nada é enviado e nenhuma conta é criada.',
    code: 'O código é {code}.',
  },
  proofing: {
    intro:
      '{name} verifica a sua identidade, por exemplo com um documento e uma fotografia. Depois regressa aqui.',
    agree: 'Ao continuar, aceita os termos de {name}.',
    privacy: 'Como {name} protege os seus dados',
  },
  timeLimit: {
    ends: 'Este registo termina às {time}. Precisa de mais tempo?',
    extend: 'Mais tempo',
    fixed: 'Não há mais tempo. Este registo termina às {time}.',
  },
} satisfies LanguageRare;
