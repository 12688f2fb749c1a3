import type { ContactView, ShortTie } from '#views/ties/ties-view.ts'
import { officeAt } from '../address.ts'
import { escaped } from '../markup.ts'
import type { TiesWords } from '../words/ties-words.ts'
import { type Citing, citedText, marksText } from './marks.tsx'
import { endText, lapsedText, stagesText } from './tie-line.tsx'

type RowWords = { readonly own: TiesWords; readonly inherited: string }

/** A tie on its line of the list, written out as it stands: a page has many, and they were most of what it took to make one. */
export function tieRowText(line: ShortTie, citing: Citing, { own, inherited }: RowWords): string {
  const { partner, recordId } = line
  const stage = (label: string, text: string) => `<td data-label="${escaped(label)}">${text}</td>`
  const record = escaped(officeAt(citing.office, 'records', recordId))
  const more = line.moreSteps
    ? {
        text: own.moreStages(line.moreSteps),
        says: own.allStages(partner.name),
        at: `${record}#tie-over-time`,
      }
    : undefined
  const ours = line.ours.map((one) => one.name).join(', ')
  return [
    '<tr><th scope="row">',
    `<a href="${escaped(officeAt(citing.office, 'partners', partner.id))}">${escaped(partner.name)}</a>`,
    `<span class="merger-country">${escaped(partner.countryName ?? '')}</span>`,
    line.kind ? citedText(line.kind, citing) : '',
    line.inherited ? `<span class="tag" title="${escaped(ours)}">${escaped(inherited)}</span>` : '',
    line.notYetOurs ? `<span class="tag">${escaped(ours)}</span>` : '',
    '</th>',
    stage(own.stages, stagesText(line.steps, citing, more)),
    stage(
      own.stand,
      `<a class="plain" href="${record}">${escaped(line.stateWord)}${lapsedText(line, citing.office)}</a>`,
    ),
    stage(own.end, endText(line.end, own)),
    stage(own.last, `${exchangeText(line.exchange, citing, own)}${greetingText(line.greeting, citing, own)}`),
    '</tr>',
  ].join('')
}

function exchangeText(exchange: ContactView | undefined, citing: Citing, own: TiesWords): string {
  if (!exchange) return escaped(own.noneOnFile)
  const word = `<span class="item-more">${escaped(exchange.word)}</span>`
  return `${escaped(exchange.onText)} ${word}${marksText(exchange.marks, citing)}`
}

function greetingText(greeting: ContactView | undefined, citing: Citing, own: TiesWords): string {
  if (!greeting) return ''
  const told = `${escaped(own.greeting)} ${escaped(greeting.onText)}${marksText(greeting.marks, citing)}`
  return `<span class="ends-says">${told}</span>`
}
