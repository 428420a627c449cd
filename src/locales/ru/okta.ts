import type { LanguageOkta } from '../language.js';

/** Russian. People are addressed formally (вы). */
export default {
  messages: {
    E0000009: 'На сервере произошла ошибка. Повторите попытку позже.',
    E0000010: 'Сервер сейчас не отвечает. Повторите попытку позже.',
    E0000020: 'В запросе обнаружена ошибка. Начните заново.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Войдите другим способом, чтобы завершить настройку NFC-устройства.',
    'api.authn.error.PASSCODE_INVALID': 'Неверный код. Проверьте его и повторите попытку.',
    'api.error.field_required': 'Заполните это поле.',
    'api.factors.error.sms.invalid_phone': 'Недопустимый номер телефона.',
    'core.system.transaction_resource_not_found':
      'Время на подтверждение истекло. Повторите попытку.',
    'enroll.hotp.restricted': 'Чтобы это настроить, обратитесь к администратору.',
    'error.expired.session': 'Сеанс истёк. Начните заново.',
    'error.password.required': 'Введите пароль.',
    'error.username.required': 'Введите имя пользователя.',
    'errors.E0000004': 'Не удалось подтвердить, что это вы.',
    'errors.E0000068': 'Ответ не совпадает. Повторите попытку.',
    'errors.E0000113': 'Код принят. Дождитесь следующего кода и введите его тоже.',
    'errors.E0000150': 'Отправлено слишком много SMS. Повторите попытку позже.',
    'errors.E0000151': 'Сделано слишком много звонков. Повторите попытку позже.',
    'idx.activating.inactive.user':
      'Ваш аккаунт временно заблокирован. Обратитесь к администратору.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Ваше устройство не соответствует требованиям безопасности. Исправьте это до {date}, иначе вы не сможете войти.',
    'idx.email.verification.required':
      'Чтобы завершить, откройте письмо, которое мы вам отправили.',
    'idx.enter.otp.in.original.tab': 'Введите этот код там, где вы начали регистрацию.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Инструкции есть на странице справки. Также можно обратиться к администратору.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Обновите систему до Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Включите блокировку экрана и биометрию',
    'idx.error.registration.unavailable': 'Регистрация сейчас недоступна.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Во время технических работ настройка недоступна. Повторите попытку позже.',
    'idx.error.user.not.assigned.to.app': 'У вашего аккаунта нет доступа к этому приложению.',
    'idx.expired.activation.token': 'Ссылка для активации больше не действует.',
    'idx.identity.provider.auth.error': 'Не удалось войти с другим аккаунтом.',
    'idx.missing.activation.token':
      'Возможно, аккаунт уже активирован или ссылка неполная. Если нужна помощь, обратитесь к администратору.',
    'idx.operation.cancelled.by.user': 'Вы отменили это действие.',
    'idx.operation.cancelled.on.other.device': 'Вы отклонили это на другом устройстве.',
    'idx.password.expired.message': 'Срок действия пароля истёк.',
    'idx.password.expiring.message':
      'Когда срок действия пароля истечёт, вы не сможете пользоваться аккаунтом.',
    'idx.request.activation.email':
      'Если аккаунт с такими данными существует, мы отправим письмо с новой ссылкой.',
    'idx.return.error': 'Ссылка не сработала. Вернитесь туда, где вы начали, и запросите новую.',
    'idx.return.link.expired':
      'Срок действия ссылки истёк. Вернитесь туда, где вы начали, и запросите новую.',
    'idx.return.stale':
      'Ссылка устарела. Откройте последнее письмо или вернитесь туда, где вы начали, и запросите новую.',
    'idx.return.to.original.tab': 'Вернитесь на вкладку, где вы начали.',
    'idx.session.expired': 'Время на регистрацию истекло. Начните заново.',
    'idx.transferred.to.new.tab': 'Продолжение — в другой вкладке.',
    'idx.unknown.user': 'Аккаунта с таким адресом электронной почты нет.',
    'oie.assurance.unsatisfiable':
      'Сейчас вы не можете войти в это приложение. Обратитесь к администратору.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Ваша организация требует использовать биометрию. Включите её для Okta Verify на устройстве и повторите попытку.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Ваша организация требует более новой версии Okta Verify. Обновите приложение и повторите попытку.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Это устройство не соответствует требованиям безопасности вашей организации. Обратитесь к администратору.',
    'oie.authenticator.enroll.error.fail': 'Не удалось выполнить настройку. Повторите попытку.',
    'oie.registration.is.not.enabled': 'Регистрация на этом сайте закрыта.',
    'oie.tooManyRequests':
      'Слишком много попыток за короткое время. Подождите минуту и повторите попытку.',
    'password.common': 'Это распространённый пароль, его легко угадать. Придумайте другой.',
    'password.passwordRequirementsNotMet': 'Пароль соответствует не всем требованиям.',
    'registration.error.doesNotMatchPattern': 'Значение не соответствует нужному формату.',
    'registration.error.generic': 'Не удалось создать аккаунт. Повторите попытку.',
    'registration.error.invalidLoginEmail': 'Введите адрес в формате name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Аккаунт с такими данными уже есть.',
    'registration.error.request.not.completed':
      'Не удалось выполнить запрос. Повторите попытку позже.',
    'security.access_denied': 'У вас нет доступа.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Введите не менее {count} символа.',
      few: 'Введите не менее {count} символов.',
      many: 'Введите не менее {count} символов.',
      other: 'Введите не менее {count} символа.',
    },
    tagsNotAllowed: 'Уберите символы < и >.',
    tooManyRequests:
      'Слишком много попыток за короткое время. Подождите минуту и повторите попытку.',
  },
  labels: {
    address: 'Адрес',
    'alternate email': 'Другой адрес электронной почты',
    answer: 'Ответ',
    'choose a security question': 'Выберите контрольный вопрос',
    city: 'Город',
    'confirm password': 'Подтвердите пароль',
    country: 'Страна',
    'country code': 'Код страны',
    'create a security question': 'Придумайте контрольный вопрос',
    'create my own security question': 'Свой контрольный вопрос',
    'date of birth': 'Дата рождения',
    department: 'Отдел',
    'display name': 'Отображаемое имя',
    email: 'Электронная почта',
    'enter code': 'Код',
    'enter password': 'Пароль',
    'first name': 'Имя',
    'last name': 'Фамилия',
    locale: 'Язык и регион',
    'middle name': 'Отчество',
    'mobile phone': 'Мобильный телефон',
    'new password': 'Новый пароль',
    nickname: 'Псевдоним',
    no: 'Нет',
    'okta password': 'Пароль',
    'okta phone': 'Телефон',
    'okta security question': 'Контрольный вопрос',
    organization: 'Организация',
    passkeys: 'Ключи доступа',
    password: 'Пароль',
    phone: 'Телефон',
    'phone number': 'Номер телефона',
    'postal code': 'Почтовый индекс',
    'preferred language': 'Предпочитаемый язык',
    'primary email': 'Электронная почта',
    'primary phone': 'Телефон',
    'remember this device': 'Запомнить это устройство',
    'secondary email': 'Дополнительная почта',
    'security key or biometric': 'Ключ доступа или ключ безопасности',
    'security key or biometric authenticator': 'Ключ доступа или ключ безопасности',
    'security key or biometric authenticator (fido2)': 'Ключ доступа или ключ безопасности',
    'security question': 'Контрольный вопрос',
    'smart card authenticator': 'Смарт-карта',
    sms: 'SMS',
    state: 'Область или регион',
    'street address': 'Улица и дом',
    'time zone': 'Часовой пояс',
    title: 'Должность',
    username: 'Имя пользователя',
    voice: 'Телефонный звонок',
    'voice call': 'Телефонный звонок',
    yes: 'Да',
    'zip code': 'Почтовый индекс',
  },
} satisfies LanguageOkta;
