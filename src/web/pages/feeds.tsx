import type { FeedView } from '#views/feeds.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { SignedButton } from '../parts/who.tsx'

type FeedsProps = {
  frame: OfficeFrame
  feeds: readonly FeedView[]
  typed: Readonly<Record<string, string>>
}

/** The feeds the office follows: nothing is asked of the web until somebody adds one here. */
export function FeedsPage({ frame, feeds, typed }: FeedsProps) {
  const { words, office } = frame
  const own = words.feeds
  const at = officeAt(office.office.id, 'feeds')
  return (
    <Page frame={frame} page="feeds" title={own.title}>
      <PlainHead title={own.title} says={feeds.length ? own.says : own.empty}>
        {feeds.length > 0 && (
          <form class="inline" method="post" action={`${at}/poll`}>
            <button type="submit" class="quiet">
              {own.poll}
            </button>
          </form>
        )}
      </PlainHead>
      <ul class="jobs">
        {feeds.map((feed) => (
          <FeedItem frame={frame} feed={feed} />
        ))}
      </ul>
      <h2>{own.add}</h2>
      <PostForm class="form" action={at}>
        <Field frame={frame} name="url" label={own.url} hint={own.urlHint} must>
          <input
            id="f-url"
            name="url"
            inputmode="url"
            value={typed.url}
            maxlength={2000}
            autocomplete="off"
          />
        </Field>
        <SignedButton frame={frame} label={own.add} />
      </PostForm>
    </Page>
  )
}

function FeedItem({ frame, feed }: { frame: OfficeFrame; feed: FeedView }) {
  const { words, office } = frame
  const own = words.feeds
  return (
    <li id={feed.id}>
      <h2>{feed.title}</h2>
      <p>
        <a href={feed.url} rel="noreferrer noopener">
          {new URL(feed.url).host}
        </a>
      </p>
      <p class="item-more parts">
        <span>{own.items(feed.items)}</span>
        <span>
          {own.looked} {feed.lookedText ?? own.never}
        </span>
        <span>
          {own.next} {feed.dueText}
        </span>
        <span>
          {own.addedBy} {feed.addedBy}
        </span>
      </p>
      {feed.problem && <p class="due">{feed.problem}</p>}
      <form class="inline" method="post" action={officeAt(office.office.id, 'feeds', feed.id, 'remove')}>
        <button type="submit" class="quiet">
          {own.remove}
        </button>
      </form>
    </li>
  )
}
