import type { Language } from '#model/problem.ts'
import { dayTyped } from './day-typed.ts'
import { type Form, filled } from './form.ts'
import { countTyped, linesTyped, moneyTyped, said } from './mission-typed.ts'
import { readTyped } from './slot-typed.ts'

/** Somebody for the list, as the form sent them. */
export function memberTyped(form: Form): unknown {
  const six = form.text('passport')
  return filled({
    id: said(form, 'id'),
    side: form.text('side'),
    name: said(form, 'name'),
    nativeName: said(form, 'nativeName'),
    address: said(form, 'address'),
    post: said(form, 'post'),
    rank: said(form, 'rank'),
    body: said(form, 'body'),
    role: form.text('role'),
    tripsThisYear: countTyped(form, 'trips'),
    passportSixMonths: six ? six === 'yes' : undefined,
  })
}

/** A talk or a journey for the programme, as the form sent it. */
export function itemTyped(form: Form, lang: Language): unknown {
  const base = {
    what: form.text('what'),
    id: said(form, 'id'),
    title: said(form, 'title'),
    day: dayTyped(form, 'day'),
    start: timeTyped(form, 'start'),
    end: timeTyped(form, 'end'),
    zone: said(form, 'zone'),
    participants: form.list('participants').length ? form.list('participants') : undefined,
    note: said(form, 'note'),
  }
  if (base.what === 'leg') {
    const there = { from: said(form, 'from'), to: said(form, 'to'), endDay: dayTyped(form, 'endDay') }
    return filled({ ...base, ...there, endZone: said(form, 'endZone') })
  }
  const locality = readTyped({ type: 'locality' }, [form.text('locality')], lang)
  const fields = ['place', 'chair', 'interpreter', 'dress', 'gifts'].map((name) => [name, said(form, name)])
  const counterparts = linesTyped(form, 'counterparts')
  return filled({ ...base, locality, counterparts, ...Object.fromEntries(fields) })
}

/** A time of day as people write it: 9h, 9h30, 9 giờ 30, 9:30. */
function timeTyped(form: Form, name: string): string | undefined {
  const text = said(form, name)
  const [, hour, minute = '00'] =
    /^(\d{1,2})\s*(?:h|g|giờ|:|\.)\s*(\d{2})?(?:\s*(?:p|phút))?$/i.exec(text ?? '') ?? []
  return hour ? `${hour.padStart(2, '0')}:${minute}` : text
}

/** A gift for the register, as the form sent it. */
export function giftTyped(form: Form, lang: Language): unknown {
  const texts = ['id', 'thing', 'giver', 'receiver', 'custody', 'rule'].map((name) => [
    name,
    said(form, name),
  ])
  return filled({
    way: form.text('way'),
    ...Object.fromEntries(texts),
    day: dayTyped(form, 'day'),
    value: moneyTyped(form, 'value', lang),
  })
}

/** A due day as typed; a dash says that no date was stated. */
export function dueTyped(form: Form): unknown {
  return /^[-–—]$/.test(form.text('due').trim()) ? 'none' : dayTyped(form, 'due')
}
