import { play } from '../../../demo/site/playground-view.js';
import { answer } from '../answer.ts';

/** What the page's address says, which no server has filled in. */
const query = new URLSearchParams(location.search);
for (const field of document.getElementById('choices').elements) {
  const value = query.get(field.name);
  if (!field.name || value === null) continue;
  if (field.type === 'radio') field.checked = field.value === value;
  else if (!field.options || [...field.options].some((option) => option.value === value)) {
    field.value = value;
  }
  field.closest('details').open = true;
}

play(answer);
