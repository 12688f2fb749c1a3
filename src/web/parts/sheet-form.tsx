import { DOSSIER, type DossierSubject, type PartName } from '#model/dossier.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { projectsWords } from '../words/projects-words.ts'
import { Field } from './field.tsx'
import { PartFields } from './part-fields.tsx'
import { PostForm } from './post-form.tsx'
import type { Typed } from './slot-fields.tsx'
import { SignedButton } from './who.tsx'

/** A source the words of a part may stand in. */
export type SourceChoice = { readonly id: string; readonly title: string }

/** Parts that have a form of their own. */
const APART: ReadonlySet<string> = new Set(['owner', 'next'])

/** The parts of a sheet a form asks for. */
export function partsAsked(subject: DossierSubject): readonly PartName[] {
  return (Object.keys(DOSSIER[subject]) as PartName[]).filter((part) => !APART.has(part))
}

type SheetFormProps = {
  frame: OfficeFrame
  subject: DossierSubject
  id: string
  sources: readonly SourceChoice[]
  typed?: Typed | undefined
  visits?: readonly { readonly recordId: string; readonly says: string }[]
}

/** The form that fills in a sheet; closed until somebody wants it, open where something was wrong. */
export function SheetForm({ frame, subject, id, sources, typed, visits }: SheetFormProps) {
  const own = projectsWords(frame.lang)
  const at = subject === 'project' ? 'projects' : 'investors'
  return (
    <details class="sheet-form" open={typed !== undefined}>
      <summary>{own.fill}</summary>
      <PostForm class="form" action={officeAt(frame.office.office.id, at, id)}>
        <PartFields
          frame={frame}
          subject={subject}
          parts={partsAsked(subject)}
          typed={typed}
          {...(visits ? { visits } : {})}
        />
        <ProofFields frame={frame} sources={sources} typed={typed} />
        <SignedButton frame={frame} label={own.save} />
      </PostForm>
    </details>
  )
}

type ProofProps = Pick<SheetFormProps, 'frame' | 'sources' | 'typed'>

/** What is written rests on the words of a source, or on the person who signs it. */
export function ProofFields({ frame, sources, typed }: ProofProps) {
  const own = projectsWords(frame.lang)
  const was = (name: string) => typed?.get(name)?.[0] ?? ''
  return (
    <>
      <Field frame={frame} name="source" label={own.source}>
        <select id="f-source" name="source">
          <option value="">{own.ownWords}</option>
          {sources.map((one) => (
            <option value={one.id} selected={one.id === was('source')}>
              {one.title}
            </option>
          ))}
        </select>
      </Field>
      <Field frame={frame} name="quote" label={own.quote} hint={own.quoteHint}>
        <textarea id="f-quote" name="quote" rows={2}>
          {was('quote')}
        </textarea>
      </Field>
    </>
  )
}
