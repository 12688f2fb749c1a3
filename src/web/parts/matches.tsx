import type { MatchLine } from '#views/match.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { projectsWords } from '../words/projects-words.ts'
import { type Citing, Marks } from './marks.tsx'
import { Titled } from './other-language.tsx'

type MatchesProps = {
  frame: OfficeFrame
  citing: Citing
  lines: readonly MatchLine[]
  /** Whose page this is: the other side of the pair is what stands in a line. */
  on: 'project' | 'investor'
}

/** Pairs with their reasons, and the buttons that decide on them. */
export function Matches({ frame, citing, lines, on }: MatchesProps) {
  return (
    <ol class="match-list">
      {lines.map((line) => (
        <li class={`match match-${line.state}`}>
          <p class="match-who">
            <OtherSide line={line} on={on} frame={frame} />
            {line.kindWord && on === 'project' && <span class="item-more">{line.kindWord}</span>}
            {line.state !== 'open' && <span class="tag">{line.stateWord}</span>}
          </p>
          <ul class="match-reasons">
            {line.reasons.map((reason) => (
              <li>
                {reason.text}
                <Marks marks={reason.marks} citing={citing} />
              </li>
            ))}
          </ul>
          <Decide frame={frame} line={line} />
        </li>
      ))}
    </ol>
  )
}

type SideProps = { line: MatchLine; on: MatchesProps['on']; frame: OfficeFrame }

function OtherSide({ line, on, frame }: SideProps) {
  const office = frame.office.office.id
  return on === 'project' ? (
    <a
      href={
        line.visitId
          ? officeAt(office, 'records', line.visitId)
          : officeAt(office, 'investors', line.investor.id)
      }
    >
      {line.investor.name}
    </a>
  ) : (
    <a href={officeAt(office, 'projects', line.project.id)}>
      <Titled text={line.project.title} lang={frame.lang} />
    </a>
  )
}

function Decide({ frame, line }: { frame: OfficeFrame; line: MatchLine }) {
  const own = projectsWords(frame.lang)
  const { decided, state } = line
  const pipeline = officeAt(frame.office.office.id, 'pipeline')
  const verdicts =
    state === 'open'
      ? ([
          ['confirm', own.choose],
          ['set-aside', own.setAside],
        ] as const)
      : ([['reopen', own.reopen]] as const)
  return (
    <form class="match-decide" method="post" action={officeAt(frame.office.office.id, 'matches')}>
      <input type="hidden" name="projectId" value={line.project.id} />
      <input type="hidden" name="investorId" value={line.investor.id} />
      <input type="hidden" name="back" value={frame.here} />
      {decided && (
        <span class="item-more">
          {own.decided(decided.by, decided.onText)}
          {decided.why && `: ${decided.why}`}
        </span>
      )}
      {state === 'open' && (
        <input name="why" aria-label={own.why} placeholder={own.why} maxlength={500} autocomplete="off" />
      )}
      {state === 'confirmed' && (
        <a href={`${withQuery(pipeline, { new: line.investor.name, for: line.project.id })}#open`}>
          {own.openFile}
        </a>
      )}
      {verdicts.map(([verdict, word]) => (
        <button type="submit" class="quiet" name="verdict" value={verdict}>
          {word}
        </button>
      ))}
    </form>
  )
}
