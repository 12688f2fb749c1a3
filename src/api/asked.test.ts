import { describe, expect, test } from 'vitest'
import { readName } from './asked.ts'
import { versionSeen } from './endpoints/people.ts'

describe('the name of who acts', () => {
  test.each([
    ['Nguyen Van A', 'Nguyen Van A'],
    [encodeURIComponent('Trần Văn Thử'), 'Trần Văn Thử'],
    [Buffer.from('Trần Văn Thử', 'utf8').toString('latin1'), 'Trần Văn Thử'],
    ['José', 'José'],
    ['100% sure', '100% sure'],
    ['', ''],
  ])('%j', (header, name) => {
    expect(readName(header)).toBe(name)
  })
})

describe('the version seen', () => {
  test.each([
    ['3', 3],
    ['"3"', 3],
    ['W/"12"', 12],
  ])('%s', (header, version) => {
    expect(versionSeen(header)).toBe(version)
  })

  test.each([undefined, '', '*', '"abc"', '"1", "2"', '-1'])('%s is none', (header) => {
    expect(() => versionSeen(header)).toThrow()
  })
})
