import { PAPER_TITLES } from '#papers/words/paper-words.ts'
import { papersOf } from '#papers/write-paper.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { paperPageWords } from '../words/paper-words.ts'
import { Choice, Line } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { Section } from './section.tsx'
import { type Retry, Tick, TypedAgain } from './typed-again.tsx'
import { SignedButton } from './who.tsx'

/** What was sent, where the form was refused. */
type Refused = { readonly again?: Retry | undefined }

type PaperFormProps = {
  frame: OfficeFrame
  about: 'mission' | 'partner' | 'office'
  /** What the paper is about, as hidden fields. */
  given?: Readonly<Record<string, string>>
}

/** The papers that can be written about one thing: which, in which language, as of which day. */
export function PaperForm({ frame, about, given = {}, again }: PaperFormProps & Refused) {
  const own = paperPageWords(frame.lang)
  const kinds = papersOf(about).map((kind) => [kind, PAPER_TITLES[kind][frame.lang]] as const)
  const beside = [
    ['', own.noBeside],
    ['ko', own.korean],
    ['ja', own.japanese],
  ] as const
  return (
    <PostForm class="form paper-form" action={officeAt(frame.office.office.id, 'papers')} holds={given}>
      <TypedAgain again={again}>
        <Choice label={own.which} name="kind" options={kinds} />
        {about === 'mission' && <Choice label={own.beside} name="beside" options={beside} />}
        <PaperChoices frame={frame} />
      </TypedAgain>
    </PostForm>
  )
}

/** What every form for a paper asks: language, day, whether it goes out, who makes it. */
export function PaperChoices({ frame }: { frame: OfficeFrame }) {
  const own = paperPageWords(frame.lang)
  const languages = [
    ['vi', own.inVietnamese],
    ['en', own.inEnglish],
  ] as const
  return (
    <>
      <Choice label={own.language} name="lang" value={frame.lang} options={languages} />
      <Line label={own.asOf} name="asOf" hint={own.asOfHint} />
      <Tick name="send" value="yes" checked={undefined}>
        {own.send}
      </Tick>
      <Tick name="own" value="yes" checked={undefined}>
        {own.own}
      </Tick>
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
      {props.about === 'partner' ? (
        <PaperForm {...props} />
      ) : (
        <details>
          <summary>{own.choose}</summary>
          <PaperForm {...props} />
        </details>
      )}
      <FileLinks {...props} />
    </Section>
  )
}
