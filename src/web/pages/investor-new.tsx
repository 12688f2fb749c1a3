import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PartFields } from '../parts/part-fields.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { ProofFields, partsAsked, type SourceChoice } from '../parts/sheet-form.tsx'
import type { Typed } from '../parts/slot-fields.tsx'
import { SignedButton } from '../parts/who.tsx'
import { projectsWords } from '../words/projects-words.ts'

type NewProps = {
  frame: OfficeFrame
  sources: readonly SourceChoice[]
  visits: readonly { readonly recordId: string; readonly says: string }[]
  typed?: Typed | undefined
}

/** Adding an investor; names on file appear while one is typed. */
export function InvestorNewPage({ frame, sources, visits, typed }: NewProps) {
  const own = projectsWords(frame.lang)
  const office = frame.office.office.id
  return (
    <Page frame={frame} page="investor-new" title={own.newInvestor} islands={['suggest.js']}>
      <PlainHead title={own.newInvestor} says={own.newInvestorSays} />
      <PostForm class="form" action={officeAt(office, 'investors')}>
        <Field frame={frame} name="name" label={own.name} must>
          <div
            class="name-place"
            data-suggest={`${officeAt(office, 'investors')}/suggest`}
            data-says={own.suggestions}
          >
            <input
              id="f-name"
              name="name"
              value={typed?.get('name')?.[0] ?? ''}
              maxlength={300}
              autocomplete="off"
              required
            />
          </div>
        </Field>
        {frame.problems.some((one) => one.problem === 'investor-looks-like') && (
          <label class="check">
            <input type="checkbox" name="another" value="yes" />
            <span>{own.another}</span>
          </label>
        )}
        <PartFields
          frame={frame}
          subject="investor"
          parts={partsAsked('investor')}
          typed={typed}
          visits={visits}
        />
        <ProofFields frame={frame} sources={sources} typed={typed} />
        <SignedButton frame={frame} label={own.save} />
      </PostForm>
    </Page>
  )
}
