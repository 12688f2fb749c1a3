import { randomBytes } from 'node:crypto'
import type { HostileFile } from './hostile-files.ts'
import { makePdf } from './make-pdf.ts'

const SIZE = 19_000_000

/** Files of the largest size that is taken: one that is read, and some that are refused at different places. */
export function largeFiles(): readonly HostileFile[] {
  return [
    { name: 'PDF with a large picture, taken', bytes: pictured() },
    { name: 'plain text, refused', bytes: Buffer.from('Đà Nẵng và Changwon hợp tác.\n'.repeat(SIZE / 40)) },
    { name: 'no text at all, refused', bytes: Buffer.concat([Buffer.from('x'), randomBytes(SIZE)]) },
    { name: 'PDF cut off, refused', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(SIZE)]) },
  ]
}

/** Each has other bytes than the last, so that each is another source. */
function pictured(): Buffer {
  const picture = randomBytes(SIZE - 2_000)
  const object = `<< /Type /XObject /Subtype /Image /Length ${picture.length} >>\nstream\n${picture.toString('latin1').replaceAll('endstream', '')}\nendstream`
  const lines = [
    { text: 'Da Nang and Changwon signed a memorandum of understanding on 2 April 2025.', y: 700 },
    { text: `Copy ${picture.subarray(0, 4).toString('hex')}.`, y: 680 },
  ]
  return makePdf({ pages: [lines], objects: [Buffer.from(object, 'latin1')] })
}
