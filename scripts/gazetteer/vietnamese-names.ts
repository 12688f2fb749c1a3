import { addKeys, type PlaceDraft } from './draft.ts'
import { asciiName } from './names.ts'

/**
 * Names that Vietnamese papers and desks use for places abroad, where the sources hold none: our own list. The largest
 * place of the English name takes it. Left out are names that a place in Vietnam bears too (Thái Nguyên for Taiyuan).
 */
const LISTED: Readonly<Record<string, string>> = {
  CN:
    'Kunming=Côn Minh; Nanning=Nam Ninh; Chengdu=Thành Đô; Wuhan=Vũ Hán; Hangzhou=Hàng Châu; Nanjing=Nam Kinh; ' +
    "Xi'an=Tây An; Suzhou=Tô Châu; Zhengzhou=Trịnh Châu; Jinan=Tế Nam; Harbin=Cáp Nhĩ Tân; Changchun=Trường Xuân; " +
    'Shenyang=Thẩm Dương; Dalian=Đại Liên; Shijiazhuang=Thạch Gia Trang; Hefei=Hợp Phì; Fuzhou=Phúc Châu; ' +
    'Nanchang=Nam Xương; Guiyang=Quý Dương; Lanzhou=Lan Châu; Yinchuan=Ngân Xuyên; Ningbo=Ninh Ba; Wenzhou=Ôn Châu; ' +
    'Wuxi=Vô Tích; Changzhou=Thường Châu; Yangzhou=Dương Châu; Xuzhou=Từ Châu; Nantong=Nam Thông; Yiwu=Nghĩa Ô; ' +
    'Quanzhou=Tuyền Châu; Zhuhai=Châu Hải; Dongguan=Đông Quản; Foshan=Phật Sơn; Zhongshan=Trung Sơn; ' +
    'Huizhou=Huệ Châu; Shantou=Sán Đầu; Liuzhou=Liễu Châu; Beihai=Bắc Hải; Qinzhou=Khâm Châu; ' +
    'Fangchenggang=Phòng Thành Cảng; Chongzuo=Sùng Tả; Baise=Bách Sắc; Hechi=Hà Trì; Wuzhou=Ngô Châu; ' +
    'Guigang=Quý Cảng; Hezhou=Hạ Châu; Yantai=Yên Đài; Weihai=Uy Hải; Weifang=Duy Phường; ' +
    "Linyi=Lâm Nghi; Zibo=Truy Bác; Jining=Tế Ninh; Tai'an=Thái An; Rizhao=Nhật Chiếu; Tangshan=Đường Sơn; " +
    'Baoding=Bảo Định; Handan=Hàm Đan; Datong=Đại Đồng; Kaifeng=Khai Phong; Sanya=Tam Á; Lijiang=Lệ Giang; ' +
    "Yuxi=Ngọc Khê; Qujing=Khúc Tĩnh; Pu'er=Phổ Nhĩ; Baoshan=Bảo Sơn; Zunyi=Tuân Nghĩa; Yichang=Nghi Xương; " +
    'Xiangyang=Tương Dương; Zhangjiajie=Trương Gia Giới; Jiujiang=Cửu Giang; Jingdezhen=Cảnh Đức Trấn; ' +
    'Wuhu=Vu Hồ; Huangshan=Hoàng Sơn; Shaoxing=Thiệu Hưng; Jiaxing=Gia Hưng; Jinhua=Kim Hoa; Zhenjiang=Trấn Giang; ' +
    'Lianyungang=Liên Vân Cảng; Yancheng=Diêm Thành; Dandong=Đan Đông; Daqing=Đại Khánh; Jiangmen=Giang Môn; ' +
    'Maoming=Mậu Danh; Zhaoqing=Triệu Khánh; Shaoguan=Thiều Quan',
  LA:
    'Houaphanh=Hủa Phăn; Xiangkhouang=Xiêng Khoảng; Khammouane=Khăm Muộn; ' +
    'Phongsaly=Phông Sa Lỳ; Bokeo=Bò Kẹo',
  RU: 'Moscow=Moskva',
  CU: 'Havana=La Habana',
  CZ: 'Prague=Praha',
  BE: 'Brussels=Brussels; Flanders=Flanders; Wallonia=Wallonia',
  CL: "O'Higgins=O'Higgins; Magallanes=Magallanes",
  CO: 'San Andres and Providencia=San Andrés và Providencia; Guainia=Guainía',
  EG: 'Sharqia=Sharqia; North Sinai=Bắc Sinai; South Sinai=Nam Sinai',
  ES: 'Castilla-La Mancha=Castilla-La Mancha; Asturias=Asturias; Catalonia=Catalonia',
  FI: 'North Ostrobothnia=Bắc Ostrobothnia; South Ostrobothnia=Nam Ostrobothnia; Kanta-Hame=Kanta-Häme; Paijat-Hame=Päijät-Häme; North Savo=Bắc Savo; South Savo=Nam Savo; Central Ostrobothnia=Trung Ostrobothnia; Central Finland=Trung Phần Lan; Southwest Finland=Tây Nam Phần Lan',
  GB: 'England=Anh',
  ID: 'West Nusa Tenggara=Tây Nusa Tenggara; North Sumatra=Bắc Sumatra; South Sumatra=Nam Sumatra; West Sumatra=Tây Sumatra',
  IS: 'Southern Peninsula=Bán đảo phía Nam',
  KZ: 'Turkistan=Turkistan',
  LK: 'North Central=Trung Bắc; Central=Miền Trung; Northern=Miền Bắc; Eastern=Miền Đông',
  MX: 'Mexico City=Thành phố Mexico',
  MY: 'Penang=Penang; Malacca=Malacca',
  PE: 'Tacna=Tacna',
  PH: 'Cordillera=Cordillera; Bangsamoro=Bangsamoro; Mimaropa=Mimaropa; Soccsksargen=Soccsksargen; Calabarzon=Calabarzon',
  SA: 'Hail=Hail; Medina=Medina; Eastern Province=Miền Đông',
  US: 'Washington DC=Washington D.C.',
}

