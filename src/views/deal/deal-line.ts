import { tallyOf } from '#desk/investment/money/tally.ts'
import type { DealStep } from '#desk/investment/pipeline/deal.ts'
import { stageOf } from '#desk/investment/pipeline/stage.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { type Money, printMoney } from '#model/values/money.ts'
import { dayAt } from '#model/values/zone.ts'
import { choiceWord } from '../print-value.ts'
import { STAGE_WORDS, STEP_WORDS } from '../words/deal-words.ts'
import type { DealLine, DealMoney } from './deal-view.ts'
import type { LoadedDeal, LoadedDeals } from './load-deals.ts'

const CERTIFICATES: readonly DealStep[] = [
  'investment-certificate',
  'enterprise-certificate',
  'share-purchase',
]

/** A file in a line: who, what for, where it stands since when, who looks after it, and its capital by measure. */
export function dealLine(
  loaded: LoadedDeal,
  { names, people, asOf, zone }: LoadedDeals,
  lang: Language,
): DealLine {
  const { deal, investorId, project, projectTitle, place, sector } = loaded
  const stage = stageOf(deal)
  const since = deal.steps.at(-1)?.day ?? dayAt(deal.openedAt, zone)
  const owner = deal.ownerId ? people.get(deal.ownerId) : undefined
  return {
    id: deal.id,
    version: deal.version,
    investor: names(investorId),
    ...(deal.title ? { title: deal.title } : {}),
    ...(project ? { project: { id: project.id, title: projectTitle ?? project.id } } : {}),
    place: place.name,
    ...(sector ? { sector, sectorWord: choiceWord('project', 'sector', sector, lang) } : {}),
    stage,
    stageWord: STAGE_WORDS[stage][lang],
    since,
    sinceText: printDate(since, lang),
    ...(owner ? { owner: { id: owner.id, name: owner.name } } : {}),
    certificates: CERTIFICATES.flatMap((step) => {
      const taken = deal.steps.find((one) => one.step === step)
      return taken ? [{ step, word: STEP_WORDS[step][lang], dayText: printDate(taken.day, lang) }] : []
    }),
    money: moneyOf(loaded, asOf, lang),
    provenance: loaded.provenance,
    ...(loaded.origin ? { origin: loaded.origin } : {}),
  }
}

function moneyOf({ entries }: LoadedDeal, to: string, lang: Language): DealMoney {
  const { registered, disbursed, pledged, stock } = tallyOf(entries, { to })
  const left = entries.some((entry) => entry.withdrawnOn || entry.left)
  return {
    ...(registered.length ? { registered: sumsText(registered, lang) } : {}),
    ...(left ? { standing: stock.length ? sumsText(stock, lang) : '0' } : {}),
    ...(disbursed.length ? { disbursed: sumsText(disbursed, lang) } : {}),
    ...(pledged.length ? { pledged: sumsText(pledged, lang) } : {}),
  }
}

/** Sums of several currencies side by side: “USD 20 million; VND 5 billion”. */
export function sumsText(sums: readonly Money[], lang: Language, print = printMoney): string {
  return sums.map((sum) => print(sum, lang)).join('; ')
}
