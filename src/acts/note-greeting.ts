import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { findOccasion } from '#views/occasions/greeting-letter.ts'
import { type Act, changing } from './act.ts'
import { dayGiven } from './day-given.ts'
import { keepActFact } from './keep-act-fact.ts'
import { letterDayAhead } from './letter-day.ts'
import { refuseSecret } from './refuse-secret.ts'

const input = z.strictObject({
  /** Which occasion and partner: the address of the letter. */
  key: z.string().trim().min(1).max(300),
  /** The day it was sent; today where left out. */
  on: dayGiven.optional(),
  note: z.string().trim().max(500).optional(),
})

export type NoteGreetingInput = z.infer<typeof input>
export type NotedGreeting = { readonly statementId: string; readonly key: string; readonly on: string }

/** Notes that a letter of good wishes was sent: a deed of the office, and a greeting of the book, never an exchange. */
export const noteGreeting: Act<NoteGreetingInput, NotedGreeting> = {
  name: 'note-greeting',
  says: { en: 'Note a letter of good wishes', vi: 'Ghi nhận thư chúc mừng' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'note-greeting', async (change) => {
      const today = dayAt(change.at, change.tx.zone)
      const on = given.on ?? today
      if (on > today) throw new ActError('invalid', letterDayAhead(on, 'on'))
      refuseSecret(given.note ?? '')
      const { lang, home } = await getOffice(change.tx)
      const reader = { office: actor.office, lang }
      const { occasion, partner } = await findOccasion(change.tx, ctx, reader, { key: given.key })
      if (partner.sent) throw new ActError('conflict', alreadySent(partner.sent.onText))
      const [node] = await getNodes(change.tx, [partner.party.id])
      const place =
        node?.kind === 'locality' && node.country ? `${node.name}|${node.country}` : partner.party.country
      const [who, day] = [partner.party.name, printDate(on, lang)]
      const ours = home.split('|')[0] ?? home
      const said =
        lang === 'vi'
          ? `Ngày ${day}, ${ours} gửi thư chúc mừng tới ${who}: ${occasion.name}.`
          : `On ${day}, ${ours} sent a letter of good wishes to ${who}: ${occasion.name}.`
      const slots = {
        kind: 'greeting',
        date: on,
        title: `${occasion.name} – ${who}`,
        ...(place ? { place } : {}),
      }
      const statementId = await keepActFact(ctx, change, {
        kind: 'event',
        slots,
        title: occasion.name,
        says: given.note ? `${said} ${given.note}` : said,
        readBy: 'greeting',
      })
      return {
        answer: { statementId, key: given.key, on },
        subject: { occasion: given.key, statementIds: [statementId], title: occasion.name },
      }
    }),
}

function alreadySent(day: string) {
  return problem('letter-already-sent', {
    en: `This letter was noted as sent on ${day}. If that was a mistake, take it back on the page of that entry first.`,
    vi: `Thư này đã được ghi nhận gửi ngày ${day}. Nếu nhầm, hãy bỏ ghi nhận đó ở trang của mục trước.`,
  })
}
