import { basename } from 'node:path'
import { type AddedSource, addSource } from '#acts/add-source.ts'
import { readSource, type SourceRead } from '#acts/read-source.ts'
import { isProblem } from '#model/problem.ts'
import { readTextOut } from '#views/reader-output.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { readText } from '../text-given.ts'
import { readGiven, wordAt } from '../words-given.ts'

type Added = AddedSource & { readonly file: string; readonly reading?: Partial<SourceRead> }

/** Keeps files as sources; a file that is there already is said to be. */
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
    published: {
      value: 'DAY',
      says: { en: 'day of publication, as 2025-04-02', vi: 'ngày đăng, dạng 2025-04-02' },
    },
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
    const added: Added[] = []
    const files = run.given.words
    for (const [i, file] of files.entries()) {
      if (files.length > 1)
        run.tell({ en: `${i + 1}/${files.length} ${file}`, vi: `${i + 1}/${files.length} ${file}` })
      added.push(await addOne(run, file))
    }
    return { data: { sources: added }, text: added.map((each) => lineOf(each, run)).join('\n') }
  },
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
    published: given.text('published'),
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

function lineOf({ sourceId, title, already, reading, notes }: Added, { lang }: Run): string {
  const vi = lang === 'vi'
  const state = already ? (vi ? 'đã có từ trước' : 'was here already') : vi ? 'đã thêm' : 'added'
  const read = reading
    ? vi
      ? `, đọc được ${reading.statements ?? 0} điều ghi nhận`
      : `, ${reading.statements ?? 0} findings read`
    : ''
  const receipt = (notes ?? []).map((note) => `\n  ${note[lang]}`).join('')
  return `${sourceId}  ${title} (${state}${read})${receipt}`
}
