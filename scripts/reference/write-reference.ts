// npx tsx scripts/reference/write-reference.ts: writes docs/reference/ anew from the source.

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderApiReference } from './api-reference.ts'
import { renderCliReference } from './cli-reference.ts'
import { renderRulesReference } from './rules-reference.ts'

const folder = fileURLToPath(new URL('../../docs/reference/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}cli.md`, renderCliReference())
writeFileSync(`${folder}api.md`, renderApiReference())
writeFileSync(`${folder}rules.md`, renderRulesReference())
