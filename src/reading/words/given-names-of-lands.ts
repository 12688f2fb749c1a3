/** Given names, folded, by the lands they are of: only such as are seldom borne elsewhere. */
export const GIVEN_NAMES_OF_LANDS: readonly (readonly [string, string])[] = [
  [
    'HU',
    'zsolt zoltan laszlo sandor gyorgy istvan ferenc gabor attila tibor balazs bence csaba gergely imre jozsef katalin ildiko zsuzsanna zsuzsa agnes eszter erzsebet karoly miklos peter tamas szilvia timea viktoria zsofia',
  ],
  [
    'PL',
    'agnieszka malgorzata katarzyna wojciech krzysztof grzegorz andrzej zbigniew tadeusz jerzy piotr pawel jacek maciej tomasz marcin lukasz michal mateusz jaroslaw miroslaw stanislaw wieslaw zdzislaw ryszard kazimierz henryk janusz leszek marek dariusz mariusz slawomir ewa joanna aleksandra elzbieta bozena grazyna halina jolanta danuta beata dorota hanna magdalena iwona renata justyna wlodzimierz boguslaw',
  ],
  [
    'CZ SK',
    'jiri jan petr pavel vaclav frantisek jaroslav miroslav zdenek tomas ladislav lubos radek ondrej vojtech marek milan stanislav jana katerina lenka hana alena ivana zuzana marketa veronika jitka vlasta blanka dusan juraj stefan lubomir',
  ],
  [
    'FI',
    'paivi pekka matti jukka timo kari antti juha heikki mikko jari markku hannu seppo kalervo risto esa ilkka pertti tapio veikko olli jussi sari tuula pirjo anneli kaisa riitta marja leena sirpa minna hanna-maija outi katja tiina merja eija raija satu',
  ],
  [
    'SE NO DK',
    'anders lars bjorn erik henrik jens soren mads rasmus niels ole per knut torbjorn magnus gunnar goran hakan stefan ulf lennart ingrid astrid birgitta kerstin karin gunilla marit marte solveig hege sissel tone turid kirsten mette pernille jorgen morten kjell svein terje trond asmund leif',
  ],
  [
    'NL BE',
    'willemijn joost pieter jeroen maarten sander bart wim kees jaap hendrik johan gerrit marijke anneke saskia femke lieke sanne marloes wouter koen geert dirk luc bram ruud frans henk hans-jan joke',
  ],
  [
    'DE AT CH',
    'jurgen gunter gunther heinz helmut klaus manfred wolfgang uwe dieter rainer reinhard holger thorsten torsten volker detlef hartmut ulrich ulrike sabine petra monika renate brigitte ingrid gudrun heike silke anke elke wiebke birgit jorg matthias tobias steffen sven kai bernd burkhard eckart gerhard horst karl-heinz hans-jurgen regula beat urs reto ursula verena annegret',
  ],
  [
    'FR BE CH',
    'jean-pierre jean-luc jean-marie jean-claude jean-francois francois jacques thierry philippe yves gilles benoit bertrand guillaume laurent olivier pascal sylvain xavier christophe dominique brigitte clothilde helene isabelle mathilde nathalie sandrine sylvie veronique camille corinne florence aurelie delphine gwenaelle cedric mickael stephane frederic bastien thibault',
  ],
  [
    'IT',
    'giovanni giuseppe luigi paolo francesco alessandro lorenzo matteo fabrizio gianni gianluca giancarlo pietro ettore massimo enrico stefano riccardo roberto sergio vincenzo ludovica chiara francesca giulia paola elisabetta federica silvia graziella antonella donatella raffaele salvatore umberto',
  ],
  [
    'ES MX AR CL CO PE EC UY PY BO VE CU',
    'jose juan javier joaquin ignacio gonzalo alvaro rodrigo camilo andres aurelio graciela javiera ximena guadalupe consuelo mercedes pilar dolores rosario soledad esteban hernan ramiro santiago sebastian diego alejandro fernando guillermo yadira maricela jesus carlos enrique',
  ],
  [
    'PT BR',
    'joao jose-carlos antonio-jose thiago rafaela luiz paulo marcelo fabio rogerio sergio-luiz adriano leticia beatriz fernanda juliana patricia-maria edson wagner vanderlei gilberto',
  ],
  [
    'RU UA BY KZ',
    'vladimir dmitry dmitri sergei sergey aleksei alexei nikolai igor oleg yuri yury mikhail pavel konstantin gennady valery viktor vyacheslav anatoly evgeny yevgeny andrei andrey boris leonid ruslan svetlana olga tatiana tatyana lyudmila natalia natalya elena ekaterina irina galina yelena oksana mykola volodymyr serhiy andriy oleksandr yerlan nursultan aigul',
  ],
  [
    'BG',
    'radostina plamen krasimir stoyan georgi dimitar ivaylo yordan svetlozar todor hristo emil-ivan tsvetan vesselin desislava gergana',
  ],
  [
    'RO MD',
    'ion gheorghe vasile mihai constantin florin cristian bogdan razvan catalin ovidiu liviu nicusor ioana mihaela gabriela-maria ilinca',
  ],
  [
    'GR CY',
    'giorgos georgios dimitris dimitrios yannis ioannis konstantinos kostas nikos nikolaos panagiotis vasilis christos stelios spyros eleni katerina-maria',
  ],
  [
    'TR',
    'mehmet mustafa ahmet huseyin ibrahim-halil recep osman murat yusuf-ziya ekrem mansur ayse fatma zeynep emine hatice cem tunc',
  ],
  [
    'IN',
    'rajesh suresh ramesh mahesh raghunath anil sunil vijay sanjay ashok deepak rakesh prakash venkata srinivas lakshmi sunita kavita anita-devi priya meera arvind narendra rajiv sandeep',
  ],
  [
    'TH',
    'somchai suphaporn chadchart prayut thaksin apirak nattawut anucha wichai surachai somsak prasit kanokwan siriporn narong sompong wanchai chaiwat',
  ],
  [
    'LA',
    'bounthavy khamsouk bounnhang thongloun sinlavong phankham khamphan bounthong vilavong sisouphanh khampheng somphanh',
  ],
  ['PH', 'rogelio renato danilo reynaldo teresita nestor-jose jerry-mabilog benigno rodrigo-roa'],
  [
    'KE GH NG ZM UG TZ',
    'kwabena kwame kofi kojo yaw akosua abena ama nana chileshe mutale wanjiku otieno odhiambo ochieng chukwu oluwa adebayo chinedu babatunde',
  ],
]
