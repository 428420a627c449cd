import type { LanguageRare } from '../language.js';

/** Japanese. People are addressed politely (です・ます), without a pronoun. */
export default {
  endings: {
    'idx.email.verification.required': 'メールをご確認ください',
    'idx.request.activation.email': 'メールをご確認ください',
    'idx.expired.activation.token': 'このリンクは無効になりました',
    'idx.missing.activation.token': 'このリンクは無効になりました',
    'idx.return.link.expired': 'このリンクは有効期限が切れています',
    'idx.return.stale': 'このリンクは古くなっています',
    'idx.return.error': 'このリンクは機能しませんでした',
    'idx.activating.inactive.user': 'このアカウントは使用できません',
    'idx.operation.cancelled.by.user': '登録を中止しました',
    'idx.operation.cancelled': '別のデバイスで中止されました',
    'security.access_denied': 'ここでは登録できません',
    'registration.error': 'アカウントは作成されませんでした',
    'idx.error.server.safe.mode': '現在ご利用いただけません',
    device_assurance: 'このデバイスは安全性が不十分です',
    tooManyRequests: '試行回数が多すぎます',
  },
  failures: {
    'network-error': 'サーバーに接続できません。接続を確認して、もう一度お試しください。',
    timeout: 'サーバーの応答に時間がかかりすぎています。もう一度お試しください。',
    'rate-limited': '短時間に何度も試行されました。1分ほど待ってから、もう一度お試しください。',
    'server-error': 'サーバーで問題が発生しました。しばらくしてからもう一度お試しください。',
    'bad-response': 'サーバーとの通信中に問題が発生しました。もう一度お試しください。',
    'captcha-unavailable':
      'ロボットでないことを確認できませんでした。確認用のスクリプトを許可するか、もう一度お試しください。',
    'missing-attribute': 'この登録フォームはまだ設定されていません。',
    'invalid-attribute': 'この登録フォームは正しく設定されていません。',
    'insecure-context': '登録には安全なページが必要です。このページをhttpsで開いてください。',
    'page-timeout': 'このページの応答に時間がかかりすぎています。もう一度お試しください。',
    'missing-terms': '登録できません。同意が必要な規約をこのページに表示できません。',
    'unknown-issuer': '登録できません。登録用のサーバーが見つかりませんでした。',
    'unknown-client': '登録できません。このサイトはサーバーに登録されていません。',
    'redirect-uri-mismatch': '登録できません。このページのアドレスが登録用に設定されていません。',
    'feature-disabled': 'このサイトでは登録を利用できません。',
    'sign-up-disabled': 'このサイトでは登録を受け付けていません。',
    'foreign-origin': '登録できません。入力内容が別のサーバーに送信されてしまいます。',
    'sign-up-unavailable': '現在、登録できません。しばらくしてからもう一度お試しください。',
    'session-expired': '登録の制限時間が過ぎました。ここから続けてください。',
    'access-denied': 'ここでは登録できません。',
    'provider-refused':
      'そのアカウントでは登録できませんでした。もう一度試すか、別の方法を選択してください。',
    'passkey-failed':
      'パスキーを作成できませんでした。もう一度試すか、別の方法を選択してください。',
    'sign-in-required':
      'アカウントの準備はできましたが、自動ログインに失敗しました。続行するにはログインしてください。',
    'token-rejected':
      'アカウントの準備はできましたが、自動ログインに失敗しました。このデバイスの日時を確認してから、ログインしてください。',
    'unsupported-step': 'このサイトが求める手順をここに表示できません。',
    refused: '登録を続行できませんでした。',
  },
  email: {
    didYouMean: '{email}ではありませんか？',
  },
  inApp: {
    limits:
      '{app}のアプリ内ブラウザで開いています。ここではパスキーや他のアカウントを使用できない場合があります。普段お使いのブラウザでこのページを開いてください。',
    copyLink: 'リンクをコピー',
  },
  groups: {
    choose: 'この中から{count}個を設定してください',
  },
  oktaVerify: {
    openApp: 'Okta Verifyを開く',
    getApp: 'アプリを入手',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'スマートフォンでOkta Verifyを開き、アカウントを追加して、このコードをスキャンしてください。このページは自動的に次へ進みます。',
      'enroll-poll/okta_verify/email':
        '{to}にメールでリンクを送信しました。スマートフォンで開いてください。このページは自動的に次へ進みます。',
      'enroll-poll/okta_verify/sms':
        '{to}にSMSでリンクを送信しました。スマートフォンで開いてください。このページは自動的に次へ進みます。',
      'enroll-poll/okta_verify/samedevice':
        'このデバイスでOkta Verifyを設定してください。このページは自動的に次へ進みます。',
      'enroll-poll/okta_verify/devicebootstrap':
        'すでにお使いのデバイスでOkta Verifyを開き、このアカウントを追加してください。このページは自動的に次へ進みます。',
    },
    channels: {
      qrcode: 'スマートフォンでコードをスキャン',
      email: 'メールでリンクを受け取る',
      sms: 'SMSでリンクを受け取る',
      samedevice: 'このデバイスで設定',
      devicebootstrap: '設定済みのデバイスを使用',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'パスキーは作成されませんでした。キャンセルされたか、時間がかかりすぎました。もう一度お試しいただけます。',
    InvalidStateError:
      'このデバイスまたはキーはすでに設定されています。別のものを使用してください。',
    NotSupportedError: 'このブラウザまたはデバイスでは、必要な種類のパスキーを作成できません。',
    NotAllowedByPage: 'このページではパスキーを使用できません。別の方法を選択してください。',
    SecurityError: 'このページのアドレスではパスキーを作成できません。',
  },
  passkeyOffer: {
    question: 'パスキーとは',
    answer:
      'パスキーがあれば、指紋、顔、または画面ロックでログインできます。パスキーはお使いのデバイスまたはパスワードマネージャーに保存され、指紋や顔の情報が送信されることはありません。',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'パスキーは使用されませんでした。キャンセルされたか、時間がかかりすぎました。もう一度お試しください。',
    NotAllowedByPage: 'このページではパスキーを使用できません。別の方法を選択してください。',
    SecurityError: 'このページのアドレスではパスキーを使用できません。',
  },
  preview: {
    nothingSent: 'プレビューです。何も送信されず、アカウントも作成されません。',
    code: 'コードは {code} です。',
  },
  proofing: {
    intro: '{name} が、身分証明書や写真などで本人確認を行います。その後、ここに戻ります。',
    agree: '続けると、{name} の規約に同意したことになります。',
    privacy: '{name} によるデータの保護について',
  },
  timeLimit: {
    ends: '登録の制限時間は{time}までです。延長しますか？',
    extend: '延長する',
    fixed: 'これ以上は延長できません。登録の制限時間は{time}までです。',
  },
} satisfies LanguageRare;
