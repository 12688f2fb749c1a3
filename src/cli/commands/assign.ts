import { assignPartner } from '#acts/assign-partner.ts'
import { showKeptPartners } from '#views/keepers.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'
import { wordAt } from '../words-given.ts'

/** Says who looks after a partner. */
export const assign: Command = {
  name: 'assign',
  usage: 'assign PARTNER [--person NAME | --nobody] [--why TEXT]',
  says: { en: 'say who looks after a partner', vi: 'giao cán bộ phụ trách đối tác' },
  flags: {
    person: { value: 'NAME', says: { en: 'who looks after it', vi: 'cán bộ phụ trách' } },
    nobody: { says: { en: 'nobody does any more', vi: 'không còn ai phụ trách' } },
    why: { value: 'TEXT', says: { en: 'why', vi: 'lý do' } },
  },
  rehearses: true,
  run: async (run) => {
    const partner = wordAt(run, 0, { en: 'the partner', vi: 'đối tác' })
    const vi = run.lang === 'vi'
    const person = run.given.has('nobody')
      ? undefined
      : (run.given.text('person') ??
        wordAt(run, 1, { en: 'the person, or --nobody', vi: 'cán bộ, hoặc --nobody' }))
    const done = await carryOut(run, assignPartner, { partner, person, why: run.given.text('why') })
    const nobody = vi ? 'không còn ai phụ trách' : 'nobody looks after it'
    return { data: done, text: `${done.partner}: ${done.name ?? nobody}.` }
  },
}

/** Partners with whoever looks after them. */
export const keepers: Command = {
  name: 'keepers',
  usage: 'keepers [--person NAME]',
  says: { en: 'list who looks after which partner', vi: 'liệt kê cán bộ phụ trách từng đối tác' },
  flags: {
    person: { value: 'NAME', says: { en: 'of one person only', vi: 'chỉ của một cán bộ' } },
  },
  run: async (run) => {
    const person = run.given.text('person')
    const view = await showKeptPartners(run.ctx, await readerOf(run), person ? { person } : {})
    const vi = run.lang === 'vi'
    const head = vi ? ['đối tác', 'phụ trách', 'từ', 'mã'] : ['partner', 'looks after it', 'since', 'id']
    const rows = view.partners.map(({ partner, keeper }) => [
      partner.name,
      keeper.name,
      keeper.sinceText,
      partner.id,
    ])
    const none = vi ? 'Chưa giao ai phụ trách đối tác nào.' : 'Nobody was named for any partner yet.'
    return { data: view, text: rows.length ? columns([head, ...rows]) : none }
  },
}
