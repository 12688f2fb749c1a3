import type { CheckView, FindingView } from '#views/check-mission.ts'
import type { ProtocolView } from '#views/mission-protocol.ts'
import { missionWords } from '../words/mission-words.ts'
import { DeedForm, Line } from './mission-form.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { Section } from './section.tsx'

type CheckProps = MissionProps & { check: CheckView; protocol: ProtocolView }

/** What the rules of the place and day say, all at once, each with its clause; and where the papers differ. */
export function MissionCheck({ frame, view, check, protocol }: CheckProps) {
  const own = missionWords(frame.lang)
  const met = check.findings.filter((one) => one.outcome === 'satisfied')
  const waits = check.findings.filter((one) => one.outcome === 'unknown' && !one.due)
  const rest = check.findings.filter((one) => one.outcome !== 'satisfied' && !waits.includes(one))
  return (
    <Section id="check" title={own.check} says={own.checkSays}>
      {check.silent.map((one) => (
        <div class="remark">
          <p>{one.says}</p>
          {one.unread.map((paper) => (
            <p class="hint">
              {own.unread} {paper}
            </p>
          ))}
        </div>
      ))}
      {check.repeat && <p class="remark">{check.repeat}</p>}
      {!rest.length && !waits.length && met.length > 0 && <p class="none">{own.noFinding}</p>}
      <ul class="findings">
        {rest.map((finding) => (
          <Finding frame={frame} view={view} finding={finding} />
        ))}
      </ul>
      <Folded frame={frame} view={view} summary={own.waiting(waits.length)} findings={waits} />
      <Folded frame={frame} view={view} summary={own.satisfied(met.length)} findings={met} />
      {protocol.disagreements.length > 0 && (
        <>
          <h3>{own.differ}</h3>
          <p class="section-says">{own.differSays}</p>
          <ul class="plain">
            {protocol.disagreements.map((one) => (
              <li>
                <b>{one.matter}</b>: {one.a} – {one.b}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

type FoldedProps = MissionProps & { summary: string; findings: readonly FindingView[] }

/** Findings nobody has to act on now: what is met, and what waits for parts of the file. */
function Folded({ frame, view, summary, findings }: FoldedProps) {
  if (!findings.length) return null
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="findings">
        {findings.map((finding) => (
          <Finding frame={frame} view={view} finding={finding} />
        ))}
      </ul>
    </details>
  )
}

function Finding({ frame, view, finding }: MissionProps & { finding: FindingView }) {
  const own = missionWords(frame.lang)
  const { exception } = finding
  const open = finding.outcome === 'justify' || finding.outcome === 'warning'
  return (
    <li class={`finding finding-${finding.outcome}`}>
      <p>
        <span class="tag">{finding.outcomeWord}</span> {finding.says}
      </p>
      {finding.satisfiedBy && (
        <p>
          {own.toJustify} {finding.satisfiedBy}
        </p>
      )}
      <p class="item-more">
        {finding.url ? (
          <a href={finding.url} rel="noreferrer noopener">
            {finding.source}
          </a>
        ) : (
          finding.source
        )}
        {finding.caution && ` – ${finding.caution}`}
      </p>
      {exception && (
        <p>
          <b>{own.exception}</b>:{' '}
          {[exception.ground, exception.signer, exception.dayText].filter(Boolean).join(', ')}
        </p>
      )}
      <details>
        <summary>{own.excerpt}</summary>
        <blockquote>{finding.clause}</blockquote>
      </details>
      {open && !exception && !view.shut && (
        <DeedForm
          summary={own.except}
          frame={frame}
          file={view}
          deed="step"
          which={finding.address}
          button={own.save}
        >
          <input type="hidden" name="step" value="excepted" />
          <input type="hidden" name="clause" value={finding.address} />
          <Line label={own.ground} name="ground" must />
          <div class="form-row">
            <Line label={own.signer} name="signer" must />
            <Line label={own.day} name="day" hint={own.dayHint} />
          </div>
        </DeedForm>
      )}
    </li>
  )
}
