import { ActError, problem } from '#model/problem.ts'

/** Ends an act whose text holds the number of a passport or identity card. The number itself is not said again. */
export function refuseIdentity(): never {
  throw new ActError(
    'refused',
    problem('identity-number', {
      en: 'This looks like the number of a passport or identity card. Such numbers are never kept here: leave it out and only say whether the passport is valid for more than six months.',
      vi: 'Nội dung có vẻ chứa số hộ chiếu hoặc số căn cước. Hệ thống không lưu các số này: hãy bỏ đi và chỉ ghi hộ chiếu còn hạn trên sáu tháng hay không.',
    }),
  )
}
