import { readSource } from '#acts/read-source.ts'
import { ActError, isProblem } from '#model/problem.ts'
import { explainOut, explainText } from '#views/explain-text.ts'
import { readTextOut } from '#views/reader-output.ts'
import { carryOut } from '../acting.ts'
import type { Command, Output, Run } from '../command.ts'
import { readJsonLines, textField } from '../json-lines.ts'
import { wrapped } from '../print/columns.ts'
import { languageOf, readText } from '../text-given.ts'
import { readGiven, wordAt } from '../words-given.ts'

/** Reads a kept source again, or a file without keeping anything. */
export const read: Command = {
  name: 'read',
  usage: 'read SOURCE_ID | FILE | --texts FILE --jsonl',
  says: { en: 'read a source, or a file without keeping it', vi: 'đọc một nguồn, hoặc một tệp mà không lưu' },
  flags: {
    texts: {
      value: 'FILE',
      says: {
        en: 'texts, one JSON object a line: id, text, lang, publisher, published',
        vi: 'các văn bản, mỗi dòng một đối tượng JSON: id, text, lang, publisher, published',
      },
    },
    jsonl: {
      says: {
        en: 'one JSON object a line: id, statements',
        vi: 'mỗi dòng một đối tượng JSON: id, statements',
      },
    },
    explain: {
      says: {
        en: 'of a file: which patterns looked at each sentence, why each stopped, and why a finding is not sure',
        vi: 'với tệp: mẫu nào đã xem từng câu, vì sao dừng, và vì sao điều đọc được chưa chắc',
      },
    },
    publisher: { value: 'NAME', says: { en: 'who published the file', vi: 'nơi đăng' } },
    published: { value: 'DAY', says: { en: 'day the file was published', vi: 'ngày đăng' } },
    'text-lang': { value: 'en|vi', says: { en: 'language of the file', vi: 'ngôn ngữ của tệp' } },
  },
  rehearses: true,
  run: async (run) => {
    const texts = run.given.text('texts')
    if (texts !== undefined) return await readMany(run, texts)
    const word = wordAt(run, 0, { en: 'a source or a file', vi: 'nguồn hoặc tệp' })
    return /^[ser]-[0-9a-f]{12}$/.test(word) ? await readKept(run, word) : await readFile(run, word)
  },
}

async function readKept(run: Run, sourceId: string): Promise<Output> {
  const done = await carryOut(run, readSource, { sourceId })
  const text =
    run.lang === 'vi'
      ? `${sourceId}: ${done.statements} điều ghi nhận, ${done.fresh} mới, ${done.attached} đã có trong sổ, bỏ qua ${done.cuts} đoạn`
      : `${sourceId}: ${done.statements} findings, ${done.fresh} new, ${done.attached} held by the book already, ${done.cuts} passages cut`
  return { data: done, text }
}

async function readFile(run: Run, file: string): Promise<Output> {
  const given = await readText(run, file)
  if (isProblem(given)) throw new ActError('invalid', given)
  if (run.given.has('explain')) {
    const told = explainOut(run.ctx.gazetteer, file, given)
    return { data: told, text: explainText(told.sentences, run.lang) }
  }
  const reading = readTextOut(run.ctx.gazetteer, file, given)
  if (run.given.has('jsonl')) return { data: reading, text: JSON.stringify(reading), lines: true }
  return { data: reading, text: reading.statements.map(statementLines).join('\n') }
}

async function readMany(run: Run, file: string): Promise<Output> {
  const readings = readJsonLines(await readGiven(run, file), file).map((line) => {
    const lang = languageOf(line.lang)
    return readTextOut(run.ctx.gazetteer, textField(line, 'id', file), {
      text: textField(line, 'text', file),
      ...(lang ? { lang } : {}),
      ...(typeof line.published === 'string' ? { published: line.published } : {}),
      ...(typeof line.publisher === 'string' ? { publisher: line.publisher } : {}),
    })
  })
  return {
    data: { readings },
    text: readings.map((reading) => JSON.stringify(reading)).join('\n'),
    lines: run.given.has('jsonl') || !run.json,
  }
}

/** One finding for a person: its kind and values, then the words it was read in. */
function statementLines(statement: Readonly<Record<string, unknown>>): string {
  const { type, quote, readBy, ...slots } = statement
  const values = Object.entries(slots).map(
    ([slot, value]) => `${slot}=${Array.isArray(value) ? value.join('; ') : String(value)}`,
  )
  return [
    `${String(type)}  ${values.join('  ')}`,
    wrapped(`“${String(quote)}” (${String(readBy)})`, '    '),
  ].join('\n')
}
