import type { LanguageOkta } from '../language.js';

/** Japanese. People are addressed politely (です・ます), without a pronoun. */
export default {
  messages: {
    E0000009: 'サーバーで問題が発生しました。後でもう一度お試しください。',
    E0000010: '現在、サーバーが応答できません。後でもう一度お試しください。',
    E0000020: 'リクエストに問題がありました。最初からやり直してください。',
    'api.authenticator.error.nfc.sign_in_to_use':
      'NFCデバイスの設定を完了するには、別の方法でログインしてください。',
    'api.authn.error.PASSCODE_INVALID':
      'コードが正しくありません。確認して、もう一度お試しください。',
    'api.error.field_required': 'この項目を入力してください。',
    'api.factors.error.sms.invalid_phone': 'この電話番号は無効です。',
    'core.system.transaction_resource_not_found':
      '確認の制限時間が過ぎました。もう一度お試しください。',
    'enroll.hotp.restricted': '設定するには、管理者にお問い合わせください。',
    'error.expired.session': 'セッションの有効期限が切れました。最初からやり直してください。',
    'error.password.required': 'パスワードを入力してください。',
    'error.username.required': 'ユーザー名を入力してください。',
    'errors.E0000004': 'ご本人であることを確認できませんでした。',
    'errors.E0000068': '回答が一致しません。もう一度お試しください。',
    'errors.E0000113': 'コードを確認しました。次のコードが表示されたら、それも入力してください。',
    'errors.E0000150': 'SMSの送信回数が多すぎます。後でもう一度お試しください。',
    'errors.E0000151': '音声通話の回数が多すぎます。後でもう一度お試しください。',
    'idx.activating.inactive.user':
      'アカウントは一時停止されています。管理者にお問い合わせください。',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'お使いのデバイスはセキュリティ要件を満たしていません。{date}までに対処しないと、ログインできなくなります。',
    'idx.email.verification.required': '完了するには、お送りしたメールを開いてください。',
    'idx.enter.otp.in.original.tab': '登録を始めた画面で、このコードを入力してください。',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'ヘルプページの手順を確認するか、管理者にお問い合わせください。',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Android {version}に更新',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      '画面ロックと生体認証をオンにする',
    'idx.error.registration.unavailable': '現在、登録できません。',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'メンテナンス中は設定できません。後でもう一度お試しください。',
    'idx.error.user.not.assigned.to.app':
      'このアカウントにはこのアプリへのアクセス権がありません。',
    'idx.expired.activation.token': '有効化リンクは無効になりました。',
    'idx.identity.provider.auth.error': '別のアカウントでログインできませんでした。',
    'idx.missing.activation.token':
      'アカウントがすでに有効になっているか、リンクが不完全です。お困りの場合は、管理者にお問い合わせください。',
    'idx.operation.cancelled.by.user': '操作を中止しました。',
    'idx.operation.cancelled.on.other.device': '別のデバイスで拒否されました。',
    'idx.password.expired.message': 'パスワードの有効期限が切れました。',
    'idx.password.expiring.message':
      'パスワードの有効期限が切れると、アカウントを使用できなくなります。',
    'idx.request.activation.email':
      '入力内容に一致するアカウントがある場合は、新しいリンクを記載したメールをお送りします。',
    'idx.return.error':
      'このリンクは機能しませんでした。最初の画面に戻り、新しいリンクをリクエストしてください。',
    'idx.return.link.expired':
      'このリンクは有効期限が切れています。最初の画面に戻り、新しいリンクをリクエストしてください。',
    'idx.return.stale':
      'このリンクは古くなっています。最新のメールを使用するか、最初の画面に戻って新しいリンクをリクエストしてください。',
    'idx.return.to.original.tab': '最初のタブに戻ってください。',
    'idx.session.expired': '登録の制限時間が過ぎました。最初からやり直してください。',
    'idx.transferred.to.new.tab': '別のタブで続行します。',
    'idx.unknown.user': 'このメールアドレスのアカウントは見つかりません。',
    'oie.assurance.unsatisfiable':
      '現在、このアプリにアクセスできません。管理者にお問い合わせください。',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      '組織により生体認証が求められています。デバイスのOkta Verifyで生体認証をオンにして、もう一度お試しください。',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      '組織により、より新しいバージョンのOkta Verifyが求められています。アプリを更新して、もう一度お試しください。',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'このデバイスは組織のセキュリティ要件を満たしていません。管理者にお問い合わせください。',
    'oie.authenticator.enroll.error.fail': '設定できませんでした。もう一度お試しください。',
    'oie.registration.is.not.enabled': 'このサイトでは登録を受け付けていません。',
    'oie.tooManyRequests':
      '短時間に何度も試行されました。1分ほど待ってから、もう一度お試しください。',
    'password.common':
      '多くの人が使っている推測されやすいパスワードです。別のパスワードを選んでください。',
    'password.passwordRequirementsNotMet': 'パスワードがすべての条件を満たしていません。',
    'registration.error.doesNotMatchPattern': '指定された形式と一致しません。',
    'registration.error.generic': 'アカウントを作成できませんでした。もう一度お試しください。',
    'registration.error.invalidLoginEmail':
      'name@example.comの形式でメールアドレスを入力してください。',
    'registration.error.notUniqueWithinOrg': 'この情報のアカウントはすでに存在します。',
    'registration.error.request.not.completed':
      'リクエストを完了できませんでした。後でもう一度お試しください。',
    'security.access_denied': 'アクセス権がありません。',
    'securityQuestion.answer.tooShort.arg': {
      other: '{count}文字以上で入力してください。',
    },
    tagsNotAllowed: '<と>の文字は使用できません。',
    tooManyRequests: '短時間に何度も試行されました。1分ほど待ってから、もう一度お試しください。',
  },
  labels: {
    address: '住所',
    allow: '許可',
    'allow access': '許可',
    'alternate email': '予備のメールアドレス',
    answer: '回答',
    'choose a security question': '秘密の質問を選択',
    city: '市区町村',
    'confirm password': 'パスワードの確認',
    country: '国',
    'country code': '国コード',
    'create a security question': '秘密の質問を作成',
    'create my own security question': '独自の秘密の質問を作成',
    'date of birth': '生年月日',
    deny: '許可しない',
    department: '部署',
    'display name': '表示名',
    "don't allow": '許可しない',
    email: 'メール',
    'enter code': 'コード',
    'enter password': 'パスワード',
    'first name': '名',
    'insert then tap your yubikey': 'コード',
    'keep me signed in': 'ログイン状態を保つ',
    'last name': '姓',
    locale: '言語と地域',
    'middle name': 'ミドルネーム',
    'mobile phone': '携帯電話',
    'new password': '新しいパスワード',
    nickname: 'ニックネーム',
    no: 'いいえ',
    'okta password': 'パスワード',
    'okta phone': '電話',
    'okta security question': '秘密の質問',
    organization: '組織',
    passcode: 'コード',
    passkeys: 'パスキー',
    password: 'パスワード',
    phone: '電話',
    'phone number': '電話番号',
    'postal code': '郵便番号',
    'preferred language': '優先する言語',
    'primary email': 'メールアドレス',
    'primary phone': '電話番号',
    'remember this device': 'このデバイスを記憶する',
    'secondary email': '予備のメールアドレス',
    'security code 1': 'コード 1',
    'security code 2': 'コード 2',
    'security key or biometric': 'パスキーまたはセキュリティキー',
    'security key or biometric authenticator': 'パスキーまたはセキュリティキー',
    'security key or biometric authenticator (fido2)': 'パスキーまたはセキュリティキー',
    'security question': '秘密の質問',
    'smart card authenticator': 'スマートカード',
    sms: 'SMS',
    state: '都道府県',
    'stay signed in': 'ログイン状態を保つ',
    'street address': '町名・番地',
    'time zone': 'タイムゾーン',
    title: '役職',
    'user name': 'ユーザー名',
    username: 'ユーザー名',
    voice: '音声通話',
    'voice call': '音声通話',
    yes: 'はい',
    'zip code': '郵便番号',
  },
} satisfies LanguageOkta;
