import { isNode, type ParsedSource, type SyntaxNode } from './source.ts'
import { isOfTests, roomOf, SURFACES } from './walls.ts'

const CEILING = 300
const SURFACE_CEILING = 150

/** Files that may pass the ceiling, each with its reason. Word lists and generated files need none. */
export const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {}

/** How many lines a function may have; one that prints a page has its markup to hold, too. */
const FUNCTION_CEILING = 70
const PAGE_CEILING = 90

/** Functions that may pass it, by file and name, each with its reason. */
export const LONG_FUNCTIONS: Readonly<Record<string, string>> = {
  'papers/handover-sheets.ts handoverSheets': 'the sheets of one workbook in their order, a block a sheet',
  'papers/partner-sentences.ts sentencesOf': 'the sentences of one paper in their order, a block a sentence',
}

const BANNED = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
  'core',
  'manager',
  'service',
  'handler',
  'info',
]
const BANNED_ENDINGS = /-(utils?|helpers?|manager|service|handler)$/

/** What is wrong with a path: names that say nothing, barrels, spelling. `path` is relative to the repository. */
export function nameFaults(path: string): readonly string[] {
  return path.split('/').flatMap((part, at, parts) => {
    if (part.startsWith('.')) return []
    const name = part.replace(/\..*$/, '')
    const isFile = at === parts.length - 1
    if (isFile && name === 'index') return [`${path}: no index files; an address is written in full`]
    if (BANNED.includes(name) || BANNED_ENDINGS.test(name))
      return [`${path}: “${name}” says nothing; name it for what it is about`]
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return [`${path}: names are in kebab-case`]
    return []
  })
}

/** How long a file is allowed to be, and is. */
export function sizeFaults({ path, text }: ParsedSource): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n').length
  if (/(^|\/)words\/|\.generated\./.test(path) || path in LONG_FOR_A_REASON) return []
  const surface = SURFACES.includes(roomOf(path)) && !isOfTests(path)
  if (surface && lines > SURFACE_CEILING)
    return [`${path} has ${lines} lines: a surface file past ${SURFACE_CEILING} is hiding a decision`]
  return lines > CEILING
    ? [`${path} has ${lines} lines: split it by subject (${CEILING} is the ceiling)`]
    : []
}

/** Functions that are longer than anybody holds in mind. */
export function lengthFaults({ path, text, nodes }: ParsedSource): readonly string[] {
  if (isOfTests(path)) return []
  const ceiling = path.endsWith('x') ? PAGE_CEILING : FUNCTION_CEILING
  return nodes.flatMap((node) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return []
    const lines = text.slice(Number(node.start), Number(node.end)).split('\n').length
    const name = isNode(node.id, 'Identifier') ? String(node.id.name) : 'a function'
    return lines <= ceiling || `${path} ${name}` in LONG_FUNCTIONS
      ? []
      : [`${path}: ${name} has ${lines} lines, the most is ${ceiling}: split it by what it does`]
  })
}

/** Shapes the house does without: default exports, enums, classes that are neither errors nor the store's handle. */
export function shapeFaults({ path, nodes }: ParsedSource): readonly string[] {
  const found = nodes.flatMap((node) => {
    if (isNode(node, 'ExportDefaultDeclaration')) return ['a default export: name it']
    if (isNode(node, 'TSEnumDeclaration')) return ['an enum: use a union of strings']
    if (isNode(node, 'ClassDeclaration') && !mayBeClass(path, node))
      return ['a class: only errors and the handle of the store are classes']
    return []
  })
  return found.map((what) => `${path} has ${what}`)
}

function mayBeClass(path: string, node: SyntaxNode): boolean {
  const parent = node.superClass
  return roomOf(path) === 'store' || (isNode(parent, 'Identifier') && String(parent.name).endsWith('Error'))
}
