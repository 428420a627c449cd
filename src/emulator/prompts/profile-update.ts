import { profileField } from '../pages/profile-fields.js';
import type { ProfileAttribute } from '../policy.js';
import { checkProfile } from '../profile.js';
import { array, form } from '../wire.js';
import type { Asking, Prompt } from './prompt.js';

/** What the profile page would have asked of somebody who came from elsewhere. */
const passedOver = ({ policy, user }: Asking): ProfileAttribute[] =>
  user.idp || user.invited ? policy.profile.filter(({ required }) => required) : [];

/** Attributes of the policy that the profile does not have. */
function missing(asking: Asking): ProfileAttribute[] {
  const all = [...passedOver(asking), ...(asking.policy.profileUpdate ?? [])];
  return all.filter(({ name }) => asking.user.profile[name] === undefined);
}

/** Okta: progressive profiling. One `userProfile` for each attribute; the body merges them. */
export const profileUpdate: Prompt = {
  name: 'profile-update',
  path: 'enroll/update',
  wanted: (asking) => missing(asking).length > 0,
  skippable: (asking) => !missing(asking).some(({ required }) => required),

  page(asking) {
    const { transaction } = asking;
    const fields = missing(asking).map((attribute) => ({
      name: 'userProfile',
      form: { value: [profileField(attribute)] },
    }));
    return {
      remediation: array([
        form(transaction, 'profile-update', 'enroll/update', fields),
        ...(profileUpdate.skippable?.(asking) ? [form(transaction, 'skip', 'skip')] : []),
      ]),
    };
  },

  answer(asking, body) {
    const checked = checkProfile(body.userProfile, missing(asking), asking.engine.users.has);
    if ('refusal' in checked) return checked.refusal;
    Object.assign(asking.user.profile, checked.profile);
    return undefined;
  },
};
