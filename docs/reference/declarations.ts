import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** A property of an interface, as its source says it. */
export interface Member {
  name: string;
  optional: boolean;
  type: string;
  /** The first paragraphs of its comment, in one line. */
  meaning: string;
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) =>
    ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true),
  );

/**
 * The exported interface or type of that name, wherever it is in the sources.
 *
 * @param within the folder of the sources, for a name that is there twice
 * @throws Error when there is none, or more than one
 */
function declarationOf(name: string, within = ''): Declaration {
  const found = sources
    .filter(({ fileName }) => fileName.startsWith(within))
    .flatMap((source) =>
      source.statements.filter(
        (statement): statement is Declaration =>
          (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
          statement.name.text === name &&
          (ts.getModifiers(statement) ?? []).some(
            ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
          ),
      ),
    );
  const [declaration] = found;
  if (!declaration || found.length > 1) {
    throw new Error(`The sources have ${String(found.length)} exported types called ${name}.`);
  }
  return declaration;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a node's comment, with its `@param` and `@returns` left out. */
export function meaningOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = doc ? (ts.getTextOfJSDocComment(doc.comment) ?? '') : '';
  return oneLine(text.replace(/\{@link ([^}]+)\}/g, (_, name: string) => `\`${name.trim()}\``));
}

/** What an interface holds, in the order of its source. */
export function membersOf(name: string, within?: string): Member[] {
  const declaration = declarationOf(name, within);
  if (!ts.isInterfaceDeclaration(declaration)) throw new Error(`${name} is no interface.`);
  return declaration.members.filter(isNamed).map((member) => ({
    name: member.name.getText(),
    optional: member.questionToken !== undefined,
    type: typeOf(member),
    meaning: meaningOf(member),
  }));
}

type NamedMember = ts.PropertySignature | ts.MethodSignature;

const isNamed = (member: ts.TypeElement): member is NamedMember =>
  ts.isPropertySignature(member) || ts.isMethodSignature(member);

function typeOf(member: NamedMember): string {
  const type = member.type?.getText() ?? 'unknown';
  if (ts.isPropertySignature(member)) return oneLine(type);
  return oneLine(`(${member.parameters.map((one) => one.getText()).join(', ')}) => ${type}`);
}

/** The texts of a union, e.g. `'a' | 'b'`, under the line comment that stands before them. */
export function unionOf(name: string): { heading: string; values: string[] }[] {
  const declaration = declarationOf(name);
  if (!ts.isTypeAliasDeclaration(declaration)) throw new Error(`${name} is no type.`);
  const groups: { heading: string; values: string[] }[] = [];
  for (const [, comment, value] of declaration.type
    .getFullText()
    .matchAll(/\/\/ *(.+)|'([^']+)'/g)) {
    if (comment) groups.push({ heading: comment, values: [] });
    else if (value) (groups.at(-1) ?? group(groups)).values.push(value);
  }
  return groups;
}

function group(groups: { heading: string; values: string[] }[]) {
  const first = { heading: '', values: [] as string[] };
  groups.push(first);
  return first;
}
