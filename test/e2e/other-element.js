import { html, LitElement } from 'lit';

/** Somebody else's element. */
customElements.define(
  'other-element',
  class extends LitElement {
    render() {
      return html`<p>Here is the ${'other'} one</p>`;
    }
  },
);
