/** An authorization server and an app. */
interface App {
  readonly issuer?: string;
  readonly clientId?: string;
}

/** The widget's element, as far as it says which app this is, and so which org. */
export interface OrgElement extends App {
  /** An `OktaAuth` of the host page's: wins over the attributes. */
  readonly authClient?: { readonly options?: App };
}

/** The app of an element. Nothing has been checked. */
export const appOf = ({ authClient, issuer, clientId }: OrgElement): App =>
  authClient?.options ?? { issuer, clientId };
