import { readFileSync } from 'node:fs'
import { openGazetteer } from './open-gazetteer.ts'

/** The places of the world as the program knows them, opened once for all tests that share a process. */
export const gazetteer = openGazetteer(
  readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)),
)
