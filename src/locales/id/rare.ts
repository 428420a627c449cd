import type { LanguageRare } from '../language.js';

/** Indonesian. People are addressed politely (Anda). */
export default {
  endings: {
    'idx.email.verification.required': 'Periksa email Anda',
    'idx.request.activation.email': 'Periksa email Anda',
    'idx.expired.activation.token': 'Tautan ini tidak berlaku lagi',
    'idx.missing.activation.token': 'Tautan ini tidak berlaku lagi',
    'idx.return.link.expired': 'Tautan ini sudah kedaluwarsa',
    'idx.return.stale': 'Tautan ini sudah usang',
    'idx.return.error': 'Tautan ini tidak berfungsi',
    'idx.activating.inactive.user': 'Akun ini tidak dapat digunakan',
    'idx.operation.cancelled.by.user': 'Pendaftaran dihentikan',
    'idx.operation.cancelled': 'Anda menghentikannya di perangkat lain',
    'security.access_denied': 'Anda tidak dapat mendaftar di sini',
    'registration.error': 'Akun Anda tidak dibuat',
    'idx.error.server.safe.mode': 'Tidak tersedia saat ini',
    device_assurance: 'Perangkat ini kurang aman',
    tooManyRequests: 'Terlalu banyak percobaan',
  },
  failures: {
    'network-error': 'Server tidak dapat dihubungi. Periksa koneksi Anda dan coba lagi.',
    timeout: 'Server terlalu lama merespons. Coba lagi.',
    'rate-limited':
      'Terlalu banyak percobaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
    'server-error': 'Server sedang bermasalah. Coba lagi sebentar lagi.',
    'bad-response': 'Terjadi masalah saat berkomunikasi dengan server. Coba lagi.',
    'captcha-unavailable':
      'Pemeriksaan bahwa Anda manusia tidak dapat dilakukan. Izinkan skripnya, atau coba lagi.',
    'missing-attribute': 'Formulir pendaftaran ini belum disiapkan.',
    'invalid-attribute': 'Formulir pendaftaran ini tidak disiapkan dengan benar.',
    'insecure-context': 'Pendaftaran memerlukan halaman yang aman. Buka halaman ini dengan https.',
    'page-timeout': 'Halaman ini terlalu lama merespons. Coba lagi.',
    'missing-terms':
      'Pendaftaran tidak tersedia: persyaratan yang harus disetujui tidak dapat ditampilkan di halaman ini.',
    'unknown-issuer': 'Pendaftaran tidak tersedia: servernya tidak ditemukan.',
    'unknown-client': 'Pendaftaran tidak tersedia: situs ini tidak dikenal oleh server.',
    'redirect-uri-mismatch':
      'Pendaftaran tidak tersedia: alamat halaman ini tidak terdaftar untuk itu.',
    'feature-disabled': 'Pendaftaran tidak tersedia di situs ini.',
    'sign-up-disabled': 'Pendaftaran tidak dibuka di situs ini.',
    'foreign-origin': 'Pendaftaran tidak tersedia: jawaban akan terkirim ke server lain.',
    'sign-up-unavailable': 'Pendaftaran tidak tersedia saat ini. Coba lagi nanti.',
    'session-expired': 'Waktu pendaftaran Anda habis. Silakan lanjutkan dari sini.',
    'access-denied': 'Anda tidak dapat mendaftar di sini.',
    'provider-refused':
      'Pendaftaran dengan akun tersebut tidak berhasil. Coba lagi atau pilih cara lain.',
    'passkey-failed': 'Kunci sandi tidak dibuat. Coba lagi, atau pilih metode lain.',
    'sign-in-required': 'Akun Anda siap, tetapi proses masuk gagal. Masuk untuk melanjutkan.',
    'token-rejected':
      'Akun Anda siap, tetapi proses masuk gagal. Periksa tanggal dan waktu perangkat ini, lalu masuk.',
    'unsupported-step': 'Situs ini meminta langkah yang tidak dapat ditampilkan di sini.',
    refused: 'Pendaftaran tidak dapat dilanjutkan.',
  },
  email: {
    didYouMean: 'Apakah maksud Anda {email}?',
  },
  inApp: {
    limits:
      'Anda sedang berada di browser {app}. Kunci sandi dan akun lain mungkin tidak berfungsi di sini. Buka halaman ini di browser Anda sendiri.',
    copyLink: 'Salin tautan',
  },
  groups: {
    choose: 'Siapkan {count} dari ini',
  },
  oktaVerify: {
    openApp: 'Buka Okta Verify',
    getApp: 'Dapatkan aplikasi',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Buka Okta Verify di ponsel, tambahkan akun, dan pindai kode ini. Halaman ini akan berlanjut otomatis.',
      'enroll-poll/okta_verify/email':
        'Kami mengirim tautan melalui email ke {to}. Buka di ponsel Anda. Halaman ini akan berlanjut otomatis.',
      'enroll-poll/okta_verify/sms':
        'Kami mengirim tautan melalui SMS ke {to}. Buka di ponsel Anda. Halaman ini akan berlanjut otomatis.',
      'enroll-poll/okta_verify/samedevice':
        'Siapkan Okta Verify di perangkat ini. Halaman ini akan berlanjut otomatis.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Buka Okta Verify di perangkat yang sudah menggunakannya, lalu tambahkan akun ini di sana. Halaman ini akan berlanjut otomatis.',
    },
    channels: {
      qrcode: 'Pindai kode dengan ponsel',
      email: 'Dapatkan tautan melalui email',
      sms: 'Dapatkan tautan melalui SMS',
      samedevice: 'Di perangkat ini',
      devicebootstrap: 'Dengan perangkat yang sudah disiapkan',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Kunci sandi tidak dibuat: prosesnya dibatalkan atau terlalu lama. Anda dapat mencoba lagi.',
    InvalidStateError: 'Perangkat atau kunci ini sudah disiapkan. Gunakan yang lain.',
    NotSupportedError:
      'Browser atau perangkat ini tidak dapat membuat jenis kunci sandi yang diminta.',
    NotAllowedByPage: 'Halaman ini tidak mengizinkan kunci sandi. Pilih metode lain.',
    SecurityError: 'Kunci sandi tidak dapat dibuat di alamat halaman ini.',
  },
  passkeyOffer: {
    question: 'Apa itu kunci sandi?',
    answer:
      'Dengan kunci sandi, Anda masuk menggunakan sidik jari, wajah, atau kunci layar. Kunci sandi disimpan di perangkat atau pengelola sandi Anda; sidik jari dan wajah Anda tidak dikirim ke siapa pun.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Kunci sandi tidak digunakan: prosesnya dibatalkan atau terlalu lama. Coba lagi.',
    NotAllowedByPage: 'Halaman ini tidak mengizinkan kunci sandi. Pilih metode lain.',
    SecurityError: 'Kunci sandi tidak dapat digunakan di alamat halaman ini.',
  },
  preview: {
    nothingSent: 'Pratinjau. Tidak ada yang dikirim dan tidak ada akun yang dibuat.',
    code: 'Kodenya adalah {code}.',
  },
  proofing: {
    intro:
      '{name} memeriksa siapa Anda, misalnya dengan dokumen identitas dan foto. Setelah itu Anda kembali ke sini.',
    agree: 'Dengan melanjutkan, Anda menerima ketentuan {name}.',
    privacy: 'Cara {name} melindungi data Anda',
  },
  timeLimit: {
    ends: 'Pendaftaran ini berakhir pukul {time}. Perlu waktu lebih lama?',
    extend: 'Tambah waktu',
    fixed: 'Waktu tidak dapat ditambah. Pendaftaran ini berakhir pukul {time}.',
  },
} satisfies LanguageRare;
