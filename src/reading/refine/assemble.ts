import type { KindName } from '#model/kinds/kind.ts'
import { type Finding, withSlots } from '../engine-finding.ts'
import { grown } from '../grown.ts'
import { papersOfBodies } from '../thread/bodies-papers.ts'
import { visitsInForms } from '../thread/field-list.ts'
import { visitsToHostCity } from '../thread/host-city.ts'
import { invitationsTaken } from '../thread/invitations-taken.ts'
import { journeysFramed } from '../thread/journey-frame.ts'
import { meetingsTold } from '../thread/meetings-told.ts'
import { meetingsInMinutes } from '../thread/minutes.ts'
import { moneyPromised } from '../thread/money-promised.ts'
import { nextPapers } from '../thread/next-paper.ts'
import { onePaper } from '../thread/one-paper.ts'
import { registerOf } from '../thread/paper-register.ts'
import { papersCounted } from '../thread/papers-counted.ts'
import { papersTold } from '../thread/papers-told.ts'
import { partnersInTurn } from '../thread/partners-in-turn.ts'
import { partnersListed } from '../thread/partners-listed.ts'
import { peopleToCome } from '../thread/people-to-come.ts'
import { frameOfVisits } from '../thread/visit-frame.ts'
import { visitsTold } from '../thread/visits-told.ts'
import { completeEvent } from './events/complete-event.ts'
import { eventsOnce } from './events/events-once.ts'
import { completeCommitment, mergeCommitments } from './given/complete-commitment.ts'
import { completeMeeting, namedGuests, placeByVisit } from './meetings/complete-meeting.ts'
import { meetingsOnce } from './meetings/meetings-once.ts'
import { mergeMeetings } from './meetings/merge-meetings.ts'
import { callRolls, meetingsWithNeighbours } from './meetings/roll-call.ts'
import { mergeBy } from './merge-by.ts'
import { completeInvestment } from './money/complete-investment.ts'
import { figureRows } from './money/figure-rows.ts'
import { figuresAtOccasions } from './money/figures-at-occasions.ts'
import { figuresLeft } from './money/figures-left.ts'
import { figuresOfFirms } from './money/figures-of-firms.ts'
import { linkFigures } from './money/link-figures.ts'
import { completeRanked, RANKED, rankFigures } from './money/ranked-figures.ts'
import { ranksInTurn } from './money/ranks-in-turn.ts'
import { byTwoRanks } from './money/two-ranks.ts'
import { completeAgreement } from './papers/complete-agreement.ts'
import { mergeAgreements } from './papers/merge-agreements.ts'
import { tiesOfAgreements } from './papers/ties-of-agreements.ts'
import { readRoles } from './roles/read-roles.ts'
import { passagesOf, tieSceneAt } from './rolls/passages.ts'
import { registerRows } from './rolls/register-rows.ts'
import { rollTies } from './rolls/roll-ties.ts'
import type { Scene } from './scene.ts'
import { completePartnership } from './ties/complete-partnership.ts'
import { withBody } from './ties/entry-body.ts'
import { mergePartnerships } from './ties/merge-ties.ts'
import { partnersOfOwner } from './ties/partner-as-subject.ts'
import { spreadTies } from './ties/spread-ties.ts'
import { tiesLeft } from './ties/ties-left.ts'
import { tiesOfTwo } from './ties/ties-of-two.ts'
import { withYearByAge } from './ties/year-by-age.ts'
import { sceneAt } from './topics.ts'
import { addMembers } from './visits/delegation-members.ts'
import { LOOSE, mergeVisits } from './visits/merge-visits.ts'
import { visitClue } from './visits/visit-clue.ts'
import { visitsByMeetings } from './visits/visits-by-meetings.ts'
import { visitsByTravel } from './visits/visits-by-travel.ts'
import { visitsOfMeetings } from './visits/visits-of-meetings.ts'

