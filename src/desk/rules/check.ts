import type { Gazetteer } from '#gazetteer/place.ts'
import { printDate } from '#model/values/date.ts'
import { findShape } from './all-shapes.ts'
import { type Clause, onlyWarns, type RuleBook } from './clause.ts'
import { clausesOn } from './clauses-on.ts'
import { meets } from './condition.ts'
import type { Finding, Outcome, RuleCheck, Silence } from './finding.ts'
import { sayMissing } from './missing-fact.ts'
import { sayCaution, saySource } from './say-source.ts'
import { BESIDE, type Near, type Verdict } from './shape.ts'
import { silenceOf } from './silence.ts'
import { BESIDE_OTHERS, bindingDay, topicsOf } from './topics-of.ts'
import type { TripFacts } from './trip-facts.ts'

/** What is checked, against what. */
export type CheckInput = Near & {
  readonly facts: TripFacts
  readonly books: readonly RuleBook[]
  readonly gazetteer: Gazetteer
}

const ORDER: readonly Outcome[] = ['justify', 'warning', 'unknown', 'satisfied']

/**
 * Holds the facts of a file against every clause that binds its place on its day. All findings at once, the gravest
 * first; a topic no clause covers is named as such. Without a place nothing can be said, and nothing is.
 */
export function checkRules(input: CheckInput): RuleCheck {
  const { facts } = input
  const place = facts.jurisdiction
  if (!place) return { findings: [], silent: [] }
  const findings: Finding[] = []
  const silent: Silence[] = []
  for (const topic of topicsOf(facts)) {
    const asked = { ...input, place, day: bindingDay(topic, facts, input.today) }
    const clauses = clausesOn(asked).filter(({ clause }) => clause.topic === topic)
    findings.push(...clauses.flatMap(({ book, clause }) => findingOf(input, book, clause)))
    if (!clauses.length && !BESIDE_OTHERS.includes(topic)) silent.push(silenceOf(asked, topic))
  }
  return {
    findings: findings.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome)),
    silent,
  }
}

function verdictOf({ facts, today, calendar }: CheckInput, clause: Clause): Verdict {
  const concerned = clause.when ? meets(clause.when, facts) : true
  if (concerned === false) return BESIDE
  if (concerned !== true) return { is: 'unknown', missing: [concerned.missing] }
  const shape = findShape(clause.shape)
  return shape ? shape.holds(facts, clause.terms, { today, calendar }) : BESIDE
}

function findingOf(input: CheckInput, book: RuleBook, clause: Clause): readonly Finding[] {
  const verdict = verdictOf(input, clause)
  if (verdict.is === 'beside') return []
  const address = `${book.id}/${clause.id}`
  const caution = sayCaution(clause)
  const exception = input.facts.exceptions?.find((one) => one.clause === address)
  return [
    {
      rule: clause.shape,
      address,
      book: { id: book.id, name: book.name, ...(book.own ? { own: true } : {}) },
      clause,
      ...(caution ? { caution } : {}),
      ...(exception ? { exception } : {}),
      ...sayVerdict(verdict, address, clause),
    },
  ]
}

function sayVerdict(
  verdict: Exclude<Verdict, { is: 'beside' }>,
  address: string,
  clause: Clause,
): Pick<Finding, 'outcome' | 'says' | 'refusal' | 'missing' | 'due' | 'doneOn'> {
  const term = {
    ...(verdict.due ? { due: verdict.due } : {}),
    ...(verdict.doneOn ? { doneOn: verdict.doneOn } : {}),
  }
  if (verdict.is === 'met') return { outcome: 'satisfied', says: verdict.seen, ...term }
  if (verdict.is === 'unknown') {
    const missing = verdict.missing.map(sayMissing)
    const list = (lang: 'en' | 'vi') => missing.map((one) => one[lang]).join('; ')
    const by = (lang: 'en' | 'vi') => (verdict.due ? printDate(verdict.due, lang) : '')
    return {
      outcome: 'unknown',
      missing,
      ...term,
      says: {
        en: `${verdict.due ? `Due by ${by('en')}. ` : ''}To be stated: ${list('en')}.`,
        vi: `${verdict.due ? `Hạn ${by('vi')}. ` : ''}Cần bổ sung: ${list('vi')}.`,
      },
    }
  }
  const { says, satisfiedBy } = verdict
  const source = saySource(clause.source).vi
  return {
    outcome: onlyWarns(clause) ? 'warning' : 'justify',
    says,
    ...term,
    refusal: { rule: clause.shape, says, clause: address, source, satisfiedBy },
  }
}
