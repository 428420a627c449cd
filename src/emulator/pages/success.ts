import type { Transaction } from '../transaction.js';
import { ION, type Page } from '../wire.js';

/** The interaction code, and how to spend it. Okta: `successWithInteractionCode`. */
export function success(transaction: Transaction): Pick<Page, 'successWithInteractionCode'> {
  const { request, app, interactionCode = '' } = transaction;
  return {
    successWithInteractionCode: {
      rel: ['create-form'],
      name: 'issue',
      href: `${request.endpoints}/v1/token`,
      method: 'POST',
      produces: ION,
      value: [
        { name: 'grant_type', required: true, value: 'interaction_code' },
        { name: 'interaction_code', required: true, value: interactionCode },
        { name: 'client_id', required: true, value: app.clientId },
        { name: 'code_verifier', required: true },
      ],
      accepts: 'application/x-www-form-urlencoded',
    },
  };
}
