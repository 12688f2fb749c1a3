/** Given names of women, folded, for `she` and `he`; names both bear are left out here and listed below. */
export const NAMES_OF_WOMEN: ReadonlySet<string> = new Set(
  `abena abigail adaeze adela adriana agata agnes agnese agnieszka aino aisha aisling akiko akinyi akosua
  alejandra aleksandra alena alessandra alexandra alice alicia alina alisa aliya amanda amara amelia amina
  amy ana ananya anastasia anchalee andrzeja aneta angela angelica angelika aniko anita anja anke ann anna
  annalena anne annegret anneli annette annie annika anouk anthea antje antonella antonia anu aoife apinya
  arantxa ariane aroa asa asha aslaug asli astrid atieno audrey aurelie aurora ayako ayesha ayse ayu azra
  barbara barbora beata beate beatrice beatriz belen benjawan berit bernadette bettina betty bianca birgit
  blanka bonnie boonsri bopha bounmy bozena branka brenda bridget brigitte brita britt britta bronwyn
  busisiwe camila camilla candela carin carla carmen carol carole carolina caroline carolyn catarina
  caterina catherine cathy catriona cecile cecilia celine chanida chantal chanthavone chantrea charlotte
  chiamaka chiara chidinma chieko chika chitra chloe christa christiane christina christine ciara cilla
  cindy claire clara claudia claudine clementine colette concepcion constance consuelo corazon corinna
  corinne cornelia cristiana cristiane cristina cynthia dagmar daisy dalia danica daniela danielle danuta
  dararat daria darlene debbie deborah deepa deirdre delphine denise dewi diana diane dina divina dolores
  dominika donna dora doris dorota dorothea dorothy dorte duangjai dyah edita edith eeva efua eileen eithne
  ekaterina elaine eleanor elena eleni elif elisa elisabeth elizabet elizabeth elke ella ellen elodie elsa
  elsbeth elvira elzbieta emi emilia emily emina emma emmanuelle endang enikoe erica erika erin ernestine
  esi esperanza estela estelle esther eszter etsuko eudora eugenia eva evelyn ewa fabienne farida fatima
  fatma fatou felicity fernanda fiona fitri florence folake frances francesca francine frauke freya frida
  friederike fumiko funmilayo gabriela gabriele gabriella galina gemma genevieve georgina geraldine gerda
  gillian gina giovanna gisela giulia giuliana glenda glenys gloria grace graciela greta guadalupe gudrun
  gulnara gunilla gwen gwendolyn halina hana hanna hannah hanne hanneke hannelore harriet haruka haruko
  hatice hazel heather hedda hedwig heidi heike helen helena helene helga heli henriette hermine hettie
  hilda hilde hildegard hiroko hisako hitomi holly ilaria ilona ilse imelda imke indah ines inga inge
  ingeborg ingrid ingrida ingvild inmaculada iolanda irena irene irina iris irma irmgard isabel isabella
  isabelle isolde itziar ivana ivanka ivy izabela jacinta jacqueline jadwiga jana jane janet janice janina
  janine jaroslava jasmin jasmine jasna javiera jeannette jelena jenna jennifer jenny jessica jill jintana
  jitka joan joanna joanne johanna jolanta josefina josephin josephine josette joy juana judit judith judy
  julia juliana julie juliet justine justyna kaisa kajsa kalpana kamala kanokwan kaori karen karin karina
  karla karolina kartika kasia katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy
  katie katja katri katrin kavita kayoko kazuko kazumi keiko kemi kerstin kesone khadija khamla kinga kirsi
  kirsten kirsty klara kristin kristina krisztina krystyna ksenia kumiko kunthea kyoko lakshmi larissa
  latifa laura lauren lavinia lea leah leena leila lena lene leonie leonor lerato lestari leticia leyla
  lidia lieke liesbeth lieselotte ligaya liina lilian liliana lilis lily lina linda linnea lisa liv livia
  liz lizbeth ljiljana lois lorena lorraine lotte louise luana lucia luciana lucie lucile lucinda lucy
  ludmila luisa luise luz luzviminda lydia lynn lyudmila maaike machiko madeleine magda magdalena magnhild
  maija maike maja makena malgorzata malin mandy manivone manuela mara marcela marcella mareike margaret
  margarita margit margot maria mariana marianne maribel maricar maricel marie marieke marielle marieta
  marija mariko marilou marilyn marina marisa marit marita marites marjolein marjorie marketa marlene
  marlies marta martha martina martine mary marzena masako mathilda mathilde maud maureen maya mayumi mbali
  megan megumi meike melanie melinda mercedes mercy meredith mette mia michaela michelle michiko michiyo
  midori mieke mieko miguela mihaela mihoko milagros mildred milena milica minako minna mireille mirela
  mirella miriam mirjam mirka miroslava miyoko miyuki moira mona monica monika monique montserrat muriel
  murni myriam nadezhda nadia nadine nadja nagore naledi nanami nancy naoko naomi nasrin natalia natalie
  natascha nathalie natsuko natsumi nattaya neha nell nerea ngozi niamh nicole nicoleta nicolette nikolina
  nilufar nina ninette ningsih nittaya nkechi nobuko noemi nomvula noor nora noriko norma noura nuria nurul
  nyambura nyokabi odalys oddny odile oksana olaug olena olga olivera olivia oona orawan orla orsolya pailin
  paivi pamela paola pascale patricia patrycja paula paulette paulina pauline pavlina peggy penelope penny
  pensri perpetua petra philippa phoebe phonesavanh phyllis pia pilar pimchanok polina pooja prisca
  priscilla priya pushpa putri rachel raffaella ragnhild raili raisa rajni ramona randi rania raquel rasa
  rashmi ratana ratna rebecca regina reiko renate renee retno rieko riikka rina rini rita ritva roberta
  rocio rosa rosalind rosalinda rosanna rosario rose rosemarie rosemary roswitha roxana roza rumiko ruta
  ruth ryoko saara sabine sabrina sachiko sadako sakura sally salma salome samantha sandra sandrine sanna
  sanne saoirse saowalak sara sarah saskia satoko saule sayaka sayuri seija selma setsuko sevgi shanthi
  sharon sheila sheri shirin shirley shizuka shizuko sian sibongile sibylle signe sigrid silke silvia simona
  simone sinead sini sinta siobhan siri sirikit siti snezana socheata sofia sofie solange soledad solveig
  somsri sonia sonja sophea sopheap sophia sophie soraya souksavanh sreymom sreyneang sreypov stacey
  stanislava stefania stefanie stefanija stella stephanie stine sue sujata sukanya sulastri sulochana sumiko
  sumire sunita supaporn suphaporn susan susana susanna susanne sushma suvi suzanne svenja svetla svetlana
  svitlana sylvia synnove takako tamar tamara tamiko tania tanja tara tatiana tatjana tatyana tea teodora
  teresa teresita teruko tetiana tetyana thabile thandeka thandiwe thea theresa therese thora tiffany tiina
  tilda tina titta tomoe tomoko tone tonya torill tove tracey trine trinidad trude tuija tuti tuula ulla
  ulrika ulrike unni ursula urszula usha ute vaishali valentina valentyna valeria valerie vanda vanessa
  vasiliki vasilisa veena vendula vera verena veronica veronika veronique vesna vibeke victoria viengkham
  vigdis viktoriia vilayvone vilma viola violeta violetta virginie virpi virve viveca vivien vivienne
  waltraud wambui wanda wangari wanida wanjiku wanjiru wendy wiebke wilaiwan wilhelmina willemijn wioletta
  wulan xenia ximena yaa yadira yael yana yanti yasmin yasuko yesenia yevgenia ylva yoko yolanda yoshie
  yoshiko yuka yukari yukiko yuko yulia yuliana yumeko yumi yumiko yupa yuriko yvette yvonne zainab zanele
  zawadi zdenka zeynep zhanna zodwa zoe zofia zora zsofia zsuzsanna zuzana`
    .split(/\s+/)
    .filter(Boolean),
)

/** Given names both men and women bear, or that say nothing in some land. */
export const NAMES_OF_BOTH: ReadonlySet<string> = new Set(
  `alexis ali andrea ariel cameron charlie chris dale dana dian drew hilary jackie jackson jamie jan jean jesse jo jordan joyce june kai kelly kerry kim kyaw laurence lee-ann leslie lindsay lyn made mario marion merle micha mika morgan nang
  nicola nikita nikki noel pascal putu rene robin sam sasha shannon sri terry tony tracy tri val valery vasyl vivian wayan`
    .split(/\s+/)
    .filter(Boolean),
)
