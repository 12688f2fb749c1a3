import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { parseTextArray } from './parse-text-array.ts'

/** How PostgreSQL numbers the type `text[]`. */
const TEXTS = 1009

/** What the driver itself reads. */
const asDriver: (text: string) => unknown = pg.types.getTypeParser(
  TEXTS as Parameters<typeof pg.types.getTypeParser>[0],
)

describe('an array of texts as PostgreSQL writes it', () => {
  test.each([
    '{}',
    '{a}',
    '{p-1,p-2,p-3}',
    '{Đà Nẵng,Busan}',
    '{"Da Nang|VN","a, b"}',
    '{"",x,""}',
    '{"say \\"so\\"","back\\\\slash",plain}',
    '{NULL,a,"NULL"}',
    '{NULLS,a}',
    '{a,NULL}',
    '{"{braced}","line\nbreak",last}',
    '{"\\"",","}',
  ])('%s', (text) => {
    expect(parseTextArray(text)).toEqual(asDriver(text))
  })

  test.each(['{{a,b},{c,d}}', '[0:1]={a,b}', ''])('no single row of texts: %s', (text) => {
    expect(parseTextArray(text)).toBeUndefined()
  })
})
