import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PartFields } from '../parts/part-fields.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { ProofFields, partsAsked, type SourceChoice } from '../parts/sheet-form.tsx'
import { SlotFields, type Typed } from '../parts/slot-fields.tsx'
import { SignedButton } from '../parts/who.tsx'
import { projectsWords } from '../words/projects-words.ts'

type NewProps = { frame: OfficeFrame; sources: readonly SourceChoice[]; typed?: Typed | undefined }

/** Entering a project with its sheet. */
export function ProjectNewPage({ frame, sources, typed }: NewProps) {
  const own = projectsWords(frame.lang)
  return (
    <Page frame={frame} page="project-new" title={own.newProject}>
      <PlainHead title={own.newProject} says={own.newProjectSays} />
      <PostForm class="form" action={officeAt(frame.office.office.id, 'projects')}>
        <SlotFields frame={frame} kind="project" slots={{}} prefix="" typed={typed} />
        <details class="more-fields" open={typed !== undefined}>
          <summary>{own.parts}</summary>
          <div class="fields">
            <PartFields frame={frame} subject="project" parts={partsAsked('project')} typed={typed} />
          </div>
        </details>
        <ProofFields frame={frame} sources={sources} typed={typed} />
        <SignedButton frame={frame} label={own.save} />
      </PostForm>
    </Page>
  )
}
