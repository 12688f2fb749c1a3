/** A file by its path under the repository, with its text. */
type File = { readonly path: string; readonly text: string }

/** Classes that nothing styles and something asks for: what a browser test or a script finds a place by. */
const FOUND_BY = new Set(['other-reports'])

const CLASS = /\bclass(?:Name)?=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g
const STRINGS = /'([^']*)'|`([^`]*)`/g
/** What a string is compared with is no class. */
const COMPARED = /[=!]==?\s*'[^']*'/g

/** Classes that pages print and no sheet knows, and classes in sheets that no page prints. */
export function styleFaults(pages: readonly File[], sheets: readonly File[]): readonly string[] {
  const styled = new Map(sheets.flatMap(({ path, text }) => classesIn(text).map((name) => [name, path])))
  const printed = pages.flatMap(({ path, text }) => printedIn(text).map((name) => ({ name, path })))
  const bare = printed
    .filter(({ name }) => !name.includes('*') && !styled.has(name) && !FOUND_BY.has(name))
    .map(
      ({ name, path }) =>
        `${path} prints the class “${name}”, which no sheet knows: style it or leave it out`,
    )
  const shapes = [...new Set(printed.map(({ name }) => name))]
    .filter((name) => name !== '*')
    .map((name) => new RegExp(`^${name.replaceAll('*', '[\\w-]*')}$`))
  const named = new Set(pages.flatMap(({ text }) => text.match(/[a-zA-Z_][\w-]*/g) ?? []))
  const idle = [...styled]
    .filter(([name]) => !shapes.some((shape) => shape.test(name)) && !named.has(name))
    .map(([name, path]) => `${path} styles “${name}”, which no page prints: take it out`)
  return [...new Set([...bare, ...idle])]
}

function classesIn(sheet: string): readonly string[] {
  const selectors = sheet.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? []
  return selectors.flatMap((one) =>
    [...one.matchAll(/\.([a-zA-Z_][\w-]*)/g)].flatMap(([, name]) => name ?? []),
  )
}

/** Classes as an attribute gives them; what is put in at run time is a star. */
function printedIn(page: string): readonly string[] {
  return [...page.matchAll(CLASS)].flatMap(([, plain, worked]) => {
    const texts =
      plain !== undefined
        ? [plain]
        : [...(worked ?? '').replace(COMPARED, '').matchAll(STRINGS)].map(([, a, b]) => a ?? b ?? '')
    return texts.flatMap((text) =>
      text
        .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '*')
        .split(/\s+/)
        .filter(Boolean),
    )
  })
}
