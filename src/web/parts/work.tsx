import type { JobView } from '#views/jobs.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'

/** Long work beside whatever page is open: how far it is, and a word when it is done. */
export function Work({ frame }: { frame: OfficeFrame }) {
  const { work, words, office } = frame
  const at = officeAt(office.office.id, 'jobs')
  if (!work?.length) return null
  return (
    <aside class="work" id="work" data-at={`${at}/now`} aria-label={words.jobs.title}>
      <ul>
        {work.map((job) => (
          <li data-over={job.over ? 'yes' : 'no'}>
            <a href={`${at}#${job.id}`}>{job.title}</a>
            {!job.over && job.done === 0 && !job.part && <span class="item-more">{job.stateWord}</span>}
            {job.over ? <JobEnd frame={frame} job={job} /> : <JobProgress frame={frame} job={job} />}
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** How far a job is: a bar for the eye, the same in words for everybody. */
export function JobProgress({ frame, job }: { frame: OfficeFrame; job: JobView }) {
  const { words } = frame
  const { done, total } = job.total === 1 && job.part ? job.part : job
  return (
    <span class="job-progress">
      <progress max={total} value={done} aria-label={job.title} />
      <span>
        {words.jobs.of(done, total)}
        {job.left && `, ${job.left}`}
      </span>
    </span>
  )
}

function JobEnd({ frame, job }: { frame: OfficeFrame; job: JobView }) {
  const { words, office } = frame
  return (
    <form class="job-end" method="post" action={officeAt(office.office.id, 'jobs', 'seen')}>
      <span role="status">
        {[job.stateWord, job.summary, job.failures.length ? words.jobs.givenUp(job.failures.length) : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
      <input type="hidden" name="ids" value={job.id} />
      <input type="hidden" name="back" value={frame.here} />
      <button type="submit" class="quiet">
        {words.jobs.seen}
      </button>
    </form>
  )
}
