import type { RegisterKind } from '#model/recipe.ts'

/** How registers head a column, by what the column is for; Vietnamese, English, Korean, Japanese. Longer headings win. */
export const HEADER_WORDS: Readonly<Record<RegisterKind, Readonly<Record<string, string>>>> = {
  partnership: {
    a: 'our side|our locality|home city|địa phương ta|phía ta|phía việt nam|bên ta|đơn vị ký|địa phương ký|tỉnh ký|đơn vị cũ|tỉnh cũ|địa phương cũ|đơn vị trước sáp nhập|tỉnh trước sáp nhập|đơn vị trong nước|địa phương trong nước|địa phương việt nam|우리측|우리 도시|自治体名|自治体|当市',
    b: 'partner|partner city|sister city|city|locality|partner locality|twin town|name of partner|đối tác|địa phương|địa phương đối tác|địa phương nước ngoài|thành phố|tên đối tác|tỉnh thành phố nước ngoài|đơn vị|교류도시|도시|도시명|자매도시|교류 도시명|자매결연도시|지역|提携先|都市|都市名|姉妹都市|提携都市|提携自治体|相手都市|相手先',
    'b.country':
      'country|nation|partner country|state country|nước|quốc gia|quốc gia vùng lãnh thổ|nước đối tác|국가|국가명|나라|대상국|国|国名|相手国',
    'b.lat': 'latitude|lat|vĩ độ|위도|緯度',
    'b.lon': 'longitude|lng|lon|long|kinh độ|경도|経度',
    kind: 'kind|type|relationship|form|category|type of relationship|loại|loại quan hệ|loại hình|hình thức|hình thức quan hệ|quan hệ|mức độ|cấp độ|교류형태|결연형태|구분|유형|결연구분|種別|区分|提携区分|提携の種類|形態',
    status: 'status|state of relationship|tình trạng|trạng thái|hiện trạng|상태|현황|状況|状態',
    since:
      'since|year|date|established|date established|year established|signed|date signed|agreement date|năm|năm thiết lập|năm tl|năm thành lập|năm kết nghĩa|năm xác lập|năm ký|năm ký kết|ngày ký|ngày ký kết|ngày thiết lập|thời gian|thời gian ký|thời điểm thiết lập|ngày|체결일|결연일|체결일자|결연일자|자매결연일|교류시작일|결연연도|체결연도|일자|提携日|提携年月日|締結日|提携年|年月日|締結年月日',
    heldTo:
      'until|ended|end date|expiry|expires|đến ngày|ngày kết thúc|ngày hết hạn|hết hạn|hết hiệu lực|종료일|만료일|終了日',
  },
  agreement: {
    'parties.0': 'our side|our party|bên ta|phía ta|bên a|우리측|当市',
    'parties.1':
      'partner|party|counterpart|other party|partner city|city|đối tác|bên ký|bên ký kết|phía đối tác|phía bạn|bên b|địa phương|cơ quan ký kết|상대방|상대도시|협약기관|체결기관|도시|相手方|相手先|締結先|都市名',
    'parties.1.country': 'country|nation|nước|quốc gia|quốc gia vùng lãnh thổ|국가|국가명|国|国名|相手国',
    parties: 'parties|signatories|signed by|các bên|các bên ký kết|các bên ký|당사자|체결당사자|当事者',
    title:
      'title|name of agreement|agreement|document|subject|văn bản ký kết|văn bản đã ký|thỏa thuận đã ký|tên văn bản|tên thỏa thuận|tên văn kiện|tên điều ước|tên gọi|trích yếu|nội dung|협약명|협정명|제목|문서명|協定名|名称|件名',
    instrument:
      'instrument|type|type of document|kind|form|loại văn bản|hình thức văn bản|loại|loại hình|hình thức|문서종류|종류|구분|유형|種類|種別|文書種別',
    date: 'date|date signed|signed on|signing date|signature date|year|ngày ký|ngày ký kết|thời gian ký|ngày tháng|năm ký|ngày|체결일|체결일자|서명일|締結日|署名日|締結年月日',
    effective:
      'effective|in force|effective from|entry into force|hiệu lực từ|ngày hiệu lực|ngày có hiệu lực|발효일|発効日',
    term: 'term|duration|validity|thời hạn|hiệu lực|thời hạn hiệu lực|유효기간|기간|有効期間|期間',
    renewal: 'renewal|gia hạn|갱신|更新',
    notice: 'notice|notice period|báo trước|thời hạn báo trước|통지기간|予告期間',
    languages: 'language|languages|ngôn ngữ|언어|言語',
    sectors:
      'fields|field|sectors|areas|areas of cooperation|lĩnh vực|lĩnh vực hợp tác|분야|협력분야|分野|協力分野',
    status: 'status|tình trạng|trạng thái|상태|状態|状況',
  },
  visit: {
    from: 'from|delegation|delegation of|origin|sending party|đoàn|tên đoàn|đoàn của|bên đi|đơn vị|방문단|파견기관|訪問団|派遣元',
    'from.country': 'country of delegation|from country|nước của đoàn|출발국|派遣国',
    to: 'to|destination|place visited|city visited|nơi đến|địa điểm|địa phương đến|điểm đến|방문도시|방문지|방문지역|訪問先|訪問地|訪問都市',
    'to.country':
      'country visited|country|destination country|nước đến|nước|quốc gia|방문국|방문국가|국가|訪問国|国名|国',
    head: 'head|head of delegation|leader|led by|trưởng đoàn|단장|인솔자|団長|代表者',
    size: 'size|members|number of members|people|persons|headcount|số người|số thành viên|quân số|số lượng|인원|방문인원|人数|団員数',
    days: 'days|number of days|length|số ngày|thời gian lưu trú|일수|기간|日数|滞在日数',
    'days.until':
      'end|end date|until|to date|last day|return|return date|đến ngày|tới ngày|đến hết ngày|ngày về|ngày kết thúc|종료일|귀국일|終了日|帰国日',
    start:
      'start|date|start date|from date|day of arrival|departure|ngày đi|từ ngày|ngày đến|thời gian|ngày|thời gian đi|방문일|시작일|일자|방문일자|방문기간|訪問日|開始日|日付|期間',
    status: 'status|tình trạng|trạng thái|상태|状態|状況',
  },
  role: {
    person: 'name|full name|person|họ và tên|họ tên|tên|ông bà|성명|이름|氏名|名前',
    role: 'role|post|position|title|office|chức vụ|chức danh|직위|직책|직함|役職|職名|肩書',
    of: 'of|organisation|organization|body|unit|agency|city|locality|cơ quan|đơn vị|tổ chức|địa phương|nơi công tác|기관|소속|소속기관|도시|所属|機関|団体|都市',
    'of.country': 'country|nation|nước|quốc gia|국가|국가명|国|国名',
    heldFrom: 'since|from|start|term start|từ|từ ngày|từ năm|bắt đầu|취임일|임기시작|就任日',
    heldTo: 'until|to|end|term end|đến|đến ngày|đến năm|kết thúc|퇴임일|임기종료|退任日',
    status: 'status|tình trạng|trạng thái|상태|状態',
  },
  investment: {
    host: 'host|place|locality|location|nơi đầu tư|địa bàn|địa phương|nơi nhận đầu tư|지역|투자지역|投資先|地域',
    'host.country': 'host country|nước nhận đầu tư|투자대상국|投資先国',
    origin:
      'investor|origin|country|country of origin|source|nhà đầu tư|nước|quốc gia|đối tác|nước đầu tư|quốc gia vùng lãnh thổ|đối tác đầu tư|투자국|국가|투자자|국가명|投資国|国名|国|投資元',
    sector: 'sector|field|industry|lĩnh vực|ngành|ngành nghề|lĩnh vực đầu tư|분야|업종|分野|業種',
    projects: 'projects|number of projects|số dự án|dự án|số lượng dự án|사업수|건수|프로젝트수|件数|案件数',
    amount:
      'amount|capital|registered capital|total capital|value|vốn|vốn đăng ký|tổng vốn|tổng vốn đăng ký|vốn đầu tư|tổng vốn đầu tư|số vốn|금액|투자액|투자금액|金額|投資額',
    'amount.currency': 'currency|unit|tiền tệ|loại tiền|đơn vị tính|통화|通貨',
    measure: 'measure|kind|type|loại vốn|loại|loại số liệu|cách tính|구분|유형|区分|種別',
    asof: 'as of|date|day|year|period|tính đến|tính đến ngày|thời điểm|năm|ngày|kỳ|기준일|연도|기준일자|時点|年度|基準日',
    rank: 'rank|thứ hạng|xếp hạng|순위|順位',
    territory: 'territory|area|zone|khu vực|khu công nghiệp|지구|区域',
  },
  project: {
    title:
      'project|project name|name of project|project seeking partners|tên dự án|dự án|danh mục dự án|dự án kêu gọi đầu tư|사업명|프로젝트명|案件名|プロジェクト名',
    place: 'project location|place|địa điểm thực hiện|địa điểm|vị trí dự án|위치|所在地',
    'place.country': 'country of the project|nước của dự án',
    sector: 'sector|field|lĩnh vực|ngành|ngành nghề|분야|업종|分野|業種',
    firms:
      'firms|companies|proposed by|doanh nghiệp tham gia|đơn vị đề xuất|doanh nghiệp đề xuất|참여기업|参加企業',
    sought: 'partners sought|sought|đối tác cần tìm|đối tác kêu gọi|희망파트너|募集相手',
    status: 'project status|status|tình trạng|tiến độ|상태|状況',
  },
}

