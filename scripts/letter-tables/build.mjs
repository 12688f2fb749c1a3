// The tables of letters that a PDF may name without carrying them, from `pdfjs-dist` into one file:
// `npm ci` here, then `npm run build`. The head is JSON behind its length in four bytes: of each table where it begins
// behind the head, and how long it is.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const from = new URL('node_modules/pdfjs-dist/cmaps/', import.meta.url)
const names = readdirSync(from)
  .filter((name) => name.endsWith('.bcmap'))
  .sort()
const head = {}
const tables = []
let at = 0
for (const name of names) {
  const bytes = readFileSync(new URL(name, from))
  head[name.slice(0, -'.bcmap'.length)] = [at, bytes.length]
  tables.push(bytes)
  at += bytes.length
}
const text = Buffer.from(JSON.stringify(head))
const length = Buffer.alloc(4)
length.writeUInt32BE(text.length)
const reference = new URL('../../reference/', import.meta.url)
writeFileSync(new URL('letter-tables.bin', reference), Buffer.concat([length, text, ...tables]))
writeFileSync(new URL('letter-tables-licence.txt', reference), readFileSync(new URL('LICENSE', from)))
console.log(`${names.length} tables, ${at} bytes`)
