import type { PartnerView } from '#views/partner-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'

type SendProps = {
  frame: OfficeFrame
  view: PartnerView
  text: string
  sources: boolean
}

/** The answer as plain text, with or without its sources, ready for an e-mail. */
export function SendPage({ frame, view, text, sources }: SendProps) {
  const { words, office } = frame
  const page = officeAt(office.office.id, 'partners', view.subject.id)
  const here = (plain: string | undefined) => withQuery(`${page}/send`, { plain })
  return (
    <Page frame={frame} page="send" title={words.send.title}>
      <PlainHead eyebrow={view.subject.name} title={words.send.title} says={words.send.says}>
        <a class="button quiet" href={here(undefined)} aria-current={sources ? 'true' : undefined}>
          {words.send.with}
        </a>
        <a class="button quiet" href={here('yes')} aria-current={sources ? undefined : 'true'}>
          {words.send.without}
        </a>
      </PlainHead>
      <label class="field">
        <span class="hidden">{words.send.text}</span>
        <textarea id="send-text" class="send-text" readonly rows={Math.min(40, text.split('\n').length + 2)}>
          {text}
        </textarea>
      </label>
      <div class="title-tools">
        <button type="button" data-copy="send-text" data-copied={words.send.copied} hidden>
          {words.send.copy}
        </button>
        <a class="button quiet" href={page}>
          {words.send.back}
        </a>
      </div>
    </Page>
  )
}
