import { officeHolderCards, peopleCardsFile, rosterCards } from '#papers/people-cards.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { showPartner } from '#views/partner.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { flagNeeded } from '../words-given.ts'

/** People on file as cards of their office: of a delegation, or of a partner. */
export const paperCards: Command = {
  name: 'paper cards',
  usage: 'paper cards --mission M|--partner P [--out F.vcf]',
  says: { en: 'write people as cards of their office (vCard)', vi: 'xuất danh thiếp công vụ (vCard)' },
  flags: {
    mission: { value: 'M', says: { en: 'of this delegation', vi: 'của hồ sơ đoàn này' } },
    partner: { value: 'P', says: { en: 'of this partner, by its address', vi: 'của đối tác này, theo mã' } },
    out: { value: 'FILE', says: { en: 'where to', vi: 'nơi ghi' } },
  },
  run: async (run) => {
    const reader = await readerOf(run)
    const missionId = run.given.text('mission')
    const about = missionId ?? flagNeeded(run, 'partner', 'P')
    const cards = missionId
      ? rosterCards(await showProtocol(run.ctx, reader, { missionId }))
      : officeHolderCards(await showPartner(run.ctx, reader, { with: about }))
    const file = peopleCardsFile(cards, reader.office, about)
    const path = run.given.text('out') ?? file.fileName
    await run.program.writeFile(path, file.bytes)
    return {
      data: { file: path, cards },
      text: `${path}: ${cards.length} ${run.lang === 'vi' ? 'người' : 'people'}.`,
    }
  },
}
