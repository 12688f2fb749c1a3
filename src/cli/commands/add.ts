import { basename } from 'node:path'
import { addSource } from '#acts/add-source.ts'
import { readSource, type SourceRead } from '#acts/read-source.ts'
import { ActError, isProblem } from '#model/problem.ts'
import { readTextOut } from '#views/reader-output.ts'
import { carryOut } from '../acting.ts'
import type { Command, Output, Run } from '../command.ts'
import { EXIT_CODES, type Failure, failureOf, printFailure } from '../exit-codes.ts'
import { type Added, addedLine } from '../print/added-line.ts'
import { readText } from '../text-given.ts'
import { readGiven, wordAt } from '../words-given.ts'

type Failed = {
  readonly file: string
  readonly code: Failure['code']
  readonly problems: Failure['problems']
}

/** What a run ends with where some files were added and others were not. */
const SOME_FAILED = 3

/**
 * Keeps files as sources; a file that is there already is said to be. One of several that cannot be kept is said, and the
 * others are; with `--json` each is a line as soon as it is done.
 */
export const add: Command = {
  name: 'add',
  usage: 'add FILE…|URL…|-',
  says: {
    en: 'keep a file (.txt .html .pdf .docx .eml) or a page of the web as a source',
    vi: 'thêm tệp (.txt .html .pdf .docx .eml) hoặc trang web làm nguồn',
  },
  flags: {
    title: {
      value: 'TEXT',
      says: {
        en: 'its title; else the file’s own or its first line',
        vi: 'tiêu đề; nếu không, lấy của tệp hoặc dòng đầu',
      },
    },
    publisher: { value: 'NAME', says: { en: 'who published it', vi: 'nơi đăng' } },
    day: {
      value: 'DAY',
      says: { en: 'day of publication, as 2025-04-02', vi: 'ngày đăng, dạng 2025-04-02' },
    },
    published: { value: 'DAY', says: { en: 'the same as --day', vi: 'như --day' } },
    'text-lang': {
      value: 'en|vi',
      says: {
        en: 'its language; else found out from the text',
        vi: 'ngôn ngữ của văn bản; nếu không, tự nhận biết',
      },
    },
    url: { value: 'ADDRESS', says: { en: 'where it stands on the web', vi: 'địa chỉ trên mạng' } },
    read: { says: { en: 'read it at once', vi: 'đọc ngay' } },
  },
  rehearses: true,
  run: async (run) => {
    wordAt(run, 0, { en: 'the file', vi: 'tệp' })
    const files = run.given.words
    if (files.length === 1) {
      const added = await addOne(run, files[0] ?? '')
      return { data: { sources: [added] }, text: addedLine(added, run) }
    }
    return await addMany(run, files)
  },
}

async function addMany(run: Run, files: readonly string[]): Promise<Output> {
  const failed: Failed[] = []
  for (const [i, file] of files.entries()) {
    const at = `${i + 1}/${files.length} ${file}`
    const done = await addOne(run, file).catch((error: unknown) => failedFile(file, error))
    if ('problems' in done) failed.push(done)
    if (run.json) run.program.out(`${JSON.stringify(done)}\n`)
    else if ('problems' in done) run.tell(both(`${at}: ${printFailure(done, run.lang)}`))
    else run.program.out(`${addedLine(done, run)}\n`)
    if (run.json || !('problems' in done)) run.tell(both(at))
  }
  return { data: {}, text: '', lines: true, code: endOf(files.length, failed, run) }
}

/** All in one sort of failure end as it does; some of them as a run that left something for a person. */
function endOf(files: number, failed: readonly Failed[], run: Run): number {
  const first = failed[0]
  if (!first) return EXIT_CODES.ok ?? 0
  run.tell({
    en: `${files - failed.length} of ${files} files are kept; ${failed.length} are not.`,
    vi: `Đã lưu ${files - failed.length} trong ${files} tệp; ${failed.length} tệp chưa lưu được.`,
  })
  return failed.length < files ? SOME_FAILED : (EXIT_CODES[first.code] ?? SOME_FAILED)
}

function both(text: string) {
  return { en: text, vi: text }
}

/** A fault of the program ends the run; what is wrong with one file does not. */
function failedFile(file: string, error: unknown): Failed {
  if (!(error instanceof ActError)) throw error
  const { code, problems } = failureOf(error)
  return { file, code, problems }
}

/** What is kept: a file, or what stands at an address on the web. */
async function contentGiven(run: Run, file: string) {
  if (/^https?:\/\//i.test(file)) return { url: file }
  const bytes = await readGiven(run, file)
  return {
    file: {
      bytes,
      ...(file === '-' ? {} : { fileName: basename(file) }),
    },
    url: run.given.text('url'),
  }
}

async function addOne(run: Run, file: string): Promise<Added> {
  const { given } = run
  const content = await contentGiven(run, file)
  const source = await carryOut(run, addSource, {
    ...content,
    title: given.text('title'),
    publisher: given.text('publisher'),
    published: given.text('day') ?? given.text('published'),
    lang: given.text('text-lang'),
  })
  if (!given.has('read') || source.unread) return { file, ...source }
  return {
    file,
    ...source,
    reading: run.dry
      ? await wouldRead(run, file)
      : await carryOut(run, readSource, { sourceId: source.sourceId }),
  }
}

/** On a dry run nothing is kept that could be read, so the text itself is. */
async function wouldRead(run: Run, file: string): Promise<Partial<SourceRead>> {
  if (/^https?:\/\//i.test(file)) return {}
  const text = await readText(run, file)
  return isProblem(text) ? {} : { statements: readTextOut(run.ctx.gazetteer, file, text).statements.length }
}
