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
};

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
