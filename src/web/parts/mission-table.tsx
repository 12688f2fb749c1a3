import type { RosterSide } from '#model/roster.ts'
import { missionWords } from '../words/mission-words.ts'
import { DeedButton } from './mission-form.tsx'
import type { PeopleProps } from './mission-people.tsx'
import { Titled } from './other-language.tsx'

/** Who faces whom by rank, and the table as both sides sit; seats are moved one by one. */
export function MissionTable({ frame, view, protocol }: PeopleProps) {
  const own = missionWords(frame.lang)
  if (!protocol.pairs.length) return null
  return (
    <>
      <h3>{own.pairs}</h3>
      <table class="rows" aria-label={own.pairs}>
        <thead>
          <tr>
            <th scope="col">{own.ours}</th>
            <th scope="col">{own.theirs}</th>
            <th scope="col">{own.rank}</th>
          </tr>
        </thead>
        <tbody>
          {protocol.pairs.map((pair) => (
            <tr>
              <td data-label={own.ours}>
                <Titled text={pair.ours ?? '–'} lang={frame.lang} />
              </td>
              <td data-label={own.theirs}>
                <Titled text={pair.theirs ?? '–'} lang={frame.lang} />
              </td>
              <td data-label={own.rank}>{pair.levelWord}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{own.seats}</h3>
      <p class="section-says">{own.seatsSays}</p>
      <div class="seating">
        <Row frame={frame} view={view} protocol={protocol} side="theirs" />
        <div class="board" aria-hidden="true" />
        <Row frame={frame} view={view} protocol={protocol} side="ours" />
      </div>
    </>
  )
}

function Row({ frame, view, protocol, side }: PeopleProps & { side: RosterSide }) {
  const own = missionWords(frame.lang)
  const seats = protocol.seats[side]
  return (
    <ol class="seats" aria-label={own[side]}>
      {seats.map((seat, at) => (
        <li class={seat.principal ? 'seat principal' : 'seat'}>
          <Titled text={seat.name} lang={frame.lang} />
          <span class="tools">
            {(
              [
                [-1, '←', own.left, at === 0],
                [1, '→', own.right, at === seats.length - 1],
              ] as const
            ).map(([by, sign, word, end]) => (
              <DeedButton
                frame={frame}
                file={view}
                deed="people"
                button={`${word}: ${seat.name}`}
                sign={sign}
                disabled={end}
              >
                <input type="hidden" name="move" value={seat.id} />
                <input type="hidden" name="by" value={by} />
                <input type="hidden" name="along" value="table" />
              </DeedButton>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
