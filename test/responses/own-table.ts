import { rowsOf } from './table.js';

/** A row for each of our own responses, made and written. */
export const own = rowsOf(`
made/challenge-email | challenge-authenticator/okta_email | credentials.passcode:text | redo
  resend cancel | answered
made/challenge-poll | challenge-poll/okta_verify | | redo select cancel | drawn
made/consent | consent | consent:radio | cancel | answered
made/email-challenge-consent | email-challenge-consent | consent:radio | cancel | answered
made/enroll-duo | enroll-authenticator/duo | | redo select skip cancel | drawn
made/enroll-email-magic-link | enroll-authenticator/okta_email | credentials.passcode:text | redo
  resend cancel | answered
made/enroll-email-wrong-code | enroll-authenticator/okta_email | credentials.passcode:text | redo
  skip resend cancel | answered
made/enroll-email | enroll-authenticator/okta_email | credentials.passcode:text | redo skip resend
  cancel | answered
made/enroll-google-authenticator | enroll-authenticator/google_otp | credentials.passcode:text |
  redo select skip cancel | answered
made/enroll-on-prem | enroll-authenticator/onprem_mfa | credentials.clientData:text
  credentials.passcode:text | redo select skip cancel | answered
made/enroll-passkey-promotion | enroll-authenticator-promotion/webauthn | | skip cancel | drawn
made/enroll-password-refused | enroll-authenticator/okta_password | credentials.passcode:password
  | redo cancel | answered
made/enroll-password | enroll-authenticator/okta_password | credentials.passcode:password | redo
  cancel | answered
made/enroll-phone-sms | enroll-authenticator/phone_number | credentials.passcode:text | redo
  select resend cancel | answered
made/enroll-phone-voice | enroll-authenticator/phone_number | credentials.passcode:text | redo
  select resend cancel | answered
made/enroll-profile-altcha | enroll-profile | userProfile.firstName:text userProfile.lastName:text
  userProfile.email:text | sign-in cancel | drawn
made/enroll-profile-email-taken | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text | sign-in cancel | answered
made/enroll-profile-every-attribute-refused | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text userProfile.nickName:text
  userProfile.about:textarea userProfile.age:text userProfile.height:text userProfile.birthday:text
  userProfile.plan:radio userProfile.department:select userProfile.interests:checkboxes
  userProfile.countryCode:select userProfile.locale:select userProfile.pet:radio
  userProfile.terms:checkbox userProfile.newsletter:checkbox credentials.passcode:password | sign-in
  cancel | answered
made/enroll-profile-every-attribute | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text userProfile.nickName:text
  userProfile.about:textarea userProfile.age:text userProfile.height:text userProfile.birthday:text
  userProfile.plan:radio userProfile.department:select userProfile.interests:checkboxes
  userProfile.countryCode:select userProfile.locale:select userProfile.pet:radio
  userProfile.terms:checkbox userProfile.newsletter:checkbox credentials.passcode:password | sign-in
  cancel | answered
made/enroll-profile-hcaptcha | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text | sign-in cancel | drawn
made/enroll-profile-recaptcha-v2 | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text | sign-in cancel | drawn
made/enroll-profile-with-password | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text credentials.passcode:password | sign-in cancel |
  answered
made/enroll-profile-with-providers | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text | sign-in redirect redirect redirect redirect
  cancel | answered
made/enroll-profile | enroll-profile | userProfile.firstName:text userProfile.lastName:text
  userProfile.email:text | sign-in cancel | answered
made/enroll-rsa | enroll-authenticator/rsa_token | credentials.clientData:text
  credentials.passcode:text | redo select skip cancel | answered
made/enroll-security-question-refused | enroll-authenticator/security_question |
  credentials:choice | redo select skip cancel | answered
made/enroll-security-question | enroll-authenticator/security_question | credentials:choice | redo
  select skip cancel | answered
made/enroll-symantec-vip | enroll-authenticator/symantec_vip | credentials.credentialId:text
  credentials.passcode:text credentials.nextPasscode:text | redo select skip cancel | answered
made/enroll-webauthn | enroll-authenticator/webauthn | | redo select skip cancel | drawn
made/enroll-yubikey | enroll-authenticator/yubikey_token | credentials.passcode:password | redo
  select skip cancel | answered
made/granular-consent | granular-consent | optedScopes.profile:checkbox optedScopes.email:checkbox
  | refuse cancel | answered
made/identify-registration-unavailable | identify | identifier:text rememberMe:checkbox | cancel |
  sign-up-unavailable
made/identify-with-providers | identify | identifier:text credentials.passcode:password
  rememberMe:checkbox | redirect redirect redirect redirect cancel | passed
made/identify-without-password | identify | identifier:text rememberMe:checkbox | cancel | passed
made/identify-without-sign-up | identify | identifier:text rememberMe:checkbox | cancel |
  sign-up-disabled
made/identify | identify | identifier:text credentials.passcode:password rememberMe:checkbox |
  cancel | passed
made/keep-me-signed-in | keep-me-signed-in | keepMeSignedIn:checkbox | cancel | answered
made/okta-verify-channel-email | enrollment-channel-data/okta_verify | email:text | select redo
  select skip cancel | answered
made/okta-verify-channel-sms | enrollment-channel-data/okta_verify | phoneNumber:text | select
  redo select skip cancel | answered
made/okta-verify-email | enroll-poll/okta_verify | | select redo select skip resend cancel | drawn
made/okta-verify-qrcode | enroll-poll/okta_verify | | select redo select skip cancel | drawn
made/okta-verify-samedevice | enroll-poll/okta_verify | | select redo select skip cancel | drawn
made/okta-verify-sms | enroll-poll/okta_verify | | select redo select skip resend cancel | drawn
made/password-expires | reenroll-authenticator-warning/okta_password |
  credentials.passcode:password | skip cancel | answered
made/phone-data-refused | authenticator-enrollment-data/phone_number |
  authenticator.methodType:radio authenticator.phoneNumber:text | redo cancel | answered
made/phone-data-voice | authenticator-enrollment-data/phone_number |
  authenticator.methodType:radio authenticator.phoneNumber:text | redo select cancel | answered
made/phone-data | authenticator-enrollment-data/phone_number | authenticator.methodType:radio
  authenticator.phoneNumber:text | redo select cancel | answered
made/profile-update-required | profile-update | userProfile.nickName:text | cancel | answered
made/profile-update | profile-update | userProfile.city:text userProfile.secondEmail:text | skip
  cancel | answered
made/redirect-idp-smart-card | redirect-idp/smart_card_idp | | redirect redo select skip cancel |
  drawn
made/redirect-idp | redirect-idp/external_idp | | redirect redo select skip cancel | drawn
made/redirect-idverify | redirect-idverify | | redirect cancel | drawn
made/reenroll-custom-password-expiry-warning |
  reenroll-custom-password-expiry-warning/okta_password | | redirect skip cancel | drawn
made/reenroll-password | reenroll-authenticator/okta_password | credentials.passcode:password |
  cancel | answered
made/request-activation-email | request-activation-email | | cancel | answered
made/safe-mode-poll | poll | | cancel | drawn
made/safe-mode-skip | skip | | cancel | answered
made/select-authenticator-authenticate | select-authenticator-authenticate | authenticator:choice
  | cancel | answered
made/select-authenticator-enroll-bad-phone | select-authenticator-enroll | authenticator:choice |
  cancel | answered
made/select-authenticator-enroll-everything | select-authenticator-enroll | authenticator:choice |
  skip cancel | answered
made/select-authenticator-enroll-grace-periods | select-authenticator-enroll |
  authenticator:choice | skip cancel | answered
made/select-authenticator-enroll-one-of-two | select-authenticator-enroll | authenticator:choice |
  cancel | answered
made/select-authenticator-enroll-one | select-authenticator-enroll | authenticator:choice | cancel
  | answered
made/select-authenticator-enroll-optional | select-authenticator-enroll | authenticator:choice |
  skip cancel | answered
made/select-authenticator-enroll-restricted | select-authenticator-enroll | authenticator:choice |
  cancel | answered
made/session-expired | terminal | | | session-expired
made/success | success/ | | | drawn
made/terminal-access-denied-with-link | terminal | | | access-denied
made/terminal-access-denied | terminal | | | access-denied
made/terminal-activation-missing | terminal | | | refused
made/terminal-activation-requested | terminal | | | drawn
made/terminal-canceled-by-user | terminal | | | refused
made/terminal-email-verification-required | terminal | | | drawn
made/terminal-transferred | transferred | | | drawn
made/too-many-requests | terminal | | | rate-limited
made/verification-data-email | authenticator-verification-data/okta_email |
  authenticator.methodType:radio | redo select cancel | answered
made/verification-data-phone | authenticator-verification-data/phone_number |
  authenticator.methodType:radio | redo select cancel | answered
written/admin-consent | admin-consent | consent:radio | cancel | answered
written/api-error-internal | terminal | | | server-error
written/api-error-too-many-requests | terminal | | | rate-limited
written/cancel-transaction | enroll-poll/nfc_pin | | cancel redo | drawn
written/challenge-email-alphanumeric | challenge-authenticator/okta_email |
  credentials.passcode:text | redo resend cancel | answered
written/device-assurance-grace-period | device-assurance-grace-period | | cancel | answered
written/email-data | authenticator-enrollment-data/okta_email | authenticator.methodType:radio |
  redo cancel | answered
written/enroll-email-alphanumeric | enroll-authenticator/okta_email | credentials.passcode:text |
  redo resend cancel | answered
written/enroll-nfc-pin | enroll-authenticator/nfc_pin | credentials.passcode:password | redo
  cancel | answered
written/enroll-passkey-promotion-again | enroll-authenticator-promotion/webauthn | | skip cancel |
  drawn
written/enroll-password-common | enroll-authenticator/okta_password |
  credentials.passcode:password | redo cancel | answered
written/enroll-profile-awkward-names | enroll-profile | userProfile.email:text
  userProfile.state:text userProfile.urn:example.com:member.number:text userProfile.costCenter:text
  | sign-in cancel | answered
written/enroll-profile-blocked-words | enroll-profile | userProfile.email:text
  userProfile.firstName:text userProfile.lastName:text credentials.passcode:password | sign-in
  cancel | answered
written/enroll-profile-display-hints | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text userProfile.countryCode:text
  userProfile.country:select userProfile.engine:select userProfile.updates:radio
  userProfile.isGuardian:radio userProfile.terms:checkbox | sign-in cancel | answered
written/enroll-profile-several-messages | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text | sign-in cancel | answered
written/enroll-rsa-next-code | enroll-authenticator/rsa_token | credentials.clientData:text
  credentials.passcode:password | redo cancel | answered
written/enroll-webauthn-two-fields | enroll-authenticator/webauthn | | redo cancel | drawn
written/enter-code | enter-code/okta_email | | | drawn
written/fixed-values | acknowledge-policy | | cancel | answered
written/identify-sign-up-last | identify | identifier:text rememberMe:checkbox | redirect redirect
  sign-in sign-in cancel | passed
written/nfc-poll | enroll-poll/nfc_pin | | redo cancel | drawn
written/okta-verify-biometrics-required | enroll-poll/okta_verify | | select redo cancel | drawn
written/okta-verify-device-bootstrap | enroll-poll/okta_verify | | select redo cancel | drawn
written/okta-verify-push-qrcode | enroll-poll/okta_verify_push | | select redo select skip cancel |
  drawn
written/okta-verify-update-required | enroll-poll/okta_verify | | select redo cancel | drawn
written/profile-update-with-description | profile-update | userProfile.secondEmail:text
  userProfile.city:text | skip cancel | answered
written/redirect-idp-before-sign-up | redirect-idp | | redirect cancel | passed
written/redirect-idp-failed | redirect-idp/external_idp | | redirect redo cancel | drawn
written/select-authenticator-enroll-grace-without-skip | select-authenticator-enroll |
  authenticator:choice | cancel | answered
written/select-authenticator-enroll-groups | select-authenticator-enroll | authenticator:choice |
  cancel | answered
written/select-authenticator-enroll-okta-verify-keys | select-authenticator-enroll |
  authenticator:choice | skip cancel | answered
written/select-authenticator-enroll-same-key | select-authenticator-enroll | authenticator:choice
  | cancel | answered
written/terminal-account-suspended | terminal | | | refused
written/terminal-link-expired | terminal | | | drawn
written/terminal-link-stale | terminal | | | refused
written/terminal-registration-failed | terminal | | | refused
written/terminal-return-to-original-tab | transferred | | | drawn
written/terminal-safe-mode | terminal | | | sign-up-unavailable
written/terminal-server-error | terminal | | | server-error
written/terminal-sms-limit | terminal | | | rate-limited
written/terminal-transaction-gone | terminal | | | session-expired
written/terminal-without-key | terminal | | | refused
written/unknown-device | confirm-with-device | | cancel | unsupported-step
written/unknown-question | confirm-membership | membership.number:text membership.since:radio |
  skip cancel | answered
`);
