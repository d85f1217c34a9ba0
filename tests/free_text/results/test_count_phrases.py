"""How many take part, what came of it in numbers, and numbers that count something else."""

from __future__ import annotations

import pytest

from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes
from tests.free_text.periods.test_period_phrases import HEAD

# Language | sentences | what is read: 'actual=94/31' are participants, 31 of them women; '-' is nothing.
SAID = """
fi | Hankkeeseen otetaan 120 osallistujaa. | planned=120
fi | Tavoitteena on tavoittaa 120 nuorta. | planned=120
fi | Mukaan mahtuu 120 nuorta, joista 40 naista. | planned=120/40
fi | Osallistujia arvioidaan tulevan 120, joista naisia 70. | planned=120/70
fi | Projektiin otetaan 130 henkilöä, joista arvioidaan olevan naisia 85. | planned=130/85
fi | Suunnitelmassa osallistujia oli 280. | planned=280
fi | Suunnitelman mukaan mukaan otetaan 280 ihmistä. | planned=280
fi | Osallistujatavoite on 120. | planned=120
fi | Osallistujia on tarkoitus saada mukaan 120. | planned=120
fi | Hankkeessa valmennetaan kaikkiaan 120 työnhakijaa. | planned=120
fi | Paikkoja on 150 osallistujalle. | planned=150
fi | Hankkeeseen osallistuu yhteensä 120 nuorta, heistä puolet naisia. | planned=120
fi | Kohderyhmästä tavoitetaan 120 henkilöä. | planned=120
fi | Hankkeeseen osallistui 312 henkilöä, joista naisia oli 87. | actual=312/87 results=312+87
fi | Mukana on ollut 267 nuorta aikuista, heistä naisia 118. | actual=267/118 results=267+118
fi | Työtä projektista on saanut 74 pitkäaikaistyötöntä, heistä 21 naista. | actual=74/21 results=74+21
fi | Kursseilla on käynyt 143 osallistujaa. | actual=143 results=143
fi | Osallistujia kertyi 143. | actual=143 results=143
fi | Hanke tavoitti 143 nuorta. | actual=143 results=143
fi | Koulutuksen aloitti 96 maahanmuuttajaa, joista 81 oli naisia. | actual=96/81 results=96+81
fi | Tähän mennessä mukaan on lähtenyt 54 nuorta. | actual=54 results=54
fi | Kolmen vuoden aikana hankkeessa oli mukana 205 työntekijää. | actual=205 results=205
fi | Valmennuksen on käynyt läpi 86 yrittäjää. | actual=86 results=86
fi | Tavoite oli 120 osallistujaa, mutta mukaan tuli 143. | planned=120 actual=143 results=143
fi | Osallistujia oli 143, kun tavoite oli 120. | planned=120 actual=143 results=143
fi | Tavoiteltu määrä uusia yrityksiä on 12 ja uusia työpaikkoja 40. | new_businesses_planned=12 new_jobs_planned=40
fi | Tavoitteena on 12 uutta yritystä ja 40 uutta työpaikkaa. | new_businesses_planned=12 new_jobs_planned=40
fi | Hankkeen odotetaan synnyttävän 40 työpaikkaa. | new_jobs_planned=40
fi | Hankkeen aikana perustettiin 7 uutta yritystä ja syntyi 16 työpaikkaa. | new_businesses_actual=7 new_jobs_actual=16 results=7+16
fi | Uusia yrityksiä syntyi 7. | new_businesses_actual=7 results=7
fi | Uusia työpaikkoja syntyi 16. | new_jobs_actual=16 results=16
fi | Osallistujista 7 perusti oman yrityksen. | new_businesses_actual=7 results=7
fi | Uusia ammattitutkintoja suoritettiin 33. | qualifications_actual=33 results=33
fi | Tutkinnon suoritti 33 opiskelijaa. | qualifications_actual=33 results=33
fi | Hankkeessa valmistui 33 tutkintoa. | qualifications_actual=33 results=33
fi | 58 maahanmuuttajaa sai lähihoitajan tutkinnon. | qualifications_actual=58 results=58
fi | Hankkeessa järjestettiin 45 työpajaa ja tehtiin 12 opasta. | results=45+12
fi | Työllistyneitä on 23. | results=23
fi | Hankkeen aikana työpaikan sai 23 ja opiskelemaan lähti 11. | results=23+11
fi | Yrityksistä 17 otti käyttöön uuden toimintamallin. | results=17
fi | Verkkokurssin kävi yli 1 300 ihmistä. | actual=1300 results=over:1300
fi | Kävijöitä 1.11.2004 alkaen: 003176 | -
fi | Alueella on 2 400 työtöntä. | -
fi | Kunnassa oli vuonna 2015 yhteensä 610 työtöntä. | -
fi | Yhdistyksellä on 610 jäsentä. | -
fi | Opistossa opiskelee 3 000 nuorta. | -
fi | Kyselyyn vastasi 84 yritystä. | -
fi | Hakemuksia tuli 23. | -
fi | Tehtaan sulkeminen vei työn 190 ihmiseltä. | -
fi | Ryhmässä on kerrallaan 12 osallistujaa. | -
fi | Kurssi kestää 12 viikkoa ja siihen mahtuu kerrallaan 15. | -
fi | Moottori on 12 hevosvoimaa. | -
fi | Tie on 12 kilometriä pitkä. | -
sv | 120 personer ska delta. | planned=120
sv | Det är meningen att 90 personer ska delta. | planned=90
sv | Målet är att nå 120 unga. | planned=120
sv | Planen var 120 deltagare. | planned=120
sv | 163 personer har deltagit, av dem 71 kvinnor. Planen var 120. | planned=120 actual=163/71 results=163+71
sv | Projektet har plats för 120 deltagare, av vilka 60 kvinnor. | planned=120/60
sv | Enligt planen skulle deltagarna vara 150. | planned=150
sv | Sammanlagt 204 deltagare lärde sig använda nätbank. | actual=204 results=204
sv | I projektet deltog 204 personer, varav 118 kvinnor. | actual=204/118 results=204+118
sv | 38 nya företag har grundats och cirka 20 nya arbetsplatser har kommit till. | new_businesses_actual=38 new_jobs_actual=20 results=38+about:20
sv | 30 nya arbetsplatser väntas uppstå. | new_jobs_planned=30
sv | 26 studerande avlade en yrkesexamen. | qualifications_actual=26 results=26
sv | Mer än 500 hembesök gjordes. | results=over:500
sv | Hittills har 17 avtal skrivits. | results=17
sv | Föreningen har 610 medlemmar. | -
sv | I kommunen finns 2 400 arbetslösa. | -
sv | Institutet har 900 studerande. | -
sv | Enkäten besvarades av 84 företag. | -
sv | I varje grupp ryms tio deltagare, 12 åt gången. | -
en | The project will train 120 people. | planned=120
en | According to the plan, 60 people take part. | planned=60
en | According to the plan there were to be 80 participants. | planned=80
en | There is room for 120 participants, 60 of them women. | planned=120/60
en | The target is 120 participants. | planned=120
en | 94 people took part, of whom 31 were women. | actual=94/31 results=94+31
en | A total of 94 jobseekers have taken part so far. | actual=94 results=94
en | 268 people attended the courses. | actual=268 results=268
en | 26 students completed a further qualification in boatbuilding. | qualifications_actual=26 results=26
en | 7 new businesses were set up. | new_businesses_actual=7 results=7
en | According to the plan there were to be 80 participants and 5 new businesses. | planned=80 new_businesses_planned=5
en | The project is expected to create 40 jobs. | new_jobs_planned=40
en | Over 40 boats were repaired. | results=over:40
en | Four participants found a job. | -
en | The association has 610 members. | -
en | There are 2,400 unemployed people in the region. | -
en | Visitors since 1.11.2004: 003176 | -
en | The college teaches about 7,000 people every year. | -
en | The guide has been downloaded over 1,300 times. | results=over:1300
fi | Tavoitteena on saada mukaan 150 työtöntä. | planned=150
fi | Hankkeessa autetaan 150 työnhakijaa eteenpäin. | planned=150
fi | Kolmen vuoden aikana koulutetaan 150 henkilöä, joista 90 on naisia. | planned=150/90
fi | Osallistujia tulee olemaan noin 150. | planned=150
fi | Mukaan toivotaan 150 yrittäjää. | planned=150
fi | Hankkeen määrällinen tavoite on 150 osallistujaa. | planned=150
fi | Valmennukseen pääsee 150 nuorta. | planned=150
fi | Tähän mennessä hankkeessa on aloittanut 84 osallistujaa, joista 50 naisia. | actual=84/50 results=84+50
fi | Hanke tavoitti yhteensä 212 maahanmuuttajaa. | actual=212 results=212
fi | Mukana oli 212 opiskelijaa. | actual=212 results=212
fi | Osallistujia oli kaikkiaan 212. | actual=212 results=212
fi | Ohjausta sai 212 nuorta. | actual=212 results=212
fi | Kaikkiaan 212 ihmistä osallistui hankkeen ryhmiin. | actual=212 results=212
fi | Osallistujista 61 työllistyi ja 23 aloitti opinnot. | results=61+23
fi | Heistä 61 sai työpaikan. | results=61
fi | Hanke synnytti 12 uutta työpaikkaa. | new_jobs_actual=12 results=12
fi | Alueelle syntyi 12 uutta työpaikkaa ja 4 yritystä. | new_jobs_actual=12 results=12+4
fi | Tavoitteena on luoda 12 uutta työpaikkaa. | new_jobs_planned=12
fi | Hankkeessa suoritettiin 33 ammattitutkintoa. | qualifications_actual=33 results=33
fi | Pilottiin osallistui 14 yritystä. | results=14
fi | Yli 40 kuntaa otti mallin käyttöön. | results=over:40
fi | Maakunnassa on 14 000 työtöntä. | -
fi | Työttömiä oli alueella vuonna 2015 yhteensä 1 460. | -
fi | Tehtaalta irtisanottiin 310 työntekijää. | -
fi | Seminaariin ilmoittautui 120 osallistujaa. | -
fi | Kyselyyn vastasi 212 nuorta. | -
fi | Hakijoita oli 212. | -
fi | Yhdistys työllistää 14 henkilöä. | -
fi | Ryhmiin otetaan kerrallaan 12 nuorta. | -
fi | Vuosittain autetaan 50 nuorta. | -
fi | Opistossa työskentelee 120 opettajaa. | -
fi | Edellisessä hankkeessa oli mukana 75 nuorta. | -
fi | Kunnassa asuu 9 400 ihmistä. | -
sv | Projektet vill nå 150 arbetslösa. | planned=150
sv | Under tre år utbildas 150 personer, av vilka 90 är kvinnor. | planned=150/90
sv | Antalet deltagare beräknas bli 150. | planned=150
sv | I projektet deltog sammanlagt 212 personer. | actual=212 results=212
sv | 212 unga har fått handledning. | actual=212 results=212
sv | Av deltagarna fick 61 jobb och 23 började studera. | results=61+23
sv | 12 nya arbetsplatser uppstod. | new_jobs_actual=12 results=12
sv | Målet är 12 nya arbetsplatser. | new_jobs_planned=12
sv | 9 filmer och 2 handböcker producerades. | results=9+2
sv | I landskapet finns 14 000 arbetslösa. | -
sv | Fabriken sade upp 310 anställda. | -
sv | Till seminariet anmälde sig 120 deltagare. | -
sv | Föregångaren hade 75 deltagare. | -
sv | Varje år får 50 unga hjälp. | -
en | The project hopes to reach 150 unemployed people. | planned=150
en | Over three years 150 people will be trained, 90 of them women. | planned=150/90
en | The number of participants is expected to be 150. | planned=150
en | In all, 212 people took part in the project. | actual=212 results=212
en | Of the participants, 61 found a job and 23 began studies. | results=61+23
en | 12 new jobs were created. | new_jobs_actual=12 results=12
en | The aim is to create 12 new jobs. | new_jobs_planned=12
en | 9 videos and 2 guides were produced. | results=9+2
en | There are 14,000 jobseekers in the region. | -
en | The mill laid off 310 workers. | -
en | 120 people signed up for the seminar. | -
en | Its predecessor had 75 participants. | -
en | Each year 50 young people are helped. | -
fi | Juhannusmarkkinoilla kävi 2 500 ihmistä. | -
fi | Samana päivänä on kaupungin markkinat, joilla kävi viime vuonna 870 ihmistä. | -
fi | Naapurisalissa pelattiin lentopalloa 210 katsojalle. | -
fi | Kotkassa peruskoulun päätti keväällä 2017 yhteensä 718 nuorta. | -
fi | Lukiossa aloitti vuonna 2013 kaikkiaan 96 opiskelijaa. | -
fi | Vertailun vuoksi: turvetta nosti 260 yritystä. | -
fi | Ennen hanketta suljettiin 12 koulua. | -
fi | Esiselvityksessä haastateltiin 16 opettajaa. | -
fi | Lava avattiin 24.6.1951, ja silloin tanssi 1 300 paria. | -
fi | Vahtimestari 06 555 4110 on avannut ovet. | -
fi | Syksystä alkaen meitä on ollut talossa 64. | -
fi | Tehtaalta sai lähteä 140 työntekijää. | -
fi | Kotkassa on 54 000 asukasta, joista 700 muutti kaupunkiin viime vuonna. | -
fi | Neljässä vuodessa pajalla on korjattu yli 600 polkupyörää. | results=over:600
fi | Suunnitelmaan oli kirjattu 15 yritystä ja 20 työpaikkaa. | new_businesses_planned=15 new_jobs_planned=20
fi | Alun perin mukaan oli määrä saada 180 nuorta. | planned=180
sv | När varvet i höstas meddelade att 130 personer får gå ställdes frågan. | -
sv | I förstudien intervjuades 16 lärare. | -
sv | Före projektet stängdes 12 skolor. | -
sv | Under regattan i juli trängdes 18 400 besökare på kajerna. | -
sv | Närings-centralen har beviljat 151 200 av dem. | -
sv | Kommunen har 9 400 invånare, av vilka 70 flyttade hit i fjol. | -
sv | Hittills har 46 resor gjorts. | results=46
sv | Dessutom har 6 lador och 2 bodar satts i stånd. | results=6+2
sv | En yrkesexamen avlades av 41 deltagare. | qualifications_actual=41 results=41
sv | Projektet har haft 37 deltagare. | actual=37 results=37
sv | 36 deltagare tas in. | planned=36
sv | Under de tre åren tas 90 deltagare emot. | planned=90
en | When the factory closed, 1,100 people were left without work. | -
en | When the last ship left, 700 people handed in their badges. | -
en | There are 3,400 inhabitants in the town, 71 of whom started school last autumn. | -
en | Many of them were used to groups of 20. | -
en | In the feasibility study 16 teachers were interviewed. | -
en | By last winter 84 carers had taken part in the project, 61 of them women. | actual=84/61 results=84+61
en | Over 30 workplaces have put up a sign. | results=over:30
en | So far 4 enterprises had been set up. | new_businesses_actual=4 results=4
fi | Tehdas työllisti parhaimmillaan 700 ihmistä. | -
fi | Kun kaivos avattiin, sinne palkattiin 240 miestä. | -
fi | Kunnasta muutti viime vuonna pois 130 nuorta. | -
fi | Yliopistoon hyväksyttiin 450 opiskelijaa. | -
fi | Kilpailussa palkittiin 12 hanketta. | -
fi | Uutta hallia on rakennettu 3 200 neliötä. | -
fi | Kirje lähetettiin 1 200 talouteen. | -
fi | Sivulla on käynyt 15 400 kävijää. | -
fi | Kaupungin väkiluku kasvoi 320 hengellä. | -
fi | Avajaisissa kahvia juotiin 340 kuppia. | -
fi | Toisessa hankkeessa koulutettiin 60 nuorta. | -
fi | Lehti ilmestyi 12 kertaa. | -
fi | Edellisellä ohjelmakaudella rahoitettiin 210 hanketta. | -
fi | Hakijoista hyväksyttiin 9 ja hylättiin 14. | -
fi | Yhdistys perustettiin 1998 ja siihen kuuluu 410 jäsentä. | -
fi | Taloon on kulkenut 90 vuoden aikana tuhansia. | -
fi | Vesi nousi tulvassa 60 senttiä. | -
fi | Autolla ajettiin 12 000 kilometriä. | -
fi | Henkilöstöä yhtiöllä oli 85. | -
fi | Firma palkkasi ennen hanketta 14 myyjää. | -
fi | Seminaariin ilmoittautui 85 osallistujaa. | -
fi | Lipunmyynnistä kertyi 2 300 euroa. | -
fi | Hanke sai 64 hakemusta kurssille. | -
fi | Bussi numero 14 kulki kylään. | -
fi | Työttömyys laski 12 prosenttia. | -
fi | Vuonna 2008 alueella suljettiin 5 kyläkoulua. | -
fi | Maailmassa on tehty 300 vastaavaa tutkimusta. | -
fi | Oppilaitoksesta valmistuu vuosittain 300 nuorta. | -
fi | Kuntaan tuli 85 pakolaista vuonna 2015. | -
fi | Facebook-sivu keräsi 1 100 tykkäystä. | -
sv | Fabriken sysselsatte som mest 700 personer. | -
sv | I fjol flyttade 130 unga från kommunen. | -
sv | Universitetet antog 450 studerande. | -
sv | Brevet skickades till 1 200 hushåll. | -
sv | Sidan har haft 15 400 besökare. | -
sv | Vid invigningen dracks 340 koppar kaffe. | -
sv | I ett annat projekt utbildades 60 unga. | -
sv | Föreningen grundades 1998 och har 410 medlemmar. | -
sv | Bolaget hade 85 anställda. | -
sv | Under förra programperioden finansierades 210 projekt. | -
sv | Till kursen kom 64 ansökningar. | -
sv | Bilen kördes 12 000 kilometer. | -
sv | År 2008 lades 5 byskolor ner. | -
sv | Kommunen tog emot 85 flyktingar år 2015. | -
sv | Facebooksidan fick 1 100 gillanden. | -
en | At its height the mill employed 700 people. | -
en | Last year 130 young people moved away. | -
en | The university admitted 450 students. | -
en | The letter was sent to 1,200 households. | -
en | The page has had 15,400 visitors. | -
en | At the opening 340 cups of coffee were served. | -
en | In another project 60 young people were trained. | -
en | The association was founded in 1998 and has 410 members. | -
en | The company had 85 employees. | -
en | In the previous programme period 210 projects were funded. | -
en | The course received 64 applications. | -
en | The van was driven for 12,000 kilometres. | -
en | In 2008, 5 village schools were closed. | -
en | The municipality received 85 refugees in 2015. | -
en | The Facebook page got 1,100 likes. | -
en | The concert drew 900 listeners. | -
en | The festival sold 2,300 tickets. | -
en | The call received 64 applications, of which 9 were funded. | -
en | Some 300 similar studies have been made worldwide. | -
fi | Näyttelyssä kävi yli 1 900 katsojaa. | results=over:1900
fi | Neuvojat kävivät 120 kotitaloudessa. | results=120
en | Advice was given to 120 households. | results=120
sv | Råd gavs till 120 familjer. | results=120
en | There is room for 60 participants, of whom 45 will be women. | planned=60/45
en | The project will train 60 young people, 45 of whom are to be women. | planned=60/45
en | We aim to reach 200 people. | planned=200
en | The aim is to reach 200 young people. | planned=200
en | 120 people took part, 70 of them women. | actual=120/70 results=120+70
en | A total of 120 people have taken part in the project. | actual=120 results=120
en | The project has helped 120 young people. | actual=120 results=120
en | So far 120 people have joined. | actual=120 results=120
en | By the end of 2017, 120 people had taken part. | actual=120 results=120
en | The project had 120 participants, 70 of whom were women. | actual=120/70 results=70+120
en | The target is 90 participants. | planned=90
en | The target number of participants is 90. | planned=90
en | Ninety people will take part. | -
en | Altogether 120 young people were coached. | actual=120 results=120
en | The opening was attended by 300 guests. | -
en | The college has 2,500 students. | -
en | The plan is for 60 people to take part, half of them women. | planned=60
fi | Hankkeeseen otetaan 60 osallistujaa, joista 45 on oltava naisia. | planned=60/45
fi | Hankkeeseen otetaan 60 osallistujaa, joista vähintään 45 tulee olla naisia. | planned=60/45
fi | Hankkeeseen osallistui 120 henkilöä, joista 70 naista. | actual=120/70 results=120+70
fi | Osallistujia oli 120, heistä naisia 70. | actual=120/70 results=120+70
fi | Hankkeessa oli mukana 120 nuorta. | actual=120 results=120
fi | Hankkeessa on ollut mukana 120 nuorta, joista 70 on tyttöjä. | actual=120 results=120+70
fi | Tavoitteena on saada mukaan 200 nuorta. | planned=200
fi | Tavoitteena on 200 osallistujaa. | planned=200
fi | Osallistujatavoite on 200 henkilöä, joista naisia 90. | planned=200/90
fi | Hankkeessa on tarkoitus auttaa 200 nuorta. | planned=200
fi | Hankkeessa autettiin kaikkiaan 120 nuorta. | actual=120 results=120
fi | Hanke tavoitti 120 nuorta. | actual=120 results=120
fi | Kaikkiaan 120 nuorta sai tukea hankkeesta. | actual=120 results=120
fi | Hankkeen toimintaan osallistuu 200 nuorta. | planned=200
fi | Hanke kouluttaa 200 nuorta. | planned=200
fi | Avajaisissa kävi 300 vierasta. | -
fi | Opistossa on 2 500 opiskelijaa. | -
fi | Kunnassa asuu 3 400 ihmistä. | -
fi | Lapissa on 1 200 työtöntä nuorta. | -
sv | I projektet ryms 60 deltagare, av vilka 45 ska vara kvinnor. | planned=60/45
sv | Målet är 60 deltagare, varav 45 kvinnor. | planned=60/45
sv | Målet är att nå 200 unga. | planned=200
sv | Sammanlagt deltog 186 personer, av dem 121 kvinnor. | actual=186/121 results=186+121
sv | Projektet har nått 120 unga. | actual=120 results=120
sv | I projektet har 120 personer deltagit. | actual=120 results=120
sv | 120 unga fick handledning. | actual=120 results=120
sv | Projektet hade 120 deltagare, av vilka 70 var kvinnor. | actual=120/70 results=120+70
sv | Projektet ska hjälpa 200 unga. | planned=200
sv | Institutet har 2 500 studerande. | -
sv | På invigningen kom 300 gäster. | -
sv | 41 deltagare avlade en yrkesexamen. | qualifications_actual=41 results=41
sv | Sammanlagt avlades 41 examina. | qualifications_actual=41 results=41
sv | Projektet ledde till 14 nya arbetsplatser och 6 nya företag. | new_jobs_actual=14 new_businesses_actual=6 results=14+6
sv | Målet är att 14 nya arbetsplatser ska skapas. | new_jobs_planned=14
sv | Vi räknar med 14 nya arbetsplatser och 6 nya företag. | new_jobs_planned=14 new_businesses_planned=6
sv | Ett nytt företag grundades av 6 deltagare. | new_businesses_actual=6 results=6
sv | Projektet skapade 14 arbetsplatser. | new_jobs_actual=14 results=14
sv | 6 deltagare startade eget. | new_businesses_actual=6 results=6
fi | Ammattitutkinnon suoritti 41 osallistujaa. | qualifications_actual=41 results=41
fi | Tutkinnon suoritti 41 henkilöä. | qualifications_actual=41 results=41
fi | Tutkintoja suoritettiin 41. | qualifications_actual=41 results=41
fi | Hankkeessa suoritettiin 41 tutkintoa. | qualifications_actual=41 results=41
fi | Hankkeessa syntyi 14 uutta työpaikkaa ja 6 uutta yritystä. | new_jobs_actual=14 new_businesses_actual=6 results=14+6
fi | Uusia työpaikkoja syntyi 14 ja uusia yrityksiä 6. | new_jobs_actual=14 new_businesses_actual=6 results=14+6
fi | Tavoitteena on 14 uutta työpaikkaa ja 6 uutta yritystä. | new_jobs_planned=14 new_businesses_planned=6
fi | Hankkeen odotetaan synnyttävän 14 työpaikkaa. | new_jobs_planned=14
fi | Oman yrityksen perusti 6 osallistujaa. | new_businesses_actual=6 results=6
fi | 6 osallistujaa perusti oman yrityksen. | new_businesses_actual=6 results=6
fi | Yrityksiä perustettiin 6. | new_businesses_actual=6 results=6
fi | Hankkeeseen osallistui 40 yritystä. | results=40
en | We expect 14 new jobs and 6 new businesses to come out of the project. | new_jobs_planned=14 new_businesses_planned=6
en | 14 new jobs were created. | new_jobs_actual=14 results=14
en | The project created 14 jobs. | new_jobs_actual=14 results=14
en | The project led to 14 new jobs and 6 new companies. | new_jobs_actual=14 new_businesses_actual=6 results=14+6
en | A vocational qualification was completed by 41 participants. | qualifications_actual=41 results=41
en | 41 participants completed a vocational qualification. | qualifications_actual=41 results=41
en | In all 41 qualifications were completed. | qualifications_actual=41 results=41
en | Six businesses were founded. | -
en | 6 participants started a business of their own. | new_businesses_actual=6 results=6
en | The target is 14 new jobs. | new_jobs_planned=14
en | The mill closed and 140 jobs were lost. | -
en | By last winter, 84 carers had taken part in the project, 61 of them women. | actual=84/61 results=84+61
sv | Projektet ska lära sig av sina 14 deltagare. | planned=14
en | Over 30 workplaces have put up a picture wall. | results=over:30
en | Before the project, 1,100 people were left without work. | -
fi | Kerhossa on jo istunut 152 pakolaista. | actual=152 results=152
fi | Hankkeen kirjoilla on 87 irtisanottua. | actual=87 results=87
fi | Vaihde 06 555 4110 vastasi puheluihin. | -
fi | Alueella menetettiin 140 työpaikkaa. | -
fi | Kylän markkinoilla kävi 2 500 ihmistä. | -
fi | Lopulta mukana oli 148 henkeä. | actual=148 results=148
fi | Mukaan ehti 148 osallistujaa. | actual=148 results=148
fi | Hankkeen läpi kulki 148 nuorta. | actual=148 results=148
sv | I projektet ska 400 seniorer få lära sig nätet. | planned=400
sv | Projektet tar emot 40 unga. | planned=40
sv | Det slutliga antalet deltagare var 148. | actual=148 results=148
en | In all, 268 people took part, which is clearly more than the planned 200. | planned=200 actual=268 results=268
en | The final number of participants was 148. | actual=148 results=148
en | The project reached 148 young people against a target of 120. | planned=120 actual=148 results=148
en | Some 148 jobseekers passed through the workshops. | actual=148 results=about:148
en | 148 people have been through the course. | actual=148 results=148
en | It has cleared 14 kilometres of stream. | results=14
fi | Hankkeen alkaessa luvattiin 6 uutta yritystä ja 15 uutta työpaikkaa. | new_businesses_planned=6 new_jobs_planned=15
fi | Leirille mahtuu 40 oppilasta. | -
sv | I ansökan utlovades 12 nya arbetsplatser. | new_jobs_planned=12
sv | Projektet har gett 7 nya arbetsplatser. | new_jobs_actual=7 results=7
sv | Till lägret tas 40 elever. | -
en | We had hoped for 20 new jobs; 13 new jobs were created. | new_jobs_planned=20 new_jobs_actual=13 results=13
en | Branch 44 of the union sent flowers. | -
en | There is room for 40 pupils at the camp. | -
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


def counts(record: ProjectRecord) -> str:
    found = []
    for kind in ("planned", "actual"):
        count = getattr(record.participants, kind)
        if count and count.total:
            found.append(f"{kind}={count.total}" + (f"/{count.women}" if count.women else ""))
    for key in ("new_jobs", "new_businesses", "qualifications"):
        for kind in ("planned", "actual"):
            count = getattr(getattr(record.outcomes, key), kind)
            found += [f"{key}_{kind}={count.total}"] if count else []
    results = [
        f"{each.qualifier}:{each.number}" if each.qualifier else str(each.number)
        for each in record.outcomes.statements
    ]
    return " ".join([*found, *([f"results={'+'.join(results)}"] if results else [])]) or "-"


@pytest.mark.parametrize(("language", "said", "read"), ROWS)
def test_a_number_counts_what_its_clause_says(language: str, said: str, read: str) -> None:
    text = f"{HEAD[language]}{said}\n"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    assert set(counts(record).split()) == set(read.split())
