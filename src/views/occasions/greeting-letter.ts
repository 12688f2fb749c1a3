import type { Context, Reader } from '#context.ts'
import { rankOfPost } from '#desk/mission/rank-of-post.ts'
import type { BookAt } from '#model/book-at.ts'
import { ActError, problem } from '#model/problem.ts'
import { RANKS } from '#model/roster.ts'
import { printDate } from '#model/values/date.ts'
import { type PartnerLanguage, printPartnerDate } from '#model/values/partner-language.ts'
import { dayAt } from '#model/values/zone.ts'
import { holdsOffice } from '#registry/holds-office.ts'
import { getOffice } from '#store/queries/office.ts'
import { listPeople } from '#store/queries/person.ts'
import type { OfficeTx } from '#store/store.ts'
import { readOf } from '../lists/list-page.ts'
import { nativeParty, partnerLanguage } from '../native-names.ts'
import { type Found, occasionsWithin } from '../occasions.ts'
import type {
  GiftLine,
  GreetingSentence,
  GreetingView,
  Occasion,
  OccasionPartner,
} from '../occasions-view.ts'
import { choiceWord } from '../print-value.ts'
import { recordSentence } from '../record-sentence.ts'
import { DAYS_AHEAD } from '../ties/counting.ts'
import { renumberMarks } from '../ties/join-marks.ts'
import { contactsWith } from '../ties/load-ties.ts'
import { greetingWords, wishesFor } from '../words/greeting-words.ts'
import { salutationFor } from './address-form.ts'
import { closestStep } from './closest-step.ts'
import { occasionsPage } from './occasions-page.ts'

/** The draft of a letter to one partner on one occasion, each sentence cited or marked as the desk's own. */
export async function showGreeting(
  ctx: Context,
  reader: Reader,
  { beside, ...asked }: { readonly key: string; readonly beside?: string | undefined } & BookAt,
): Promise<GreetingView> {
  const theirs = beside ? partnerLanguage(beside) : undefined
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { found, occasion, partner } = await findOccasion(tx, ctx, reader, asked)
    const office = await getOffice(tx)
    const signs = (await listPeople(tx)).find((person) => person.active && person.mayApprove)
    const { lang } = reader
    const homeName = found.loaded.making.lineage.home
    const home = (lang === 'vi' ? homeName?.nameVi : undefined) ?? homeName?.name ?? office.name[lang]
    const person = leaderOf(found, partner.party.id)
    const sentences = sentencesOf(found, { occasion, partner, home, lang })
    const gifts = giftsWith(found, partner.party.id)
    return renumberMarks({
      key: asked.key,
      lang,
      occasion,
      partner: partner.party,
      officeName: office.name[lang],
      homeName: home,
      dated: printDate(dayAt(ctx.now(), tx.zone), lang),
      subject: greetingWords(lang).subject(occasion.name),
      addressee: [
        ...(person ? [`${person.name}, ${person.post}`] : []),
        [partner.party.name, partner.party.countryName]
          .filter((one, i, all) => one && all.indexOf(one) === i)
          .join(', '),
      ],
      salutation: salutationFor(person, lang),
      ...(theirs ? { beside: await besideOf(tx, ctx, { theirs, person, partnerId: partner.party.id }) } : {}),
      sentences,
      ...(signs ? { signs: { name: signs.name, post: signs.post } } : {}),
      gifts,
      ...(partner.sent ? { sent: partner.sent } : {}),
      cites: found.loaded.making.citing.cites(),
    })
  })
}

type Theirs = {
  readonly theirs: PartnerLanguage
  readonly person: Leader | undefined
  readonly partnerId: string
}

/** The day and the addressee once more, as the partner writes them; names that are not on file so are left out. */
async function besideOf(tx: OfficeTx, ctx: Context, { theirs, person, partnerId }: Theirs) {
  const name = (id: string) => nativeParty(tx, ctx, { id, lang: theirs })
  const addressee = [await name(partnerId), person && (await name(person.id))].filter(
    (one) => one !== undefined,
  )
  return { lang: theirs, dated: printPartnerDate(dayAt(ctx.now(), tx.zone), theirs), addressee }
}

/**
 * The occasion and the partner an address of a letter means; refused where there is none. The occasion is looked up among
 * what is coming; of ties, papers and contacts only those with the partner are read.
 */
export async function findOccasion(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { key, ...at }: { readonly key: string } & BookAt,
): Promise<{ readonly found: Found; readonly occasion: Occasion; readonly partner: OccasionPartner }> {
  const year = key.split('.').at(-2) ?? ''
  if (!/^(19|20)\d{2}$/.test(year)) throw noOccasion(key)
  const stretch = { from: `${year}-01-01`, to: `${year}-12-31` }
  const { occasions } = await occasionsPage(tx, ctx, reader, {
    read: readOf(tx, ctx, { ...at, days: DAYS_AHEAD }),
    stretch,
    only: (draft) => key.startsWith(`${draft.id}.`),
  })
  for (const occasion of occasions) {
    const partner = occasion.partners.find((one) => one.key === key)
    if (!partner) continue
    const found = await occasionsWithin(tx, ctx, reader, { ...at, stretch, partners: [partner.party.id] })
    // Its marks are those of what is read of the partner, as everything else in the letter.
    const same = found.occasions.find((one) => one.id === occasion.id && one.year === occasion.year)
    return { found, occasion: { ...occasion, marks: same?.marks ?? [] }, partner }
  }
  throw noOccasion(key)
}

