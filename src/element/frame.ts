import { html, nothing, type TemplateResult } from 'lit';
import type { SpokenLanguage } from '../locales/languages.js';

/** What the frame shows of the step. */
export interface FrameState {
  /** The step's name; nothing before there is anything to draw. */
  step: string | undefined;
  busy: boolean;
  /** The site's own words stand in the place of the step. */
  own: boolean;
  /** The sign-up cannot go on as it is: the other way in shows as well. */
  stuck: boolean;
}

/** The frame around the form: what is in the shadow root. */
export function frameTemplate(
  { step, busy, own, stuck }: FrameState,
  { lang, words }: SpokenLanguage,
): TemplateResult {
  const waits = busy || !step;
  const drawn = own ? html`<slot name="success"></slot>` : html`<slot name="step"></slot>`;
  // Not in the busy part: of what changes there, NVDA says nothing.
  return html`
    <div class="visually-hidden" role="status" lang=${lang}>
      ${busy ? words.sending : step ? nothing : words.loading}
    </div>
    <div part="card" aria-busy=${waits}>
      <slot name="header"></slot>
      <div part="progress" ?hidden=${!waits}></div>
      ${step ? drawn : nothing} ${!step || stuck ? html`<slot></slot>` : nothing}
      <slot name="footer"></slot>
    </div>
  `;
}
