import type { OfficesView } from '#views/office.ts'
import { officeAt } from '../address.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'

/** Whose book to open; one's own to begin, a sample to drop whole. */
export function OfficesPage({ frame, view }: { frame: Frame; view: OfficesView }) {
  const own = frame.words.offices
  const mine = view.offices.filter((office) => !office.sample)
  const samples = view.offices.filter((office) => office.sample)
  return (
    <Page frame={frame} page="offices" title={own.title}>
      <PlainHead title={own.title} says={view.offices.length ? own.says : own.none} />
      <section class="own-start">
        <h2>{own.own}</h2>
        <p>{own.ownSays}</p>
        <a class="button" href="/new">
          {own.ownGo}
        </a>
      </section>
      {mine.length > 0 && <OfficeList frame={frame} title={own.mine} offices={mine} />}
      {samples.length > 0 && <OfficeList frame={frame} title={own.samples} offices={samples} />}
    </Page>
  )
}

type ListProps = { frame: Frame; title: string; offices: OfficesView['offices'] }

function OfficeList({ frame, title, offices }: ListProps) {
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul class="office-list">
        {offices.map((office) => (
          <li>
            <div>
              <a href={officeAt(office.id)}>{office.name}</a>
              <p class="item-more">
                {office.home}, {office.country}
                {office.sample && <span class="tag">{frame.words.sample}</span>}
              </p>
            </div>
            {office.sample && (
              <details class="amend">
                <summary>{frame.words.offices.drop}</summary>
                <form method="post" action={officeAt(office.id, 'drop')}>
                  <p>{frame.words.offices.dropSays}</p>
                  <div>
                    <button type="submit" class="for-good">
                      {frame.words.offices.dropGo}
                    </button>
                  </div>
                </form>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
