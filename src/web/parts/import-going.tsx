import type { ImportView } from '#views/register/show-import.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { registerWords } from '../words/register-words.ts'
import { undoJobWords } from '../words/undo-job-words.ts'
import { PostForm } from './post-form.tsx'
import { WhoField } from './who.tsx'
import { JobProgress } from './work.tsx'

type GoingProps = { frame: OfficeFrame; view: ImportView }

/** It is being taken in, or taken back: how far, and the way to end it. */
export function ImportGoing({ frame, view }: GoingProps) {
  const own = registerWords(frame.lang)
  const back = view.import.state === 'committed' ? undoJobWords(frame.lang) : undefined
  const { job } = view
  if (!job) return null
  return (
    <section aria-labelledby="going">
      <h2 id="going">{back?.going ?? own.going}</h2>
      <p class="lede">{back?.goingSays ?? own.goingSays}</p>
      <JobProgress frame={frame} job={job} />
      <PostForm action={officeAt(frame.office.office.id, 'jobs', job.id, 'cancel')}>
        <WhoField frame={frame} />
        <button type="submit" class="quiet">
          {frame.words.jobs.cancel}
        </button>
      </PostForm>
    </section>
  )
}

/** What became of a taking in or taking back that did not come to its end. */
export function ImportBefore({ frame, view }: GoingProps) {
  const own = view.import.state === 'committed' ? undoJobWords(frame.lang) : registerWords(frame.lang)
  const { job } = view
  if (!job) return null
  return (
    <p class="lede">
      {job.state === 'cancelled' ? own.cancelled : own.notTaken}{' '}
      {job.failures.flatMap((failure) => failure.says).join(' ')}
    </p>
  )
}
