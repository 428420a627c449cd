import { svg, html, type SVGTemplateResult } from 'lit';
import { lookUp } from '../idx/look-up.js';

/** Simple marks in the providers' colours, drawn for 20 by 20. */
const LOGOS: Record<string, SVGTemplateResult> = {
  GOOGLE: svg`
    <g fill="none" stroke-width="3.4">
      <path stroke="#ea4335" d="M4.6 6.6A6.6 6.6 0 0 1 14.8 5.4" />
      <path stroke="#fbbc05" d="M4.6 6.6a6.6 6.6 0 0 0 0 6.8" />
      <path stroke="#34a853" d="M4.6 13.4a6.6 6.6 0 0 0 9.9 1.3" />
      <path stroke="#4285f4" d="M10 10h6.6a6.6 6.6 0 0 1-2.1 4.7" />
    </g>`,
  FACEBOOK: svg`
    <circle cx="10" cy="10" r="9" fill="#0866ff" />
    <path fill="#fff" d="M8.6 19v-6H6.8v-2.7h1.8V8.6c0-2.3 1.1-3.4 3.2-3.4l1.5.1v2.5h-1c-.8 0-1.1.4-1.1 1.2v1.3h2.1L12.9 13h-1.700v6z" />`,
  MICROSOFT: svg`
    <path fill="#f25022" d="M2 2h7.500v7.500H2z" />
    <path fill="#7fba00" d="M10.5 2H18v7.500h-7.500z" />
    <path fill="#00a4ef" d="M2 10.500h7.500V18H2z" />
    <path fill="#ffb900" d="M10.5 10.500H18V18h-7.500z" />`,
  LINKEDIN: svg`
    <rect x="1" y="1" width="18" height="18" rx="3" fill="#0a66c2" />
    <path fill="#fff" d="M4 8h2.600v8H4zM5.3 4a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM8.3 8h2.500v1.100c.4-.7 1.3-1.3 2.5-1.3 2.2 0 2.9 1.4 2.9 3.400V16h-2.600v-4.300c0-1-.3-1.7-1.2-1.7-1 0-1.5.7-1.5 1.800V16H8.300z" />`,
  APPLE: svg`
    <path fill="currentcolor" d="M13.6 1.500c0 1.9-1.5 3.5-3.3 3.6-.2-1.8 1.5-3.5 3.3-3.600zM16.7 14.200c-.9 2-2 3.9-3.6 3.9-1.2 0-1.6-.8-3-.8s-1.9.8-3 .8c-1.7 0-4.3-3.7-4.3-7.1 0-3 1.9-4.8 3.9-4.8 1.3 0 2.3.8 3.3.8.9 0 2.1-.9 3.7-.9 1.3.1 2.3.6 2.9 1.6-2.5 1.5-2.1 4.9.1 6.500z" />`,
  // In the colour of the text, as its owner asks on any ground: what is cut out is the ground.
  GITHUB: svg`
    <path fill="currentcolor" fill-rule="evenodd" d="M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM7.700 18.700h4.600v-2.300c0-.9-.2-1.400-.6-1.800 2.300-.3 3.900-1.400 3.900-4.200 0-1.100-.4-2-1-2.700.2-.7.2-1.600-.1-2.400-.9 0-1.800.5-2.400 1a8.500 8.500 0 0 0-4.200 0c-.6-.5-1.500-1-2.400-1-.3.8-.3 1.700-.1 2.400-.6.700-1 1.600-1 2.700 0 2.800 1.600 3.900 3.900 4.200-.3.300-.5.700-.6 1.200-.9.400-2 .3-2.700-.9-.4-.6-.9-.8-1.300-.8-.4.1.1.4.3.600.4.300.7.900.9 1.400.4.900 1.500 1.300 2.800 1.100z" />`,
  GITLAB: svg`
    <path fill="#e24329" d="m10 18 3.600-9.500H6.400z" />
    <path fill="#fc6d26" d="M10 18 6.400 8.500H1.500zM10 18l3.600-9.500h4.900z" />
    <path fill="#fca326" d="M1.500 8.500.700 11.200c-.1.300 0 .6.2.800L10 18zM18.500 8.500l.8 2.700c.1.300 0 .6-.2.800L10 18z" />
    <path fill="#e24329" d="M1.500 8.500h4.900L4.400 2.300c-.1-.4-.7-.4-.8 0zM18.500 8.500h-4.900l2-6.200c.1-.4.7-.4.8 0z" />`,
  YAHOO: svg`
    <rect x="1" y="1" width="18" height="18" rx="4" fill="#5f01d1" />
    <path fill="none" stroke="#fff" stroke-width="2.400" d="m3.500 6.500 3.700 5.500m3.700-5.500L6.600 16" />
    <path fill="#fff" d="M14 4h3.200l-2.400 7.200H12zM12.700 12.400a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z" />`,
  YAHOOJP: svg`
    <rect x="1" y="1" width="18" height="18" rx="4" fill="#f03" />
    <path fill="none" stroke="#fff" stroke-width="2.400" d="M3.500 5l4 5.500V15m0-4.500L11.500 5" />
    <path fill="#fff" d="M14 4h3l-1.700 7.200h-1.900zM14 12.400a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z" />`,
  LINE: svg`
    <rect x="1" y="1" width="18" height="18" rx="4" fill="#06c755" />
    <path fill="#fff" d="M10 4c3.900 0 7 2.400 7 5.400 0 3.400-4.600 6.200-6.700 7.300-.4.200-.6 0-.5-.4l.2-1.500c-3.900 0-7-2.400-7-5.400S6.100 4 10 4z" />
    <path fill="none" stroke="#06c755" stroke-width=".9" d="M5.300 7.800v2.900h1.500M8 7.500v3.500M9.400 11V7.900l2.100 2.700V7.500M14.600 7.900H13v2.800h1.600M13 9.300h1.500" />`,
  PAYPAL: svg`
    <path fill="#002991" d="M5.600 1.500h5.600c3 0 4.700 1.700 4.200 4.400-.5 3-2.700 4.600-5.800 4.600H7.900L6.900 16H3.200z" />
    <path fill="#60cdff" d="M15.900 5.900c1 .8 1.400 2 1.100 3.500-.5 2.800-2.500 4.300-5.400 4.300h-1.300L9.500 18.500H6.300l.6-2.500 1-5.500h1.700c3.300 0 5.600-1.600 6.300-4.600z" />`,
  AMAZON: svg`
    <path fill="none" stroke="currentcolor" stroke-width="2.200" d="M6.700 5.200c.6-1.500 1.800-2.200 3.500-2.200 2.100 0 3.100 1 3.100 2.900v3.700c0 1.100.3 1.800.9 2.500M13.200 7.200c-4.500 0-6.600 1-6.600 3 0 1.200.9 2 2.400 2 2.200 0 4.200-1.600 4.200-4" />
    <path fill="none" stroke="#f90" stroke-width="1.500" stroke-linecap="round" d="M2.500 14.500c4.500 3.300 10.300 3.400 14.500.8M15 14.300c1.200-.4 2.300-.3 2.500 0 .2.400-.2 1.600-1 2.500" />`,
  DISCORD: svg`
    <path fill="#5865f2" fill-rule="evenodd" d="M7.300 3.500 7.700 4.400a14 14 0 0 1 4.600 0l.4-.9c1.400.2 2.700.6 3.900 1.200 2 3 3 6.400 2.700 10.300a14 14 0 0 1-4.700 2.200l-1.100-1.700 1.500-.8a10.500 10.500 0 0 1-10 0l1.500.8-1.100 1.700A14 14 0 0 1 .7 15C.4 11.100 1.400 7.700 3.400 4.700c1.200-.6 2.500-1 3.900-1.200zM6.900 8.900c-.9 0-1.600.8-1.600 1.800s.7 1.800 1.600 1.800 1.600-.8 1.600-1.800-.7-1.800-1.600-1.800zm6.200 0c-.9 0-1.600.8-1.600 1.800s.7 1.800 1.600 1.800 1.600-.8 1.600-1.800-.7-1.800-1.600-1.800z" />`,
  SALESFORCE: svg`
    <path fill="#00a1e0" d="M8.400 5a3.800 3.800 0 0 1 5.800.6 4.300 4.300 0 1 1 .5 8.300 3.300 3.300 0 0 1-4.200 1.500 3.700 3.700 0 0 1-6.500-.700A3.500 3.500 0 0 1 2 8.500 3.900 3.900 0 0 1 8.400 5z" />`,
  SPOTIFY: svg`
    <circle cx="10" cy="10" r="9" fill="#1ed760" />
    <g fill="none" stroke="#000" stroke-linecap="round">
      <path stroke-width="1.700" d="M4.900 7.300c3.500-1 7.300-.7 10.300 1" />
      <path stroke-width="1.500" d="M5.300 10.300c3-.9 6.100-.5 8.700.9" />
      <path stroke-width="1.300" d="M5.700 13c2.500-.7 5-.4 7.200.9" />
    </g>`,
  X: svg`
    <path fill="none" stroke="currentcolor" stroke-width="1.600" d="M2.800 2.800h3.400l11 14.400h-3.400zM17 2.500l-6.200 6.900M8.900 11 3 17.500" />`,
  XERO: svg`
    <circle cx="10" cy="10" r="9" fill="#13b5ea" />
    <path fill="none" stroke="#fff" stroke-width="1.400" stroke-linecap="round" d="m6.500 6.500 7 7m0-7-7 7" />`,
  ADOBE: svg`
    <path fill="#eb1000" d="M7.600 2.500H1v15.700zM12.400 2.500H19v15.700zM10 8.300l4.200 9.900h-2.700l-1.300-3.200H7.100z" />`,
  ORCID: svg`
    <circle cx="10" cy="10" r="9" fill="#a6ce39" />
    <circle cx="6.300" cy="5.200" r=".9" fill="#fff" />
    <path fill="none" stroke="#fff" stroke-width="1.400" d="M6.300 7v7.300M9.200 7.600v6h2c2.200 0 3.500-1.200 3.500-3s-1.300-3-3.500-3z" />`,
  QUICKBOOKS: svg`
    <circle cx="10" cy="10" r="9" fill="#2ca01c" />
    <path fill="none" stroke="#fff" stroke-width="1.500" d="M8.600 15V6.900H7.300a3 3 0 0 0 0 6.100M11.400 5v8.100h1.300a3 3 0 0 0 0-6.100" />`,
};
// Other names of the same.
Object.assign(LOGOS, { PAYPAL_SANDBOX: LOGOS['PAYPAL'], TWITTER: LOGOS['X'] });

