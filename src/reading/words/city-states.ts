/** Cities that are units of the first level: `sister city of Hamburg` means no town of that name elsewhere. */
export const CITY_STATES =
  /^(Hamburg\|DE|Berlin\|DE|Bremen\|DE|Vienna\|AT|Brussels\|BE|Moscow\|RU|Saint Petersburg\|RU|Busan\|KR|Daegu\|KR|Incheon\|KR|Gwangju\|KR|Daejeon\|KR|Ulsan\|KR|Seoul\|KR|Beijing\|CN|Shanghai\|CN|Tianjin\|CN|Chongqing\|CN|Da Nang\|VN|Hanoi\|VN|Hai Phong\|VN|Can Tho\|VN)$/
