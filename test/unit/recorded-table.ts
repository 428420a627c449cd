import { rowsOf } from '../responses/table.js';

/** A row for each of the recorded responses that are known. */
export const recorded = rowsOf(`
authenticator-enroll-duo | enroll-authenticator/duo | | redo cancel | drawn
authenticator-enroll-email-emailmagiclink-true | enroll-authenticator/okta_email |
  credentials.passcode:text | redo select resend cancel | answered
authenticator-enroll-google-authenticator | enroll-authenticator/google_otp |
  credentials.passcode:text | redo cancel | answered
authenticator-enroll-grace-period-with-skip | select-authenticator-enroll | authenticator:choice |
  skip cancel | answered
authenticator-enroll-idp | redirect-idp/external_idp | | redirect redo cancel | drawn
authenticator-enroll-ov-email | enroll-poll/okta_verify | | select select resend cancel | drawn
authenticator-enroll-ov-qr-version-upgrade | enroll-poll/okta_verify | | select select cancel |
  drawn
authenticator-enroll-ov-qr | enroll-poll/okta_verify | | select select cancel | drawn
authenticator-enroll-ov-via-email | enrollment-channel-data/okta_verify | email:text | select
  select cancel | answered
authenticator-enroll-phone | enroll-authenticator/phone_number | credentials.passcode:text | redo
  resend cancel | answered
authenticator-enroll-rsa | enroll-authenticator/rsa_token | credentials.clientData:text
  credentials.passcode:text | redo cancel | answered
authenticator-enroll-security-question | enroll-authenticator/security_question |
  credentials:choice | redo select cancel | answered
authenticator-enroll-select-authenticator | select-authenticator-enroll | authenticator:choice |
  cancel | answered
authenticator-enroll-symantec-vip | enroll-authenticator/symantec_vip |
  credentials.credentialId:text credentials.passcode:text credentials.nextPasscode:text | redo
  cancel | answered
authenticator-enroll-webauthn | enroll-authenticator/webauthn | | redo select cancel | drawn
authenticator-enroll-yubikey | enroll-authenticator/yubikey_token | credentials.passcode:password
  | redo cancel | answered
authenticator-verification-data-email-no-profile | authenticator-verification-data/okta_email |
  authenticator.methodType:radio | select resend cancel | answered
authenticator-verification-email-alphanumeric | challenge-authenticator/okta_email |
  credentials.passcode:text | select resend cancel | answered
authenticator-verification-idp-with-persona | redirect-idverify | | redirect cancel | drawn
consent-enduser | consent | consent:radio | cancel | answered
device-assurance-grace-period-one-option | device-assurance-grace-period | | cancel | answered
dotnet-bad-phone-authenticator-enroll-response | select-authenticator-enroll |
  authenticator:choice | skip cancel | answered
enroll-profile-new-additional-fields | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text userProfile.country:select
  userProfile.countryCode:text userProfile.timezone:text | sign-in | answered
enroll-profile-new-boolean-fields | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text userProfile.pet:radio
  userProfile.required:checkbox userProfile.optional:checkbox | sign-in | answered
enroll-profile-new-with-recaptcha-v2 | enroll-profile | userProfile.lastName:text
  userProfile.firstName:text userProfile.email:text | sign-in | drawn
enroll-profile-new | enroll-profile | userProfile.lastName:text userProfile.firstName:text
  userProfile.email:text | sign-in | answered
enroll-profile-update-params | profile-update | userProfile.newAttribute:text
  userProfile.secondEmail:text userProfile.newAttribute2:text | skip cancel | answered
enroll-profile-with-password-returns-multiple-errors | enroll-profile | userProfile.email:text
  userProfile.firstName:text userProfile.lastName:text credentials.passcode:password | sign-in
  cancel | answered
enroll-profile-with-password | enroll-profile | userProfile.email:text userProfile.firstName:text
  userProfile.lastName:text credentials.passcode:password | sign-in cancel | answered
error-401-session-expired | terminal | | | session-expired
error-429-too-many-request | terminal | | | rate-limited
error-account-creation | terminal | | | refused
error-authenticator-enroll-email-invalid-otp | enroll-authenticator/okta_email |
  credentials.passcode:text | redo select resend cancel | answered
error-authenticator-enroll-password-common | enroll-authenticator/okta_password |
  credentials.passcode:password | redo select cancel | answered
error-authenticator-enroll-security-question-html-tags | enroll-authenticator/security_question |
  credentials:choice | redo cancel | answered
error-enroll-regisration-unavailable | identify | identifier:text rememberMe:checkbox | sign-in
  cancel | sign-up-unavailable
error-new-signup-email-exists | enroll-profile | userProfile.lastName:text
  userProfile.firstName:text userProfile.email:text | sign-in cancel | answered
identify-with-third-party-idps | identify | identifier:text | redirect redirect redirect redirect
  redirect redirect cancel | passed
java-enroll-profile-response | select-authenticator-enroll | authenticator:choice | cancel |
  answered
java-introspect-response | identify | identifier:text credentials.passcode:password
  rememberMe:checkbox | cancel | passed
java-scenario_10_2_1-credential-enroll-password-response | enroll-authenticator/okta_password |
  credentials.passcode:password | redo cancel | answered
java-scenario_4_1_1-challenge-answer-password-response | select-authenticator-enroll |
  authenticator:choice | skip cancel | answered
java-scenario_4_1_1-enroll-response | enroll-profile | userProfile.firstName:text
  userProfile.lastName:text userProfile.email:text userProfile.enumAttr:radio | sign-in cancel |
  answered
java-scenario_4_1_2-credential-enroll-phone-response | authenticator-enrollment-data/phone_number
  | authenticator.methodType:radio authenticator.phoneNumber:text | redo skip cancel | answered
safe-mode-optional-enrollment | skip | | | answered
success-with-interaction-code | success/ | | | drawn
terminal-registration | terminal | | | drawn
terminal-return-otp-only-full-location-mobile-icon-enrollment | enter-code/okta_email | | | drawn
`);
