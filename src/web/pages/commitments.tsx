import type { ReloadedChasing } from '#acts/reload-chasing.ts'
import type { CommitmentsAsked } from '#views/commitments.ts'
import type { CommitmentsView } from '#views/commitments-view.ts'
import { officeAt, withQuery } from '../address.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { ChasingReloaded } from '../parts/chasing-reloaded.tsx'
import { CommitmentList } from '../parts/commitment-list.tsx'
import { CommitmentNew } from '../parts/commitment-new.tsx'
import { CommitmentTally } from '../parts/commitment-tally.tsx'
import { Field } from '../parts/field.tsx'
import { OfMine } from '../parts/keeper.tsx'
import { citingOf, Notes } from '../parts/marks.tsx'
import { Line } from '../parts/mission-form.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { Section } from '../parts/section.tsx'
import type { Retry } from '../parts/typed-again.tsx'
import { SignedButton } from '../parts/who.tsx'
import { typedWrong } from '../problem-field.ts'
import { missionWords } from '../words/mission-words.ts'

type CommitmentsProps = {
  frame: OfficeFrame
  view: CommitmentsView
  asked: Pick<CommitmentsAsked, 'asOf' | 'unit' | 'keeper'>
  typed: Readonly<Record<string, string>>
  reloaded?: ReloadedChasing | undefined
  retry?: Retry | undefined
}

/** What was promised on both sides: the counts as of a day, all of it, and what chases it. */
export function CommitmentsPage({ frame, view, asked, typed, reloaded, retry }: CommitmentsProps) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  const path = officeAt(office, 'commitments')
  const here = { 'as-of': asked.asOf, unit: asked.unit, keeper: asked.keeper }
  const { page } = view.paging
  const back = withQuery(path, { ...here, page: page > 1 ? String(page) : undefined })
  return (
    <Page frame={frame} page="commitments" title={own.commitmentsTitle}>
      <PlainHead title={own.commitmentsTitle} says={own.commitmentsSays}>
        <a href={officeAt(office, 'missions')}>{own.title}</a>
      </PlainHead>
      {reloaded && <ChasingReloaded frame={frame} reloaded={reloaded} />}
      <AsOf frame={frame} view={view} asked={asked} />
      <CommitmentTally frame={frame} view={view} />
      <Section id="list" title={own.list} count={view.lineCount}>
        {!view.lineCount && <p class="none">{own.noCommitments}</p>}
        <CommitmentList frame={frame} lines={view.lines} citing={citing} back={back} retry={retry} />
        <CommitmentNew frame={frame} back={typed.back ?? back} missionId={typed.mission} typed={typed} />
      </Section>
      {view.askedCount > 0 && (
        <Section id="asked" title={own.asked} count={view.askedCount} says={own.askedSays}>
          <CommitmentList frame={frame} lines={view.asked} citing={citing} back={back} retry={retry} />
          {!view.asked.length && (
            <p>
              <a href={withQuery(path, { ...here, page: String(view.askedPage) })}>{own.askedBehind}</a>
            </p>
          )}
        </Section>
      )}
      <Pager frame={frame} paging={view.paging} path={path} asked={here} />
      <Chase frame={frame} view={view} />
      <Notes citing={citing} />
    </Page>
  )
}

function AsOf({ frame, view, asked }: Pick<CommitmentsProps, 'frame' | 'view' | 'asked'>) {
  const own = missionWords(frame.lang)
  return (
    <form class="list-form" method="get">
      <Field frame={frame} name="as-of" label={own.asOf}>
        <input
          id="f-as-of"
          name="as-of"
          value={typedWrong(frame.problems.find((one) => one.where === 'as-of')) ?? typedDay(view.asOf)}
          autocomplete="off"
        />
      </Field>
      <label class="field">
        <span class="field-name">{own.unit}</span>
        <select name="unit">
          <option value="">{own.allUnits}</option>
          {view.units.map((unit) => (
            <option value={unit} selected={unit === asked.unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <OfMine frame={frame} keeper={asked.keeper} />
      <button type="submit" class="quiet">
        {own.show}
      </button>
    </form>
  )
}

function Chase({ frame, view }: Pick<CommitmentsProps, 'frame' | 'view'>) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  const late = view.byUnit.filter(({ name, tally }) => tally.late && view.units.includes(name))
  const at = (file: string, unit: string) =>
    `${officeAt(office, 'commitments', file)}?${new URLSearchParams({ unit })}`
  return (
    <Section id="chase" title={own.chase} says={own.chaseSays}>
      <ul class="items">
        {late.map(({ name: unit }) => (
          <li>
            <b lang={frame.lang}>{unit}</b>
            <span class="parts">
              {(
                [
                  ['letter', own.letter],
                  ['sheet.xlsx', own.sheet],
                  ['sheet.csv', own.sheetCsv],
                ] as const
              ).map(([file, word]) => (
                <span>
                  <a href={at(file, unit)}>{word}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{own.reload}</summary>
        <PostForm
          class="form"
          action={officeAt(office, 'commitments', 'sheet')}
          enctype="multipart/form-data"
        >
          <Line label={own.file} name="file" type="file" hint={own.reloadSays} must />
          <SignedButton frame={frame} label={own.reload} />
        </PostForm>
      </details>
    </Section>
  )
}
