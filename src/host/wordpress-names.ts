import { findAll } from './member-of.js';

/**
 * What WordPress takes from an address for itself, so that a page with such a parameter is another
 * page, or none.
 *
 * @see https://developer.wordpress.org/reference/classes/wp/#properties
 */
const TAKEN =
  /^(m|p|posts|w|cat|withcomments|withoutcomments|s|search|exact|sentence|calendar|page|paged|more|tb|pb|author|order|orderby|year|monthnum|day|hour|minute|second|name|category_name|tag|feed|author_name|pagename|page_id|error|attachment|attachment_id|subpost|subpost_id|preview|robots|favicon|taxonomy|term|cpage|post_type|embed)$/;

const WORDPRESS = 'link[rel="https://api.w.org/"],[src*="/wp-includes/"],[href*="/wp-content/"]';

/** The parameters of `map-query` that never reach a page of WordPress; none on other pages. */
export function takenNames(mapQuery: string | null): string[] {
  if (!mapQuery || !findAll(WORDPRESS).length) return [];
  const names = mapQuery.split(/[\s,]+/).map((pair) => pair.replace(/:.*/, ''));
  return names.filter((name) => TAKEN.test(name));
}

/** The same with other names in their place. */
export const withOwnNames = (mapQuery: string, taken: readonly string[]): string =>
  mapQuery.replace(/[^\s,]+/g, (pair) => {
    const [name = '', attribute = name] = pair.split(':');
    return taken.includes(name) ? `signup_${name}:${attribute}` : pair;
  });
