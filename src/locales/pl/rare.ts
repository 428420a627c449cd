import type { LanguageRare } from '../language.js';

/** Polish. People are addressed informally (Ty), with a capital letter for the pronoun. */
export default {
  endings: {
    'idx.email.verification.required': 'Sprawdź pocztę',
    'idx.request.activation.email': 'Sprawdź pocztę',
    'idx.expired.activation.token': 'Ten link stracił ważność',
    'idx.missing.activation.token': 'Ten link stracił ważność',
    'idx.return.link.expired': 'Ten link wygasł',
    'idx.return.stale': 'Ten link jest nieaktualny',
    'idx.return.error': 'Ten link nie zadziałał',
    'idx.activating.inactive.user': 'Tego konta nie można używać',
    'idx.operation.cancelled.by.user': 'Rejestracja przerwana',
    'idx.operation.cancelled': 'Przerwano na innym urządzeniu',
    'security.access_denied': 'Nie możesz się tu zarejestrować',
    'registration.error': 'Konto nie zostało utworzone',
    'idx.error.server.safe.mode': 'Chwilowo niedostępne',
    device_assurance: 'To urządzenie nie jest wystarczająco bezpieczne',
    tooManyRequests: 'Zbyt wiele prób',
  },
  failures: {
    'network-error': 'Nie można połączyć się z serwerem. Sprawdź połączenie i spróbuj ponownie.',
    timeout: 'Serwer zbyt długo nie odpowiada. Spróbuj ponownie.',
    'rate-limited': 'Zbyt wiele prób w krótkim czasie. Odczekaj minutę i spróbuj ponownie.',
    'server-error': 'Wystąpił problem z serwerem. Spróbuj ponownie za chwilę.',
    'bad-response': 'Coś poszło nie tak podczas łączenia z serwerem. Spróbuj ponownie.',
    'captcha-unavailable':
      'Nie udało się potwierdzić, że nie jesteś robotem. Zezwól na skrypt weryfikacji lub spróbuj ponownie.',
    'missing-attribute': 'Ten formularz rejestracji nie jest jeszcze skonfigurowany.',
    'invalid-attribute': 'Ten formularz rejestracji jest źle skonfigurowany.',
    'insecure-context': 'Rejestracja wymaga bezpiecznej strony. Otwórz tę stronę przez https.',
    'page-timeout': 'Ta strona zbyt długo nie odpowiada. Spróbuj ponownie.',
    'missing-terms':
      'Rejestracja jest niedostępna: na tej stronie nie można wyświetlić warunków do zaakceptowania.',
    'unknown-issuer': 'Rejestracja jest niedostępna: nie znaleziono jej serwera.',
    'unknown-client': 'Rejestracja jest niedostępna: serwer nie zna tej witryny.',
    'redirect-uri-mismatch':
      'Rejestracja jest niedostępna: adres tej strony nie został do niej zgłoszony.',
    'feature-disabled': 'Rejestracja nie jest dostępna w tej witrynie.',
    'sign-up-disabled': 'Rejestracja w tej witrynie jest zamknięta.',
    'foreign-origin': 'Rejestracja jest niedostępna: odpowiedzi trafiłyby na inny serwer.',
    'sign-up-unavailable': 'Rejestracja jest chwilowo niedostępna. Spróbuj ponownie później.',
    'session-expired': 'Czas na rejestrację minął. Kontynuuj od tego miejsca.',
    'access-denied': 'Nie możesz się tu zarejestrować.',
    'provider-refused':
      'Rejestracja przy użyciu tego konta nie powiodła się. Spróbuj ponownie lub wybierz inny sposób.',
    'passkey-failed':
      'Klucz dostępu nie został utworzony. Spróbuj ponownie lub wybierz inną metodę.',
    'sign-in-required':
      'Twoje konto jest gotowe, ale logowanie się nie powiodło. Zaloguj się, aby kontynuować.',
    'token-rejected':
      'Twoje konto jest gotowe, ale logowanie się nie powiodło. Sprawdź datę i godzinę na tym urządzeniu, a potem się zaloguj.',
    'unsupported-step': 'Ta witryna wymaga kroku, którego nie można tu wyświetlić.',
    refused: 'Nie można kontynuować rejestracji.',
  },
  email: {
    didYouMean: 'Czy chodziło Ci o {email}?',
  },
  inApp: {
    limits:
      'Używasz przeglądarki w aplikacji {app}. Klucze dostępu i inne konta mogą tu nie działać. Otwórz tę stronę w swojej przeglądarce.',
    copyLink: 'Kopiuj link',
  },
  groups: {
    choose: 'Skonfiguruj z tych metod: {count}',
  },
  oktaVerify: {
    openApp: 'Otwórz Okta Verify',
    getApp: 'Pobierz aplikację',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Otwórz Okta Verify na telefonie, dodaj konto i zeskanuj ten kod. Ta strona sama przejdzie dalej.',
      'enroll-poll/okta_verify/email':
        'Wysłaliśmy e-mail z linkiem na {to}. Otwórz go na telefonie. Ta strona sama przejdzie dalej.',
      'enroll-poll/okta_verify/sms':
        'Wysłaliśmy SMS z linkiem na {to}. Otwórz go na telefonie. Ta strona sama przejdzie dalej.',
      'enroll-poll/okta_verify/samedevice':
        'Skonfiguruj Okta Verify na tym urządzeniu. Ta strona sama przejdzie dalej.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Otwórz Okta Verify na urządzeniu, na którym już używasz tej aplikacji, i dodaj tam to konto. Ta strona sama przejdzie dalej.',
    },
    channels: {
      qrcode: 'Zeskanuj kod telefonem',
      email: 'Otrzymaj link e-mailem',
      sms: 'Otrzymaj link SMS-em',
      samedevice: 'Na tym urządzeniu',
      devicebootstrap: 'Za pomocą urządzenia z Okta Verify',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Klucz dostępu nie został utworzony: anulowano tę czynność lub trwała zbyt długo. Możesz spróbować ponownie.',
    InvalidStateError: 'To urządzenie lub ten klucz są już skonfigurowane. Użyj innego.',
    NotSupportedError:
      'Ta przeglądarka lub to urządzenie nie może utworzyć wymaganego rodzaju klucza dostępu.',
    NotAllowedByPage: 'Ta strona nie zezwala na klucze dostępu. Wybierz inną metodę.',
    SecurityError: 'Pod adresem tej strony nie można tworzyć kluczy dostępu.',
  },
  passkeyOffer: {
    question: 'Czym jest klucz dostępu?',
    answer:
      'Z kluczem dostępu logujesz się odciskiem palca, twarzą lub blokadą ekranu. Przechowuje go Twoje urządzenie lub menedżer haseł; odcisk palca i obraz twarzy nie są nikomu wysyłane.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Klucz dostępu nie został użyty: anulowano tę czynność lub trwała zbyt długo. Spróbuj ponownie.',
    NotAllowedByPage: 'Ta strona nie zezwala na klucze dostępu. Wybierz inną metodę.',
    SecurityError: 'Pod adresem tej strony nie można używać kluczy dostępu.',
  },
  preview: {
    nothingSent: 'Podgląd. Nic nie jest wysyłane i nie powstaje żadne konto.',
    code: 'Kod to {code}.',
  },
  proofing: {
    intro:
      '{name} sprawdza, kim jesteś, na przykład na podstawie dokumentu tożsamości i zdjęcia. Potem wrócisz tutaj.',
    agree: 'Kontynuując, akceptujesz warunki {name}.',
    privacy: 'Jak {name} chroni Twoje dane',
  },
  timeLimit: {
    ends: 'Rejestracja wygaśnie o {time}. Potrzebujesz więcej czasu?',
    extend: 'Więcej czasu',
    fixed: 'Nie ma więcej czasu. Rejestracja wygaśnie o {time}.',
  },
} satisfies LanguageRare;
