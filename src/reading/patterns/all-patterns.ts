import { agreementBetween } from './en/agreement-between.ts'
import { asksFor } from './en/asks-for.ts'
import { asksOtherwise, putsQuestion } from './en/asks-otherwise.ts'
import { bids } from './en/bids.ts'
import { asksByLetter, offersByLetter, proposesByLetter } from './en/by-letter.ts'
import { cameIntoFamily } from './en/came-into-family.ts'
import { delegation } from './en/delegation.ts'
import { expectsGuests } from './en/expects-guests.ts'
import { firstPersonPledge, firstPersonProposal, firstPersonRequest } from './en/first-person.ts'
import { givesTasks } from './en/gives-tasks.ts'
import { guestsArrive } from './en/guests-arrive.ts'
import { hasTiesWith } from './en/has-ties-with.ts'
import { holdsOffice } from './en/holds-office.ts'
import { investedProjects } from './en/invested-projects.ts'
import { isSisterOf } from './en/is-sister-of.ts'
import { isTwinnedWith } from './en/is-twinned-with.ts'
import { joinsList } from './en/joins-list.ts'
import { listEntry } from './en/list-entry.ts'
import { listsPartners } from './en/lists-partners.ts'
import { meets } from './en/meets.ts'
import { mentionsTwin } from './en/mentions-twin.ts'
import { moneyForWorks, worksStanding, worksToCome } from './en/money-for-works.ts'
import { occasionTold } from './en/occasion-told.ts'
import { paperRecalled } from './en/paper-recalled.ts'
import { paperToCome } from './en/paper-to-come.ts'
import { peopleTravel } from './en/people-travel.ts'
import { pledges } from './en/pledges.ts'
import { portCall } from './en/port-call.ts'
import { promiseReported } from './en/promise-reported.ts'
import { proposes } from './en/proposes.ts'
import { publicOccasion } from './en/public-occasion.ts'
import { putsToPaper } from './en/puts-to-paper.ts'
import { raisedTie, raisesTie } from './en/raises-tie.ts'
import { ranksInvestors } from './en/ranks-investors.ts'
import { rollOfPartners } from './en/roll-of-partners.ts'
import { sendsPeople } from './en/sends-people.ts'
import { shareOfOne } from './en/share-of-one.ts'
import { sharedIdea, wishTold } from './en/shared-idea.ts'
import { sidesAgree, sideWill } from './en/side-will.ts'
import { signsAgreement } from './en/signs-agreement.ts'
import { speaksAtMeeting } from './en/speaks-at-meeting.ts'
import { suggestsOtherwise } from './en/suggests-otherwise.ts'
import { tieTold } from './en/tie-told.ts'
import { titledOccasion } from './en/titled-occasion.ts'
import { travelsTo } from './en/travels-to.ts'
import { tripTold } from './en/trip-told.ts'
import { moneyToCome, pledgeByNoun, proposalByNoun, requestByNoun } from './en/word-by-noun.ts'
import { promisedBy, proposedBy, requestedBy } from './en/word-by-passive.ts'
import { oughtTold, promiseCloses } from './en/word-closes.ts'
import { wordInAnswer } from './en/word-in-answer.ts'
import { ideaRoundabout, wantRoundabout } from './en/word-roundabout.ts'
import { yearEntry } from './en/year-entry.ts'
import { yearsInList } from './en/years-in-list.ts'
import type { Pattern } from './pattern.ts'
import { boVonXay } from './vi/bo-von-xay.ts'
import { camKet } from './vi/cam-ket.ts'
import { chamDutKetNghia } from './vi/cham-dut-ket-nghia.ts'
import { coQuanHeVoi } from './vi/co-quan-he-voi.ts'
import { cuNguoiSang } from './vi/cu-nguoi-sang.ts'
import { danhSachDoiTac } from './vi/danh-sach-doi-tac.ts'
import { deNghi } from './vi/de-nghi.ts'
import { deXuat } from './vi/de-xuat.ts'
import { doanDenTham } from './vi/doan-den-tham.ts'
import { duAnDauTu } from './vi/du-an-dau-tu.ts'
import { gapGo } from './vi/gap-go.ts'
import { giaoViec } from './vi/giao-viec.ts'
import { giuChuc } from './vi/giu-chuc.ts'
import { haiBenThongNhat, phanViec } from './vi/hai-ben-thong-nhat.ts'
import { khachDen } from './vi/khach-den.ts'
import { kyVanBan } from './vi/ky-van-ban.ts'
import { deNghiCua, deXuatCua, loiHuaCua, theoDeXuat } from './vi/loi-cua.ts'
import { loiHua, moLoi, yKien } from './vi/loi-hua.ts'
import { huaVong, mongVong, yVong } from './vi/loi-vong.ts'
import { daNangQuanHe, nangQuanHe } from './vi/nang-quan-he.ts'
import { toiMong, toiSe } from './vi/ngoi-thu-nhat.ts'
import { nhacKetNghia } from './vi/nhac-ket-nghia.ts'
import { phiaSe } from './vi/phia-se.ts'
import { suKien } from './vi/su-kien.ts'
import { suKienCoTen } from './vi/su-kien-co-ten.ts'
import { taiBuoiTiep } from './vi/tai-buoi-tiep.ts'
import { tinhBanDuocKe } from './vi/tinh-ban-duoc-ke.ts'
import { vanBanGiua } from './vi/van-ban-giua.ts'
import { vanBanSapToi } from './vi/van-ban-sap-toi.ts'

