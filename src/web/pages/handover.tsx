import type { Block } from '#papers/paper.ts'
import type { Cite } from '#views/cite.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { citingOf, Notes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { PaperBlocks } from '../parts/paper-blocks.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { handoverPageWords } from '../words/handover-words.ts'

type HandoverProps = {
  frame: OfficeFrame
  typed: { readonly person: string; readonly partner: string; readonly day: string }
  shown?: {
    readonly of: string
    readonly summary: string
    readonly blocks: readonly Block[]
    readonly cites: readonly Cite[]
  }
}

/** What one officer hands over: whom it is of, how it reads, and the files. */
export function HandoverPage({ frame, typed, shown }: HandoverProps) {
  const own = handoverPageWords(frame.lang)
  const at = officeAt(frame.office.office.id, 'handover')
  const citing = citingOf(frame.office.office.id, frame.words, shown?.cites ?? [], frame.here)
  return (
    <Page frame={frame} page="handover" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <form class="form" method="get" action={at}>
        <Field frame={frame} name="person" label={own.person} must>
          <select id="f-person" name="person">
            {frame.office.people.map((one) => (
              <option value={one.id} selected={one.id === (typed.person || frame.person?.id)}>
                {one.active ? one.name : `${one.name} (${own.gone})`}
              </option>
            ))}
          </select>
        </Field>
        <Field frame={frame} name="partner" label={own.partners} hint={own.partnersHint}>
          <textarea id="f-partner" name="partner" rows={3} maxlength={4000}>
            {typed.partner}
          </textarea>
        </Field>
        <Field frame={frame} name="day" label={own.day} hint={own.dayHint}>
          <input id="f-day" name="day" value={typed.day} inputmode="numeric" autocomplete="off" />
        </Field>
        <div class="title-tools">
          <button type="submit">{own.show}</button>
          <button type="submit" class="quiet" formaction={`${at}/file.docx`}>
            {own.word}
          </button>
          <button type="submit" class="quiet" formaction={`${at}/file.xlsx`}>
            {own.sheet}
          </button>
        </div>
      </form>
      {shown && (
        <section class="section" id="handover" aria-labelledby="handover-head">
          <h2 id="handover-head">{shown.of}</h2>
          <p>{shown.summary}</p>
          <PaperBlocks blocks={shown.blocks} citing={citing} />
          <Notes citing={citing} />
        </section>
      )}
    </Page>
  )
}