function noOccasion(key: string): ActError {
  return new ActError(
    'not-found',
    problem(
      'no-such-occasion',
      {
        en: `There is no occasion “${key}” for a partner of this office. Choose one from the list of occasions.`,
        vi: `Không có dịp “${key}” với đối tác nào của cơ quan. Hãy chọn từ danh sách dịp lễ và kỷ niệm.`,
      },
      { where: 'key' },
    ),
  )
}

type Leader = { readonly id: string; readonly name: string; readonly post: string }

/** Who stands highest at a partner by the words of the post, among those the book shows in office. */
function leaderOf({ loaded }: Found, partnerId: string): Leader | undefined {
  const { names } = loaded.making
  const holding = loaded.roles.flatMap((role) => {
    const post = String(role.slots.role?.shown.value ?? '')
    const rank = rankOfPost(post)
    if (role.parties.of !== partnerId || !holdsOffice(role, loaded.making.asOf) || !rank) return []
    const person = role.parties.person
    return person
      ? [{ id: person, name: names(person).name, post, at: RANKS.indexOf(rank), from: role.heldFrom ?? '' }]
      : []
  })
  const [first] = holding.sort((a, b) => a.at - b.at || (a.from < b.from ? 1 : -1))
  return first && { id: first.id, name: first.name, post: first.post }
}

type Writing = {
  readonly occasion: Occasion
  readonly partner: OccasionPartner
  readonly home: string
  readonly lang: Reader['lang']
}

/** Papers named in a letter: more would be a list. */
const MOST_PAPERS = 3

function sentencesOf(found: Found, writing: Writing): readonly GreetingSentence[] {
  const { occasion, partner, lang } = writing
  const W = greetingWords(lang)
  const desk = (text: string): GreetingSentence => ({ text, marks: [], desk: true })
  const name = partner.party.name
  return [
    openingOf(writing, found),
    ...tieFacts(found, writing),
    desk(W.wishes[wishesFor(occasion.sort)](name)),
    desk(W.forward),
    desk(W.closing),
  ]
}

/** What the occasion is, resting on the book, or on the table its day is taken from. */
function openingOf({ occasion, partner, home, lang }: Writing, { ground }: Found): GreetingSentence {
  const W = greetingWords(lang)
  const { years = 0, marks, onText, name, source } = occasion
  const cited = (text: string): GreetingSentence => ({ text, marks, desk: false })
  if (occasion.sort === 'tie') {
    const tie = ground.ties.find((one) => one.partner.id === partner.party.id)
    const first = tie && firstStep(tie)
    const kind = first && choiceWord('partnership', 'kind', first.step, lang)
    const text = W.tie(years, home, partner.party.name, tie?.since?.text ?? '', kind)
    return { ...cited(text), marks: [...new Set([...marks, ...(first?.marks ?? [])])] }
  }
  if (occasion.sort === 'agreement') {
    const paper = ground.agreements.find((one) => occasion.id === `agreement.${one.recordId}`)
    return cited(W.agreement(years, paper?.title ?? '', paper?.date?.text ?? ''))
  }
  if (occasion.sort === 'relations') {
    const began = String(Number(occasion.on.slice(0, 4)) - years) + occasion.on.slice(4)
    return cited(W.relations(years, occasion.countryName ?? '', printDate(began, lang)))
  }
  return { text: W.feast(name, onText), marks: [], ...(source ? { table: source } : {}), desk: false }
}

/** What the tie has been from its first day on; nothing where it grew closer later, or no day is told. */
function firstStep({ steps, since }: Found['ground']['ties'][number]) {
  const closest = closestStep(steps)
  return closest?.on && closest.on === since?.value ? closest : undefined
}

/** What we have with the partner: the tie, its papers, the last exchange; each with what it rests on. */
function tieFacts(
  { loaded, ground }: Found,
  { occasion, partner, home, lang }: Writing,
): readonly GreetingSentence[] {
  const W = greetingWords(lang)
  const tie = ground.ties.find((one) => one.partner.id === partner.party.id)
  if (!tie) return []
  const cited = (text: string, marks: readonly number[]): GreetingSentence => ({ text, marks, desk: false })
  const grown = closestStep(tie.steps)
  const told = occasion.sort === 'tie' && firstStep(tie) !== undefined
  const since = grown?.on ? grown.onText : ''
  const papers = ground.agreements
    .filter((one) => tie.agreements.some((own) => own.recordId === one.recordId))
    .filter((one) => occasion.id !== `agreement.${one.recordId}`)
    .slice(0, MOST_PAPERS)
  return [
    ...(grown && !told
      ? [
          cited(
            W.kindSince(home, partner.party.name, choiceWord('partnership', 'kind', grown.step, lang), since),
            grown.marks,
          ),
        ]
      : []),
    ...papers.map((one) => cited(W.paper(one.title, one.date?.text ?? ''), one.marks)),
    ...(tie.exchange && loaded.making.asOf
      ? [cited(W.last(tie.exchange.word, tie.exchange.onText), tie.exchange.marks)]
      : []),
  ]
}

/** Gifts on file with a partner, the newest first. */
function giftsWith({ loaded }: Found, partnerId: string): readonly GiftLine[] {
  const { making } = loaded
  return contactsWith(loaded, [partnerId])
    .filter((record) => record.kind === 'gift')
    .sort((a, b) =>
      String(b.slots.date?.shown.value ?? '').localeCompare(String(a.slots.date?.shown.value ?? '')),
    )
    .map((record) => {
      const on = record.slots.date?.shown.value
      return {
        recordId: record.id,
        text: recordSentence(record, making),
        ...(typeof on === 'string' ? { onText: printDate(on, making.lang) } : {}),
        marks: making.citing.marks(record.statementIds),
      }
    })
}
