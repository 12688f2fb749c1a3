/** First-level units that are cities (ISO 3166-2): the city of the same name is the same place. */
export const CITY_UNITS: ReadonlySet<string> = new Set(
  (
    'KR-11 KR-26 KR-27 KR-28 KR-29 KR-30 KR-31 KR-50 KP-01 CN-11 CN-12 CN-31 CN-50 CN-BJ CN-TJ CN-SH CN-CQ JP-13 ' +
    'TW-TPE TW-NWT TW-TAO TW-TXG TW-TNN TW-KHH TW-KEE TW-HSZ TW-CYI ' +
    'DE-BE DE-HH DE-HB RU-MOW RU-SPE ID-JK TH-10 MY-14 MY-15 PH-00 AT-9 KH-12 LA-VT MM-18 MN-1 US-DC MX-DIF MX-CMX AR-C ' +
    'BG-22 CZ-10 HU-BU RO-B UA-30 BY-HM KZ-ALA KZ-AST UZ-TK KG-GB ET-AA ET-DD KE-30 EG-C CO-DC IN-DL IN-CH BE-BRU CH-BS ' +
    'CH-GE NO-03 SE-AB CD-KN CG-BZV RW-01 UG-102 BI-BM DJ-DJ GN-C ML-BKO NE-8 TD-ND CF-BGF AO-LUA MZ-MPM SZ-HH LY-TB ' +
    'GE-TB AM-ER AZ-BA LV-RIX LT-58 HR-21 RS-00 ES-CE ES-ML PE-CAL VE-A BO-L'
  )
    .split(' ')
    .filter(
      (iso) => !['BO-L', 'SE-AB', 'UG-102', 'SZ-HH', 'LT-58', 'AO-LUA', 'CH-GE', 'LY-TB'].includes(iso),
    ),
)

/** Usual English names of first-level units where the tables print another. */
export const NAMES_BY_ISO: Readonly<Record<string, string>> = {
  'KR-42': 'Gangwon',
  'KR-43': 'North Chungcheong',
  'KR-44': 'South Chungcheong',
  'KR-45': 'North Jeolla',
  'KR-46': 'South Jeolla',
  'KR-47': 'North Gyeongsang',
  'KR-48': 'South Gyeongsang',
  'KR-49': 'Jeju',
  'KR-41': 'Gyeonggi',
  'LA-BL': 'Bolikhamxay',
  'LA-XA': 'Xayaburi',
  'LA-XE': 'Sekong',
  'US-DC': 'Washington DC',
  'RU-SPE': 'Saint Petersburg',
  'ID-JB': 'West Java',
}

/** Usual English names of settlements, by GeoNames number, where GeoNames prints another. */
export const NAMES_BY_NUMBER: Readonly<Record<number, string>> = {
  1846266: 'Jeju City',
  4140963: 'Washington DC',
  5128581: 'New York',
  3703443: 'Panama City',
}

/** Further names by ISO 3166-2 code or place id. */
export const ALSO_NAMED: Readonly<Record<string, readonly string[]>> = {
  'KR-43': ['Chungcheongbuk', 'Chungbuk', 'Chungcheongbuk-do'],
  'KR-44': ['Chungcheongnam', 'Chungnam', 'Chungcheongnam-do'],
  'KR-45': ['Jeollabuk', 'Jeonbuk', 'Jeollabuk-do', 'North Jeolla', 'Jeonbuk State'],
  'KR-46': ['Jeollanam', 'Jeonnam', 'Jeollanam-do'],
  'KR-47': ['Gyeongsangbuk', 'Gyeongbuk', 'Gyeongsangbuk-do', 'Kyongsangbuk'],
  'KR-48': ['Gyeongsangnam', 'Gyeongnam', 'Gyeongsangnam-do', 'Kyongsangnam'],
  'KR-42': ['Gangwon-do', 'Kangwon', 'Gangwon Special Self-Governing Province'],
  'KR-49': ['Jeju-do', 'Jeju Island', 'Cheju', 'đảo Jeju'],
  'KR-41': ['Gyeonggi-do', 'Kyonggi'],
  'LA-HO': ['Houaphanh', 'Houaphan', 'Huaphan', 'Hua Phan', 'Hủa Phăn'],
  'LA-XI': ['Xiengkhuang', 'Xieng Khouang', 'Xieng Khuang', 'Xiêng Khoảng', 'Xiangkhoang', 'Xiang Khouang'],
  'LA-BL': [
    'Bolikhamsai',
    'Borikhamxay',
    'Bolikhamxai',
    'Bo-ly-khăm-xay',
    'Bolykhamsay',
    'Bolikhamsay',
    'Borikhamsai',
  ],
  'LA-SV': ['Savannakhet', 'Xa-vẳn-na-khẹt', 'Sa-vẳn-na-khẹt'],
  'LA-SL': ['Salavan', 'Saravane', 'Saravan', 'Xa-la-van'],
  'LA-CH': ['Champassak', 'Champasak', 'Chăm-pa-sắc'],
  'LA-OU': ['Oudomxay', 'Udomxay', 'Oudomsay', 'U-đôm-xay'],
  'LA-XE': ['Xekong', 'Sekong', 'Sê Kông', 'Xê Công', 'Xê-kông'],
  'LA-AT': ['Attapeu', 'Attapu', 'Át-ta-pư'],
  'LA-KH': ['Khammouane', 'Khammuan', 'Khammuane', 'Khăm Muộn'],
  'LA-LP': ['Luang Prabang', 'Louangphabang', 'Luông Pha-băng', 'Luangprabang', 'Luông Prabang'],
  'LA-LM': ['Luang Namtha', 'Louang Namtha', 'Luông Nậm Thà'],
  'LA-PH': ['Phongsaly', 'Phongsali', 'Phong Sa Lỳ', 'Phông-xa-lỳ'],
  'LA-XA': ['Xayaboury', 'Sayaboury', 'Sainyabuli', 'Xaignabouli', 'Xay-nha-bu-ly'],
  'LA-BK': ['Bokeo', 'Bò Kẹo'],
  'LA-VT': ['Vientiane', 'Viêng Chăn', 'Vientiane Capital', 'Viang Chan', 'Vientiane Prefecture'],
  'CN-GX': ['Guangxi Zhuang Autonomous Region', 'Quảng Tây'],
  'CN-YN': ['Vân Nam'],
  'CN-GD': ['Quảng Đông', 'Kwangtung'],
  'CN-HI': ['Hải Nam'],
  'CN-BJ': ['Bắc Kinh'],
  'CN-SH': ['Thượng Hải'],
  'CN-CQ': ['Trùng Khánh'],
  'CN-TJ': ['Thiên Tân'],
  'RU-SPE': ['St Petersburg', 'St. Petersburg', 'Xanh Pê-téc-bua', 'Xanh-pê-téc-bua', 'Saint Petersburg'],
  'RU-MOW': ['Mát-xcơ-va', 'Matxcova', 'Moscow', 'Moskva'],
  'US-DC': [
    'Washington D.C.',
    'Washington, DC',
    'Washington, D.C.',
    'District of Columbia',
    'Washington DC',
    'Oa-sinh-tơn',
  ],
  'gn-5128581': ['New York City', 'New York', 'NYC', 'Niu Oóc'],
  'gn-1846266': ['Jeju', 'Jeju-si', 'Jeju City'],
  'gn-1809858': ['Canton', 'Quảng Châu', 'Guangzhou'],
  'gn-1799869': ['Nam Ninh', 'Nanning'],
  'gn-3703443': ['Panama City', 'Ciudad de Panama'],
}
