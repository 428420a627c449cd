import type { LanguageRare } from '../language.js';

/** Latvian. People are addressed formally (jūs), with a small letter. */
export default {
  endings: {
    'idx.email.verification.required': 'Pārbaudiet e-pastu',
    'idx.request.activation.email': 'Pārbaudiet e-pastu',
    'idx.expired.activation.token': 'Šī saite vairs nav derīga',
    'idx.missing.activation.token': 'Šī saite vairs nav derīga',
    'idx.return.link.expired': 'Šīs saites derīgums ir beidzies',
    'idx.return.stale': 'Šī saite ir novecojusi',
    'idx.return.error': 'Šī saite nedarbojās',
    'idx.activating.inactive.user': 'Šo kontu nevar izmantot',
    'idx.operation.cancelled.by.user': 'Reģistrācija tika apturēta',
    'idx.operation.cancelled': 'Jūs to apturējāt citā ierīcē',
    'security.access_denied': 'Šeit nevarat reģistrēties',
    'registration.error': 'Jūsu konts netika izveidots',
    'idx.error.server.safe.mode': 'Pašlaik nav pieejams',
    device_assurance: 'Šī ierīce nav pietiekami droša',
    tooManyRequests: 'Pārāk daudz mēģinājumu',
  },
  failures: {
    'network-error': 'Nevar sasniegt serveri. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
    timeout: 'Serveris pārāk ilgi neatbild. Mēģiniet vēlreiz.',
    'rate-limited': 'Pārāk daudz mēģinājumu īsā laikā. Uzgaidiet minūti un mēģiniet vēlreiz.',
    'server-error': 'Servera kļūda. Pēc brīža mēģiniet vēlreiz.',
    'bad-response': 'Saziņā ar serveri radās kļūda. Mēģiniet vēlreiz.',
    'captcha-unavailable':
      'Neizdevās pārbaudīt, vai esat cilvēks. Atļaujiet pārbaudes skriptu vai mēģiniet vēlreiz.',
    'missing-attribute': 'Šī reģistrācijas veidlapa vēl nav iestatīta.',
    'invalid-attribute': 'Šī reģistrācijas veidlapa nav pareizi iestatīta.',
    'insecure-context': 'Reģistrācijai nepieciešama droša lapa. Atveriet šo lapu ar https.',
    'page-timeout': 'Šī lapa pārāk ilgi neatbild. Mēģiniet vēlreiz.',
    'missing-terms':
      'Reģistrācija nav pieejama: šajā lapā nevar parādīt noteikumus, kuriem jāpiekrīt.',
    'unknown-issuer': 'Reģistrācija nav pieejama: tās serveris netika atrasts.',
    'unknown-client': 'Reģistrācija nav pieejama: serveris nepazīst šo vietni.',
    'redirect-uri-mismatch': 'Reģistrācija nav pieejama: šīs lapas adrese tai nav reģistrēta.',
    'feature-disabled': 'Šajā vietnē reģistrācija nav pieejama.',
    'sign-up-disabled': 'Šajā vietnē reģistrēties nevar.',
    'foreign-origin': 'Reģistrācija nav pieejama: atbildes nonāktu citā serverī.',
    'sign-up-unavailable': 'Reģistrācija pašlaik nav pieejama. Vēlāk mēģiniet vēlreiz.',
    'session-expired': 'Reģistrācijas laiks ir beidzies. Lūdzu, turpiniet no šejienes.',
    'access-denied': 'Šeit nevarat reģistrēties.',
    'provider-refused':
      'Reģistrēties ar šo kontu neizdevās. Mēģiniet vēlreiz vai izvēlieties citu veidu.',
    'passkey-failed':
      'Piekļuves atslēga netika izveidota. Mēģiniet vēlreiz vai izvēlieties citu veidu.',
    'sign-in-required':
      'Jūsu konts ir gatavs, bet pierakstīties neizdevās. Lai turpinātu, pierakstieties.',
    'token-rejected':
      'Jūsu konts ir gatavs, bet pierakstīties neizdevās. Pārbaudiet ierīces datumu un laiku un pēc tam pierakstieties.',
    'unsupported-step': 'Šī vietne prasa soli, ko šeit nevar parādīt.',
    refused: 'Reģistrāciju nevarēja turpināt.',
  },
  email: {
    didYouMean: 'Vai domājāt {email}?',
  },
  inApp: {
    limits:
      'Jūs izmantojat lietotnes pārlūku ({app}). Piekļuves atslēgas un citi konti šeit var nedarboties. Atveriet šo lapu savā pārlūkā.',
    copyLink: 'Kopēt saiti',
  },
  groups: {
    choose: 'Iestatiet no šiem veidiem: {count}',
  },
  oktaVerify: {
    openApp: 'Atvērt Okta Verify',
    getApp: 'Iegūt lietotni',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Tālrunī atveriet Okta Verify, pievienojiet kontu un noskenējiet šo kodu. Lapa pati pāries tālāk.',
      'enroll-poll/okta_verify/email':
        'Mēs e-pastā nosūtījām saiti uz {to}. Atveriet to tālrunī. Lapa pati pāries tālāk.',
      'enroll-poll/okta_verify/sms':
        'Mēs īsziņā nosūtījām saiti uz {to}. Atveriet to tālrunī. Lapa pati pāries tālāk.',
      'enroll-poll/okta_verify/samedevice':
        'Iestatiet Okta Verify šajā ierīcē. Lapa pati pāries tālāk.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Atveriet Okta Verify ierīcē, kurā to jau izmantojat, un pievienojiet tur šo kontu. Lapa pati pāries tālāk.',
    },
    channels: {
      qrcode: 'Noskenēt kodu ar tālruni',
      email: 'Saņemt saiti e-pastā',
      sms: 'Saņemt saiti īsziņā',
      samedevice: 'Šajā ierīcē',
      devicebootstrap: 'Ar ierīci, kurā tas jau ir iestatīts',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Piekļuves atslēga netika izveidota: darbība tika atcelta vai aizņēma pārāk daudz laika. Varat mēģināt vēlreiz.',
    InvalidStateError: 'Šī ierīce vai atslēga jau ir iestatīta. Izmantojiet citu.',
    NotSupportedError: 'Šis pārlūks vai ierīce nevar izveidot prasītā veida piekļuves atslēgu.',
    NotAllowedByPage: 'Šī lapa neatļauj piekļuves atslēgas. Izvēlieties citu veidu.',
    SecurityError: 'Šīs lapas adresē nevar izveidot piekļuves atslēgas.',
  },
  passkeyOffer: {
    question: 'Kas ir piekļuves atslēga?',
    answer:
      'Ar piekļuves atslēgu jūs pierakstāties ar pirksta nospiedumu, seju vai ekrāna bloķēšanu. To glabā jūsu ierīce vai paroļu pārvaldnieks; pirksta nospiedums un seja netiek nosūtīti nevienam.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Piekļuves atslēga netika izmantota: darbība tika atcelta vai aizņēma pārāk daudz laika. Mēģiniet vēlreiz.',
    NotAllowedByPage: 'Šī lapa neatļauj piekļuves atslēgas. Izvēlieties citu veidu.',
    SecurityError: 'Šīs lapas adresē nevar izmantot piekļuves atslēgas.',
  },
  preview: {
    nothingSent: 'Priekšskatījums. Nekas netiek nosūtīts, un konts netiek izveidots.',
    code: 'Kods ir {code}.',
  },
  proofing: {
    intro:
      '{name} pārbauda, kas jūs esat, piemēram, ar personu apliecinošu dokumentu un fotoattēlu. Pēc tam atgriezīsieties šeit.',
    agree: 'Turpinot jūs piekrītat {name} noteikumiem.',
    privacy: 'Kā {name} aizsargā jūsu datus',
  },
  timeLimit: {
    ends: 'Reģistrācijas laiks beigsies plkst. {time}. Vai vajag vairāk laika?',
    extend: 'Vairāk laika',
    fixed: 'Vairāk laika nav. Reģistrācijas laiks beigsies plkst. {time}.',
  },
} satisfies LanguageRare;
