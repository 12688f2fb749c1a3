import type { PartName, Parts } from '#model/mission.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { parseMoney, printMoney } from '#model/values/money.ts'
import { countryName } from '#model/values/party-name.ts'
import { plainParty } from './print-value.ts'
import {
  GRADE_WORDS,
  INTERPRETER_WORDS,
  INVITER_WORDS,
  PAPER_WORDS,
  PAYER_WORDS,
  TRIP_KIND_WORDS,
  VISIT_KIND_WORDS,
} from './words/mission-words.ts'

/** A sum as its reader writes it; what is no sum stays as it is. */
export function printSum(text: string, lang: Language): string {
  const money = parseMoney(text)
  return isProblem(money) ? text : printMoney(money, lang)
}

/** A part of a proposal or request in words; lists come one line an item. Undefined where it is not there. */
export function printPart(parts: Parts, name: PartName, lang: Language): string | undefined {
  const say = PRINT[name]
  return parts[name] === undefined ? undefined : say(parts, lang)
}

type Say = (parts: Parts, lang: Language) => string | undefined

function plain(name: PartName): Say {
  return (parts) => {
    const value = parts[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
}

const day =
  (name: 'start' | 'end' | 'received' | 'passportsReturned'): Say =>
  (parts, lang) =>
    printDate(parts[name] ?? '', lang)

const PRINT: Readonly<Record<PartName, Say>> = {
  basis: plain('basis'),
  purpose: plain('purpose'),
  topic: plain('topic'),
  hosts: ({ hosts }, lang) => hosts?.map((host) => plainParty(host, lang)).join('\n'),
  body: ({ body }, lang) => plainParty(body ?? '', lang),
  invitation: ({ invitation }, lang) => printInvitation(invitation, lang),
  start: day('start'),
  end: day('end'),
  days: plain('days'),
  size: plain('size'),
  countries: ({ countries }, lang) => countries?.map((one) => printStay(one, lang)).join('\n'),
  places: ({ places }, lang) => places?.map((place) => plainParty(place, lang)).join('\n'),
  outline: plain('outline'),
  budget: ({ budget }, lang) =>
    budget?.map(({ item, amount }) => `${item}: ${printSum(amount, lang)}`).join('\n'),
  budgetTotal: ({ budgetTotal }, lang) => printSum(budgetTotal ?? '', lang),
  payer: ({ payer }, lang) =>
    [payer && PAYER_WORDS[payer.kind][lang], payer?.name].filter(Boolean).join(' – '),
  recommendation: plain('recommendation'),
  eventGround: plain('eventGround'),
  tripKind: ({ tripKind }, lang) => tripKind && TRIP_KIND_WORDS[tripKind][lang],
  unit: plain('unit'),
  received: day('received'),
  language: plain('language'),
  interpreter: ({ interpreter }, lang) => interpreter && INTERPRETER_WORDS[interpreter][lang],
  gifts: plain('gifts'),
  press: plain('press'),
  needs: plain('needs'),
  visitKind: ({ visitKind }, lang) => visitKind && VISIT_KIND_WORDS[visitKind][lang],
  guestGrade: ({ guestGrade }, lang) => guestGrade && GRADE_WORDS[guestGrade][lang],
  mealMoney: ({ mealMoney }, lang) => printSum(mealMoney ?? '', lang),
  allowance: ({ allowance }, lang) => printSum(allowance ?? '', lang),
  passportsReturned: day('passportsReturned'),
  papers: ({ papers }, lang) => papers?.map((one) => PAPER_WORDS[one][lang]).join(', '),
}

function printStay({ country, days }: NonNullable<Parts['countries']>[number], lang: Language): string {
  const name = countryName(country, lang)
  if (!days) return name
  return lang === 'vi' ? `${name}: ${days} ngày` : `${name}: ${days} ${days === 1 ? 'day' : 'days'}`
}

function printInvitation(invitation: Parts['invitation'], lang: Language): string {
  if (!invitation) return ''
  const vi = lang === 'vi'
  const { from, number, day: on, named, kind } = invitation
  const business = kind === 'business' && INVITER_WORDS.business[lang]
  return [
    business && from ? `${from} (${business})` : from || business,
    number && (vi ? `số ${number}` : `no. ${number}`),
    on && (vi ? `ngày ${printDate(on, lang)}` : `of ${printDate(on, lang)}`),
    named && (vi ? 'mời đích danh' : 'by name'),
  ]
    .filter(Boolean)
    .join(', ')
}
