import { parseAst } from 'vitest/node'

/** A node of the syntax tree, read by field: the walls need a few kinds only. */
export type SyntaxNode = { readonly type: string; readonly [field: string]: unknown }

/** One import of a file: the address as written, and whether only types come through. */
export type Import = { readonly address: string; readonly typesOnly: boolean; readonly passesOn: boolean }

/** A source file taken apart for the walls. */
export type ParsedSource = {
  readonly path: string
  readonly text: string
  readonly nodes: readonly SyntaxNode[]
  readonly imports: readonly Import[]
}

/** Parses a TypeScript source. `path` is relative to `src/`. */
export function parseSource(path: string, text: string): ParsedSource {
  const lang = path.endsWith('x') ? 'tsx' : 'ts'
  const nodes = [...walk(parseAst(text, { lang }))]
  return { path, text, nodes, imports: nodes.flatMap(importOf) }
}

function* walk(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item)
  } else if (isNode(value)) {
    yield value
    for (const field of Object.values(value)) yield* walk(field)
  }
}

/** True for a node of the tree, and of the given type where one is named. */
export function isNode(value: unknown, type?: string): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    (type === undefined || value.type === type)
  )
}

const IMPORTING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]

function importOf(node: SyntaxNode): readonly Import[] {
  if (!IMPORTING.includes(node.type)) return []
  const source = node.source ?? node.argument
  const literal = isNode(source, 'TSLiteralType') ? source.literal : source
  if (!isNode(literal) || typeof literal.value !== 'string') return []
  return [
    { address: literal.value, typesOnly: bringsTypesOnly(node), passesOn: node.type.startsWith('Export') },
  ]
}

function bringsTypesOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : []
  return specifiers.length > 0 && specifiers.every((one) => isNode(one) && one.importKind === 'type')
}

/** The name an identifier or a chain of plain members spells: `process.env.HOME`. */
export function spelled(node: unknown): string | undefined {
  if (isNode(node, 'Identifier')) return String(node.name)
  if (!isNode(node, 'MemberExpression') || node.computed === true) return undefined
  const object = spelled(node.object)
  const property = spelled(node.property)
  return object && property ? `${object}.${property}` : undefined
}
