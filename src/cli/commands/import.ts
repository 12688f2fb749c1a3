import { basename } from 'node:path'
import { bringRegister } from '#acts/bring-register.ts'
import { isProblem } from '#model/problem.ts'
import { parseRegisterKind, REGISTER_KINDS, type RegisterKind } from '#model/recipe.ts'
import { counted } from '#model/values/counted.ts'
import { rejectedRowsFile } from '#papers/rejected-rows.ts'
import { listRejected, previewRegister } from '#views/register/preview-register.ts'
import type { ImportedRegister } from '#views/register/show-imported.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Output, Run } from '../command.ts'
import { usageError } from '../flags.ts'
import { importByJob } from '../import-by-job.ts'
import { countLines, previewText } from '../print/register-preview.ts'
import { readGiven, wordAt } from '../words-given.ts'
import { writeRejects } from '../write-rejects.ts'

/** What a run ends with where rows were left for a person: what was certain is in the book. */
const LEFT_ROWS = 3

/** Takes a register in: what is certain is committed, the rest written to a file for a person. */
export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE --kind KIND',
  says: { en: 'take in a register (CSV or XLSX)', vi: 'nhập một sổ (CSV hoặc XLSX)' },
  flags: {
    kind: {
      value: 'KIND',
      says: {
        en: `${REGISTER_KINDS.slice(0, -1).join(', ')} or ${REGISTER_KINDS.at(-1)}; else guessed`,
        vi: `${REGISTER_KINDS.slice(0, -1).join(', ')} hoặc ${REGISTER_KINDS.at(-1)}; nếu không, tự nhận biết`,
      },
    },
    recipe: {
      value: 'NAME',
      says: { en: 'a saved way of reading; a new name is saved', vi: 'cách đọc đã lưu; tên mới sẽ được lưu' },
    },
    set: {
      value: 'SLOT=VALUE',
      many: true,
      says: { en: 'a value for every row without its own', vi: 'giá trị chung cho các dòng để trống' },
    },
    decide: {
      value: 'NAME=PLACE',
      many: true,
      says: { en: 'which place a name means, or as-written', vi: 'tên này chỉ nơi nào, hoặc as-written' },
    },
    removed: {
      value: 'keep|reject',
      says: {
        en: 'facts whose rows were taken out of an exported register: kept, unless rejected',
        vi: 'mục có dòng đã bị bỏ khỏi sổ xuất ra: giữ lại, trừ khi chọn reject',
      },
    },
    emptied: {
      value: 'keep|clear',
      says: {
        en: 'values whose cells were emptied: kept, unless cleared',
        vi: 'giá trị ở ô đã xóa trắng: giữ lại, trừ khi chọn clear',
      },
    },
    page: {
      value: 'N',
      says: { en: 'which page of the choices is shown', vi: 'xem trang nào của các mục cần chọn' },
    },
    reason: {
      value: 'CODE',
      says: { en: 'only choices for this reason', vi: 'chỉ các mục cần chọn vì lý do này' },
    },
    rejects: {
      value: 'FILE',
      says: {
        en: 'where rows left out are written; else beside the file',
        vi: 'nơi ghi các dòng chưa nhập; nếu không, cạnh tệp gốc',
      },
    },
  },
  rehearses: true,
  run: async (run) => {
    const path = wordAt(run, 0, { en: 'the file', vi: 'tệp' })
    const bytes = await readGiven(run, path)
    const given = { ...givenBy(run), ...(path === '-' ? {} : { fileName: basename(path) }) }
    if (run.dry) {
      const choices = { reason: run.given.text('reason'), page: Number(run.given.text('page') ?? 1) }
      const preview = await previewRegister(run.ctx, await readerOf(run), { bytes, ...given, choices })
      return { data: preview, text: previewText(preview, run.lang) }
    }
    const { importId, job, taken: done } = await carryOut(run, bringRegister, { bytes, ...given })
    if (done) return await taken(run, { path, bytes, done })
    const { jobId } = job ?? { jobId: '' }
    return await taken(run, { path, bytes, done: await importByJob(run, { importId, jobId }) })
  },
}

function givenBy({ given }: Run) {
  const kind = given.text('kind')
  const recipe = given.text('recipe')
  return {
    ...(kind === undefined ? {} : { kind: kindGiven(kind) }),
    ...(recipe === undefined ? {} : { recipe }),
    ...textsOf(given, ['removed', 'emptied']),
    set: pairs(given.texts('set')),
    decisions: pairs(given.texts('decide')),
  }
}

function textsOf(given: Run['given'], names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = given.text(name)
      return text === undefined ? [] : [[name, text]]
    }),
  )
}

function kindGiven(text: string): RegisterKind {
  const kind = parseRegisterKind(text)
  if (isProblem(kind)) throw usageError(kind.says, '--kind')
  return kind
}

function pairs(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=')
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)]
      throw usageError({
        en: `“${text}” does not name a slot and a value. Write --set kind=sister-city.`,
        vi: `“${text}” thiếu tên mục hoặc giá trị. Hãy viết --set kind=sister-city.`,
      })
    }),
  )
}

type Taken = { readonly path: string; readonly bytes: Uint8Array; readonly done: ImportedRegister }

async function taken(run: Run, { path, bytes, done }: Taken): Promise<Output> {
  const lines = [countLines(done.counts, run.lang)]
  if (!done.left.length) return { data: done, text: lines.join('\n') }
  const file = run.given.text('rejects') ?? `${path === '-' ? 'import' : path}.rejects.csv`
  const rejected = await listRejected(run.ctx, await readerOf(run), { bytes, importId: done.importId })
  await writeRejects(run, file, rejectedRowsFile(rejected, run.lang))
  run.tell({
    en: `Left out and written to ${file}: ${counted(done.left.length, 'row')}.`,
    vi: `${done.left.length} dòng chưa nhập, đã ghi vào ${file}.`,
  })
  return { data: { ...done, rejects: file }, text: lines.join('\n'), code: LEFT_ROWS }
}
