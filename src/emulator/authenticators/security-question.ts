import { digest, matches } from '../digest.js';
import { messages } from '../messages.js';
import { id } from '../random.js';
import { enrollmentOf } from '../users.js';
import type { Field, Form, Message } from '../wire.js';
import { answerForm, fixedMethod } from './answer-form.js';
import type { Authenticator, Ceremony, Choice, Refusal } from './authenticator.js';
import { QUESTIONS } from './questions.js';

/** Characters an answer has at least. Okta: a setting of the authenticator, by default this. */
const SHORTEST = 4;

const TAGS = /<\/?[a-z!][^<>]*>/i;

const answerField: Field = { name: 'answer', label: 'Answer', required: true, secret: true };

/** Two ways to answer: one of the questions, or one's own. */
function chooseForm(ceremony: Ceremony): Form {
  const label = 'Choose a security question';
  const listed: Field = {
    name: 'questionKey',
    type: 'string',
    label,
    required: true,
    options: Object.entries(QUESTIONS).map(([value, question]) => ({ label: question, value })),
  };
  const own: Field[] = [
    { name: 'questionKey', required: true, value: 'custom', mutable: false },
    { name: 'question', label: 'Create a security question', required: true },
  ];
  const form = answerForm(ceremony, []);
  const [credentials, ...rest] = form.value;
  if (!credentials) return form;
  const { name, type, required } = credentials;
  const options = [
    { label, value: { form: { value: [listed, { ...answerField }] } } },
    {
      label: 'Create my own security question',
      value: { form: { value: [...own, { ...answerField }] } },
    },
  ];
  return { ...form, value: [{ name, type, required, options }, ...rest] };
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Upper and lower case are the same answer, as Okta has it. */
const plain = (answer: string): string => answer.toLowerCase();

function complaint(text: string, name: string, shortest = 1): Message | undefined {
  if (!text) return messages.fieldRequired(name);
  if (TAGS.test(text)) return messages.tagsNotAllowed();
  return text.length < shortest ? messages.answerTooShort(shortest) : undefined;
}

/** What is wrong; the page shows it on the fields of both alternatives, as recorded. */
function refusalOf(key: string, question: string, answer: string): Refusal | undefined {
  const known = key === 'custom' || Object.hasOwn(QUESTIONS, key);
  const complaints: [string, Message | undefined][] = [
    ['questionKey', known ? undefined : messages.fieldRequired('questionKey')],
    ['question', key === 'custom' ? complaint(question, 'question') : undefined],
    ['answer', complaint(answer, 'answer', SHORTEST)],
  ];
  const fields: Record<string, Message[]> = {};
  for (const [name, message] of complaints) {
    if (message) fields[`credentials.${name}`] = [message];
  }
  return Object.keys(fields).length ? { status: 400, fields } : undefined;
}

function enroll({ user }: Ceremony, credentials: Choice): Refusal | undefined {
  const key = textIn(credentials.questionKey);
  const question = textIn(credentials.question);
  const answer = textIn(credentials.answer);
  const refusal = refusalOf(key, question, answer);
  if (refusal) return refusal;
  const kept = digest(plain(answer));
  if (enrollmentOf(user, 'security_question')) {
    return { status: 400, messages: [messages.badRequest()] };
  }
  user.enrollments.push({
    key: 'security_question',
    id: id('qae'),
    methods: ['security_question'],
    question: { key, text: key === 'custom' ? question : (QUESTIONS[key] ?? '') },
    digest: kept,
  });
  return undefined;
}

function verify({ user }: Ceremony, credentials: Choice): Refusal | undefined {
  const kept = enrollmentOf(user, 'security_question')?.digest;
  if (matches(plain(textIn(credentials.answer)), kept)) return undefined;
  const fields = { 'credentials.answer': [messages.wrongAnswer()] };
  return { status: 401, fields, counts: true };
}

/** Okta: Security Question. */
export const securityQuestion: Authenticator = {
  key: 'security_question',
  type: 'security_question',
  id: 'autquestion000000001',
  displayName: 'Security Question',
  amr: () => ['kba'],
  methods: () => ['security_question'],
  optionFields: () => [fixedMethod('security_question')],

  begin({ challenge }) {
    challenge.stage = 'answer';
    return undefined;
  },

  page(ceremony) {
    if (ceremony.challenge.purpose === 'enroll') {
      const questions = Object.entries(QUESTIONS).map(([questionKey, question]) => ({
        questionKey,
        question,
      }));
      return {
        remediations: [chooseForm(ceremony)],
        contextualData: { questionKeys: Object.keys(QUESTIONS), questions },
      };
    }
    const question = enrollmentOf(ceremony.user, 'security_question')?.question;
    const fields: Field[] = [
      {
        name: 'questionKey',
        label: question?.text,
        required: true,
        value: question?.key ?? '',
        visible: false,
      },
      { name: 'answer', label: 'Answer', required: true, secret: true },
    ];
    return {
      remediations: [answerForm(ceremony, fields)],
      contextualData: {
        enrolledQuestion: { questionKey: question?.key, question: question?.text },
      },
    };
  },

  answer: (ceremony, credentials) =>
    ceremony.challenge.purpose === 'enroll'
      ? enroll(ceremony, credentials)
      : verify(ceremony, credentials),
};
