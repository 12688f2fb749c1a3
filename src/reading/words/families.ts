/** Family names that open Vietnamese, Korean and Chinese names, folded. A hint that a run is a person, never a proof. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong mai dao luong vuong to ta
  chau thai lam phung quach doan ha cao luu trieu hau giang thao tong kieu quang nghiem
  kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song ryu hong yang ko moon son bae
  baek heo nam sim noh ha jeon gwak sung cha joo woo goo min yook
  wang li zhang liu chen yang zhao huang zhou wu xu sun zhu ma hu guo lin he gao luo zheng liang xie tang deng feng
  peng zeng xiao pan yuan cai jiang yu du ye wei su lu ding wan shen ren yao`
    .split(/\s+/)
    .filter(Boolean),
)
