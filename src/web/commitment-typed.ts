import type { Language } from '#model/problem.ts'
import { dayTyped } from './day-typed.ts'
import { type Form, filled } from './form.ts'
import { said } from './mission-typed.ts'
import { dueTyped } from './plan-typed.ts'
import { readTyped } from './slot-typed.ts'

/** A promise noted at the table, as its form sent it. */
export function newCommitmentTyped(form: Form, lang: Language): unknown {
  return filled({
    words: said(form, 'words'),
    side: form.text('side'),
    partner: readTyped({ type: 'party' }, [form.text('partner')], lang),
    unit: said(form, 'unit'),
    due: dueTyped(form),
    missionId: said(form, 'mission'),
  })
}

/** What is done about a commitment, as its form sent it. */
export function commitmentTyped(form: Form, evidenceId: string | undefined): unknown {
  const act = form.text('act')
  switch (act) {
    case 'taken':
      return filled({ act, unit: said(form, 'unit'), due: dueTyped(form), side: form.text('side') })
    case 'done':
      return filled({ act, day: dayTyped(form, 'day'), evidenceId })
    case 'started':
      return filled({ act, note: said(form, 'note') })
    default:
      return filled({ act, why: said(form, 'why') })
  }
}