type Complete = (finding: Finding, scene: Scene) => Finding | undefined

const COMPLETE: Readonly<Partial<Record<KindName, Complete>>> = {
  partnership: completePartnership,
  agreement: completeAgreement,
  visit: visitClue,
  meeting: completeMeeting,
  event: completeEvent,
  investment: completeInvestment,
  commitment: completeCommitment,
}

function completeOf(finding: Finding): Complete | undefined {
  return finding.readBy === RANKED ? completeRanked : COMPLETE[finding.kind]
}

/** A locality of a sentence is tied once: the shape that names both sides comes before the one that names a list only. */
function onceTied(findings: readonly Finding[]): Finding[] {
  const tied = new Map<string, Finding>()
  for (const finding of findings) {
    const b = finding.slots.b
    const key = `${finding.line.index} ${b?.value} ${b?.spans[0]?.start}`
    const known = tied.get(key)
    const isDated = known && (LISTED.test(known.readBy) || TOLD_OF_TWO.test(finding.readBy))
    const year = isDated && !known.slots.since ? finding.slots.since : undefined
    if (!known) tied.set(key, finding)
    else if (year) tied.set(key, withSlots(known, grown(known.slots, { since: year })))
  }
  return [...tied.values()]
}

/** Entries of lists, whose year may stand in a heading. */
const LISTED = /\/list-entry$/

/** Ties of two named before, which are told for their year. */
const TOLD_OF_TWO = /\/(?:tie-of-two|moi-cua-doi-ben)$/

/** Patterns that wake at every line and leave the choice to the roll of places and years. */
const ROLLS = /\/(roll-of-partners|danh-sach-doi-tac)$/

/** A count of projects told again without the money that stands beside it in the same sentence. */
function withoutEchoes(figures: readonly Finding[]): readonly Finding[] {
  return figures.filter(
    (one) =>
      one.slots.amount ||
      !figures.some(
        (other) =>
          other.line === one.line &&
          other.slots.amount &&
          other.slots.projects?.value === one.slots.projects?.value,
      ),
  )
}

/** A signing read once with its signers and once without them. */
function withoutNameless(found: readonly Finding[]): readonly Finding[] {
  const named = found.filter(
    (f) =>
      f.kind === 'agreement' && Array.isArray(f.slots.parties?.value) && f.slots.parties.value.length > 1,
  )
  return found.filter(
    (f) =>
      f.kind !== 'agreement' ||
      f.slots.parties ||
      !named.some((n) => n.line === f.line && n.first <= f.first && n.last >= f.last),
  )
}

/** A journey read once whole and once for its size alone, which says nothing of whose it is: `đoàn tỉnh Khăm Muộn gồm 18 người do ông K. làm trưởng đoàn`. */
function withoutPieces(found: readonly Finding[]): readonly Finding[] {
  const visits = found.filter((f) => f.kind === 'visit')
  return found.filter((f) => f.kind !== 'visit' || !visits.some((whole) => isPieceOf(f, whole)))
}

function isPieceOf(piece: Finding, whole: Finding): boolean {
  const told = Object.keys(piece.slots)
  return (
    piece.line === whole.line &&
    (LOOSE.test(whole.readBy) || (whole.first <= piece.first && whole.last >= piece.last)) &&
    !piece.slots.head &&
    told.length < Object.keys(whole.slots).length &&
    told.every((slot) => String(piece.slots[slot]?.value) === String(whole.slots[slot]?.value))
  )
}

/** Papers whose sides are told by the words around them, and those that are to follow. */
function papersBeside(found: readonly Finding[], scene: Scene): readonly Finding[] {
  return nextPapers(papersCounted(papersOfBodies(found, scene), scene), scene)
}

