import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  LONG_FOR_A_REASON,
  LONG_FUNCTIONS,
  lengthFaults,
  nameFaults,
  shapeFaults,
  sizeFaults,
} from './house/habits.ts'
import { parseSource } from './house/source.ts'
import { styleFaults } from './house/styles.ts'
import { importFaults, placeFaults, purityFaults } from './house/walls.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NOT_OURS = /^(node_modules|dist|data|var|coverage|\.git|\.home)$|\.log$/

const paths = filesUnder('')
const sources = paths
  .filter((path) => /^src\/.*\.tsx?$/.test(path))
  .map((path) => parseSource(path.slice('src/'.length), read(path)))

describe('the house', () => {
  test('rooms import only what stands before them', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.flatMap(importFaults)).toEqual([])
  })

  test('pure rooms are pure; views, papers and acts take clock and ids from the context', () => {
    expect(sources.flatMap(purityFaults)).toEqual([])
  })

  test('SQL is in the store, the environment in main.ts', () => {
    expect(sources.flatMap(placeFaults)).toEqual([])
  })

  test('no default exports, enums or stray classes', () => {
    expect(sources.flatMap(shapeFaults)).toEqual([])
  })

  test('files stay short', () => {
    expect(sources.flatMap(sizeFaults)).toEqual([])
    expect(Object.keys(LONG_FOR_A_REASON).filter((path) => !paths.includes(`src/${path}`))).toEqual([])
  })

  test('functions stay short', () => {
    expect(sources.flatMap(lengthFaults)).toEqual([])
    expect(Object.keys(LONG_FUNCTIONS).filter((one) => !paths.includes(`src/${one.split(' ')[0]}`))).toEqual(
      [],
    )
  })

  test('files and folders have names that say something', () => {
    expect(paths.filter((path) => /^(src|test|scripts|bench)\//.test(path)).flatMap(nameFaults)).toEqual([])
  })
})

describe('the pages', () => {
  const web = paths.filter((path) => /^src\/web\//.test(path) && !path.includes('.test.'))
  const filesOf = (ends: RegExp) =>
    web.filter((path) => ends.test(path)).map((path) => ({ path, text: read(path) }))

  test('print no class that no sheet knows, and sheets know none that no page prints', () => {
    // Drawings are made in papers/ and styled here.
    const drawings = paths.filter((path) => /^src\/papers\/.*(?<!\.test)\.ts$/.test(path))
    const pages = [...filesOf(/\.tsx?$/), ...drawings.map((path) => ({ path, text: read(path) }))]
    const ofDrawings = /^src\/papers\/.* prints the class/
    expect(styleFaults(pages, filesOf(/\.css$/)).filter((one) => !ofDrawings.test(one))).toEqual([])
  })

  test('a class without a style and a style without a class are told', () => {
    const page = {
      path: 'a.tsx',
      text: ['<p class="one"><b class={x === ', "'five' ? 'two' : `three-$", '{it}`} /></p>'].join(''),
    }
    const sheet = { path: 'a.css', text: '.one > b { color: red }\n.three-a, .four { top: 1.5rem }' }
    expect(styleFaults([page], [sheet])).toEqual([
      'a.tsx prints the class “two”, which no sheet knows: style it or leave it out',
      'a.css styles “four”, which no page prints: take it out',
    ])
  })
})

describe('the papers', () => {
  const workplace = ['', 'work', ''].join('/')
  const beside = ['..', 'shared'].join('/')

  test('no file names the place it was written in', () => {
    const named = texts().flatMap(({ path, text }) => [
      ...(text.includes(workplace) && !path.startsWith('samples/') ? [`${path} names ${workplace}`] : []),
      ...(text.includes(beside) && path !== '.ci/run' && !path.includes('.test.')
        ? [`${path} looks beside the clone; only tests and .ci/run may`]
        : []),
    ])
    expect(named).toEqual([])
  })

  test('at the root stands only what a clone needs', () => {
    const known =
      /^(\.ci|\.gitignore|\.npmrc|[A-Z]+(\.md)?|biome\.json|entente|(package(-lock)?|tsconfig)\.json|vitest\.config\.ts)$/
    const folders = ['bench', 'docs', 'reference', 'rulebooks', 'samples', 'scripts', 'src', 'test']
    const roots = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))]
    expect(roots.filter((name) => !known.test(name) && !folders.includes(name))).toEqual([])
  })

  test('the lock file names no registry', () => {
    const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(read('package-lock.json'))
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })
})

