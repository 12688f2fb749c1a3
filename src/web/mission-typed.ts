import type { PartName, Parts } from '#model/mission.ts'
import type { Language } from '#model/problem.ts'
import { typedCountry } from '#model/values/country-typed.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayTyped } from './day-typed.ts'
import type { Form } from './form.ts'
import { readMoney } from './money-typed.ts'
import { readTyped, typedText } from './slot-typed.ts'

/** A sum as typed: 480.000.000 VND, US$185. */
export function moneyTyped(form: Form, name: string, lang: Language): unknown {
  return readTyped({ type: 'money' }, [form.text(name)], lang)
}

/** A whole number as typed. */
export function countTyped(form: Form, name: string): unknown {
  return readTyped({ type: 'count' }, [form.text(name)], 'vi')
}

/** A text without its white space around it; nothing where it is empty. */
export function said(form: Form, name: string): string | undefined {
  return form.text(name).trim() || undefined
}

/** One a line, empty lines left out; nothing where there is none. */
export function linesTyped(form: Form, name: string): readonly string[] | undefined {
  const lines = form
    .text(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.length ? lines : undefined
}

/** The parts a form on the proposal or the request sent, as the act wants them: an empty field takes a part out. */
export function partsTyped(form: Form, lang: Language): Readonly<Record<string, unknown>> {
  const names = [...form.texts.keys()].flatMap((field) => /^p-(\w+)$/.exec(field)?.[1] ?? [])
  return Object.fromEntries(names.map((name) => [name, partTyped(form, name as PartName, lang) ?? null]))
}

function partTyped(form: Form, name: PartName, lang: Language): unknown {
  const field = `p-${name}`
  switch (name) {
    case 'hosts':
      return readTyped({ type: 'parties' }, [form.text(field)], lang)
    case 'places':
      return readTyped({ type: 'localities' }, [inCountry(form, form.text(field))], lang)
    case 'body':
      return readTyped({ type: 'party' }, [form.text(field)], lang)
    case 'start':
    case 'end':
    case 'received':
    case 'passportsReturned':
      return dayTyped(form, field)
    case 'days':
    case 'size':
      return countTyped(form, field)
    case 'countries':
      return linesTyped(form, field)?.map(stayTyped)
    case 'budget':
      return linesTyped(form, field)?.map((line) => lineTyped(line, lang))
    case 'budgetTotal':
    case 'mealMoney':
    case 'allowance':
      return moneyTyped(form, field, lang)
    case 'payer': {
      const [kind, name] = [said(form, field), said(form, 'payerName')]
      return kind || name ? { ...(kind ? { kind } : {}), ...(name ? { name } : {}) } : undefined
    }
    case 'papers':
      return form.list(field).length ? form.list(field) : undefined
    case 'invitation':
      return invitationTyped(form)
    default:
      return said(form, field)
  }
}

/** A place of no country lies in the country the form names, where that is the only one. */
function inCountry(form: Form, places: string): string {
  const countries = linesTyped(form, 'p-countries') ?? []
  const [name] = countries.map((line) => line.replace(/\s*:\s*\d+\D*$/, ''))
  if (!name || countries.length > 1) return places
  return places
    .split(/\r?\n/)
    .map((line) => (line.trim() && !line.includes(',') ? `${line.trim()}, ${name}` : line))
    .join('\n')
}

function stayTyped(line: string): unknown {
  const [, name = line, days] = /^(.+?)\s*:\s*(\d+)\D*$/.exec(line) ?? []
  return { country: typedCountry(name) ?? name, ...(days ? { days: Number(days) } : {}) }
}

function lineTyped(line: string, lang: Language): unknown {
  const at = line.lastIndexOf(':')
  return { item: line.slice(0, at).trim(), amount: readMoney(line.slice(at + 1).trim(), lang) }
}

/** Whether a letter asks for people by name, as its field says it. */
const NAMED: Readonly<Record<string, boolean>> = { yes: true, no: false }

function invitationTyped(form: Form): unknown {
  const fields = {
    from: said(form, 'p-invitation'),
    number: said(form, 'invitationNumber'),
    day: dayTyped(form, 'invitationDay'),
    kind: said(form, 'invitationKind'),
    named: NAMED[form.text('invitationNamed')],
  }
  const there = Object.entries(fields).filter(([, value]) => value !== undefined)
  return there.length ? Object.fromEntries(there) : undefined
}

/** A part as a person types it, for showing it in its field again. */
export function partText(parts: Parts, name: PartName, lang: Language): string {
  switch (name) {
    case 'hosts':
      return typedText({ type: 'parties' }, parts.hosts, lang)
    case 'places':
      return typedText({ type: 'localities' }, parts.places, lang)
    case 'body':
      return typedText({ type: 'party' }, parts.body, lang)
    case 'start':
    case 'end':
    case 'received':
    case 'passportsReturned':
      return typedText({ type: 'date' }, parts[name], lang)
    case 'countries':
      return (parts.countries ?? [])
        .map(({ country, days }) => `${countryName(country, lang)}${days ? `: ${days}` : ''}`)
        .join('\n')
    case 'budget':
      return (parts.budget ?? []).map(({ item, amount }) => `${item}: ${sumText(amount, lang)}`).join('\n')
    case 'budgetTotal':
      return sumText(parts.budgetTotal, lang)
    case 'payer':
      return parts.payer?.kind ?? ''
    case 'invitation':
      return parts.invitation?.from ?? ''
    default:
      return String(parts[name] ?? '')
  }
}

/** A sum as its language types it. */
export function sumText(sum: string | undefined, lang: Language): string {
  return typedText({ type: 'money' }, sum, lang)
}
