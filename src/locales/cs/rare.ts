import type { LanguageRare } from '../language.js';

/** Czech. People are addressed formally (vy), with a small letter. */
export default {
  endings: {
    'idx.email.verification.required': 'Podívejte se do e-mailu',
    'idx.request.activation.email': 'Podívejte se do e-mailu',
    'idx.expired.activation.token': 'Tento odkaz už neplatí',
    'idx.missing.activation.token': 'Tento odkaz už neplatí',
    'idx.return.link.expired': 'Platnost odkazu vypršela',
    'idx.return.stale': 'Tento odkaz je zastaralý',
    'idx.return.error': 'Tento odkaz nefungoval',
    'idx.activating.inactive.user': 'Tento účet nelze používat',
    'idx.operation.cancelled.by.user': 'Registrace byla ukončena',
    'idx.operation.cancelled': 'Ukončeno na jiném zařízení',
    'security.access_denied': 'Tady se zaregistrovat nemůžete',
    'registration.error': 'Účet nebyl vytvořen',
    'idx.error.server.safe.mode': 'Momentálně nedostupné',
    device_assurance: 'Toto zařízení není dostatečně zabezpečené',
    tooManyRequests: 'Příliš mnoho pokusů',
  },
  failures: {
    'network-error': 'Nelze se spojit se serverem. Zkontrolujte připojení a zkuste to znovu.',
    timeout: 'Server příliš dlouho neodpovídá. Zkuste to znovu.',
    'rate-limited': 'Příliš mnoho pokusů v krátké době. Počkejte minutu a zkuste to znovu.',
    'server-error': 'Na serveru došlo k potížím. Zkuste to za chvíli znovu.',
    'bad-response': 'Při komunikaci se serverem se něco pokazilo. Zkuste to znovu.',
    'captcha-unavailable':
      'Nepodařilo se ověřit, že nejste robot. Povolte skript pro ověření, nebo to zkuste znovu.',
    'missing-attribute': 'Tento registrační formulář ještě není nastavený.',
    'invalid-attribute': 'Tento registrační formulář není správně nastavený.',
    'insecure-context':
      'Registrace vyžaduje zabezpečenou stránku. Otevřete tuto stránku přes https.',
    'page-timeout': 'Tato stránka příliš dlouho neodpovídá. Zkuste to znovu.',
    'missing-terms':
      'Registrace není dostupná: podmínky, které je třeba přijmout, na této stránce nelze zobrazit.',
    'unknown-issuer': 'Registrace není dostupná: její server nebyl nalezen.',
    'unknown-client': 'Registrace není dostupná: server tento web nezná.',
    'redirect-uri-mismatch':
      'Registrace není dostupná: adresa této stránky pro ni není zaregistrovaná.',
    'feature-disabled': 'Na tomto webu není registrace dostupná.',
    'sign-up-disabled': 'Na tomto webu není registrace otevřená.',
    'foreign-origin': 'Registrace není dostupná: odpovědi by odešly na jiný server.',
    'sign-up-unavailable': 'Registrace teď není dostupná. Zkuste to později.',
    'session-expired': 'Čas na registraci vypršel. Pokračujte odsud.',
    'access-denied': 'Tady se zaregistrovat nemůžete.',
    'provider-refused':
      'Registrace přes tento účet se nezdařila. Zkuste to znovu, nebo zvolte jiný způsob.',
    'passkey-failed': 'Přístupový klíč nebyl vytvořen. Zkuste to znovu, nebo zvolte jiný způsob.',
    'sign-in-required':
      'Váš účet je připravený, ale přihlášení se nezdařilo. Pokračujte přihlášením.',
    'token-rejected':
      'Váš účet je připravený, ale přihlášení se nezdařilo. Zkontrolujte datum a čas na tomto zařízení a přihlaste se.',
    'unsupported-step': 'Tento web vyžaduje krok, který zde nelze zobrazit.',
    refused: 'V registraci nelze pokračovat.',
  },
  email: {
    didYouMean: 'Nemělo to být {email}?',
  },
  inApp: {
    limits:
      'Jste v prohlížeči aplikace {app}. Přístupové klíče a jiné účty tu nemusí fungovat. Otevřete tuto stránku ve svém prohlížeči.',
    copyLink: 'Kopírovat odkaz',
  },
  groups: {
    choose: 'Nastavte z těchto metod: {count}',
  },
  oktaVerify: {
    openApp: 'Otevřít Okta Verify',
    getApp: 'Získat aplikaci',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Otevřete v telefonu Okta Verify, přidejte účet a naskenujte tento kód. Stránka bude pokračovat automaticky.',
      'enroll-poll/okta_verify/email':
        'Na {to} jsme poslali e-mail s odkazem. Otevřete ho v telefonu. Stránka bude pokračovat automaticky.',
      'enroll-poll/okta_verify/sms':
        'Na {to} jsme poslali SMS s odkazem. Otevřete ho v telefonu. Stránka bude pokračovat automaticky.',
      'enroll-poll/okta_verify/samedevice':
        'Nastavte Okta Verify na tomto zařízení. Stránka bude pokračovat automaticky.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Otevřete Okta Verify na zařízení, kde ji už používáte, a přidejte tam tento účet. Stránka bude pokračovat automaticky.',
    },
    channels: {
      qrcode: 'Naskenovat kód telefonem',
      email: 'Získat odkaz e-mailem',
      sms: 'Získat odkaz přes SMS',
      samedevice: 'Na tomto zařízení',
      devicebootstrap: 'Pomocí zařízení, kde už ji používáte',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Přístupový klíč nebyl vytvořen: akce byla zrušena nebo trvala příliš dlouho. Můžete to zkusit znovu.',
    InvalidStateError: 'Toto zařízení nebo klíč už je nastavený. Použijte jiný.',
    NotSupportedError:
      'Tento prohlížeč nebo zařízení neumí vytvořit požadovaný druh přístupového klíče.',
    NotAllowedByPage: 'Tato stránka nepovoluje přístupové klíče. Zvolte jiný způsob.',
    SecurityError: 'Na adrese této stránky nelze vytvářet přístupové klíče.',
  },
  passkeyOffer: {
    question: 'Co je přístupový klíč?',
    answer:
      'S přístupovým klíčem se přihlašujete otiskem prstu, obličejem nebo zámkem obrazovky. Uchovává ho vaše zařízení nebo správce hesel; otisk prstu ani obličej se nikomu neposílají.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Přístupový klíč nebyl použit: akce byla zrušena nebo trvala příliš dlouho. Zkuste to znovu.',
    NotAllowedByPage: 'Tato stránka nepovoluje přístupové klíče. Zvolte jiný způsob.',
    SecurityError: 'Na adrese této stránky nelze používat přístupové klíče.',
  },
  preview: {
    nothingSent: 'Náhled. Nic se neodesílá a žádný účet se nevytvoří.',
    code: 'Kód je {code}.',
  },
  proofing: {
    intro:
      '{name} ověří, kdo jste, například podle dokladu totožnosti a fotografie. Pak se vrátíte sem.',
    agree: 'Pokračováním přijímáte podmínky služby {name}.',
    privacy: 'Jak {name} chrání vaše údaje',
  },
  timeLimit: {
    ends: 'Registrace skončí v {time}. Potřebujete více času?',
    extend: 'Více času',
    fixed: 'Více času už není. Registrace skončí v {time}.',
  },
} satisfies LanguageRare;
