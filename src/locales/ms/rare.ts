import type { LanguageRare } from '../language.js';

/** Malay. People are addressed politely (anda), with a small letter. */
export default {
  endings: {
    'idx.email.verification.required': 'Semak e-mel anda',
    'idx.request.activation.email': 'Semak e-mel anda',
    'idx.expired.activation.token': 'Pautan ini tidak sah lagi',
    'idx.missing.activation.token': 'Pautan ini tidak sah lagi',
    'idx.return.link.expired': 'Pautan ini telah tamat tempoh',
    'idx.return.stale': 'Pautan ini sudah lapuk',
    'idx.return.error': 'Pautan ini tidak berfungsi',
    'idx.activating.inactive.user': 'Akaun ini tidak boleh digunakan',
    'idx.operation.cancelled.by.user': 'Pendaftaran dihentikan',
    'idx.operation.cancelled': 'Anda menghentikannya pada peranti lain',
    'security.access_denied': 'Anda tidak boleh mendaftar di sini',
    'registration.error': 'Akaun anda tidak dibuat',
    'idx.error.server.safe.mode': 'Tidak tersedia sekarang',
    device_assurance: 'Peranti ini tidak cukup selamat',
    tooManyRequests: 'Terlalu banyak percubaan',
  },
  failures: {
    'network-error': 'Pelayan tidak dapat dihubungi. Semak sambungan anda dan cuba lagi.',
    timeout: 'Pelayan mengambil masa terlalu lama untuk menjawab. Cuba lagi.',
    'rate-limited':
      'Terlalu banyak percubaan dalam masa yang singkat. Tunggu seminit, kemudian cuba lagi.',
    'server-error': 'Pelayan menghadapi masalah. Cuba lagi sebentar lagi.',
    'bad-response': 'Berlaku masalah semasa berhubung dengan pelayan. Cuba lagi.',
    'captcha-unavailable':
      'Semakan bahawa anda manusia tidak dapat dibuat. Benarkan skripnya, atau cuba lagi.',
    'missing-attribute': 'Borang pendaftaran ini belum disediakan.',
    'invalid-attribute': 'Borang pendaftaran ini tidak disediakan dengan betul.',
    'insecure-context':
      'Pendaftaran memerlukan halaman yang selamat. Buka halaman ini dengan https.',
    'page-timeout': 'Halaman ini mengambil masa terlalu lama untuk menjawab. Cuba lagi.',
    'missing-terms':
      'Pendaftaran tidak tersedia: terma yang perlu diterima tidak dapat dipaparkan pada halaman ini.',
    'unknown-issuer': 'Pendaftaran tidak tersedia: pelayannya tidak dijumpai.',
    'unknown-client': 'Pendaftaran tidak tersedia: laman web ini tidak dikenali oleh pelayan.',
    'redirect-uri-mismatch':
      'Pendaftaran tidak tersedia: alamat halaman ini tidak didaftarkan untuknya.',
    'feature-disabled': 'Pendaftaran tidak tersedia di laman web ini.',
    'sign-up-disabled': 'Pendaftaran tidak dibuka di laman web ini.',
    'foreign-origin': 'Pendaftaran tidak tersedia: jawapan akan dihantar ke pelayan lain.',
    'sign-up-unavailable': 'Pendaftaran tidak tersedia sekarang. Cuba lagi nanti.',
    'session-expired': 'Masa pendaftaran anda telah tamat. Sila teruskan dari sini.',
    'access-denied': 'Anda tidak boleh mendaftar di sini.',
    'provider-refused':
      'Pendaftaran dengan akaun itu tidak berjaya. Cuba lagi atau pilih cara lain.',
    'passkey-failed': 'Kunci laluan tidak dibuat. Cuba lagi, atau pilih kaedah lain.',
    'sign-in-required':
      'Akaun anda sudah sedia, tetapi log masuk gagal. Log masuk untuk meneruskan.',
    'token-rejected':
      'Akaun anda sudah sedia, tetapi log masuk gagal. Semak tarikh dan masa peranti ini, kemudian log masuk.',
    'unsupported-step': 'Laman web ini meminta langkah yang tidak dapat dipaparkan di sini.',
    refused: 'Pendaftaran tidak dapat diteruskan.',
  },
  email: {
    didYouMean: 'Adakah maksud anda {email}?',
  },
  inApp: {
    limits:
      'Anda berada dalam penyemak imbas {app}. Kunci laluan dan akaun lain mungkin tidak berfungsi di sini. Buka halaman ini dalam penyemak imbas anda sendiri.',
    copyLink: 'Salin pautan',
  },
  groups: {
    choose: 'Sediakan {count} daripada ini',
  },
  oktaVerify: {
    openApp: 'Buka Okta Verify',
    getApp: 'Dapatkan apl',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Buka Okta Verify pada telefon anda, tambah akaun dan imbas kod ini. Halaman ini akan diteruskan secara automatik.',
      'enroll-poll/okta_verify/email':
        'Kami telah menghantar pautan melalui e-mel ke {to}. Buka pautan itu pada telefon anda. Halaman ini akan diteruskan secara automatik.',
      'enroll-poll/okta_verify/sms':
        'Kami telah menghantar pautan melalui SMS ke {to}. Buka pautan itu pada telefon anda. Halaman ini akan diteruskan secara automatik.',
      'enroll-poll/okta_verify/samedevice':
        'Sediakan Okta Verify pada peranti ini. Halaman ini akan diteruskan secara automatik.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Buka Okta Verify pada peranti yang sudah menggunakannya, dan tambah akaun ini di sana. Halaman ini akan diteruskan secara automatik.',
    },
    channels: {
      qrcode: 'Imbas kod dengan telefon anda',
      email: 'Dapatkan pautan melalui e-mel',
      sms: 'Dapatkan pautan melalui SMS',
      samedevice: 'Pada peranti ini',
      devicebootstrap: 'Dengan peranti yang sudah disediakan',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Kunci laluan tidak dibuat: proses itu dibatalkan atau mengambil masa terlalu lama. Anda boleh cuba lagi.',
    InvalidStateError: 'Peranti atau kunci ini sudah disediakan. Gunakan yang lain.',
    NotSupportedError:
      'Penyemak imbas atau peranti ini tidak dapat membuat jenis kunci laluan yang diminta.',
    NotAllowedByPage: 'Halaman ini tidak membenarkan kunci laluan. Pilih kaedah lain.',
    SecurityError: 'Kunci laluan tidak dapat dibuat pada alamat halaman ini.',
  },
  passkeyOffer: {
    question: 'Apakah kunci laluan?',
    answer:
      'Dengan kunci laluan, anda log masuk menggunakan cap jari, wajah atau kunci skrin. Kunci ini disimpan pada peranti atau pengurus kata laluan anda; cap jari dan wajah anda tidak dihantar kepada sesiapa.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Kunci laluan tidak digunakan: proses itu dibatalkan atau mengambil masa terlalu lama. Cuba lagi.',
    NotAllowedByPage: 'Halaman ini tidak membenarkan kunci laluan. Pilih kaedah lain.',
    SecurityError: 'Kunci laluan tidak dapat digunakan pada alamat halaman ini.',
  },
  preview: {
    nothingSent: 'Pratonton. Tiada apa-apa dihantar dan tiada akaun dicipta.',
    code: 'Kod ialah {code}.',
  },
  proofing: {
    intro:
      '{name} memeriksa siapa anda, contohnya dengan dokumen pengenalan diri dan gambar. Kemudian anda kembali ke sini.',
    agree: 'Dengan meneruskan, anda menerima terma {name}.',
    privacy: 'Cara {name} melindungi data anda',
  },
  timeLimit: {
    ends: 'Pendaftaran ini tamat pada pukul {time}. Perlukan lebih masa?',
    extend: 'Tambah masa',
    fixed: 'Masa tidak dapat ditambah. Pendaftaran ini tamat pada pukul {time}.',
  },
} satisfies LanguageRare;