/** Any other provider: a door. */
const OTHER = svg`
  <path
    fill="none"
    stroke="currentcolor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    d="M8 3h6.500A1.5 1.5 0 0 1 16 4.500v11a1.5 1.5 0 0 1-1.5 1.500H8M3 10h8M8 7l3 3-3 3"
  />`;

/** What is not the type with a capital letter. */
const NAMES: Record<string, string> = {
  GITHUB: 'GitHub',
  GITLAB: 'GitLab',
  LINE: 'LINE',
  LINKEDIN: 'LinkedIn',
  ORCID: 'ORCID',
  PAYPAL: 'PayPal',
  PAYPAL_SANDBOX: 'PayPal Sandbox',
  QUICKBOOKS: 'QuickBooks',
  TWITTER: 'X',
  YAHOOJP: 'Yahoo! JAPAN',
};

/** What an identity provider calls itself, where the org does not call it anything. */
export const nameOf = (provider: string): string | undefined =>
  lookUp(LOGOS, provider) &&
  (lookUp(NAMES, provider) ?? provider.charAt(0) + provider.slice(1).toLowerCase());

/** The mark of an identity provider, by Okta's type of it. */
export const logo = (provider: string): unknown =>
  html`<svg
    class="okta-register-logo"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
  >
    ${lookUp(LOGOS, provider) ?? OTHER}
  </svg>`;
