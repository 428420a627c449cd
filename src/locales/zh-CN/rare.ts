import type { LanguageRare } from '../language.js';

/** Simplified Chinese. People are addressed politely (您). */
export default {
  endings: {
    'idx.email.verification.required': '请查收邮件',
    'idx.request.activation.email': '请查收邮件',
    'idx.expired.activation.token': '此链接已失效',
    'idx.missing.activation.token': '此链接已失效',
    'idx.return.link.expired': '此链接已过期',
    'idx.return.stale': '此链接不是最新的',
    'idx.return.error': '此链接无法使用',
    'idx.activating.inactive.user': '此账号无法使用',
    'idx.operation.cancelled.by.user': '注册已中止',
    'idx.operation.cancelled': '您已在其他设备上中止操作',
    'security.access_denied': '您无法在此处注册',
    'registration.error': '未能创建您的账号',
    'idx.error.server.safe.mode': '目前无法使用',
    device_assurance: '此设备不够安全',
    tooManyRequests: '尝试次数过多',
  },
  failures: {
    'network-error': '无法连接到服务器。请检查网络连接，然后重试。',
    timeout: '服务器响应时间过长。请重试。',
    'rate-limited': '短时间内尝试次数过多。请等待一分钟后重试。',
    'server-error': '服务器出现问题。请稍后重试。',
    'bad-response': '与服务器通信时出现问题。请重试。',
    'captcha-unavailable': '无法完成人机验证。请允许验证脚本运行，或重试。',
    'missing-attribute': '此注册表单尚未设置。',
    'invalid-attribute': '此注册表单的设置有误。',
    'insecure-context': '注册需要使用安全页面。请通过 https 打开此页面。',
    'page-timeout': '此页面响应时间过长。请重试。',
    'missing-terms': '无法注册：此页面无法显示需要接受的条款。',
    'unknown-issuer': '无法注册：找不到注册服务器。',
    'unknown-client': '无法注册：服务器无法识别此网站。',
    'redirect-uri-mismatch': '无法注册：此页面的网址尚未登记。',
    'feature-disabled': '此网站不提供注册功能。',
    'sign-up-disabled': '此网站未开放注册。',
    'foreign-origin': '无法注册：您填写的信息会被发送到其他服务器。',
    'sign-up-unavailable': '目前无法注册。请稍后重试。',
    'session-expired': '您的注册已超时。请从这里继续。',
    'access-denied': '您无法在此处注册。',
    'provider-refused': '无法使用该账号注册。请重试或选择其他方式。',
    'passkey-failed': '未能创建通行密钥。请重试或选择其他方式。',
    'sign-in-required': '您的账号已准备就绪，但自动登录失败。请登录以继续。',
    'token-rejected': '您的账号已准备就绪，但自动登录失败。请检查此设备的日期和时间，然后登录。',
    'unsupported-step': '此网站要求的步骤无法在此处显示。',
    refused: '无法继续注册。',
  },
  email: {
    didYouMean: '您要输入的是 {email} 吗？',
  },
  inApp: {
    limits:
      '您正在使用 {app} 的内置浏览器。通行密钥和其他账号在此处可能无法使用。请在您自己的浏览器中打开此页面。',
    copyLink: '复制链接',
  },
  groups: {
    choose: '请设置其中 {count} 种',
  },
  oktaVerify: {
    openApp: '打开 Okta Verify',
    getApp: '获取应用',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        '请在手机上打开 Okta Verify，添加账号，然后扫描此二维码。此页面会自动继续。',
      'enroll-poll/okta_verify/email':
        '我们已通过电子邮件将链接发送至 {to}。请在手机上打开该链接。此页面会自动继续。',
      'enroll-poll/okta_verify/sms':
        '我们已通过短信将链接发送至 {to}。请在手机上打开该链接。此页面会自动继续。',
      'enroll-poll/okta_verify/samedevice': '请在此设备上设置 Okta Verify。此页面会自动继续。',
      'enroll-poll/okta_verify/devicebootstrap':
        '请在已使用 Okta Verify 的设备上打开该应用，并在其中添加此账号。此页面会自动继续。',
    },
    channels: {
      qrcode: '用手机扫描二维码',
      email: '通过电子邮件接收链接',
      sms: '通过短信接收链接',
      samedevice: '在此设备上设置',
      devicebootstrap: '使用已设置好的设备',
    },
  },
  passkeyErrors: {
    NotAllowedError: '未创建通行密钥：操作已取消或耗时过长。您可以重试。',
    InvalidStateError: '此设备或密钥已设置。请使用其他设备或密钥。',
    NotSupportedError: '此浏览器或设备无法创建所需类型的通行密钥。',
    NotAllowedByPage: '此页面不允许使用通行密钥。请选择其他方式。',
    SecurityError: '无法在此页面的网址上创建通行密钥。',
  },
  passkeyOffer: {
    question: '什么是通行密钥？',
    answer:
      '有了通行密钥，您可以使用指纹、面孔或屏幕锁定登录。它保存在您的设备或密码管理器中，您的指纹和面孔信息不会发送给任何人。',
  },
  passkeyProofErrors: {
    NotAllowedError: '未使用通行密钥：操作已取消或耗时过长。请重试。',
    NotAllowedByPage: '此页面不允许使用通行密钥。请选择其他方式。',
    SecurityError: '无法在此页面的网址上使用通行密钥。',
  },
  preview: {
    nothingSent: '预览。不会发送任何内容，也不会创建账号。',
    code: '验证码是 {code}。',
  },
  proofing: {
    intro: '{name} 会核实您的身份，例如通过证件和照片。之后您会回到这里。',
    agree: '继续即表示您接受 {name} 的条款。',
    privacy: '{name} 如何保护您的数据',
  },
  timeLimit: {
    ends: '本次注册将于 {time} 结束。需要更多时间吗？',
    extend: '延长时间',
    fixed: '无法再延长时间。本次注册将于 {time} 结束。',
  },
} satisfies LanguageRare;
