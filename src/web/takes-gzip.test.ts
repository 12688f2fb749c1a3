import { expect, test } from 'vitest'
import { takesGzip } from './takes-gzip.ts'

test.each([
  'gzip',
  'gzip, deflate, br, zstd',
  'br,GZIP',
  '*',
  'br;q=1.0, gzip;q=0.8, *;q=0.1',
  'identity;q=1, gzip;q=0.001',
  'br, *;q=0.5',
])('“%s” takes it', (header) => {
  expect(takesGzip(header)).toBe(true)
})

test.each([
  undefined,
  '',
  'br, deflate',
  'gzip;q=0',
  'gzip ; q=0.0, deflate',
  'identity;q=1, gzip;q=0',
  '*;q=0',
  'gzip;q=0, *;q=1',
  'xgzip',
  'identity;q=1',
])('“%s” does not', (header) => {
  expect(takesGzip(header)).toBe(false)
})
