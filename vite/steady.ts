import type { Plugin } from 'vite';
import { source } from './source.js';

/**
 * Lit of our own, beside any other on the page: a Trusted Types policy under our name, made when it
 * is first needed, because a second `lit-html` throws at load; no lists of versions on `window`, and
 * none of the functions there by which another one is patched (polyfills, hydration).
 */
export const ownLit: Plugin = {
  name: 'own-lit',
  transform(code, id) {
    const [, file] =
      /\/node_modules\/.*\/(lit-html|lit-element|reactive-element)\.js$/.exec(id) ?? [];
    if (!file) return null;
    const policy = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
    const versions = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/;
    const patches =
      /\w+\.\w+PolyfillSupport\b|\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g;
    if (!versions.test(code) || (file === 'lit-html' && !policy.test(code))) {
      this.error(`${id} has changed: neither its policy nor its list of versions is where it was.`);
    }
    const own = code
      .replace(versions, 'void 0')
      .replace(patches, 'void 0')
      .replace(policy, '{createHTML:html=>trustedByUs().createHTML(html)}');
    const trusted = JSON.stringify(source('host/trusted-types.ts'));
    return {
      code: file === 'lit-html' ? `import{trusted as trustedByUs}from${trusted};${own}` : own,
      map: null,
    };
  },
};

/**
 * Pages have libraries that change what is built in for everybody, and okta-auth-js is not written
 * for them.
 */
export const steadyBuiltIns: Plugin = {
  name: 'steady-built-ins',
  transform(code, id) {
    if (!/\/src\/|okta-auth-js/.test(id) || id.endsWith('/built-ins.ts')) return null;
    const names: string[] = [];
    const steady = code.replace(/\b(?:Array\.(from)|JSON\.(stringify))(?=\()/g, (_, from) => {
      const name = from ? 'arrayFrom' : 'stringify';
      if (!names.includes(name)) names.push(name);
      return name;
    });
    if (!names.length) return null;
    const builtIns = JSON.stringify(source('embed/built-ins.ts'));
    return { code: `import{${names.join()}}from${builtIns};${steady}`, map: null };
  },
};