/** All patterns in the order they are tried: what a sentence says more exactly comes first. */
export const ALL_PATTERNS: readonly Pattern[] = [
  raisesTie,
  raisedTie,
  nangQuanHe,
  daNangQuanHe,
  hasTiesWith,
  isTwinnedWith,
  isSisterOf,
  listsPartners,
  listEntry,
  yearEntry,
  yearsInList,
  tieTold,
  joinsList,
  cameIntoFamily,
  chamDutKetNghia,
  coQuanHeVoi,
  signsAgreement,
  agreementBetween,
  kyVanBan,
  putsToPaper,
  paperRecalled,
  paperToCome,
  vanBanGiua,
  vanBanSapToi,
  delegation,
  travelsTo,
  peopleTravel,
  sendsPeople,
  expectsGuests,
  tripTold,
  guestsArrive,
  portCall,
  doanDenTham,
  cuNguoiSang,
  khachDen,
  meets,
  gapGo,
  speaksAtMeeting,
  taiBuoiTiep,
  publicOccasion,
  titledOccasion,
  occasionTold,
  suKien,
  suKienCoTen,
  investedProjects,
  shareOfOne,
  ranksInvestors,
  duAnDauTu,
  moneyForWorks,
  worksToCome,
  worksStanding,
  boVonXay,
  asksByLetter,
  proposesByLetter,
  offersByLetter,
  asksFor,
  givesTasks,
  requestedBy,
  asksOtherwise,
  putsQuestion,
  proposes,
  proposedBy,
  suggestsOtherwise,
  promiseCloses,
  oughtTold,
  wantRoundabout,
  ideaRoundabout,
  pledges,
  promisedBy,
  promiseReported,
  sharedIdea,
  wishTold,
  wordInAnswer,
  deNghi,
  giaoViec,
  deNghiCua,
  moLoi,
  deXuat,
  deXuatCua,
  theoDeXuat,
  yKien,
  huaVong,
  mongVong,
  yVong,
  camKet,
  loiHua,
  loiHuaCua,
  firstPersonRequest,
  firstPersonProposal,
  firstPersonPledge,
  bids,
  toiMong,
  toiSe,
  requestByNoun,
  pledgeByNoun,
  proposalByNoun,
  moneyToCome,
  sideWill,
  sidesAgree,
  phiaSe,
  haiBenThongNhat,
  phanViec,
  holdsOffice,
  giuChuc,
  mentionsTwin,
  rollOfPartners,
  danhSachDoiTac,
  tinhBanDuocKe,
  nhacKetNghia,
]
