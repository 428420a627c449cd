/** What may be typed into one field of the playground. */
export interface Rule {
  allows(value: string): boolean;
  /** What is wrong with everything else, for the person who typed it. */
  says: string;
}

const pattern = (expression: RegExp, says: string): Rule => ({
  allows: (value) => expression.test(value),
  says,
});

const color = String.raw`(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,24}|var\(--[\w-]+\)|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/+-]+(deg|turn)?[\d\s.,%/+-]*\))`;
const family = String.raw`("[\w -]+"|'[\w -]+'|[a-z_-][\w-]*( [a-z_-][\w-]*)*)`;

// Nothing here can end a declaration, or a rule.
export const COLOR = pattern(
  new RegExp(String.raw`^(${color}|light-dark\(\s*${color}\s*,\s*${color}\s*\))$`, 'i'),
  'Not a colour. For example: #c2410c, or light-dark(#c2410c, #fdba74).',
);
export const LENGTH = pattern(
  /^(0|(\d+|\d*\.\d+)(px|r?em|ch|ex|vw|cqi|%))$/i,
  'Not a length. For example: 8px, or 1.25rem.',
);
export const FONT = pattern(
  new RegExp(`^${family}(\\s*,\\s*${family})*$`, 'i'),
  'Not a list of fonts. For example: "Source Sans 3", sans-serif.',
);

// Nothing here can end a source of a policy, or a directive.
export const HOST = pattern(
  /^(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\]))(:\d{1,5})?(\/[\w.~%@-]*)*$/i,
  'Not an https address without query. For example: https://example.okta.com/oauth2/default.',
);
export const ID = pattern(/^[\w-]{1,64}$/, 'Only letters, digits, - and _.');

/** Everything that is escaped where it is printed. */
export const TEXT = pattern(/^\P{Cc}*$/u, 'One line, please.');

export const isLink = (value: string): boolean => {
  const url = URL.canParse(value, 'https://example.com')
    ? new URL(value, 'https://example.com')
    : undefined;
  return !/[\s\p{Cc}]/u.test(value) && (url?.protocol === 'https:' || url?.protocol === 'http:');
};
export const LINK: Rule = {
  allows: isLink,
  says: 'Not an address of the web. For example: /sign-in.',
};

export const PAIRS: Rule = {
  allows: (value) =>
    value.split(/\r?\n/).every((line) => /^\s*([a-z_]\w*\s*=\P{Cc}*)?$/iu.test(line)),
  says: 'Write one attribute a line. For example: firstName = Ada.',
};
export const QUERY = pattern(
  /^[\w.-]+(:[a-z_]\w*)?([\s,]+[\w.-]+(:[a-z_]\w*)?)*$/i,
  'Write parameter:attribute. For example: utm_source:marketingSource.',
);
