import { EXPORT_KINDS, type ExportKind } from '#views/exports/export-asked.ts'
import type { PublishingView, RecordPublicity } from '#views/exports/publicity.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { Line } from '../parts/mission-form.tsx'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { type Retry, Tick, TypedAgain } from '../parts/typed-again.tsx'
import { WhoField } from '../parts/who.tsx'
import { exportPageWords } from '../words/export-words.ts'
import { type PublicWords, publicWords } from '../words/public-words.ts'

type PublishingProps = {
  frame: OfficeFrame
  view: PublishingView
  /** What was ticked and written in a form that was refused. */
  again?: Retry | undefined
}

/** The entries of one list with who may see each; those ticked are opened or closed together, for one reason. */
export function PublishingPage({ frame, view, again }: PublishingProps) {
  const own = publicWords(frame.lang)
  const at = (...parts: readonly string[]) => officeAt(frame.office.office.id, ...parts)
  return (
    <Page frame={frame} page="publishing" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a class="button quiet" href={at('public')}>
          {own.page}
        </a>
        <a class="button quiet" href={at('exports')}>
          {exportPageWords(frame.lang).title}
        </a>
      </PlainHead>
      <Choice frame={frame} view={view} />
      {!view.records.length && <p class="none">{own.none}</p>}
      {view.records.length > 0 && (
        <PostForm action={at('publicity')}>
          <input type="hidden" name="back" value={frame.here} />
          <TypedAgain again={again}>
            <table class="rows publishing" aria-label={own.title}>
              <HeadRow heads={[own.entry, own.seenBy, own.leaves, own.sources]} />
              <tbody>
                {view.records.map((record) => (
                  <Row
                    record={record}
                    own={own}
                    lang={frame.lang}
                    address={at}
                    ticked={again?.texts.get('record')?.includes(record.id)}
                  />
                ))}
              </tbody>
            </table>
            {view.count > view.records.length && (
              <p class="hint">{own.more(view.count - view.records.length)}</p>
            )}
            <fieldset class="publishing-deed">
              <legend class="field-name">{own.chosen}</legend>
              <Tick name="with-sources" value="1" checked={undefined}>
                {own.alsoSources}
              </Tick>
              <Line label={own.why} name="why" must most={1000} />
              <WhoField frame={frame} />
              <div class="buttons">
                <button type="submit" name="shownTo" value="public">
                  {own.open}
                </button>
                <button type="submit" class="quiet" name="shownTo" value="desk">
                  {own.close}
                </button>
              </div>
            </fieldset>
          </TypedAgain>
        </PostForm>
      )}
    </Page>
  )
}

function Choice({ frame, view }: { frame: OfficeFrame; view: PublishingView }) {
  const own = publicWords(frame.lang)
  const { lists } = exportPageWords(frame.lang)
  return (
    <form class="list-form" method="get" action={officeAt(frame.office.office.id, 'publishing')}>
      <label class="field">
        <span class="field-name">{own.list}</span>
        <select name="kind">
          {(Object.keys(EXPORT_KINDS) as readonly ExportKind[]).map((kind) => (
            <option value={kind} selected={kind === view.kind}>
              {lists[kind]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="quiet">
        {own.show}
      </button>
    </form>
  )
}

type RowProps = {
  record: RecordPublicity
  own: PublicWords
  lang: OfficeFrame['lang']
  address: (...parts: readonly string[]) => string
  ticked: boolean | undefined
}

function Row({ record, own, lang, address, ticked }: RowProps) {
  const open = record.shownTo === 'public'
  return (
    <tr>
      <th scope="row">
        <label class="choice">
          <input type="checkbox" name="record" value={record.id} aria-label={record.title} checked={ticked} />{' '}
          <a
            class="plain"
            href={`${address('records', record.id)}#publicity`}
            {...otherLanguage(record.title, lang)}
          >
            {record.title}
          </a>
        </label>
      </th>
      <td data-label={own.seenBy}>
        <span class={`tag seen-${record.shownTo}`}>{open ? own.public : own.desk}</span>
      </td>
      <td class="publishing-count" data-label={own.leaves}>
        {own.values(open ? record.leaves : 0, record.of)}
      </td>
      <td data-label={own.sources}>
        <ul class="publishing-sources">
          {record.sources.map((source) => (
            <li>
              <a href={`${address('sources', source.id)}#publicity`} {...otherLanguage(source.title, lang)}>
                {source.title}
              </a>{' '}
              <span class="item-more">({source.shownTo === 'public' ? own.public : own.desk})</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
