/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["challenge-email"] = 
`form, Check your email
heading, Check your email, level 2
paragraph
We sent a message to a***a@example.com. Open the link in it, or enter the code here.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, required
button, Verify, not disabled
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
end of form, Check your email`;
/* end snapshot challenge-email */

snapshots["challenge-poll"] = 
`form, Verify with Okta Verify
heading, Verify with Okta Verify, level 2
paragraph
Open Okta Verify on your phone and confirm. This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Choose another method
button, Cancel
end of form, Verify with Okta Verify`;
/* end snapshot challenge-poll */

snapshots["consent"] = 
`form, Give access?
heading, Give access?, level 2
paragraph
This site would like to:
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
list
listitem, level 1, position 1, set size 2
View your profile information.
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
View your email address.
end of listitem, level 1, position 2, set size 2
end of list
group, Your answer
Your answer
radio, Allow Access, not checked, position 1, set size 2
Allow Access
radio, Don't Allow, not checked, position 2, set size 2
Don't Allow
end of group, Your answer
button, Next, not disabled
button, Cancel
end of form, Give access?`;
/* end snapshot consent */

snapshots["email-challenge-consent"] = 
`form, Did you just sign up?
heading, Did you just sign up?, level 2
paragraph
For the account ada@example.com.
end of paragraph
list
listitem, level 1, position 1, set size 1
Application:
Password optional
end of listitem, level 1, position 1, set size 1
end of list
group, Your answer
Your answer
radio, Allow, not checked, position 1, set size 2
Allow
radio, Deny, not checked, position 2, set size 2
Deny
end of group, Your answer
button, Next, not disabled
button, Cancel
end of form, Did you just sign up?`;
/* end snapshot email-challenge-consent */

snapshots["enroll-duo"] = 
`form, Set up Duo Security
heading, Set up Duo Security, level 2
paragraph
Follow the steps that Duo shows here.
end of paragraph
alert
paragraph
A part of this form could not be loaded. Check your connection and try again.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
Duo
button, Try again
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Duo Security`;
/* end snapshot enroll-duo */

snapshots["enroll-email-magic-link"] = 
`form, Check your email
heading, Check your email, level 2
paragraph
We sent a message to ada@example.com. Open the link in it, or enter the code here.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, required
button, Verify, not disabled
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Check your email`;
/* end snapshot enroll-email-magic-link */

snapshots["enroll-email-wrong-code"] = 
`form, Check your email
heading, Check your email, level 2
paragraph
We sent a message to ada@example.com. Enter the code from it here.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, Invalid code. Try again., invalid, required
paragraph
Invalid code. Try again.
end of paragraph
button, Verify, not disabled
button, Skip
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Check your email`;
/* end snapshot enroll-email-wrong-code */

snapshots["enroll-email"] = 
`form, Check your email
heading, Check your email, level 2
paragraph
We sent a message to ada@example.com. Enter the code from it here.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, required
button, Verify, not disabled
button, Skip
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Check your email`;
/* end snapshot enroll-email */

snapshots["enroll-google-authenticator"] = 
`form, Set up an authenticator app
heading, Set up an authenticator app, level 2
paragraph
Scan this code with your authenticator app, then enter the code that the app shows.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
image, QR code to scan with your phone
paragraph
Can’t scan it? Type this key into the app:
code
ABCD EFGH IJKL MNOP
end of code
end of paragraph
button, Copy key
status
Code
textbox, Code, required
button, Verify, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Set up an authenticator app`;
/* end snapshot enroll-google-authenticator */

snapshots["enroll-on-prem"] = 
`form, Set up On-Prem MFA
heading, Set up On-Prem MFA, level 2
paragraph
For the account ada@example.com.
end of paragraph
User Name
textbox, User Name, ada@example.com, required
Passcode
textbox, Passcode, required
button, Verify, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Set up On-Prem MFA`;
/* end snapshot enroll-on-prem */

snapshots["enroll-passkey-promotion"] = 
`form, Sign in faster next time
heading, Sign in faster next time, level 2
paragraph
Sign in next time with your fingerprint, face or screen lock, without a password.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group
What is a passkey?
With a passkey you sign in by fingerprint, face or screen lock. Your device or your password manager keeps it; your fingerprint and your face are not sent to anybody.
end of group
button, Create passkey, not disabled
button, Not now
button, Cancel
end of form, Sign in faster next time`;
/* end snapshot enroll-passkey-promotion */

snapshots["enroll-password-refused"] = 
`form, Choose a password
heading, Choose a password, level 2
paragraph
For the account ada@example.com.
end of paragraph
New password
New password, Your password needs At least 8 characters A lowercase letter An uppercase letter A number No part of your email address Not your first name Not your last name Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, an uppercase letter, a number, no parts of your username, does not include your first name, does not include your last name.
Your password needs
list
listitem, level 1, position 1, set size 7
At least 8 characters
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
A lowercase letter
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
An uppercase letter
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
A number
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
No part of your email address
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
Not your first name
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Not your last name
end of listitem, level 1, position 7, set size 7
end of list
paragraph
Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, an uppercase letter, a number, no parts of your username, does not include your first name, does not include your last name.
end of paragraph
Confirm password
Confirm password
button, Show password
button, Next, not disabled
button, Cancel
end of form, Choose a password`;
/* end snapshot enroll-password-refused */

snapshots["enroll-password"] = 
`form, Choose a password
heading, Choose a password, level 2
paragraph
For the account ada@example.com.
end of paragraph
New password
New password, Your password needs At least 8 characters A lowercase letter An uppercase letter A number No part of your email address Not your first name Not your last name
Your password needs
list
listitem, level 1, position 1, set size 7
At least 8 characters
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
A lowercase letter
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
An uppercase letter
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
A number
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
No part of your email address
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
Not your first name
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Not your last name
end of listitem, level 1, position 7, set size 7
end of list
Confirm password
Confirm password
button, Show password
button, Next, not disabled
button, Cancel
end of form, Choose a password`;
/* end snapshot enroll-password */

snapshots["enroll-phone-sms"] = 
`form, Enter the code
heading, Enter the code, level 2
paragraph
Enter the code from the SMS we sent to your phone.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, required
button, Verify, not disabled
button, Use another number
button, Choose another method
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
end of form, Enter the code`;
/* end snapshot enroll-phone-sms */

snapshots["enroll-phone-voice"] = 
`form, Enter the code
heading, Enter the code, level 2
paragraph
Enter the code from the call we made to your phone.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, required
button, Verify, not disabled
button, Use another number
button, Choose another method
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
end of form, Enter the code`;
/* end snapshot enroll-phone-voice */

