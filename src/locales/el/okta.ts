import type { LanguageOkta } from '../language.js';

/** Greek. People are addressed formally (εσείς). */
export default {
  messages: {
    E0000009: 'Ο διακομιστής αντιμετωπίζει πρόβλημα. Δοκιμάστε ξανά αργότερα.',
    E0000010: 'Ο διακομιστής δεν μπορεί να απαντήσει αυτήν τη στιγμή. Δοκιμάστε ξανά αργότερα.',
    E0000020: 'Κάτι δεν ήταν σωστό σε αυτό το αίτημα. Ξεκινήστε ξανά.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Συνδεθείτε με άλλη μέθοδο για να ολοκληρώσετε τη ρύθμιση της συσκευής NFC.',
    'api.authn.error.PASSCODE_INVALID':
      'Ο κωδικός δεν είναι σωστός. Ελέγξτε τον και δοκιμάστε ξανά.',
    'api.error.field_required': 'Συμπληρώστε αυτό το πεδίο.',
    'api.factors.error.sms.invalid_phone': 'Ο αριθμός τηλεφώνου δεν είναι έγκυρος.',
    'core.system.transaction_resource_not_found':
      'Ο χρόνος για την επαλήθευση έληξε. Δοκιμάστε ξανά.',
    'enroll.hotp.restricted': 'Επικοινωνήστε με τον διαχειριστή σας για αυτήν τη ρύθμιση.',
    'error.expired.session': 'Η συνεδρία σας έληξε. Ξεκινήστε ξανά.',
    'error.password.required': 'Εισαγάγετε τον κωδικό πρόσβασής σας.',
    'error.username.required': 'Εισαγάγετε το όνομα χρήστη σας.',
    'errors.E0000004': 'Δεν ήταν δυνατό να επιβεβαιωθεί ότι είστε εσείς.',
    'errors.E0000068': 'Η απάντηση δεν ταιριάζει. Δοκιμάστε ξανά.',
    'errors.E0000113': 'Ο κωδικός έγινε δεκτός. Περιμένετε τον επόμενο και εισαγάγετε και αυτόν.',
    'errors.E0000150': 'Στάλθηκαν πάρα πολλά SMS. Δοκιμάστε ξανά αργότερα.',
    'errors.E0000151': 'Έγιναν πάρα πολλές κλήσεις. Δοκιμάστε ξανά αργότερα.',
    'idx.activating.inactive.user':
      'Ο λογαριασμός σας έχει ανασταλεί προσωρινά. Επικοινωνήστε με τον διαχειριστή σας.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Η συσκευή σας δεν πληροί τις απαιτήσεις ασφαλείας. Διορθώστε το έως {date}, διαφορετικά δεν θα μπορείτε να συνδεθείτε.',
    'idx.email.verification.required': 'Για να ολοκληρώσετε, ανοίξτε το email που σας στείλαμε.',
    'idx.enter.otp.in.original.tab':
      'Εισαγάγετε αυτόν τον κωδικό εκεί όπου ξεκινήσατε την εγγραφή.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'Δείτε τις οδηγίες στη σελίδα βοήθειας ή ρωτήστε τον διαχειριστή σας.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Ενημερώστε σε Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Ενεργοποιήστε το κλείδωμα οθόνης και τα βιομετρικά στοιχεία',
    'idx.error.registration.unavailable': 'Η εγγραφή δεν είναι διαθέσιμη αυτήν τη στιγμή.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Δεν μπορεί να γίνει ρύθμιση κατά τη συντήρηση. Δοκιμάστε ξανά αργότερα.',
    'idx.error.user.not.assigned.to.app':
      'Ο λογαριασμός σας δεν έχει πρόσβαση σε αυτήν την εφαρμογή.',
    'idx.expired.activation.token': 'Ο σύνδεσμος ενεργοποίησης δεν ισχύει πλέον.',
    'idx.identity.provider.auth.error': 'Η σύνδεση με τον άλλο λογαριασμό απέτυχε.',
    'idx.missing.activation.token':
      'Ο λογαριασμός σας μπορεί να είναι ήδη ενεργός ή ο σύνδεσμος δεν είναι πλήρης. Αν χρειάζεστε βοήθεια, επικοινωνήστε με τον διαχειριστή σας.',
    'idx.operation.cancelled.by.user': 'Το διακόψατε.',
    'idx.operation.cancelled.on.other.device': 'Το απορρίψατε σε άλλη συσκευή.',
    'idx.password.expired.message': 'Ο κωδικός πρόσβασής σας έληξε.',
    'idx.password.expiring.message':
      'Όταν λήξει ο κωδικός πρόσβασής σας, δεν θα μπορείτε πλέον να χρησιμοποιείτε τον λογαριασμό σας.',
    'idx.request.activation.email':
      'Αν τα στοιχεία σας αντιστοιχούν σε λογαριασμό, θα λάβετε email με νέο σύνδεσμο.',
    'idx.return.error':
      'Ο σύνδεσμος δεν λειτούργησε. Επιστρέψτε εκεί όπου ξεκινήσατε και ζητήστε νέο.',
    'idx.return.link.expired':
      'Ο σύνδεσμος έληξε. Επιστρέψτε εκεί όπου ξεκινήσατε και ζητήστε νέο.',
    'idx.return.stale':
      'Ο σύνδεσμος είναι παλιός. Χρησιμοποιήστε το πιο πρόσφατο email ή επιστρέψτε εκεί όπου ξεκινήσατε και ζητήστε νέο.',
    'idx.return.to.original.tab': 'Επιστρέψτε στην καρτέλα όπου ξεκινήσατε.',
    'idx.session.expired': 'Ο χρόνος για την εγγραφή σας έληξε. Ξεκινήστε ξανά.',
    'idx.transferred.to.new.tab': 'Συνεχίζεται σε άλλη καρτέλα.',
    'idx.unknown.user': 'Δεν υπάρχει λογαριασμός με αυτήν τη διεύθυνση email.',
    'oie.assurance.unsatisfiable':
      'Δεν έχετε πρόσβαση σε αυτήν την εφαρμογή αυτήν τη στιγμή. Επικοινωνήστε με τον διαχειριστή σας.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Ενεργοποιήστε τα για το Okta Verify στη συσκευή σας και δοκιμάστε ξανά.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Ο οργανισμός σας απαιτεί νεότερη έκδοση του Okta Verify. Ενημερώστε την εφαρμογή και δοκιμάστε ξανά.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'Αυτή η συσκευή δεν πληροί τις απαιτήσεις ασφαλείας του οργανισμού σας. Επικοινωνήστε με τον διαχειριστή σας.',
    'oie.authenticator.enroll.error.fail': 'Η ρύθμιση απέτυχε. Δοκιμάστε ξανά.',
    'oie.registration.is.not.enabled': 'Δεν γίνονται εγγραφές σε αυτόν τον ιστότοπο.',
    'oie.tooManyRequests':
      'Πάρα πολλές προσπάθειες σε σύντομο χρόνο. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.',
    'password.common':
      'Πολλοί χρησιμοποιούν αυτόν τον κωδικό πρόσβασης, οπότε είναι εύκολο να τον μαντέψει κανείς. Επιλέξτε άλλον.',
    'password.passwordRequirementsNotMet': 'Ο κωδικός πρόσβασης δεν πληροί όλες τις απαιτήσεις.',
    'registration.error.doesNotMatchPattern': 'Αυτό δεν έχει τη μορφή που ζητείται.',
    'registration.error.generic':
      'Δεν ήταν δυνατή η δημιουργία του λογαριασμού σας. Δοκιμάστε ξανά.',
    'registration.error.invalidLoginEmail': 'Εισαγάγετε μια διεύθυνση email όπως name@example.com.',
    'registration.error.notUniqueWithinOrg': 'Υπάρχει ήδη λογαριασμός με αυτό το στοιχείο.',
    'registration.error.request.not.completed':
      'Δεν ήταν δυνατή η ολοκλήρωση του αιτήματός σας. Δοκιμάστε ξανά αργότερα.',
    'security.access_denied': 'Δεν έχετε πρόσβαση εδώ.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Χρησιμοποιήστε τουλάχιστον {count} χαρακτήρα.',
      other: 'Χρησιμοποιήστε τουλάχιστον {count} χαρακτήρες.',
    },
    tagsNotAllowed: 'Μη χρησιμοποιείτε τους χαρακτήρες < και >.',
    tooManyRequests:
      'Πάρα πολλές προσπάθειες σε σύντομο χρόνο. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.',
  },
  labels: {
    address: 'Διεύθυνση',
    allow: 'Να επιτρέπεται',
    'allow access': 'Να επιτρέπεται',
    'alternate email': 'Εναλλακτικό email',
    answer: 'Απάντηση',
    'choose a security question': 'Επιλέξτε ερώτηση ασφαλείας',
    city: 'Πόλη',
    'confirm password': 'Επιβεβαίωση κωδικού πρόσβασης',
    country: 'Χώρα',
    'country code': 'Κωδικός χώρας',
    'create a security question': 'Δημιουργία ερώτησης ασφαλείας',
    'create my own security question': 'Δημιουργία δικής μου ερώτησης ασφαλείας',
    'date of birth': 'Ημερομηνία γέννησης',
    deny: 'Να μην επιτρέπεται',
    department: 'Τμήμα',
    'display name': 'Εμφανιζόμενο όνομα',
    "don't allow": 'Να μην επιτρέπεται',
    email: 'Email',
    'enter code': 'Κωδικός',
    'enter password': 'Κωδικός πρόσβασης',
    'first name': 'Όνομα',
    'insert then tap your yubikey': 'Κωδικός',
    'keep me signed in': 'Παραμονή σε σύνδεση',
    'last name': 'Επώνυμο',
    locale: 'Γλώσσα και περιοχή',
    'middle name': 'Μεσαίο όνομα',
    'mobile phone': 'Κινητό τηλέφωνο',
    'new password': 'Νέος κωδικός πρόσβασης',
    nickname: 'Ψευδώνυμο',
    no: 'Όχι',
    'okta password': 'Κωδικός πρόσβασης',
    'okta phone': 'Τηλέφωνο',
    'okta security question': 'Ερώτηση ασφαλείας',
    organization: 'Οργανισμός',
    passcode: 'Κωδικός',
    passkeys: 'Κλειδιά πρόσβασης',
    password: 'Κωδικός πρόσβασης',
    phone: 'Τηλέφωνο',
    'phone number': 'Αριθμός τηλεφώνου',
    'postal code': 'Ταχυδρομικός κώδικας',
    'preferred language': 'Προτιμώμενη γλώσσα',
    'primary email': 'Email',
    'primary phone': 'Τηλέφωνο',
    'remember this device': 'Απομνημόνευση αυτής της συσκευής',
    'secondary email': 'Δεύτερο email',
    'security code 1': 'Κωδικός 1',
    'security code 2': 'Κωδικός 2',
    'security key or biometric': 'Κλειδί πρόσβασης ή ασφαλείας',
    'security key or biometric authenticator': 'Κλειδί πρόσβασης ή ασφαλείας',
    'security key or biometric authenticator (fido2)': 'Κλειδί πρόσβασης ή ασφαλείας',
    'security question': 'Ερώτηση ασφαλείας',
    'smart card authenticator': 'Έξυπνη κάρτα',
    sms: 'SMS',
    state: 'Νομός ή περιοχή',
    'stay signed in': 'Παραμονή σε σύνδεση',
    'street address': 'Οδός και αριθμός',
    'time zone': 'Ζώνη ώρας',
    title: 'Θέση εργασίας',
    'user name': 'Όνομα χρήστη',
    username: 'Όνομα χρήστη',
    voice: 'Τηλεφωνική κλήση',
    'voice call': 'Τηλεφωνική κλήση',
    yes: 'Ναι',
    'zip code': 'Ταχυδρομικός κώδικας',
  },
} satisfies LanguageOkta;
