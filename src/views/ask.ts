import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { countryName } from '#model/values/party-name.ts'
import { countByCountry } from '#store/queries/book-count.ts'
import { getOffice } from '#store/queries/office.ts'
import { listNamedCountries } from '#store/queries/search.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { formOf, QUESTION_FORMS } from './ask/all-forms.ts'
import { answerForm } from './ask/answer-form.ts'
import type { NameSearch } from './ask/find-names.ts'
import { aboutWhom, dayOf, has, type Meant, type PartFound, type Question } from './ask/question.ts'
import { readQuestion } from './ask/read-question.ts'
import type { AskView } from './ask-view.ts'
import { lineageOf } from './lineage.ts'
import { partnerIn } from './partner.ts'
import { partyRef } from './party-names.ts'
import { todayIn } from './today.ts'
import { ASK_WORDS } from './words/ask-words.ts'

const NONE = { lines: [], cites: [], unconfirmed: { count: 0, sources: [] } } as const

/**
 * Answers a typed question from a closed set of forms, in either language. One of four: found, and every sentence cited;
 * nothing on file; not understood, with what was understood and what could be asked; or read but not confirmed. Never a
 * guess: where a word does nothing known, or a name may mean several, the answer says so.
 */
export async function ask(
  ctx: Context,
  reader: Reader,
  { question: typed, ...given }: { readonly question: string } & BookAt,
): Promise<AskView> {
  const text = typed.trim()
  return await ctx.store.readOffice(reader.office, async (tx): Promise<AskView> => {
    const today = todayIn(tx, ctx)
    const isOurs = await ownSide(tx, ctx)
    const question = await readQuestion(tx, ctx, text, { today, isOurs, at: given })
    const asOf = given.asOf ?? dayOf(question, 'as-of')?.to
    const at: BookAt = { ...given, ...(asOf ? { asOf } : {}) }
    const whom = aboutWhom(question)
    const own = question.names.find((name) => name.ours)
    const meantOwn = whom || !own || formOf(question) ? question : withOwn(question)
    const form = formOf(meantOwn)
    const tries = await triesFor(tx, ctx, reader, { question, understood: form !== undefined })
    if (!form)
      return { question: text, answer: 'not-understood', ...NONE, hint: hintFor(question, reader), tries }
    const meant = whom ?? own
    if (meant?.others) {
      const names = meant.others.map((node) => describe(ctx, node, reader)).join('; ')
      return {
        question: text,
        answer: 'not-understood',
        ...NONE,
        hint: ASK_WORDS[reader.lang].several(names),
        tries,
      }
    }
    const known = { question: text, form: form.name, tries }
    if (whom && !whom.address) {
      return { ...known, answer: 'nothing', ...NONE, hint: ASK_WORDS[reader.lang].nothing(whom.text) }
    }
    if (form.name === 'overview' && meant?.address) {
      const partner = await partnerIn(tx, ctx, reader, { with: meant.address, ...at })
      return {
        ...known,
        ...NONE,
        answer: partner.answer,
        partner,
        cites: partner.cites,
        unconfirmed: partner.unconfirmed,
      }
    }
    const answered = await answerForm(tx, ctx, form, {
      reader,
      question: meantOwn,
      at: { ...at, asOf: asOf ?? today },
    })
    if (form.onlyKnown && answered.answer !== 'found')
      return { ...known, answer: 'not-understood', ...NONE, hint: hintFor(question, reader) }
    return { ...known, ...answered }
  })
}

/** What tells our own locality, whatever it was called when a source was written; a unit that merged into it is another. */
async function ownSide(tx: OfficeTx, ctx: Context): Promise<NameSearch['isOurs']> {
  const lineage = lineageOf(ctx.gazetteer, await getOffice(tx), await listSuccessions(tx))
  return (node) => lineage.isHome(node) && lineage.joinedOn(node) === undefined
}

/** A question about our own locality and nobody else. */
function withOwn(question: Question): Question {
  return { ...question, names: question.names.map(({ ours: _, ...name }) => name) }
}

function describe(ctx: Context, node: NonNullable<Meant['node']>, { lang }: Reader): string {
  const place = node.placeId ? ctx.gazetteer.get(node.placeId) : undefined
  const within = place?.within ? ctx.gazetteer.get(place.within)?.name : undefined
  const ref = partyRef(ctx.gazetteer, node, lang)
  return [ref.name, within, ref.countryName].filter(Boolean).join(', ')
}

/** What was understood of a question that was not, and what was in the way. */
function hintFor(question: Question, { lang }: Reader): string {
  const words = ASK_WORDS[lang]
  const names = question.names.map((name) => `“${name.text}”`)
  const told = [...question.regions, ...question.parts].sort((a, b) => a.start - b.start)
  const known = [...names, ...told.map((found) => `“${asWritten(question, found)}”`)].slice(0, 5).join(', ')
  const left = question.left
    .slice(0, 5)
    .map((word) => `“${word}”`)
    .join(', ')
  const asksSigners = has(question, 'who') && has(question, 'sign')
  return [
    known ? words.understood(known) : '',
    left ? words.left(left) : asksSigners ? words.noSigners : words.unclear,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The words of a part with their marks: a person who wrote “thỏa thuận” is not answered “thoa thuan”. */
function asWritten({ words }: Question, { start, length }: Pick<PartFound, 'start' | 'length'>): string {
  return words.slice(start, start + length).join(' ')
}

/**
 * Three questions that would be understood, about whom it was about where that is known; else, where they are to be shown,
 * about the country the book tells most of, so that the first of them has an answer.
 */
async function triesFor(
  tx: OfficeTx,
  ctx: Context,
  { lang }: Reader,
  { question, understood }: { readonly question: Question; readonly understood: boolean },
): Promise<readonly string[]> {
  const whom = aboutWhom(question)
  const home = (await getOffice(tx)).home.split('|')[1]
  const told = understood || whom ? [] : [...(await countByCountry(tx))].sort(([, a], [, b]) => b - a)
  const named = [...told.map(([code]) => code), ...(await listNamedCountries(tx))]
  const some = named.find((code) => code !== home) ?? 'KR'
  const known = whom?.node && partyRef(ctx.gazetteer, whom.node, lang).name
  const name = known ?? countryName(whom?.country ?? some, lang)
  return ['overview', 'last-meeting', 'agreements'].flatMap((wanted) => {
    const form = QUESTION_FORMS.find((one) => one.name === wanted)
    return form ? [form.says[lang].replace('{X}', name)] : []
  })
}
