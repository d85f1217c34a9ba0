"""The Finnish words of free text about projects."""

from __future__ import annotations

from esrcat.free_text.counted_fi import COUNTED
from esrcat.free_text.wording import Wording

_PROJECT = r"(?:\w*hank(?:e|keen|keessa|keesta|keeseen|keella|keelle|kee\w*|etta)|\w*projekti(?:n|ssa|sta|in|a|lla|lle|ksi|na)?)"
_FUND = r"(?:ESR\+?|AMIF(?::n)?|EAKR|ESR|EU|JTF|Euroopan (?:unionin|sosiaalirahaston?|aluekehitysrahaston?)|EU:n|ESR:n|EAKR:n|JTF:n)"
_AMOUNT_NOUN = r"(?:rahoitusosuu\w*|rahoitu\w*|osuu\w*|tuki\b|tue[lnst]\w*|tukea|avustu\w*)"

FINNISH = Wording(
    language="fi",
    own=r"(?:hankkee?n|projektin|kehittämishankkeen|hankkeemme|projektimme|tämän hankkeen)",
    topics={
        "name": r"(?:kuukauden|viikon|vuoden) (?:hanke|projekti)|nimi|koko nimi|hankkeen koko nimi|nimike|hanke|projekti|hankenimi|hankkeen nimi|projektin nimi|koko nimi|virallinen nimi",
        "acronym": r"lyhenne|lyhyt nimi|akronyymi|lyhytnimi",
        "code": r"(?:projekti|hanke)?(?:koodi|numero|tunnus)|(?:hanke|projekti)nro|diaarinumero|EURA-?koodi",
        "period": r"(?:kauanko|kuinka kauan) [\w ]{2,25}\??|(?:kauanko|kuinka kauan) (?:hanke |se |tämä )?kestää\??|milloin (?:hanke toimii|se alkaa ja päättyy)\??|(?:toteutus|toteuttamis|toiminta-?|hanke|projekti)?(?:aika(?:taulu)?|ajankohta|kesto|kausi)(?: ja (?:alue|budjetti|aikataulu))?"
        r"|ajoitus|missä ja milloin\??|milloin ja missä\??|koska\??|milloin\??|alkamis- ja päättymispäivä|kesto ja aikataulu|aikataulu ja budjetti|toteuttamisajankohta",
        "start": r"alkamis(?:päivä(?:määrä)?|aika|ajankohta)|aloitus(?:päivä(?:määrä)?|aika|ajankohta)?|alkaa|alkoi|hanke alk(?:aa|oi)|käynnistyy|käynnistyi",
        "end": r"päättymis(?:päivä(?:määrä)?|aika|ajankohta)|päättyy|päättyi|hanke päätty[yi]+|lopetus(?:päivä)?|loppuu",
        "total": r"(?:mitä|paljonko|kuinka paljon) (?:se |hanke |tämä |tämä kaikki |kaikki )?maksa(?:a|oi)(?: (?:se|hanke|tämä))?\??|(?:hankkeen |projektin )?(?:koko|hinta|laajuus)|koko (?:hanke|projekti|budjetti)|kokonais(?:kustannukset|budjetti|kustannusarvio|rahoitus|hinta)|budjetti(?: yhteensä)?|kustannukset(?: yhteensä)?|kustannusarvio(?: yhteensä)?"
        r"|hankkeen kokonaiskustannukset|kokonais(?:kustannukset|rahoitus) yhteensä|rahoitus yhteensä|yhteensä",
        "budget": r"budjetti ja rahoitus|rahoitus ja budjetti|kustannukset ja rahoitus|talous|rahoitus|rahoitussuunnitelma|hankkeen rahoitus|budjetti|kustannusten jakautuminen",
        "granted": r"myönnetty (?:tuki|rahoitus|avustus|EU- ja valtion rahoitus)|myönnetty (?:ESR\+?|EAKR|JTF|EU)(?:-|:n) ja valtion (?:rahoitus|tuki)(?: \([^()]{3,50}(?:keskus|liitto)\))?|tuen (?:määrä|suuruus)|avustus",
        "eu_state": r"(?:ESR|EAKR|EU|JTF|ESR\+)(?:-|:n) ja valtion (?:rahoitus|rahoitusosuus|osuus|tuki)",
        "eu": r"(?:ESR|EAKR|EU|JTF|ESR\+)-(?:rahoitus|tuki|osuus|rahoitusosuus)|EU:n osuus",
        "state": r"valtion (?:rahoitus|osuus|rahoitusosuus)",
        "municipalities": r"kun(?:tien|nan) (?:rahoitus|osuus|rahoitusosuus)|kuntarahoitus|kuntaosuus|kaupungin (?:osuus|rahoitusosuus)",
        "own": r"oma(?:rahoitus(?:osuus)?|vastuu(?:osuus)?| rahoitus(?:osuus)?)",
        "private": r"yksityinen rahoitus|yksityisrahoitus|\w*yritysten (?:maksama )?(?:rahoitus)?osuus|yksityisen rahoituksen osuus",
        "public": r"julkinen (?:rahoitus|tuki)(?: yhteensä)?",
        "authority": r"kuka (?:on )?(?:päätti|päättänyt|myönsi|myöntänyt)(?: rahoituksesta| rahoituksen| rahat)?\??|(?:vastuu|rahoittaja)viranomainen|(?:rahoituksen )?myöntäjä|rahoittava viranomainen|välittävä toimielin|rahoituksen myöntänyt viranomainen",
        "funder": r"(?:pää)?rahoittajat?|rahoitus(?:lähde|ohjelma|kanava|instrumentti)?|rahasto|rahoituslähteet|ohjelma|kuka rahoittaa\??|mistä rahat\??|kuka maksaa\??|millä rahalla\??",
        "actor": r"hakija ja toteuttaja|(?:pää)?toteuttaja|pääkumppani|pääpartneri|johtava (?:kumppani|partneri)|hakija|hallinnoija|hallinnointi|vastuu(?:taho|organisaatio|toteuttaja|llinen toteuttaja)|koordinaattori|koordinoija|koordinointi"
        r"|hankehallinnoija|tuensaaja|hallinnoiva organisaatio|toteuttajaorganisaatio|omistaja|hallinto|päähakija|hakijaorganisaatio|hankkeen omistaja|vastuutoimija|vetovastuu|hankevastaava organisaatio|hankkeen (?:toteuttaja|hallinnoija)|kuka vastaa\??|vastuutaho(?:na)?|hallinnoijana|toteuttajana|koordinoi|hallinnoi|toteuttaa",
        "partners": r"onko (?:teillä |hankkeella |sillä )?(?:muita )?kumppaneita\??|ketkä muut(?: ovat mukana)?\??|kenen kanssa\??|keiden kanssa\??|kenen kanssa (?:yhteistyössä|tehdään|toimitaan|työtä tehdään)\??|ketkä (?:muut )?(?:ovat|on) (?:mukana|kumppaneita|kumppanit)\??|muut kumppanit|osatoteuttajat?|(?:hanke|yhteistyö|projekti)?kumppani(?:t)?|(?:hanke)?partneri(?:t)?|muut toteuttajat|muu(?:t)? toteuttaja(?:t)?|yhteistyökumppanit|osahankkeiden toteuttajat|tuen siirron saajat?|mukana(?: hankkeessa| ovat| toteuttamassa| tekemässä| työssä)?|hankkeessa mukana|muut mukana olevat|yhteistyössä|kanssatoteuttajat?|yhteistyötahot|muut osapuolet",
        "implementers": r"(?:kuka|ketkä|mikä|kenen) (?:sitä |sen |tätä |tämän |hankkeen |hanketta |projektia )?(?:toteutta[av]a?t?|vetä[äv]ä?t?|johta[av]a?t?|hallinnoi(?:vat)?|koordinoi(?:vat)?|omistaa|tekee|tekevät|pyörittä[äv]ä?t?|järjestää|vastaa|vastaavat|hanke|projekti|on|ovat)(?: (?:hankkeen|hanketta|projektin|projektia|sitä|sen|takana|hankkeesta|siitä|työstä|työn|tämän|tätä|tämä|mukana))?\??|tekijät|ketkä ovat mukana\??|toteuttajat|vastuulliset toteuttajat|ketkä toteuttavat\??|toteuttajataho(?:t)?|kuka toteuttaa\??|ketkä\??|toteutus",
        "area": r"paik(?:at|ka)|missä (?:kokoonnutaan|tavataan|opiskellaan|se on|työskennellään|ryhmät kokoontuvat|toimitaan|toimitte|toimimme|hanke toimii|työskentelette|työtä tehdään)\??|(?:toiminta-?|kohde|toteutus|toimi|hanke|vaikutus)?-?alue(?:et)?|(?:kohde)?kunnat|missä\??|maantieteellinen alue|toteutuspaikka|paikkakunta|paikkakunnat",
        "target_groups": r"kenelle (?:tämä|se|hanke) on\??|kuka voi (?:osallistua|tulla mukaan|päästä mukaan)\??|(?:kuka|ketkä) (?:pääsee|pääsevät|saa tulla|saavat tulla|voivat tulla) mukaan\??|ketkä voivat osallistua\??|(?:varsinainen |välitön |ensisijainen )?kohderyhmä(?:t)?|kohde- ja sidosryhmät|kenelle\??|ketä varten\??|kenelle hanke on tarkoitettu\??|keille\??|hyödynsaajat|kohderyhmä ja osallistujat|kelle\??|kohderyhmämme|kenelle se on tarkoitettu",
        "objectives": r"mihin (?:pyritte|pyrimme|tähdätään|tähtäämme)\??|mitä tavoittelette\??|(?:pää|osa|keskeiset |konkreettiset )?tavoit(?:e|teet)|tarkoitus|päämäärä(?:t)?|tavoitteet ja tulokset|tausta ja tavoitteet|tavoitteet ja toimenpiteet|mitä tavoitellaan\??|mihin pyritään\??|tavoitteena",
        "activities": r"mitä (?:me )?teimme\??|näin (?:se )?(?:teimme|toteutimme|teemme|tehdään|toimii)|tehtävät|mitä (?:minulle |meille )?tapahtuu(?:,? jos [\w ,]{3,40})?\??|mitä (?:[\w-]+ ){1,3}(?:tekee|tapahtuu|tehdään|teette|tehtiin)\??|mitä teette(?: käytännössä)?\??|mitä käytännössä (?:tehdään|tapahtuu)\??|mitä tehtiin\??|miten (?:toimitte|toimimme|hanke toimii)\??|työn osat|työpaketit|(?:keskeiset |hankkeen |tärkeimmät )?toimenpiteet|toiminta(?:muodot)?|toiminta ja työpaketit|tehtäväkokonaisuudet|osa-alueet|osiot|mitä hankkeessa tehdään\??|mitä tehdään\??|käytännön toimenpiteet|toimintalinjat ja työpaketit|työvaiheet|toimenpidekokonaisuudet|mitä (?:me )?teemme\??|tätä teemme|näin toimimme|mitä hanke tekee\??|toimintamme|mitä teemme|mitä tehdään|konkreettiset toimenpiteet",
        "contacts": r"kene(?:ltä|lle|en|t) (?:voi(?:n|t|mme)? )?(?:\w+ ){0,2}(?:lisää|yhteyttä)\??|yhteys|ota yhteys|keneltä (?:voi )?kysyä(?: lisää)?\??|kysyttävää\??|kuka auttaa\??|kuka vastaa kysymyksiin\??|keneen (?:voi|voin) ottaa yhteyttä\??|yhteys(?:tiedot|henkilöt?)|lisätie(?:dot|toja)(?: antaa| antavat)?|ota yhteyttä|(?:hanke|projekti)?henkilöstö|projekti(?:tiimi|henkilöstö|henkilöt)|hanke(?:tiimi|työntekijät)|yhteydenotot|työntekijät|kysy lisää|lisätietoja ja yhteystiedot|hankkeen yhteystiedot|yhteyshenkilöt ja lisätiedot",
        "results": r"mitä (?:olette|te olette|ollaan|on) (?:jo )?(?:saaneet|saatu|tehty|saavuttaneet)(?: aikaan)?\??|mitä jäi käteen\??|tilanne (?:\w+kuussa|nyt|tällä hetkellä)(?: \d{4})?|(?:hankkeen |projektin )?(?:keskeis(?:et|iä) |tärkeimm(?:ät|istä) |konkreettis(?:et|ia) )?tuloks(?:et|ia)(?:\W.{0,40})?|aikaansaannoks(?:et|ia)|mitä on saatu aikaan\??|mitä syntyi\??|tuloksia ja vaikutuksia|tähän mennessä(?: saavutettua)?|tulokset(?: ja vaikutukset)?|saavutu(?:kset|s)|mitä (?:on saatu|saatiin|olemme saaneet) aikaan\??(?:\W.{0,40})?|mitä (?:on saavutettu|saavutettiin)\??(?:\W.{0,40})?|hankkeen tuloksia|tuloksia",
        "participants": r"määrä|paikkoja|paikkamäärä|osallistujia|(?:suunniteltu |toteutunut )?osallistuj(?:at|amäärä|ien määrä|ia|amäärätavoite|atavoite)(?:,? ?\(?(?:tavoite|tavoitteena|suunniteltu|suunnitelma|suunnitelmassa|toteutunut|toteutui|lopulta|tähän mennessä|toteuma|arvio)\)?)?|aloittavia henkilöitä",
        "subprojects": r"osahankkeet|osaprojektit|osakokonaisuudet|hankekokonaisuus",
        "related": r"(?:muut|muita|aiemmat|aikaisemmat) (?:\w+ )?(?:hankkeet|hankkeita|projektit)|(?:aiemm|aikaisemm)at hankkeemme|muita hankkeitamme|(?:liittyvät|muut|rinnakkaiset|aiemmat|edeltävät) (?:hankkeet|projektit)|(?:sisar|sidos|rinnakkais|yhteistyö)hankkeet|sisarhanke|edeltäjä|edeltävä hanke|yhteistyöhanke|liittyy hankkeisiin",
        "web": r"(?:omat |oma )?sivut?|(?:omat |oma )?(?:verkko|koti|netti|www-?)-?(?:sivut|sivu|sivusto|osoite)|www|internet|nettiosoite|hankesivut|lue lisää|lisää hankkeesta|hankkeen sivut|verkossa",
        "axis": r"toimintalinja|TL",
        "specific_objective": r"erityistavoite",
        "published": r"julkaistu|julkaisupäivä|päivämäärä|julkaisuaika|päivitetty|luotu",
        "business_id": r"y-?tunnus|ly-tunnus",
        "phone": r"puh(?:elin)?\.?|puhelinnumero|p\.?|gsm|matkapuhelin",
        "email": r"s(?:ähkö)?posti(?:osoite)?|e-?mail",
        "role": r"tehtävä|nimike|tehtävänimike",
    },
    project=_PROJECT,
    other=(
        r"\b(?:sillä|yhtymällä|opistolla|kaupungilla|kunnalla|liitolla|yhdistyksellä)\s+(?:oli|on\s+ollut)\s+(?:\w+\s+){0,2}[\w-]*(?:hanke|hanketta|projekti|projektia)\b|\b(?:aikaisem(?:pi|massa|mista|man)|aiem(?:pi|ma[nt]|missa|mista|pien|pia|paa)|edelt(?:ävä|änyt|äne|äj)\w*|edelli(?:nen|sen|sessä|sestä|set)|rinnakkai(?:nen|sen|set)"
        r"|sisar\w+|sidoshan\w+|toi(?:nen|sessa|sen|sesta|selle)|naapuri\w*n|muis(?:sa|ta)|muut|muita|muiden|vastaava(?:n|t|ssa|sta)?"
        r"|samaan aikaan käynniss\w+)\s+(?:(?!(?:eli|ja|sekä)\b)\w+\s+){0,2}\w*(?:hanke|hankk(?:ee|ei)|hanket|projekti)(?!päälli|koordin|työnteki|sihteeri|vetäj|johtaj|vastaav)\w*\b(?!\s+(?:koskev|liittyv))|\b(?:sisar|rinnakkais|naapuri)(?:hank|projekti)\w*"
    ),
    relates=r"siirty\w+|opit\b|pohjautu\w+|perustu\w+|jatkaa\b|jatkoi\b|jatko\w*|yhteistyö\w*|rinnalla|sisar\w+|seuraaja\w*|samanaikais\w+|liitty(?:y|vä|i|en)\w*|haettu|haetaan|oppeja|kokemu\w+|hyödyn\w+\s+\w+hankkeen",
    rejected=r"\bei(?:kä)?\s+liity\s+(?:meihin|meidän)\b|(?:aivan|kokonaan|täysin)\s+(?:toinen|toista|eri|muu|muuta)\s+\w*(?:hanke|projekti|asia)\w*|kielteisen\s+päätöksen|hylät\w+|hylkäsi\w*|jäi\s+ilman|ei\s+saanut\s+rahoitusta|osahank\w+",
    sequel=r"työtä\s+jatkaa|jatkohank\w*|jatkoprojekt\w*|seuraajahank\w*|jatkoa\s+haetaan|jatkuu\s+uudessa|seuraava\s+hanke|haken(?:ut|eet)\s+(?:\w+\s+)?(?:rahaa|rahoitusta|tukea)\s+(?:\w+\s+){0,2}(?:uuteen|uudelle|jatko)\w*|uutta\s+hanketta\s+(?:haetaan|suunnitellaan)",
    elsewhere=r"\b(?:toisaalla|sitä\s+ennen|edelsi|(?:työ|toiminta|tarina)\s+jatkuu|sekoittaa|ei\s+liity|aiem(?!min)\w+|aikaisem(?!min)\w+|edeltä\w+|edelli\w+|sisarhank\w*|kielteisen\s+päätöksen|hylät\w+|muun\s+muassa\s+\w+n\s+kunnan|jatkaa\s+työtä|työtä\s+jatkaa|jatkohank\w*)\b",
    goes_on=r"(?:[\w-]+\s+){1,2}(?:siitä|siihen|sille)\s+(?!(?:että|kun|mitä|miten|huolimatta|lähtien|saakka|asti)\b)|(?:(?:mutta|ja|myös)\s+)?(?:se|siellä|sen|siinä|sitä|siihen|siitä|sillä|sille|tuo|tuolloin|silloin|hankkeesta\s+saatu\w*)\b",
    lasts=(
        r"\b(?:eli\s+(?=vuo)|toteutetaan|toteutettiin|toteutet\w+|toteutuu|toteutui|toteuttavat|toteuttaa|toteuttivat|toimii|toimimme|toteutamme|toimi|toimivat|kestä[ä]|kesti|kestävä|kestänyt|kesto"
        r"|käynnissä|(?:hanke|projekti|toteutus|toteuttamis|toiminta-?)ai(?:ka|jan|kana|alla|aksi)|hankekau\w+|toimikau\w+|projektikau\w+|ajalla|ajalle|(?:hankkeen|projektin)\s+(?:aika|kesto)|aikavälillä|ajoittuu|ajoittui"
        r"|työskentelemme|tehdään|tehtiin|on\s+(?:\w+\s+)?tehty|pyörinyt|toiminut|rahoituskau\w+|kattaa\s+aj\w+|toteutus\s+tapahtuu|jatkuu|jatkui|jatkunut|pyörii|pyöri|vuosina|vuosille|vuosien|aikana|alkaa|alkoi|käynnistyy|käynnistyi|\w+vuoti(?:nen|sen|sessa|sena|sesta)|on\s+voimassa|työskentelee|etenee)\b"
    ),
    starts=r"\b(?:ensi(?:mmäiset)?\s+askele\w+|näki\s+päivänvalon|alkamaan|käynnistymään|aloitin|(?:virallinen\s+)?alku(?=\s+(?:on|oli)\s)|alettiin|lähti(?:vät)?\s+(?:\w+\s+)?(?:auttamaan|tukemaan|kehittämään|etsimään|rakentamaan|kokeilemaan|selvittämään)|alettu?aan|alettua|käynnistyttyään|aloittanut|(?:aloitus|alkamis|käynnistymis)(?:päivä\w*|aika|ajankohta)|alkaa|alkoi|alkanut|alkavat|alkoivat|käynnistyy|käynnistyä|käynnistyi|käynnistyivät|käynnistynyt|käynnistynee\w+|käynnistyvä\w*|alkanee\w+|alkav\w+|käynnistettiin|käynnistetään|käynnistää|käynnistävät|käynnisti|aloitettiin|aloitetaan|aloitti|aloittaa|starttasi|starttaa|avasi\s+oven\w*|avattiin|aloitimme|käynnistimme|startannut|polkaistiin\s+käyntiin|lähti\s+(?:liikkeelle|käyntiin)|alkaen|lähtien|käyntiin|alkuun|alulle|alkunsa|aloitettu|lähtölaukau\w+|ensimmäinen\s+\w*päivä|pyörähti)\b",
    ends=r"\b(?:tiensä\s+päähän|pakka(?:a|si)\s+kamppeensa|pillit\s+(?:\w+\s+)?pussiin|valot\s+sammu\w+|riittää|riitti|päätöspäivä|päättyessä|lopetan|lopetamme|lopetimme|lopetin|(?:pitää|tulee|kuuluu)\s+olla\s+(?:valmista|valmiina|valmis)|loppu\s+tulee|päätetään|päätettiin|valmis|valmistuu|viimeinen\s+(?:\w*päivä|\w*kuukausi)|viimeinen\s+(?:on|oli)|(?:saadaan|saatiin|saada|saatetaan)\s+valmiiksi|(?:päättymis|lopetus|loppumis)(?:aika|ajankohta|päivä)(?=\s+(?:on|oli)?\s?\d)|sul(?:ki|kee|kevat)\s+oven\w*|maaliin|voimassa|päättyy|päättyi|päättynyt|päättyvät|päätty[aä]|päätyy|loppuu|loppui|lopetellaan|lopetetaan|lopetettiin|jatkuu|jatkui|kestää|kesti|saakka|asti|loppuun|päätökse(?:en|ensä|nsä)|on\s+käynnissä|toimii)\b",
    not_lasting=(
        r"\b(?:haku(?!i)\w*|hakemu\w+|haetaan|hakea|rekryt\w+|koulutu(?:s(?!kunta|kesku|yhty|laito|konser|säätiö|osuus|johta|päällik|suunnit)\w*|kse\w*)|kurssi\w*|valmennu(?:s|kset|sjakso|ksen)\w*|seminaari\w*|tilaisuu\w+|tapahtum\w+|näyttely\w*|kysely\w*|messu\w*"
        r"|lukuvuo\w+|lukukau\w+|tilast\w+|ohjelmakau\w+|rakennerahastokau\w+|(?<!hankkeen )(?<!projektin )rahoituskau\w+|verkkosiv\w*|kotisiv\w*|nettisiv\w*|sivusto\w*|strategi\w+|ohjausryhm\w+|kokou\w+|ilmoittautu\w+|päiväks\w*"
        r"|valittiin|valittu|palkattiin|(?<!rahoitus)sopimu\w+|\w*sopimus|työsuhde|työsuhteen|virka\w*|perustettiin|perustettu|toimipiste\w*|haastattel\w+|vierailu\w*|aloitustilaisuu\w+|loppuseminaar\w+|pilot\w+|kokeilu\w*|työpaja\b|julkais\w+|julkistet\w+|maksatu\w+|korona\w+|remont\w*|avoimet\s+ovet|päätö(?:s|ksen|stä|kset|ksiä|ksessä)\b|myönsi|myönnet\w+|allekirjoit\w+|leiri\w*|jakso\b|ryhmä\b|\w*rapor\w+|selvity\w+|opas\b|vuokra-?aika\w*|laki\b|lain\b|valtuustokau\w*|virkakau\w*|takuu\w*|vuodenvaihte\w+(?!\s+jälkeen)\b|aikaisintaan|päätyttävä|tulee\s+(?:alkaa|päättyä)|voi\s+alkaa|(?:\w*päällikkö|\w*koordinaattori|\w*vetäjä|\w*johtaja|\w*ohjaaja|\w*työntekijä)(?:\s+[\w-]+){0,3}\s+(?:aloitt|palkat|työskentel|opisk|asui|lomai)\w*)"
    ),
    programme_period=r"ohjelmakau\w*|rahastokau\w*|rakennerahasto-?ohjelma\w*|kasvua ja työtä|ohjelma\w*|(?:EU-)?kau(?:si|den|della|delle|teen)",
    time_of_project=r"\b(?:(?:alkamis|aloitus|päättymis)päivä\s+(?:on|oli)|lisäai\w+|jatkoai\w+|jatkoaja\w+|viimeinen\s+\w*päivä|toteutus\s+tapahtuu|rahoitus\s+kattaa|(?:hanke|projekti|toiminta)päivä\w*|toimintamme|työskentelemme|toteutusai\w+|hankeai\w+|projektiai\w+|toteuttamisai\w+|kesto\b|toiminta-?ai\w+)|\b(?:käytännön\s+työ\w*|kaiken\s+(?:pitää|tulee)\s+olla|(?:virallinen|hankkeen|projektin)\s+alku|aloitin|lopetamme|lopetimme|aloitimme|käynnistimme|aloittaessamme|lähdimme\s+liikkeelle)\b",
    it=r"\b(?:se|sen|sitä|siinä|toiminta)\b",
    anaphor=r"(?:Kaikki|Homma|Matka|Urakka|Rupeama|(?:Yhden|Kahden|Kolmen|Neljän)\s+vuoden\s+\w+|(?:Rahoitus|Rahat)\s+(?=riit|pääty|päätt|lop|kest)|Aikaa\s+(?=on|riit)|Pillit|Valot|Alkaa|Alkoi|Käynnistyy|Käynnistyi|Kestää|Päättyy|Päättyi|Toteutetaan|Se|Sen|Siinä|Sitä|Toiminta|Toimintaa|Työ|Työt|Työtä|Toteutus|Toteutusta|Toteuttaminen|Toimet|Kokonaisuus|Projekti|Hanke)\b",
    at_start=r"(?:hankkeen|projektin)\s+(?:alettua|alkaessa|käynnistyttyä|käynnistyessä|alkamisesta)",
    moves=r"siir(?:tää|rettiin|retty|tyi|tyy|tynyt|si)\b|siirtymään|päättymispäivä\w*",
    extended=r"\b(?:sa(?:a|i|avat|ivat)\s+(?:jatkua|jatkaa)|sa(?:i|ivat|imme|amme|atiin)\s+(?:\w+\s+)?(?:jatkoa|lisää\s+aikaa)|uusi\s+(?:päät\w+|loppu\w*|määräpäivä|takaraja)|jatkoa\s+(?:on\s+)?(?:saatu|saatiin|haettu)|jatkoai\w+|jatkoaja\w+|jatkettiin|jatketaan|pidennettiin|pidennetty|pidentää|lisäai\w+|siir(?:tyi|rettiin|retään|tää|tynyt|retty)|siirrettiin|lykättiin|lykkääntyi)\b",
    original=r"\beikä\s+(?:pääty|lopu)\w*|\(aikaisemmin\b|\(aiemmin\b|\(aiempi\s+päättym\w+|\b(?:alun\s?perin|alkuperäi\w+|alkuaan|piti\s+(?:[\w-]+\s+){0,4}(?:päättyä|loppua|lopettaa|valmistua|sulkea|sulkeutua|laittaa|panna|olla\s+(?:ohi|valmis|valmista|valmiina))|oli\s+(?:\w+\s+){0,3}määrä\s+(?:\w+\s+){0,2}(?:päättyä|loppua)|(?:oli\s+tarkoitus|tarkoitus\s+oli)\s+(?:\w+\s+){0,2}(?:päättyä|päättää|lopettaa|loppua)|viimeisen\s+(?:\w+\s+)?piti\s+olla|ensin\s+(?:päättymis\w+|piti|oli\s+määrä|suunnitel\w+)|päättymispäiväksi\s+oli|ennen\s+(?:jatkoaikaa|jatkoa|pidennystä))\b",
    roles=(
        (
            "nothing",
            r"(?<!kahdelle\s)(?<!kolmelle\s)(?<!neljälle\s)\bvuo(?:delle|dessa|sittain|sittai\w+|sibudjet\w*|nna\s+\d{4}|tta\s+kohden|den\s+\d{4})\b|(?:ensimmäi\w+|toi\w+|kolma\w+|viimei\w+|kunkin|joka)\s+(?:hanke|toiminta|projekti)?vuo\w+|kuukaudessa|kuussa(?!\s+(?:19|20)\d\d\b)|kuukausi\w*"
            r"|(?:kaikille|kaikkien|muille|muiden|kahdelle|kolmelle|neljälle|viidelle|kuudelle|usealle|yhteensä\s+\d+)\s+(?:\w+\s+)?(?:hankk|projekt|toteuttaj)\w+|(?<![\d.])(?!(?:19|20)\d\d\b)\d+\s+(?:hankkeelle|projektille|hanketta|hakemu\w+)|ohjelman\s+(?:koko|kokonais|budjet|rahoit|raha)\w*|ohjelmakaude\w*|ohjelmassa|haussa\s+(?:jae|oli|on|haett|käytet)\w*|hakukierrokse\w*|haettavana|jaettiin|jakoi|koko\s+(?:ohjelma|maan|maakunta|alue)\w*|valtionosuu\w*|kaupungin\s+(?:talous|budjet|menot)\w*|kunnan\s+(?:talousarvi|budjet)\w*"
            r"|(?:osatoteuttaj|kumppani|partneri|osahank)\w*\s+(?:\w+\s+)?(?:osuu|budjet|kustann|rahoit)\w*|kunkin\s+osatoteuttaj\w*"
            r"|(?:kuntien|kaupunkien|kunta)\s*(?:rahoitus)?osuude(?:sta|n)\b|osuus\s+(?:hankkeen\s+)?(?:kuntarah|budjet|kokonaisbudj|kustann|kokonaiskust|hankke)\w*sta|kuntaosuudesta|budjettiosuu\w*|alkuperäise\w+\s+(?:hakemuk|suunnitelm)\w*|työmarkkinatu\w+|keskimäärin|hankintahin\w+|\w*kaupungin\s+menot|vuonna\s+\d{4}\s+(?:rahaa|käyt\w+|hankkeessa)|kuussa\b(?!\s+(?:19|20)\d\d\b)|huutokaup\w*|tuotto\w*"
            r"|\b(?:osallistuja|henkilö|yritys|osallistujaa|asiakas|hlö|nuori)\w*\s*(?:kohden|kohti)|\bper\s+\w+|tunti\w*|tuntipalk\w*|sakko\w*|lasku\w*|palkkio\w*|osallistumismaksu\w*|(?<!hankkeen )(?<!projektin )hinta\b|stipendi\w*|säästö\w*|säästi\w*|liikevaih\w*|kynnysraja\w*|korvau\w+|apuraha\w*|palkkatu\w+|työllistämislis\w*|investoi\w*|kauppa\b|myytiin|palkinto\w*|tuotto\w*|enintään|enimmäis\w*",
        ),
        (
            "EU and state",
            rf"(?:ESR\+?|EAKR|EU|JTF)(?::ltä|:lta|:stä|:sta)\s+(?:ja|sekä)\s+valtiolta|(?:{_FUND}|ESR\+)\s*(?:-|:n)?\s+(?:ja|sekä)\s+(?:Suomen\s+)?valtion\s+{_AMOUNT_NOUN}|(?:EU:n|ESR:n|ESR-|EAKR-|EU-)\s+ja\s+valtion\s+(?:yhteen\w*\s+)?{_AMOUNT_NOUN}|EU- ja valtion (?:osuu|tu|rahoi)\w*",
        ),
        (
            "EU and state",
            rf"(?:{_FUND}|ESR\+)\s*(?:-|:n)?\s+(?:ja|sekä)\s+(?:Suomen\s+)?valtio(?:n)?\b|EU:lta\s+(?:ja|sekä)\s+valtiolta",
        ),
        (
            "EU",
            rf"Euroopan\s+unionin\s+(?:osa)?rahoitus\w*|(?:{_FUND}|Euroopan\s+(?:sosiaali|aluekehitys)rahasto)(?:\s*\([A-Z+]+\))?(?=\s+\d)|{_FUND}-?\s?(?:n\s+)?{_AMOUNT_NOUN}|(?:sosiaali|aluekehitys)rahaston\s+{_AMOUNT_NOUN}|(?:sosiaali|aluekehitys)rahastosta|(?:sosiaali|aluekehitys)rahasto\s+(?:\([A-Z+]+\)\s+)?(?:maksaa|kattaa|rahoittaa)|(?:EU|ESR|EAKR)\s+(?:maksaa|kattaa)",
        ),
        (
            "state",
            rf"valtion?(?=\s+\d)|(?<!ja )(?<!sekä )valtion\s+rahaa?\b|valtionavustu(?:s|sta|ksen)\b|(?<!ja )(?<!sekä )valtion\s+{_AMOUNT_NOUN}|valtiolta|kansallisen\s+julkisen\s+rahoituksen\s+osuu\w*|valtion\s+vastinraha\w*|valtio\s+(?:maksaa|kattaa)",
        ),
        (
            "municipalities",
            r"(?:kuntien|kaupunkien)(?=\s+\d)|kunnan(?=\s+\d)|(?:kunnille|kaupungeille)\s+(?:jää|jäi)\w*|\w+n\s+(?:kaupunki|kunta)(?=\s*\(\d)|(?:kun(?:tien|nan|nat|ta)|kaupun(?:gin|kien|git)|kunnilta|kunnalta|kaupungilta|\w+(?:n|s)\s+(?:kaupungin|kunnan))\s*(?:maksama\s+)?(?:maksu|rahoitus|kunta)?osuu\w*|kuntarahoitu\w*|kuntaosuu\w*|kuntarahaa?|kuntien\s+(?:rahoitu|osuu|maksam)\w*|(?:kunnat|kunta|kaupunki|kaupungit)\s+(?:maksa|maksoi|rahoitt|katta|kattoi)\w*|kunnat\s+(?:maksavat|rahoittavat|osallistuvat)\w*|kun(?:ta|tien)\s*rahoitu\w*|kunnilta|kuntien\s+raha\w*|\bkunnat\b",
        ),
        (
            "own",
            r"oma(?:n)?\s+osuu\w*|omaa\s+osuutta|oma(?:n\s+)?\s?rahoitu\w*|omavastuu\w*|omarahoitusosuu\w*|oman\s+rahoituksen|omalla\s+rahoituksella|oma(?:sta|n)\s+(?:pussi|kassa|kukkaro|taskusta)\w*|itse(?=\s+\d)|itse\s+(?:\w+\s+)?(?:rahoittaa|maksaa|kattaa)|omaa\s+rahaa|omaa\s+rahoitusta",
        ),
        (
            "private",
            r"yritykset(?=\s*\(?\d)|yritykset\s+ovat\s+mukana|(?:yrityksille|yrittäjille)\s+(?:jää|jäi)\w*|(?:työnantaj|yrittäj|autoilij|viljelij|maanomistaj)i?en\s+(?:rahoitus)?(?:osuu|raha|maksu)\w*|(?:työnantajat|\w*yrittäjät|autoilijat|viljelijät|maanomistajat)(?:\s+(?:maksavat|panevat|lisäävät))?(?=\s+\d)|yksityi(?:nen|sten)(?=\s+\d)|yritysten(?=\s+\d)|yksity\w+\s?(?:rahoitu|osuu|raha)\w*|yksityisrahoitu\w*|yritys(?:ten|ten\s+rahoitus|rahoitu)\w*\s*(?:osuu|rahoitu|maksam)\w*|yritysrahoitu\w*|yritykset\s+(?:maksa|maksoi|rahoitt|katta|kattoi|osallistu)\w*|yrityksiltä",
        ),
        ("public", r"julki(?:nen|sen|sta)\s+(?:rahoitu|tuki|tue)\w*"),
        ("requested", r"haet\w*|hakee|haki\b|haettiin|hakemu\w+\s+summa"),
        (
            "total",
            r"koko\s+\w+n\s+(?:hinta|budjetti|kustannukset)|hintalapuksi|kokonais\s?(?:kustannu|budjet|rahoitu|hin[tn]a|arvo)\w*|kustannusarvio\w*|\bbudjet\w*|\bkoko\w*budjet\w*|\b(?<!muut )(?<!Muut )kustannu(?:kset|ksia|sten|s)\b|koko\s+(?:hankkeen|projektin)\s+(?:hinta|budjetti)|hankkeen\s+(?:arvo|laajuus|hinta)|volyymi",
        ),
        (
            "said total",
            r"maksaa\b|maksoi\b|uppoaa\b|upposi\b|potti\b|hintalap\w+|(?:rahaa|rahoitusta)\s+on\s+(?:\w+\s+)?käytettävissä|käytettävissä\s+on|(?:kaikkiaan|yhteensä)\s+(?:rahaa|rahoitusta)\s+on\s+(?:\w+\s+)?käytössä|(?:rahaa|rahoitusta)\s+on\s+(?:kaikkiaan|yhteensä)\s+käytössä|hintaa\s+(?:tulee|tuli|kertyy|kertyi)|(?:tekee|teki|puhutaan)\s+(?:siis\s+)?(?:yhteensä|kaikkiaan)|(?:yhteensä|kaikkiaan)\s+(?:tekee|puhutaan)|euron\s+(?:(?!rahoit|tu[kels]|avustu|summa|osuu)[\w-]+\s+)?\w*(?:hanke|hankke|projekti)\w*",
        ),
        (
            "granted",
            r"myön(?:tä|si|tänyt|netty|nettiin|tämä|tää|tämää)\w*|myöntä\w+|rahoittaa\b|rahoitti\w*|tukee\b|tuki\b|tukea|tuella|\btuen\s+(?:määrä|suuruus|summa)|avustu\w*|sai\b|saa\b|saanut|rahoitusta|rahoitukse\w+|rahoitus\b|rahoituspäätö\w*|summa\b",
        ),
    ),
    sums_of_parts=r"(?:joista|josta|mistä|näistä|tästä|siitä|sisältää|koostu\w+|jakautu\w+)",
    costs=(
        r"(?:(?:hanke|projekti)?henkilöstö\w*\s+)?(?:palkka\w*|palkat|henkilöstö\w*)(?:-|\s)?(?:kustannu\w+|kulu\w*|meno\w*)?|ostopalvelu\w*|matka(?:kustannu|kulu|meno)\w*|muut\s+(?:kustannu|kulu|meno)\w*|flat\s?rate\s*[-–]?\s*(?:\w+)?"
        r"|vuokra(?:t|kulut|kustannukset|menot)?\b|hankin(?:nat|nnat|takulut)\b|laitt?e(?:et|hankinnat|kustannukset|investoinnit)\b|matkat\b|tilat\b|materiaali\w*|viestintä\w*|tila(?:kustannu|kulu|vuokra)\w*|toimisto\w*|investoin\w+|yleiskustannu\w+|koulutu(?:s|kset|skulut)\w*|kone\w*|kehittämis\w*kustannu\w+"
    ),
    not_costs=r"palkkakustannuksista|kuukausipalk\w*|palkka\s+on|per\s+|kuussa\b|\bvuodessa\b|ensi\s+vuonna|viime\s+vuonna|kaupungin\s+menot|valtuusto|talousarvio",
    payers=(
        (
            "EU and state",
            r"(?:EU|ESR|EAKR|JTF|ESR\+)(?:\s?-|:n)?\s+(?:ja|\+|&)\s+valtio(?:n\s+(?:osuus|rahoitus|tuki))?",
        ),
        ("EU", r"EU|ESR|EAKR|JTF|ESR\+|Euroopan (?:sosiaali|aluekehitys)rahasto|EU:n osuus"),
        ("state", r"valtio(?:n osuus)?"),
        ("municipalities", r"kunnat|kunta|kuntarahoitus|kuntien osuus|kaupunki|kuntaraha"),
        ("own", r"(?:\w+n\s+)?oma(?:rahoitus| rahoitus| osuus|vastuu)|omarahoitusosuus|hakija|toteuttaja"),
        ("private", r"yritykset|yksityi(?:nen|set)(?: rahoitus)?|yritysten osuus|yritysrahoitus"),
    ),
    informs=r"kysyttävää\b|puhelimeen\s+vastaa|\btavoitat\b|yhteyttä\b|\btiedot\s*:|kysymyksi\w+|vastaan?\s+kysymyksi\w+|lisätie\w+|tavoitta\w+|tavoittaa|kirjoita|soita|kysely\w+|yhteystie\w+|yhteyshenkilö\w*|yhteydenot\w+|ota(?:than)?\s+yhteyttä|tiedustelu\w*|kysy\s+lisää|hankehenkilöstö|projektihenkilöstö|hanketiimi|projektitiimi|työntekijät",
    not_contacts=r"jäsenasioi\w+|jäsenasiat|toimisto\s*:|rehtori\s*:|valvoo|valvoja\w*|ohjausryhm\w*|toimittaja|toimitus\b|webmaster|ylläpit(?!ää\s+ja\b)\w*|verkkotoimi\w*|viestintä(?:yksikkö|palvelut|toimisto)?|vaihde|neuvonta|kirjaamo|asiakaspalvelu|palaute|rahoitusasiantunti\w+|rahoituspäällikkö|rahoituksesta|kuva[t]?:|teksti:|tiedotteen lähetti|valokuva|ilmoitusmyynti|uutisvinkit",
    titles=(
        r"(?:(?:vastaava|johtava|vt\.|vs\.)\s)?[\w-]*(?:päällikkö|johtaja|koordinaattori|vetäjä|sihteeri|assistentti|suunnittelija|asiantuntija|työntekijä|valmentaja|ohjaaja|neuvoja|vastaava|opettaja|lehtori|rehtori|tutkija|professori|kouluttaja|manageri|sosionomi|esimies|esihenkilö|agronomi|insinööri|pastori|puheenjohtaja|isännöitsijä|emäntä|tarkastaja|kehittäjä|yhteyshenkilö|mestari|agentti|luotsi|avustaja|konsultti|toimittaja|asiamies|tarkastaja|hoitaja|talkkari|kirjuri|kapteeni|kuraattori|pedagogi|pomo|isäntä|toimija|osaaja|tuottaja|tohtori|koutsi)"
    ),
    role_of=r"(?!\w*(?:kaupungin|kunnan|yhdistyksen|liiton|koulun|opiston|keskuksen|säätiön|yhtymän|seuran|yhtiön|instituutin|laitoksen|järjestön|vastauksen|edelleen|enemmän)\s|\w+[äa]än\s)(?:hankkeen|projektin|(?:\w{4,}sten\s)?\w+n)\s+(?=\S)",
    leads=(
        r"(?:(?:hanketta|projektia|sitä)\s+(?:vetää|johtaa|koordinoi|luotsaa|veti|johti|luotsasi|on\s+(?:vetänyt|johtanut|koordinoinut|luotsannut))|(?:hankkeesta|projektista)\s+vastaa)\s+(?:[\w-]+n\s+){0,3}(?P<role>[a-zåäö-]{5,})?\s*(?P<name>NAME)",
        r"(?:hankkeen\s+|projektin\s+)?(?<![\w-])(?P<role>vetäjä|koordinaattori|päällikkö|vastuuhenkilö)(?:nä|na)\s+(?:hankkeessa\s+|projektissa\s+|siinä\s+)?(?:toimii|on|työskentelee|toimi|oli|jatkaa)\s+(?P<name>NAME)",
        r"(?P<name>NAME)(?:,\s+joka)?\s+(?P<role>)(?:johtaa|vetää|koordinoi|luotsaa|veti|johti)\s+(?:hanketta|projektia)\b",
        r"(?P<role>(?:projekti|hanke)(?:johtaja|koordinaattori|vetäjä|vastaava)|(?:projekti|hanke)päälli)(?:köksi|ksi)\s+(?:on\s+)?(?:valittiin|valittu|nimitettiin|nimitetty|palkattiin|palkattu|tuli|ryhtyi|tulee)\s+(?P<name>NAME)",
        r"(?:hanketta|projektia)\s+(?:johtava|vetävä|koordinoiva|luotsaava|johtanut|vetänyt|koordinoinut|luotsannut)\s+(?P<role>)(?P<name>NAME)",
        r"(?P<role>(?:projekti|hanke)[\w]*(?:päällikkö|johtaja|koordinaattori|vetäjä|vastaava|sihteeri|työntekijä|suunnittelija|asiantuntija))(?:nä|na)\s+(?:ja\s+hankkeen\s+kokonaisuudesta\s+vastaavana\s+)?(?:hankkeessa\s+|projektissa\s+|siinä\s+)?(?:toimii|toimi|on|aloitti|aloittaa|työskentelee|jatkaa)\s+(?:\d\S*\s+)?[^.;:]{0,90}?(?P<name>NAME)",
        r"(?P<role>(?:hankkeen\s+|projektin\s+)(?:vetäjä|päällikkö|johtaja|koordinaattori|vastaava|projektipäällikkö))\s+(?:on\s+)?(?P<name>NAME)",
        r"(?P<role>(?:projekti|hanke)(?:päällikkö|johtaja|koordinaattori|vetäjä|vastaava))\s+(?:on\s+)?(?P<name>NAME)",
        r"(?:hanketta|projektia)\s+(?:johtava|vetävä|koordinoiva|luotsaava|johtanut|vetänyt|koordinoinut|luotsannut)\s+(?P<role>[\w-]+)\s+(?P<name>NAME)",
        r"(?P<name>NAME)(?:,?\s+(?:joka\s+)?(?:toimii|toimi|on|aloitti|työskentelee)\s+(?:hankkeen\s+|hankkeessa\s+|projektin\s+)?|,\s+(?:hankkeen\s+|projektin\s+)?)(?P<role>(?:projekti|hanke)(?:päällikkö|johtaja|koordinaattori|vetäjä|vastaava))(?:nä|na)?\b",
    ),
    acts=(
        r"(?<![a-zåäö])(?<!muita\s)toteuttajia\s+(?:on|oli|ovat)(?:\s+(?:kaksi|kolme|neljä|viisi|useita)\s*[:,–-])?\s*|(?:isäntä|emäntä)(?:nä)?\s+(?:on|oli|toimii|toimi)|(?:molempia|kumpaakin|kaikkia|näitä)\s+(?:hankkeita\s+)?(?:hallinnoi|koordinoi|johtaa|vetää|toteuttaa|pyörittää)|\btyötä\s+(?:johtaa|vetää|koordinoi|luotsaa|johti|veti)|\b(?:pää)?(?:toteuttaja|hallinnoija|hakija)\s*:?\s*|\bjo(?:ta|nka)\s+(?:\w+\s+)?(?:hallinnoi|koordinoi|johtaa|vetää|toteuttaa|toteutti|veti|johti|pyörittää)|(?:hanketta|projektia|sitä)\s+(?:hallinnoi|koordinoi|toteuttaa|toteutti|vetää|johtaa)(?:\s+[\w-]+){0,5}|(?:(?:sitä|hanketta|projektia|kokonaisuutta)\s+(?:toteuttavat(?:\s+(?:rinta\s+rinnan|yhdessä|yhteistyössä))?|toteuttaa|toteuttivat|hallinnoi|koordinoi|vetää|pyörittää|luotsaa|johtaa)|(?<![a-zåäö])toteuttaj(?:ina|at)\s+(?:ovat|toimivat|olivat)|sen\s+(?:toteuttaa|toteuttavat|toteutti)|(?:hanketta|projektia|kokonaisuutta|hankekokonaisuutta|yhteishanketta|konsortiota)\s+(?:\w+\s+){0,2}(?:hallinnoi|koordinoi|johtaa|vetää|toteuttaa|toteutti|veti|johti|hallinnoivat|hallinnoisi)"
        r"|(?:pää|vastuu)?(?:toteuttajana|hallinnoijana|hakijana|koordinaattorina|hakijana|vetäjänä|vastuutahona|vastuuorganisaationa|vastuullisena\s+toteuttajana|tuensaajana)\s+(?:hankkeessa\s+|projektissa\s+)?(?:toimii|toimi|on|oli|ovat)"
        r"|(?:hallinnoinnista|koordinoinnista|toteutuksesta|toteuttamisesta|hallinnosta|vetämisestä|koordinaatiosta)(?:\s+ja\s+\w+(?:\s+\w+)?)?\s+(?:vastaa|vastasi|vastaavat)"
        r"|(?:pää|vastuu)?(?:toteuttaja|hallinnoija|hakija|koordinaattori|omistaja|vetäjä|vastuutaho)\s+(?:on|oli)|hanketta\s+johtaa|(?:\w+aa|\w+ää|\w+ii|\w+oi)\s+hanketta|hanketta\s+johtaa|(?:kehittää|vetää)\s+hanketta|(?:etsivää|kehittävää|testaavaa|rakentavaa|\w+[av]aa)\s+hanketta\s+(?:johtaa|vetää|hallinnoi)|(?:hanketta|projektia|sitä)\s+(?:on|oli|ovat)\s+(?:toteuttanut|vetänyt|hallinnoinut|koordinoinut|johtanut|toteuttaneet)|(?:hankkeesta|projektista|kokonaisuudesta)\s+vastaa|(?:[Hh]ankkeen|[Pp]rojektin)\s+(?:toteuttavat|toteuttivat|toteuttaa|toteutti)|(?:[Hh]ankkeen|[Pp]rojektin)\s+takana\s+(?:on|ovat|oli|olivat)|(?:tuen|rahoituksen|avustuksen|[Pp]äätöksen)\s+saaja(?:na)?\s+(?:on|oli)|(?:[Vv]eto|[Pp]ää|[Kk]okonais)vastuussa\s+(?:\w+\s+)?(?:on|oli)"
        r"|(?:[Vv]eto|[Pp]ää|[Kk]okonais)?vastuun\s+(?:hankkeesta\s+|projektista\s+)?(?:kantaa|kantoi|otti|on\s+ottanut)|(?:[Hh]ankkeen|[Pp]rojektin)\s+(?:omistaa|omisti)"
        r"|(?:hallinnosta|hallinnoinnista|vetämisestä|toteutuksesta|toteuttamisesta|koordinoinnista|läpiviennistä)\s+(?:huolehtii|huolehti)"
        r"|(?:[Hh]anketta|[Pp]rojektia|[Ss]itä)\s+(?:pyörittävät|vetävät|luotsaavat|johtavat|toteuttavat|luotsaa|luotsasi|pyöritti)|(?:[Vv]eto|[Pp]ää|[Kk]okonais)vastuu\s+(?:hankkeesta\s+|projektista\s+)?(?:on|oli)|(?:[Hh]anketta|[Pp]rojektia)\s+(?:vie|vievät|vei|on\s+vienyt)\s+eteenpäin)",
        r"\s+(?:rahoitus|tuki|hanke)?hakemuksen\b|(?!\s+toteutta\w+\s+os)\s*(?:\([^()]{1,30}\)\s*)?,?\s+(?:hallinnoi\b|koordinoi\b|hallinnoivat|hallinnoima|koordinoima|toteuttama|vetämä|johtama|vastaa\s+(?:\w+\s+)?(?:\w+\s+)?(?:hallinn|koordin|toteut|hankke|projekti)\w*|toteuttaa\b|toteutti\b|on\s+(?:toteuttanut|vetänyt|hallinnoinut|koordinoinut|johtanut|pyörittänyt)|[a-zåäö]+(?:\s[\w-]+){0,3}?\s(?:hankkeessaan|hankkeellaan|projektissaan|projektillaan)|vetää\b|johtaa\b|veti\b|johti\b|vetämä|johtama|(?:\w+\s+)?(?:vetämä|johtama|hallinnoima|koordinoima|toteuttama|hakema|käynnistämä)\w*|pyörittää\b|testaa\b|pilotoi\b|,?\s*joka\s+(?:\w+\s+){0,3}(?:hallinnoi|koordinoi|pyörittää|toteuttaa|vastaa|vetää|johtaa|veti|johti|toteutti|pani\s+alulle|on\s+(?:vetänyt|johtanut|toteuttanut))\b"
        r"|(?:on|oli|toimii|toimi)\s+(?:hankkeen\s+|projektin\s+|sen\s+)?(?:pää|vastuu)?(?:toteuttaja|hallinnoija|hakija|koordinaattori|vetäjä|johtaja|toteuttajana|hallinnoijana|hakijana|koordinaattorina|vetäjänä)(?:na)?\b)",
    ),
    acts_weakly=r"\s+(?!(?:maksaa|maksoi|rahoittaa|rahoitti|tukee|tuki|osallistuu|osallistui|myöntää|myönsi|päättää|päätti|kertoo|kertoi|sanoo|sanoi|puoltaa|puolsi|hyväksyy|hyväksyi|toivoo|vastaa|antaa|antoi|käsitteli|tutkii)\b)(?:(?:on|ovat)\s+(?:\w+\s+)?(?:käynnist\w+|aloitt\w+|saa(?:nut|neet)|valmistel\w+|hake(?:nut|neet)|kehit\w+)|on\s+valmistellut|kouluttaa|on\s+saanut|sai\b|saa\b|aloittaa|alkaa\b|rakentaa|järjestää|kokeilee|palkkaa|lähtee|tarjoaa|perustaa|toi\b|auttaa|käynnisti|käynnistää|käynnistävät|aloitti|aloittaa|on\s+käynnistänyt|on\s+aloittanut|toteuttavat|sai\b|on\s+saanut|lähtee|kehittää|etsii|hakee\s+mukaan|haki\b|[a-zåäö]{3,}(?:aa|ää|ee|oi|öi|tti|si)\b)",
    pays=r"\b(?:maksa\w+|kustanta\w+|rahoitta\w+|korvaa\w*)\b",
    together=r"hynttyyt\s+yhteen|yhdist(?:ävät|ivät|äneet)\s+voima\w+|\byhdessä\b|\byhteis\w+|\byhteinen\b|yhteistyö\w*",
    owns=r"\s+(?:ja\s+\w+\s+muun\s+\w+\s+)?(?:yhtei(?:nen|set|sessä|sen)\s+)?(?:(?!rahoitta|maksa|tuke)\w+\s+){0,2}(?:[A-Z+]+-|EU-|Leader-)?[\w-]*(?:hanke|projekti|hankkeessa|hankkeen|hankkeelle|projektille|hanketta|yhteishanke)\b",
    takes_part=(
        r"(?:kumppanin|partnerin|osatoteuttajan)(?:sa|ansa)?\s*[,:–-]|(?:\A\s+lisäksi(?:\s+(?:myös|mukana|ovat|on|toteuttajina))*)|(?:kumppan|partner|osatoteuttaj)\w+\s+(?:on|oli)\s+(?:\w+\s+)?(?:kaksi|kolme|neljä|viisi|kuusi)\s*[:,–-]|(?:kumppanina|partnerina|osatoteuttajana)\s+(?:oleva|toimiva|ollut|toiminut)|(?:lähtenyt|tullut|liittynyt|saatu)\s+(?:\w+\s+)?(?:kumppaniksi|partneriksi|osatoteuttajaksi)|(?:muut|muita|toinen|toiset)\s+(?:\w+\s+)?(?:jäsen(?:et|iä|enä)?|hakija[at]*|osapuol(?:et|i|ia)|tah(?:ot|o|oja))\s+(?:hankkeessa\s+|projektissa\s+)?(?:ovat|on|olivat|oli)|(?:(?:konsortioon|yhteenliittymään|hankkeeseen|projektiin)\s+kuulu(?:vat|u|ivat|i)|siihen\s+kuulu(?:vat|u|ivat|i)\s+(?:myös|lisäksi))(?:\s+(?:myös|lisäksi))*|(?:osahankke(?:ista|iden)|osatoteutu\w+)\s+(?:toteutuksesta\s+)?(?:vastaa|vastaavat|vastasivat)"
        r"|(?:kanssa(?:mme|an|nsa)?\s+(?:hanketta|projektia|sitä|työtä)\s+(?:toteuttavat|toteuttaa|toteutti|toteuttivat|tekevät|tekee)|osatoteuttaj(?:ina|ana|ia|at|a)|(?:hanke|yhteistyö|toteutus|toteuttaja|projekti)?kumppan(?:einaan|einansa|inaan|inansa|eina|ina|eita|eitamme|eitaan|eitansa|it|i|imme)|(?:hanke)?partner(?:einaan|inaan|eina|ina|eita|eitamme|it|i|imme)|(?:muita|muut|muina|toisena|toinen)\s+(?:osa)?toteuttaj(?:ia|at|ina|ana|a)|yhteistoteuttaj\w+|toteuttamassa|(?:tuen\s+)?siirron\s+saaj\w+)"
        r"(?:\s+(?:hankkeessa|projektissa|siinä|ovat|on|olleet|ollut|toimiva[nt]?|toimineen|toimivat|toimii|olivat|oli|toimi|toiminut|toimineet|mukana|(?:[a-zåäö]+n\s+)?lisäksi|myös|sekä))*\s*:?|(?:kumppan(?:it|ia|eita|eilla|illa)|partner(?:it|ia|eita|eilla|illa)|osatoteuttaj(?:at|aa|ia|illa|alla))\b[^.:;]{1,40}:\s*|(?:talkoissa|porukassa|joukossa|tiimissä|työssä|yhteistyössä|hankkeessa|siinä)\s+(?:ovat|on|olivat|oli)\s+mukana(?:\s+(?:myös|lisäksi))?|(?:työ)?pari(?:naan|nansa|eina|na)(?:\s+(?:toimivat|toimii|on|ovat))?|(?:porukkaan|joukkoon|tiimiin|kumppaneihin|toteuttajiin)\s+kuulu(?:vat|u|ivat|i)(?:\s+(?:myös|lisäksi))?|(?:kumppaniksi|kumppaneiksi|partneriksi|osatoteuttajaksi|osatoteuttajiksi)\s+(?:on|ovat)\s+(?:sitoutunut|sitoutuneet|tullut|tulleet|lähtenyt|lähteneet|saatu|valittu)|osansa\s+(?:siitä|hankkeesta|työstä)?\s*(?:toteuttavat|toteuttaa|tekevät|tekee)"
        r"|(?:kumppan|partner|osatoteuttaj|toteuttaj)\w*ksi\s+(?:\w+\s+)?(?:lähti\w*|tuli\w*|liitty\w*|saatiin|valittiin|ryhtyi\w*)(?:\s+(?:myös|lisäksi))?"
        r"|(?:hanketta|projektia|työtä|sitä)\s+(?:ovat|on|olivat|oli)\s+(?:tekemässä|toteuttamassa|rakentamassa|viemässä\s+eteenpäin)(?:\s+(?:myös|lisäksi))*"
        r"|(?:siihen|hankkeeseen|projektiin|työhön|toteutukseen)\s+osallistu(?:vat|u|ivat|i)(?:\s+(?:myös|lisäksi))?|(?:hankkeen|projektin)\s+(?:toinen\s+osapuoli|muut\s+osapuolet)\s+(?:on|ovat)"
        r"|(?:[Ll]isäksi|[Mm]uina|[Tt]oisena)\s+toteuttaj(?:ina|ana)\s+(?:ovat|on|olivat|oli)|(?:kaksi|kolme|neljä|viisi|muita)\s+(?:\w+\s+)?(?:kumppania|partneria|osatoteuttajaa)\s*[:,–-]"
        r"|[Yy]hteistyötä\s+(?:tehdään|tehtiin|on\s+tehty)"
        r"|[Mm]ukaan\s+(?:ovat\s+|on\s+)?(?:lähti(?:vät)?|tuli(?:vat)?|liittyi(?:vät)?|saatiin|saatu|lähtevät|lähtee|tulevat|lähteneet|tulleet|lähtenyt|tullut)(?:\s+(?:myös|lisäksi))?(?!\s+(?:osallistuj|opiskelij))|(?:kylkeen|rinnalle|kumppaniksi|avuksi|kaveriksi)\s+(?:saimme|saatiin|otimme|otettiin|tuli(?:vat)?|lähti(?:vät)?|on\s+saatu)|(?:mukana|hankkeessa|projektissa|siinä|toteutuksessa|lisäksi)(?:\s+(?:hankkeessa|projektissa|sen|toteutuksessa|hanketta))?\s+(?:ovat|on|olivat|oli)(?:\s+(?:mukana|lisäksi|myös|toteuttamassa))*"
        r"|(?:[Hh]ankkeen|[Pp]rojektin|sen)\s+(?:kumppanin|osatoteuttajan|partnerin|yhteistyökumppanin)|(?:sen\s+)?rinnalla\s+(?:toteuttajana\s+)?(?:on|ovat)|kumppani(?:na|t)?(?:\s+on|\s+ovat)?|(?:yhteistyökumppanina|kumppanina)\s+työskentelevä\w*|mukana\s+(?:olivat|oli|on|ovat)(?:\s+myös)?|mukana\s+(?:on\s+|ovat\s+)?(?:\w+\s+){0,2}\w+\s*:|(?:hankkeeseen|projektiin)\s+osallistu(?:vat|u|ivat|i)(?:\s+(?:lisäksi|myös))?|[Yy]hteistyössä\s+(?:mukana(?:\s+(?:ovat|on|olivat|oli))?|(?:ovat|on|olivat|oli)\s+mukana(?:\s+(?:myös|lisäksi))?)|(?:yhteistyössä|yhdessä)(?=\s)|[Mm]ukana\s+(?:on|oli|ovat|olivat)(?:\s+[a-zåäö]+){0,4}",
        r"\s+(?:(?:ovat|on|olivat|oli|toimivat|toimii|toimi|toimivat)\s+(?:hankkeen\s+|projektin\s+|hankkeessa\s+|siinä\s+)?(?:mukana\s+)?(?:osatoteuttaj|kumppan|hankekumppan|partner|yhteistyökumppan|yhteistoteuttaj|mukana\s+(?:osa)?toteutt)\w*|osallistuu?\s+(?:hankkee|siihen|projekti|rahoitu)\w*|osallistuvat\s+(?:hankkee|projekti|siihen)\w*|(?:on|ovat|oli|olivat)\s+(?:hankkeessa\s+)?mukana\b(?!\s+(?:vain\s+|ainoastaan\s+|pelkästään\s+)?(?:rahalla|rahoittajana|rahoituksella|ohjausryhmä\w*|hengessä)))|(?:n\s+kanssa)?,?\s+(?:joka|jotka)\s+(?:on|oli|ovat|olivat|toimii|toimi)\s+(?:hankkeen\s+|projektin\s+|hankkeessa\s+)?(?:osatoteuttaja|kumppani|partneri)\w*|(?::n|n)?\s+yhtei(?:nen|sessä|sen|sestä)\s+(?:hank|projekt)\w*|(?::n|n)\s+yhteinen(?=[,.])|\s+(?:sen|hankkeen|projektin)\s+(?:yhteistyö)?kumppani\b",
    ),
    once=r"\b\w*(?:kysely|seminaari|tapahtuma|tilaisuu|messu|retki|retke|näyttely|konsert|kilpailu|juhla|juhli|avajai|kokous|kokouks|leiri|festivaali)\w*",
    finances=(
        r"rahoituksesta\s+(?:on\s+päättänyt|päätti|päättää)|rahoittajaksi\s+(?:lähti|tuli|saatiin|ryhtyi)|\brahoittaja\s*:?\s*|(?:rahoittaa|rahoitti|rahoittajana\s+(?:toimii|on|toimi|oli)|päärahoittajana\s+(?:toimii|toimivan|on|oli|toimi)|päärahoittajana\s+toimivan|rahoittajina\s+(?:ovat|toimivat)|rahoituksen\s+(?:hankkeelle\s+)?(?:myönsi|myöntää|on\s+myöntänyt)|rahoitusta\s+(?:hankkeelle\s+)?(?:myönsi|myöntää|on\s+myöntänyt)|rahoituspäätöksen\s+(?:teki|on\s+tehnyt|antoi)|rahoittaja(?:viranomainen)?\s+on|(?:vastuu)?viranomai(?:nen|sena)\s+(?:on|toimii)|myöntäjänä\s+(?:on|toimii)|myönsi|myöntää|rahoitusta\s+(?:saatiin|saadaan|haettiin|haetaan)|valvoo)",
        r"-rahoit\w+|-avust\w+|\s+(?:myöntää|myönsi|myöntänyt|on\s+myöntänyt|rahoittaa|rahoitti|on\s+rahoittanut|tukee|hyväksyi|on\s+(?:nyt\s+)?hyväksynyt|hyväksyy|päätti|on\s+päättänyt|teki|on\s+tehnyt|antoi|myöntämä|rahoittama|tukema|kautta|toimii\s+(?:hankkeen\s+|projektin\s+)?rahoittaja|on\s+(?:hankkeen\s+|projektin\s+)?rahoittaja|(?:E[SA]\S+|EU|JTF)\S*\s?(?:rahoit|hank|tue|tuki|avust)\w*|ESR|EAKR|rahoitt|rahoituks|rahoitukse|rahoituspää|tuella|myönteinen|kanssa,?\s+joka\s+on\s+suhtautunut)",
    ),
    money_or_decision=r"vihreää?\s+valo|hyväksy|rahoit|myön|päätö|tue[nt]|tuki|tukea|raha|ESR|EAKR|JTF|jatkoaja|lisäaika|maksu|avustu",
    participant=r"ott(?:i(?:vat)?|anut|aneet|avat)\s+osaa|ottaa\s+osaa|osallistuj\w+|osallistu(?:i|u|nut|vat|va|vaa|neet|nutta|ivat|mis\w*)\b|mukana\b|mukaan\b|osanottaj\w+|heitä\b",
    takes_part_in=r"opet(?:usta|etaan|ettiin)\b|\bsaimme\b|\bläpi\b|\bon\s+ollut\b|on\s+jo\s+\w+nut\b|kirjoilla\b|(?:kouluttaa|valmentaa|palvelee)\b|(?:sai|saivat)\s+(?:\w+\s+){0,2}(?:ohjausta|tukea|valmennusta|apua|neuvontaa|koulutusta)\b|etsitään|koulutamme|ohjaamme|aut(?:etaan|ettiin|taa|ettu)|tue(?:taan|ttiin)|työllist\w+|osallistu\w*|mukaan\b|mukana\b|löyty\w*|löysi\w*|löytä\w+|aloitt\w+|tavoit\w+|ryhm\w+|projektiin|hankkeeseen|paikkoja|koulut[eu]\w+|valmenn[eu]\w+|kurss\w+|otetaan|mahtuu|ohja\w+|opastet\w+|opastuks\w+|kävi(?:vät)?\b|käy(?:nyt|neet)\b|kertyi\b|saa(?:nut|neet)\b|valmennuk\w+|asiakka\w+|ohjaus\w*",
    planned=r"mitoitettu\w*|hakemukseen\s+(?:\w+\s+)?(?:kirjoit|kirjat|merkit)\w+|asetettu\b|suunnitelmissa\b|mukaan\s+tulee|(?:hanke|projekti)\s+(?:kouluttaa|valmentaa|ohjaa|auttaa|palvelee|tavoittaa)\b|luvattiin|luvattu\b|hakemuksessa|suunniteltiin|toivo(?:taan|mme|o)\b|halu(?:taan|amme|aa)\b|tähdätään|pyritään\b|tarkoituksena\b|suunnitelma\w*|tavoiteltu\w*|tavoitteeksi\b|odote\w+|etsitään|koulutamme|\bohjaamme|osallistujamäärä\w*|osallistujatavoit\w*|tavoit(?:e|teena|teenamme|teemme|teet|ellaan|telee)\b|tarkoitu\w+|määrä\s+(?:on\s+)?(?:saada|ottaa|tavoittaa|ohjata)|on\s+määrä|oli\s+määrä|\bsuunnitel\w+|mahtuu|otetaan|pääsee|pitäisi|piti\b|aiotaan|valitaan|osallistuu\b|\(tavoite\)|odotetaan|arvioidaan|on\s+paikka|(?<!työ)paikkoja\s+on|kutsutaan|haetaan|tulee\s+(?:olemaan|mukaan)|tavoitetaan\b|valmennetaan\b|koulutetaan\b|ohjataan\b|autetaan\b|tuetaan\b|palvellaan\b|tulee\s+mukaan|tavoite\)",
    joined=r"\b(?:meillä|hankkeessa|projektissa|ryhmissä|mukana)\s+on\s+(?:nyt|tällä\s+hetkellä|parhaillaan)\b|mennessä\s+(?:\w+\s+)?\d|(?:kurssin|koulutuksen|valmennuksen)\s+(?:on\s+)?(?:käy|suorit)\w+|\bsaimme\b|toteuma\s+(?:oli|on)\b|(?:mukaan|mukana)\s+ehti\b|läpi\s+kulki\b|kulki\s+läpi\b|osallistujamäärä\s+nousi\b|on\s+jo\s+\w{3,}(?:nut|nyt)\b|kirjoilla\s+(?:on|oli)\b|(?:sai|saivat|saanut|saaneet)\s+(?:\w+\s+){0,2}(?:ohjausta|tukea|valmennusta|apua|neuvontaa|koulutusta)\b|(?:ohjausta|tukea|valmennusta|apua|neuvontaa|koulutusta)\s+(?:on\s+)?(?:sai|saivat|saanut|saaneet)\b|ott(?:i(?:vat)?|anut|aneet)\s+osaa|osallistujia\s+kertyi|(?:on|ovat|oli|olivat)\s+(?:jo\s+)?(?:käynyt|käyneet|saanut|saaneet)\b|kävi(?:vät)?\b|mukaan\s+(?:lähti|tuli|saatiin)|mukaan\s+(?:on|ovat)\s+(?:lähtenyt|tullut|lähteneet|tulleet)|osallistujia\s+(?:\w+\s+)?(?:on|oli)\b|on\s+ollut|koulutettiin|valmennettiin|ohjattiin|autettiin|on\s+tullut|osallistui\w*|osallistunut|osallistuneet|mukana\s+(?:on\s+|ovat\s+)?ol(?:lut|leet|i|ivat)|(?:on|ovat|oli|olivat)\s+(?:ollut\s+|olleet\s+)?mukana|löytyi\b|löysi\b|aloitti\w*|aloittanut|(?:on|ovat)\s+(?:jo\s+)?(?:ohjattu|koulutettu|valmennettu|autettu|tavattu|tuettu|opastettu|palveltu)|kävi(?:vät)?\s+läpi|asiakkai\w+\s+(?:on|oli|ovat|olivat)|tavoitettiin|tavoitettu|tavoitti\b|tuli\s+mukaan|tähän\s+mennessä",
    so_far=r"tähän\s+mennessä|toteutu\w+|tähän\s+asti|toteuma|aloittaneet",
    not_participants=r"\bleiri(?:lle|llä|maksu)\w*|\bretke(?:lle|llä)\b|\bbussiin\b|\bluenno(?:lla|ille|lle|illa)\b|näyttely\w*|(?<!työ)markkinoilla\b|\w*festivaal\w+|avajais\w*|yleisö\w*|katsoja\w*|kävijä\w*|konsert\w*|kysely\w*|tilaisuu\w+|seminaar\w+|haki\b|hakijoita|hakemuk(?!sessa|seen|sen\s+mukaan)\w+|vastaaj\w+|messu\w*|ohjelmakau\w+|vuosittain|(?<!ssa\s)(?<!ssä\s)vuodessa",
    counted=COUNTED,
    counted_labels=(
        ("new_jobs", r"työpaik\w+"),
        ("new_businesses", r"uude?t\s+yrityk\w+|uusia\s+yrityksiä|perustet\w+\s+yrity\w+"),
        ("qualifications", r"tutkin\w+"),
    ),
    came_about=r"(?:on|ovat|oli)\s+(?:jo\s+)?(?:tullut|löytynyt)\b|\btuli(?:vat)?\b|\b(?:hankkeen|projektin)\s+(?:jäljiltä|ansiosta|myötä|tuloksena|seurauksena)\b|\bilman\s+(?:hanketta|projektia)\b|rekisteröi\w+|synnytti(?:vät)?\b|synty(?:i|nyt|neet|ivät)|perustet(?:tu|tiin)|on\s+valmistunut|on\s+saatu|suoritet(?:tu|tiin)|toteutui|perust(?:i|ivat|anut|aneet)\b|suoritti\w*|suoritta(?:nut|neet)|\bsai(?:vat)?\b|saa(?:nut|neet)\b|loi(?:vat)?\b|luotiin|luotu|kertyi|valmistui\w*",
    outcome=(
        r"\b(?:tähän\s+mennessä|mennessä|tähän\s+asti|toistaiseksi|lopulta|loppujen\s+lopuksi|(?:vuoden|vuotena|kauden|kuukauden)\s+aikana|toteutu\w+|tulokse\w+|saldo\w*|kertyi\w*|\w+\s+vuodessa|käyttöön|tuotettiin|laadittiin|julkaistiin|neuvoj\w+|neuvontaa|missä\s+mennään|miten\s+\w+\s+mennyt|mitä\s+\w+\s+(?:jo\s+)?(?:tehty|tapahtunut)|mitään\s+\w+\s+tapahtunut"
        r"|(?:on|ovat)\s+(?:[\w-]+\s+){0,2}?(?:(?!tarkoite|suunna|myönne|varat|haet|valittu|tarkoitus)\w{2,}(?:ttu|tty|stu|rtu|ltu|tu|hty)|lähtenyt|löytynyt|syntynyt|käynyt)"
        r"|uu(?:tta|den|sia|si)\s+(?:työpaik|yrity)\w+|(?:työ|koulutus|opiskelu)paikan|työllisty\w+|tutkin(?:non|toa|not)|opintoi(?:hin|sta)|opiskelemaan|koulutett\w+|valmennett\w+|ohjat(?:tiin|tu)|olemme|meillä\s+on\s+(?:nyt|jo|ollut)|saimme|teimme|pidimme)\b"
    ),
    done=(
        r"\b(?:työllistyi(?:vät)?|lähti(?:vät)?|siirtyi(?:vät)?|löytyi|löysi(?:vät)?|sai(?:vat)?|jatkoi(?:vat)?|sijoittui(?:vat)?|hakeutui(?:vat)?|palasi(?:vat)?|eteni(?:vät)?|kertyi(?:vät)?|tuli(?:vat)?|kokeili(?:vat)?|vieraili(?:vat)?|opiskeli(?:vat)?|harjoitteli(?:vat)?|päätyi(?:vät)?|koulutti(?:vat)?|järjesti(?:vät)?|rakensi(?:vat)?|testasi(?:vat)?|kehitti(?:vät)?|julkaisi(?:vat)?|tuotti(?:vat)?|kokosi(?:vat)?|antoi(?:vat)?|teki(?:vät)?|ehti(?:vät)?|saatiin|tuotiin|vietiin|onnistui(?:vat)?|oppi(?:vat)?|ylitti(?:vät)?|saavutti(?:vat)?|avasi(?:vat)?|kirjoitti(?:vat)?|palkkasi(?:vat)?|työllisti(?:vät)?|solmi(?:vat)?|loi(?:vat)?|\w{3,}(?:utui|ytyi|istui|oitui|ittui)(?:vat|vät)?|aloitti(?:vat)?|osallistui(?:vat)?|suoritti(?:vat)?|valmistui(?:vat)?|perusti(?:vat)?|syntyi(?:vät)?|kävi(?:vät)?|pääsi(?:vät)?|tavoitti|palkattiin|\w{3,}(?:ettiin|attiin|ittiin|ottiin|uttiin|yttiin)|\w{3,}(?:neitä|neita|ttuja|ttyjä)\s+(?:on|oli)"
        r"|valmiina\s+(?:on|oli)|(?:on|oli|ovat)\s+(?:jo\s+|nyt\s+)?valmiina|\w{3,}(?:neista|neistä)\s+(?=\d)|(?:heistä|osallistujista)\s+\d+\s+(?:on|opiskelee|työskentelee|jatkaa)|(?:töissä|työssä|koulussa|opiskelemassa|opinnoissa)\s+(?:heistä\s+)?(?:on\s+)?(?:nyt\s+|jo\s+)?(?=\d)"
        r"|(?:on|ovat|oli|olivat)\s+(?:[\w-]+\s+){0,3}?(?:osallistunut|lähtenyt|ollut|työllistynyt|saanut|suorittanut|syntynyt|käynyt|löytänyt|tehnyt|valmistunut|siirtynyt|aloittanut|päässyt|\w{2,}(?:ttu|tty|tu|ty|[nlr]ut|[nlr]yt|s[uy]t))|mukana\s+on\s+ollut)\b"
    ),
    doubt=r"\b(?:luvat(?:tiin|tu)|toivo(?:i|ttiin|tti)|tavoit\w+|tarkoitu\w+|määrä\b|aloittavat|osallistuvat|pääsevät|alkavat|lähtevät|työllistyvät|\bsuunnitel\w+|pitäisi|piti\b|odotetaan|mahtuu|enintään|jokai\w+|kukin|kerrallaan|keskimäärin|vuosittain|(?<!ssä\s)(?<!ssa\s)vuodessa|(?<!ssä\s)(?<!ssa\s)viikossa|viikoittain|päivittäin|kuukausittain|kuukaudessa|jos|ei|eivät|haki|hakijaa|hakemu(?!kse)\w+|vastaaj\w+|luvannut|ilmoittautu\w+|keskeytt\w+|lopett\w+|menett\w+|irtisano\w+|lomaut\w+|sulk(?:i|ivat|ettiin)|vähen\w+|ikäi\w+|iältään|kysely\w*|äänestä\w*)\b",
    not_achieved=r"\boli\s+(?:[\w-]+\s+){0,3}\d[\d \u00a0]*\s+työtön|\b(?:oli|on)\s+kadonnut\b|\bsoitto(?:a|ja)\b|\b(?:kaupungin|kunnan|yhdistyksen|opiston|säätiön|yhtymän)\s+oma(?:a|n|lla|ssa)?\s|\d\s+(?:hanketta|projektia)\b|\bperu(?:ttiin|untui)\b|\bei\s+koskaan\b|\blomakkee\w+\s+vastasi|\bei\s+ole\s+laskettu\b|\bemme\s+laske\w*|\bei\s+lasketa\b|\bemmekä\s+laske|\basu(?:u|i|vat)\s+(?:\w+\s+){0,2}\d|\b(?:on|oli)\s+suunniteltu\b|\barvion\s+mukaan\b|\bhalutaan\b|\bmenetet\w+|\blakkautet\w+|\bennen\s+(?:hanketta|projektia)\b|\besiselvity(?!shank)\w+|markkinoilla\s+kävi|\bavajais\w+|\bkatsojalle\b|\A(?!.*(?:hank|projekt)).*\bviime\s+vuonna\b|\bvei(?:vät)?\s[^.;]{0,40}\btyöpaik|\bilmoittautu(?:i|nei)\w*|\b(?:seudulla|kunnassa|alueella|maakunnassa|kaupungissa)\s+(?:\w+\s+){0,2}vuonna\s+\d{4}|\btyöttömiä\s+(?:oli|on)\b|\bkävijälask\w+|\bkävijöitä\s+\d{1,2}\.|\bensimmäi(?:set|nen)\s+\d+\s+\w+\s+\w+v[aä]t\b|\bjäi\w*\s+(?:\w+\s+){0,3}?(?:työttömäksi|työttä|vaille\s+työtä)|kysely\w*|(?:selvityksen|kartoituksen|tilaston|tilastojen|ennusteen)\s+mukaan|vastaaj\w+|hakemuks(?:ia|ien|et)\b|viime\s+vuonna\s+kaupun\w+|ohjelmakau\w+|\bhaki\b|vuonna\s+\d{4}\s+(?:seudulla|kunnassa|alueella)",
    steps=(
        (
            "application_submitted",
            r"(?:(?<!maksatus)hake(?:mus|musta|muksen)\s+(?:\w+\s+)?(?:jätettiin|lähetettiin|toimitettiin|jätetty|on\s+jätetty|toimitettu|jätti|jättivät|lähetetty)|(?<!maksatus)hakemus\w*\s+\w*\s*jät\w+|jät(?:ti|tivät|ettiin)\s+(?:\w+\s+){0,2}hakemu\w+|hakemu\w+\s+saapui|hakemus\s+(?:\w+\s+)?(?:lähti|vietiin|postitettiin|pudotettiin)|hakemu\w+\s+on\s+päivätty|hakemus\s+(?:\w+\s+)?(?:pantiin|tuli)\s+vireille|\bhaimme\s+(?:\w+\s+){0,2}(?:rahoitusta|rahaa|tukea|avustusta)|(?:rahoitusta|tukea|avustusta)\s+(?:\w+\s+){0,2}haettiin|haki(?:vat)?\s+(?:\w+\s+){0,2}(?:rahoitusta|tukea|avustusta))",
        ),
        (
            "funding_decision",
            r"(?:\bpäätöksellä(?=\s+\d)|\bsanoi\s+(?:hankkeelle\s+|projektille\s+)?kyllä\b|myöntei\w+\s+vastau\w+|allekirjoit\w+\s+(?:rahoitus)?päätöks\w+|rahoitus\s+(?:varmistui|vahvistui)|rahat\s+irtosivat|(?:rahoitus|hanke|myöntö|tuki)päätö\w+|(?:myönteisen\s+)?päätöksen\s+rahoitu\w+|myönteinen\s+päätös|hanke\s+hyväksyttiin|hyväksyi\s+hankkeen|myönsi\s+(?:hankkeelle\s+)?(?:rahoituksen|rahoitusta|tukea)|rahoituksen\s+myön\w+|\bmyönsi\b|\bmyönnettiin\b|päätt(?:änyt|äneet|i|ivät)\s+(?:[^.;]|(?<=\d)\.){0,75}?(?:\brahoitta\w+|\w*rahoituks\w+|\bmyöntää|\bmyöntämis\w+|\btukea\b)|päätöksen\s+(?:teki|tekivät|antoi|päiväys)|(?:teki|tekivät|antoi|antoivat)\s+(?:\w+\s+)?päätöksen|\bvihreää\s+valoa|\bpäätös(?=\s+\d)|päättänyt\s+(?:[\d.]+\s+)?rahoittaa|päätös\s+(?:\w+\s+){0,2}(?:saapui|päivätty|annettu|tehty|saatu|saatiin|tuli|tehtiin|annettiin)|\bmyöntänyt\b|\bmyönnetty\b|\bmyönsivät\b)",
        ),
        (
            "endorsed",
            r"(?:MYR|puolto\w*|puollon|maakunnan\s+yhteistyöryhmä\w*|maakuntahalli\w+|yhteistyöryhmä\w*|\bpuols(?:i|ivat|imme|in)\b|\bpuollet\w+)",
        ),
        (
            "start_permitted",
            r"(?:lupa\s+(?:\w+\s+){0,3}(?:käynnistää|aloittaa)|luvan\s+aloittaa|saatiin\s+aloittaa|aloituslu[pv]\w+|aloittamislup\w+|lu[pv]\w+\s+(?:toimien\s+|hankkeen\s+|toiminnan\s+|työn\s+)?(?:aloittami|käynnistämi)\w+|lu[pv]\w+\s+(?:aloittaa|käynnistää))",
        ),
    ),
    owner=r"(?P<owner>[\w-]+n)\s+(?:(?:keskei|ensisijai|yleise|varsinai|tärke|pitkän|aikavälin|laajem)\w*\s+)*(?:pää|kokonais|kehittämis)?(?:tavoit|tarkoit|päämäär)\w*\s+(?:on|oli|ovat|olivat)\Z",
    no_owners=frozenset(
        "meidän niin siten sen niiden tämän työn kuitenkin vain myös kokonaisuuden toiminnan ohjelman näin kehittämisen yhteishankkeen aikavälin pitkän lisäksi ryhmähankkeen kuin".split()
    ),
    aims=(
        r"(?:^|,\s*|\s)(?:(?:hankkeen|projektin|sen|hankkeella|projektilla|tämän\s+hankkeen)\s+)?(?:keskei\w+\s+|ensisijai\w+\s+|yleise\w+\s+|varsinai\w+\s+|pitkän\s+aikavälin\s+|tärkein\s+|tärkeimpänä\s+|yhtenä\s+|toisena\s+)*(?:pää|kokonais|kehittämis|yleis|osa)?(?:tavoit(?:teena|teina|e|teet|teita)|tarkoitu(?:ksena|s)|päämäärä(?:nä)?)\s+(?:on|oli|ovat|olivat)\b"
        r"|^(?:meidän\s+)?(?:tavoitteemme|päämäärämme|tarkoituksemme|tavoitteenamme|päämääränämme)\s+(?:on|oli|ovat)\b|^pyrimme\b|^tavoittelemme\b"
        r"|(?:hankkeessa|projektissa|hankkeella|projektilla|hanke|projekti)\s+(?:\w+\s+)?(?:pyritään|pyrkii|pyrittiin|tavoitellaan|tavoittelee|tähtää|tähdätään)\b"
    ),
    announces=r"(?:tavoit(?:teena|teina|teet|teita|e)|tarkoituksena|päämäärä\w*|pyritään|pyrkii|tavoitellaan)\b[^.!?]{0,70}(?::|\b(?:että|jotta|on|ovat|koostu(?:u|vat)))\s*\Z",
    announces_activities=r"(?:työpaket\w+|toimenpite\w+|tehdään|toteutetaan|toimint\w+|osa-alue\w+|tehtäv\w+|vaihe\w+|osioist\w+|osio\w*)\b[^.!?]{0,60}(?::|\b(?:että|jotta|on|ovat|koostu(?:u|vat)))\s*\Z",
    announces_other=r":\s*\Z",
    targets=(
        r"\b(?:tehty|rakennettu|luotu|räätälöity|suunniteltu)\s+(?:\w+\s+)?\w+(?:ille|lle)\b|asiakk(?:ainamme|aitamme|aamme)\s+(?:ovat|on)\b|kohderyhm\w+|tarkoite(?:ttu|taan)|suunnattu\w*|suuntautu\w+|suunnat(?:aan|tiin)|kohdistu[ui]\w*|kohdistetaan|kohdennet\w+|tärkeä\w*\s+(?:erityisesti\s+)?\w+lle\b"
        r"|\bhyö(?:ty|dy)\w*"
    ),
    target_group=r"kohderyhm\w+|(?:lisäksi|myös)\s+mukaan\s+(?:otetaan|pääse\w+)|mukaan\s+(?:otetaan|pääse\w+)\s+(?:lisäksi|myös)|tarkoite(?:ttu|taan)|suunnattu\w*|suunnat(?:aan|tiin)|hyödynsaaj\w+",
    serves=(
        r"\bteemme\s+työtä\b|\b(?:etsimme|haemme|kutsumme|otamme|toivomme)\s+mukaan\b|\b(?:halu|aio)\w+\s+(?:\w+\s+)?tavoittaa\b|\btyöskentelemme\b|\b(?:kyytiin|ryhmiin|ryhmään|kursseille|pajalle|leireille|opetukseen|valmennukseen)\s+(?:ote|pääse)\w+|\b(?:aut|ohj|palk|tava|valme|koulu|tue|tuke|tarjo|rohkais|neuvo|opas|kanna|työllis|tuo|kutsu|keho|opet)\w*(?:taan|tään|tiin|mme|aa|ee|oo|ii|si|vat|vät|i)\b"
        r"|\bmukaan\s+(?:ote|kutsu|hae|pääse|mahtu|tule|voi|halu)\w+|\bmukana\s+on\b|\bavaa\b|\bottaa\b"
    ),
    gets=r"\A[^.;]{0,60}?\b(?:saa(?:vat)?|sai(?:vat)?|pääse(?:e|vät)|pääsi(?:vät)?|voi(?:vat)?|oppi(?:i|vat)|harjoittele(?:e|vat)|tutustu(?:u|vat|i|ivat)|osallistu(?:u|vat|i|ivat)|perehty(?:y|vät|i|ivät))\b",
    works=(
        r"alue(?:ella|elle|ena|elta|en|ella|et|illa)\b|toimi(?:i|mme|taan|nta\w*|alue\w*|vat)\b|toteutetaan|toteutettiin|toteuttavat|järjestetään|järjestettiin|jalkau\w+|mukana|kohdistuu|kattaa|ulottuu|käynnis\w+"
    ),
    doing=(
        r"\b(?:työ|töitä|toteutus|koulutu\w+|ryhm\w+|pilot\w+|kokeil\w+|kurss\w+|paj\w+|mittau\w+|kohtei\w+|koeal\w+|talko\w+|heistä)\b|\b(?:tehdään|tehtiin|tehty|annet\w+|annettiin|ajetaan|ajettiin|perust\w+"
        r"|testat\w+|rakenne(?:taan|ttiin)|raken(?:taa|tavat|nettiin)|toteut\w+|koko(?:ontu|onnu)\w*|kiert\w+|sijaits\w+|koulut\w+|ohja\w+|neuvo\w+|tapahtu\w+|työskentel\w+|palvel\w+|auke\w+|avat\w+|avaut\w+|opet\w+|aut(?:taa|etaan|ettiin)|selvit\w+|tutki\w+|opi(?:skel|tell)\w+|kunnoste\w+|korja\w+)\b"
    ),
    not_area=r"\bvuonna\s+(?:19|20)\d\d\s+\w+\s+oli\b|\bjatkossa\b|\bsoitettiin\b|\bpääseekö\b|\blakkautet\w+|\bkysyttiin\b|\bemme\s+(?:\w+\s+)?\w+|\bsoittaa\b|\bei(?:vät)?\s+saanut\s+kannatusta\b|\bilman\s+(?:pilottia|omaa)\b|\bseurannassa\b|\bkoko\s+maassa\s+\d|\btulleensa\b|\bei(?:vät)?\s+ollut\s+mukana\b|\bpalvelukseen\b|\bvailla\s+työtä\b|\btyöttömänä\s+oli\b|\b(?:kesä|kylä|syys|kevät)?tapahtum\w+|\bavoimet\s+illat\b|\bsamaan\s+aikaan\s+toimi\w+|\btähän\s+(?:asti|saakka)\b|\bklo\s+\d|\bon\s+oma\w*\s+\w+ns[aä]\b|\btutustumassa\b|\bopastet\w+\s+kierro\w+|\b(?:asuu|asui|asunut|työskenteli|työskennellyt|opiskeli\s+aikoinaan)\b|\bpalkittiin\b|\bgaala\w*|\b(?:aiemmin|aikaisemmin)\b|\bkäyte(?:tty|tään|ttiin)\s+myös\b|\bherätti\b|\bherättänyt\b|\bseuraava\s+(?:\w+\s+)?(?:koulutus|tilaisuus|tapaaminen|kurssi|kokous|juna)\b|\bmalli\w*\s+(?:viedään|siirretään|vietiin)\b|\blähin\b|\brautatieasem\w+|\balihankki\w+|\btavarantoimitta\w+|\birtisano(?:i|ivat|ttiin)\b|\bkonkurss\w+|(?:\bELY-keskus|virasto|\bministeriö)\s+[a-zåäö-]+(?:ssa|ssä|lla|llä)\b|\bohjausryhmä\s+(?:kokoontu\w+|tapasi)|\bei(?:vät)?\s+(?:toimi|toteuteta|järjestetä|ulotu|koske)\b|\bkuljet(?:etaan|ettiin|ettu)\b|\bjulkaistiin\b|\bpainettiin\b|\bvalmistettiin\b|\brakennettu\s+alun\s+perin\b|\bkilpaili\w*|\bfinaali\w*|\bministeri\s+vieraili\b|\bost(?:ettiin|etaan|ettu|i|etut)\b|\bvuokra(?:ttiin|taan|ttu)\b|\bhakuinfo\w*|kiinnostu(?:s|nut|neita)\b|\btoivotaan\b|\basukasta\b|ilmoittautumis\w+|\bvetäyty\w+|\bjättäyty\w+|\bluopui\b|\btoimipaikka\w*|\btoimisto\w*\s+(?:on|sijaitsee)\b|\bkotipaikka\w*|\bkäy(?:ty|tiin)\s+katsomassa|\bvierestä\b|tapaami(?:nen|set)\b|\bulkomai\w+|\bhaastatel\w+|\bsamanlai(?:nen|sia|set|sta)\b|\bvastaavia\b|\bsai\s+kutsu\w+|\bpalkittiin\b|\besitel(?:lään|tiin|ty)\b|juhla\b|juhlat\b|\bmatkuste(?:taan|ttiin|ttu)\b|\bsam(?:aa|antapaista|anlaista)\s+(?:\w+\s+)?(?:kokeil\w+|tehtiin|tehty)|\bkirjanpi\w+|\baloitti\s+opin\w+|päätös\s+tehtiin\b|\bpäätettiin\s|\bsisar(?:hank|projekt)\w*|\bkysel(?:i|ivät|ty)\b|\bkesäretk\w*|\bsi(?:ellä|nne)\s+(?:\w+\s+){0,2}e(?:i|mme|ivät)\b|\bei(?:vät)?\s+(?:[\w-]+\s+){0,3}(?:tehdä|toimita|toteuteta|ole\s+mukana|ulotu)\b|j(?:ätettiin|ätetty|äi|ää)\s+(?:hankkeen\s+)?(?:pois|ulkopuolelle)|vastaava\s+(?:kokeilu|malli|hanke)\w*|\bei\s+(?:\w+\s+)?(?:kuulu|kuulunut)\s+(?:projektin|hankkeen)|pyyntöjä|\bvuosittain\b|\bvuodessa\b|ohjelmakaude\w+|seminaar\w+|messu\w+|tilaisuu\w+|vieraili\w*|vierailul\w+|kokou[ks]\w*|poikkeuksel\w+|\bsijaan\b|näyttely\w*|kokeiltu\s+myös|opiskeli\b|kotoisin|syntyi\b|konferens\w+|opintomatka\w*|tutustumis\w+|haastattel\w+|verrattuna|esikuva\w*|osoite\b|käyntiosoite\w*|hylät\w+",
    place_before=r"(?!)",
    place_of_body=(r"(?!)", r"(?!)"),
    national=r"\b(?:valtakunnalli(?:nen|sesti|sena|seen)|koko\s+(?:maassa|suomessa|maata|suomea|maan|suomen)|koko\s+suomi)\b",
    site=r"\bom(?:a|at)\s+sivut?\b|verkkosiv\w*|kotisiv\w*|nettisiv\w*|verkossa|netissä|hankesiv\w*|osoittee\w*|lue\s+lisää|lisätie\w+|lisää\s+(?:hankkeesta|projektista)|sivuil\w+|sivust\w+|www-siv\w*|tutustu|seuraa\b",
)
