/** Buttons that copy what stands elsewhere on the page: `data-copies` is the id of it. */

const copied = document.getElementById('copied');

async function copy(button) {
  const text = document.getElementById(button.dataset.copies).textContent;
  copied.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    copied.textContent = `Copied ${button.textContent.replace(/\s*Copy\s*/, '').trim()}.`;
  } catch {
    getSelection().selectAllChildren(document.getElementById(button.dataset.copies));
    copied.textContent = 'The browser does not let the page copy: it is selected for you.';
  }
}

for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', () => void copy(button));
}
