import { keepExternalId } from '#acts/keep-external-id.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Notes the number a place has in Wikidata, GeoNames or ISO 3166-2. */
export const idsAdd: Command = {
  name: 'ids-add',
  usage: 'ids-add PARTNER_ID wikidata:Q25282',
  says: {
    en: 'note the number a place has in a public catalogue',
    vi: 'ghi mã của một địa phương trong danh mục công khai',
  },
  flags: {
    note: { value: 'TEXT', says: { en: 'where it was looked up', vi: 'tra ở đâu' } },
  },
  rehearses: true,
  run: async (run) => {
    const party = wordAt(run, 0, { en: 'the partner', vi: 'đối tác' })
    const id = wordAt(run, 1, { en: 'the number, such as wikidata:Q25282', vi: 'mã, ví dụ wikidata:Q25282' })
    const done = await carryOut(run, keepExternalId, { party, id, note: run.given.text('note') })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã ghi' : 'Noted'} (${done.statementId}).` }
  },
}
