import type { LanguageRare } from '../language.js';

/** Haitian Creole. People are addressed as “ou”, the only form for one person. */
export default {
  endings: {
    'idx.email.verification.required': 'Tcheke imèl ou',
    'idx.request.activation.email': 'Tcheke imèl ou',
    'idx.expired.activation.token': 'Lyen sa a pa bon ankò',
    'idx.missing.activation.token': 'Lyen sa a pa bon ankò',
    'idx.return.link.expired': 'Lyen sa a ekspire',
    'idx.return.stale': 'Lyen sa a twò ansyen',
    'idx.return.error': 'Lyen sa a pa t mache',
    'idx.activating.inactive.user': 'Ou pa ka sèvi ak kont sa a',
    'idx.operation.cancelled.by.user': 'Enskripsyon an te kanpe',
    'idx.operation.cancelled': 'Ou kanpe li sou yon lòt aparèy',
    'security.access_denied': 'Ou pa ka enskri isit la',
    'registration.error': 'Kont ou pa t kreye',
    'idx.error.server.safe.mode': 'Pa disponib kounye a',
    device_assurance: 'Aparèy sa a pa ase an sekirite',
    tooManyRequests: 'Twòp esè',
  },
  failures: {
    'network-error': 'Nou pa ka jwenn sèvè a. Tcheke koneksyon ou epi eseye ankò.',
    timeout: 'Sèvè a pran twòp tan pou reponn. Eseye ankò.',
    'rate-limited': 'Twòp esè nan yon ti tan. Tann yon minit epi eseye ankò.',
    'server-error': 'Sèvè a gen yon pwoblèm. Eseye ankò nan yon ti moman.',
    'bad-response': 'Gen yon pwoblèm nan kominikasyon ak sèvè a. Eseye ankò.',
    'captcha-unavailable':
      'Nou pa t ka verifye ou pa yon wobo. Otorize eskrip verifikasyon an, oswa eseye ankò.',
    'missing-attribute': 'Fòmilè enskripsyon sa a poko konfigire.',
    'invalid-attribute': 'Fòmilè enskripsyon sa a pa byen konfigire.',
    'insecure-context': 'Enskripsyon an bezwen yon paj ki an sekirite. Louvri paj sa a ak https.',
    'page-timeout': 'Paj sa a pran twòp tan pou reponn. Eseye ankò.',
    'missing-terms':
      'Enskripsyon an pa disponib: kondisyon pou w aksepte yo pa ka parèt sou paj sa a.',
    'unknown-issuer': 'Enskripsyon an pa disponib: nou pa jwenn sèvè a.',
    'unknown-client': 'Enskripsyon an pa disponib: sèvè a pa rekonèt sit sa a.',
    'redirect-uri-mismatch': 'Enskripsyon an pa disponib: adrès paj sa a pa anrejistre pou sa.',
    'feature-disabled': 'Enskripsyon an pa disponib sou sit sa a.',
    'sign-up-disabled': 'Ou pa ka enskri sou sit sa a.',
    'foreign-origin': 'Enskripsyon an pa disponib: repons yo ta ale nan yon lòt sèvè.',
    'sign-up-unavailable': 'Enskripsyon an pa disponib kounye a. Eseye ankò pita.',
    'session-expired': 'Tan pou enskripsyon ou an fini. Tanpri kontinye isit la.',
    'access-denied': 'Ou pa ka enskri isit la.',
    'provider-refused':
      'Enskripsyon ak kont sa a pa t mache. Eseye ankò oswa chwazi yon lòt fason.',
    'passkey-failed': 'Kle aksè a pa t kreye. Eseye ankò, oswa chwazi yon lòt metòd.',
    'sign-in-required': 'Kont ou pare, men koneksyon an pa t mache. Konekte pou w kontinye.',
    'token-rejected':
      'Kont ou pare, men koneksyon an pa t mache. Tcheke dat ak lè aparèy sa a, epi konekte.',
    'unsupported-step': 'Sit sa a mande yon etap ki pa ka parèt isit la.',
    refused: 'Enskripsyon an pa t ka kontinye.',
  },
  email: {
    didYouMean: 'Èske ou te vle di {email}?',
  },
  inApp: {
    limits:
      'Ou nan navigatè {app}. Kle aksè ak lòt kont gendwa pa mache isit la. Louvri paj sa a nan pwòp navigatè ou.',
    copyLink: 'Kopye lyen an',
  },
  groups: {
    choose: 'Konfigire {count} nan sa yo',
  },
  oktaVerify: {
    openApp: 'Louvri Okta Verify',
    getApp: 'Telechaje aplikasyon an',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Louvri Okta Verify sou telefòn ou, ajoute yon kont, epi eskane kòd sa a. Paj sa a ap kontinye poukont li.',
      'enroll-poll/okta_verify/email':
        'Nou voye yon lyen pa imèl nan {to}. Louvri li sou telefòn ou. Paj sa a ap kontinye poukont li.',
      'enroll-poll/okta_verify/sms':
        'Nou voye yon lyen pa SMS nan {to}. Louvri li sou telefòn ou. Paj sa a ap kontinye poukont li.',
      'enroll-poll/okta_verify/samedevice':
        'Konfigire Okta Verify sou aparèy sa a. Paj sa a ap kontinye poukont li.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Louvri Okta Verify sou yon aparèy kote ou sèvi ak li deja, epi ajoute kont sa a ladan li. Paj sa a ap kontinye poukont li.',
    },
    channels: {
      qrcode: 'Eskane yon kòd ak telefòn ou',
      email: 'Resevwa yon lyen pa imèl',
      sms: 'Resevwa yon lyen pa SMS',
      samedevice: 'Sou aparèy sa a',
      devicebootstrap: 'Ak yon aparèy ki konfigire deja',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Kle aksè a pa t kreye: operasyon an te anile oswa li te pran twòp tan. Ou ka eseye ankò.',
    InvalidStateError: 'Aparèy oswa kle sa a konfigire deja. Sèvi ak yon lòt.',
    NotSupportedError: 'Navigatè oswa aparèy sa a pa ka kreye kalite kle aksè yo mande a.',
    NotAllowedByPage: 'Paj sa a pa otorize kle aksè. Chwazi yon lòt metòd.',
    SecurityError: 'Ou pa ka kreye kle aksè nan adrès paj sa a.',
  },
  passkeyOffer: {
    question: 'Ki sa yon kle aksè ye?',
    answer:
      'Ak yon kle aksè, ou konekte ak anprent dwèt ou, figi ou oswa vewouyaj ekran an. Se aparèy ou oswa jesyonè modpas ou ki kenbe l; anprent ou ak figi ou pa voye bay pèsonn.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Kle aksè a pa t itilize: operasyon an te anile oswa li te pran twòp tan. Eseye ankò.',
    NotAllowedByPage: 'Paj sa a pa otorize kle aksè. Chwazi yon lòt metòd.',
    SecurityError: 'Ou pa ka itilize kle aksè nan adrès paj sa a.',
  },
  preview: {
    nothingSent: 'Apèsi. Anyen pa voye, e pa gen kont ki kreye.',
    code: 'Kòd la se {code}.',
  },
  proofing: {
    intro:
      '{name} verifye kiyès ou ye, pa egzanp ak yon pyès idantite ak yon foto. Apre sa ou tounen isit la.',
    agree: 'Si ou kontinye, ou aksepte kondisyon {name}.',
    privacy: 'Kijan {name} pwoteje done ou yo',
  },
  timeLimit: {
    ends: 'Enskripsyon sa a ap fini a {time}. Ou bezwen plis tan?',
    extend: 'Plis tan',
    fixed: 'Pa gen plis tan. Enskripsyon sa a ap fini a {time}.',
  },
} satisfies LanguageRare;
