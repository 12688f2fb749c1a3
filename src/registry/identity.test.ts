import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edge, groupNodes } from './identity.ts'

const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const same = (a: string, b: string): Edge => ({ verdict: 'same', a, b })

test('a group goes by its oldest node, over any chain of edges', () => {
  const groups = groupNodes(nodes, [same('d', 'c'), same('c', 'b')])
  expect([...groups]).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'b'],
    ['d', 'b'],
  ])
})

test('“different” joins nothing', () => {
  const groups = groupNodes(nodes, [{ verdict: 'different', a: 'a', b: 'b' }])
  expect(groups.get('b')).toBe('b')
})

test('an edge to a node that is not there joins nothing else', () => {
  const groups = groupNodes(nodes, [same('a', 'gone')])
  expect([...groups.values()]).toEqual(['a', 'b', 'c', 'd'])
})

test('the order of edges does not matter, and leaving one out restores the groups exactly', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const edges = fc.array(
    fc.tuple(id, id).map(([a, b]) => same(a, b)),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(edges, id, id, (all, a, b) => {
      const groups = groupNodes(nodes, all)
      expect(groupNodes(nodes, [...all].reverse())).toEqual(groups)
      expect(groupNodes(nodes, [...all, same(a, b)].slice(0, -1))).toEqual(groups)
      for (const edge of all) expect(groups.get(edge.a)).toBe(groups.get(edge.b))
    }),
  )
})
