import type { RegisterKind } from '#model/recipe.ts'

/** How registers word a value of a closed list; Vietnamese, English, Korean, Japanese. The first that stands in a cell counts. */
export const VALUE_WORDS: Readonly<
  Record<RegisterKind, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  partnership: {
    kind: {
      'sister-city': 'kết nghĩa|sister|twin|twinned|twinning|자매|자매결연|자매도시|姉妹|姉妹都市|姉妹提携',
      friendship: 'hữu nghị|friend|friendship|우호|우호협력|우호도시|友好|友好都市|友好交流',
      cooperation: 'hợp tác|cooperation|cooperative|partner|partnership|협력|교류|협력도시|協力|交流|連携',
    },
    status: {
      contact: 'tiếp xúc|contact|접촉',
      'letter-of-intent': 'ý định thư|letter of intent|의향서',
      planned:
        'dự kiến|planned|proposed|under discussion|under negotiation|đang xúc tiến|đang trao đổi|đang đàm phán|đang thương thảo|đang thúc đẩy|chưa ký|chờ ký|sắp ký|추진|예정|予定',
      dormant: 'lâu không hoạt động|dormant|inactive|không hoạt động|휴면|休止',
      suspended: 'tạm dừng|suspended|중단|停止',
      ended: 'chấm dứt|kết thúc|ended|terminated|hết hiệu lực|종료|해지|解消|終了',
      inherited: 'kế thừa|inherited|승계|承継',
      established:
        'đã thiết lập|established|active|in force|đang hoạt động|hoạt động|hiệu lực|유지|활동|체결|継続|提携中',
    },
  },
  agreement: {
    instrument: {
      mou: 'bản ghi nhớ|biên bản ghi nhớ|memorandum|mou|양해각서|覚書',
      'letter-of-intent': 'ý định thư|letter of intent|loi|의향서|意向書',
      'joint-statement':
        'tuyên bố chung|joint statement|joint communique|공동성명|공동선언|共同声明|共同宣言',
      plan: 'kế hoạch|plan|programme|program|chương trình|계획|計画',
      contract: 'hợp đồng|contract|계약|契約',
      agreement: 'thỏa thuận|hiệp định|agreement|accord|treaty|협정|협약|합의|協定|合意|協約',
    },
    status: {
      planned: 'dự kiến|planned|sắp ký|예정|予定',
      ended: 'hết hiệu lực|chấm dứt|kết thúc|ended|expired|terminated|종료|만료|終了|失効',
      signed: 'đã ký|signed|in force|còn hiệu lực|hiệu lực|체결|유효|締結|有効',
    },
    renewal: {
      tacit: 'tự động|mặc nhiên|tacit|automatic|자동|自動',
      none: 'không|none|no|없음|なし',
      express: 'văn bản|express|written|서면|書面',
    },
  },
  visit: {
    status: {
      planned: 'dự kiến|kế hoạch|planned|예정|予定',
      denied: 'hủy|cancelled|canceled|취소|中止',
      done: 'đã đi|đã thực hiện|hoàn thành|done|completed|완료|済|実施',
    },
  },
  role: {
    status: {
      former: 'nguyên|cựu|đã nghỉ|former|ex|retired|전임|퇴임|前|元|退任',
      present: 'đương nhiệm|đang giữ|present|current|incumbent|현직|재임|現職|在任',
    },
  },
  investment: {
    measure: {
      stock: 'lũy kế|luỹ kế|cumulative|stock|total|còn hiệu lực|누계|累計',
      licensed: 'cấp mới|cấp phép|licensed|new|đăng ký|registered|신규|허가|신고|新規|認可',
      adjusted: 'điều chỉnh|adjusted|tăng vốn|증액|調整|増資',
      'share-purchase': 'góp vốn|mua cổ phần|share purchase|capital contribution|지분|株式取得',
      disbursed: 'thực hiện|giải ngân|disbursed|implemented|집행|도착|実行',
      pledged: 'cam kết|pledged|약정|約束',
    },
  },
  project: {
    status: {
      sought: 'đang kêu gọi|kêu gọi|seeking|sought|open|call for investment|모집중|募集中',
      agreed: 'đã thỏa thuận|đã có nhà đầu tư|agreed|committed|합의|合意',
      'under-way': 'đang triển khai|đang thực hiện|under way|in progress|진행중|進行中',
      done: 'hoàn thành|đã hoàn thành|done|completed|완료|完了',
      dropped: 'dừng|đã dừng|hủy|dropped|cancelled|취소|中止',
    },
  },
}

/** Scales of sums, by word: the longest that stands after a number counts. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  'ngàn tỷ': 1e12,
  trillion: 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
  bn: 1e9,
  triệu: 1e6,
  million: 1e6,
  mn: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  조: 1e12,
  억: 1e8,
  만: 1e4,
  兆: 1e12,
  億: 1e8,
  万: 1e4,
}

export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  usd: 'USD',
  us$: 'USD',
  $: 'USD',
  'đô la': 'USD',
  'đô la mỹ': 'USD',
  dollar: 'USD',
  달러: 'USD',
  ドル: 'USD',
  vnd: 'VND',
  đồng: 'VND',
  vnđ: 'VND',
  krw: 'KRW',
  won: 'KRW',
  원: 'KRW',
  '₩': 'KRW',
  jpy: 'JPY',
  yen: 'JPY',
  yên: 'JPY',
  円: 'JPY',
  '¥': 'JPY',
  eur: 'EUR',
  euro: 'EUR',
  '€': 'EUR',
  gbp: 'GBP',
  '£': 'GBP',
  cny: 'CNY',
  sgd: 'SGD',
  twd: 'TWD',
  aud: 'AUD',
}

/** Names of countries that neither the gazetteer nor CLDR carry in this form. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'republic of ireland': 'IE',
  'georgia country': 'GE',
  surinam: 'SR',
  moldavia: 'MD',
  'bosnia and hercegovina': 'BA',
  'west bank': 'PS',
  'federated states of micronesia': 'FM',
  'sao tome and principe': 'ST',
  'hong kong': 'HK',
  macau: 'MO',
  xcotlen: 'GB',
  대한민국: 'KR',
  한국: 'KR',
  미국: 'US',
  중국: 'CN',
  월남: 'VN',
  韓国: 'KR',
  米国: 'US',
  中国: 'CN',
  ベトナム: 'VN',
}
