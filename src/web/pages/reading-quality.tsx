import type { QualityShare, ReadingQualityView } from '#views/reading-quality-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { Section } from '../parts/section.tsx'
import { type ReadingQualityWords, readingQualityWords } from '../words/reading-quality-words.ts'

type QualityProps = { frame: OfficeFrame; view: ReadingQualityView }
type PartProps = { view: ReadingQualityView; own: ReadingQualityWords }

/** How often what is read is right: on texts nobody had looked at, and by what this office decided. */
export function ReadingQualityPage({ frame, view }: QualityProps) {
  const own = readingQualityWords(frame.lang)
  return (
    <Page frame={frame} page="reading-quality" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <Section id="judged" title={own.judged} says={view.judged.length ? own.judgedSays : own.none}>
        {view.judged.length > 0 && <Judged view={view} own={own} />}
      </Section>
      <Section
        id="measured"
        title={own.measured}
        says={own.measuredSays(view.texts.en, view.texts.vi, view.readerVersion)}
      >
        <Measured view={view} own={own} />
        <p class="why">{own.columns}</p>
      </Section>
      <Section id="sure" title={own.sure} says={own.sureSays(sureText(view, own))} />
    </Page>
  )
}

function sureText({ sure }: ReadingQualityView, own: ReadingQualityWords): string {
  return sure
    .flatMap(({ lang, right }) => (right === undefined ? [] : [own.sureIn[lang](right)]))
    .join(own.and)
}

function Judged({ view, own }: PartProps) {
  const heads = [own.kind, own.accepted, own.amended, own.rejected, own.asRead]
  return (
    <table class="rows over-time" aria-labelledby="judged-head">
      <HeadRow heads={heads} />
      <tbody>
        {view.judged.map((row) => (
          <tr class={row.kind === 'all' ? 'total' : undefined}>
            <th scope="row" data-label={own.kind}>
              {row.kindWord}
            </th>
            <td data-label={own.accepted}>{row.accepted}</td>
            <td data-label={own.amended}>{row.amended}</td>
            <td data-label={own.rejected}>{row.rejected}</td>
            <td data-label={own.asRead}>{row.asRead ?? <Nothing />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Measured({ view, own }: PartProps) {
  const shares = view.rows[0]?.shares ?? []
  const heads = shares.flatMap(({ lang }) => [headOf(own, lang, 'right'), headOf(own, lang, 'found')])
  return (
    <table class="rows over-time" aria-labelledby="measured-head">
      <HeadRow heads={[own.kind, ...heads]} />
      <tbody>
        {view.rows.map((row) => (
          <tr class={row.kind === 'all' ? 'total' : undefined}>
            <th scope="row" data-label={own.kind}>
              {row.kindWord}
            </th>
            {row.shares.flatMap((share) =>
              (['right', 'found'] as const).map((of) => (
                <td data-label={headOf(own, share.lang, of)}>{share[of] ?? <Nothing />}</td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function headOf(own: ReadingQualityWords, lang: QualityShare['lang'], of: 'right' | 'found'): string {
  return `${own.lang[lang]}: ${own[of]}`
}
