import { z } from 'zod'
import { perform } from '#acts/act.ts'
import { bytesOf, givenBytes } from '#acts/given-file.ts'
import { importRegister } from '#acts/import-register.ts'
import { inputProblems } from '#acts/input-problems.ts'
import { undoImport } from '#acts/undo-import.ts'
import { ActError } from '#model/problem.ts'
import { registerFile } from '#papers/register-file.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { showRegisters } from '#views/register/list-recipes.ts'
import { previewRegister } from '#views/register/preview-register.ts'
import { showGaps } from '#views/register/show-gaps.ts'
import { type Endpoint, type FileBody, LANG, OFFICE } from '../endpoint.ts'
import { pageIn } from '../page-in.ts'
import {
  filledRegister,
  gaps,
  importedRegister,
  listGiven,
  registerGiven,
  registers as registerList,
  undoneImport,
} from '../schemas/register.ts'
import { registerPreview } from '../schemas/register-preview.ts'

const tag = 'Registers'
/** A register sent as it is; what its reading needs beside it is said in the query, or by a saved way of reading. */
const asItIs: FileBody = {
  query: {
    kind: { says: 'of a file sent as it is: what it holds' },
    recipe: { says: 'of a file sent as it is: the name of a saved way of reading' },
  },
  bodyOf: ({ bytes, fileName, facts }) => ({ bytes, ...(fileName ? { fileName } : {}), ...facts }),
}

const listAsItIs: FileBody = { ...asItIs, query: {} }
const fileGiven = z.strictObject({ ...givenBytes, fileName: z.string().max(255).optional() })

const CHOICES = {
  reason: { says: 'Only choices for this reason, by its code in `choicePage.reasons`.' },
  page: {
    says: 'Which page of the choices, from 1; the last past the end. `choicePage` tells which of how many it is.',
  },
} as const

export const registers: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/registers`,
    name: 'listRegisters',
    tag,
    says: 'Saved ways of reading registers, and the latest imports.',
    query: LANG,
    answer: registerList,
    handle: async ({ ctx, reader }) => ({ body: await showRegisters(ctx, await reader()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/registers/preview`,
    name: 'previewRegister',
    tag,
    says: 'A register (CSV or XLSX) as it would be taken in: columns, locale, counts, reasons, choices. Nothing is written.',
    query: { ...LANG, ...CHOICES },
    body: registerGiven,
    file: asItIs,
    answer: registerPreview,
    handle: async (asked) => {
      const input = importRegister.input.safeParse(await asked.body())
      if (!input.success) throw new ActError('invalid', inputProblems(input.error.issues))
      const choices = { reason: asked.query('reason'), page: pageIn(asked).page }
      const given = { ...input.data, bytes: bytesOf(input.data), choices }
      return { body: await previewRegister(asked.ctx, await asked.reader(), given) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/registers`,
    name: 'importRegister',
    tag,
    says: 'Take a register in. What is certain is committed, the rest is left out and counted by reason. A second time changes nothing.',
    body: registerGiven,
    file: asItIs,
    answer: importedRegister,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, importRegister, await body()),
    }),
  },
  {
    method: 'delete',
    path: `${OFFICE}/registers/imports/{import}`,
    name: 'undoImport',
    tag,
    says: 'Take a whole import back. The book stands as before it, and the same file loads again.',
    answer: undoneImport,
    acts: true,
    handle: async ({ ctx, actor, param }) => ({
      body: await perform(ctx, actor, undoImport, { importId: param('import') }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/registers/{recipe}/export`,
    name: 'exportRegister',
    tag,
    says: 'A register in its keeper’s own columns, order and sheet names, with what the book says now and hidden ids.',
    query: LANG,
    answer: filledRegister,
    handle: async ({ ctx, reader, param }) => {
      const register = await exportRegister(ctx, await reader(), { recipe: param('recipe') })
      const { bytes, fileName, mediaType } = await registerFile(register)
      const { changed, added, left } = register
      const base64 = Buffer.from(bytes).toString('base64')
      return { body: { fileName, mediaType, base64, changed, added, left } }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/registers/gaps`,
    name: 'compareWithList',
    tag,
    says: 'Our partners against somebody’s list of ties: missing here, missing there, dates that differ. Nothing is written.',
    query: LANG,
    body: listGiven,
    file: listAsItIs,
    answer: gaps,
    handle: async ({ ctx, reader, body }) => {
      const input = fileGiven.safeParse(await body())
      if (!input.success) throw new ActError('invalid', inputProblems(input.error.issues))
      const { fileName } = input.data
      const given = { bytes: bytesOf(input.data), ...(fileName ? { fileName } : {}) }
      return { body: await showGaps(ctx, await reader(), given) }
    },
  },
]
