import { childrenOf, isNode, type Node, nodesOf, treeOf } from './syntax';

type ClassName = { name: string; line: number };

/** The class names in a source: in its `class` attributes, and in what these take from the same source. */
export function classNamesIn(source: string): ClassName[] {
  const tree = treeOf(source);
  const values = [
    ...nodesOf('JSXAttribute', tree)
      .filter(isClass)
      .map(({ value }) => value),
    ...exportedClasses(tree),
  ];
  const expressions = withDeclared(values.filter(isNode), declarations(tree));
  return expressions.flatMap(texts).flatMap(({ text, line }) => named(text).map((name) => ({ name, line })));
}

function isClass(attribute: Node): boolean {
  return isNode(attribute.name) && /^class$|Class$/.test(String(attribute.name.name));
}

/** Constants that other sources take: `button`, `toneSoft`, `inputClass`. */
function exportedClasses(tree: Node): Node[] {
  return nodesOf('ExportNamedDeclaration', tree)
    .flatMap((node) => nodesOf('VariableDeclarator', node))
    .filter(
      ({ id }) => isNode(id) && /^(button|link|square|tone[A-Z]\w*|\w+Class(es)?)$/.test(String(id.name)),
    )
    .map(({ init }) => init)
    .filter(isNode);
}

function declarations(tree: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const node of [...nodesOf('VariableDeclarator', tree), ...nodesOf('FunctionDeclaration', tree)]) {
    const value = node.type === 'FunctionDeclaration' ? node.body : node.init;
    if (isNode(node.id) && isNode(value)) found.set(String(node.id.name), value);
  }
  return found;
}

/** An expression and all constants and functions that it is made with. */
function withDeclared(expressions: Node[], declared: Map<string, Node>): Node[] {
  const all = new Set(expressions);
  for (const expression of all) {
    for (const name of usedNames(expression)) {
      const value = declared.get(name);
      if (value) all.add(value);
    }
  }
  return [...all];
}

function usedNames(node: Node): string[] {
  if (node.type === 'Identifier') return [String(node.name)];
  return inside(node).flatMap(usedNames);
}

function texts(node: Node): { text: string; line: number }[] {
  const line = node.loc?.start.line ?? 0;
  if (node.type === 'StringLiteral') return [{ text: String(node.value), line }];
  const own = node.type === 'TemplateLiteral' ? [{ text: templateText(node), line }] : [];
  return [...own, ...inside(node).flatMap(texts)];
}

/** What is put in may be the rest of a name: the hole keeps it from being one. */
function templateText(node: Node): string {
  const parts = (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
  return parts.join('\0');
}

/** Without what is only looked at: conditions, keys of objects, arguments of calls. */
function inside(node: Node): Node[] {
  const skipped: Record<string, string[]> = {
    ConditionalExpression: ['test'],
    IfStatement: ['test'],
    ObjectProperty: ['key'],
    MemberExpression: ['property'],
    OptionalMemberExpression: ['property'],
    CallExpression: ['arguments'],
    OptionalCallExpression: ['arguments'],
  };
  const left = (skipped[node.type] ?? []).flatMap((field) => node[field]);
  if (node.type === 'BinaryExpression' && node.operator !== '+') return [];
  return childrenOf(node).filter((child) => !left.includes(child));
}

function named(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '' && !name.includes('\0'));
}
