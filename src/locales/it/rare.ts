import type { LanguageRare } from '../language.js';

/** Italian. People are addressed informally (tu). */
export default {
  endings: {
    'idx.email.verification.required': 'Controlla la tua email',
    'idx.request.activation.email': 'Controlla la tua email',
    'idx.expired.activation.token': 'Questo link non è più valido',
    'idx.missing.activation.token': 'Questo link non è più valido',
    'idx.return.link.expired': 'Questo link è scaduto',
    'idx.return.stale': 'Questo link non è il più recente',
    'idx.return.error': 'Questo link non ha funzionato',
    'idx.activating.inactive.user': 'Questo account non può essere usato',
    'idx.operation.cancelled.by.user': 'La registrazione è stata interrotta',
    'idx.operation.cancelled': 'Interrotto su un altro dispositivo',
    'security.access_denied': 'Non puoi registrarti qui',
    'registration.error': 'Il tuo account non è stato creato',
    'idx.error.server.safe.mode': 'Al momento non disponibile',
    device_assurance: 'Questo dispositivo non è abbastanza sicuro',
    tooManyRequests: 'Troppi tentativi',
  },
  failures: {
    'network-error': 'Il server non è raggiungibile. Controlla la connessione e riprova.',
    timeout: 'Il server impiega troppo tempo a rispondere. Riprova.',
    'rate-limited': 'Troppi tentativi in poco tempo. Aspetta un minuto e riprova.',
    'server-error': 'Il server ha un problema. Riprova tra poco.',
    'bad-response': 'Qualcosa è andato storto nella comunicazione con il server. Riprova.',
    'captcha-unavailable':
      'Non è stato possibile verificare che non sei un robot. Consenti lo script di verifica o riprova.',
    'missing-attribute': 'Questo modulo di registrazione non è ancora configurato.',
    'invalid-attribute': 'Questo modulo di registrazione non è configurato correttamente.',
    'insecure-context':
      'Per la registrazione serve una pagina sicura. Apri questa pagina con https.',
    'page-timeout': 'Questa pagina impiega troppo tempo a rispondere. Riprova.',
    'missing-terms':
      'La registrazione non è disponibile: i termini da accettare non possono essere mostrati in questa pagina.',
    'unknown-issuer': 'La registrazione non è disponibile: il server non è stato trovato.',
    'unknown-client': 'La registrazione non è disponibile: il server non riconosce questo sito.',
    'redirect-uri-mismatch':
      'La registrazione non è disponibile: l’indirizzo di questa pagina non è tra quelli autorizzati.',
    'feature-disabled': 'La registrazione non è disponibile su questo sito.',
    'sign-up-disabled': 'Su questo sito non è possibile registrarsi.',
    'foreign-origin':
      'La registrazione non è disponibile: le risposte andrebbero a un altro server.',
    'sign-up-unavailable': 'La registrazione non è disponibile al momento. Riprova più tardi.',
    'session-expired': 'La tua registrazione è scaduta. Continua da qui.',
    'access-denied': 'Non puoi registrarti qui.',
    'provider-refused':
      'La registrazione con quell’account non è riuscita. Riprova o scegli un altro modo.',
    'passkey-failed': 'La passkey non è stata creata. Riprova o scegli un altro metodo.',
    'sign-in-required':
      'Il tuo account è pronto, ma l’accesso non è riuscito. Accedi per continuare.',
    'token-rejected':
      'Il tuo account è pronto, ma l’accesso non è riuscito. Controlla la data e l’ora di questo dispositivo, poi accedi.',
    'unsupported-step': 'Questo sito richiede un passaggio che non può essere mostrato qui.',
    refused: 'Non è stato possibile proseguire con la registrazione.',
  },
  email: {
    didYouMean: 'Intendevi {email}?',
  },
  inApp: {
    limits:
      'Stai usando il browser di {app}. Le passkey e gli altri account potrebbero non funzionare qui. Apri questa pagina nel tuo browser.',
    copyLink: 'Copia link',
  },
  groups: {
    choose: 'Configura {count} di questi metodi',
  },
  oktaVerify: {
    openApp: 'Apri Okta Verify',
    getApp: 'Scarica l’app',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Apri Okta Verify sul telefono, aggiungi un account e scansiona questo codice. Questa pagina proseguirà automaticamente.',
      'enroll-poll/okta_verify/email':
        'Abbiamo inviato un link via email all’indirizzo {to}. Aprilo sul telefono. Questa pagina proseguirà automaticamente.',
      'enroll-poll/okta_verify/sms':
        'Abbiamo inviato un link via SMS al numero {to}. Aprilo sul telefono. Questa pagina proseguirà automaticamente.',
      'enroll-poll/okta_verify/samedevice':
        'Configura Okta Verify su questo dispositivo. Questa pagina proseguirà automaticamente.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Apri Okta Verify su un dispositivo in cui lo usi già e aggiungi lì questo account. Questa pagina proseguirà automaticamente.',
    },
    channels: {
      qrcode: 'Scansiona un codice con il telefono',
      email: 'Ricevi un link via email',
      sms: 'Ricevi un link via SMS',
      samedevice: 'Su questo dispositivo',
      devicebootstrap: 'Con un dispositivo già configurato',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'La passkey non è stata creata: l’operazione è stata annullata o ha richiesto troppo tempo. Puoi riprovare.',
    InvalidStateError:
      'Hai già configurato questo dispositivo o questa chiave. Usa un altro dispositivo o un’altra chiave.',
    NotSupportedError: 'Questo browser o dispositivo non può creare il tipo di passkey richiesto.',
    NotAllowedByPage: 'Questa pagina non consente le passkey. Scegli un altro metodo.',
    SecurityError: 'Non è possibile creare passkey all’indirizzo di questa pagina.',
  },
  passkeyOffer: {
    question: 'Che cos’è una passkey?',
    answer:
      'Con una passkey accedi con l’impronta digitale, il volto o il blocco schermo. È conservata sul tuo dispositivo o nel tuo gestore di password; l’impronta e il volto non vengono inviati a nessuno.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'La passkey non è stata usata: l’operazione è stata annullata o ha richiesto troppo tempo. Riprova.',
    NotAllowedByPage: 'Questa pagina non consente le passkey. Scegli un altro metodo.',
    SecurityError: 'Non è possibile usare passkey all’indirizzo di questa pagina.',
  },
  preview: {
    nothingSent: 'Anteprima. Non viene inviato nulla e non viene creato alcun account.',
    code: 'Il codice è {code}.',
  },
  proofing: {
    intro:
      '{name} verifica chi sei, ad esempio con un documento d’identità e una foto. Poi torni qui.',
    agree: 'Se continui, accetti le condizioni di {name}.',
    privacy: 'Come {name} protegge i tuoi dati',
  },
  timeLimit: {
    ends: 'Questa registrazione scade alle ore {time}. Ti serve più tempo?',
    extend: 'Più tempo',
    fixed: 'Non c’è altro tempo. Questa registrazione scade alle ore {time}.',
  },
} satisfies LanguageRare;
