import type { Frame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'

type ProblemProps = {
  frame: Frame
  title: string
  says: readonly string[]
  id?: string
  back?: string
  /** What the way back is called, where it leads elsewhere than to the page before. */
  backTo?: string
}

/** A page that could not be: what happened, what to do, and the number to name where it is our fault. */
export function ProblemPage({ frame, title, says, id, back, backTo }: ProblemProps) {
  return (
    <Page frame={frame} page="problem" title={title}>
      <PlainHead title={title} />
      {says.map((line) => (
        <p class="lede">{line}</p>
      ))}
      {id && (
        <p>
          {frame.words.problem.crashId} <code>{id}</code>
        </p>
      )}
      <p>
        <a class="button" href={back ?? '/'}>
          {back ? (backTo ?? frame.words.send.back) : frame.words.problem.toStart}
        </a>
      </p>
    </Page>
  )
}
