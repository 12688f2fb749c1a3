import type { PropsWithChildren } from 'hono/jsx'
import type { ConferenceView } from '#views/conference/conference-view.ts'
import { HANDED_CHOICES } from '#views/conference/handed-choices.ts'
import type { InvestmentChoices } from '#views/source-choices.ts'
import { FINDING_WORDS, HANDED_WORDS, SIDE_WORDS } from '#views/words/conference-words.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { conferenceWords } from '../words/conference-words.ts'
import { pipelineWords } from '../words/pipeline-words.ts'
import { Choice, Line } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { ProofFields } from './proof-fields.tsx'
import { Typed } from './typed-again.tsx'
import { SignedButton } from './who.tsx'

type FormsProps = {
  frame: OfficeFrame
  view: ConferenceView
  choices: InvestmentChoices
  again: { readonly deed: string; readonly typed: Readonly<Record<string, string>> } | undefined
}

/** What can be done about the list: a line, a table, a total, a follow-up; each with its source. */
export function ConferenceForms(props: FormsProps) {
  const { frame, view } = props
  const own = conferenceWords(frame.lang)
  const shared = pipelineWords(frame.lang)
  const { lang } = frame
  const handed = HANDED_CHOICES.handed.map((one) => [one, HANDED_WORDS[one][lang]] as const)
  const sides = HANDED_CHOICES.side.map((one) => [one, SIDE_WORDS[one][lang]] as const)
  return (
    <>
      <Deed {...props} deed="line" title={own.add}>
        <div class="form-row">
          <Line label={own.project} name="project" must most={300} />
          <Line label={own.investor} name="investor" must most={300} />
        </div>
        <div class="form-row">
          <Choice label={own.what} name="handed" options={handed} />
          <Choice label={own.whose} name="side" options={sides} />
          <Line label={own.sum} name="amount" hint={shared.amountHint.split(';')[0] ?? ''} />
          <Line label={own.country} name="country" />
        </div>
      </Deed>
      <Deed {...props} deed="table" title={own.load} file>
        <Line label={own.file} name="file" type="file" hint={own.loadHint} must />
      </Deed>
      <Deed {...props} deed="total" title={own.total}>
        <div class="form-row">
          <Choice
            label={own.what}
            name="handed"
            options={[['certificates', HANDED_WORDS.certificates[lang]], ...handed]}
          />
          <Choice label={own.whose} name="side" options={[['all', SIDE_WORDS.all[lang]], ...sides]} />
          <Line label={own.projects} name="projects" />
          <Line label={own.sum} name="amount" />
        </div>
      </Deed>
      <Deed {...props} deed="name" title={own.name} bare>
        <p class="hint">{own.nameSays}</p>
        <div class="form-row">
          <Line label={own.inVi} name="vi" most={300} />
          <Line label={own.inEn} name="en" most={300} />
        </div>
      </Deed>
      {view.rounds.length > 0 && (
        <Deed {...props} deed="follow" title={own.follow}>
          <div class="form-row">
            <Choice
              label={own.line}
              name="rowId"
              options={[
                ...view.rows.map((row) => [row.id, `${row.project} (${row.investor})`] as const),
                ['', own.whole] as const,
              ]}
            />
            <Choice
              label={own.after}
              name="months"
              options={HANDED_CHOICES.months.map((n) => [String(n), `${n} ${own.monthsWord}`] as const)}
            />
            <Choice
              label={own.finding}
              name="finding"
              options={HANDED_CHOICES.finding.map((one) => [one, FINDING_WORDS[one][lang]] as const)}
            />
            <Line label={shared.day} name="day" hint={shared.dayHint} />
          </div>
        </Deed>
      )}
      {view.rows.length > 0 && <LineDeeds {...props} />}
    </>
  )
}

/** What is done about one line without a source of its own: putting it to a file, taking it off. */
function LineDeeds(props: FormsProps) {
  const { frame, view } = props
  const own = conferenceWords(frame.lang)
  const lines = view.rows.map((row) => [row.id, `${row.project} (${row.investor})`] as const)
  const files = view.deals.map(({ id, label }) => [id, label] as const)
  return (
    <>
      <Deed {...props} deed="link" title={own.link} bare>
        <p class="hint">{own.linkSays}</p>
        <div class="form-row">
          <Choice label={own.line} name="rowId" options={lines} />
          <Choice label={own.fileOf} name="dealId" options={[...files, ['', own.noFile] as const]} />
        </div>
      </Deed>
      <Deed {...props} deed="unlist" title={own.unlist} bare>
        <p class="hint">{own.unlistSays}</p>
        <div class="form-row">
          <Choice label={own.line} name="rowId" options={lines} />
          <Line label={own.why} name="why" must most={500} />
        </div>
      </Deed>
    </>
  )
}

type DeedProps = PropsWithChildren<
  FormsProps & { deed: string; title: string; file?: boolean; bare?: boolean }
>

function Deed({ frame, view, choices, again, deed, title, file, bare, children }: DeedProps) {
  const typed = again?.deed === deed ? again.typed : undefined
  const at = officeAt(frame.office.office.id, 'conferences', view.id, deed)
  return (
    <details class="deal-form" open={typed !== undefined}>
      <summary>{title}</summary>
      <PostForm class="form" action={at} enctype={file ? 'multipart/form-data' : undefined}>
        <Typed.Provider value={typed}>
          {children}
          {!bare && <ProofFields frame={frame} sources={choices.sources} />}
        </Typed.Provider>
        <SignedButton frame={frame} label={title} />
      </PostForm>
    </details>
  )
}
