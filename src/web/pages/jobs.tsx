import type { JobView } from '#views/jobs.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { JobProgress } from '../parts/work.tsx'

/** Everything that takes longer than a page: how far it is, what came of it, what was given up and why. */
export function JobsPage({ frame, jobs }: { frame: OfficeFrame; jobs: readonly JobView[] }) {
  const { words } = frame
  const going = jobs.some((job) => !job.over)
  return (
    <Page frame={frame} page="jobs" title={words.jobs.title} {...(going ? { refresh: 5 } : {})}>
      <PlainHead title={words.jobs.title} says={jobs.length ? words.jobs.says : words.jobs.empty} />
      <ol class="jobs">
        {jobs.map((job) => (
          <JobItem frame={frame} job={job} />
        ))}
      </ol>
    </Page>
  )
}

function JobItem({ frame, job }: { frame: OfficeFrame; job: JobView }) {
  const { words, office } = frame
  const at = officeAt(office.office.id, 'jobs', job.id)
  return (
    <li id={job.id}>
      <h2>
        {job.title} <span class={`state job-${job.state}`}>{job.stateWord}</span>
      </h2>
      {job.over ? <p>{words.jobs.of(job.done, job.total)}</p> : <JobProgress frame={frame} job={job} />}
      {job.summary && <p>{job.summary}</p>}
      <p class="item-more parts">
        <span>
          {words.jobs.asked} {job.askedBy}, {job.askedText}
        </span>
        {job.endedText && (
          <span>
            {words.jobs.ended} {job.endedText}
          </span>
        )}
      </p>
      <Made frame={frame} job={job} />
      <GivenUp frame={frame} job={job} />
      <div class="title-tools">
        {!job.over && <Tool action={`${at}/cancel`} word={words.jobs.cancel} />}
        {job.over && job.failures.length > 0 && <Tool action={`${at}/retry`} word={words.jobs.retry} />}
      </div>
    </li>
  )
}

function Tool({ action, word }: { action: string; word: string }) {
  return (
    <form method="post" action={action} class="inline">
      <button type="submit" class="quiet">
        {word}
      </button>
    </form>
  )
}

function Made({ frame, job }: { frame: OfficeFrame; job: JobView }) {
  if (!job.made.length) return null
  return (
    <ul class="source-list">
      {job.made.map((made) => (
        <li>
          <a href={addressOf(frame.office.office.id, made)}>{made.title}</a>
        </li>
      ))}
    </ul>
  )
}

function addressOf(office: string, { sourceId, importId }: JobView['made'][number]): string {
  return importId ? officeAt(office, 'registers', importId) : officeAt(office, 'sources', sourceId ?? '')
}

function GivenUp({ frame, job }: { frame: OfficeFrame; job: JobView }) {
  if (!job.failures.length) return null
  return (
    <details class="section cuts" open={job.state === 'failed'}>
      <summary>{frame.words.jobs.givenUp(job.failures.length)}</summary>
      <ul>
        {job.failures.map((failure) => (
          <li>
            <b>{failure.what}</b> {failure.says.join(' ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
