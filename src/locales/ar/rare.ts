import type { LanguageRare } from '../language.js';

/** Arabic. People are addressed in the masculine singular (أنت); buttons are verbal nouns. */
export default {
  endings: {
    'idx.email.verification.required': 'تفقد بريدك الإلكتروني',
    'idx.request.activation.email': 'تفقد بريدك الإلكتروني',
    'idx.expired.activation.token': 'لم يعد هذا الرابط صالحًا',
    'idx.missing.activation.token': 'لم يعد هذا الرابط صالحًا',
    'idx.return.link.expired': 'انتهت صلاحية هذا الرابط',
    'idx.return.stale': 'هذا الرابط قديم',
    'idx.return.error': 'لم يعمل هذا الرابط',
    'idx.activating.inactive.user': 'لا يمكن استخدام هذا الحساب',
    'idx.operation.cancelled.by.user': 'تم إيقاف إنشاء الحساب',
    'idx.operation.cancelled': 'أوقفت العملية من جهاز آخر',
    'security.access_denied': 'لا يمكنك إنشاء حساب هنا',
    'registration.error': 'لم يتم إنشاء حسابك',
    'idx.error.server.safe.mode': 'غير متاح حاليًا',
    tooManyRequests: 'محاولات كثيرة جدًا',
  },
  failures: {
    'network-error': 'تعذّر الوصول إلى الخادم. تحقق من اتصالك وأعد المحاولة.',
    timeout: 'يستغرق الخادم وقتًا طويلًا للرد. أعد المحاولة.',
    'rate-limited': 'محاولات كثيرة في وقت قصير. انتظر دقيقة ثم أعد المحاولة.',
    'server-error': 'حدثت مشكلة في الخادم. أعد المحاولة بعد قليل.',
    'bad-response': 'حدث خطأ أثناء الاتصال بالخادم. أعد المحاولة.',
    'captcha-unavailable':
      'تعذّر التحقق من أنك لست روبوتًا. اسمح بتشغيل البرنامج النصي الخاص بذلك، أو أعد المحاولة.',
    'missing-attribute': 'لم يتم إعداد نموذج التسجيل هذا بعد.',
    'invalid-attribute': 'لم يتم إعداد نموذج التسجيل هذا بشكل صحيح.',
    'insecure-context': 'يتطلب إنشاء الحساب صفحة آمنة. افتح هذه الصفحة عبر https.',
    'page-timeout': 'تستغرق هذه الصفحة وقتًا طويلًا للرد. أعد المحاولة.',
    'missing-terms': 'إنشاء الحساب غير متاح: يتعذّر عرض الشروط المطلوب قبولها في هذه الصفحة.',
    'unknown-issuer': 'إنشاء الحساب غير متاح: لم يتم العثور على الخادم.',
    'unknown-client': 'إنشاء الحساب غير متاح: لا يتعرّف الخادم على هذا الموقع.',
    'redirect-uri-mismatch': 'إنشاء الحساب غير متاح: عنوان هذه الصفحة غير مسجّل لهذا الغرض.',
    'feature-disabled': 'إنشاء الحساب غير متاح على هذا الموقع.',
    'sign-up-disabled': 'لا يستقبل هذا الموقع حسابات جديدة.',
    'foreign-origin': 'إنشاء الحساب غير متاح: كانت الإجابات ستُرسل إلى خادم آخر.',
    'sign-up-unavailable': 'إنشاء الحساب غير متاح حاليًا. أعد المحاولة لاحقًا.',
    'session-expired': 'انتهت مهلة إنشاء الحساب. يُرجى المتابعة من هنا.',
    'access-denied': 'لا يمكنك إنشاء حساب هنا.',
    'provider-refused': 'لم ينجح التسجيل باستخدام ذلك الحساب. أعد المحاولة أو اختر طريقة أخرى.',
    'passkey-failed': 'لم يتم إنشاء مفتاح المرور. أعد المحاولة أو اختر طريقة أخرى.',
    'sign-in-required': 'حسابك جاهز، لكن تعذّر تسجيل دخولك. سجّل الدخول للمتابعة.',
    'token-rejected':
      'حسابك جاهز، لكن تعذّر تسجيل دخولك. تحقق من التاريخ والوقت على هذا الجهاز، ثم سجّل الدخول.',
    'unsupported-step': 'يطلب هذا الموقع خطوة لا يمكن عرضها هنا.',
    refused: 'تعذّرت متابعة إنشاء الحساب.',
  },
  email: {
    didYouMean: 'هل تقصد {email}؟',
  },
  inApp: {
    limits:
      'أنت الآن في متصفح {app}. قد لا تعمل هنا مفاتيح المرور والحسابات الأخرى. افتح هذه الصفحة في متصفحك المعتاد.',
    copyLink: 'نسخ الرابط',
  },
  oktaVerify: {
    openApp: 'فتح Okta Verify',
    getApp: 'تنزيل التطبيق',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'افتح Okta Verify على هاتفك وأضف حسابًا ثم امسح هذا الرمز ضوئيًا. ستنتقل تلقائيًا إلى الخطوة التالية.',
      'enroll-poll/okta_verify/email':
        'أرسلنا رابطًا بالبريد الإلكتروني إلى {to}. افتحه على هاتفك. ستنتقل تلقائيًا إلى الخطوة التالية.',
      'enroll-poll/okta_verify/sms':
        'أرسلنا رابطًا برسالة نصية إلى {to}. افتحه على هاتفك. ستنتقل تلقائيًا إلى الخطوة التالية.',
      'enroll-poll/okta_verify/samedevice':
        'أعدّ تطبيق Okta Verify على هذا الجهاز. ستنتقل تلقائيًا إلى الخطوة التالية.',
      'enroll-poll/okta_verify/devicebootstrap':
        'افتح Okta Verify على جهاز تستخدمه عليه بالفعل، وأضف هذا الحساب هناك. ستنتقل تلقائيًا إلى الخطوة التالية.',
    },
    channels: {
      qrcode: 'مسح رمز ضوئيًا بهاتفك',
      email: 'رابط بالبريد الإلكتروني',
      sms: 'رابط برسالة نصية',
      samedevice: 'على هذا الجهاز',
      devicebootstrap: 'من جهاز تم إعداده عليه من قبل',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'لم يتم إنشاء مفتاح المرور: أُلغيت العملية أو استغرقت وقتًا طويلًا. يمكنك إعادة المحاولة.',
    InvalidStateError: 'تم إعداد هذا الجهاز أو المفتاح من قبل. استخدم غيره.',
    NotSupportedError: 'لا يمكن لهذا المتصفح أو الجهاز إنشاء نوع مفتاح المرور المطلوب.',
    NotAllowedByPage: 'لا تسمح هذه الصفحة بمفاتيح المرور. اختر طريقة أخرى.',
    SecurityError: 'لا يمكن إنشاء مفاتيح مرور على عنوان هذه الصفحة.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'لم يتم استخدام مفتاح المرور: أُلغيت العملية أو استغرقت وقتًا طويلًا. أعد المحاولة.',
    NotAllowedByPage: 'لا تسمح هذه الصفحة بمفاتيح المرور. اختر طريقة أخرى.',
    SecurityError: 'لا يمكن استخدام مفاتيح المرور على عنوان هذه الصفحة.',
  },
  preview: {
    nothingSent: 'معاينة. لا يُرسَل أي شيء ولا يُنشأ أي حساب.',
    code: 'الرمز هو {code}.',
  },
  timeLimit: {
    ends: 'تنتهي مهلة إنشاء الحساب في الساعة {time}. هل تحتاج إلى مزيد من الوقت؟',
    extend: 'مزيد من الوقت',
  },
} satisfies LanguageRare;
