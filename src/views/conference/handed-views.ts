import type { ConferenceList, FollowUp } from '#desk/investment/conference/conference.ts'
import { besideStated, groupsOf } from '#desk/investment/conference/tally-conference.ts'
import type { Proof } from '#desk/investment/pipeline/deal.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { moneyText, parseMoney, printMoney } from '#model/values/money.ts'
import { countryName } from '#model/values/party-name.ts'
import { sumsText } from '../deal/deal-line.ts'
import type { DealLine, ProofView } from '../deal/deal-view.ts'
import { signed } from '../money/money-rows.ts'
import { FINDING_WORDS, HANDED_WORDS, SIDE_WORDS } from '../words/conference-words.ts'
import type { ConferenceView, HandedLine } from './conference-view.ts'

type ProofOf = (proof: Proof) => ProofView

function amountIn(amount: string | undefined, lang: Language) {
  const money = parseMoney(amount ?? '')
  return !amount || isProblem(money) ? {} : { amount, amountText: printMoney(money, lang) }
}

/** The lines with what was found of each since. */
export function rowViews(
  { rows, followUps }: ConferenceList,
  { proofOf, deals, lang }: { proofOf: ProofOf; deals: readonly DealLine[]; lang: Language },
): readonly HandedLine[] {
  return rows.map(({ id, project, investor, handed, side, amount, country, dealId, proof }) => ({
    id,
    project,
    investor,
    handed,
    handedWord: HANDED_WORDS[handed][lang],
    side,
    sideWord: SIDE_WORDS[side][lang],
    ...amountIn(amount, lang),
    ...(country ? { countryName: countryName(country, lang) } : {}),
    ...dealIn(deals.find((deal) => deal.id === dealId)),
    followUps: foundIn(
      followUps.filter((one) => one.rowId === id),
      proofOf,
      lang,
    ),
    proof: proofOf(proof),
  }))
}

function foundIn(followUps: readonly FollowUp[], proofOf: ProofOf, lang: Language): HandedLine['followUps'] {
  return followUps
    .toSorted((a, b) => a.months - b.months)
    .map((one) => ({
      months: one.months,
      word: FINDING_WORDS[one.finding][lang],
      dayText: printDate(one.day, lang),
      proof: proofOf(one.proof),
    }))
}

/** What was found of a conference as a whole, not of one of its lines. */
export function foundViews(followUps: readonly FollowUp[], proofOf: ProofOf, lang: Language) {
  return foundIn(
    followUps.filter((one) => one.rowId === undefined),
    proofOf,
    lang,
  )
}

function dealIn(deal: DealLine | undefined): Pick<HandedLine, 'deal'> {
  if (!deal) return {}
  const { id, investor, stageWord, money } = deal
  const registered = money.registered ? { registered: money.registered } : {}
  return { deal: { id, investorName: investor.name, stageWord, ...registered } }
}

/** The sums of the list, apart by what was handed over and whose it is. */
export function groupViews({ rows }: ConferenceList, lang: Language): ConferenceView['groups'] {
  return groupsOf(rows).map(({ handed, side, count, sums, unpriced }) => ({
    handed,
    handedWord: HANDED_WORDS[handed][lang],
    side,
    sideWord: SIDE_WORDS[side][lang],
    count,
    sums: sums.map(moneyText),
    sumsText: sums.length ? sumsText(sums, lang) : '–',
    unpriced,
  }))
}

/** The totals stated, each beside what the lines it speaks of come to. */
export function statedViews(
  list: ConferenceList,
  proofOf: ProofOf,
  lang: Language,
): ConferenceView['stated'] {
  return besideStated(list).map(({ stated, listed, projectsGap, amountGap }) => ({
    handed: stated.handed,
    handedWord: HANDED_WORDS[stated.handed][lang],
    side: stated.side,
    sideWord: SIDE_WORDS[stated.side][lang],
    ...(stated.projects === undefined ? {} : { projects: stated.projects }),
    ...amountIn(stated.amount, lang),
    listedCount: listed.count,
    listedText: listed.sums.length ? sumsText(listed.sums, lang) : '–',
    ...(projectsGap === undefined ? {} : { projectsGap }),
    ...(amountGap ? { amountGap: moneyText(amountGap), amountGapText: signed(amountGap, lang) } : {}),
    proof: proofOf(stated.proof),
  }))
}
