import { keepTemplate } from '#acts/keep-template.ts'
import { namesShown } from '#papers/template-data.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { readGiven, wordAt } from '../words-given.ts'

/** Keeps an office's own Word form for a paper; without a file it lists the names a form may use. */
export const paperForm: Command = {
  name: 'paper form',
  usage: 'paper form [KIND FILE.docx] [--lang vi|en]',
  says: {
    en: 'keep the office’s own Word form for a paper, or list the names it may use',
    vi: 'lưu mẫu Word riêng của cơ quan, hoặc liệt kê các trường có thể dùng',
  },
  flags: {},
  rehearses: true,
  run: async (run) => {
    if (!run.given.words.length) return { data: { fields: namesShown() }, text: namesShown().join('\n') }
    const kind = wordAt(run, 0, { en: 'the kind of paper', vi: 'loại văn bản' })
    const path = wordAt(run, 1, { en: 'the form', vi: 'tệp mẫu' })
    const file = { bytes: await readGiven(run, path), fileName: path.split('/').at(-1) ?? path }
    const kept = await carryOut(run, keepTemplate, { kind, lang: run.lang, file })
    const vi = run.lang === 'vi'
    return { data: kept, text: `${vi ? 'Bản' : 'Version'} ${kept.version}: ${kept.fields.join(', ') || '–'}` }
  },
}
