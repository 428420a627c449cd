import type { LanguageRare } from '../language.js';

/** Hebrew. People are addressed in the plural (אתם); buttons are nouns or infinitives. */
export default {
  endings: {
    'idx.email.verification.required': 'בדקו את האימייל שלכם',
    'idx.request.activation.email': 'בדקו את האימייל שלכם',
    'idx.expired.activation.token': 'הקישור הזה כבר לא תקף',
    'idx.missing.activation.token': 'הקישור הזה כבר לא תקף',
    'idx.return.link.expired': 'תוקף הקישור הזה פג',
    'idx.return.stale': 'הקישור הזה לא עדכני',
    'idx.return.error': 'הקישור הזה לא עבד',
    'idx.activating.inactive.user': 'אי אפשר להשתמש בחשבון הזה',
    'idx.operation.cancelled.by.user': 'ההרשמה הופסקה',
    'idx.operation.cancelled': 'הפסקתם את זה במכשיר אחר',
    'security.access_denied': 'אי אפשר להירשם כאן',
    'registration.error': 'החשבון שלכם לא נוצר',
    'idx.error.server.safe.mode': 'לא זמין כרגע',
    device_assurance: 'המכשיר הזה אינו מאובטח מספיק',
    tooManyRequests: 'יותר מדי ניסיונות',
  },
  failures: {
    'network-error': 'לא הצלחנו להתחבר לשרת. בדקו את החיבור ונסו שוב.',
    timeout: 'השרת לא עונה בזמן. נסו שוב.',
    'rate-limited': 'יותר מדי ניסיונות בזמן קצר. המתינו דקה ונסו שוב.',
    'server-error': 'יש בעיה בשרת. נסו שוב בעוד רגע.',
    'bad-response': 'משהו השתבש בדרך לשרת. נסו שוב.',
    'captcha-unavailable':
      'לא ניתן היה לבדוק שאתם לא רובוט. אפשרו את הסקריפט של הבדיקה או נסו שוב.',
    'missing-attribute': 'טופס ההרשמה הזה עדיין לא הוגדר.',
    'invalid-attribute': 'טופס ההרשמה הזה לא הוגדר כראוי.',
    'insecure-context': 'להרשמה נדרש דף מאובטח. פתחו את הדף הזה עם https.',
    'page-timeout': 'הדף הזה לא עונה בזמן. נסו שוב.',
    'missing-terms': 'ההרשמה לא זמינה: אי אפשר להציג בדף הזה את התנאים שצריך לאשר.',
    'unknown-issuer': 'ההרשמה לא זמינה: השרת שלה לא נמצא.',
    'unknown-client': 'ההרשמה לא זמינה: השרת לא מזהה את האתר הזה.',
    'redirect-uri-mismatch': 'ההרשמה לא זמינה: הכתובת של הדף הזה לא רשומה עבורה.',
    'feature-disabled': 'ההרשמה לא זמינה באתר הזה.',
    'sign-up-disabled': 'ההרשמה לאתר הזה סגורה.',
    'foreign-origin': 'ההרשמה לא זמינה: התשובות היו נשלחות לשרת אחר.',
    'sign-up-unavailable': 'ההרשמה לא זמינה כרגע. נסו שוב מאוחר יותר.',
    'session-expired': 'הזמן להרשמה נגמר. המשיכו מכאן.',
    'access-denied': 'אי אפשר להירשם כאן.',
    'provider-refused': 'ההרשמה עם החשבון הזה לא הצליחה. נסו שוב או בחרו דרך אחרת.',
    'passkey-failed': 'מפתח הגישה לא נוצר. נסו שוב או בחרו שיטה אחרת.',
    'sign-in-required': 'החשבון שלכם מוכן, אבל הכניסה לא הצליחה. היכנסו כדי להמשיך.',
    'token-rejected':
      'החשבון שלכם מוכן, אבל הכניסה לא הצליחה. בדקו את התאריך והשעה במכשיר ואז היכנסו.',
    'unsupported-step': 'האתר הזה דורש שלב שאי אפשר להציג כאן.',
    refused: 'לא ניתן היה להמשיך בהרשמה.',
  },
  email: {
    didYouMean: 'האם התכוונתם ל-{email}?',
  },
  inApp: {
    limits:
      'אתם בדפדפן של {app}. ייתכן שמפתחות גישה וחשבונות אחרים לא יפעלו כאן. פתחו את הדף הזה בדפדפן הרגיל שלכם.',
    copyLink: 'העתקת הקישור',
  },
  groups: {
    choose: 'הגדירו {count} מתוך אלה',
  },
  oktaVerify: {
    openApp: 'פתיחת Okta Verify',
    getApp: 'הורדת האפליקציה',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'פתחו את Okta Verify בטלפון, הוסיפו חשבון וסרקו את הקוד הזה. הדף ימשיך מעצמו.',
      'enroll-poll/okta_verify/email':
        'שלחנו קישור באימייל אל {to}. פתחו אותו בטלפון. הדף ימשיך מעצמו.',
      'enroll-poll/okta_verify/sms':
        'שלחנו קישור ב-SMS אל {to}. פתחו אותו בטלפון. הדף ימשיך מעצמו.',
      'enroll-poll/okta_verify/samedevice': 'הגדירו את Okta Verify במכשיר הזה. הדף ימשיך מעצמו.',
      'enroll-poll/okta_verify/devicebootstrap':
        'פתחו את Okta Verify במכשיר שבו אתם כבר משתמשים בו, והוסיפו שם את החשבון הזה. הדף ימשיך מעצמו.',
    },
    channels: {
      qrcode: 'סריקת קוד בטלפון',
      email: 'קבלת קישור באימייל',
      sms: 'קבלת קישור ב-SMS',
      samedevice: 'במכשיר הזה',
      devicebootstrap: 'באמצעות מכשיר שכבר הוגדר',
    },
  },
  passkeyErrors: {
    NotAllowedError: 'מפתח הגישה לא נוצר: הפעולה בוטלה או נמשכה יותר מדי זמן. אפשר לנסות שוב.',
    InvalidStateError: 'המכשיר או המפתח הזה כבר הוגדר. השתמשו באחר.',
    NotSupportedError: 'הדפדפן או המכשיר הזה לא יכול ליצור מפתח גישה מהסוג הנדרש.',
    NotAllowedByPage: 'הדף הזה לא מאפשר מפתחות גישה. בחרו שיטה אחרת.',
    SecurityError: 'אי אפשר ליצור מפתחות גישה בכתובת של הדף הזה.',
  },
  passkeyOffer: {
    question: 'מהו מפתח גישה?',
    answer:
      'עם מפתח גישה נכנסים באמצעות טביעת אצבע, זיהוי פנים או נעילת מסך. הוא נשמר במכשיר שלכם או במנהל הסיסמאות שלכם, וטביעת האצבע והפנים שלכם לא נשלחות לאף אחד.',
  },
  passkeyProofErrors: {
    NotAllowedError: 'לא נעשה שימוש במפתח הגישה: הפעולה בוטלה או נמשכה יותר מדי זמן. נסו שוב.',
    NotAllowedByPage: 'הדף הזה לא מאפשר מפתחות גישה. בחרו שיטה אחרת.',
    SecurityError: 'אי אפשר להשתמש במפתחות גישה בכתובת של הדף הזה.',
  },
  preview: {
    nothingSent: 'תצוגה מקדימה. שום דבר לא נשלח ולא נוצר חשבון.',
    code: 'הקוד הוא {code}.',
  },
  proofing: {
    intro: '{name} בודקת מי אתם, למשל באמצעות תעודה מזהה ותמונה. לאחר מכן תחזרו לכאן.',
    agree: 'אם תמשיכו, אתם מקבלים את התנאים של {name}.',
    privacy: 'איך {name} מגנה על הנתונים שלכם',
  },
  timeLimit: {
    ends: 'ההרשמה הזו תסתיים בשעה {time}. צריכים עוד זמן?',
    extend: 'עוד זמן',
    fixed: 'אין אפשרות לעוד זמן. ההרשמה הזו תסתיים בשעה {time}.',
  },
} satisfies LanguageRare;