/**
 * Headings that say by themselves what a register lists. Who tells the sort of a tie lists partners, though a column beside it
 * names the paper that was signed; who gives each paper its title, number or sort lists papers.
 */
export const TELLING_HEADERS: Readonly<Partial<Record<RegisterKind, string>>> = {
  partnership:
    'hình thức hợp tác|hình thức quan hệ|quan hệ hợp tác|loại quan hệ|loại hình hợp tác|loại hình quan hệ|mức độ quan hệ|mức độ hợp tác|cấp độ quan hệ|cấp độ hợp tác|kết nghĩa|năm thiết lập|ngày thiết lập|thời điểm thiết lập|type of cooperation|form of cooperation|type of relationship|form of relationship|relationship|sister city|twin town|twin city|year established|date established|교류형태|협력형태|협력 형태|결연형태|결연구분|결연일|자매도시|교류도시|교류 도시명|자매결연도시|姉妹都市|提携先|提携都市|提携区分|提携の種類|提携日',
  agreement:
    'tên văn bản|tên thỏa thuận|tên văn kiện|tên điều ước|trích yếu|số hiệu|loại văn bản|hình thức văn bản|các bên ký|title of agreement|name of agreement|type of document|entry into force|ngày hiệu lực|ngày có hiệu lực|hiệu lực từ|협약명|협정명|문서종류|발효일|協定名|文書種別|発効日',
}

/** What heads a number column of two-sided registers: `city1`, `country 2`, `lat1`. */
export const NUMBERED: Readonly<Record<'value' | 'country' | 'lat' | 'lon', string>> = {
  value: 'city|town|locality|partner|place|party|địa phương|thành phố|bên|tỉnh|도시|지역|都市|自治体',
  country: 'country|nation|nước|quốc gia|국가|国|国名',
  lat: 'lat|latitude|vĩ độ|위도|緯度',
  lon: 'lng|lon|long|longitude|kinh độ|경도|経度',
}
