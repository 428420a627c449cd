/**
 * What the entries are on servers that are no Node.js, where Lit has no stand-in for the DOM. On
 * Node.js it has one, and the entries are themselves.
 */
export class OktaRegister {}
