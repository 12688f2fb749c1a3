import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeOf } from './party.ts'

const pyeongtaek = { path: 'a', kind: 'locality', name: 'Pyeongtaek', country: 'KR' } as const

test('a place of the gazetteer is one node, however it is spelled', () => {
  const one = nodeOf({ ...pyeongtaek, placeId: '1838716' })
  const other = nodeOf({ ...pyeongtaek, name: 'PYEONGTAEK', placeId: '1838716', path: 'parties.1' })
  expect(other.key).toBe(one.key)
  expect(one.id).toMatch(/^pyeongtaek-kr-[0-9a-f]{6}$/)
})

test('a unit that merged is another node than its heir of the same name', () => {
  const before = nodeOf({ path: 'a', kind: 'locality', name: 'Da Nang', country: 'VN', placeId: 'old' })
  const heir = nodeOf({ path: 'a', kind: 'locality', name: 'Da Nang', country: 'VN', placeId: 'new' })
  expect(heir.id).not.toBe(before.id)
})

test('a name that no gazetteer knows is a node by folded name, kind and country', () => {
  expect(nodeOf({ ...pyeongtaek, name: 'pyeongtaek' }).key).toBe(nodeOf(pyeongtaek).key)
  expect(nodeOf({ ...pyeongtaek, country: 'KP' }).key).not.toBe(nodeOf(pyeongtaek).key)
  expect(nodeOf({ path: 'by', kind: 'person', name: 'Nguyễn Văn A' }).id).not.toBe(
    nodeOf({ path: 'by', kind: 'organisation', name: 'Nguyễn Văn A' }).id,
  )
})

test('a country is its code, a name without Latin letters still has an address', () => {
  expect(nodeOf({ path: 'a', kind: 'country', name: 'KR', country: 'KR' }).id).toBe('kr')
  expect(nodeOf({ path: 'by', kind: 'organisation', name: '—' }).id).toMatch(/^organisation-[0-9a-f]{6}$/)
})

test('equal mentions give equal nodes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const mention = { path: 'of', kind: 'organisation', name } as const
      expect(nodeOf(mention)).toEqual(nodeOf({ ...mention, path: 'by' }))
    }),
  )
})
