import { PAPER_TITLES } from '#papers/words/paper-words.ts'
import { papersOf } from '#papers/write-paper.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { paperPageWords } from '../words/paper-words.ts'
import { Field } from './field.tsx'
import { Section } from './section.tsx'
import { SignedButton } from './who.tsx'

type PaperFormProps = {
  frame: OfficeFrame
  about: 'mission' | 'partner' | 'office'
  /** What the paper is about, as hidden fields. */
  given?: Readonly<Record<string, string>>
}

/** The papers that can be written about one thing: which, in which language, as of which day. */
export function PaperForm({ frame, about, given = {} }: PaperFormProps) {
  const own = paperPageWords(frame.lang)
  return (
    <form class="form paper-form" method="post" action={officeAt(frame.office.office.id, 'papers')}>
      {Object.entries(given).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label class="field">
        <span>{own.which}</span>
        <select name="kind">
          {papersOf(about).map((kind) => (
            <option value={kind}>{PAPER_TITLES[kind][frame.lang]}</option>
          ))}
        </select>
      </label>
      {about === 'mission' && (
        <label class="field">
          <span>{own.beside}</span>
          <select name="beside">
            <option value="">{own.noBeside}</option>
            <option value="ko">{own.korean}</option>
            <option value="ja">{own.japanese}</option>
          </select>
        </label>
      )}
      <PaperChoices frame={frame} first={about === 'office'} />
    </form>
  )
}

/** What every form for a paper asks: language, day, whether it goes out, who makes it. Of several, the first tells a wrong day. */
export function PaperChoices({ frame, first = false }: { frame: OfficeFrame; first?: boolean }) {
  const own = paperPageWords(frame.lang)
  return (
    <>
      <label class="field">
        <span>{own.language}</span>
        <select name="lang">
          <option value="vi" selected={frame.lang === 'vi'}>
            {own.inVietnamese}
          </option>
          <option value="en" selected={frame.lang === 'en'}>
            {own.inEnglish}
          </option>
        </select>
      </label>
      {first ? (
        <Field frame={frame} name="asOf" label={own.asOf}>
          <input id="f-asOf" name="asOf" inputmode="numeric" autocomplete="off" placeholder={own.asOfHint} />
        </Field>
      ) : (
        <label class="field">
          <span>{own.asOf}</span>
          <input name="asOf" inputmode="numeric" autocomplete="off" placeholder={own.asOfHint} />
        </label>
      )}
      <label class="paper-send">
        <input type="checkbox" name="send" value="yes" /> {own.send}
      </label>
      <label class="paper-send">
        <input type="checkbox" name="own" value="yes" /> {own.own}
      </label>
      <SignedButton frame={frame} label={own.go} />
    </>
  )
}

/** What is taken away as it is: the calendar of a programme, cards of people. */
function FileLinks({ frame, about, given = {} }: PaperFormProps) {
  const own = paperPageWords(frame.lang)
  const office = frame.office.office.id
  const [room, id] = about === 'mission' ? ['missions', given.missionId] : ['partners', given.partner]
  if (!id) return null
  return (
    <p>
      {about === 'mission' && (
        <>
          <a href={officeAt(office, 'missions', id, 'calendar.ics')}>{own.calendar}</a> ·{' '}
        </>
      )}
      <a href={officeAt(office, room ?? '', id, 'people.vcf')}>{own.cards}</a>
    </p>
  )
}

/** The same under its own heading, for the page of a delegation or a partner. */
export function PaperSection(props: PaperFormProps) {
  const own = paperPageWords(props.frame.lang)
  return (
    <Section id="papers" title={own.make}>
      <details>
        <summary>{own.choose}</summary>
        <PaperForm {...props} />
      </details>
      <FileLinks {...props} />
    </Section>
  )
}
