import type { App } from '../policy.js';
import { codes, passwordFirst, profile } from './basic.js';

/** A profile with an attribute of every type, the password on the same page, more at the end. */
export const customAttributes: App = {
  clientId: 'custom-attributes',
  label: 'Custom attributes',
  description: 'A profile with every type of attribute and the password; a few more at the end.',
  redirectUris: '*',
  policy: {
    signUp: true,
    profile: [
      ...profile,
      { name: 'nickName', label: 'Nickname', required: false, minLength: 2, maxLength: 20 },
      { name: 'about', label: 'About you', required: false, maxLength: 500, input: 'textarea' },
      {
        name: 'age',
        label: 'Age',
        required: true,
        type: 'integer',
        minimum: 16,
        maximum: 120,
      },
      { name: 'height', label: 'Height in meters', required: false, type: 'number', minimum: 0 },
      { name: 'birthday', label: 'Birthday', required: false, format: 'date' },
      {
        name: 'plan',
        label: 'Plan',
        required: true,
        input: 'radio',
        choices: [
          { label: 'Free', value: 'free' },
          { label: 'Team', value: 'team' },
        ],
      },
      {
        name: 'department',
        label: 'Department',
        required: false,
        choices: [
          { label: 'Design', value: 'design' },
          { label: 'Engineering', value: 'engineering' },
          { label: 'Sales', value: 'sales' },
        ],
      },
      {
        name: 'interests',
        label: 'Interests',
        required: false,
        type: 'array',
        choices: [
          { label: 'Books', value: 'books' },
          { label: 'Music', value: 'music' },
          { label: 'Sports', value: 'sports' },
        ],
      },
      { name: 'countryCode', label: 'Country', required: true, format: 'country-code' },
      { name: 'locale', label: 'Language', required: false, format: 'locale' },
      {
        name: 'pet',
        label: 'Do you have a pet?',
        required: false,
        type: 'boolean',
        input: 'radio',
      },
      { name: 'terms', label: 'I accept the terms', required: true, type: 'boolean' },
      { name: 'newsletter', label: 'Send me the newsletter', required: false, type: 'boolean' },
      {
        name: 'registrationLocation',
        label: 'Registration location',
        required: true,
        value: 'web',
        visible: false,
        mutable: false,
      },
    ],
    passwordInProfile: true,
    required: [['okta_password'], ['okta_email']],
    optional: [],
    direct: true,
    profileUpdate: [
      { name: 'city', label: 'City', required: false, maxLength: 100 },
      {
        name: 'secondEmail',
        label: 'Secondary email',
        required: false,
        minLength: 1,
        maxLength: 100,
        description: 'Used to recover your account if you get locked out.',
      },
    ],
    password: { ...passwordFirst.policy.password },
    codes,
  },
};
