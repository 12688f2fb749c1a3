import { ActError, problem } from '#model/problem.ts'
import { groundOut } from '#views/reader-output.ts'
import type { Command } from '../command.ts'
import { readJsonLines, textField } from '../json-lines.ts'
import { flagNeeded, readGiven } from '../words-given.ts'

/** Checks quotes against texts, one answer a line. */
export const ground: Command = {
  name: 'ground',
  usage: 'ground --texts FILE --quotes FILE',
  says: { en: 'check whether quotes stand in their texts', vi: 'kiểm tra trích dẫn có trong văn bản không' },
  flags: {
    texts: {
      value: 'FILE',
      says: {
        en: 'texts, one JSON object a line: id, text',
        vi: 'các văn bản, mỗi dòng một đối tượng JSON: id, text',
      },
    },
    quotes: {
      value: 'FILE',
      says: {
        en: 'quotes, one JSON object a line: id, quote',
        vi: 'các trích dẫn, mỗi dòng một đối tượng JSON: id, quote',
      },
    },
  },
  run: async (run) => {
    const textsFile = flagNeeded(run, 'texts', 'FILE')
    const quotesFile = flagNeeded(run, 'quotes', 'FILE')
    const texts = new Map(
      readJsonLines(await readGiven(run, textsFile), textsFile).map((line) => [
        textField(line, 'id', textsFile),
        textField(line, 'text', textsFile),
      ]),
    )
    const answers = readJsonLines(await readGiven(run, quotesFile), quotesFile).map((line) => {
      const id = textField(line, 'id', quotesFile)
      const text = texts.get(id)
      if (text === undefined) throw noText(id, textsFile)
      return groundOut(id, text, textField(line, 'quote', quotesFile))
    })
    return { data: { answers }, text: answers.map((each) => JSON.stringify(each)).join('\n'), lines: true }
  },
}

function noText(id: string, file: string): ActError {
  return new ActError(
    'not-found',
    problem('no-such-text', {
      en: `There is no text with the id “${id}” in ${file}. Add it to the file, or leave its quotes out.`,
      vi: `Trong ${file} không có văn bản mang id “${id}”. Hãy thêm văn bản đó vào tệp, hoặc bỏ các trích dẫn của nó.`,
    }),
  )
}
