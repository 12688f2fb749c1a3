/** Signs that stand before or after a number, folded forms of `US$` and the like included. `¥` is read as yen. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  NZ$: 'NZD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₹': 'INR',
  '₭': 'LAK',
  '₽': 'RUB',
  '₦': 'NGN',
  '₵': 'GHS',
  'GH₵': 'GHS',
  'GH¢': 'GHS',
}

/** Letters that stand for a currency only where they touch a sum: `R1.2 billion`, `P21.4 million`. */
export const LETTER_SIGNS: Readonly<Record<string, string>> = { R: 'ZAR', P: 'PHP', N: 'NGN' }

/** Codes as the press writes them, with the ISO 4217 code they stand for. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'USD EUR GBP JPY KRW CNY VND AUD CAD NZD SGD HKD TWD THB LAK KHR IDR MYR PHP INR RUB CHF SEK NOK DKK PLN CZK HUF BGN ZAR KES AED SAR QAR ILS TRY BRL MXN CLP PEN COP ARS KZT UAH GHS NGN UGX TZS ETB RWF ZMW BWP NAD MAD EGP BDT LKR PKR NPR MMK RON ISK GEL FJD PGK BND MNT'
      .split(' ')
      .map((code) => [code, code]),
  ),
  RMB: 'CNY',
  NDT: 'CNY',
  CNH: 'CNY',
  KSh: 'KES',
  Ksh: 'KES',
  Sh: 'KES',
  Rp: 'IDR',
  RM: 'MYR',
  VNĐ: 'VND',
  Rs: 'INR',
  'Rs.': 'INR',
  Php: 'PHP',
  PhP: 'PHP',
  ...LETTER_SIGNS,
}

/**
 * Words for a currency, longest first where they begin alike. `scaled` ones are currencies only after a scale word or
 * a number with marks in it: “won” is a verb and “pounds” a weight elsewhere.
 */
export const CURRENCY_WORDS: readonly {
  readonly words: readonly string[]
  readonly code: string
  readonly scaled?: boolean
}[] = [
  ...(
    [
      ['us dollars', 'USD'],
      ['us dollar', 'USD'],
      ['american dollars', 'USD'],
      ['australian dollars', 'AUD'],
      ['canadian dollars', 'CAD'],
      ['singapore dollars', 'SGD'],
      ['hong kong dollars', 'HKD'],
      ['new taiwan dollars', 'TWD'],
      ['new zealand dollars', 'NZD'],
      ['dollars', 'USD'],
      ['dollar', 'USD'],
      ['đô la mỹ', 'USD'],
      ['đô-la mỹ', 'USD'],
      ['đô la úc', 'AUD'],
      ['đô la singapore', 'SGD'],
      ['đô la', 'USD'],
      ['đôla', 'USD'],
      ['đô mỹ', 'USD'],
      ['euros', 'EUR'],
      ['euro', 'EUR'],
      ['pounds sterling', 'GBP'],
      ['bảng anh', 'GBP'],
      ['japanese yen', 'JPY'],
      ['yen', 'JPY'],
      ['yên nhật', 'JPY'],
      ['yên', 'JPY'],
      ['chinese yuan', 'CNY'],
      ['yuan', 'CNY'],
      ['renminbi', 'CNY'],
      ['nhân dân tệ', 'CNY'],
      ['tệ', 'CNY'],
      ['korean won', 'KRW'],
      ['won hàn quốc', 'KRW'],
      ['vietnamese dong', 'VND'],
      ['dong', 'VND'],
      ['đồng', 'VND'],
      ['baht', 'THB'],
      ['rupees', 'INR'],
      ['rubles', 'RUB'],
      ['roubles', 'RUB'],
      ['rúp', 'RUB'],
      ['ringgit', 'MYR'],
      ['kip', 'LAK'],
      ['rand', 'ZAR'],
      ['cedis', 'GHS'],
      ['naira', 'NGN'],
      ['kíp', 'LAK'],
      ['bạt', 'THB'],
      ['rupiah', 'IDR'],
      ['riel', 'KHR'],
      ['riels', 'KHR'],
      ['kyat', 'MMK'],
      ['kyats', 'MMK'],
      ['hryvnia', 'UAH'],
      ['hryvnias', 'UAH'],
      ['zloty', 'PLN'],
      ['zlotys', 'PLN'],
      ['złoty', 'PLN'],
      ['forint', 'HUF'],
      ['forints', 'HUF'],
      ['tenge', 'KZT'],
      ['taka', 'BDT'],
    ] as const
  ).map(([words, code]) => ({ words: words.split(' '), code })),
  { words: ['won'], code: 'KRW', scaled: true },
  { words: ['pounds'], code: 'GBP', scaled: true },
  { words: ['đô'], code: 'USD', scaled: true },
]

/** Words after “đồng” that make it another word: “2 đồng chí”, “3 đồng chủ tịch”. */
export const NOT_DONG: ReadonlySet<string> = new Set(
  'chí chủ nghiệp thời đội bào hương tác tổ sáng giám phó minh hồ bằng ý'.split(' '),
)

/** Lands whose papers mean their own dollar by the bare sign. */
export const OWN_DOLLARS: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  FJ: 'FJD',
}
