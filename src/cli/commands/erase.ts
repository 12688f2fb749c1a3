import { type ErasedSource, eraseSource } from '#acts/erase-source.ts'
import { counted } from '#model/values/counted.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { flagNeeded, wordAt } from '../words-given.ts'

/** Destroys the text of a source for good; that it was there, and why it is gone, stays. */
export const erase: Command = {
  name: 'erase',
  usage: 'erase SOURCE_ID --reason TEXT [--ground personal-data|state-secret|court-order|other]',
  says: {
    en: 'destroy the text of a source for good: personal data, a state secret, a court order',
    vi: 'xóa vĩnh viễn nội dung một nguồn: dữ liệu cá nhân, bí mật nhà nước, quyết định của tòa án',
  },
  flags: {
    reason: {
      value: 'TEXT',
      says: {
        en: 'why; it stays, so it says nothing of the text',
        vi: 'lý do; được giữ lại nên không nhắc nội dung',
      },
    },
    ground: {
      value: 'GROUND',
      says: {
        en: 'personal-data, state-secret, court-order or other (where left out)',
        vi: 'personal-data, state-secret, court-order hoặc other (mặc định)',
      },
    },
    number: { value: 'TEXT', says: { en: 'number and sign, to stay', vi: 'số, ký hiệu được giữ lại' } },
    holder: { value: 'NAME', says: { en: 'who holds it elsewhere', vi: 'nơi giữ bản gốc' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const data = await carryOut(run, eraseSource, {
      sourceId: wordAt(run, 0, { en: 'the source', vi: 'mã nguồn' }),
      why: flagNeeded(run, 'reason', 'TEXT'),
      ground: given.text('ground'),
      number: given.text('number'),
      holder: given.text('holder'),
    })
    return { data, text: erasedText(data, run.lang === 'vi', run.dry) }
  },
}

function erasedText(done: ErasedSource, vi: boolean, dry: boolean): string {
  const { statements, left, names, files, alsoIn } = done
  const head = vi
    ? `${dry ? 'Sẽ xóa' : 'Đã xóa'} nội dung ${done.sourceId}: ${statements} điều ghi nhận, ${left} mục rời sổ, ${names} tên, ${files} tệp đính kèm.`
    : `${dry ? 'Would erase' : 'Erased'} ${done.sourceId}: ${counted(statements, 'finding')}, ${counted(left, 'matter')} ${dry ? 'would leave' : 'left'} the book, ${counted(names, 'name')}, ${counted(files, 'attached file')}.`
  const also = alsoIn.map(({ table, count }) =>
    vi
      ? `Từ ngữ của văn bản còn ở ${table}: ${count} dòng.`
      : `Words of it still stand in ${table}: ${counted(count, 'row')}.`,
  )
  const swept = vi
    ? 'Máy chủ cơ sở dữ liệu và bản sao lưu của cơ quan do người quản trị dọn: VACUUM FULL, nhật ký WAL, bản sao lưu.'
    : 'The database server and its copies are their keeper’s to clean: VACUUM FULL, the write-ahead log, backups.'
  const copies = vi
    ? 'Tệp cơ sở dữ liệu đã được ghi lại sạch. Bản sao lưu làm trước đây vẫn còn nội dung: hãy hủy.'
    : 'The database’s files were written anew without it. Copies made before still hold it: destroy them.'
  return [head, ...also, ...(dry ? [] : [done.swept ? copies : swept])].join('\n')
}
