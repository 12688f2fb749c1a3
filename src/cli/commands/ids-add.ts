import { keepExternalId } from '#acts/keep-external-id.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Notes the number a partner has in Wikidata, GeoNames, ISO 3166-2, ISNI or LEI. */
export const idsAdd: Command = {
  name: 'ids-add',
  usage: 'ids-add PARTNER_ID wikidata:Q25282 [--withdraw]',
  says: {
    en: 'note the number a partner has in a public catalogue',
    vi: 'ghi mã của một đối tác trong danh mục công khai',
  },
  flags: {
    withdraw: { says: { en: 'take it back', vi: 'rút lại' } },
    note: { value: 'TEXT', says: { en: 'where it was looked up', vi: 'tra ở đâu' } },
  },
  rehearses: true,
  run: async (run) => {
    const party = wordAt(run, 0, { en: 'the partner', vi: 'đối tác' })
    const id = wordAt(run, 1, { en: 'the number, such as wikidata:Q25282', vi: 'mã, ví dụ wikidata:Q25282' })
    const done = await carryOut(run, keepExternalId, {
      party,
      id,
      note: run.given.text('note'),
      withdraw: run.given.has('withdraw'),
    })
    const vi = run.lang === 'vi'
    const clash = done.clash ? ` ${idClashText(done.clash, vi)}` : ''
    return { data: done, text: `${vi ? 'Đã ghi' : 'Noted'} (${done.sourceId}).${clash}` }
  },
}

function idClashText({ id, name }: { readonly id: string; readonly name: string }, vi: boolean): string {
  return vi
    ? `“${name}” (${id}) cũng có mã này: hãy xem hai mục có phải là một (entente suggestions).`
    : `“${name}” (${id}) has this number, too: see whether the two are one (entente suggestions).`
}
