/** Words that are names of places somewhere, folded, but hardly ever mean one where this press writes them alone. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  `date federation commerce enterprise parliament society alliance foundation summit delta northern southern eastern western republic bao central bund mirai male best brown melissa bureau pacific city east west north south central park hall march may august mobile reading
  nice general union university party council committee secretary chairman mayor governor people national sister
  tong bac nam dong tay trung ong ba anh em con cai mot hai ba bon nam sau bay tam chin muoi cac nhung so uy ban bo
  phu tan long an binh minh thanh hoa duc loc quang son lam ha ho la van giang hung dung tuan cuong huy hai
  photo news home green golden data energy group bank center centre museum festival fair forum day year spring
  of the in on at to for and with as by from this that who which when where it he she they we you de la le el les
  agreement deal school high hi tech art music film food fish water solar smart global world international
  trade investment tourism culture health sport education science technology agriculture industry logistics
  embassy consulate ambassador consul president director prime minister prince princess crown king queen
  monday tuesday wednesday thursday friday saturday sunday january february april june july september october
  november december asia africa europe america african asian european line most many other plan project
  hill gate bridge river lake bay island port ports airport station street road square tower market garden
  ngay thang nam quy tuan tai theo trong ngoai tren duoi giua khi neu vi do de cho den tu voi va cung
  hoi so truong vien cuc vu phong quan huyen xa tinh thi tran thon khu pho doan dai su lanh chu tich bi thu
  khoa mr mrs ms dr sir lord lady miss captain male female read related share contact view photos image source
  university college institute chamber office department agency association committee assembly congress
  economy finance transport works town mission light roman rania welfare labour labor
  songdo dano
  love hope faith victory liberty independence union progress harmony unity friendship peace
  vang bien dat nuoc troi mua xuan thu dong he sang chieu toi dem hom nay mai kia`
    .split(/\s+/)
    .filter(Boolean),
)
