import type { Context, Reader } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import type { Inherited } from '#registry/succeed/inherited.ts'
import { listPeople } from '#store/queries/person.ts'
import { letterWords } from '../words/letter-words.ts'
import { formalName } from '../words/succession-words.ts'
import type { HeldRow } from './after-merger-view.ts'
import { letterSentences } from './letter-sentences.ts'
import type { LetterView } from './letter-view.ts'
import { type AfterMerger, type AfterMergerAsked, afterMergerIn } from './show-after-merger.ts'

/** The notice letter on one tie for the merger of a day, in the reader's language. */
export async function showLetter(
  ctx: Context,
  reader: Reader,
  asked: AfterMergerAsked & { readonly recordId: string },
): Promise<LetterView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const after = await afterMergerIn(tx, ctx, reader, asked)
    const at = after.succeeded.ties.findIndex((tie) => tie.toldIn.includes(asked.recordId))
    const [held, row] = [after.succeeded.ties[at], after.view.ties[at]]
    if (!held || !row || held.via.length === 0) throw nothingPassed(asked.recordId)
    const people = await listPeople(tx)
    const signs = people.find((person) => person.active && person.mayApprove)
    return letterOn(
      after,
      { held, row },
      { reader, today: dayAt(ctx.now(), tx.zone), ...(signs ? { signs } : {}) },
    )
  })
}

type Writing = {
  readonly reader: Reader
  readonly today: string
  readonly signs?: { readonly name: string; readonly post: string }
}

function letterOn(
  after: AfterMerger,
  { held, row }: { readonly held: Inherited; readonly row: HeldRow },
  { reader, today, signs }: Writing,
): LetterView {
  const { view, units } = after
  const words = letterWords(reader.lang)
  const home = row.after[0] ?? view.home
  const partner = row.partners[0] ?? { id: '', kind: 'locality' as const, name: '' }
  const partnerFormal = formalName(
    partner.name,
    { tier: units.tierOf(held.partnersAfter[0] ?? ''), country: partner.country },
    reader.lang,
  )
  const sentences = letterSentences(after, { held, row, home, partnerFormal, lang: reader.lang })
  const used = new Set(sentences.flatMap((sentence) => sentence.marks))
  const same = row.origin.formal === home.formal
  return {
    recordId: held.recordId,
    lang: reader.lang,
    day: view.day,
    officeName: view.officeName,
    home,
    former: row.origin,
    vietnamese: after.office.home.endsWith('|VN'),
    partner,
    partnerFormal,
    dated: printDate(today, reader.lang),
    subject: same ? words.subjectSame(home.formal) : words.subject(row.origin.formal, home.formal),
    sentences,
    ...(signs ? { signs: { name: signs.name, post: signs.post } } : {}),
    cites: view.cites.filter((cite) => used.has(cite.mark)),
  }
}

function nothingPassed(recordId: string): ActError {
  return new ActError(
    'not-found',
    problem('letter-no-tie', {
      en: `No tie “${recordId}” passed to another unit on that day. Choose one from the page after the merger.`,
      vi: `Không có quan hệ “${recordId}” nào chuyển sang đơn vị khác trong ngày đó. Hãy chọn từ Sổ sau sáp nhập.`,
    }),
  )
}
