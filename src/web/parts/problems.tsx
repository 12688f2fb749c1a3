import type { Problem } from '#model/problem.ts'
import { officeAt } from '../address.ts'
import { differingWords } from '../differing-words.ts'
import type { Frame } from '../frame.ts'
import { problemField } from '../problem-field.ts'
import { isNobody, whoAsked } from '../sent-form.ts'

/** What was wrong, on top of the page it happened on: the same words, linked to the fields they are about. */
export function Problems({ frame }: { frame: Frame }) {
  const { words, problems, lang } = frame
  return (
    <div id="wrong">
      {problems.length > 0 && (
        <section class="problems" id="problems" role="alert" tabindex={-1} aria-labelledby="problems-head">
          <h2 id="problems-head">{words.problemHead}</h2>
          <ul>
            {problems.map((one) => (
              <li>
                <Says field={isNobody(one) ? whoAsked(frame) : problemField(one)} text={one.says[lang]} />
                <StubMeant frame={frame} problem={one} />
                <FileMeant frame={frame} problem={one} />
                <InvestorsMeant frame={frame} problem={one} />
                <Nearest frame={frame} problem={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Says({ field, text }: { field: string | undefined; text: string }) {
  return field ? <a href={`#f-${field}`}>{text}</a> : <p>{text}</p>
}

/** Where that a secret text exists may be noted. */
function StubMeant({ frame: { office, words }, problem }: { frame: Frame; problem: Problem }) {
  if (!office || problem.problem !== 'state-secret') return null
  return <a href={officeAt(office.office.id, 'stubs')}>{words.documents.stubLink}</a>
}

/** The way to the delegation's file a refusal speaks of. */
function FileMeant({ frame: { office }, problem: { details } }: { frame: Frame; problem: Problem }) {
  const { missionId, title } = { missionId: textOf(details?.missionId), title: textOf(details?.title) }
  if (!office || !missionId) return null
  return <a href={officeAt(office.office.id, 'missions', missionId)}>{title ?? missionId}</a>
}

/** The way to the investors a name may be already. */
function InvestorsMeant({ frame: { office }, problem: { details } }: { frame: Frame; problem: Problem }) {
  const alike: readonly unknown[] = Array.isArray(details?.alike) ? details.alike : []
  if (!office || !alike.length) return null
  return (
    <ul>
      {alike.filter(isNamed).map(({ id, name }) => (
        <li>
          <a href={officeAt(office.office.id, 'investors', id)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function isNamed(value: unknown): value is { readonly id: string; readonly name: string } {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return false
  return typeof value.id === 'string' && typeof value.name === 'string'
}

/** For words that do not stand in the source: what was written beside what stands there, the differing words marked. */
function Nearest({ frame, problem }: { frame: Frame; problem: Problem }) {
  const nearest = textOf(problem.details?.nearest)
  if (!nearest) return null
  const wrote = frame.wrote
  return (
    <div class="nearest">
      {wrote && (
        <figure>
          <figcaption>{frame.words.youWrote}</figcaption>
          <blockquote>
            <Words text={wrote} against={nearest} kind="del" />
          </blockquote>
        </figure>
      )}
      <figure>
        <figcaption>{frame.words.standsThere}</figcaption>
        <blockquote>{wrote ? <Words text={nearest} against={wrote} kind="ins" /> : nearest}</blockquote>
      </figure>
    </div>
  )
}

function Words({ text, against, kind }: { text: string; against: string; kind: 'del' | 'ins' }) {
  return (
    <>
      {differingWords(text, against).map(({ text: run, differs }) =>
        differs ? kind === 'del' ? <del>{run}</del> : <ins>{run}</ins> : run,
      )}
    </>
  )
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text
  return undefined
}
