import type { LanguageOkta } from '../language.js';

/** Malay. People are addressed politely (anda), with a small letter. */
export default {
  messages: {
    E0000009: 'Pelayan menghadapi masalah. Cuba lagi nanti.',
    E0000010: 'Pelayan tidak dapat menjawab sekarang. Cuba lagi nanti.',
    E0000020: 'Ada sesuatu yang tidak betul dengan permintaan ini. Mula semula.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Log masuk dengan kaedah lain untuk melengkapkan penyediaan peranti NFC anda.',
    'api.authn.error.PASSCODE_INVALID': 'Kod ini tidak betul. Semak dan cuba lagi.',
    'api.error.field_required': 'Isi medan ini.',
    'api.factors.error.sms.invalid_phone': 'Nombor telefon ini tidak sah.',
    'core.system.transaction_resource_not_found': 'Masa pengesahan telah tamat. Cuba lagi.',
    'enroll.hotp.restricted': 'Hubungi pentadbir anda untuk menyediakan ini.',
    'error.expired.session': 'Sesi anda telah tamat tempoh. Mula semula.',
    'error.password.required': 'Masukkan kata laluan anda.',
    'error.username.required': 'Masukkan nama pengguna anda.',
    'errors.E0000004': 'Tidak dapat disahkan bahawa ini anda.',
    'errors.E0000068': 'Jawapan ini tidak sepadan. Cuba lagi.',
    'errors.E0000113': 'Kod diterima. Tunggu kod seterusnya, kemudian masukkan kod itu juga.',
    'errors.E0000150': 'Terlalu banyak SMS telah dihantar. Cuba lagi nanti.',
    'errors.E0000151': 'Terlalu banyak panggilan telah dibuat. Cuba lagi nanti.',
    'idx.activating.inactive.user': 'Akaun anda digantung buat sementara. Hubungi pentadbir anda.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Peranti anda tidak memenuhi keperluan keselamatan. Betulkan selewat-lewatnya pada {date}, jika tidak anda tidak akan dapat log masuk.',
    'idx.email.verification.required':
      'Untuk melengkapkan pendaftaran, buka e-mel yang kami hantar kepada anda.',
    'idx.enter.otp.in.original.tab': 'Masukkan kod ini di tempat anda mula mendaftar.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Lihat arahan pada halaman bantuan, atau tanya pentadbir anda.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Kemas kini kepada Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Hidupkan kunci skrin dan biometrik',
    'idx.error.registration.unavailable': 'Pendaftaran tidak tersedia sekarang.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Tiada apa-apa boleh disediakan semasa penyelenggaraan. Cuba lagi nanti.',
    'idx.error.user.not.assigned.to.app': 'Akaun anda tiada akses kepada apl ini.',
    'idx.expired.activation.token': 'Pautan pengaktifan anda tidak sah lagi.',
    'idx.identity.provider.auth.error': 'Log masuk dengan akaun yang satu lagi tidak berjaya.',
    'idx.missing.activation.token':
      'Akaun anda mungkin sudah aktif, atau pautan tidak lengkap. Hubungi pentadbir anda jika perlukan bantuan.',
    'idx.operation.cancelled.by.user': 'Anda menghentikan ini.',
    'idx.operation.cancelled.on.other.device': 'Anda menolak ini pada peranti lain.',
    'idx.password.expired.message': 'Kata laluan anda telah tamat tempoh.',
    'idx.password.expiring.message':
      'Apabila kata laluan tamat tempoh, anda tidak dapat lagi menggunakan akaun anda.',
    'idx.request.activation.email':
      'Jika butiran anda sepadan dengan akaun, e-mel dengan pautan baharu sedang dihantar.',
    'idx.return.error':
      'Pautan ini tidak berfungsi. Kembali ke tempat anda bermula dan minta yang baharu.',
    'idx.return.link.expired':
      'Pautan ini telah tamat tempoh. Kembali ke tempat anda bermula dan minta yang baharu.',
    'idx.return.stale':
      'Pautan ini sudah lapuk. Gunakan e-mel terbaharu, atau kembali ke tempat anda bermula dan minta yang baharu.',
    'idx.return.to.original.tab': 'Kembali ke tab tempat anda bermula.',
    'idx.session.expired': 'Masa pendaftaran anda telah tamat. Mula semula.',
    'idx.transferred.to.new.tab': 'Pendaftaran diteruskan di tab lain.',
    'idx.unknown.user': 'Tiada akaun dengan alamat e-mel ini.',
    'oie.assurance.unsatisfiable':
      'Anda tidak dapat mengakses apl ini sekarang. Hubungi pentadbir anda.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Organisasi anda memerlukan biometrik. Hidupkannya untuk Okta Verify pada peranti anda, kemudian cuba lagi.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Organisasi anda memerlukan versi Okta Verify yang lebih baharu. Kemas kini apl, kemudian cuba lagi.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Peranti ini tidak memenuhi keperluan keselamatan organisasi anda. Hubungi pentadbir anda.',
    'oie.authenticator.enroll.error.fail': 'Penyediaan gagal. Cuba lagi.',
    'oie.registration.is.not.enabled': 'Pendaftaran tidak dibuka di laman web ini.',
    'oie.tooManyRequests':
      'Terlalu banyak percubaan dalam masa yang singkat. Tunggu seminit, kemudian cuba lagi.',
    'password.common':
      'Ramai orang menggunakan kata laluan ini, jadi mudah diteka. Pilih yang lain.',
    'password.passwordRequirementsNotMet': 'Kata laluan ini tidak memenuhi semua syarat.',
    'registration.error.doesNotMatchPattern': 'Formatnya tidak seperti yang diminta.',
    'registration.error.generic': 'Akaun anda tidak dapat dibuat. Cuba lagi.',
    'registration.error.invalidLoginEmail': 'Masukkan alamat e-mel seperti name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Sudah ada akaun dengan maklumat ini.',
    'registration.error.request.not.completed':
      'Permintaan anda tidak dapat diselesaikan. Cuba lagi nanti.',
    'security.access_denied': 'Anda tiada akses di sini.',
    'securityQuestion.answer.tooShort.arg': {
      other: 'Gunakan sekurang-kurangnya {count} aksara.',
    },
    tagsNotAllowed: 'Jangan gunakan aksara < dan >.',
    tooManyRequests:
      'Terlalu banyak percubaan dalam masa yang singkat. Tunggu seminit, kemudian cuba lagi.',
  },
  labels: {
    address: 'Alamat',
    'alternate email': 'E-mel alternatif',
    answer: 'Jawapan',
    'choose a security question': 'Pilih soalan keselamatan',
    city: 'Bandar',
    'confirm password': 'Sahkan kata laluan',
    country: 'Negara',
    'country code': 'Kod negara',
    'create a security question': 'Buat soalan keselamatan',
    'create my own security question': 'Buat soalan keselamatan sendiri',
    'date of birth': 'Tarikh lahir',
    department: 'Jabatan',
    'display name': 'Nama paparan',
    email: 'E-mel',
    'enter code': 'Kod',
    'enter password': 'Kata laluan',
    'first name': 'Nama pertama',
    'last name': 'Nama keluarga',
    locale: 'Bahasa dan wilayah',
    'middle name': 'Nama tengah',
    'mobile phone': 'Telefon mudah alih',
    'new password': 'Kata laluan baharu',
    nickname: 'Nama panggilan',
    no: 'Tidak',
    'okta password': 'Kata laluan',
    'okta phone': 'Telefon',
    'okta security question': 'Soalan keselamatan',
    organization: 'Organisasi',
    passkeys: 'Kunci laluan',
    password: 'Kata laluan',
    phone: 'Telefon',
    'phone number': 'Nombor telefon',
    'postal code': 'Poskod',
    'preferred language': 'Bahasa pilihan',
    'primary email': 'E-mel',
    'primary phone': 'Telefon',
    'remember this device': 'Ingat peranti ini',
    'secondary email': 'E-mel kedua',
    'security key or biometric': 'Kunci laluan atau kunci keselamatan',
    'security key or biometric authenticator': 'Kunci laluan atau kunci keselamatan',
    'security key or biometric authenticator (fido2)': 'Kunci laluan atau kunci keselamatan',
    'security question': 'Soalan keselamatan',
    'smart card authenticator': 'Kad pintar',
    sms: 'SMS',
    state: 'Negeri atau wilayah',
    'street address': 'Alamat jalan',
    'time zone': 'Zon masa',
    title: 'Jawatan',
    username: 'Nama pengguna',
    voice: 'Panggilan telefon',
    'voice call': 'Panggilan telefon',
    yes: 'Ya',
    'zip code': 'Poskod',
  },
} satisfies LanguageOkta;
