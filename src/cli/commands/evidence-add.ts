import { basename } from 'node:path'
import { type AttachedEvidence, attachEvidence } from '#acts/attach-evidence.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { readGiven, wordAt } from '../words-given.ts'

type Attached = AttachedEvidence & { readonly file: string }

/** Attaches files of any kind to one matter as evidence; none of them is read. */
export const evidenceAdd: Command = {
  name: 'evidence add',
  usage: 'evidence add RECORD_ID FILE…',
  says: {
    en: 'attach files of any kind as evidence, unread',
    vi: 'đính kèm tệp bất kỳ làm bằng chứng, không đọc',
  },
  flags: { note: { value: 'TEXT', says: { en: 'what it is', vi: 'ghi chú về tệp' } } },
  rehearses: true,
  run: async (run) => {
    const recordId = wordAt(run, 0, { en: 'the address of the matter', vi: 'mã của mục' })
    wordAt(run, 1, { en: 'the file', vi: 'tệp' })
    const attached: Attached[] = []
    for (const file of run.given.words.slice(1)) {
      const bytes = await readGiven(run, file)
      const given = { recordId, file: { bytes, fileName: basename(file) }, note: run.given.text('note') }
      attached.push({ file, ...(await carryOut(run, attachEvidence, given)) })
    }
    return { data: { recordId, attached }, text: attached.map((each) => lineOf(each, run)).join('\n') }
  },
}

function lineOf({ evidenceId, file, already }: Attached, { lang }: Run): string {
  const vi = lang === 'vi'
  return `${evidenceId}  ${file} (${already ? (vi ? 'đã có từ trước' : 'was here already') : vi ? 'đã đính kèm' : 'attached'})`
}
