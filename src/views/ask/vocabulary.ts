/** What a word of a question does in it. A question is understood only where every word does something. */
export type Part =
  | 'we'
  | 'when'
  | 'since'
  | 'last'
  | 'which'
  | 'count'
  | 'money'
  | 'project'
  | 'who'
  | 'role'
  | 'meet'
  | 'visit'
  | 'in'
  | 'out'
  | 'sign'
  | 'agreement'
  | 'expire'
  | 'promise'
  | 'partner'
  | 'sister'
  | 'friendship'
  | 'tie'
  | 'silent'
  | 'change'
  | 'anniversary'
  | 'about'
  | 'yet'
  | 'open'
  | 'gift'
  | 'seek'
  | 'future'
  | 'force'
  | 'unsigned'
  | 'ask'
  | 'overdue'
  | 'due'
  | 'task'
  | 'long'
  | 'from'
  | 'to'
  | 'link'
  | 'body'

/** Words by what they do, folded; a phrase goes before its words. English and Vietnamese share the table. */
const WORDS: Readonly<Record<Part, string>> = {
  we: 'we, our, us, ours, ta, chung ta, chung toi, thanh pho ta, phia ta, our city, our side, the city',
  when:
    'when, what day, which day, what date, khi nao, bao gio, luc nao, ngay nao, nam nao, hoi nao, ' +
    'what year, which year',
  since: 'since when, how long, tu khi nao, tu bao gio, tu nam nao, tu ngay nao, bao lau, duoc bao lau',
  last:
    'last, latest, most recent, most recently, last time, gan nhat, lan gan nhat, gan day nhat, ' +
    'lan gan day nhat, lan cuoi, lan cuoi cung, moi nhat, cuoi cung',
  which:
    'which, what, list, show, all, liet ke, nhung, cac, nao, gi, cai gi, nhung gi, cho xem, danh sach, ' +
    'show me, show us, give me, tell me, cho biet, hay cho biet, the list, anything, something',
  count: 'how many, number of, count, bao nhieu, may, so luong, tong so',
  money:
    'how much, capital, invest, invested, investment, investments, money, von, dau tu, von dau tu, ' +
    'so von, von dang ky, registered capital, tong von, put into, do vao, rot vao, rot von, ' +
    'fdi, von fdi, foreign investment, foreign direct investment, foreign capital, von nuoc ngoai, ' +
    'dau tu nuoc ngoai, von dau tu nuoc ngoai, dau tu truc tiep nuoc ngoai, von dau tu truc tiep nuoc ngoai',
  project: 'project, projects, du an, so du an',
  who: 'who, whom, ai, nguoi nao, ten gi, ten la gi',
  role:
    'mayor, vice mayor, deputy mayor, governor, vice governor, chairman, chairwoman, chair, ' +
    'vice chairman, president, prime minister, minister, ambassador, consul, consul general, ' +
    'director, head, leader, secretary, thi truong, pho thi truong, thong doc, tinh truong, chu tich, ' +
    'pho chu tich, tong thong, thu tuong, bo truong, dai su, tong lanh su, giam doc, pho giam doc, ' +
    'truong phong, bi thu, lanh dao, dung dau, nguoi dung dau',
  meet:
    'meet, met, meeting, meetings, see, saw, gap, gap go, cuoc gap, buoi lam viec, lam viec, tiep, ' +
    'hoi kien, tiep xuc, hoi dam, talks',
  visit:
    'visit, visited, visits, visiting, delegation, delegations, trip, trips, doan, tham, chuyen tham, ' +
    'doan cong tac, tham va lam viec, chuyen di, chuyen cong tac',
  in:
    'come, came, coming, arrive, arrived, arriving, received, receive, host, hosted, incoming, vao, doan vao, sang ta, den ta, ' +
    'tham ta, tham chung ta, sang tham ta, den tham ta, visit us, visited us, visit our city, don, ' +
    'sang day, den day',
  out:
    'send, sent, go, went, outgoing, leave, leaves, leaving, depart, departing, doan ra, cu, ta tham, ta sang, di, ta di, ta cu, chung ta tham, ' +
    'ta den tham, ta den, ra nuoc ngoai, abroad',
  sign: 'sign, signed, signing, ky, ky ket, da ky, conclude, concluded, agreed, agree',
  agreement:
    'agreement, agreements, memorandum, memoranda, memorandums, mou, mous, ' +
    'memorandum of understanding, memoranda of understanding, accord, document, documents, ' +
    'thoa thuan, ban thoa thuan, ban ghi nho, bien ban ghi nho, van ban, hiep dinh, van kien, ' +
    'thoa thuan hop tac, cooperation agreement, cooperation agreements, van ban hop tac',
  expire:
    'expire, expires, expired, expiring, expiry, run out, runs out, running out, end, ends, het han, ' +
    'het hieu luc, dao han, ket thuc',
  promise:
    'promise, promised, promises, pledge, pledged, pledges, commit, committed, commitment, ' +
    'commitments, owe, hua, loi hua, cam ket, hua hen, hua gi, no gi, con no',
  partner:
    'partner, partners, partner city, partner cities, partner localities, doi tac, ' +
    'dia phuong doi tac, thanh pho doi tac, dia phuong, cities, localities, thanh pho nao, ' +
    'dia phuong nao, city, noi nao',
  sister:
    'sister city, sister cities, sister, twin, twins, twinned, twin towns, twin city, twin cities, ' +
    'ket nghia, thanh pho ket nghia, dia phuong ket nghia, sister city ties, quan he ket nghia',
  friendship: 'friendship, friendly, friendship ties, huu nghi, quan he huu nghi',
  tie:
    'tie, ties, tied, relation, relations, relationship, relationships, partnership, partnerships, ' +
    'quan he, moi quan he, quan he hop tac, hop tac, cooperation, cooperate, cooperated, cooperating, ' +
    'work with, lam an, thiet lap quan he, established ties, begin, began, start, started, thiet lap, ' +
    'become, became, tro thanh, ' +
    'bat dau',
  silent:
    'silent, quiet, not heard from, not met, heard nothing from, no contact, no contact with, out of touch, ' +
    'im ang, im lang, vang bong, khong lien lac, khong lien he, chua lien lac, khong gap, chua gap, chua lien he, mat lien lac, ' +
    'khong co hoat dong, khong hoat dong',
  change:
    'change, changed, changes, new, happened, news, thay doi, co gi moi, gi moi, moi, da thay doi, ' +
    'bien dong, khac',
  anniversary: 'anniversary, anniversaries, ky niem, ngay ky niem, dip ky niem, le ky niem',
  about:
    'about, thi sao, the nao, how are, how is, what about, ve, on file, trong so, trong so co gi, ' +
    'know, biet, everything, moi thu, tat ca',
  yet: 'yet, chua, hay chua, ever, so far, cho den nay, den nay, tung, da tung',
  open:
    'chua thuc hien, chua hoan thanh, chua lam, ma chua lam, chua lam xong, con chua thuc hien, con dang do, chua giu, ' +
    'not yet kept, unkept, unfulfilled, still open, not yet fulfilled, yet to keep, outstanding, still outstanding, chua xong, con chua xong, con mo, con ton dong',
  gift:
    'gift, gifts, present given, give, gave, given, tang, tang gi, da tang, qua tang, mon qua, qua gi, qua luu niem, ' +
    'tang pham, bieu, da bieu, tang qua',
  seek:
    'looking for partners, looking for investors, looking for capital, seeking partners, seeking investors, ' +
    'seek partners, seek investors, in search of partners, in search of investors, calling for investment, ' +
    'still seeking partners, tim doi tac, tim nha dau tu, tim kiem doi tac, tim kiem nha dau tu, ' +
    'keu goi dau tu, moi goi dau tu, keu goi nha dau tu, can nha dau tu, can doi tac, thu hut dau tu',
  future:
    'will, would, going to, se, sap, sap toi, soon, toi day, thoi gian toi, upcoming, next, come up, comes up, coming up, near, close, ' +
    'to give, to be given',
  force:
    'in force, still in force, valid, still valid, con hieu luc, co hieu luc, dang co hieu luc, ' +
    'dang con hieu luc, hieu luc, con han, con thoi han',
  unsigned:
    'chua ky, chua ky gi, chua ky ket, chua ky ket gi, chua ky thoa thuan, chua co thoa thuan, chua co van ban, ' +
    'no agreement, no agreements, no agreement with, no signed agreement, without an agreement, without agreements, ' +
    'not signed with, not signed anything with, signed nothing with',
  ask:
    'ask, asked, asks, ask for, asked for, ask us for, asked us for, ask of us, request, requested, requests, ' +
    'propose, proposed, proposal, proposals, de nghi, de nghi gi, de xuat, de xuat gi, kien nghi, yeu cau, nho gi',
  overdue:
    'overdue, past due, late, late with, behind with, behind on, qua han, da qua han, tre han, bi tre han, tre, dang tre, cham tien do',
  due:
    'due, fall due, falls due, falling due, come due, comes due, coming due, deadline, deadlines, have to do, need to do, ' +
    'needs doing, needs to be done, to be done, must be done, to do, den han, toi han, sap den han, sap toi han, thoi han, han chot, ' +
    'phai lam, can lam, phai giai quyet, can giai quyet, phai xu ly, can xu ly',
  task: 'viec, viec gi, viec nao, cong viec, task, tasks',
  long: 'lau roi, lau, tu lau, lau nay, bay lau nay, da lau, lately, recently, for long, a long time, for a long time, gan day',
  from: 'from, tu, cua, by, of',
  to: 'to, voi, with, den, sang, toi, cho',
  link: 'link, links, linked, linkage, linkages, lien ket, moi lien ket, cac lien ket, lien ket nao, lien ket voi nhau',
  body:
    'body, bodies, institution, institutions, organisation, organisations, organization, organizations, ' +
    'university, universities, college, colleges, school, schools, port, ports, harbour, harbours, airport, airports, ' +
    'hospital, hospitals, chamber, chambers, chamber of commerce, chambers of commerce, association, associations, ' +
    'firm, firms, company, companies, museum, museums, library, libraries, ' +
    'to chuc, don vi, truong dai hoc, dai hoc, truong, truong hoc, hoc vien, cang, cang bien, san bay, benh vien, ' +
    'phong thuong mai, hiep hoi, cong ty, doanh nghiep, tap doan, bao tang, thu vien',
}

/** What each phrase does. */
export const PHRASES: ReadonlyMap<string, Part> = new Map(
  (Object.keys(WORDS) as readonly Part[]).flatMap((part) =>
    WORDS[part].split(', ').map((phrase) => [phrase, part] as const),
  ),
)

/** Words that hold a question together and ask for nothing. */
export const GLUE: ReadonlySet<string> = new Set(
  (
    'a an the in on at for and or is are was were be been being do does did done have has had having there this that these those it its they them ' +
    'any some please now today currently present still  into within between s d ' +
    'o tai trong va la co da dang duoc thi ma hay xin vui long giup nhe a khong vay hien nay hien tai hom nay bay gio nuoc thanh pho tinh ' +
    'nguoi so lan vi the thoi ra len dau theo nam thang ngay tinh het cuoi dau nhan dip giua mot con nay do day thuoc phia ben ong ba ngai qua past roi'
  ).split(' '),
)

/** Words that open a talk and are nobody's name. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'hello hi hey good morning evening afternoon thanks thank you bye xin chao cam on tam biet ban em anh chi oi ok okay yes no dear sir madam'.split(
    ' ',
  ),
)