/** Countries whose units Vietnamese writes as their own romanisation does; what the sources hold are other romanisations. */
const AS_ROMANISED = new Set(['KH', 'MM', 'TH'])

function isRomanisation(listed: string, country: string): boolean {
  return AS_ROMANISED.has(country) || (country === 'LA' && asciiName(listed) === listed)
}

const KIND_BEFORE =
  /^(Thành phố|Tiểu bang|Bang|Tỉnh|Quận|Huyện|[Hh]ạt|Vùng|Khu vực hành chính|Khu vực|Đô [Tt]hị [Tt]ự [Tt]rị(?: của)?)\s+(?=\p{Lu}\p{Ll})/u
const KIND_BEHIND = /\s+(Hạt|Đô thị tự trị)$/u
const COMPASS = /^(bắc|nam|đông|tây|trung|miền|phía|trung tâm|thủ đô)(\s|$)/i

/** A unit's Vietnamese name bare of its level, of notes in brackets and of footnote marks: `Tiểu bang Texas` to `Texas`. */
export function bareVietnamese(
  listed: string | undefined,
  of: { name: string; country: string },
): string | undefined {
  if (!listed || isRomanisation(listed, of.country)) return undefined
  const plain = listed
    .replace(/\s*\([^)]*\)|[²³¹]|,.*$/g, '')
    .replace(/’/g, "'")
    .trim()
  // `Salt Lake City` is printed as it stands; `Thành phố Québec` is how Quebec City is told from Quebec.
  if (of.country === 'US' && of.name.endsWith(' City')) return undefined
  const bare = plain.replace(KIND_BEHIND, '').replace(KIND_BEFORE, '')
  return COMPASS.test(bare) || of.name.endsWith(' City') ? plain : bare
}

/** Gives the places of our list their Vietnamese names, as names to show and to be found by. */
export function nameInVietnamese(places: readonly PlaceDraft[]): void {
  for (const [country, list] of Object.entries(LISTED)) {
    for (const entry of list.split('; ')) {
      const [name = '', vi = ''] = entry.split('=')
      const named = places.filter((place) => place.country === country && place.name === asciiName(name))
      const largest = named.reduce<PlaceDraft | undefined>(
        (best, place) => (best && best.weight >= place.weight ? best : place),
        undefined,
      )
      if (!largest) throw new Error(`No place ${name} in ${country}.`)
      for (const place of named.filter((one) => one === largest || one.within === largest.id)) {
        if (vi === place.name) delete place.vi
        else place.vi = vi
        addKeys(place, [vi])
      }
    }
  }
}
