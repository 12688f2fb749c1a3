/**
 * Further given names, folded: of the north, the middle and the east of Europe, the Caucasus, Central and South Asia, the
 * Arab lands, Africa and the Mekong. Names that are common words, family names of East Asia or larger places are left out. Whether
 * a man or a woman bears one is not told here.
 */
export const GIVEN_NAMES_ABROAD: ReadonlySet<string> = new Set(
  `abay abdou abdoulaye abdukhalil abdulaziz abdulla abdurrahman abebe abel abena abhijit abhishek abiodun adaeze adebayo
  adeola adil aditya adnan adriano agata agnese ahmet aibek aida aidar aigerim aigul aiko aila ainura aizhan ajay ajit
  akash akbar akhilesh akmal akosua albrecht alejandrina aleksandras aleksei aleksey aleksi alena alfredas algirdas
  alibek alicja alim alina alisher aliya alla almaz alois aloysius alzbeta amadou amal ambrose amrita anara anastasiia
  anastasiya anatoli anatolii anatoliy anatoly anchalee andra andris andrius andrus andrzejewski angelica angelina
  angelita aniket aninha anisa anitha anju anneli annika ansis anthi antoni antonin antonina anucha anuradha anvar
  aparna apinya apirak aravind arda ardak arijit armen arnis aroha arsen arthit artis artur arvid arvydas asel asep
  ashok ashot ashwin asif aslan assel atanas athanasios ausra avi avril aybek aygul ayman ayodele ayse aysel azamat azat
  aziz aziza bagus baiba bakhtiyor bakyt balazs baldur banu barbora bartosz basma batbayar batuhan bayram behzod bekzat
  belinda bence benito benjamim berit bernadett bernardo berta besik bhavna bhumibol bilal biljana birgitta birute
  bjarne bjarni blanka blaz bobur bodil bohdan bohumil bojan bolat bolormaa boonchai boonmee boonsri borislav borys
  bozena branimir branislav branko britt bronislaw bulat burak busisiwe camelia candido carlotta carmela carmelo cassio
  catalin catalina catharina cato celal celia celso cem cemal chaiwat chaiyong chalermchai chandra chandrababu chantha
  chanthavong charalampos charoen chavalit chea cheikh chhay chiamaka chidi chinedu chinonso chloe chokchai chomphu
  christos chukwuemeka ciaran cihan cinzia ciro claus cleopatra conchita constantin constantinos corazon corina corneliu
  cosimo cosmin costas csaba cyrus czeslaw dace dagfinn dagny dainis daiva dalia dalibor dalius damir danail danica
  daniil danila danilo daniyar danka danuta daria dariga darina dario darja daulet davide davit davor davron dawid dawit
  dayana debjani deepa deepika dejan deniz desislava desmond desta devendra dhanush dilfuza dilnoza dilshod dima dimitar
  dimitrios dimitris dina dinara dinesh ditte djamila dolores domen domenico dominika donata donatas donato dorin dorota
  dovile draga dragan drahomira dumitru durdona duygu dzmitry ebba ebru edita edmilson eduards edyta eeva efrain efua
  egidijus egil egle eija einar eino eirik eirikur ekrem elchin eldar elira elisabet elisabetta elke ella elmira elnur
  elodia elvira elzbieta emeka emin emine emmi emrah enkhbayar enn enver ercan erdem erdenebat erez erhan erkin erlan
  erlend ernesta ernestas ernestine esa eser esko espen esra essi estela eteri eudora eugen eugeniusz eulalia evandro
  evangelos evariste evelina evija evren ewelina eysteinn ezra fabiana fabiola fabricio faiz farhad farhod farid farida
  faridah farkhad farouk farrukh fatih fatimah fatmata fatou fedir fedor felicia femi ferdinando ferenc ferhat feride
  feruza fidel filipa filiz fintan firdaus firoz flavio flemming florentina florin foteini francisca frantisek fredrik
  fredrika freja frida fridrik friederike frode fryderyk fumiko gabor gaetano gagik galina galyna gamze ganbold ganesh
  gani gaurav gayane gediminas geert geir gennadi gennadii gennady georgi georgios georgiy geraldine gerda gerhart
  gerrit gerry gezim ghassan gheorghe giacomo giancarlo gianfranco gianna gintaras giorgi girish girts gisela gitte
  gjorgji gloriana goran gordana gotz govind gro gudmundur gudrun guilherme guillermina gulbahor gulnar gulnara gulnoza
  gulshan gulzar gunars gunilla gunta guntis gurpreet gustaf gustav gwendolyn gyorgy gyula hachiro hadiza hafiz haider
  hakan halil halima halina halldor hamed hamidah hamish hanne hanneke hannes hannu hardeep haris harish harjit harri
  harriett harsha harshavardhan haruka haruki harvinder hassane hatice haya hayat hayk hedda hedvig heikki helge heli
  helle henar henning henriette henryk herlinda hermine hernan herve hicham hilde hildegard hilmar hiroto hisashi hitesh
  holmfridur homero horia hovhannes hrafn hrvoje huguette huseyin hussain iacob iain ibolya ibragim ibrahima ida idris
  ieva ifeoma ikechukwu ilaria ildar ildiko ilgar iliana ilie ilir ilkka ilona ilse ilze imants imelda imre inara
  inderjit indira indrek inese inger ingrida ingvar ingvild inna ioana ioannis ion iosif iqbal irakli irfan irmgard
  irvan isak isaura iselin ishak iskander ismael ismo isolde istvan itsuki ivanka ivars iveta ivica ivona iwona iyad
  izabella jaak jaana jacek jadranka jagdish jahongir jaideep janez janika janis jannatul jannik janos janusz jarkko
  jarmila jaromir javiera jayant jayasri jayesh jelle jen jenifer jennie jerzy jiri jitendra jitka joana joaquim jocelyn
  jocelyne johann johnathan jolanta jordi jorma jorunn jovan jovana jovita jozef jozsef juhani jukka julianna jure
  jurgita juri jurij juris justas jyoti jyrki kaarel kadir kadri kaido kaisa kalervo kalevi kalpana kamal kamala kamila
  kamilla kamolchanok kanat kanya karolina karoly kasia kasun katalin kateryna katharine kathrin kati katica katre
  katrien katrina kaung kavita kayode kazimierz kazuki kazuko kazuya keke kemal kenan kenta ketevan keti keto khachatur
  khaing khalida khamla khampha khamphone khin khurshid kiattisak kicki kinga kiran kiril kirill kirsi kirsti kiyoshi
  kjartan kjersti klas klaudia klavs koffi kofi kolbeinn komil konstantinos korina kornelia kostas kostiantyn kreshnik
  kristaps kristiina kristijan kristine kristinn kristjan kristof krisztina krystian krzysztofa ksenia kseniia ksenija
  kubanychbek kumar kunal kwabena kwadwo kwaku kwasi ladislav laila laimdota laimonas lakshmi lali lalita lamine larysa
  lasse latifa latisha laurentiu lauri laurynas lavinia lazar lech leena lelde lenita lenka lenuta leocadia leonel
  leonidas leonie leonora lerato lesia lesya levan levente leyla liana librado liene lieselotte lilja lina linas lisbet
  lisbeth lise liudmila liudmyla livia ljubica lochlan lorand lorentz loreta lotta louisa lubomir lubos luciana luciano
  ludmila ludvig luisella lukasz lutfi luz lydie lyubov lyudmila maarit maarja maarten maciek madhavi madhu magali
  magdalene mahbub mahendra mahmud mahmut maija maiju maimouna maimunah mairead maksim maksym malin malte mamuka manana
  mandla manjula manoel manoj manolis manon marat marcelina marcelo marcia marcio margareth margarethe margarida
  margherita margrethe margus mariam marias maribel maricel marika marilena marin marinela marios maris marisa marisol
  maritza mariusz mariya marja marjan marjatta marjo markel marlies marloes marten marthe martti martynas marwan maryam
  maryia maryna masako masashi massimo mate matej mateja mateus mateusz matias matilda matiss matjaz mats matus maurizio
  mayank mayuri mecislovas meelis meera mehdi mehmood mehreen meirav melih meltem merab merav merete meri merike merja
  merlin mert meruert meryem metka mette mfon michaela michail michalis michiel mieczyslaw mihaela mihail mihkel mihnea
  miia mikaela mikelis mikheil miklos mikolaj milada milagros milica milivoj milka milos miloslav milosz mindaugas
  minoru mira mirela mirjana mirka miroslav miroslava miroslaw mirza mitja mitko mitsuko mladen moacir mohan mohini
  mojca momchil momose morag morten moshe mpho mudassar muhamad muharrem mukesh mukhtar mumtaz munir murod musaeva
  mustapha muzaffar myint myrto nabila nadezhda nadiia naftali naila najib nana nanda nandini naoki naoko naomichi
  narendra nargiza narine nasiba nasir nasrin natali nataliia natalija natalina nataliya natasa natasha nathanael
  nattapong nayan neelam neha nela neringa nermin nestor neven nevena nicolae nicoletta niculina nidhi niina nikhil
  niklaus niko nikoletta nikolina nikos nilgun nimal nino ninoslav niraj nisha nishant nithya nitin niyazi njeri noa
  nodar nodira nomsa nonna noor noppadon norberto normunds noura novak nozomi nthabiseng nthato nugzar nurgul nuria
  nurlan nurmuhammad nursultan nurul nyambura obafemi ofelia ognjen oksana oktay olaf olav oleksandra olesia olesya
  olgica olimpia olivera olivija olof oluf olufemi oluwaseun olve omkar ondrej onur ophelia orla orsolya ortwin osman
  oswaldo otabek othman otilia ottavio ottilie ouafa oumar outi ove oyvind ozan ozgur ozlem padmini pal palle paloma
  panagiotis panayiotis pankaj paraskevi parisa parth parvati parviz pasi patcharee patrycja paulius pavels pavla pavle
  pavlina pavlos pawan peder pedja peeter pelin pelle pentti perla pernille pero perttu petar peteris petras petronela
  petrus petteri petya phearum phimmasone phonesavanh phouthone phouvong pia pichai piero pierrick pille pinar piret
  pirjo piyush plamen ploy pooja poul prachuap prafulla prakash pramila pranab pranav pranee prasad prasanna prasert
  prashant pratibha pravallika praveen predrag preecha preeti prem premchai priit prithvi priyanka przemyslaw puneet
  radek radka radmila radomir radoslav radoslaw radovan radu raghav ragna ragnar ragnhild rahima raija raili raimo
  raimonds rait rajat rajeev rajendra rajiv rakesh ralitsa rama ramadan ramaz ramil ramiro ramona ramunas randi ranjit
  ranko rasmus rastislav ratana ratko ratna rauf raymundo razvan rebeka reetta refik regimantas regine regis reima
  reinis reino rejane rekha remigijus remzi renars renata revaz rigmor rihards riikka riina rimantas rinat rishi ritva
  roald roar robbert robertas robertino rocco rogerio rolandas rolands romas romeo romuald romualdas romulo ronaldo
  rosalba rosalia rosana rosanna roshan rosita rostam rostislav rostyslav roswitha roxanne rozalia rubina rufino
  ruhollah rukhsana ruslana rustam ruta rute ryoko ryota ryszarda ryuichi saara sabina sabir sabit sabri sachin sadia
  sadiq safiya sahil saidakbar saif saim sajid sakari sakineh sakshi salah saleh salim salman salome saltanat salvatore
  samia samira sampo samuli sandeep sandhya sandis sanela sangeeta sanjeev sanna santeri santosh sapna sardor sarita
  saroj sarunas sathit satish satu saulius savvas scarlett segun seher selim selina semih sena senad senka seppo serap
  serdar sergejs sergiu serhan servet sevara sevda sevgi sevil seyhan seyit shabnam shahid shahnaz shakil shalini shalva
  shamsul shankar shanti sharad sharifah sharmila shashi sheela shehzad sheikha shilpa shirin shivani shobha shota
  shreya shubham shukhrat shweta sibusiso siddharth sigbjorn sigita signe sigrun sigurd sigurdur siiri sille silva
  silvana silvestre silvija silviu simeon simge simo simonas sinan sindre sinikka sipho siri siriporn sirje sirkka
  sissel siv siyabonga sladjana slaven slavica slavko slawomir smriti snezana snjezana sokha sokhom sokun solange
  solveig somboon somjai somkiat somphet sompong sophal sopheak soraya soren sorin sotheara sothearith sotirios sotiris
  soumya souphanh spas spyridon spyros srdjan sreten srinivas stamatis stanimir stanislava stavros steffi steinar
  stelian stelios stepan stephania stig stine stoyan stoyanka subhash suchart sudarat sudhir suhartono suhas sujata
  sukanya sulev suman sumit sunita sunniva supaporn suphan suresh suriya surya susann susanto suvi suzana svein svend
  sverre swati sylwester sylwia szabolcs szilvia szymon taavi tadas tadashi tadeusz tahir taina taisto talgat tamar
  tamari tamas tamaz tanel taneli tanvir tapani tapio taraneh tarja tarmo tarun tatjana tatsiana tatu tauno tawfiq
  tayyip teet teija tekla temur teodor teodora teodoro teona teppo teresita terhi terje teymur thanakorn thandiwe thanos
  thawee thea themba theodora theodoros theofilos theresia thilde thira thomais thongchai thora thorbjorn thordis
  thulani tihana tihomir tiina tiit tilde tilman timur tinatin tiziana tiziano tobiasz todor tofig toivo tomasa tomasina
  tomaz tomi tomislav tommaso tommi tonje tonu toomas tor torbjorn tord torill torstein tove triin triinu trine trond
  truls tryggvi tsagaan tsvetan tudor tuija tuncay tuomo turgut tuula tymofii tymur tytti ugur ulan ulises ulker ulrika
  ulviyya umberto umida umut unni urmas uros ursule urszula usha usman uttam vache vadym vahagn vaidas vaidotas vaino
  valdas valdemar valdis valdur valentyn valeri valerii valerij valeriu valeriy valters valur varvara vasile vasileios
  vasili vasilii vasilios vasilis vassilis vasudha veaceslav vedran veera veikko velibor velimir velko vello venkata
  verica vesa veselin veselina vesna vessela vibeke viesturs vihren vijay vikas vikram vilhelm vilho vilja viljar ville
  vilma vinay vineet vineeta vinicius vinod violeta virgil virgilijus virgilio virginija virpi vishal visvaldis vita
  vitalija vitaly vitas vittoria vittorio vivek vjekoslav vladan vladas vlado vladyslav vlasta vlastimil vojislav
  vojtech vuk vukasin vyacheslav vytautas waldemar waleed walid wannee warayut wasan wassana wenche wenke werawat
  wieslaw wieslawa wiktor wilma wiltrud winai wincenty wiroj wisit witold wladyslaw wojtek xheni xhevdet ximena yacoub
  yahya yakov yannis yaroslav yasemin yaser yasir yavor yavuz yehuda yelena yerbol yerbolat yerlan yesim yevgeniy
  yevgeny yevhen yevheniia yiannis yigal ylva yogesh yohan yohannes yoram yordan yosef yossi yrsa ysabel yuliia yuliya
  yusof yusuke yvo zacharie zaira zaki zanda zane zanele zaneta zaur zaven zaza zdenek zdenka zdravko zdzislaw zehra
  zeinab zeki zeljka zeljko zenon zeynep zhanar zhanat zhanna zigmas zigurds zinaida zita zlata zlatan zlatko zofia zoja
  zora zoran zorica zsofia zsuzsanna zuhra zuleikha zulfiya zulkifli zurab zuzana zuzanna zvonimir zydrunas`
    .split(/\s+/)
    .filter(Boolean),
)
