import type { LanguageRare } from '../language.js';

/** Traditional Chinese (Taiwan). People are addressed politely (您). */
export default {
  endings: {
    'idx.email.verification.required': '請查看電子郵件',
    'idx.request.activation.email': '請查看電子郵件',
    'idx.expired.activation.token': '這個連結已失效',
    'idx.missing.activation.token': '這個連結已失效',
    'idx.return.link.expired': '這個連結已過期',
    'idx.return.stale': '這個連結不是最新的',
    'idx.return.error': '這個連結無法使用',
    'idx.activating.inactive.user': '這個帳戶無法使用',
    'idx.operation.cancelled.by.user': '註冊已中止',
    'idx.operation.cancelled': '您已在其他裝置上中止操作',
    'security.access_denied': '您無法在這裡註冊',
    'registration.error': '未能建立您的帳戶',
    'idx.error.server.safe.mode': '目前無法使用',
    device_assurance: '此裝置不夠安全',
    tooManyRequests: '嘗試次數過多',
  },
  failures: {
    'network-error': '無法連線至伺服器。請檢查連線，然後再試一次。',
    timeout: '伺服器回應時間過長。請再試一次。',
    'rate-limited': '短時間內嘗試次數過多。請稍候一分鐘，然後再試一次。',
    'server-error': '伺服器發生問題。請稍後再試。',
    'bad-response': '與伺服器通訊時發生問題。請再試一次。',
    'captcha-unavailable': '無法確認您是真人。請允許驗證用的指令碼，或再試一次。',
    'missing-attribute': '這份註冊表單尚未設定。',
    'invalid-attribute': '這份註冊表單的設定有誤。',
    'insecure-context': '註冊需要使用安全的頁面。請透過 https 開啟這個頁面。',
    'page-timeout': '這個頁面回應時間過長。請再試一次。',
    'missing-terms': '無法註冊：這個頁面無法顯示需要接受的條款。',
    'unknown-issuer': '無法註冊：找不到註冊伺服器。',
    'unknown-client': '無法註冊：伺服器無法識別這個網站。',
    'redirect-uri-mismatch': '無法註冊：這個頁面的網址尚未登錄。',
    'feature-disabled': '這個網站不提供註冊功能。',
    'sign-up-disabled': '這個網站未開放註冊。',
    'foreign-origin': '無法註冊：您填寫的資料會傳送到其他伺服器。',
    'sign-up-unavailable': '目前無法註冊。請稍後再試。',
    'session-expired': '您的註冊已逾時。請從這裡繼續。',
    'access-denied': '您無法在這裡註冊。',
    'provider-refused': '無法使用該帳戶註冊。請再試一次或選擇其他方式。',
    'passkey-failed': '未能建立密碼金鑰。請再試一次或選擇其他方式。',
    'sign-in-required': '您的帳戶已可使用，但自動登入失敗。請登入以繼續。',
    'token-rejected': '您的帳戶已可使用，但自動登入失敗。請檢查這部裝置的日期和時間，然後登入。',
    'unsupported-step': '這個網站要求的步驟無法在這裡顯示。',
    refused: '無法繼續註冊。',
  },
  email: {
    didYouMean: '您要輸入的是 {email} 嗎？',
  },
  inApp: {
    limits:
      '您正在使用 {app} 的內建瀏覽器。密碼金鑰和其他帳戶在這裡可能無法使用。請在您自己的瀏覽器中開啟這個頁面。',
    copyLink: '複製連結',
  },
  groups: {
    choose: '請設定其中 {count} 種',
  },
  oktaVerify: {
    openApp: '開啟 Okta Verify',
    getApp: '取得應用程式',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        '請在手機上開啟 Okta Verify，新增帳戶，然後掃描這個 QR Code。這個頁面會自動繼續。',
      'enroll-poll/okta_verify/email':
        '我們已透過電子郵件將連結傳送至 {to}。請在手機上開啟該連結。這個頁面會自動繼續。',
      'enroll-poll/okta_verify/sms':
        '我們已透過簡訊將連結傳送至 {to}。請在手機上開啟該連結。這個頁面會自動繼續。',
      'enroll-poll/okta_verify/samedevice': '請在這部裝置上設定 Okta Verify。這個頁面會自動繼續。',
      'enroll-poll/okta_verify/devicebootstrap':
        '請在已使用 Okta Verify 的裝置上開啟該應用程式，並在其中新增這個帳戶。這個頁面會自動繼續。',
    },
    channels: {
      qrcode: '用手機掃描 QR Code',
      email: '透過電子郵件接收連結',
      sms: '透過簡訊接收連結',
      samedevice: '在這部裝置上設定',
      devicebootstrap: '使用已設定完成的裝置',
    },
  },
  passkeyErrors: {
    NotAllowedError: '未建立密碼金鑰：操作已取消或耗時過長。您可以再試一次。',
    InvalidStateError: '這部裝置或這個金鑰已設定過。請使用其他裝置或金鑰。',
    NotSupportedError: '這個瀏覽器或裝置無法建立所需類型的密碼金鑰。',
    NotAllowedByPage: '這個頁面不允許使用密碼金鑰。請選擇其他方式。',
    SecurityError: '無法在這個頁面的網址上建立密碼金鑰。',
  },
  passkeyOffer: {
    question: '什麼是密碼金鑰？',
    answer:
      '有了密碼金鑰，您可以使用指紋、臉孔或螢幕鎖定登入。它儲存在您的裝置或密碼管理工具中，您的指紋和臉孔資訊不會傳送給任何人。',
  },
  passkeyProofErrors: {
    NotAllowedError: '未使用密碼金鑰：操作已取消或耗時過長。請再試一次。',
    NotAllowedByPage: '這個頁面不允許使用密碼金鑰。請選擇其他方式。',
    SecurityError: '無法在這個頁面的網址上使用密碼金鑰。',
  },
  preview: {
    nothingSent: '預覽。不會傳送任何內容，也不會建立帳號。',
    code: '驗證碼是 {code}。',
  },
  proofing: {
    intro: '{name} 會核實您的身分，例如透過證件和照片。之後您會回到這裡。',
    agree: '繼續即表示您接受 {name} 的條款。',
    privacy: '{name} 如何保護您的資料',
  },
  timeLimit: {
    ends: '這次註冊將於 {time} 結束。需要更多時間嗎？',
    extend: '延長時間',
    fixed: '無法再延長時間。這次註冊將於 {time} 結束。',
  },
} satisfies LanguageRare;
