import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeApi } from '#api/describe-api.ts'
import { ENDPOINTS } from '#api/endpoints/all-endpoints.ts'
import { COMMANDS } from '#cli/commands/all-commands.ts'
import { GLOBAL_FLAGS } from '#cli/flags.ts'
import { renderApiReference } from '../scripts/reference/api-reference.ts'
import { renderCliReference } from '../scripts/reference/cli-reference.ts'
import { renderRulesReference } from '../scripts/reference/rules-reference.ts'

const HOW = 'the reference is older than the source: run npx tsx scripts/reference/write-reference.ts'

function page(name: string): string {
  return readFileSync(new URL(`../docs/reference/${name}`, import.meta.url), 'utf8')
}

describe('the reference matches the source', () => {
  test('cli.md', () => {
    expect(page('cli.md') === renderCliReference(), HOW).toBe(true)
  })

  test('api.md', () => {
    expect(page('api.md') === renderApiReference(), HOW).toBe(true)
  })

  test('rules.md', () => {
    expect(page('rules.md') === renderRulesReference(), HOW).toBe(true)
  })
})

describe('the command line is described whole', () => {
  test('each name once, each sentence in both languages', () => {
    const names = COMMANDS.map((command) => command.name)
    expect(new Set(names).size).toBe(names.length)
    const says = COMMANDS.flatMap(({ says, flags }) => [
      says,
      ...Object.values(flags).map((flag) => flag.says),
    ])
    expect(says.filter(({ en, vi }) => !en || !vi || en === vi)).toEqual([])
  })

  test('no command takes a flag of all commands for itself', () => {
    const taken = COMMANDS.flatMap(({ name, flags }) =>
      Object.keys(flags)
        .filter((flag) => flag in GLOBAL_FLAGS)
        .map((flag) => `${name} --${flag}`),
    )
    expect(taken).toEqual([])
  })
})

/** A shape and the name it is described by. */
const NAMED = /\.meta\(\{\s*id: '([A-Z]\w+)'/g

describe('the API is described whole', () => {
  const described = describeApi('0.0.1')

  test('OpenAPI 3.1, every address in it, every name once', () => {
    expect(described.openapi).toBe('3.1.0')
    for (const { method, path, name } of ENDPOINTS) {
      expect(described.paths?.[path]?.[method]).toMatchObject({ operationId: name })
    }
    expect(new Set(ENDPOINTS.map((endpoint) => endpoint.name)).size).toBe(ENDPOINTS.length)
  })

  test('every reference in it leads somewhere', () => {
    const schemas = described.components?.schemas ?? {}
    const refs = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      (match) => match[1] ?? '',
    )
    expect(refs.length).toBeGreaterThan(50)
    expect(refs.filter((name) => !(name in schemas))).toEqual([])
  })

  test('no shape bears the name of another, which would take its place', () => {
    const folder = new URL('../src/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const names = files
      .filter((name) => /^(api|acts|model|views)\/.*\.ts$/.test(name) && !name.endsWith('.test.ts'))
      .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(NAMED)])
      .map((match) => match[1])
    expect(names.length).toBeGreaterThan(150)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('what may be there already is described as answered with 200, too', () => {
    for (const { method, path, mayBeThere } of ENDPOINTS) {
      const responses = described.paths?.[path]?.[method]?.responses ?? {}
      if (mayBeThere) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '201']))
    }
    expect(ENDPOINTS.filter((endpoint) => endpoint.mayBeThere).map(({ name }) => name)).toEqual([
      'addSource',
      'attachEvidence',
    ])
  })

  test('nothing in the reference is told as “anything” or “nothing”', () => {
    expect(renderApiReference()).not.toMatch(/anything|: nothing/)
  })

  test('every act may be refused, and says how', () => {
    for (const { method, path, acts } of ENDPOINTS) {
      const responses = described.paths?.[path]?.[method]?.responses ?? {}
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining(acts ? ['400', '403', '409', '422'] : ['404']),
      )
    }
  })
})
