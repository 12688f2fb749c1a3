/**
 * Given names that open a person's name, folded, of the lands whose people write them first. A hint that a run of capitals
 * is a person, where nothing else beside it says so; names that are better known as places or common words are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdallah abdel abdi abdul abdullah abigail abraham achim adam adela adrian adriana agnes agnieszka ahmad ahmed aidan
  aisha akinyi alain alan albert alberto alejandra alejandro aleksander aleksandr aleksandra alessandra alessandro alexander
  alexandre alexandra alexei alexey alexis alfonso alfred alfredo ali alice alicia alisa alistair allan allen amanda amelia
  amina amir amit amy ana anastasia anders andre andrea andreas andreea andrei andrej andres andrew andrey andrii andriy
  andrzej andy angela angelika angelo angus anil anita anja anke ann anna annalena anne annegret annette annie anthony antoine
  anton antonella antonia antonio antti anwar april ari arief ariel armando arne arnold arthur arturo arun arvind asha astrid audrey
  augusto aurelie axel barack barbara barry bart beata beatrice beatriz ben benedikt benjamin benoit bernadette bernard bernd
  bernhard bernie bertrand beth betty bettina bill birgit bjorn bob bogdan bonnie boris brad brandon brenda brendan brent brett
  brian bridget brigitte bruce bruno bryan caleb cameron camila camille carin carl carla carlo carlos carmen carol carole
  carolina caroline carolyn carsten catarina catherine cathy cecilia cecile celine cesar charles charlie chiara chris christa
  christian christiane christina christine christoph christophe christopher cindy claire clara clare claude claudia claudine
  claudio clemens clement cliff clive colin collins conrad constance cornelia craig cristian cristiana cristina curtis cynthia
  cyril dagmar daisy dale damian damien dan daniel daniela daniele danielle danny dariusz darlene darren daryl dave david
  deborah debbie deepak denis denise dennis derek dexter diana diane didier diego dieter dietmar dimitri dirk dmitri dmitry
  dmytro dominic dominik dominique donald donna dora doris dorothea dorothy doug douglas duncan dwayne dylan eddie edgar
  edgardo edith edmund eduard eduardo edward edwin eero eileen ekaterina elaine eleanor elena eleni elias elif elisa elisabeth
  elizabeth ellen elodie elsa emanuel emil emilia emilio emily emma emmanuel emmanuelle emre enrico enrique eric erica erich
  erik erika erin ernest ernesto ernst erwin esteban esther ethan etienne eugene eugenia eva evelyn evgeny ewa fabian fabien
  fabio fatima fatma faisal felicity felipe felix ferdinand fernanda fernando filip filippo fiona florian frances francesca
  francesco francine francisco franck franco francois frank franklin franz fred freddy frederic frederick friedrich fritz
  gabriel gabriela gabriele gareth gary gavin gemma genevieve geoff geoffrey georg george georges georgina gerald gerard
  gerhard gianluca gianni gilbert gilles gillian gina giorgio giovanna giovanni giulia giuseppe glen glenn gloria gordon
  grace graham grant greg gregor gregory greta grzegorz guido guillaume guillermo gunnar gunter gustavo guy gwen hamid hamza
  hana hank hanna hannah hannelore hans harald harold harriet harry hasan hassan hazel heather hector heidi heike heiko heinrich
  heinz helen helena helene helga helmut hendrik henk henri henrik henry herbert herman hermann hilary hilda holger holly
  horacio horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ihor ilham ilya imran indra ines inga inge ingo
  ingrid irena irene irina iris irma isaac isabel isabella isabelle ismail ivan ivana ivar ivo jaakko jack jackie jackson
  jacob jacqueline jacques jaime jakub jamal james jamie jan jane janet janice janina jari jarmo jaroslaw jasmin jasmine jason
  javier jay jean jeannette jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry jesper jesse jessica jesus jill
  jim jimmy jo joachim joan joanna joanne joao joaquin jochen jodie joe joel joerg johan johanna johannes john johnny johnson
  jon jonas jonathan jorg jorge jose josef josefina joseph josephine joshua joy joyce juan juha juan-carlos judith judy julia
  julian juliana julie julien juliet julio julius june jurgen justin justyna kai karen karel karim karin karina karl karla
  karsten kaspar katarina kate katerina katharina katherine kathleen kathryn kathy katja katrin kay keith kelly ken kenneth
  kerry kevin khalid khaled kieran kirk kirsten kirsty kjell klara klaus konrad konstantin krishna kristen kristian kristin
  kristina krystyna krzysztof kurt kwame kyle lars larissa larry laszlo laura lauren laurence laurent lea leah lee-ann leila
  lena leo leon leonard leonardo leonid leonor leslie leszek liam lidia lilian liliana lily linda lindsay lisa liz lloyd lois
  lorenzo lorraine louis louise luc luca lucas lucia lucie lucinda lucy ludovic ludwig luigi luis luisa lukas luke lutz lydia
  lyn lynn maciej madeleine magda magdalena magnus mahmoud malcolm malgorzata malik mamadou manfred manuel manuela mara marc
  marcel marcela marcello marcin marco marcos marcus marek margaret margarita margit margot maria marian mariana marianne
  marie marie-claire marie-helene mariana marija marilyn marina mario marion marjorie mark marko markku markus marlene marta
  martha martin martina martine marvin mary mateo mathias mathieu mathilde matteo matthew matthias matti maureen maurice
  mauricio mauro max maxim maxime maximilian maya megan mehmet meike melanie melinda mercedes mercy meredith merle mia micha
  michael michal michel michele michelle miguel mihai mika mikael mike mikhail mikko milan mildred milena miles mircea miriam
  mirko mirjam mitch mitchell mohamed mohammad mohammed mohd moira mona monica monika monique moses mostafa muhammad murat
  murray musa mustafa mwangi mykola myriam nabil nadia nadine nadja nancy naomi natalia natalie natascha nathalie nathan
  nathaniel neil nelson niall nicholas nick nicola nicolas nicole nicoleta niels nigel nikita nikki niklas nikola nikolai
  nikolaos nikolaus nikolay nils nina noah noel noemi nora norbert norma norman nuno octavio odile ole oleg oleh oleksandr
  oleksii oleksiy olena olga oliver olivia olivier olli omar orlando osama oscar oskar otieno otto owen pablo paola paolo
  pascal pascale patrice patricia patrick patrik paul paula paulette paulina pauline paulo pavel pavlo pawel pedro peggy
  pekka penelope penny per percy peter petr petra petri petro phil philip philipp philippe phillip phyllis pierre pieter
  pietro pilar piotr priscilla priya prabowo rachel rafael rafal rahul raimund rainer rajesh ralf ralph ramesh ramon randall
  randy raphael raquel rashid raul ravi ray raymond rebecca regina reginald reiner reinhard reinhold rena renate renato rene
  renee reza ricardo riccardo richard rick ridwan rita robert roberta roberto robin rocio rod roderick rodney rodrigo roger
  rohan roland rolf roman romain ron ronald rory rosa rosalind rosario rose rosemary ross roxana roy ruben rudi rudolf rudy
  rui rupert ruslan russell ruth ryan ryszard sabine sabrina said sally salma salvador sam samantha samir samson samuel sandra
  sandrine sandro sanjay santiago sara sarah saskia saul scott sean sebastian sebastien selma serge sergei sergey sergio serhii
  serhiy seth shannon sharon shaun shawn sheila sheri shirley sian sibylle siegfried sigrid silke silvia silvio simon simona
  simone siobhan sofia solomon sonia sonja sophia sophie stacey stan stanislav stanislaw stanley stefan stefania stefanie
  stefano steffen stella stephan stephane stephanie stephen sten steve steven stewart stuart sue sunil susan susana susanna
  susanne suzanne sven svetlana svenja svitlana sylvain sylvia sylvie tamara tania tanja tara tariq tatiana tatyana taras ted
  teemu teresa terence terry tetiana thabo theodor theodore theresa therese thierry thilo thomas thorsten tibor tiffany tim
  timo timothy tina tobias todd tom tomas tomasz tommy tony tonya torsten tracey tracy trevor tristan tuomas tyler ulf ulla
  ulrich ulrike ulrik umar urs ursula ute uwe vadim valentin valentina valentyna valeria valerie valery vanessa vasyl vera
  verena veronica veronika veronique vicente vicki viktor viktoriia vincent vincenzo viola virginie vitali vitalii vitaliy
  vitor vivian vivien vladimir vlad volker volodymyr wade walter waltraud wanda wanjiku warren wendy werner wesley wilfred
  wilfried wilhelm willem william willie wim winfried winston wojciech wolfgang xavier yan yana yann yannick yasmin yolanda
  youssef yulia yuri yuriy yuriko yusuf yvan yves yvette yvonne zachary zainab zbigniew zoe zoltan zsolt
  agus andi ani bambang budi dedi dewi dian djoko eko endang hadi hendra heru indah iwan joko lestari made putu rina rini
  siti sri susilo sutrisno tri wahyu wayan widodo yanti yudi aung kyaw thein nang naing somchai somsak surasak anutin
  chadchart prayut srettha thaksin supachai wichai narong niran kittisak bounthan bounma bounkham khamphet khampheng
  khamtay sommad somphone sonexay thongloun phankham bouasone sinlavong viengthong vilay
  akihiko akihito akira atsushi daisuke eiji fumio haruo hideki hideo hirofumi hiroki hiroko hiroshi hiroyuki ichiro isamu
  junichi kazuhiro kazuo keiko keisuke kenichi kenji koichi koji kosuke kunihiko kyoko makoto mamoru manabu masahiro masaki
  masaru masato mayumi michiko mitsuru nobuo noriko osamu ryo ryosuke satoshi seiji shigeru shin-ichi shinichi shinji shoji
  shunichi takashi takeo takeshi taro tatsuya tetsuo tomohiro tomoko toru toshihiro toshiyuki tsutomu yasuhiro yasuo yoichi
  yoko yoshihide yoshihiro yoshiko yuichi yuji yukio yutaka`
    .split(/\s+/)
    .filter(Boolean),
)
