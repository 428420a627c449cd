import type { LanguageRare } from '../language.js';

/** Turkish. People are addressed formally (siz); buttons are singular imperatives. */
export default {
  endings: {
    'idx.email.verification.required': 'E-postanızı kontrol edin',
    'idx.request.activation.email': 'E-postanızı kontrol edin',
    'idx.expired.activation.token': 'Bu bağlantı artık geçerli değil',
    'idx.missing.activation.token': 'Bu bağlantı artık geçerli değil',
    'idx.return.link.expired': 'Bu bağlantının süresi doldu',
    'idx.return.stale': 'Bu bağlantı güncel değil',
    'idx.return.error': 'Bu bağlantı çalışmadı',
    'idx.activating.inactive.user': 'Bu hesap kullanılamıyor',
    'idx.operation.cancelled.by.user': 'Kayıt durduruldu',
    'idx.operation.cancelled': 'Bunu başka bir cihazda durdurdunuz',
    'security.access_denied': 'Buraya kaydolamazsınız',
    'registration.error': 'Hesabınız oluşturulmadı',
    'idx.error.server.safe.mode': 'Şu anda kullanılamıyor',
    device_assurance: 'Bu cihaz yeterince güvenli değil',
    tooManyRequests: 'Çok fazla deneme',
  },
  failures: {
    'network-error': 'Sunucuya ulaşılamıyor. Bağlantınızı kontrol edip tekrar deneyin.',
    timeout: 'Sunucunun yanıt vermesi çok uzun sürdü. Tekrar deneyin.',
    'rate-limited': 'Kısa sürede çok fazla deneme yapıldı. Bir dakika bekleyip tekrar deneyin.',
    'server-error': 'Sunucuda bir sorun var. Biraz sonra tekrar deneyin.',
    'bad-response': 'Sunucuyla iletişimde bir sorun oluştu. Tekrar deneyin.',
    'captcha-unavailable':
      'İnsan olduğunuz doğrulanamadı. Doğrulama komut dosyasına izin verin veya tekrar deneyin.',
    'missing-attribute': 'Bu kayıt formu henüz ayarlanmamış.',
    'invalid-attribute': 'Bu kayıt formu doğru ayarlanmamış.',
    'insecure-context': 'Kayıt için güvenli bir sayfa gerekir. Bu sayfayı https ile açın.',
    'page-timeout': 'Bu sayfanın yanıt vermesi çok uzun sürdü. Tekrar deneyin.',
    'missing-terms':
      'Kayıt yapılamıyor: kabul edilmesi gereken koşullar bu sayfada gösterilemiyor.',
    'unknown-issuer': 'Kayıt yapılamıyor: sunucu bulunamadı.',
    'unknown-client': 'Kayıt yapılamıyor: sunucu bu siteyi tanımıyor.',
    'redirect-uri-mismatch': 'Kayıt yapılamıyor: bu sayfanın adresi bunun için tanımlanmamış.',
    'feature-disabled': 'Bu sitede kayıt yapılamıyor.',
    'sign-up-disabled': 'Bu site kayda açık değil.',
    'foreign-origin': 'Kayıt yapılamıyor: yanıtlar başka bir sunucuya gidecekti.',
    'sign-up-unavailable': 'Şu anda kayıt yapılamıyor. Daha sonra tekrar deneyin.',
    'session-expired': 'Kayıt süreniz doldu. Lütfen buradan devam edin.',
    'access-denied': 'Buraya kaydolamazsınız.',
    'provider-refused': 'O hesapla kaydolunamadı. Tekrar deneyin veya başka bir yol seçin.',
    'passkey-failed': 'Geçiş anahtarı oluşturulmadı. Tekrar deneyin veya başka bir yöntem seçin.',
    'sign-in-required':
      'Hesabınız hazır, ancak oturumunuz açılamadı. Devam etmek için oturum açın.',
    'token-rejected':
      'Hesabınız hazır, ancak oturumunuz açılamadı. Bu cihazın tarihini ve saatini kontrol edin, ardından oturum açın.',
    'unsupported-step': 'Bu site, burada gösterilemeyen bir adım istiyor.',
    refused: 'Kayda devam edilemedi.',
  },
  email: {
    didYouMean: 'Bunu mu demek istediniz: {email}?',
  },
  inApp: {
    limits:
      '{app} uygulamasının tarayıcısındasınız. Geçiş anahtarları ve diğer hesaplar burada çalışmayabilir. Bu sayfayı kendi tarayıcınızda açın.',
    copyLink: 'Bağlantıyı kopyala',
  },
  groups: {
    choose: 'Bunlardan {count} tanesini ayarlayın',
  },
  oktaVerify: {
    openApp: 'Okta Verify uygulamasını aç',
    getApp: 'Uygulamayı indir',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Telefonunuzda Okta Verify uygulamasını açın, hesap ekleyin ve bu kodu tarayın. Bu sayfa kendiliğinden ilerler.',
      'enroll-poll/okta_verify/email':
        'E-postayla {to} adresine bir bağlantı gönderdik. Bağlantıyı telefonunuzda açın. Bu sayfa kendiliğinden ilerler.',
      'enroll-poll/okta_verify/sms':
        'SMS ile {to} numarasına bir bağlantı gönderdik. Bağlantıyı telefonunuzda açın. Bu sayfa kendiliğinden ilerler.',
      'enroll-poll/okta_verify/samedevice':
        'Okta Verify uygulamasını bu cihazda kurun. Bu sayfa kendiliğinden ilerler.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Okta Verify uygulamasını zaten kullandığınız bir cihazda açın ve bu hesabı orada ekleyin. Bu sayfa kendiliğinden ilerler.',
    },
    channels: {
      qrcode: 'Telefonunuzla kod tarayın',
      email: 'E-postayla bağlantı alın',
      sms: 'SMS ile bağlantı alın',
      samedevice: 'Bu cihazda',
      devicebootstrap: 'Zaten kurulu olduğu bir cihazla',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Geçiş anahtarı oluşturulmadı: işlem iptal edildi veya çok uzun sürdü. Tekrar deneyebilirsiniz.',
    InvalidStateError: 'Bu cihaz veya anahtar zaten kurulu. Başka birini kullanın.',
    NotSupportedError: 'Bu tarayıcı veya cihaz, istenen türde bir geçiş anahtarı oluşturamıyor.',
    NotAllowedByPage: 'Bu sayfa geçiş anahtarlarına izin vermiyor. Başka bir yöntem seçin.',
    SecurityError: 'Bu sayfanın adresinde geçiş anahtarı oluşturulamıyor.',
  },
  passkeyOffer: {
    question: 'Geçiş anahtarı nedir?',
    answer:
      'Geçiş anahtarıyla parmak iziniz, yüzünüz veya ekran kilidinizle oturum açarsınız. Anahtar cihazınızda veya şifre yöneticinizde saklanır; parmak iziniz ve yüzünüz kimseye gönderilmez.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Geçiş anahtarı kullanılmadı: işlem iptal edildi veya çok uzun sürdü. Tekrar deneyin.',
    NotAllowedByPage: 'Bu sayfa geçiş anahtarlarına izin vermiyor. Başka bir yöntem seçin.',
    SecurityError: 'Bu sayfanın adresinde geçiş anahtarı kullanılamıyor.',
  },
  preview: {
    nothingSent: 'Önizleme. Hiçbir şey gönderilmez ve hesap oluşturulmaz.',
    code: 'Kod: {code}.',
  },
  proofing: {
    intro:
      '{name}, kim olduğunuzu örneğin bir kimlik belgesi ve bir fotoğrafla doğrular. Ardından buraya dönersiniz.',
    agree: 'Devam ederseniz {name} koşullarını kabul etmiş olursunuz.',
    privacy: '{name} verilerinizi nasıl koruyor',
  },
  timeLimit: {
    ends: 'Kayıt süreniz saat {time} itibarıyla dolacak. Daha fazla zamana ihtiyacınız var mı?',
    extend: 'Ek süre al',
    fixed: 'Ek süre verilemiyor. Kayıt süreniz saat {time} itibarıyla dolacak.',
  },
} satisfies LanguageRare;
