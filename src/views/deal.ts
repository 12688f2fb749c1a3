import type { Context, Reader } from '#context.ts'
import { entriesOf } from '#desk/investment/money/entry.ts'
import { measureOf, takesAway } from '#desk/investment/money/measure.ts'
import { standingSums } from '#desk/investment/money/taken.ts'
import {
  DEAL_STEPS,
  type Deal,
  type DealEvent,
  type DealStep,
  type Proof,
} from '#desk/investment/pipeline/deal.ts'
import { standingOf } from '#desk/investment/pipeline/stage.ts'
import { stepRefusals } from '#desk/investment/pipeline/step-refusals.ts'
import type { BookAt } from '#model/book-at.ts'
import { ActError, isProblem, type Language, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { moneyText as moneyOf, parseMoney, printMoney, printNumber } from '#model/values/money.ts'
import { dayAt } from '#model/values/zone.ts'
import type { OfficeTx } from '#store/store.ts'
import { dealClocks } from './deal/deal-clocks.ts'
import { dealLine } from './deal/deal-line.ts'
import type { DealStepView, DealView, ProofView } from './deal/deal-view.ts'
import { type LoadedDeals, loadDeals } from './deal/load-deals.ts'
import { loadProofs } from './deal/proof-view.ts'
import { printMoment } from './moment.ts'
import { choiceWord } from './print-value.ts'
import { spelledPlace } from './spelled-places.ts'
import { DEED_WORDS, STEP_WORDS } from './words/deal-words.ts'

/** One investor's file as of a day: its steps and their words, what may come next, its deadlines and its history. */
export async function showDeal(
  ctx: Context,
  reader: Reader,
  asked: { readonly dealId: string } & BookAt,
): Promise<DealView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await dealIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way. */
async function dealIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { dealId, ...at }: { readonly dealId: string } & BookAt,
): Promise<DealView> {
  const { lang } = reader
  const loaded = await loadDeals(tx, ctx, reader, at)
  const one = loaded.deals.find(({ deal }) => deal.id === dealId)
  if (!one) throw new ActError('not-found', noDeal(dealId))
  const { deal, events } = one
  const proofOf = await loadProofs(
    tx,
    deal.steps.map((step) => step.proof),
    lang,
  )
  return {
    ...dealLine(one, loaded, lang),
    asOf: loaded.asOf,
    asOfText: printDate(loaded.asOf, lang),
    matter: matterOf(deal, ctx.gazetteer, lang),
    steps: stepViews(deal, { proofOf, loaded, lang }),
    standing: standingOf(deal).map((each) => ({ ...each, word: STEP_WORDS[each.step][lang] })),
    next: nextSteps(deal, dayAt(ctx.now(), tx.zone), lang),
    ...(await dealClocks(tx, ctx, deal, lang)),
    history: historyOf(events, loaded, lang),
  }
}

/** What the file says of itself; the place as its reader writes it. */
function matterOf(deal: Deal, gazetteer: Context['gazetteer'], lang: Language): DealView['matter'] {
  const { projectId, title, sector, origin } = deal
  const place = deal.place && spelledPlace(gazetteer, deal.place, lang)
  const told = Object.entries({ projectId, title, place, sector, origin })
  return Object.fromEntries(told.filter(([, value]) => value))
}

type Showing = {
  readonly proofOf: (proof: Proof) => ProofView
  readonly loaded: LoadedDeals
  readonly lang: Language
}

function stepViews(deal: Deal, { proofOf, loaded, lang }: Showing): readonly DealStepView[] {
  return deal.steps.map(({ seq, step, day, amount, share, number, issuer, note, person, proof }) => ({
    seq,
    step,
    word: STEP_WORDS[step][lang],
    day,
    dayText: printDate(day, lang),
    ...moneyText({ amount, share, step }, lang),
    ...(number ? { number } : {}),
    ...(issuer ? { issuer } : {}),
    ...(note ? { note } : {}),
    by: loaded.people.get(person)?.name ?? person,
    proof: proofOf(proof),
  }))
}

type Moved = Pick<DealStepView, 'step'> & {
  readonly amount: string | undefined
  readonly share: number | undefined
}

/** What a step moved; what left stands with its sign, a share in per cent. */
function moneyText({ amount, share, step }: Moved, lang: Language) {
  const money = parseMoney(amount ?? '')
  const measure = measureOf(step)
  if (!measure) return {}
  const measureWord = choiceWord('investment', 'measure', measure, lang)
  if (share !== undefined) return { share, amountText: `− ${printNumber(share, lang)} %`, measureWord }
  if (!amount || isProblem(money)) return {}
  const signed = takesAway(step) ? { ...money, amount: -money.amount } : money
  return { amount, amountText: printMoney(signed, lang), measureWord }
}

/** The least sum: of what leaves, in a currency that stands in the file. */
function askedSum(deal: Deal, step: DealStep, today: string): string {
  if (!takesAway(step)) return '1 USD'
  const [stands] = standingSums(entriesOf(deal, { homeCountry: '' }), today)
  return stands ? moneyOf({ ...stands, amount: Math.min(1, stands.amount) }) : '1 USD'
}

/** A step with a sum of its own is asked about as if the sum were there: the form asks for it. */
function nextSteps(deal: Deal, today: string, lang: Language): DealView['next'] {
  return DEAL_STEPS.map((step) => {
    const measure = measureOf(step)
    const wanted = { step, day: today, ...(measure ? { amount: askedSum(deal, step, today) } : {}) }
    return {
      step,
      word: STEP_WORDS[step][lang],
      ...(measure ? { measureWord: choiceWord('investment', 'measure', measure, lang) } : {}),
      refusals: stepRefusals(deal, wanted, today).map(
        ({ says, satisfiedBy }) => `${says[lang]} ${satisfiedBy[lang]}`,
      ),
    }
  })
}

function historyOf(
  events: readonly DealEvent[],
  { people, zone }: LoadedDeals,
  lang: Language,
): DealView['history'] {
  const undone = new Set(events.flatMap((event) => (event.act === 'took-back' ? [event.undone] : [])))
  const textOf = (event: DealEvent | undefined): string => {
    switch (event?.act) {
      case 'stepped':
        return `${STEP_WORDS[event.step][lang]}, ${printDate(event.day, lang)}`
      case 'owned':
        return `${DEED_WORDS.owned[lang]} ${people.get(event.personId)?.name ?? event.personId}`
      case 'took-back':
        return `${DEED_WORDS['took-back'][lang]}: ${textOf(events.find((one) => one.seq === event.undone))}`
      default:
        return event ? DEED_WORDS[event.act][lang] : ''
    }
  }
  return events.toReversed().map((event) => ({
    seq: event.seq,
    text: textOf(event),
    ...(event.act === 'took-back' ? { why: event.why } : {}),
    by: people.get(event.person)?.name ?? event.person,
    atText: printMoment(event.at, lang, zone),
    takenBack: undone.has(event.seq),
  }))
}

function noDeal(id: string) {
  return problem('no-such-deal', {
    en: `There is no investor file “${id}” on that day. Look it up in the pipeline.`,
    vi: `Không có hồ sơ nhà đầu tư “${id}” vào ngày đó. Hãy xem danh mục hồ sơ.`,
  })
}
