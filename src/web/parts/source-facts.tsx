import type { SourceView } from '#views/cards-view.ts'
import type { Frame } from '../frame.ts'
import { cutWord } from './marked-text.tsx'

/** Where a text is from: publisher, day, who brought it in. */
export function SourceFacts({ view, frame }: { view: SourceView; frame: Frame }) {
  const { source } = view
  const words = frame.words.source
  return (
    <dl class="facts">
      <Facts
        rows={[
          [words.publisher, source.kind === 'entry' ? undefined : source.publisher],
          [words.published, source.kind === 'entry' ? undefined : source.publishedText],
          [words.added, `${source.addedText}, ${source.addedBy}`],
        ]}
      />
      {source.url && (
        <div>
          <dt>{words.address}</dt>
          <dd>
            <a href={source.url} rel="noreferrer noopener">
              {new URL(source.url).host}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** What tells this text from every other, and which reader read it: for who checks, not for who reads. */
export function SourceMarks({ view, frame }: { view: SourceView; frame: Frame }) {
  const words = frame.words.source
  return (
    <dl class="facts">
      <Facts
        rows={[
          [words.reader, view.readerVersion],
          [words.print, view.source.sha256.slice(0, 16)],
        ]}
      />
    </dl>
  )
}

function Facts({ rows }: { rows: readonly (readonly [string, string | undefined])[] }) {
  return (
    <>
      {rows.map(
        ([name, value]) =>
          value && (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </>
  )
}

/** The receipt of what was left unread, so that nothing disappears unseen. */
export function CutReceipt({ view, frame }: { view: SourceView; frame: Frame }) {
  if (!view.cuts.length) return null
  return (
    <details class="section cuts">
      <summary>
        {frame.words.source.cuts} <span class="section-count">{view.cuts.length}</span>
      </summary>
      <p class="section-says">{frame.words.source.cutsSays}</p>
      <ul>
        {view.cuts.map((cut) => (
          <li>
            <span class="tag">{cutWord(frame.words, cut.reason)}</span> {cut.text.trim().slice(0, 160)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the colours and lines in the text mean. */
export function Legend({ frame }: { frame: Frame }) {
  const words = frame.words.source
  return (
    <p class="legend">
      <mark class="q q-accepted">{words.markAccepted}</mark>
      <mark class="q q-waiting">{words.markWaiting}</mark>
      <mark class="q q-rejected">{words.markRejected}</mark>
    </p>
  )
}
