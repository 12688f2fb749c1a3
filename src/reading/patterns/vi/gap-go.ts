import type { Pattern } from '../pattern.ts'

/** Reads: Ông Khởi tiếp Tổng Lãnh sự Trung Quốc Đường Lập. */
export const gapGo: Pattern = {
  name: 'vi/gap-go',
  lang: 'vi',
  kind: 'meeting',
  says: 'Ông Khởi tiếp Tổng Lãnh sự Trung Quốc Đường Lập.',
  mustNot: 'Hai ông chưa gặp nhau.',
  triggers: [
    'cuộc',
    'buổi',
    'điện',
    'bái',
    'thăm',
    'chúc',
    'tiếp',
    'gặp',
    'hội',
    'chào',
    'đón',
    'làm',
    'đàm',
    'chủ',
    'ký',
    'trao',
    'đặt',
  ],
  shapes: [
    '(?<!(?:^| )(?:kiến|gặp|chào|giao) )(?<participants>{P}(?:(?: ,| và) {P}){0,3})(?: ,)? (?:\\S+ ){0,8}?(?:tiếp kiến|bái kiến|điện đàm với|tiếp xúc với|thăm và làm việc với|thăm , làm việc với|chào từ biệt|chúc mừng|tiếp xã giao|(?<!(?:sự|lễ) (?:đón )?)tiếp|hội đàm(?: trực tuyến)? với|gặp gỡ|gặp|hội kiến|chào xã giao|đến chào|tới chào|chào|(?<!(?:sự|lễ|việc) )đón tiếp|làm việc(?: trực tuyến)? với|(?<!(?:sự|lễ|việc) )đón|trao đổi với|có buổi làm việc với|có buổi tiếp|tiếp và làm việc với|gặp mặt|tiếp thân mật|tọa đàm với|có cuộc gặp với|có cuộc hội đàm với) (?:\\S+ ){0,6}?(?<participants2>{P}(?:(?: ,| và) {P}){0,3})',
    '(?:cuộc gặp gỡ|cuộc tiếp xúc|cuộc làm việc|cuộc điện đàm|cuộc trao đổi|buổi gặp|buổi tiếp đón|cuộc gặp|buổi tiếp|buổi làm việc|hội đàm|cuộc hội đàm|tiếp) (?:\\S+ ){0,3}?(?:với|giữa) (?<participants>{P})(?: (?:và|với) (?<participants2>{P}))?',
    '(?<participants>{P}) (?:và|cùng|với) (?<participants2>{P})(?: ,)? (?:\\S+ ){0,4}?(?:đồng chủ trì|chủ trì|ký|ký kết|trao|đặt bút|gặp|hội đàm)',
    '(?<participants>{P})(?: ,)? (?:đã )?(?:đến|tới|sang) thăm (?:và làm việc với )?(?<participants2>{P})',
    '(?<=^|[–:;] |- |" )(?:tiếp|đón|đón tiếp|tiếp đón|gặp|hội kiến|hội đàm với|làm việc với|tiếp xã giao|gặp gỡ) (?<participants>{P})(?: (?!P\\d)\\S+){0,8}? , (?<participants2>{P})',
    'đoàn (?:\\S+ ){0,6}?(?:đến chào|tới chào|chào xã giao|chào|hội kiến|gặp gỡ|gặp|hội đàm với|làm việc với|tiếp xúc với) (?:\\S+ ){0,2}?(?<participants2>{P})',
  ],
  state: {},
  modality: 'status',
}
