import type { LanguageRare } from '../language.js';

/** Korean. People are addressed formally (하세요, 합니다), without a pronoun. */
export default {
  endings: {
    'idx.email.verification.required': '이메일을 확인하세요',
    'idx.request.activation.email': '이메일을 확인하세요',
    'idx.expired.activation.token': '더 이상 유효하지 않은 링크입니다',
    'idx.missing.activation.token': '더 이상 유효하지 않은 링크입니다',
    'idx.return.link.expired': '링크가 만료되었습니다',
    'idx.return.stale': '이전에 보낸 링크입니다',
    'idx.return.error': '링크가 작동하지 않았습니다',
    'idx.activating.inactive.user': '사용할 수 없는 계정입니다',
    'idx.operation.cancelled.by.user': '가입이 중단되었습니다',
    'idx.operation.cancelled': '다른 기기에서 중단했습니다',
    'security.access_denied': '여기에서는 가입할 수 없습니다',
    'registration.error': '계정이 생성되지 않았습니다',
    'idx.error.server.safe.mode': '지금은 사용할 수 없습니다',
    device_assurance: '이 기기는 충분히 안전하지 않습니다',
    tooManyRequests: '시도 횟수가 너무 많습니다',
  },
  failures: {
    'network-error': '서버에 연결할 수 없습니다. 연결 상태를 확인하고 다시 시도하세요.',
    timeout: '서버의 응답이 너무 오래 걸립니다. 다시 시도하세요.',
    'rate-limited': '짧은 시간에 너무 많이 시도했습니다. 1분 후에 다시 시도하세요.',
    'server-error': '서버에 문제가 발생했습니다. 잠시 후 다시 시도하세요.',
    'bad-response': '서버와 통신하는 중에 문제가 발생했습니다. 다시 시도하세요.',
    'captcha-unavailable':
      '로봇이 아닌지 확인할 수 없습니다. 확인용 스크립트를 허용하거나 다시 시도하세요.',
    'missing-attribute': '가입 양식이 아직 설정되지 않았습니다.',
    'invalid-attribute': '가입 양식이 올바르게 설정되지 않았습니다.',
    'insecure-context': '가입하려면 보안 페이지가 필요합니다. 이 페이지를 https로 여세요.',
    'page-timeout': '페이지의 응답이 너무 오래 걸립니다. 다시 시도하세요.',
    'missing-terms': '가입할 수 없습니다. 동의해야 하는 약관을 이 페이지에 표시할 수 없습니다.',
    'unknown-issuer': '가입할 수 없습니다. 가입 서버를 찾을 수 없습니다.',
    'unknown-client': '가입할 수 없습니다. 서버에 등록되지 않은 사이트입니다.',
    'redirect-uri-mismatch': '가입할 수 없습니다. 이 페이지의 주소가 등록되어 있지 않습니다.',
    'feature-disabled': '이 사이트에서는 가입을 사용할 수 없습니다.',
    'sign-up-disabled': '이 사이트는 가입을 받지 않습니다.',
    'foreign-origin': '가입할 수 없습니다. 입력한 정보가 다른 서버로 전송될 수 있습니다.',
    'sign-up-unavailable': '지금은 가입할 수 없습니다. 나중에 다시 시도하세요.',
    'session-expired': '가입 시간이 초과되었습니다. 여기에서 계속하세요.',
    'access-denied': '여기에서는 가입할 수 없습니다.',
    'provider-refused':
      '해당 계정으로 가입하지 못했습니다. 다시 시도하거나 다른 방법을 선택하세요.',
    'passkey-failed': '패스키를 만들지 못했습니다. 다시 시도하거나 다른 방법을 선택하세요.',
    'sign-in-required':
      '계정은 준비되었지만 자동으로 로그인하지 못했습니다. 계속하려면 로그인하세요.',
    'token-rejected':
      '계정은 준비되었지만 자동으로 로그인하지 못했습니다. 이 기기의 날짜와 시간을 확인한 다음 로그인하세요.',
    'unsupported-step': '이 사이트에서 요청하는 단계를 여기에 표시할 수 없습니다.',
    refused: '가입을 계속할 수 없습니다.',
  },
  email: {
    didYouMean: '{email} 주소를 입력하려고 하셨나요?',
  },
  inApp: {
    limits:
      '{app} 앱의 브라우저를 사용 중입니다. 여기에서는 패스키와 다른 계정이 작동하지 않을 수 있습니다. 평소 사용하는 브라우저에서 이 페이지를 여세요.',
    copyLink: '링크 복사',
  },
  groups: {
    choose: '이 중 {count}개를 설정하세요',
  },
  oktaVerify: {
    openApp: 'Okta Verify 열기',
    getApp: '앱 다운로드',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        '휴대전화에서 Okta Verify를 열고 계정을 추가한 다음 이 코드를 스캔하세요. 이 페이지는 자동으로 진행됩니다.',
      'enroll-poll/okta_verify/email':
        '{to}(으)로 링크가 담긴 이메일을 보냈습니다. 휴대전화에서 링크를 여세요. 이 페이지는 자동으로 진행됩니다.',
      'enroll-poll/okta_verify/sms':
        '{to}(으)로 링크가 담긴 문자 메시지를 보냈습니다. 휴대전화에서 링크를 여세요. 이 페이지는 자동으로 진행됩니다.',
      'enroll-poll/okta_verify/samedevice':
        '이 기기에서 Okta Verify를 설정하세요. 이 페이지는 자동으로 진행됩니다.',
      'enroll-poll/okta_verify/devicebootstrap':
        '이미 사용 중인 기기에서 Okta Verify를 열고 이 계정을 추가하세요. 이 페이지는 자동으로 진행됩니다.',
    },
    channels: {
      qrcode: '휴대전화로 코드 스캔',
      email: '이메일로 링크 받기',
      sms: '문자 메시지로 링크 받기',
      samedevice: '이 기기에서 설정',
      devicebootstrap: '이미 설정된 기기 사용',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      '패스키가 생성되지 않았습니다. 취소되었거나 시간이 너무 오래 걸렸습니다. 다시 시도할 수 있습니다.',
    InvalidStateError: '이미 설정된 기기 또는 키입니다. 다른 것을 사용하세요.',
    NotSupportedError: '이 브라우저나 기기에서는 요청된 유형의 패스키를 만들 수 없습니다.',
    NotAllowedByPage: '이 페이지에서는 패스키를 사용할 수 없습니다. 다른 방법을 선택하세요.',
    SecurityError: '이 페이지의 주소에서는 패스키를 만들 수 없습니다.',
  },
  passkeyOffer: {
    question: '패스키란 무엇인가요?',
    answer:
      '패스키가 있으면 지문, 얼굴 또는 화면 잠금으로 로그인합니다. 패스키는 기기나 비밀번호 관리자에 보관되며, 지문과 얼굴 정보는 누구에게도 전송되지 않습니다.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      '패스키가 사용되지 않았습니다. 취소되었거나 시간이 너무 오래 걸렸습니다. 다시 시도하세요.',
    NotAllowedByPage: '이 페이지에서는 패스키를 사용할 수 없습니다. 다른 방법을 선택하세요.',
    SecurityError: '이 페이지의 주소에서는 패스키를 사용할 수 없습니다.',
  },
  preview: {
    nothingSent: '미리 보기입니다. 아무것도 전송되지 않으며 계정도 만들어지지 않습니다.',
    code: '코드는 {code}입니다.',
  },
  proofing: {
    intro: '{name}에서 신분증과 사진 등으로 본인을 확인합니다. 그런 다음 여기로 돌아옵니다.',
    agree: '계속하면 {name}의 약관에 동의하게 됩니다.',
    privacy: '{name}의 데이터 보호 방법',
  },
  timeLimit: {
    ends: '가입 시간이 {time}에 종료됩니다. 시간이 더 필요하신가요?',
    extend: '시간 연장',
    fixed: '더는 연장할 수 없습니다. 가입 시간이 {time}에 종료됩니다.',
  },
} satisfies LanguageRare;