/** The ties told, each with its owner and year; a register’s rows come before what else is read in them. */
function tiesTold(
  found: readonly Finding[],
  rows: readonly Finding[],
  seenFrom: (finding: Finding) => Scene,
  scene: Scene,
): Finding[] {
  const told = [...found, ...tiesOfTwo(scene, found)].filter((tie) => !rows.some((r) => r.line === tie.line))
  return onceTied([...rows, ...partnersOfOwner(told, seenFrom).map((tie) => withYearByAge(tie, scene))])
}

/** The figures of investment told, each once, those of a table and of single firms among them. */
function figuresTold(found: readonly Finding[], events: readonly Finding[], scene: Scene): Finding[] {
  const linked = linkFigures(withoutEchoes(rankFigures(found)).flatMap(byTwoRanks), scene)
  return mergeBy(
    figuresAtOccasions(figuresOfFirms(ranksInTurn(figureRows(linked, scene))), events),
    (f) =>
      `${f.slots.host?.value} ${f.slots.amount?.value ?? ''} ${f.slots.amount ? '' : f.slots.projects?.value}`,
  )
}

/** Puts what the patterns found together into what the document says. */
export function assemble(found: readonly Finding[], scene: Scene): Finding[] {
  const passages = passagesOf(scene)
  const seenFrom = ({ kind, line }: Finding) =>
    kind === 'partnership' ? tieSceneAt(scene, passages, line) : sceneAt(scene, line)
  const complete = figuresLeft(
    onePaper(
      papersTold(
        papersBeside(
          visitsInForms(
            invitationsTaken(
              peopleToCome(
                journeysFramed(withoutPieces(visitsByTravel(withoutNameless(found), scene)), scene),
                scene,
              ),
              scene,
            ),
            scene,
          ),
          scene,
        ),
        scene,
      ),
      scene,
    ),
    scene,
  )
    .flatMap((finding) =>
      ROLLS.test(finding.readBy)
        ? rollTies(finding, seenFrom(finding))
        : spreadTies(finding, seenFrom(finding)),
    )
    .flatMap((finding) => completeOf(finding)?.(finding, seenFrom(finding)) ?? [])
  const register = registerOf(scene)
  const of = (kind: KindName) => complete.filter((f) => f.kind === kind && !register.tells(f))
  const listed = partnersListed(partnersInTurn(of('agreement'), scene))
  const agreements = [...register.papers, ...mergeAgreements(listed, scene)]
  const rows = [...register.ties, ...registerRows(scene)]
  const stated = tiesTold(of('partnership'), rows, seenFrom, scene)
  const ties = [...stated, ...tiesOfAgreements(agreements, scene.published)]
  const journeys = visitsToHostCity(mergeVisits(of('visit'), scene), scene)
  const meetings = mergeMeetings([
    ...meetingsInMinutes(scene),
    ...meetingsWithNeighbours(of('meeting'), scene),
  ]).map((meeting) => namedGuests(placeByVisit(meeting, journeys, scene), journeys, scene))
  const visits = addMembers(visitsByMeetings(journeys, meetings, scene), scene)
  const ofMeetings = visitsOfMeetings(meetings, visits, scene)
  const guests = visitsToHostCity(visitsTold([...visits, ...ofMeetings], scene), scene)
  const figures = figuresTold(of('investment'), of('event'), scene)
  const words = of('commitment')
  return [
    ...mergePartnerships([...ties, ...tiesLeft(ties, scene, passages)].map((tie) => withBody(tie, scene))),
    ...agreements,
    ...frameOfVisits([...visits, ...ofMeetings, ...guests], scene),
    ...callRolls(
      meetingsOnce(meetingsTold(meetings, visits, scene)).map((meeting) =>
        placeByVisit(meeting, visits, scene),
      ),
      journeys,
      scene,
    ),
    ...readRoles(scene),
    ...figures,
    ...mergeCommitments([...words, ...moneyPromised(figures, words)]),
    ...eventsOnce(mergeBy(of('event'), (f) => `${f.slots.kind?.value} ${f.slots.date?.value}`)),
  ]
}
