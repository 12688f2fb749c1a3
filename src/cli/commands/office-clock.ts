import { setZone } from '#acts/set-zone.ts'
import { showOffice } from '#views/office.ts'
import { showPeople } from '#views/people.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command } from '../command.ts'

/** Where the office's clocks hang, and what they show. */
export const officeClock: Command = {
  name: 'office clock',
  usage: 'office clock [ZONE] [--of-place]',
  says: {
    en: 'show or set the office’s clock: which day a moment falls on',
    vi: 'xem hoặc đặt múi giờ của cơ quan: thời điểm thuộc ngày nào',
  },
  flags: {
    'of-place': {
      says: { en: 'the clock of the office’s own place', vi: 'theo giờ của địa phương' },
    },
  },
  rehearses: true,
  run: async (run) => {
    const reader = await readerOf(run)
    const zone = run.given.words[0]
    if (zone !== undefined || run.given.has('of-place')) {
      const done = await carryOut(run, setZone, { zone })
      if (run.dry) return { data: done, text: done.zone }
    }
    const { office } = await showOffice(run.ctx, reader)
    const { nowText } = await showPeople(run.ctx, reader)
    return { data: { zone: office.zone, now: nowText }, text: `${office.zone}: ${nowText}` }
  },
}
