import type { BookView, ClauseView } from '#views/rules-view.ts'
import type { RulesWords } from '../words/rules-words.ts'

/** The clauses of a book: what each says, where it stands, and whether it can ask for a justification. */
export function RuleBook({ book, own }: { book: BookView; own: RulesWords }) {
  return (
    <section class="rule-book" aria-labelledby={`book-${book.id}`}>
      <h2 id={`book-${book.id}`}>
        {book.name}
        {book.own && <span class="tag">{own.ownTag}</span>}
      </h2>
      <ul class="rule-list">
        {book.clauses.map((clause) => (
          <RuleClause clause={clause} own={own} />
        ))}
        {book.unread.map((paper) => (
          <li>
            <p>
              <b>{own.unread}</b>: {paper}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RuleClause({ clause, own }: { clause: ClauseView; own: RulesWords }) {
  const { url } = clause
  return (
    <li id={clause.address}>
      <p class="rule-topic">{clause.topic}</p>
      <p class="rule-says">{clause.says}</p>
      <p class="rule-facts">
        <span>
          {url ? (
            <a href={url} rel="noreferrer noopener">
              {clause.source}
            </a>
          ) : (
            clause.source
          )}
        </span>
        {clause.fromText && (
          <span>
            {own.since} {clause.fromText}
          </span>
        )}
        {clause.toText && (
          <span>
            {own.until} {clause.toText}
          </span>
        )}
        <span class={clause.binds ? 'rule-binds' : 'rule-warns'}>
          {clause.binds ? own.binds : `${own.warns}: ${clause.caution ?? ''}`}
        </span>
      </p>
      {clause.note && <p class="hint">{clause.note}</p>}
    </li>
  )
}
