import type { LanguageRare } from '../language.js';

/** Hindi. People are addressed formally (आप); buttons are polite imperatives (करें). */
export default {
  endings: {
    'idx.email.verification.required': 'अपना ईमेल देखें',
    'idx.request.activation.email': 'अपना ईमेल देखें',
    'idx.expired.activation.token': 'यह लिंक अब मान्य नहीं है',
    'idx.missing.activation.token': 'यह लिंक अब मान्य नहीं है',
    'idx.return.link.expired': 'इस लिंक की समयसीमा खत्म हो गई है',
    'idx.return.stale': 'यह लिंक पुराना है',
    'idx.return.error': 'इस लिंक ने काम नहीं किया',
    'idx.activating.inactive.user': 'यह खाता इस्तेमाल नहीं किया जा सकता',
    'idx.operation.cancelled.by.user': 'साइन अप रोक दिया गया',
    'idx.operation.cancelled': 'आपने इसे दूसरे डिवाइस पर रोक दिया',
    'security.access_denied': 'आप यहां साइन अप नहीं कर सकते',
    'registration.error': 'आपका खाता नहीं बना',
    'idx.error.server.safe.mode': 'फ़िलहाल उपलब्ध नहीं है',
    tooManyRequests: 'बहुत ज़्यादा कोशिशें हुईं',
  },
  failures: {
    'network-error': 'सर्वर से संपर्क नहीं हो पा रहा। अपना कनेक्शन जांचें और फिर से कोशिश करें।',
    timeout: 'सर्वर जवाब देने में बहुत समय ले रहा है। फिर से कोशिश करें।',
    'rate-limited': 'कम समय में बहुत ज़्यादा कोशिशें हुईं। एक मिनट रुककर फिर से कोशिश करें।',
    'server-error': 'सर्वर में कोई समस्या है। थोड़ी देर में फिर से कोशिश करें।',
    'bad-response': 'सर्वर से संपर्क में कोई गड़बड़ी हुई। फिर से कोशिश करें।',
    'captcha-unavailable':
      'यह जांच नहीं हो सकी कि आप रोबोट नहीं हैं। इसकी स्क्रिप्ट को अनुमति दें या फिर से कोशिश करें।',
    'missing-attribute': 'यह साइन अप फ़ॉर्म अभी सेट अप नहीं किया गया है।',
    'invalid-attribute': 'यह साइन अप फ़ॉर्म सही से सेट अप नहीं किया गया है।',
    'insecure-context': 'साइन अप के लिए सुरक्षित पेज ज़रूरी है। यह पेज https से खोलें।',
    'page-timeout': 'यह पेज जवाब देने में बहुत समय ले रहा है। फिर से कोशिश करें।',
    'missing-terms': 'साइन अप उपलब्ध नहीं है: जो शर्तें स्वीकार करनी हैं, वे इस पेज पर नहीं दिखाई जा सकतीं।',
    'unknown-issuer': 'साइन अप उपलब्ध नहीं है: इसका सर्वर नहीं मिला।',
    'unknown-client': 'साइन अप उपलब्ध नहीं है: सर्वर इस साइट को नहीं पहचानता।',
    'redirect-uri-mismatch': 'साइन अप उपलब्ध नहीं है: इस पेज का पता इसके लिए रजिस्टर नहीं है।',
    'feature-disabled': 'इस साइट पर साइन अप उपलब्ध नहीं है।',
    'sign-up-disabled': 'इस साइट पर साइन अप खुला नहीं है।',
    'foreign-origin': 'साइन अप उपलब्ध नहीं है: जवाब किसी दूसरे सर्वर पर चले जाते।',
    'sign-up-unavailable': 'साइन अप फ़िलहाल उपलब्ध नहीं है। बाद में फिर से कोशिश करें।',
    'session-expired': 'आपके साइन अप का समय खत्म हो गया। कृपया यहां से जारी रखें।',
    'access-denied': 'आप यहां साइन अप नहीं कर सकते।',
    'provider-refused': 'उस खाते से साइन अप नहीं हो सका। फिर से कोशिश करें या दूसरा तरीका चुनें।',
    'passkey-failed': 'पासकी नहीं बनी। फिर से कोशिश करें या दूसरा तरीका चुनें।',
    'sign-in-required': 'आपका खाता तैयार है, लेकिन साइन इन नहीं हो सका। आगे बढ़ने के लिए साइन इन करें।',
    'token-rejected':
      'आपका खाता तैयार है, लेकिन साइन इन नहीं हो सका। इस डिवाइस की तारीख और समय जांचें, फिर साइन इन करें।',
    'unsupported-step': 'इस साइट को ऐसा चरण चाहिए जो यहां नहीं दिखाया जा सकता।',
    refused: 'साइन अप आगे नहीं बढ़ सका।',
  },
  email: {
    didYouMean: 'क्या आपका मतलब {email} था?',
  },
  inApp: {
    limits:
      'आप {app} के ब्राउज़र में हैं। हो सकता है कि पासकी और दूसरे खाते यहां काम न करें। यह पेज अपने ब्राउज़र में खोलें।',
    copyLink: 'लिंक कॉपी करें',
  },
  oktaVerify: {
    openApp: 'Okta Verify खोलें',
    getApp: 'ऐप पाएं',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'अपने फ़ोन पर Okta Verify खोलें, खाता जोड़ें और यह कोड स्कैन करें। यह पेज अपने-आप आगे बढ़ेगा।',
      'enroll-poll/okta_verify/email':
        'हमने {to} पर ईमेल से लिंक भेजा है। उसे अपने फ़ोन पर खोलें। यह पेज अपने-आप आगे बढ़ेगा।',
      'enroll-poll/okta_verify/sms':
        'हमने {to} पर एसएमएस से लिंक भेजा है। उसे अपने फ़ोन पर खोलें। यह पेज अपने-आप आगे बढ़ेगा।',
      'enroll-poll/okta_verify/samedevice':
        'इस डिवाइस पर Okta Verify सेट अप करें। यह पेज अपने-आप आगे बढ़ेगा।',
      'enroll-poll/okta_verify/devicebootstrap':
        'Okta Verify को उस डिवाइस पर खोलें जहां आप उसे पहले से इस्तेमाल करते हैं और वहां यह खाता जोड़ें। यह पेज अपने-आप आगे बढ़ेगा।',
    },
    channels: {
      qrcode: 'फ़ोन से कोड स्कैन करें',
      email: 'ईमेल से लिंक पाएं',
      sms: 'एसएमएस से लिंक पाएं',
      samedevice: 'इसी डिवाइस पर',
      devicebootstrap: 'पहले से सेट अप किए गए डिवाइस से',
    },
  },
  passkeyErrors: {
    NotAllowedError: 'पासकी नहीं बनी: इसे रद्द किया गया या बहुत समय लगा। आप फिर से कोशिश कर सकते हैं।',
    InvalidStateError: 'यह डिवाइस या कुंजी पहले से सेट अप है। किसी दूसरे का इस्तेमाल करें।',
    NotSupportedError: 'यह ब्राउज़र या डिवाइस मांगी गई तरह की पासकी नहीं बना सकता।',
    NotAllowedByPage: 'इस पेज पर पासकी की अनुमति नहीं है। दूसरा तरीका चुनें।',
    SecurityError: 'इस पेज के पते पर पासकी नहीं बनाई जा सकती।',
  },
  passkeyProofErrors: {
    NotAllowedError: 'पासकी इस्तेमाल नहीं हुई: इसे रद्द किया गया या बहुत समय लगा। फिर से कोशिश करें।',
    NotAllowedByPage: 'इस पेज पर पासकी की अनुमति नहीं है। दूसरा तरीका चुनें।',
    SecurityError: 'इस पेज के पते पर पासकी इस्तेमाल नहीं की जा सकती।',
  },
  preview: {
    nothingSent: 'प्रीव्यू। कुछ भी नहीं भेजा जाता और कोई खाता नहीं बनता।',
    code: 'कोड {code} है।',
  },
  timeLimit: {
    ends: 'साइन अप का समय {time} पर खत्म होगा। और समय चाहिए?',
    extend: 'और समय लें',
  },
} satisfies LanguageRare;
