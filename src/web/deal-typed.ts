import type { Language } from '#model/problem.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { dayTyped } from './day-typed.ts'
import { type Form, filled } from './form.ts'
import { countTyped, moneyTyped, said } from './mission-typed.ts'
import { readCurrency, readRate } from './money-typed.ts'
import { readTyped } from './slot-typed.ts'

/** What something rests on, as its form sent it: with a source chosen its quote counts, else one's own words. */
export function proofTyped(form: Form): Readonly<Record<string, unknown>> {
  const sourceId = said(form, 'sourceId')
  return sourceId ? filled({ sourceId, quote: said(form, 'quote') }) : filled({ words: said(form, 'words') })
}

/** A project's place: one typed without a country lies in the office's own (`Da Nang|VN`), as nearly all do. */
export function readSite(text: string, lang: Language, home: string): unknown {
  const place = readTyped({ type: 'locality' }, [text], lang)
  const { country } = parsePartyName(home)
  const bare = typeof place === 'string' && parsePartyName(place).kind === 'other' && !/[,|]/.test(place)
  return bare && country ? `${place}|${country}` : place
}

/** A new file, as its form sent it to an office at `home`. */
export function newDealTyped(form: Form, lang: Language, home: string): unknown {
  return filled({
    investor: said(form, 'investor'),
    projectId: said(form, 'projectId'),
    title: said(form, 'title'),
    origin: readTyped({ type: 'party' }, [form.text('origin')], lang),
    place: readSite(form.text('place'), lang, home),
    day: dayTyped(form, 'day'),
    ...proofTyped(form),
  })
}

/** What a file is about, as its form sent it: a field left empty is taken out. */
export function matterTyped(form: Form, lang: Language, home: string): Readonly<Record<string, unknown>> {
  return {
    projectId: said(form, 'projectId') ?? null,
    title: said(form, 'title') ?? null,
    place: readSite(form.text('place'), lang, home) ?? null,
    sector: said(form, 'sector') ?? null,
    origin: readTyped({ type: 'party' }, [form.text('origin')], lang) ?? null,
  }
}

/** A step, as its form sent it. */
export function dealStepTyped(form: Form, lang: Language): Readonly<Record<string, unknown>> {
  return filled({
    step: said(form, 'step'),
    day: dayTyped(form, 'day'),
    amount: moneyTyped(form, 'amount', lang),
    share: shareTyped(form),
    number: said(form, 'number'),
    issuer: said(form, 'issuer'),
    note: said(form, 'note'),
    ...proofTyped(form),
  })
}

/** A share in per cent, with a comma or a point; what is none is left to the act, which names the field. */
function shareTyped(form: Form): unknown {
  const text = said(form, 'share')?.replace(/\s*%$/, '').replace(',', '.')
  return text === undefined || Number.isNaN(Number(text)) ? text : Number(text)
}

/** A rate, as its form sent it: 25.450 in Vietnamese, 25,450 in English. */
export function rateTyped(form: Form, lang: Language): unknown {
  return filled({
    from: readCurrency(form.text('from')),
    to: readCurrency(form.text('to')),
    value: readRate(form.text('value'), lang),
    day: dayTyped(form, 'day'),
    ...proofTyped(form),
  })
}

/** A line of what a conference handed over, as its form sent it. */
export function handedTyped(form: Form, lang: Language): Readonly<Record<string, unknown>> {
  return filled({
    project: said(form, 'project'),
    investor: said(form, 'investor'),
    handed: form.text('handed'),
    side: form.text('side'),
    amount: moneyTyped(form, 'amount', lang),
    country: readTyped({ type: 'party' }, [form.text('country')], lang),
  })
}

/** A line taken off the list, or put to the file of its investor, as its form sent it. */
export function lineTyped(form: Form, deed: 'unlist' | 'link'): Readonly<Record<string, unknown>> {
  const rowId = form.text('rowId')
  return deed === 'unlist'
    ? { rowId, why: said(form, 'why') }
    : { rowId, dealId: said(form, 'dealId') ?? null }
}

/** A total stated of a conference, as its form sent it. */
export function totalTyped(form: Form, lang: Language): Readonly<Record<string, unknown>> {
  return filled({
    handed: form.text('handed'),
    side: form.text('side'),
    projects: countTyped(form, 'projects'),
    amount: moneyTyped(form, 'amount', lang),
  })
}
