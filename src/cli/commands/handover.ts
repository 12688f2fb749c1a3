import { HANDOVER_FORMATS } from '#papers/handover-formats.ts'
import { handoverWords } from '#papers/words/handover-words.ts'
import { showHandover } from '#views/handover.ts'
import { readerOf } from '../acting.ts'
import { AS_OF_FLAG, asOfGiven } from '../as-of.ts'
import type { Command, Run } from '../command.ts'
import { usageError } from '../flags.ts'
import { flagNeeded } from '../words-given.ts'

/** What one officer hands over to the next, as a Word file or a workbook. */
export const handover: Command = {
  name: 'handover',
  usage: 'handover --person P [--partner X] [--format docx|xlsx] [--out FILE]',
  says: {
    en: 'write what one officer hands over: partners, promises, contacts, coming days',
    vi: 'lập hồ sơ bàn giao của một cán bộ: đối tác, cam kết, đầu mối, ngày sắp tới',
  },
  flags: {
    person: { value: 'NAME', says: { en: 'who hands over', vi: 'người bàn giao' } },
    partner: {
      value: 'X',
      many: true,
      says: { en: 'a partner that is hers besides; may be repeated', vi: 'thêm đối tác; lặp lại được' },
    },
    format: { value: 'docx|xlsx', says: { en: 'docx where left out', vi: 'mặc định docx' } },
    out: {
      value: 'FILE',
      says: { en: 'where to; its own name where left out', vi: 'nơi ghi; tên mặc định nếu bỏ trống' },
    },
    ...AS_OF_FLAG,
  },
  run: async (run) => {
    const format = formatGiven(run)
    const view = await showHandover(run.ctx, await readerOf(run), {
      person: flagNeeded(run, 'person', 'NAME'),
      partners: run.given.texts('partner'),
      ...asOfGiven(run),
    })
    const { handoverFile } = await import('#papers/handover.ts')
    const file = await handoverFile(view, run.lang, format)
    const path = run.given.text('out') ?? file.fileName
    await run.program.writeFile(path, file.bytes)
    const { partners, missions, promises, clocks, occasions } = view
    const told = handoverWords(run.lang).summary(
      partners.length,
      missions.length,
      promises.ours.length + promises.theirs.length,
      clocks.length + occasions.length,
    )
    return { data: { file: path, ...view }, text: `${path}: ${told}` }
  },
}

function formatGiven({ given }: Run) {
  const word = given.text('format') ?? 'docx'
  const format = HANDOVER_FORMATS.find((one) => one === word)
  if (format) return format
  throw usageError(
    {
      en: `--format is docx or xlsx, not “${word}”.`,
      vi: `--format nhận docx hoặc xlsx, không phải “${word}”.`,
    },
    '--format',
  )
}
