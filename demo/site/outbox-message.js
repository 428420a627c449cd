/**
 * @typedef {object} Message
 * @property {string} id
 * @property {'email' | 'sms' | 'voice'} kind
 * @property {string} to
 * @property {string} at ISO 8601
 * @property {string} [subject]
 * @property {string} [text]
 * @property {string} [code]
 * @property {string} [link]
 */

const TITLES = { email: 'Email', sms: 'Text message', voice: 'Incoming call' };

/** One message as a list item. @param {Message} message */
export function renderMessage(message) {
  const heading = element('h3', { id: `message-${message.id}` }, [
    message.subject ?? TITLES[message.kind],
  ]);
  const time = element('time', { dateTime: message.at }, [
    new Date(message.at).toLocaleTimeString(),
  ]);
  const article = element('article', { className: `message ${message.kind}` }, [
    heading,
    element('p', { className: 'message-to' }, [`To ${message.to} at `, time]),
    body(message),
    element('div', { className: 'message-actions' }, actions(message)),
  ]);
  article.setAttribute('aria-labelledby', heading.id);
  return element('li', {}, [article]);
}

/** @param {Message} message */
function body({ text = '', code, link }) {
  // A call reads the code out digit by digit.
  const said = code && [code, [...code].join(' ')].find((form) => text.includes(form));
  const words = element('p', { className: 'message-text' }, [text]);
  if (link) mark(words, link, 'message-link');
  if (said) mark(words, said, 'message-code');
  else if (code) words.append(' ', element('code', { className: 'message-code' }, [code]));
  return words;
}

/**
 * Sets a part of the plain text apart, where it stands first.
 * @param {HTMLElement} parent
 * @param {string} part
 * @param {string} className
 */
function mark(parent, part, className) {
  const node = [...parent.childNodes].find(
    (child) => child instanceof Text && child.data.includes(part),
  );
  if (!node) return;
  const rest = node.splitText(node.data.indexOf(part));
  rest.deleteData(0, part.length);
  rest.before(element(className === 'message-code' ? 'code' : 'span', { className }, [part]));
}

/** @param {Message} message */
function actions({ code, link }) {
  return [
    ...(code ? [copyButton('Copy code', code)] : []),
    ...(link
      ? [
          element('a', { href: link, target: '_blank', rel: 'noopener' }, ['Open link']),
          // For the case that matters: the email is read in another browser.
          copyButton('Copy link', link),
        ]
      : []),
  ];
}

/** @param {string} label @param {string} value */
function copyButton(label, value) {
  const button = element('button', { type: 'button', className: 'panel-small' }, [label]);
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Copying is blocked';
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {object} properties
 * @param {(Node | string)[]} children
 */
function element(tag, properties, children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}
