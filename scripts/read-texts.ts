import { readFileSync } from 'node:fs'
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import { printContract } from '../src/reading/contract.ts'
import { read } from '../src/reading/read.ts'

/** Reads a file of texts, one JSON line each, and prints their readings in the form of the contract. */
const path = process.argv[2]
if (!path) {
  console.error('usage: npx tsx scripts/read-texts.ts TEXTS.jsonl > READINGS.jsonl')
  process.exit(2)
}
const gazetteer = openGazetteer(readFileSync(new URL('../reference/gazetteer.bin', import.meta.url)))
for (const row of readFileSync(path, 'utf8').split('\n')) {
  if (!row.trim()) continue
  const { id, text, lang, published, publisher } = JSON.parse(row)
  const input = {
    text,
    ...(lang ? { lang } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
  }
  console.log(printContract(id, read(input, gazetteer)))
}
