import { enterFact } from '#acts/enter-fact.ts'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { ActError, isProblem } from '#model/problem.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { usageError } from '../flags.ts'
import { parseSlotFlags } from '../slot-flags.ts'
import { wordAt } from '../words-given.ts'

/** Enters a fact by hand, from a source's words or as a desk entry. */
export const enter: Command = {
  name: 'enter',
  usage: 'enter KIND --slot NAME=VALUE…',
  says: { en: 'enter a fact by hand', vi: 'nhập tay một điều ghi nhận' },
  flags: {
    slot: {
      value: 'NAME=VALUE',
      many: true,
      says: {
        en: 'a value; lists by semicolons: parties="VN; KR"',
        vi: 'một giá trị; danh sách cách nhau bằng dấu chấm phẩy: parties="VN; KR"',
      },
    },
    source: {
      value: 'SOURCE_ID',
      says: {
        en: 'the source whose words carry it; else it is your desk entry',
        vi: 'nguồn làm căn cứ; nếu không, là ghi nhận của cán bộ',
      },
    },
    quote: { value: 'TEXT', says: { en: 'words of that source', vi: 'trích dẫn từ nguồn đó' } },
    note: { value: 'TEXT', says: { en: 'the sentence of a desk entry', vi: 'câu ghi nhận của cán bộ' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given, lang } = run
    const kind = kindNamed(wordAt(run, 0, { en: 'the kind', vi: 'loại' }))
    const flags = parseSlotFlags(kind, given.texts('slot'))
    if (isProblem(flags)) throw new ActError('invalid', flags)
    const done = await carryOut(run, enterFact, {
      kind,
      slots: flags.set,
      sourceId: given.text('source'),
      quote: given.text('quote'),
      note: given.text('note'),
    })
    const text = lang === 'vi' ? 'Đã nhập' : 'Entered'
    return { data: done, text: `${text}: ${done.statementId} (${done.sourceId}).` }
  },
}

function kindNamed(word: string): KindName {
  const kind = KIND_NAMES.find((name) => name === word)
  if (kind) return kind
  const list = KIND_NAMES.join(', ')
  throw usageError(
    {
      en: `“${word}” is no kind of fact. Choose: ${list}.`,
      vi: `Không có loại “${word}”. Hãy chọn: ${list}.`,
    },
    word,
  )
}
