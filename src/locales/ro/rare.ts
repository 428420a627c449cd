import type { LanguageRare } from '../language.js';

/** Romanian. People are addressed formally (dumneavoastră, second person plural). */
export default {
  endings: {
    'idx.email.verification.required': 'Verificați-vă e-mailul',
    'idx.request.activation.email': 'Verificați-vă e-mailul',
    'idx.expired.activation.token': 'Acest link nu mai este valabil',
    'idx.missing.activation.token': 'Acest link nu mai este valabil',
    'idx.return.link.expired': 'Acest link a expirat',
    'idx.return.stale': 'Acest link nu este cel mai recent',
    'idx.return.error': 'Acest link nu a funcționat',
    'idx.activating.inactive.user': 'Acest cont nu poate fi folosit',
    'idx.operation.cancelled.by.user': 'Înregistrarea a fost oprită',
    'idx.operation.cancelled': 'Ați oprit-o pe alt dispozitiv',
    'security.access_denied': 'Nu vă puteți înregistra aici',
    'registration.error': 'Contul dvs. nu a fost creat',
    'idx.error.server.safe.mode': 'Momentan indisponibil',
    device_assurance: 'Acest dispozitiv nu este destul de sigur',
    tooManyRequests: 'Prea multe încercări',
  },
  failures: {
    'network-error': 'Serverul nu poate fi contactat. Verificați conexiunea și încercați din nou.',
    timeout: 'Serverul răspunde prea greu. Încercați din nou.',
    'rate-limited':
      'Prea multe încercări într-un timp scurt. Așteptați un minut și încercați din nou.',
    'server-error': 'Serverul are o problemă. Încercați din nou în câteva momente.',
    'bad-response': 'A apărut o eroare în comunicarea cu serverul. Încercați din nou.',
    'captcha-unavailable':
      'Nu s-a putut verifica că nu sunteți robot. Permiteți scriptul de verificare sau încercați din nou.',
    'missing-attribute': 'Acest formular de înregistrare nu este încă configurat.',
    'invalid-attribute': 'Acest formular de înregistrare nu este configurat corect.',
    'insecure-context':
      'Înregistrarea necesită o pagină securizată. Deschideți această pagină cu https.',
    'page-timeout': 'Această pagină răspunde prea greu. Încercați din nou.',
    'missing-terms':
      'Înregistrarea nu este disponibilă: termenii de acceptat nu pot fi afișați pe această pagină.',
    'unknown-issuer': 'Înregistrarea nu este disponibilă: serverul nu a fost găsit.',
    'unknown-client': 'Înregistrarea nu este disponibilă: serverul nu recunoaște acest site.',
    'redirect-uri-mismatch':
      'Înregistrarea nu este disponibilă: adresa acestei pagini nu este autorizată.',
    'feature-disabled': 'Înregistrarea nu este disponibilă pe acest site.',
    'sign-up-disabled': 'Pe acest site nu vă puteți înregistra.',
    'foreign-origin': 'Înregistrarea nu este disponibilă: răspunsurile ar ajunge la alt server.',
    'sign-up-unavailable':
      'Înregistrarea nu este disponibilă momentan. Încercați din nou mai târziu.',
    'session-expired': 'Înregistrarea dvs. a expirat. Continuați de aici.',
    'access-denied': 'Nu vă puteți înregistra aici.',
    'provider-refused':
      'Înregistrarea cu acel cont nu a reușit. Încercați din nou sau alegeți altă variantă.',
    'passkey-failed': 'Cheia de acces nu a fost creată. Încercați din nou sau alegeți altă metodă.',
    'sign-in-required':
      'Contul dvs. este gata, dar conectarea nu a reușit. Conectați-vă pentru a continua.',
    'token-rejected':
      'Contul dvs. este gata, dar conectarea nu a reușit. Verificați data și ora acestui dispozitiv, apoi conectați-vă.',
    'unsupported-step': 'Acest site cere un pas care nu poate fi afișat aici.',
    refused: 'Înregistrarea nu a putut continua.',
  },
  email: {
    didYouMean: 'Ați vrut să scrieți {email}?',
  },
  inApp: {
    limits:
      'Sunteți în browserul aplicației {app}. Cheile de acces și alte conturi s-ar putea să nu funcționeze aici. Deschideți această pagină în browserul dvs.',
    copyLink: 'Copiați linkul',
  },
  groups: {
    choose: 'Configurați {count} dintre acestea',
  },
  oktaVerify: {
    openApp: 'Deschideți Okta Verify',
    getApp: 'Descărcați aplicația',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Deschideți Okta Verify pe telefon, adăugați un cont și scanați acest cod. Această pagină va continua automat.',
      'enroll-poll/okta_verify/email':
        'Am trimis un link prin e-mail la {to}. Deschideți-l pe telefon. Această pagină va continua automat.',
      'enroll-poll/okta_verify/sms':
        'Am trimis un link prin SMS la {to}. Deschideți-l pe telefon. Această pagină va continua automat.',
      'enroll-poll/okta_verify/samedevice':
        'Configurați Okta Verify pe acest dispozitiv. Această pagină va continua automat.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Deschideți Okta Verify pe un dispozitiv unde folosiți deja aplicația și adăugați acolo acest cont. Această pagină va continua automat.',
    },
    channels: {
      qrcode: 'Scanați un cod cu telefonul',
      email: 'Primiți un link prin e-mail',
      sms: 'Primiți un link prin SMS',
      samedevice: 'Pe acest dispozitiv',
      devicebootstrap: 'Cu un dispozitiv deja configurat',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Cheia de acces nu a fost creată: operațiunea a fost anulată sau a durat prea mult. Puteți încerca din nou.',
    InvalidStateError:
      'Ați configurat deja acest dispozitiv sau această cheie. Folosiți alt dispozitiv sau altă cheie.',
    NotSupportedError:
      'Acest browser sau dispozitiv nu poate crea tipul de cheie de acces solicitat.',
    NotAllowedByPage: 'Această pagină nu permite chei de acces. Alegeți altă metodă.',
    SecurityError: 'Nu se pot crea chei de acces la adresa acestei pagini.',
  },
  passkeyOffer: {
    question: 'Ce este o cheie de acces?',
    answer:
      'Cu o cheie de acces vă conectați cu amprenta, fața sau blocarea ecranului. Este păstrată de dispozitivul sau de managerul dumneavoastră de parole; amprenta și fața nu sunt trimise nimănui.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Cheia de acces nu a fost folosită: operațiunea a fost anulată sau a durat prea mult. Încercați din nou.',
    NotAllowedByPage: 'Această pagină nu permite chei de acces. Alegeți altă metodă.',
    SecurityError: 'Nu se pot folosi chei de acces la adresa acestei pagini.',
  },
  preview: {
    nothingSent: 'Previzualizare. Nu se trimite nimic și nu se creează niciun cont.',
    code: 'Codul este {code}.',
  },
  proofing: {
    intro:
      '{name} verifică cine sunteți, de exemplu cu un act de identitate și o fotografie. Apoi reveniți aici.',
    agree: 'Dacă continuați, acceptați condițiile {name}.',
    privacy: 'Cum vă protejează {name} datele',
  },
  timeLimit: {
    ends: 'Această înregistrare expiră la ora {time}. Aveți nevoie de mai mult timp?',
    extend: 'Mai mult timp',
    fixed: 'Nu mai există timp suplimentar. Această înregistrare expiră la ora {time}.',
  },
} satisfies LanguageRare;
