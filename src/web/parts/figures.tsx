import type { CitedValue } from '#views/cite.ts'
import type { FigureRow, PartnerView } from '#views/partner-view.ts'
import { type Citing, Marks } from './marks.tsx'
import { OriginCount } from './origins.tsx'
import { Section } from './section.tsx'

/** Figures of investment, each with what it measures and as of when; where sources disagree, side by side. */
export function Figures({ view, citing }: { view: PartnerView; citing: Citing }) {
  if (!view.figures.length) return null
  return (
    <Section id="figures" title={citing.words.partner.figures}>
      <ul class="figures">
        {view.figures.map((figure) => (
          <Figure figure={figure} citing={citing} />
        ))}
      </ul>
    </Section>
  )
}

/** Terms that rest on the same words one after another bear their marks once, at the end, as a footnote does. */
function termsOf({ measure, sector, asof, rank }: FigureRow, words: Citing['words']['partner']) {
  const terms = [
    ...(measure ? [{ text: measure.text, marks: measure.marks }] : []),
    ...(sector ? [{ text: sector.text, marks: sector.marks }] : []),
    ...(asof ? [{ text: `${words.asOfShort} ${asof.text}`, marks: asof.marks }] : []),
    ...(rank ? [{ text: rank.text, marks: rank.marks }] : []),
  ]
  return terms.map((term, i) => {
    const next = terms[i + 1]
    return next && next.marks.join() === term.marks.join() ? { ...term, marks: [] } : term
  })
}

function Figure({ figure, citing }: { figure: FigureRow; citing: Citing }) {
  const words = citing.words.partner
  return (
    <li class="figure">
      <div class="figure-values">
        {figure.projects && <Big value={figure.projects} unit={words.projects} citing={citing} />}
        {figure.amount && <Big value={figure.amount} citing={citing} />}
      </div>
      <p class="figure-terms">
        <span>{[figure.origin?.name, words.investedIn(figure.host.name)].filter(Boolean).join(' ')}</span>
        {termsOf(figure, words).map((term) => (
          <span>
            {term.text}
            <Marks marks={term.marks} citing={citing} />
          </span>
        ))}
        <OriginCount marks={figure.projects?.marks ?? figure.amount?.marks ?? []} citing={citing} />
      </p>
    </li>
  )
}

function Big({ value, unit, citing }: { value: CitedValue; unit?: string; citing: Citing }) {
  const words = citing.words.partner
  const shown = (
    <p class="big">
      <b>{value.text}</b>
      {unit && ` ${unit}`}
      <Marks marks={value.marks} citing={citing} />
    </p>
  )
  if (!value.others.length) return <div>{shown}</div>
  return (
    <div class="disagree">
      <div>
        {shown}
        <p class="why">{value.why}</p>
      </div>
      {value.others.map((other) => (
        <div class="other">
          <p class="big">
            <b>{other.text}</b>
            {unit && ` ${unit}`}
            <Marks marks={other.marks} citing={citing} />
          </p>
          <p class="why">{words.disagree}</p>
        </div>
      ))}
    </div>
  )
}
