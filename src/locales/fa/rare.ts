import type { LanguageRare } from '../language.js';

/** Farsi. People are addressed formally (شما, plural verbs); buttons are nouns or infinitives. */
export default {
  endings: {
    'idx.email.verification.required': 'ایمیلتان را بررسی کنید',
    'idx.request.activation.email': 'ایمیلتان را بررسی کنید',
    'idx.expired.activation.token': 'این پیوند دیگر معتبر نیست',
    'idx.missing.activation.token': 'این پیوند دیگر معتبر نیست',
    'idx.return.link.expired': 'این پیوند منقضی شده است',
    'idx.return.stale': 'این پیوند قدیمی است',
    'idx.return.error': 'این پیوند کار نکرد',
    'idx.activating.inactive.user': 'نمی‌توان از این حساب استفاده کرد',
    'idx.operation.cancelled.by.user': 'ثبت‌نام متوقف شد',
    'idx.operation.cancelled': 'آن را در دستگاه دیگری متوقف کردید',
    'security.access_denied': 'نمی‌توانید اینجا ثبت‌نام کنید',
    'registration.error': 'حساب شما ایجاد نشد',
    'idx.error.server.safe.mode': 'فعلاً در دسترس نیست',
    tooManyRequests: 'تلاش‌های بیش از حد',
  },
  failures: {
    'network-error': 'دسترسی به سرور ممکن نیست. اتصال خود را بررسی و دوباره تلاش کنید.',
    timeout: 'پاسخ سرور بیش از حد طول کشید. دوباره تلاش کنید.',
    'rate-limited': 'در مدت کوتاهی بیش از حد تلاش شد. یک دقیقه صبر کنید و دوباره تلاش کنید.',
    'server-error': 'مشکلی در سرور پیش آمده است. کمی بعد دوباره تلاش کنید.',
    'bad-response': 'در ارتباط با سرور مشکلی پیش آمد. دوباره تلاش کنید.',
    'captcha-unavailable':
      'بررسی اینکه ربات نیستید انجام نشد. به اسکریپت آن اجازه اجرا دهید یا دوباره تلاش کنید.',
    'missing-attribute': 'این فرم ثبت‌نام هنوز تنظیم نشده است.',
    'invalid-attribute': 'این فرم ثبت‌نام درست تنظیم نشده است.',
    'insecure-context': 'ثبت‌نام به صفحه امن نیاز دارد. این صفحه را با https باز کنید.',
    'page-timeout': 'پاسخ این صفحه بیش از حد طول کشید. دوباره تلاش کنید.',
    'missing-terms': 'ثبت‌نام در دسترس نیست: شرایطی که باید بپذیرید در این صفحه قابل نمایش نیست.',
    'unknown-issuer': 'ثبت‌نام در دسترس نیست: سرور آن پیدا نشد.',
    'unknown-client': 'ثبت‌نام در دسترس نیست: سرور این سایت را نمی‌شناسد.',
    'redirect-uri-mismatch': 'ثبت‌نام در دسترس نیست: نشانی این صفحه برای آن ثبت نشده است.',
    'feature-disabled': 'ثبت‌نام در این سایت در دسترس نیست.',
    'sign-up-disabled': 'ثبت‌نام در این سایت باز نیست.',
    'foreign-origin': 'ثبت‌نام در دسترس نیست: پاسخ‌ها به سرور دیگری فرستاده می‌شد.',
    'sign-up-unavailable': 'ثبت‌نام فعلاً در دسترس نیست. بعداً دوباره تلاش کنید.',
    'session-expired': 'مهلت ثبت‌نام شما تمام شد. لطفاً از همین‌جا ادامه دهید.',
    'access-denied': 'نمی‌توانید اینجا ثبت‌نام کنید.',
    'provider-refused': 'ثبت‌نام با آن حساب انجام نشد. دوباره تلاش کنید یا راه دیگری انتخاب کنید.',
    'passkey-failed': 'گذرکلید ایجاد نشد. دوباره تلاش کنید یا روش دیگری انتخاب کنید.',
    'sign-in-required': 'حساب شما آماده است، اما ورود انجام نشد. برای ادامه وارد شوید.',
    'token-rejected':
      'حساب شما آماده است، اما ورود انجام نشد. تاریخ و ساعت این دستگاه را بررسی کنید، سپس وارد شوید.',
    'unsupported-step': 'این سایت مرحله‌ای می‌خواهد که اینجا قابل نمایش نیست.',
    refused: 'ادامه ثبت‌نام ممکن نشد.',
  },
  email: {
    didYouMean: 'منظورتان {email} بود؟',
  },
  inApp: {
    limits:
      'در مرورگر {app} هستید. شاید گذرکلیدها و حساب‌های دیگر اینجا کار نکنند. این صفحه را در مرورگر خودتان باز کنید.',
    copyLink: 'کپی پیوند',
  },
  oktaVerify: {
    openApp: 'باز کردن Okta Verify',
    getApp: 'دریافت برنامه',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Okta Verify را در تلفنتان باز کنید، حسابی اضافه کنید و این کد را اسکن کنید. این صفحه خودکار ادامه می‌یابد.',
      'enroll-poll/okta_verify/email':
        'پیوندی با ایمیل به {to} فرستادیم. آن را در تلفنتان باز کنید. این صفحه خودکار ادامه می‌یابد.',
      'enroll-poll/okta_verify/sms':
        'پیوندی با پیامک به {to} فرستادیم. آن را در تلفنتان باز کنید. این صفحه خودکار ادامه می‌یابد.',
      'enroll-poll/okta_verify/samedevice':
        'Okta Verify را در این دستگاه راه‌اندازی کنید. این صفحه خودکار ادامه می‌یابد.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Okta Verify را در دستگاهی که از قبل در آن استفاده می‌کنید باز کنید و این حساب را آنجا اضافه کنید. این صفحه خودکار ادامه می‌یابد.',
    },
    channels: {
      qrcode: 'اسکن کد با تلفن',
      email: 'دریافت پیوند با ایمیل',
      sms: 'دریافت پیوند با پیامک',
      samedevice: 'در همین دستگاه',
      devicebootstrap: 'با دستگاهی که از قبل راه‌اندازی شده',
    },
  },
  passkeyErrors: {
    NotAllowedError: 'گذرکلید ایجاد نشد: لغو شد یا بیش از حد طول کشید. می‌توانید دوباره تلاش کنید.',
    InvalidStateError: 'این دستگاه یا کلید از قبل راه‌اندازی شده است. از یکی دیگر استفاده کنید.',
    NotSupportedError: 'این مرورگر یا دستگاه نمی‌تواند نوع گذرکلید خواسته‌شده را ایجاد کند.',
    NotAllowedByPage: 'این صفحه اجازه استفاده از گذرکلید را نمی‌دهد. روش دیگری انتخاب کنید.',
    SecurityError: 'در نشانی این صفحه نمی‌توان گذرکلید ایجاد کرد.',
  },
  passkeyProofErrors: {
    NotAllowedError: 'از گذرکلید استفاده نشد: لغو شد یا بیش از حد طول کشید. دوباره تلاش کنید.',
    NotAllowedByPage: 'این صفحه اجازه استفاده از گذرکلید را نمی‌دهد. روش دیگری انتخاب کنید.',
    SecurityError: 'در نشانی این صفحه نمی‌توان از گذرکلید استفاده کرد.',
  },
  preview: {
    nothingSent: 'پیش‌نمایش. چیزی ارسال نمی‌شود و حسابی ساخته نمی‌شود.',
    code: 'کد {code} است.',
  },
  timeLimit: {
    ends: 'مهلت این ثبت‌نام ساعت {time} تمام می‌شود. زمان بیشتری لازم دارید؟',
    extend: 'زمان بیشتر',
  },
} satisfies LanguageRare;
