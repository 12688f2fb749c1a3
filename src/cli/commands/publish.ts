import { type Published, publish } from '#acts/publish.ts'
import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { flagNeeded } from '../words-given.ts'

const FLAGS: Command['flags'] = {
  source: {
    value: 'ID',
    many: true,
    says: { en: 'a source, any number of times', vi: 'nguồn, lặp lại được' },
  },
  record: {
    value: 'ID',
    many: true,
    says: { en: 'an entry of the book, any number of times', vi: 'mục trong sổ, lặp lại được' },
  },
  why: { value: 'TEXT', says: { en: 'the reason', vi: 'lý do' } },
}

function said({ sources, records, shownTo }: Published, lang: Language): string {
  if (!sources.length && !records.length) return lang === 'vi' ? 'Không có gì thay đổi.' : 'Nothing changed.'
  const open = shownTo === 'public'
  return lang === 'vi'
    ? `${open ? 'Đã công khai' : 'Đã thôi công khai'}: ${sources.length} nguồn, ${records.length} mục trong sổ.`
    : `${open ? 'Public now' : 'For the desk alone again'}: ${counted(sources.length, 'source')}, ${counted(records.length, 'entry', 'entries')} of the book.`
}

async function carry(run: Run, shownTo: Published['shownTo']) {
  const data = await carryOut(run, publish, {
    sourceIds: run.given.texts('source'),
    recordIds: run.given.texts('record'),
    shownTo,
    why: flagNeeded(run, 'why', 'TEXT'),
  })
  return { data, text: said(data, run.lang) }
}

/** Opens sources and matters of the book to the public. */
export const publishCommand: Command = {
  name: 'publish',
  usage: 'publish --source ID --record ID --why TEXT',
  says: {
    en: 'open sources and entries of the book to the public',
    vi: 'công khai nguồn và các mục trong sổ',
  },
  flags: FLAGS,
  rehearses: true,
  run: async (run) => await carry(run, 'public'),
}

/** Closes them again. */
export const unpublishCommand: Command = {
  name: 'unpublish',
  usage: 'unpublish --source ID --record ID --why TEXT',
  says: {
    en: 'keep sources and entries of the book to the desk again',
    vi: 'thôi công khai nguồn và các mục trong sổ',
  },
  flags: FLAGS,
  rehearses: true,
  run: async (run) => await carry(run, 'desk'),
}
