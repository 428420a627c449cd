/**
 * What the entries are on servers that are no Node.js, where Lit has no stand-in for the DOM. On
 * Node.js it has one, and the entries are themselves.
 */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- it is there to be named
export class OktaRegister {}