snapshots["enroll-profile-altcha"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-altcha */

snapshots["enroll-profile-email-taken"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, Sign in A user with this Email already exists, invalid, required
link, Sign in
paragraph
A user with this Email already exists
end of paragraph
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-email-taken */

snapshots["enroll-profile-every-attribute-refused"] = 
`form, Create account
heading, Create account, level 2
alert
Check these answers
list
listitem, level 1, position 1, set size 6
link, Email
'Email' must be in the form of an email address
end of listitem, level 1, position 1, set size 6
listitem, level 1, position 2, set size 6
link, Age
Provided value for property 'Age' does not match required pattern
end of listitem, level 1, position 2, set size 6
listitem, level 1, position 3, set size 6
link, Plan
'Plan' is required.
end of listitem, level 1, position 3, set size 6
listitem, level 1, position 4, set size 6
link, Country
'Country' is required.
end of listitem, level 1, position 4, set size 6
listitem, level 1, position 5, set size 6
link, I accept the terms
'I accept the terms' is required.
end of listitem, level 1, position 5, set size 6
listitem, level 1, position 6, set size 6
link, New password
Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, an uppercase letter, a number, no parts of your username, does not include your first name, does not include your last name.
end of listitem, level 1, position 6, set size 6
end of list
end of alert
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, 'Email' must be in the form of an email address, invalid, required
paragraph
'Email' must be in the form of an email address
end of paragraph
Nickname
(
optional
)
textbox, Nickname (optional)
About you
(
optional
)
textbox, About you (optional)
Age
spinbutton, Age, Provided value for property 'Age' does not match required pattern, invalid, required
paragraph
Provided value for property 'Age' does not match required pattern
end of paragraph
Height in meters
(
optional
)
spinbutton, Height in meters (optional)
Birthday
(
optional
)
Birthday (optional)
group, Plan, 'Plan' is required.
Plan
radio, Free, not checked, position 1, set size 2
Free
radio, Team, not checked, position 2, set size 2
Team
paragraph
'Plan' is required.
end of paragraph
end of group, Plan, 'Plan' is required.
Department
(
optional
)
combobox, Department (optional), has popup listbox, not expanded
end of combobox, Department (optional), has popup listbox, not expanded
group, Interests (optional)
Interests (optional)
Interests
(
optional
)
end, Interests (optional)
checkbox, Books, not checked
Books
checkbox, Music, not checked
Music
checkbox, Sports, not checked
Sports
end of group, Interests (optional)
Country
combobox, Country, 'Country' is required., has popup listbox, not expanded, invalid, required
end of combobox, Country, 'Country' is required., has popup listbox, not expanded, invalid, required
paragraph
'Country' is required.
end of paragraph
Language
(
optional
)
combobox, Language (optional), has popup listbox, not expanded
end of combobox, Language (optional), has popup listbox, not expanded
group, Do you have a pet? (optional)
Do you have a pet? (optional)
Do you have a pet?
(
optional
)
end, Do you have a pet? (optional)
radio, Yes, not checked, position 1, set size 2
Yes
radio, No, not checked, position 2, set size 2
No
end of group, Do you have a pet? (optional)
checkbox, I accept the terms, 'I accept the terms' is required., not checked, invalid
I accept the terms
paragraph
'I accept the terms' is required.
end of paragraph
checkbox, Send me the newsletter (optional), not checked
Send me the newsletter
(
optional
)
New password
New password, Your password needs At least 8 characters A lowercase letter An uppercase letter A number No part of your email address Not your first name Not your last name Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, an uppercase letter, a number, no parts of your username, does not include your first name, does not include your last name.
Your password needs
list
listitem, level 1, position 1, set size 7
At least 8 characters
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
A lowercase letter
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
An uppercase letter
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
A number
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
No part of your email address
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
Not your first name
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Not your last name
end of listitem, level 1, position 7, set size 7
end of list
paragraph
Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, an uppercase letter, a number, no parts of your username, does not include your first name, does not include your last name.
end of paragraph
Confirm password
Confirm password
button, Show password
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-every-attribute-refused */

snapshots["enroll-profile-every-attribute"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
Nickname
(
optional
)
textbox, Nickname (optional)
About you
(
optional
)
textbox, About you (optional)
Age
spinbutton, Age, required
Height in meters
(
optional
)
spinbutton, Height in meters (optional)
Birthday
(
optional
)
Birthday (optional)
group, Plan
Plan
radio, Free, not checked, position 1, set size 2
Free
radio, Team, not checked, position 2, set size 2
Team
end of group, Plan
Department
(
optional
)
combobox, Department (optional), has popup listbox, not expanded
end of combobox, Department (optional), has popup listbox, not expanded
group, Interests (optional)
Interests (optional)
Interests
(
optional
)
end, Interests (optional)
checkbox, Books, not checked
Books
checkbox, Music, not checked
Music
checkbox, Sports, not checked
Sports
end of group, Interests (optional)
Country
combobox, Country, has popup listbox, not expanded, required
end of combobox, Country, has popup listbox, not expanded, required
Language
(
optional
)
combobox, Language (optional), has popup listbox, not expanded
end of combobox, Language (optional), has popup listbox, not expanded
group, Do you have a pet? (optional)
Do you have a pet? (optional)
Do you have a pet?
(
optional
)
end, Do you have a pet? (optional)
radio, Yes, not checked, position 1, set size 2
Yes
radio, No, not checked, position 2, set size 2
No
end of group, Do you have a pet? (optional)
checkbox, I accept the terms, not checked
I accept the terms
checkbox, Send me the newsletter (optional), not checked
Send me the newsletter
(
optional
)
New password
New password, Your password needs At least 8 characters A lowercase letter An uppercase letter A number No part of your email address Not your first name Not your last name
Your password needs
list
listitem, level 1, position 1, set size 7
At least 8 characters
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
A lowercase letter
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
An uppercase letter
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
A number
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
No part of your email address
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
Not your first name
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Not your last name
end of listitem, level 1, position 7, set size 7
end of list
Confirm password
Confirm password
button, Show password
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-every-attribute */

snapshots["enroll-profile-hcaptcha"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-hcaptcha */

snapshots["enroll-profile-recaptcha-v2"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-recaptcha-v2 */

snapshots["enroll-profile-with-password"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
New password
New password, Your password needs At least 8 characters A lowercase letter An uppercase letter A number No part of your email address Not your first name Not your last name
Your password needs
list
listitem, level 1, position 1, set size 7
At least 8 characters
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
A lowercase letter
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
An uppercase letter
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
A number
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
No part of your email address
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
Not your first name
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Not your last name
end of listitem, level 1, position 7, set size 7
end of list
Confirm password
Confirm password
button, Show password
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-with-password */

snapshots["enroll-profile-with-providers"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Continue with Google
button, Continue with Apple
button, Continue with Microsoft
button, Continue with Company Login
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-with-providers */

snapshots["enroll-profile"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile */

snapshots["enroll-rsa"] = 
`form, Set up RSA SecurID
heading, Set up RSA SecurID, level 2
paragraph
For the account ada@example.com.
end of paragraph
User Name
textbox, User Name, ada@example.com, required
Passcode
textbox, Passcode, required
button, Verify, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Set up RSA SecurID`;
/* end snapshot enroll-rsa */

snapshots["enroll-security-question-refused"] = 
`form, Choose a security question
heading, Choose a security question, level 2
paragraph
For the account ada@example.com.
end of paragraph
group, Your question
Your question
radio, Choose a security question, checked, position 1, set size 2
Choose a security question
group, Choose a security question
Choose a security question
combobox, Choose a security question, has popup listbox, not expanded, required
end of combobox, Choose a security question, has popup listbox, not expanded, required
Answer
Answer, The security question answer must be at least 4 characters in length
paragraph
The security question answer must be at least 4 characters in length
end of paragraph
end of group, Choose a security question
radio, Create my own security question, not checked, position 2, set size 2
Create my own security question
end of group, Your question
button, Next, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Choose a security question`;
/* end snapshot enroll-security-question-refused */

snapshots["enroll-security-question"] = 
`form, Choose a security question
heading, Choose a security question, level 2
paragraph
For the account ada@example.com.
end of paragraph
group, Your question
Your question
radio, Choose a security question, checked, position 1, set size 2
Choose a security question
group, Choose a security question
Choose a security question
combobox, Choose a security question, has popup listbox, not expanded, required
end of combobox, Choose a security question, has popup listbox, not expanded, required
Answer
Answer
end of group, Choose a security question
radio, Create my own security question, not checked, position 2, set size 2
Create my own security question
end of group, Your question
button, Next, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Choose a security question`;
/* end snapshot enroll-security-question */

snapshots["enroll-symantec-vip"] = 
`form, Set up Symantec VIP
heading, Set up Symantec VIP, level 2
paragraph
Enter the credential ID and two codes in a row from your Symantec VIP app.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
Enter credential ID
textbox, Enter credential ID, required
Security Code 1
textbox, Security Code 1, required
Security Code 2
textbox, Security Code 2, required
button, Verify, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Symantec VIP`;
/* end snapshot enroll-symantec-vip */

snapshots["enroll-webauthn"] = 
`form, Create a passkey
heading, Create a passkey, level 2
paragraph
Your browser asks for your fingerprint, face, screen lock or security key.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group
What is a passkey?
With a passkey you sign in by fingerprint, face or screen lock. Your device or your password manager keeps it; your fingerprint and your face are not sent to anybody.
end of group
button, Create passkey, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Create a passkey`;
/* end snapshot enroll-webauthn */

snapshots["enroll-yubikey"] = 
`form, Set up YubiKey Authenticator
heading, Set up YubiKey Authenticator, level 2
paragraph
Insert your YubiKey and touch it.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
Insert then tap your YubiKey
Insert then tap your YubiKey
button, Verify, not disabled
button, Choose another method
button, Skip
button, Cancel
end of form, Set up YubiKey Authenticator`;
/* end snapshot enroll-yubikey */

snapshots["granular-consent"] = 
`form, Give access?
heading, Give access?, level 2
paragraph
This site would like to:
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
checkbox, View your profile information., checked
View your profile information.
checkbox, View your email address., checked
View your email address.
button, Allow, not disabled
button, Don’t allow
button, Cancel
end of form, Give access?`;
/* end snapshot granular-consent */

snapshots["identify-registration-unavailable"] = 
`form, Create account
heading, Create account, level 2
alert
paragraph
Registration is currently unavailable.
end of paragraph
end of alert
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Try again
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot identify-registration-unavailable */

snapshots["identify-with-providers"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot identify-with-providers */

snapshots["identify-without-password"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot identify-without-password */

snapshots["identify-without-sign-up"] = 
`form, Create account
heading, Create account, level 2
alert
paragraph
Sign-up isn’t open on this site.
end of paragraph
end of alert
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot identify-without-sign-up */

snapshots["identify"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot identify */

snapshots["keep-me-signed-in"] = 
`form, Keep you signed in?
heading, Keep you signed in?, level 2
paragraph
So that you need not sign in each time on this device.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
checkbox, Stay signed in, not checked
Stay signed in
button, Next, not disabled
button, Cancel
end of form, Keep you signed in?`;
/* end snapshot keep-me-signed-in */

snapshots["okta-verify-channel-email"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
Where should the link to set it up be sent?
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
Email
textbox, Email, required
button, Next, not disabled
button, Set it up another way
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-channel-email */

snapshots["okta-verify-channel-sms"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
Where should the link to set it up be sent?
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
Phone number
textbox, Phone number, required
button, Next, not disabled
button, Set it up another way
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-channel-sms */

snapshots["okta-verify-email"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
We sent a link by email to ada@example.com. Open it on your phone. This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Set it up another way
button, Choose another method
button, Skip
button, Send again
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-email */

snapshots["okta-verify-qrcode"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
Open Okta Verify on your phone, add an account, and scan this code. This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
image, QR code to scan with your phone
button, Set it up another way
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-qrcode */

snapshots["okta-verify-samedevice"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
Set up Okta Verify on this device. This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
paragraph
link, Open Okta Verify
end of paragraph
paragraph
link, Get the app
end of paragraph
button, Set it up another way
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-samedevice */

snapshots["okta-verify-sms"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
We sent a link by SMS to +15551234567. Open it on your phone. This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Set it up another way
button, Choose another method
button, Skip
button, Send again
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-sms */

snapshots["password-expires"] = 
`form, Your password expires soon
heading, Your password expires soon, level 2
alert
paragraph
When your password expires you will be locked out of your Okta account.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
New password
New password, Your password needs At least 8 characters A lowercase letter An uppercase letter A number No part of your email address Not your first name Not your last name
Your password needs
list
listitem, level 1, position 1, set size 7
At least 8 characters
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
A lowercase letter
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
An uppercase letter
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
A number
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
No part of your email address
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
Not your first name
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Not your last name
end of listitem, level 1, position 7, set size 7
end of list
Confirm password
Confirm password
button, Show password
button, Next, not disabled
button, Skip
button, Cancel
end of form, Your password expires soon`;
/* end snapshot password-expires */

snapshots["phone-data-refused"] = 
`form, Add your phone
heading, Add your phone, level 2
paragraph
We use it to send you a code by SMS or call.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
Country
combobox, Country, US, has popup listbox, not expanded, required
end of combobox, Country, US, has popup listbox, not expanded, required
Phone number
textbox, Phone number, For example +1 555 123 4567, or without the country code Invalid Phone Number., invalid, required
For example +1 555 123 4567, or without the country code
paragraph
Invalid Phone Number.
end of paragraph
button, Next, not disabled
button, Cancel
end of form, Add your phone`;
/* end snapshot phone-data-refused */

snapshots["phone-data-voice"] = 
`form, Add your phone
heading, Add your phone, level 2
paragraph
We use it to send you a code by SMS or call.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
Country
combobox, Country, US, has popup listbox, not expanded, required
end of combobox, Country, US, has popup listbox, not expanded, required
Phone number
textbox, Phone number, For example +1 555 123 4567, or without the country code, required
For example +1 555 123 4567, or without the country code
button, Next, not disabled
button, Choose another method
button, Cancel
end of form, Add your phone`;
/* end snapshot phone-data-voice */

snapshots["phone-data"] = 
`form, Add your phone
heading, Add your phone, level 2
paragraph
We use it to send you a code by SMS or call.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
Country
combobox, Country, US, has popup listbox, not expanded, required
end of combobox, Country, US, has popup listbox, not expanded, required
Phone number
textbox, Phone number, For example +1 555 123 4567, or without the country code, required
For example +1 555 123 4567, or without the country code
button, Next, not disabled
button, Choose another method
button, Cancel
end of form, Add your phone`;
/* end snapshot phone-data */

snapshots["profile-update-required"] = 
`form, Tell us more
heading, Tell us more, level 2
paragraph
For the account ada@example.com.
end of paragraph
Nickname
textbox, Nickname, required
button, Next, not disabled
button, Cancel
end of form, Tell us more`;
/* end snapshot profile-update-required */

snapshots["profile-update"] = 
`form, Tell us more
heading, Tell us more, level 2
paragraph
For the account ada@example.com.
end of paragraph
City
(
optional
)
textbox, City (optional)
Secondary email
(
optional
)
textbox, Secondary email (optional), Used to recover your account if you get locked out.
Used to recover your account if you get locked out.
button, Next, not disabled
button, Skip
button, Cancel
end of form, Tell us more`;
/* end snapshot profile-update */

snapshots["redirect-idp-smart-card"] = 
`form, Set up Smart Card
heading, Set up Smart Card, level 2
paragraph
You go to another page and come back here.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Continue with Smart Card
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Smart Card`;
/* end snapshot redirect-idp-smart-card */

snapshots["redirect-idp"] = 
`form, Set up Company Login
heading, Set up Company Login, level 2
paragraph
You go to another page and come back here.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Continue with Company Login
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Company Login`;
/* end snapshot redirect-idp */

snapshots["request-activation-email"] = 
`form, Get a new link
heading, Get a new link, level 2
alert
paragraph
Your account activation link is no longer valid. Request a new activation email below.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Send a new link, not disabled
button, Cancel
end of form, Get a new link`;
/* end snapshot request-activation-email */

snapshots["safe-mode-poll"] = 
`form, One moment
heading, One moment, level 2
paragraph
This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Cancel
end of form, One moment`;
/* end snapshot safe-mode-poll */

snapshots["safe-mode-skip"] = 
`form, Not available right now
heading, Not available right now, level 2
alert
paragraph
Set up is temporarily unavailable due to server maintenance. Try again later.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Next, not disabled
button, Cancel
end of form, Not available right now`;
/* end snapshot safe-mode-skip */

snapshots["select-authenticator-authenticate"] = 
`form, Verify it’s you
heading, Verify it’s you, level 2
paragraph
For the account ada@example.com.
end of paragraph
group, Your sign-in methods
Your sign-in methods
radio, Email A code in your inbox, checked, position 1, set size 3
Email
A code in your inbox
radio, Phone A code by SMS or call, not checked, position 2, set size 3
Phone
A code by SMS or call
radio, Okta Verify An app on your phone confirms it’s you, not checked, position 3, set size 3
Okta Verify
An app on your phone confirms it’s you
end of group, Your sign-in methods
button, Next, not disabled
button, Cancel
end of form, Verify it’s you`;
/* end snapshot select-authenticator-authenticate */

snapshots["select-authenticator-enroll-bad-phone"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
Choose what to set up next.
end of paragraph
alert
paragraph
Unable to initiate factor enrollment: Invalid Phone Number.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
group, Required sign-in methods
Required sign-in methods
radio, Email A code in your inbox, checked, position 1, set size 2
Email
A code in your inbox
radio, Phone A code by SMS or call, not checked, position 2, set size 2
Phone
A code by SMS or call
end of group, Required sign-in methods
button, Next, not disabled
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-bad-phone */

snapshots["select-authenticator-enroll-everything"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
These are optional. You can skip them.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Optional sign-in methods
Optional sign-in methods
radio, Phone A code by SMS or call, checked, position 1, set size 12
Phone
A code by SMS or call
radio, Google Authenticator A code from an app on your phone, not checked, position 2, set size 12
Google Authenticator
A code from an app on your phone
radio, Okta Verify An app on your phone confirms it’s you, not checked, position 3, set size 12
Okta Verify
An app on your phone confirms it’s you
radio, Security Key or Biometric Your fingerprint, face, screen lock or a security key, not checked, position 4, set size 12
Security Key or Biometric
Your fingerprint, face, screen lock or a security key
radio, Security Question A question that only you can answer, not checked, position 5, set size 12
Security Question
A question that only you can answer
radio, Symantec VIP A code from the Symantec VIP app, not checked, position 6, set size 12
Symantec VIP
A code from the Symantec VIP app
radio, RSA SecurID, not checked, position 7, set size 12
RSA SecurID
radio, On-Prem MFA, not checked, position 8, set size 12
On-Prem MFA
radio, YubiKey Authenticator A key that you touch, not checked, position 9, set size 12
YubiKey Authenticator
A key that you touch
radio, Duo Security Duo confirms it’s you, not checked, position 10, set size 12
Duo Security
Duo confirms it’s you
radio, Company Login, not checked, position 11, set size 12
Company Login
radio, Smart Card, not checked, position 12, set size 12
Smart Card
end of group, Optional sign-in methods
button, Next, not disabled
button, Skip
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-everything */

snapshots["select-authenticator-enroll-grace-periods"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
These are optional. You can skip them.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Optional sign-in methods
Optional sign-in methods
radio, Password A password that only you know · Required from February 1, 2030, checked, position 1, set size 2
Password
A password that only you know · Required from February 1, 2030
radio, Phone A code by SMS or call · Can be put off 2 more times, not checked, position 2, set size 2
Phone
A code by SMS or call · Can be put off 2 more times
end of group, Optional sign-in methods
button, Next, not disabled
button, Skip
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-grace-periods */

snapshots["select-authenticator-enroll-one-of-two"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
Choose what to set up next.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Required sign-in methods
Required sign-in methods
radio, Email A code in your inbox, checked, position 1, set size 2
Email
A code in your inbox
radio, Phone A code by SMS or call, not checked, position 2, set size 2
Phone
A code by SMS or call
end of group, Required sign-in methods
button, Next, not disabled
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-one-of-two */

snapshots["select-authenticator-enroll-one"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
Choose what to set up next.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Required sign-in methods
Required sign-in methods
radio, Password A password that only you know, checked, position 1, set size 1
Password
A password that only you know
end of group, Required sign-in methods
button, Next, not disabled
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-one */

snapshots["select-authenticator-enroll-optional"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
These are optional. You can skip them.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Optional sign-in methods
Optional sign-in methods
radio, Email A code in your inbox, checked, position 1, set size 1
Email
A code in your inbox
end of group, Optional sign-in methods
button, Next, not disabled
button, Skip
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-optional */

snapshots["select-authenticator-enroll-restricted"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
Choose what to set up next.
end of paragraph
alert
paragraph
Contact your administrator to continue enrollment
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
group, Required sign-in methods
Required sign-in methods
radio, Email A code in your inbox, checked, position 1, set size 3
Email
A code in your inbox
radio, Custom OTP, not checked, position 2, set size 3
Custom OTP
radio, Company App, not checked, position 3, set size 3
Company App
end of group, Required sign-in methods
button, Next, not disabled
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-restricted */

snapshots["session-expired"] = 
`form, Sign-up has stopped
heading, Sign-up has stopped, level 2
alert
paragraph
The session has expired.
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Sign-up has stopped`;
/* end snapshot session-expired */

snapshots["success"] = 
`form, Create account
heading, Create account, level 2
alert
paragraph
We can’t reach the server. Check your connection and try again.
end of paragraph
end of alert
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Try again
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot success */

snapshots["terminal-access-denied-with-link"] = 
`form, You can’t sign up here
heading, You can’t sign up here, level 2
alert
paragraph
Only members can sign up.
link, Become a member
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, You can’t sign up here`;
/* end snapshot terminal-access-denied-with-link */

snapshots["terminal-access-denied"] = 
`form, You can’t sign up here
heading, You can’t sign up here, level 2
alert
paragraph
Authentication failed
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, You can’t sign up here`;
/* end snapshot terminal-access-denied */

snapshots["terminal-activation-missing"] = 
`form, This link is no longer valid
heading, This link is no longer valid, level 2
alert
paragraph
This can happen if you have already activated your account, or if the URL you are trying to use is invalid. Contact your administrator for further assistance.
end of paragraph
end of alert
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, This link is no longer valid`;
/* end snapshot terminal-activation-missing */

snapshots["terminal-activation-requested"] = 
`form, Check your email
heading, Check your email, level 2
alert
paragraph
New activation link requested. If your information matches our records, you will receive an email.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Check your email`;
/* end snapshot terminal-activation-requested */

snapshots["terminal-canceled-by-user"] = 
`form, Sign-up was stopped
heading, Sign-up was stopped, level 2
alert
paragraph
Operation cancelled by user.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Sign-up was stopped`;
/* end snapshot terminal-canceled-by-user */

snapshots["terminal-email-verification-required"] = 
`form, Check your email
heading, Check your email, level 2
alert
paragraph
To finish signing in, check your email.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Check your email`;
/* end snapshot terminal-email-verification-required */

snapshots["terminal-transferred"] = 
`form, Sign-up continues in another tab
heading, Sign-up continues in another tab, level 2
paragraph
You can close this tab.
end of paragraph
alert
paragraph
Flow continued in a new tab.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Continue here instead
end of form, Sign-up continues in another tab`;
/* end snapshot terminal-transferred */

snapshots["too-many-requests"] = 
`form, Too many tries
heading, Too many tries, level 2
alert
paragraph
Too many requests
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Too many tries`;
/* end snapshot too-many-requests */

snapshots["verification-data-email"] = 
`form, Verify with Email
heading, Verify with Email, level 2
paragraph
For the account ada@example.com.
end of paragraph
group, Send the code by
Send the code by
radio, Email, checked, position 1, set size 1
Email
end of group, Send the code by
button, Next, not disabled
button, Choose another method
button, Cancel
end of form, Verify with Email`;
/* end snapshot verification-data-email */

snapshots["verification-data-phone"] = 
`form, Verify with Phone
heading, Verify with Phone, level 2
paragraph
For the account ada@example.com.
end of paragraph
group, Send the code by
Send the code by
radio, SMS, not checked, position 1, set size 2
SMS
radio, Voice call, not checked, position 2, set size 2
Voice call
end of group, Send the code by
button, Next, not disabled
button, Choose another method
button, Cancel
end of form, Verify with Phone`;
/* end snapshot verification-data-phone */

snapshots["admin-consent"] = 
`form, Give access?
heading, Give access?, level 2
paragraph
This site would like to:
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
list
listitem, level 1, position 1, set size 2
Run the engine
Starts programs for you.
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
See your email address
end of listitem, level 1, position 2, set size 2
end of list
group, Your answer
Your answer
radio, Allow access, not checked, position 1, set size 2
Allow access
radio, Don’t allow, not checked, position 2, set size 2
Don’t allow
end of group, Your answer
button, Next, not disabled
button, Cancel
end of form, Give access?`;
/* end snapshot admin-consent */

snapshots["api-error-internal"] = 
`form, Create account
heading, Create account, level 2
alert
paragraph
The server has a problem. Try again in a moment.
end of paragraph
end of alert
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Try again
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot api-error-internal */

snapshots["api-error-too-many-requests"] = 
`form, Create account
heading, Create account, level 2
alert
paragraph
Too many tries in a short time. Wait a minute and try again.
end of paragraph
end of alert
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Try again
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot api-error-too-many-requests */

snapshots["challenge-email-alphanumeric"] = 
`form, Check your email
heading, Check your email, level 2
paragraph
We sent a message to a***a@example.com. Open the link in it, or enter the code here.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, required
button, Verify, not disabled
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
end of form, Check your email`;
/* end snapshot challenge-email-alphanumeric */

snapshots["device-assurance-grace-period"] = 
`form, This device isn’t secure enough
heading, This device isn’t secure enough, level 2
alert
paragraph
Your device does not meet the security requirements. Fix the issue by 02/01/2030, 12:00 AM UTC.
end of paragraph
list
listitem, level 1, position 1, set size 2
link, Update to Engine OS 7
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, Turn on the screen lock
end of listitem, level 1, position 2, set size 2
end of list
paragraph
link, Ask your administrator
end of paragraph
end of alert
button, Next, not disabled
button, Cancel
end of form, This device isn’t secure enough`;
/* end snapshot device-assurance-grace-period */

snapshots["email-data"] = 
`form, Set up Email
heading, Set up Email, level 2
paragraph
For the account ada@example.com.
end of paragraph
group, Send the code by
Send the code by
radio, Email, checked, position 1, set size 1
Email
end of group, Send the code by
button, Next, not disabled
button, Cancel
end of form, Set up Email`;
/* end snapshot email-data */

snapshots["enroll-email-alphanumeric"] = 
`form, Check your email
heading, Check your email, level 2
paragraph
We sent a message to ada@example.com. Enter the code from it here.
end of paragraph
status
paragraph
For the account ada@example.com.
end of paragraph
Code
textbox, Code, required
button, Verify, not disabled
button, Send again, disabled
Send again
end of button, Send again, disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Check your email`;
/* end snapshot enroll-email-alphanumeric */

snapshots["enroll-nfc-pin"] = 
`form, Set up Badge
heading, Set up Badge, level 2
paragraph
For the account ada@example.com.
end of paragraph
Choose a PIN
Choose a PIN
button, Verify, not disabled
button, Cancel
end of form, Set up Badge`;
/* end snapshot enroll-nfc-pin */

snapshots["enroll-passkey-promotion-again"] = 
`form, Sign in faster next time
heading, Sign in faster next time, level 2
paragraph
Sign in next time with your fingerprint, face or screen lock, without a password.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group
What is a passkey?
With a passkey you sign in by fingerprint, face or screen lock. Your device or your password manager keeps it; your fingerprint and your face are not sent to anybody.
end of group
button, Create passkey, not disabled
button, Not now
button, Cancel
end of form, Sign in faster next time`;
/* end snapshot enroll-passkey-promotion-again */

snapshots["enroll-password-common"] = 
`form, Choose a password
heading, Choose a password, level 2
paragraph
For the account ada@example.com.
end of paragraph
New password
New password, Your password needs At least 8 characters No part of your email address No more than 2 of the same character in a row This password was found in a list of commonly used passwords. Please try another password.
Your password needs
list
listitem, level 1, position 1, set size 3
At least 8 characters
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
No part of your email address
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
No more than 2 of the same character in a row
end of listitem, level 1, position 3, set size 3
end of list
paragraph
This password was found in a list of commonly used passwords. Please try another password.
end of paragraph
Confirm password
Confirm password
button, Show password
button, Next, not disabled
button, Cancel
end of form, Choose a password`;
/* end snapshot enroll-password-common */

snapshots["enroll-profile-awkward-names"] = 
`form, Create account
heading, Create account, level 2
Email
textbox, Email, required
State
(
optional
)
textbox, State (optional)
Member number
(
optional
)
textbox, Member number (optional)
Cost center
(
optional
)
textbox, Cost center (optional)
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-awkward-names */

snapshots["enroll-profile-blocked-words"] = 
`form, Create account
heading, Create account, level 2
Email
textbox, Email, required
First name
textbox, First name, required
Last name
textbox, Last name, required
New password
New password, Your password needs At least 12 characters A lowercase letter An uppercase letter A number A symbol No part of your email address Not your first name Not your last name No more than 3 of the same character in a row No word that is blocked here None of your last 4 passwords
Your password needs
list
listitem, level 1, position 1, set size 11
At least 12 characters
end of listitem, level 1, position 1, set size 11
listitem, level 1, position 2, set size 11
A lowercase letter
end of listitem, level 1, position 2, set size 11
listitem, level 1, position 3, set size 11
An uppercase letter
end of listitem, level 1, position 3, set size 11
listitem, level 1, position 4, set size 11
A number
end of listitem, level 1, position 4, set size 11
listitem, level 1, position 5, set size 11
A symbol
end of listitem, level 1, position 5, set size 11
listitem, level 1, position 6, set size 11
No part of your email address
end of listitem, level 1, position 6, set size 11
listitem, level 1, position 7, set size 11
Not your first name
end of listitem, level 1, position 7, set size 11
listitem, level 1, position 8, set size 11
Not your last name
end of listitem, level 1, position 8, set size 11
listitem, level 1, position 9, set size 11
No more than 3 of the same character in a row
end of listitem, level 1, position 9, set size 11
listitem, level 1, position 10, set size 11
No word that is blocked here
end of listitem, level 1, position 10, set size 11
listitem, level 1, position 11, set size 11
None of your last 4 passwords
end of listitem, level 1, position 11, set size 11
end of list
Confirm password
Confirm password
button, Show password
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-blocked-words */

snapshots["enroll-profile-display-hints"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
Country code
(
optional
)
textbox, Country code (optional)
Where do you live?
combobox, Where do you live?, has popup listbox, not expanded, required
end of combobox, Where do you live?, has popup listbox, not expanded, required
Favorite engine
combobox, Favorite engine, has popup listbox, not expanded, required
end of combobox, Favorite engine, has popup listbox, not expanded, required
group, Updates (optional)
Updates (optional)
Updates
(
optional
)
end, Updates (optional)
radio, Weekly, not checked, position 1, set size 2
Weekly
radio, Never, not checked, position 2, set size 2
Never
end of group, Updates (optional)
group, Are you a guardian?
Are you a guardian?
radio, Yes, not checked, position 1, set size 2
Yes
radio, No, not checked, position 2, set size 2
No
end of group, Are you a guardian?
checkbox, I accept the terms, not checked
I accept the terms
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-display-hints */

snapshots["enroll-profile-several-messages"] = 
`form, Create account
heading, Create account, level 2
alert
Check these answers
list
listitem, level 1, position 1, set size 2
link, Last name
'Last name' is required.
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, Email
'Email' must be in the form of an email address Provided value for property 'Email' does not match required pattern
end of listitem, level 1, position 2, set size 2
end of list
end of alert
First name
textbox, First name, required
Last name
textbox, Last name, 'Last name' is required., invalid, required
paragraph
'Last name' is required.
end of paragraph
Email
textbox, Email, 'Email' must be in the form of an email address Provided value for property 'Email' does not match required pattern, invalid, required
paragraph
'Email' must be in the form of an email address Provided value for property 'Email' does not match required pattern
end of paragraph
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot enroll-profile-several-messages */

snapshots["enroll-rsa-next-code"] = 
`form, Set up RSA SecurID
heading, Set up RSA SecurID, level 2
alert
paragraph
Pin accepted, Wait for token to change, then enter new passcode.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
User Name
textbox, User Name, required
Enter code
Enter code
button, Verify, not disabled
button, Cancel
end of form, Set up RSA SecurID`;
/* end snapshot enroll-rsa-next-code */

snapshots["enroll-webauthn-two-fields"] = 
`form, Create a passkey
heading, Create a passkey, level 2
paragraph
Your browser asks for your fingerprint, face, screen lock or security key.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group
What is a passkey?
With a passkey you sign in by fingerprint, face or screen lock. Your device or your password manager keeps it; your fingerprint and your face are not sent to anybody.
end of group
button, Create passkey, not disabled
button, Cancel
end of form, Create a passkey`;
/* end snapshot enroll-webauthn-two-fields */

snapshots["enter-code"] = 
`form, Your code
heading, Your code, level 2
paragraph
Enter this code in the tab or on the device where you began to sign up.
end of paragraph
alert
paragraph
Enter the OTP in your original browser or device.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
status
314159
end of status
button, Copy code
status
end of form, Your code`;
/* end snapshot enter-code */

snapshots["identify-sign-up-last"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot identify-sign-up-last */

snapshots["nfc-poll"] = 
`form, Set up Badge
heading, Set up Badge, level 2
paragraph
This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Cancel
end of form, Set up Badge`;
/* end snapshot nfc-poll */

snapshots["okta-verify-biometrics-required"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
Open Okta Verify on your phone, add an account, and scan this code. This page goes on by itself.
end of paragraph
alert
paragraph
Your organization requires biometrics. To proceed, ensure your device supports biometrics.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
image, QR code to scan with your phone
button, Set it up another way
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-biometrics-required */

snapshots["okta-verify-device-bootstrap"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
Open Okta Verify on a device where you use it already, and add this account there. This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Set it up another way
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-device-bootstrap */

snapshots["okta-verify-update-required"] = 
`form, Set up Okta Verify
heading, Set up Okta Verify, level 2
paragraph
Open Okta Verify on your phone, add an account, and scan this code. This page goes on by itself.
end of paragraph
alert
paragraph
The Okta Verify version on the device used does not meet your organization’s security requirements.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
image, QR code to scan with your phone
button, Set it up another way
button, Cancel
end of form, Set up Okta Verify`;
/* end snapshot okta-verify-update-required */

snapshots["profile-update-with-description"] = 
`form, Tell us more
heading, Tell us more, level 2
paragraph
For the account ada@example.com.
end of paragraph
Secondary email
(
optional
)
textbox, Secondary email (optional), For when you cannot get into the first one.
For when you cannot get into the first one.
City
(
optional
)
textbox, City (optional)
button, Next, not disabled
button, Skip
button, Cancel
end of form, Tell us more`;
/* end snapshot profile-update-with-description */

snapshots["redirect-idp-before-sign-up"] = 
`form, Create account
heading, Create account, level 2
First name
textbox, First name, required
Last name
textbox, Last name, required
Email
textbox, Email, required
button, Create account, not disabled
button, Cancel
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Create account`;
/* end snapshot redirect-idp-before-sign-up */

snapshots["redirect-idp-failed"] = 
`form, Set up Company Login
heading, Set up Company Login, level 2
paragraph
You go to another page and come back here.
end of paragraph
alert
paragraph
Unable to enroll authenticator. Try again.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Continue with Company Login
button, Cancel
end of form, Set up Company Login`;
/* end snapshot redirect-idp-failed */

snapshots["redirect-idverify"] = 
`form, Prove who you are
heading, Prove who you are, level 2
paragraph
Persona checks who you are, for example with an ID document and a photo. Then you come back here.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
list
listitem, level 1, position 1, set size 2
link, By continuing you accept the terms of Persona.
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, How Persona protects your data
end of listitem, level 1, position 2, set size 2
end of list
button, Continue with Persona
button, Cancel
end of form, Prove who you are`;
/* end snapshot redirect-idverify */

snapshots["reenroll-password"] = 
`form, Renew Password
heading, Renew Password, level 2
alert
paragraph
Your password has expired.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
New password
New password, Your password needs At least 8 characters None of your last 4 passwords
Your password needs
list
listitem, level 1, position 1, set size 2
At least 8 characters
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
None of your last 4 passwords
end of listitem, level 1, position 2, set size 2
end of list
Confirm password
Confirm password
button, Show password
button, Next, not disabled
button, Cancel
end of form, Renew Password`;
/* end snapshot reenroll-password */

snapshots["select-authenticator-enroll-grace-without-skip"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
Choose what to set up next.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Required sign-in methods
Required sign-in methods
radio, Phone A code by SMS or call · Can be put off 1 more time, checked, position 1, set size 1
Phone
A code by SMS or call · Can be put off 1 more time
end of group, Required sign-in methods
button, Next, not disabled
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-grace-without-skip */

snapshots["select-authenticator-enroll-okta-verify-keys"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
These are optional. You can skip them.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Optional sign-in methods
Optional sign-in methods
radio, Okta Verify code A code from an app on your phone, checked, position 1, set size 4
Okta Verify code
A code from an app on your phone
radio, Okta Verify push An app on your phone confirms it’s you, not checked, position 2, set size 4
Okta Verify push
An app on your phone confirms it’s you
radio, Okta FastPass An app on your phone confirms it’s you, not checked, position 3, set size 4
Okta FastPass
An app on your phone confirms it’s you
radio, Engine push, not checked, position 4, set size 4
Engine push
end of group, Optional sign-in methods
button, Next, not disabled
button, Skip
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-okta-verify-keys */

snapshots["select-authenticator-enroll-same-key"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
Choose what to set up next.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Required sign-in methods
Required sign-in methods
radio, Engine push, checked, position 1, set size 4
Engine push
radio, Loom push, not checked, position 2, set size 4
Loom push
radio, Engine code, not checked, position 3, set size 4
Engine code
radio, Company Login, not checked, position 4, set size 4
Company Login
end of group, Required sign-in methods
button, Next, not disabled
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-same-key */

snapshots["terminal-account-suspended"] = 
`form, This account can’t be used
heading, This account can’t be used, level 2
alert
paragraph
Your account has been temporarily suspended. Contact your administrator.
end of paragraph
end of alert
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, This account can’t be used`;
/* end snapshot terminal-account-suspended */

snapshots["terminal-link-expired"] = 
`form, This link has expired
heading, This link has expired, level 2
alert
paragraph
This email link has expired. To resend it, return to the screen where you requested it.
end of paragraph
end of alert
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, This link has expired`;
/* end snapshot terminal-link-expired */

snapshots["terminal-link-stale"] = 
`form, This link is out of date
heading, This link is out of date, level 2
alert
paragraph
This email link is out of date. Return to the screen where you requested it.
end of paragraph
end of alert
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, This link is out of date`;
/* end snapshot terminal-link-stale */

snapshots["terminal-registration-failed"] = 
`form, Your account was not created
heading, Your account was not created, level 2
alert
paragraph
There was an error creating your account. Please try registering again.
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Your account was not created`;
/* end snapshot terminal-registration-failed */

snapshots["terminal-return-to-original-tab"] = 
`form, Sign-up continues in another tab
heading, Sign-up continues in another tab, level 2
paragraph
You can close this tab.
end of paragraph
alert
paragraph
Please return to the original tab.
end of paragraph
end of alert
button, Continue here instead
end of form, Sign-up continues in another tab`;
/* end snapshot terminal-return-to-original-tab */

snapshots["terminal-safe-mode"] = 
`form, Not available right now
heading, Not available right now, level 2
alert
paragraph
Set up is temporarily unavailable due to server maintenance. Try again later.
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Not available right now`;
/* end snapshot terminal-safe-mode */

snapshots["terminal-server-error"] = 
`form, Sign-up has stopped
heading, Sign-up has stopped, level 2
alert
paragraph
Internal Server Error
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Sign-up has stopped`;
/* end snapshot terminal-server-error */

snapshots["terminal-sms-limit"] = 
`form, Sign-up has stopped
heading, Sign-up has stopped, level 2
alert
paragraph
You have reached the limit of sms requests, please try again later.
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Sign-up has stopped`;
/* end snapshot terminal-sms-limit */

snapshots["terminal-transaction-gone"] = 
`form, Sign-up has stopped
heading, Sign-up has stopped, level 2
alert
paragraph
Verification timed out. Please try again
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Sign-up has stopped`;
/* end snapshot terminal-transaction-gone */

snapshots["terminal-without-key"] = 
`form, Sign-up has stopped
heading, Sign-up has stopped, level 2
alert
paragraph
The engine is being oiled.
end of paragraph
end of alert
button, Start again
paragraph
Already have an account?
link, Sign in
end of paragraph
end of form, Sign-up has stopped`;
/* end snapshot terminal-without-key */

snapshots["unknown-device"] = 
`form, One more step
heading, One more step, level 2
alert
paragraph
This site asks for a step that can’t be shown here.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Cancel
end of form, One more step`;
/* end snapshot unknown-device */

snapshots["unknown-question"] = 
`form, One more step
heading, One more step, level 2
paragraph
For the account ada@example.com.
end of paragraph
Member number
textbox, Member number, required
group, Member since (optional)
Member since (optional)
Member since
(
optional
)
end, Member since (optional)
radio, This year, not checked, position 1, set size 2
This year
radio, Longer, not checked, position 2, set size 2
Longer
end of group, Member since (optional)
button, Next, not disabled
button, Skip
button, Cancel
end of form, One more step`;
/* end snapshot unknown-question */

snapshots["cancel-transaction"] = 
`form, Set up Badge
heading, Set up Badge, level 2
paragraph
This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
button, Cancel
end of form, Set up Badge`;
/* end snapshot cancel-transaction */

snapshots["fixed-values"] = 
`form, One more step
heading, One more step, level 2
button, Next, not disabled
button, Cancel
end of form, One more step`;
/* end snapshot fixed-values */

snapshots["okta-verify-push-qrcode"] = 
`form, Set up Okta Verify push
heading, Set up Okta Verify push, level 2
paragraph
Open Okta Verify on your phone, add an account, and scan this code. This page goes on by itself.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
image, QR code to scan with your phone
button, Set it up another way
button, Choose another method
button, Skip
button, Cancel
end of form, Set up Okta Verify push`;
/* end snapshot okta-verify-push-qrcode */

snapshots["reenroll-custom-password-expiry-warning"] = 
`form, Your password expires soon
heading, Your password expires soon, level 2
alert
paragraph
When your password expires you will be locked out of your Okta account.
end of paragraph
end of alert
paragraph
For the account ada@example.com.
end of paragraph
button, Continue with Engine Directory
button, Skip
button, Cancel
end of form, Your password expires soon`;
/* end snapshot reenroll-custom-password-expiry-warning */

snapshots["select-authenticator-enroll-groups"] = 
`form, Set up your sign-in
heading, Set up your sign-in, level 2
paragraph
Choose what to set up next.
end of paragraph
paragraph
For the account ada@example.com.
end of paragraph
group, Required sign-in methods
Required sign-in methods
group, Set up 2 of these · Required from March 1, 2030
Set up 2 of these · Required from March 1, 2030
radio, Okta Verify code A code from an app on your phone, checked, position 1, set size 4
Okta Verify code
A code from an app on your phone
radio, Okta Verify push An app on your phone confirms it’s you, not checked, position 2, set size 4
Okta Verify push
An app on your phone confirms it’s you
radio, Okta FastPass An app on your phone confirms it’s you, not checked, position 3, set size 4
Okta FastPass
An app on your phone confirms it’s you
end of group, Set up 2 of these · Required from March 1, 2030
radio, Engine push, not checked, position 4, set size 4
Engine push
end of group, Required sign-in methods
button, Next, not disabled
button, Cancel
end of form, Set up your sign-in`;
/* end snapshot select-authenticator-enroll-groups */

