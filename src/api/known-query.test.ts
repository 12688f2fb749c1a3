import { expect, test } from 'vitest'
import { ActError } from '#model/problem.ts'
import { ENDPOINTS } from './endpoints/all-endpoints.ts'
import { refuseUnknownQuery } from './known-query.ts'

const says = 'x'

test('what an address takes is taken, its language everywhere, and what a file sent as it is says of itself', () => {
  refuseUnknownQuery({ query: { 'as-of': { says } } }, { 'as-of': '2020', lang: 'vi' })
  refuseUnknownQuery({ file: { query: { title: { says } }, bodyOf: () => ({}) } }, { title: 'x' })
  refuseUnknownQuery({}, {})
})

test('every other is refused at once, each with what may be asked', () => {
  const refused = () => refuseUnknownQuery({ query: { 'as-of': { says } } }, { as_of: '2020', pag: '2' })
  expect(refused).toThrow(ActError)
  expect(refused).toThrow(
    '“as_of” is not asked for at this address. Leave it out; what may be asked: as-of, lang.',
  )
  expect(refused).toThrow('“pag”')
})

test('what the code of an address reads of the query is described', () => {
  const missing = ENDPOINTS.flatMap(({ name, handle, query, file }) =>
    [...handle.toString().matchAll(/query\(["'`]([\w-]+)["'`]\)/g)]
      .map(([, asked = '']) => asked)
      .filter((asked) => !(asked in { ...query, ...file?.query, lang: says }))
      .map((asked) => `${name}: ${asked}`),
  )
  expect(missing).toEqual([])
})
