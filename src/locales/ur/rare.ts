import type { LanguageRare } from '../language.js';

/** Urdu. People are addressed formally (آپ); buttons are polite imperatives (کریں). */
export default {
  endings: {
    'idx.email.verification.required': 'اپنی ای میل چیک کریں',
    'idx.request.activation.email': 'اپنی ای میل چیک کریں',
    'idx.expired.activation.token': 'یہ لنک اب مؤثر نہیں رہا',
    'idx.missing.activation.token': 'یہ لنک اب مؤثر نہیں رہا',
    'idx.return.link.expired': 'اس لنک کی میعاد ختم ہو گئی ہے',
    'idx.return.stale': 'یہ لنک پرانا ہے',
    'idx.return.error': 'اس لنک نے کام نہیں کیا',
    'idx.activating.inactive.user': 'یہ اکاؤنٹ استعمال نہیں ہو سکتا',
    'idx.operation.cancelled.by.user': 'سائن اپ روک دیا گیا',
    'idx.operation.cancelled': 'آپ نے اسے دوسرے آلے پر روک دیا',
    'security.access_denied': 'آپ یہاں سائن اپ نہیں کر سکتے',
    'registration.error': 'آپ کا اکاؤنٹ نہیں بنا',
    'idx.error.server.safe.mode': 'ابھی دستیاب نہیں',
    tooManyRequests: 'بہت زیادہ کوششیں',
  },
  failures: {
    'network-error': 'سرور سے رابطہ نہیں ہو پا رہا۔ اپنا کنکشن چیک کریں اور دوبارہ کوشش کریں۔',
    timeout: 'سرور جواب دینے میں بہت دیر کر رہا ہے۔ دوبارہ کوشش کریں۔',
    'rate-limited': 'کم وقت میں بہت زیادہ کوششیں ہوئیں۔ ایک منٹ انتظار کر کے دوبارہ کوشش کریں۔',
    'server-error': 'سرور میں کوئی مسئلہ ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔',
    'bad-response': 'سرور سے رابطے میں کچھ غلط ہو گیا۔ دوبارہ کوشش کریں۔',
    'captcha-unavailable':
      'یہ جانچ نہیں ہو سکی کہ آپ روبوٹ نہیں ہیں۔ اس کی اسکرپٹ کی اجازت دیں یا دوبارہ کوشش کریں۔',
    'missing-attribute': 'یہ سائن اپ فارم ابھی سیٹ اپ نہیں ہوا۔',
    'invalid-attribute': 'یہ سائن اپ فارم درست طور پر سیٹ اپ نہیں ہوا۔',
    'insecure-context': 'سائن اپ کے لیے محفوظ صفحہ درکار ہے۔ یہ صفحہ https سے کھولیں۔',
    'page-timeout': 'یہ صفحہ جواب دینے میں بہت دیر کر رہا ہے۔ دوبارہ کوشش کریں۔',
    'missing-terms':
      'سائن اپ دستیاب نہیں: جو شرائط قبول کرنی ہیں وہ اس صفحے پر نہیں دکھائی جا سکتیں۔',
    'unknown-issuer': 'سائن اپ دستیاب نہیں: اس کا سرور نہیں ملا۔',
    'unknown-client': 'سائن اپ دستیاب نہیں: سرور اس سائٹ کو نہیں پہچانتا۔',
    'redirect-uri-mismatch': 'سائن اپ دستیاب نہیں: اس صفحے کا پتہ اس کے لیے رجسٹر نہیں ہے۔',
    'feature-disabled': 'اس سائٹ پر سائن اپ دستیاب نہیں ہے۔',
    'sign-up-disabled': 'اس سائٹ پر سائن اپ کھلا نہیں ہے۔',
    'foreign-origin': 'سائن اپ دستیاب نہیں: جوابات کسی دوسرے سرور پر چلے جاتے۔',
    'sign-up-unavailable': 'سائن اپ ابھی دستیاب نہیں۔ بعد میں دوبارہ کوشش کریں۔',
    'session-expired': 'آپ کے سائن اپ کا وقت ختم ہو گیا۔ براہ کرم یہاں سے جاری رکھیں۔',
    'access-denied': 'آپ یہاں سائن اپ نہیں کر سکتے۔',
    'provider-refused':
      'اس اکاؤنٹ سے سائن اپ نہیں ہو سکا۔ دوبارہ کوشش کریں یا دوسرا طریقہ منتخب کریں۔',
    'passkey-failed': 'پاس کی نہیں بنی۔ دوبارہ کوشش کریں یا دوسرا طریقہ منتخب کریں۔',
    'sign-in-required':
      'آپ کا اکاؤنٹ تیار ہے، مگر سائن ان نہیں ہو سکا۔ آگے بڑھنے کے لیے سائن ان کریں۔',
    'token-rejected':
      'آپ کا اکاؤنٹ تیار ہے، مگر سائن ان نہیں ہو سکا۔ اس آلے کی تاریخ اور وقت چیک کریں، پھر سائن ان کریں۔',
    'unsupported-step': 'اس سائٹ کو ایسا مرحلہ درکار ہے جو یہاں نہیں دکھایا جا سکتا۔',
    refused: 'سائن اپ آگے نہیں بڑھ سکا۔',
  },
  email: {
    didYouMean: 'کیا آپ کا مطلب {email} ہے؟',
  },
  inApp: {
    limits:
      'آپ {app} کے براؤزر میں ہیں۔ ممکن ہے پاس کیز اور دوسرے اکاؤنٹ یہاں کام نہ کریں۔ یہ صفحہ اپنے براؤزر میں کھولیں۔',
    copyLink: 'لنک کاپی کریں',
  },
  oktaVerify: {
    openApp: 'Okta Verify کھولیں',
    getApp: 'ایپ حاصل کریں',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'اپنے فون پر Okta Verify کھولیں، اکاؤنٹ شامل کریں اور یہ کوڈ اسکین کریں۔ یہ صفحہ خود آگے بڑھے گا۔',
      'enroll-poll/okta_verify/email':
        'ہم نے {to} پر ای میل سے لنک بھیجا ہے۔ اسے اپنے فون پر کھولیں۔ یہ صفحہ خود آگے بڑھے گا۔',
      'enroll-poll/okta_verify/sms':
        'ہم نے {to} پر SMS سے لنک بھیجا ہے۔ اسے اپنے فون پر کھولیں۔ یہ صفحہ خود آگے بڑھے گا۔',
      'enroll-poll/okta_verify/samedevice':
        'اس آلے پر Okta Verify سیٹ اپ کریں۔ یہ صفحہ خود آگے بڑھے گا۔',
      'enroll-poll/okta_verify/devicebootstrap':
        'Okta Verify اس آلے پر کھولیں جہاں آپ اسے پہلے سے استعمال کرتے ہیں، اور یہ اکاؤنٹ وہاں شامل کریں۔ یہ صفحہ خود آگے بڑھے گا۔',
    },
    channels: {
      qrcode: 'فون سے کوڈ اسکین کریں',
      email: 'ای میل سے لنک حاصل کریں',
      sms: 'SMS سے لنک حاصل کریں',
      samedevice: 'اسی آلے پر',
      devicebootstrap: 'ایسے آلے سے جس پر پہلے سے سیٹ اپ ہے',
    },
  },
  passkeyErrors: {
    NotAllowedError: 'پاس کی نہیں بنی: عمل منسوخ ہوا یا بہت دیر لگی۔ آپ دوبارہ کوشش کر سکتے ہیں۔',
    InvalidStateError: 'یہ آلہ یا کلید پہلے سے سیٹ اپ ہے۔ کوئی دوسرا استعمال کریں۔',
    NotSupportedError: 'یہ براؤزر یا آلہ مطلوبہ قسم کی پاس کی نہیں بنا سکتا۔',
    NotAllowedByPage: 'یہ صفحہ پاس کیز کی اجازت نہیں دیتا۔ دوسرا طریقہ منتخب کریں۔',
    SecurityError: 'اس صفحے کے پتے پر پاس کیز نہیں بنائی جا سکتیں۔',
  },
  passkeyProofErrors: {
    NotAllowedError: 'پاس کی استعمال نہیں ہوئی: عمل منسوخ ہوا یا بہت دیر لگی۔ دوبارہ کوشش کریں۔',
    NotAllowedByPage: 'یہ صفحہ پاس کیز کی اجازت نہیں دیتا۔ دوسرا طریقہ منتخب کریں۔',
    SecurityError: 'اس صفحے کے پتے پر پاس کیز استعمال نہیں کی جا سکتیں۔',
  },
  preview: {
    nothingSent: 'پیش منظر۔ کچھ نہیں بھیجا جاتا اور کوئی اکاؤنٹ نہیں بنتا۔',
    code: 'کوڈ {code} ہے۔',
  },
  timeLimit: {
    ends: 'یہ سائن اپ {time} پر ختم ہو جائے گا۔ مزید وقت چاہیے؟',
    extend: 'مزید وقت',
  },
} satisfies LanguageRare;
