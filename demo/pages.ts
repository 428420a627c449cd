import { readFile } from 'node:fs/promises';

const SITE = new URL('./site/', import.meta.url);

export interface PageValues {
  issuer: string;
  clientId: string;
  forgotUrl: string;
  /** Trusted markup, both; every other value is escaped. */
  panel: string;
  panelHead: string;
}

/** The page at this path with its `{{…}}` filled in, or `undefined` when there is no such page. */
export async function renderPage(path: string, values: PageValues): Promise<string | undefined> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^[a-z-]+\.html$/.test(name)) return undefined;
  const source = await readFile(new URL(name, SITE), 'utf8').catch(() => undefined);
  return source?.replace(/\{\{(\w+)\}\}/g, (placeholder, key: string) =>
    key === 'panel' || key === 'panelHead' ? values[key] : (escaped(values, key) ?? placeholder),
  );
}

function escaped(values: PageValues, key: string): string | undefined {
  const value = Object.entries(values).find(([name]) => name === key)?.[1] as string | undefined;
  return value?.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
}
