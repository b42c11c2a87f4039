/** Every SQL statement that stands in the product's source, found by the compiler's own parser. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export type Statement = {
  /** Name of the prepared statement; null where it has none. */
  readonly name: string | null;
  readonly file: string;
  readonly text: string;
  /** First digits of the SHA-256 of the text without its spacing: a changed statement is another one. */
  readonly digest: string;
  /** Parts are put in at run time that cannot be read from the source. */
  readonly openEnded: boolean;
};

const IS_SQL = /^\s*\(?\s*(select|insert into|update (\S+ |$)|delete from|with \w+ as )/;
const HOMES = [join('lib', 'server'), 'app'];

type Scope = { readonly source: ts.SourceFile; readonly used: Set<string> };

const initialiserOf = ({ source }: Scope, name: string): ts.Expression | undefined => {
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations)
        if (ts.isIdentifier(one.name) && one.name.text === name) return one.initializer;
  return undefined;
};

/** The text of an expression as far as the file itself says it; null where only a run would know. */
const textOf = (scope: Scope, node: ts.Expression): string | null => {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map((span) => {
      const value = textOf(scope, span.expression);
      return value === null ? null : value + span.literal.text;
    });
    return parts.includes(null) ? null : node.head.text + parts.join('');
  }
  if (ts.isBinaryExpression(node)) return textOf(scope, node.left); // a limit and one more: any number will do
  if (ts.isConditionalExpression(node)) return textOf(scope, node.whenTrue);
  if (!ts.isIdentifier(node)) return null;
  const value = initialiserOf(scope, node.text);
  if (!value) return null;
  scope.used.add(node.text);
  return textOf(scope, value);
};

const nameBeside = (node: ts.Node): string | null => {
  const object = node.parent?.parent;
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  for (const one of object.properties)
    if (
      ts.isPropertyAssignment(one) &&
      one.name.getText() === 'name' &&
      ts.isStringLiteralLike(one.initializer)
    )
      return one.initializer.text;
  return null;
};

export const digestOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 10);

/** Statements of one source file, in their order. Texts that only stand within others are no statements. */
export const statementsIn = (file: string, content: string): Statement[] => {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const scope: Scope = { source, used: new Set() };
  const found: { constant: string | null; statement: Statement }[] = [];
  const visit = (node: ts.Node): void => {
    const literal = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    const start =
      literal && (ts.isTemplateExpression(node) ? node.head.text || `${textOf(scope, node)}` : node.text);
    if (!literal || !start || !IS_SQL.test(start)) {
      ts.forEachChild(node, visit);
      return;
    }
    const text = textOf(scope, node) ?? start;
    const { parent } = node;
    const constant =
      ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : null;
    const openEnded = textOf(scope, node) === null;
    found.push({
      constant,
      statement: { name: nameBeside(node), file, text: text.trim(), digest: digestOf(text), openEnded },
    });
  };
  visit(source);
  return found
    .filter(({ constant }) => !constant || !scope.used.has(constant))
    .map(({ statement }) => statement);
};

/** @param root the checkout. */
export const sqlOfProduct = (root = '.'): Statement[] =>
  HOMES.flatMap((home) =>
    readdirSync(join(root, home), { recursive: true, encoding: 'utf8' })
      .map((name) => join(home, name))
      .filter((file) => /\.tsx?$/.test(file))
      .sort()
      .flatMap((file) => statementsIn(file, readFileSync(join(root, file), 'utf8'))),
  );
