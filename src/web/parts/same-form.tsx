import { raw } from 'hono/html'
import type { PartyRef } from '#views/cite.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { escaped } from '../markup.ts'

function optionText({ id, name, countryName }: PartyRef): string {
  const says = [name, countryName].filter(Boolean).join(', ')
  return `<option value="${escaped(id)}">${escaped(says)}</option>`
}

type SameProps = { frame: OfficeFrame; subject: PartyRef; others: readonly PartyRef[] }

/** Saying that two entries are one partner, or surely two; either can be taken back from the history. */
export function SameForm({ frame, subject, others }: SameProps) {
  const { words, office } = frame
  const own = words.sameForm
  const rest = others.filter((one) => one.id !== subject.id)
  if (!rest.length) return null
  return (
    <details class="section same">
      <summary>{own.head}</summary>
      <p class="section-says">{own.says}</p>
      <form class="form" method="post" action={officeAt(office.office.id, 'partners', subject.id, 'same')}>
        <label class="field">
          <span class="field-name">{own.other(subject.name)}</span>
          <select name="other">{raw(rest.map(optionText).join(''))}</select>
        </label>
        <label class="field">
          <span class="field-name">{words.judge.why}</span>
          <input name="why" maxlength={2000} autocomplete="off" />
        </label>
        <div class="title-tools">
          <button type="submit" class="quiet" name="verdict" value="same">
            {own.same}
          </button>
          <button type="submit" class="quiet" name="verdict" value="different">
            {own.different}
          </button>
        </div>
      </form>
    </details>
  )
}
