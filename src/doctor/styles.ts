/** In colours of nobody's: it is no part of what visitors see. */
const CSS = `
.doctor {
  all: initial;
  display: block;
  box-sizing: border-box;
  max-inline-size: var(--okta-register-width, max(26rem, 416px));
  margin-block-end: 16px;
  padding: 16px;
  border: 2px dashed #1d1d21;
  background: #fff;
  color: #1d1d21;
  font: 14px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.doctor h2, .doctor h3, .doctor p, .doctor ul, .doctor pre { margin: 0; padding: 0; }
.doctor h2 { font-size: 20px; }
.doctor h3 { font-size: 15px; }
.doctor li p { margin-block-start: 4px; }
.doctor [role="status"] { margin-block: 8px; font-weight: 600; }
.doctor ul { display: grid; gap: 8px; list-style: none; }
.doctor li { padding: 10px 12px; border: 1px solid #8c8c96; border-inline-start-width: 6px; }
.doctor li[data-state="problem"] { border-color: #b3261e; }
.doctor li[data-state="unknown"] { border-color: #8a5a00; }
.doctor li[data-state="ok"] { border-color: #1b7f3b; }
.doctor pre { margin-block: 6px; padding: 8px; background: #eee; white-space: pre-wrap; }
.doctor code { font: 13px/1.4 ui-monospace, monospace; }
.doctor button, .doctor summary { min-block-size: 32px; font: inherit; cursor: pointer; }
.doctor button { padding: 4px 14px; border: 1px solid #1d1d21; background: #fff; color: inherit; }
.doctor details { margin-block-start: 8px; }
.doctor summary { line-height: 32px; }
.doctor :focus-visible { outline: 3px solid #1a5fd6; outline-offset: 2px; }
`;

export function styles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
