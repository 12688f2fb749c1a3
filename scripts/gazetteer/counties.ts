import { foldText } from '../../src/model/values/fold.ts'
import type { PlaceDraft } from './draft.ts'
import { keyOf } from './names.ts'

/**
 * Third- and second-level units of China that the lists of settlements know only by their seats' names: the counties
 * along the border with Vietnam and Laos, which deal with Vietnamese districts and communes, and the districts of
 * Beijing and Shanghai. Name, province, native name, Vietnamese name, latitude, longitude.
 */
const COUNTIES = `
Hekou|Yunnan|河口县|Hà Khẩu|22.53|103.94
Jinping|Yunnan|金平县|Kim Bình|22.78|103.23
Luchun|Yunnan|绿春县|Lục Xuân|23.0|102.39
Maguan|Yunnan|马关县|Mã Quan|23.01|104.39
Malipo|Yunnan|麻栗坡县|Ma Lật Pha|23.12|104.7
Funing|Yunnan|富宁县|Phú Ninh|23.63|105.63
Jiangcheng|Yunnan|江城县|Giang Thành|22.59|101.86
Mengla|Yunnan|勐腊县|Mãnh Lạp|21.48|101.56
Mengzi|Yunnan|蒙自市|Mông Tự|23.4|103.36
Gejiu|Yunnan|个旧市|Cá Cựu|23.36|103.16
Napo|Guangxi|那坡县|Nà Po|23.39|105.84
Jingxi|Guangxi|靖西市|Tịnh Tây|23.13|106.42
Daxin|Guangxi|大新县|Đại Tân|22.83|107.2
Longzhou|Guangxi|龙州县|Long Châu|22.34|106.85
Ningming|Guangxi|宁明县|Ninh Minh|22.14|107.08
Pingxiang|Guangxi|凭祥市|Bằng Tường|22.09|106.77
Dongxing|Guangxi|东兴市|Đông Hưng|21.55|107.97
Fangcheng|Guangxi|防城区|Phòng Thành|21.77|108.35
Gangkou|Guangxi|港口区||21.64|108.38
Dongcheng|Beijing|东城区||39.93|116.42
Xicheng|Beijing|西城区||39.91|116.37
Chaoyang|Beijing|朝阳区|Triều Dương|39.92|116.44
Haidian|Beijing|海淀区|Hải Điến|39.96|116.3
Fengtai|Beijing|丰台区||39.86|116.29
Shijingshan|Beijing|石景山区|Thạch Cảnh Sơn|39.91|116.22
Mentougou|Beijing|门头沟区||39.94|116.1
Fangshan|Beijing|房山区||39.75|116.14
Tongzhou|Beijing|通州区||39.91|116.66
Shunyi|Beijing|顺义区||40.13|116.65
Changping|Beijing|昌平区||40.22|116.23
Daxing|Beijing|大兴区||39.73|116.34
Huairou|Beijing|怀柔区||40.32|116.63
Pinggu|Beijing|平谷区||40.14|117.12
Miyun|Beijing|密云区||40.38|116.84
Yanqing|Beijing|延庆区||40.46|115.97
Huangpu|Shanghai|黄浦区|Hoàng Phố|31.23|121.48
Xuhui|Shanghai|徐汇区||31.19|121.44
Changning|Shanghai|长宁区||31.22|121.42
Jing'an|Shanghai|静安区||31.23|121.45
Putuo|Shanghai|普陀区||31.25|121.39
Hongkou|Shanghai|虹口区||31.26|121.51
Yangpu|Shanghai|杨浦区||31.26|121.53
Minhang|Shanghai|闵行区||31.11|121.38
Baoshan|Shanghai|宝山区||31.41|121.49
Jiading|Shanghai|嘉定区||31.37|121.27
Pudong|Shanghai|浦东新区|Phố Đông|31.22|121.54
Jinshan|Shanghai|金山区||30.74|121.34
Songjiang|Shanghai|松江区||31.03|121.23
Qingpu|Shanghai|青浦区||31.15|121.12
Fengxian|Shanghai|奉贤区||30.92|121.47
Chongming|Shanghai|崇明区||31.62|121.4`

/** The counties and districts of the list, each within its first-level unit. */
export function borderCounties(firsts: readonly PlaceDraft[]): PlaceDraft[] {
  return COUNTIES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', province = '', native = '', vi = '', lat = '', lon = ''] = line.split('|')
      const within = firsts.find((unit) => unit.country === 'CN' && unit.name === province)
      if (!within) throw new Error(`${province} is no first-level unit of China.`)
      const keys = [name, vi, `${name} New Area`].flatMap((text) => keyOf(text) ?? [])
      return {
        id: `a3-CN-${foldText(province)}-${foldText(name).replaceAll(' ', '-')}`,
        name,
        ...(vi ? { vi } : {}),
        native,
        country: 'CN',
        level: 'third' as const,
        city: native.endsWith('市'),
        within: within.id,
        lat: Number(lat),
        lon: Number(lon),
        population: 0,
        weight: 60_000,
        bonus: 0,
        keys: new Set(keys),
      }
    })
}
