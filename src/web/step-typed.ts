import type { Language } from '#model/problem.ts'
import { typedCountry } from '#model/values/country-typed.ts'
import { dayTyped } from './day-typed.ts'
import { type Form, filled } from './form.ts'
import { countTyped, linesTyped, moneyTyped, said } from './mission-typed.ts'

/** A step as its form sent it, in the shape the act wants; what was left empty is not there. */
export function stepTyped(form: Form, lang: Language, evidenceId: string | undefined): unknown {
  const step = form.text('step')
  switch (step) {
    case 'decided': {
      const stated = {
        size: countTyped(form, 'size'),
        ...alsoTyped(form),
        ...span(form),
        budgetTotal: moneyTyped(form, 'sum', lang),
      }
      const paper = { number: said(form, 'number'), day: dayTyped(form, 'day'), signer: said(form, 'signer') }
      return { step, decision: filled({ outcome: form.text('outcome'), ...paper, evidenceId, ...stated }) }
    }
    case 'answered': {
      const answer = { outcome: form.text('outcome'), words: said(form, 'words'), day: dayTyped(form, 'day') }
      return { step, answer: filled(answer) }
    }
    case 'travelled':
    case 'received':
      return { step, journey: filled({ ...span(form), size: countTyped(form, 'size') }) }
    case 'reported':
      return { step, report: filled(reportTyped(form, lang, evidenceId)) }
    case 'excepted': {
      const fields = ['clause', 'ground', 'signer'].map((name) => [name, said(form, name)])
      return { step, exception: filled({ ...Object.fromEntries(fields), day: dayTyped(form, 'day') }) }
    }
    case 'cancelled':
    case 'reopened':
      return filled({ step, why: said(form, 'why') })
    default:
      return filled({ step, day: dayTyped(form, 'day'), note: said(form, 'note') })
  }
}

function span(form: Form) {
  return { start: dayTyped(form, 'start'), end: dayTyped(form, 'end') }
}

/** Who leads, how many days and which countries a paper states; countries by name, with commas between. */
function alsoTyped(form: Form) {
  const countries = form
    .text('countries')
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
  return {
    head: said(form, 'head'),
    days: countTyped(form, 'days'),
    countries: countries.length ? countries.map((name) => typedCountry(name) ?? name) : undefined,
  }
}

function reportTyped(form: Form, lang: Language, evidenceId: string | undefined) {
  const deviations = linesTyped(form, 'deviations')?.map((line) => {
    const [planned, actual, reason] = line.split('|').map((cell) => cell.trim())
    return filled({ planned, actual, reason })
  })
  return {
    day: dayTyped(form, 'day'),
    summary: said(form, 'summary'),
    size: countTyped(form, 'size'),
    ...alsoTyped(form),
    spent: moneyTyped(form, 'sum', lang),
    deviations,
    results: resultsTyped(form, evidenceId),
  }
}

/** The results that stood there, each with its own file, those emptied left out; behind them the new ones with theirs. */
function resultsTyped(form: Form, evidenceId: string | undefined) {
  const fields = [...form.texts.keys()].filter((name) => /^result-\d+$/.test(name))
  const there = fields.flatMap((name) => {
    const says = said(form, name)
    return says ? [filled({ says, evidenceId: said(form, `${name}-file`) })] : []
  })
  const more = (linesTyped(form, 'results') ?? []).map((says) => filled({ says, evidenceId }))
  return there.length || more.length ? [...there, ...more] : undefined
}
