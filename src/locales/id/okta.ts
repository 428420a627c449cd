import type { LanguageOkta } from '../language.js';

/** Indonesian. People are addressed politely (Anda). */
export default {
  messages: {
    E0000009: 'Server sedang bermasalah. Coba lagi nanti.',
    E0000010: 'Server tidak dapat merespons saat ini. Coba lagi nanti.',
    E0000020: 'Ada yang salah dengan permintaan ini. Mulai lagi.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Masuk dengan metode lain untuk menyelesaikan penyiapan perangkat NFC Anda.',
    'api.authn.error.PASSCODE_INVALID': 'Kode ini salah. Periksa dan coba lagi.',
    'api.error.field_required': 'Isi kolom ini.',
    'api.factors.error.sms.invalid_phone': 'Nomor telepon ini tidak valid.',
    'core.system.transaction_resource_not_found': 'Waktu verifikasi habis. Coba lagi.',
    'enroll.hotp.restricted': 'Hubungi administrator Anda untuk menyiapkan ini.',
    'error.expired.session': 'Sesi Anda telah berakhir. Mulai lagi.',
    'error.password.required': 'Masukkan kata sandi Anda.',
    'error.username.required': 'Masukkan nama pengguna Anda.',
    'errors.E0000004': 'Tidak dapat dikonfirmasi bahwa ini Anda.',
    'errors.E0000068': 'Jawaban ini tidak cocok. Coba lagi.',
    'errors.E0000113': 'Kode diterima. Tunggu kode berikutnya, lalu masukkan juga.',
    'errors.E0000150': 'Terlalu banyak SMS yang dikirim. Coba lagi nanti.',
    'errors.E0000151': 'Terlalu banyak panggilan yang dilakukan. Coba lagi nanti.',
    'idx.activating.inactive.user':
      'Akun Anda ditangguhkan untuk sementara. Hubungi administrator Anda.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Perangkat Anda tidak memenuhi persyaratan keamanan. Perbaiki paling lambat {date}, atau Anda tidak akan dapat masuk.',
    'idx.email.verification.required': 'Untuk menyelesaikan, buka email yang kami kirim.',
    'idx.enter.otp.in.original.tab': 'Masukkan kode ini di tempat Anda mulai mendaftar.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Lihat petunjuk di halaman bantuan, atau tanyakan kepada administrator Anda.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Perbarui ke Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Aktifkan kunci layar dan biometrik',
    'idx.error.registration.unavailable': 'Pendaftaran tidak tersedia saat ini.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Tidak ada yang dapat disiapkan selama pemeliharaan. Coba lagi nanti.',
    'idx.error.user.not.assigned.to.app': 'Akun Anda tidak memiliki akses ke aplikasi ini.',
    'idx.expired.activation.token': 'Tautan aktivasi Anda tidak berlaku lagi.',
    'idx.identity.provider.auth.error': 'Gagal masuk dengan akun lain tersebut.',
    'idx.missing.activation.token':
      'Akun Anda mungkin sudah aktif, atau tautannya tidak lengkap. Hubungi administrator Anda jika perlu bantuan.',
    'idx.operation.cancelled.by.user': 'Anda menghentikan ini.',
    'idx.operation.cancelled.on.other.device': 'Anda menolak ini di perangkat lain.',
    'idx.password.expired.message': 'Kata sandi Anda telah kedaluwarsa.',
    'idx.password.expiring.message':
      'Jika kata sandi kedaluwarsa, Anda tidak dapat lagi menggunakan akun Anda.',
    'idx.request.activation.email':
      'Jika data Anda cocok dengan sebuah akun, email berisi tautan baru sedang dikirim.',
    'idx.return.error':
      'Tautan ini tidak berfungsi. Kembali ke tempat Anda mulai dan minta yang baru.',
    'idx.return.link.expired':
      'Tautan ini sudah kedaluwarsa. Kembali ke tempat Anda mulai dan minta yang baru.',
    'idx.return.stale':
      'Tautan ini sudah usang. Gunakan email terbaru, atau kembali ke tempat Anda mulai dan minta yang baru.',
    'idx.return.to.original.tab': 'Kembali ke tab tempat Anda mulai.',
    'idx.session.expired': 'Waktu pendaftaran Anda habis. Mulai lagi.',
    'idx.transferred.to.new.tab': 'Pendaftaran berlanjut di tab lain.',
    'idx.unknown.user': 'Tidak ada akun dengan alamat email ini.',
    'oie.assurance.unsatisfiable':
      'Anda tidak dapat mengakses aplikasi ini saat ini. Hubungi administrator Anda.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Organisasi Anda meminta biometrik. Aktifkan untuk Okta Verify di perangkat Anda, lalu coba lagi.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Organisasi Anda meminta versi Okta Verify yang lebih baru. Perbarui aplikasi, lalu coba lagi.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Perangkat ini tidak memenuhi persyaratan keamanan organisasi Anda. Hubungi administrator Anda.',
    'oie.authenticator.enroll.error.fail': 'Penyiapan gagal. Coba lagi.',
    'oie.registration.is.not.enabled': 'Pendaftaran tidak dibuka di situs ini.',
    'oie.tooManyRequests':
      'Terlalu banyak percobaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
    'password.common': 'Banyak orang memakai kata sandi ini, jadi mudah ditebak. Pilih yang lain.',
    'password.passwordRequirementsNotMet': 'Kata sandi ini tidak memenuhi semua syarat.',
    'registration.error.doesNotMatchPattern': 'Formatnya tidak sesuai dengan yang diminta.',
    'registration.error.generic': 'Akun Anda tidak dapat dibuat. Coba lagi.',
    'registration.error.invalidLoginEmail': 'Masukkan alamat email seperti name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Sudah ada akun dengan data ini.',
    'registration.error.request.not.completed':
      'Permintaan Anda tidak dapat diselesaikan. Coba lagi nanti.',
    'security.access_denied': 'Anda tidak memiliki akses di sini.',
    'securityQuestion.answer.tooShort.arg': {
      other: 'Gunakan minimal {count} karakter.',
    },
    tagsNotAllowed: 'Jangan gunakan karakter < dan >.',
    tooManyRequests:
      'Terlalu banyak percobaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
  },
  labels: {
    address: 'Alamat',
    'alternate email': 'Email alternatif',
    answer: 'Jawaban',
    'choose a security question': 'Pilih pertanyaan keamanan',
    city: 'Kota',
    'confirm password': 'Konfirmasi kata sandi',
    country: 'Negara',
    'country code': 'Kode negara',
    'create a security question': 'Buat pertanyaan keamanan',
    'create my own security question': 'Buat pertanyaan keamanan sendiri',
    'date of birth': 'Tanggal lahir',
    department: 'Departemen',
    'display name': 'Nama tampilan',
    email: 'Email',
    'enter code': 'Kode',
    'enter password': 'Kata sandi',
    'first name': 'Nama depan',
    'last name': 'Nama belakang',
    locale: 'Bahasa dan wilayah',
    'middle name': 'Nama tengah',
    'mobile phone': 'Ponsel',
    'new password': 'Kata sandi baru',
    nickname: 'Nama panggilan',
    no: 'Tidak',
    'okta password': 'Kata sandi',
    'okta phone': 'Telepon',
    'okta security question': 'Pertanyaan keamanan',
    organization: 'Organisasi',
    passkeys: 'Kunci sandi',
    password: 'Kata sandi',
    phone: 'Telepon',
    'phone number': 'Nomor telepon',
    'postal code': 'Kode pos',
    'preferred language': 'Bahasa pilihan',
    'primary email': 'Email',
    'primary phone': 'Telepon',
    'remember this device': 'Ingat perangkat ini',
    'secondary email': 'Email kedua',
    'security key or biometric': 'Kunci sandi atau kunci keamanan',
    'security key or biometric authenticator': 'Kunci sandi atau kunci keamanan',
    'security key or biometric authenticator (fido2)': 'Kunci sandi atau kunci keamanan',
    'security question': 'Pertanyaan keamanan',
    'smart card authenticator': 'Kartu pintar',
    sms: 'SMS',
    state: 'Provinsi atau wilayah',
    'street address': 'Alamat jalan',
    'time zone': 'Zona waktu',
    title: 'Jabatan',
    username: 'Nama pengguna',
    voice: 'Panggilan telepon',
    'voice call': 'Panggilan telepon',
    yes: 'Ya',
    'zip code': 'Kode pos',
  },
} satisfies LanguageOkta;
