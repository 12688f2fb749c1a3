import type { OwnRuleView } from '#views/rules-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { RuleForm } from '../parts/rule-form.tsx'
import { WhoField } from '../parts/who.tsx'
import { rulesWords } from '../words/rules-words.ts'

type Typed = Readonly<Record<string, string>>

/** A rule to be entered from its paper. */
export function NewRulePage({ frame, typed }: { frame: OfficeFrame; typed: Typed }) {
  const own = rulesWords(frame.lang)
  return (
    <Page frame={frame} page="rule-new" title={own.add}>
      <PlainHead title={own.add} says={own.addSays} />
      <RuleForm frame={frame} action={officeAt(frame.office.office.id, 'rules')} typed={typed} />
    </Page>
  )
}

type RuleProps = { frame: OfficeFrame; versions: readonly OwnRuleView[]; typed: Typed }

/** A rule of the office’s own with all its versions, and the next one to be entered. */
export function RulePage({ frame, versions, typed }: RuleProps) {
  const own = rulesWords(frame.lang)
  const [latest] = versions
  if (!latest) return null
  const at = officeAt(frame.office.office.id, 'rules', latest.ruleId)
  return (
    <Page frame={frame} page="rule" title={latest.title}>
      <PlainHead title={latest.title} says={`${latest.rule.issuer}, ${latest.dayText}`}>
        <a class="button quiet" href={`${at}/yaml`}>
          {own.yaml}
        </a>
      </PlainHead>
      <ul class="rule-list">
        {latest.limits.map((limit) => (
          <li>{limit}</li>
        ))}
      </ul>
      <h2>{own.text}</h2>
      <blockquote class="rule-text">{latest.rule.text}</blockquote>
      <h2>{own.versions}</h2>
      <ul class="rule-list">
        {versions.map((one) => (
          <Version own={own} one={one} />
        ))}
      </ul>
      <details class="amend">
        <summary>{own.change}</summary>
        <RuleForm
          frame={frame}
          action={officeAt(frame.office.office.id, 'rules')}
          typed={typed}
          of={{ ruleId: latest.ruleId, version: latest.version }}
        />
      </details>
      {!latest.withdrawn && (
        <PostForm class="inline" action={`${at}/withdraw`}>
          <input type="hidden" name="version" value={String(latest.version)} />
          <WhoField frame={frame} />
          <button type="submit" class="quiet">
            {own.withdraw}
          </button>
        </PostForm>
      )}
    </Page>
  )
}

function Version({ own, one }: { own: ReturnType<typeof rulesWords>; one: OwnRuleView }) {
  return (
    <li>
      <p>
        <b>{own.version(one.version)}</b>
        {one.withdrawn && <span class="tag">{own.withdrawn}</span>}
      </p>
      <p class="rule-facts">
        <span>
          {own.since} {one.fromText}
          {one.toText && ` ${own.until} ${one.toText}`}
        </span>
        <span>
          {own.by} {one.by}
        </span>
        <span>{one.atText}</span>
      </p>
    </li>
  )
}
