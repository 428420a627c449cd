interface Attributes {
  path?: string;
  secure?: boolean;
  sameSite?: string;
  expires?: Date;
}

const decode = (text: string) =>
  text.replace(/^"(.*)"$/, '$1').replace(/(%[\dA-F]{2})+/gi, decodeURIComponent);

function write(name: string, value: string, attributes: Attributes): void {
  const { path, secure, sameSite, expires } = attributes;
  document.cookie = [
    `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
    path && `path=${path}`,
    secure && 'secure',
    sameSite && `samesite=${sameSite}`,
    expires && `expires=${expires.toUTCString()}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/**
 * What okta-auth-js uses of js-cookie, in a third of its bytes, for it is used where a browser's
 * storage is full and not otherwise. Put in its place by `vite.config.ts`; reads what it wrote.
 */
export default {
  get(name?: string): Record<string, string> | string | undefined {
    const all: Record<string, string> = {};
    for (const pair of String(document.cookie).split('; ')) {
      const [key = '', ...value] = pair.split('=');
      try {
        // Of two that have one name, the first is of the nearer path.
        if (key) all[decode(key)] ??= decode(value.join('='));
      } catch {
        // Another part of the site has written it, in an encoding of its own.
      }
    }
    return name === undefined ? all : all[name];
  },
  set: write,
  remove(name: string, attributes: Attributes): void {
    write(name, '', { ...attributes, expires: new Date(0) });
  },
};
