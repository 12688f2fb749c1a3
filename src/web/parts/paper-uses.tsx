import type { PaperUsesView } from '#views/paper-uses.ts'
import type { OfficeFrame } from '../frame.ts'
import { paperPageWords } from '../words/paper-words.ts'
import { Section } from './section.tsx'

/** The papers a matter was told in, and what is other now. */
export function PaperUses({ frame, view }: { frame: OfficeFrame; view: PaperUsesView }) {
  const own = paperPageWords(frame.lang)
  if (!view.papers.length) return null
  return (
    <Section id="papers" title={own.usedIn} count={view.papers.length}>
      <ul class="files">
        {view.papers.map((paper) => (
          <li>
            <p>
              <b lang={paper.lang}>{paper.title}</b> · {paper.by} · {paper.at}
              {paper.changed.map((one) => (
                <span class="why">
                  {own.changed}: {one.label} – {one.before} → {one.now}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
