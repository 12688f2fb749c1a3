import type { Context, Reader } from '#context.ts'
import { printDate } from '#model/values/date.ts'
import { listRecords } from '#store/queries/record.ts'
import { listSources } from '#store/queries/source.ts'
import { projectTitles } from './deal/load-deals.ts'
import { isErasedTitle } from './erased-title.ts'

/** A source a form offers, by name, publisher and day. */
export type SourceChoice = { readonly id: string; readonly label: string }

/** What forms on investment offer: documents that came last, and the projects of the book. */
export type InvestmentChoices = {
  readonly sources: readonly SourceChoice[]
  readonly projects: readonly SourceChoice[]
}

/** More are found by their address, from the page of the source. */
const MOST_SOURCES = 40
const LONGEST_LABEL = 90

/** Documents and projects to choose from. */
export async function showInvestmentChoices(ctx: Context, reader: Reader): Promise<InvestmentChoices> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const documents = await listSources(tx, MOST_SOURCES, 'document')
    const sources = documents.filter(({ title }) => !isErasedTitle(title))
    const projects = await listRecords(tx, 'project')
    const titleOf = await projectTitles(tx, {}, reader.lang)
    return {
      sources: sources.map(({ id, title, publisher, published }) => ({
        id,
        label: shortened(
          [title, publisher, published && printDate(published, reader.lang)].filter(Boolean).join(', '),
        ),
      })),
      projects: projects.map((project) => ({ id: project.id, label: shortened(titleOf(project)) })),
    }
  })
}

function shortened(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text
}