describe('the walls bite', () => {
  const faultsOf = (path: string, text: string) => {
    const source = parseSource(path, text)
    return [importFaults, purityFaults, placeFaults, shapeFaults, sizeFaults, lengthFaults].flatMap((check) =>
      check(source),
    )
  }

  test.each([
    ['reading/x.ts', "import { open } from '#store/open.ts'", 'store stands to the right of reading'],
    ['desk/x.ts', "import type { A } from '#views/a.ts'", 'views stands to the right of desk'],
    ['registry/x.ts', "import { fold } from '#reading/fold.ts'", 'share values, not code'],
    ['reading/x.ts', "const open = await import('#store/open.ts')", 'store stands to the right'],
    ['reading/x.ts', "type A = import('#acts/a.ts').A", 'acts stands to the right'],
    ['web/pages/x.tsx', "import { q } from '#store/queries/q.ts'", 'a surface sees acts, views'],
    ['web/pages/x.tsx', "import { route } from '#api/route.ts'", 'a surface sees acts, views'],
    ['api/x.ts', "import { s } from '#config.ts'", 'settings come in through main.ts'],
    ['store/x.ts', "import type { Context } from '#context.ts'", 'the context is handed to'],
    ['acts/x.ts', "import { a } from '#main.ts'", 'settings come in through main.ts'],
    ['acts/x.ts', "import { a } from '#nowhere/a.ts'", 'nowhere is no room'],
    ['acts/x.ts', "import { a } from '../model/a.ts'", 'across rooms in full'],
    ['web/pages/x.tsx', "import { a } from '../../views/a.ts'", 'across rooms in full'],
    ['main.ts', "import { serve } from './web/serve.ts'", 'across rooms in full'],
    ['views/parts/x.ts', "import { a } from '#views/a.ts'", 'within a room from the file'],
    ['views/x.test.ts', "import { a } from '#views/a.ts'", 'within a room from the file'],
    ['acts/x.ts', "export { a } from '#model/a.ts'", 'passes on #model/a.ts'],
    ['acts/x.ts', "export * from './a.ts'", 'passes on ./a.ts'],
    ['views/x.ts', "import { Pool } from 'pg'", 'only store/ speaks to the database'],
    ['views/x.ts', 'export const q = "select a from b where c"', 'holds SQL'],
    ['views/x.ts', 'export const q = `insert into b values (1)`', 'holds SQL'],
    ['reading/x.ts', "import { readFileSync } from 'node:fs'", 'may not use node:fs'],
    ['reading/x.ts', "import { readFile } from 'node:fs/promises'", 'may not use node:fs/promises'],
    ['desk/x.ts', 'export const now = () => Date.now()', 'may not use Date.now'],
    ['desk/x.ts', 'export const today = new Date()', 'may not use new Date()'],
    ['model/x.ts', 'export const id = () => Math.random()', 'may not use Math.random'],
    ['model/x.ts', 'export const id = () => crypto.randomUUID()', 'may not use crypto.randomUUID'],
    ['registry/x.ts', 'export const get = () => fetch("x")', 'may not use fetch()'],
    ['gazetteer/x.ts', 'export const home = process.env.HOME', 'may not use process'],
    ['acts/x.ts', 'export const at = new Date().toISOString()', 'may not use new Date()'],
    ['api/x.ts', 'export const home = process.env.HOME', 'may not read process.env'],
    ['reading/x.ts', "import { a } from './a.fixture.ts'", 'for tests alone'],
    ['model/x.ts', 'export default 1', 'a default export'],
    ['model/x.ts', 'export enum A { B }', 'an enum'],
    ['model/x.ts', 'export class Thing {}', 'a class'],
    ['model/x.ts', '\n'.repeat(301), 'split it by subject'],
    ['api/x.ts', '\n'.repeat(151), 'hiding a decision'],
    ['acts/x.ts', `export function a() {${'\n'.repeat(70)}}`, 'a has 71 lines, the most is 70'],
    ['web/pages/x.tsx', `const a = () => {${'\n'.repeat(90)}}`, 'a function has 91 lines, the most is 90'],
  ])('%s: %j', (path, text, sentence) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(sentence)])
  })

  test.each([
    ['registry/x.ts', "import type { Cut } from '#reading/cut.ts'"],
    ['registry/x.ts', "import { sha256 } from '#model/digest.ts'\nimport { createHash } from 'node:crypto'"],
    ['desk/x.ts', 'export const day = (at: string) => new Date(at).getDate() // never Date.now()'],
    ['reading/x.ts', 'export const says = "the office will fetch() and select a partner"'],
    ['reading/x.ts', "import { Place } from '#gazetteer/place.ts'\nimport { a } from './a.ts'"],
    ['reading/patterns/en/x.ts', "import { engine } from '../../engine.ts'"],
    [
      'web/pages/x.tsx',
      "import { show } from '#views/party.ts'\nimport type { Context } from '#context.ts'\nexport const P = () => <b>{show}</b>",
    ],
    ['store/x.ts', "import { Pool } from 'pg'\nexport const q = 'select a from b'\nexport class Store {}"],
    ['acts/x.ts', "export class ActRefused extends Error {}\nimport type { S } from '#store/store.ts'"],
    ['reading/x.fixture.ts', "import { readFileSync } from 'node:fs'"],
    ['acts/x.test.ts', "import { b } from './b.fixture.ts'"],
    ['acts/x.test.ts', "import { app } from '#web/app.ts'\nexport const now = new Date()"],
    ['main.ts', "import { serve } from '#web/serve.ts'\nexport const home = process.env.HOME"],
    ['reading/words/en/x.ts', '\n'.repeat(900)],
    ['web/pages/x.tsx', `const a = () => {${'\n'.repeat(89)}}`],
  ])('not where all is well: %s: %j', (path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })

  test('names', () => {
    const bad = [
      'src/model/utils.ts',
      'src/acts/index.ts',
      'src/acts/mailHandler.ts',
      'src/api/mail-handler.ts',
      'src/core/a.ts',
    ]
    expect(bad.map((path) => nameFaults(path).length)).toEqual([1, 1, 1, 1, 1])
    expect(
      ['src/acts/approve-mission.ts', 'src/acts/a.test.ts', 'src/web/pages/mission.tsx'].flatMap(nameFaults),
    ).toEqual([])
  })
})

function filesUnder(folder: string): readonly string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
    )
}

function texts(): readonly { path: string; text: string }[] {
  return paths
    .map((path) => ({ path, text: read(path) }))
    .filter(({ text }) => !text.slice(0, 8_000).includes('\0'))
}

function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8')
}
