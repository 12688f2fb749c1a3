import { expect, test } from 'vitest'
import { shownFileName } from './shown-file-name.ts'

const HASH = 'abcdef0123456789'

test.each([
  ['Biên bản số 12.pdf', 'Biên bản số 12.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\scan.jpg', 'scan.jpg'],
  ['/var/log/x.txt', 'x.txt'],
  ['a\u0000b.txt', 'ab.txt'],
  ['ph\u202egpj.exe', 'phgpj.exe'],
  ['a"b<c>.txt', 'abc.txt'],
  ['.htaccess', 'htaccess'],
  ['a\r\nSet-Cookie: b', 'aSet-Cookie b'],
])('%j is shown as %j', (name, shown) => {
  expect(shownFileName(name, HASH)).toBe(shown)
})

test.each([undefined, '', '...', '///', '\u202e', '  '])('%j is named by its hash', (name) => {
  expect(shownFileName(name, HASH)).toBe('file-abcdef01')
})

test('a name of thousands of letters is cut and keeps its ending', () => {
  const shown = shownFileName(`${'ả'.repeat(4_096)}.docx`, HASH)
  expect(shown.length).toBeLessThanOrEqual(121)
  expect(shown).toMatch(/…\.docx$/)
})
