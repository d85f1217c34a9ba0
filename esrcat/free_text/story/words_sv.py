"""The Swedish words of free text about projects."""

from __future__ import annotations

from esrcat.free_text.story.wording import Wording

_PROJECT = r"\b(?:\w*projekt(?:et|ets|s|en|ens)?)\b"
_FUND = r"(?:ESF\+?|AMIF|ERUF|EU|EU:s|ESF:s|ERUF:s|JTF|FRO|Europeiska (?:unionens?|socialfondens?|regionala utvecklingsfondens?))"
_SUPPORT = r"(?:finansiering\w*|andel\w*|stöd\w*|bidrag\w*)"

SWEDISH = Wording(
    language="sv",
    own=r"(?:projektets|projektens|projekt-|utvecklingsprojektets|vårt projekts)",
    topics={
        "name": r"(?:månadens|veckans) projekt|namnet på projektet|namn|fullständigt namn|hela namnet|projektets fullständiga namn|projektnamn|projekt|projektets namn",
        "acronym": r"förkortning|akronym|kortnamn",
        "code": r"(?:projekt)?(?:kod|nummer)|projektets kod|diarienummer",
        "period": r"hur länge [\w ]{2,25}\??|hur länge (?:pågår (?:det|projektet)|håller ni på)\??|när pågår (?:det|projektet)\??|(?:projekt|genomförande|verksamhets)?(?:tid|period|tidtabell|tidsplan)(?: och (?:budget|område|tidtabell))?|tidpunkt|när\??|varaktighet|tidsperiod|löptid|genomförandetid|projektperiod|start och slut|tid och plats",
        "start": r"start(?:datum|tid|dag)?|inleds|inleddes|börjar|började|startar|startade|projektstart",
        "end": r"slut(?:datum|tid|dag)?|avslutas|avslutades|upphör|slutar|projektslut",
        "total": r"(?:vad|hur mycket) kostar (?:det|projektet)\??|priset\??|prislapp|total(?:a)? (?:budget|(?:projekt)?kostnad(?:er|en|erna)?|finansiering)|(?:total|hel)(?:kostnad(?:er|en)?|budget(?:en)?|finansiering)|hela (?:projektet|budgeten)|alla kostnader|budget(?: totalt)?|kostnadsförslag|kostnadsberäkning|kostnader(?: totalt)?|sammanlagt|totala kostnader|kostnader sammanlagt|finansiering totalt|totalt",
        "budget": r"budget och finansiering|finansiering och budget|ekonomi|finansiering|finansieringsplan|kostnader och finansiering|budget",
        "granted": r"beviljat (?:stöd|bidrag)|beviljad finansiering|beviljat EU- och statligt stöd|stödbelopp",
        "eu_state": r"(?:ESF|ERUF|EU|JTF)-?\s?(?:-|:s)? och (?:statlig(?:t)?|statens|stats)-?\s?(?:finansiering|andel|stöd)|EU- och statlig finansiering|(?:stöd|finansiering|bidrag) från (?:EU|ESF|ERUF|JTF|ESF\+) och (?:finska )?staten|(?:EU|ESF|ERUF):s och statens (?:andel|finansiering|stöd)",
        "eu": r"(?:beviljade )?(?:ESF|ERUF|EU|JTF|ESF\+)(?:-|:s )?(?:finansiering|stöd|medel|andel|bidrag|finansieringsandel)",
        "state": r"statlig (?:finansiering|andel)|statens (?:andel|finansiering)",
        "municipalities": r"kommun(?:ernas|ens|al) (?:andel|finansiering|finansieringsandel)|kommunal finansiering|kommunandel",
        "own": r"egen(?: )?(?:finansiering|andel|finansieringsandel|insats)|självfinansiering|självfinansieringsandel",
        "private": r"privat finansiering|privat andel|företagens andel",
        "public": r"offentlig finansiering(?: totalt)?|offentligt stöd",
        "authority": r"vem (?:har )?(?:beslutat|beslutade|beslöt|bestämde|bestämt|beviljade|beviljat)(?: om pengarna| finansieringen)?\??|(?:beviljad|beviljat|beviljare|godkänd) av|beviljare|finansieringsbeslut av|ansvarig myndighet|finansierande myndighet|beviljande myndighet|finansiär och myndighet|förmedlande organ|myndighet",
        "funder": r"(?:huvud)?finansiär(?:er)?|finansieringskälla|finansieringsprogram|fond|program|vem finansierar\??|hur finansieras (?:det|projektet)\??|vem betalar\??|finansieras av",
        "actor": r"(?:huvud)?genomförare|sökande|projektägare|ägare|ansvarig(?: organisation)?|koordinator|samordnare|huvudman|stödmottagare|administratör|huvudansvarig|förvaltare|projektansvarig|huvudsökande|genomförande organisation|ansvarig genomförare|ledande partner|huvudpartner|(?:leds|drivs|koordineras|genomförs|administreras|ägs) av|ansvarig part|vem ansvarar\??|huvudägare|koordinerande organisation",
        "partners": r"medaktör(?:er)?|medspelare|medsökande|medarrangör(?:er)?|parter|(?:tillsammans )?med (?:vem|vilka)\??|vilka (?:andra )?(?:är|deltar|medverkar) (?:också |även )?(?:med|i projektet|partner)\??|vem (?:annan )?är med\??|partnerskolor|medverkande organisationer|delgenomförare|partner(?:s|na)?|samarbetspartner(?:s|na)?|projektpartner(?:s)?|medgenomförare|övriga genomförare|kumpaner|projektpartners|samarbetspart(?:er|en|erna)?|(?:övriga )?medverkande(?: parter)?|övriga parter|i samarbete med|övriga partner(?:s|na)?|andra partner(?:s)?|med i projektet|också med|andra genomförare|samarbetsparterna|deltagande (?:organisationer|parter)|tillsammans med",
        "implementers": r"(?:projektägare|huvudgenomförare|samordnare|koordinator) (?:och|samt) (?:delgenomförare|(?:samarbets)?partner|partners|medsökande)|vem (?:äger|leder|driver|drar|samordnar)\??|vem (?:gör|genomför|driver|leder|äger|håller i|samordnar|koordinerar|ordnar|ansvarar för|står för) (?:det|detta|projektet|arbetet)\??|vilka (?:gör|genomför|driver|leder|står bakom) (?:det|projektet)\??|vem håller i trådarna\??|vilka är vi\??|vem står bakom(?: projektet)?\??|vilka är med\??|genomförare(?:na)?|vem genomför\??|vilka\??|aktörer|genomförande organisationer",
        "area": r"platser|var (?:ordnas (?:det|träffarna|kurserna)|hålls (?:det|träffarna|kurserna)|träffas (?:vi|ni|man|grupperna)|finns (?:ni|vi|det)|sker arbetet|arbetar ni|jobbar ni|verkar (?:ni|projektet)|genomförs (?:det|projektet))\??|(?:verksamhets|mål|projekt|genomförande)?område(?:t|n)?|region|var\??|geografiskt område|kommuner|plats|orter",
        "target_groups": r"för|vilka får [\w ]{3,20}\?|vem får [\w ]{3,20}\?|riktar sig till|avsett för|vem riktar (?:sig (?:det|projektet)|ni er) till\??|(?:vem|vilka) (?:kan|får) (?:delta|vara med|komma med|bli med)\??|vem är det (?:till )?för\??|vilka (?:riktar|vänder) ni er till\??|(?:den )?(?:direkta |huvudsakliga )?målgrupp(?:en|er|erna)?|för vem\??|för vilka\??|vem är projektet till för\??|till vem\??|vem riktar sig projektet till\??",
        "objectives": r"vad (?:strävar ni efter|vill ni(?: uppnå)?|är målet|siktar ni på)\??|(?:huvud|del)?mål(?:et|en|sättning(?:ar|en)?)?|syfte(?:t|n)?|mål och (?:syfte|åtgärder|resultat)|syfte och mål|bakgrund och (?:mål|syfte)|vad vill vi uppnå\??",
        "activities": r"vi gör så här|så (?:här )?gjorde vi|(?:det|detta) (?:här )?gjorde vi|vad (?:vi gjorde|gjorde vi|vi har gjort|har vi gjort)\??|så (?:här )?gör vi|vad gör (?:ni|man|vi|[\w-]+(?: [\w-]+)?)\??|vad händer(?: i praktiken| i projektet)?\??|vad gjordes\??|uppgifter(?:na)?|hur går det till\??|hur (?:jobbar|arbetar) ni\??|så går det till|arbetspaket(?:en)?|(?:centrala |viktigaste )?åtgärder(?:na)?|verksamhet(?:en)?|aktiviteter|innehåll|det här gör vi|så (?:här )?(?:jobbar|arbetar) vi|vad gör projektet\??|vad händer i projektet\??|detta gör vi|vad gör vi\??|vad görs\??|projektets delar|delområden|konkreta åtgärder",
        "contacts": r"vem frågar (?:jag|man)(?: om mera?)?\??|vart (?:ringer|skriver) (?:jag|man)\??|hör av dig|vem kan (?:jag|man) (?:fråga|kontakta)\??|vem svarar på frågor\??|var kan (?:jag|man) fråga\??|vem ger mera? information\??|förfrågningar|frågor\??|fråga oss|kontakt(?:er|uppgifter|person(?:er)?|information|a oss)?|mer(?:a)? information|ytterligare (?:information|uppgifter)|tilläggsuppgifter|närmare upplysningar|tilläggsinformation|kontakta|(?:projekt)?personal|projektteam(?:et)?|mera information ger|mer information ges av|vi som jobbar i projektet|upplysningar",
        "results": r"vad har ni (?:fått till stånd|åstadkommit|uppnått|lyckats med|gjort)(?: hittills)?\??|läget (?:i \w+|nu|hittills|just nu)(?: \d{4})?|vad ledde det till\??|(?:projektets )?resultat(?:en)?(?:\W.{0,40})?|vad har (?:gjorts|uppnåtts|vi åstadkommit)\??|vad blev det av det\??|utfall|hittills|vad (?:åstadkoms|uppnåddes)\??|resultat(?:en)?|uppnådda resultat|vad uppnåddes\??|effekter",
        "participants": r"antal(?: platser)?|platser|(?:antal |planerat antal |planerade )?deltagar(?:e|antal)(?:,? ?\(?(?:mål|plan|hittills|utfall|planerat|förverkligat)\)?)?",
        "subprojects": r"delprojekt(?:en)?",
        "related": r"(?:våra|andra|övriga|tidigare) (?:\w+ )?projekt(?: hos oss)?|(?:andra|övriga|tidigare|relaterade|anknytande) projekt|syster(?:projekt)?projekt|systerprojekt|föregångare|samarbetsprojekt",
        "web": r"(?:egna )?(?:webb)?sidor|egen (?:webb)?sida|webb(?:plats|sida|adress|sidor)|hemsida|webben|www|läs mer|på nätet|mer på webben|projektets webbplats",
        "axis": r"insatsområde|prioritet",
        "specific_objective": r"särskilt mål|specifikt mål",
        "published": r"publicerad|publicerat|datum|uppdaterad",
        "business_id": r"fo-?nummer|fo-nr",
        "phone": r"tfn|tel(?:efon)?\.?|telefonnummer|mobil",
        "email": r"e-?post(?:adress)?|mejl",
        "role": r"befattning|titel|uppgift",
    },
    project=_PROJECT,
    other=(
        r"\b(?:pågick|fanns|genomfördes|kördes|drevs|ordnades)\s+(?:åren\s+)?(?:[\d–-]+\s+)?ett\s+[\w-]*projekt\b|\bdeltog\s+(?:det|den|centret|föreningen|skolan|institutet|kommunen|staden|förbundet)\s+i\b|\b(?:drev|hade)\s+(?:det|den|centret|föreningen|skolan|institutet|kommunen|staden|förbundet)\s+ett\s+[\w-]*projekt\b|\b(?:tidigare|föregående|förra|ett\s+annat|andra|annat|ett\s+liknande|liknande|systerprojekt\w*|parallell\w+|föregångar\w+|motsvarande|närstående)\s+(?:\w+\s+){0,2}\w*projekt(?!ledar|chef|koordin|arbetar|planer|anställ)\w*|\bsysterprojekt\w*|\bföregångar\w+"
    ),
    relates=r"deltog\s+i|var\s+med\s+i|bygger\s+på|fortsätt\w+|fortsatte|samarbet\w+|parallell\w*|anknyt\w+|uppfölj\w+|\bsöks\b|efterträd\w+|erfarenhet\w+",
    rejected=r"helt\s+(?:annat|andra|skilt|skilda)\s+(?:slags?\s+|sorts?\s+|typ\s+av\s+)?(?:projekt|saker)|avslog\w*|avslag\w*|bordla\w+|fick\s+nej|delprojekt\w*",
    sequel=r"(?:fortsätta|fortsätter|fortsätts)\s+(?:med|i|genom)\s+(?:ett|det)\s+nya?(?:tt)?\s+projekt\w*|arbetet\s+fortsätter\s+i\b|fortsättning(?:en)?\s+(?:under\s+namnet|söks|planeras)|fortsättningsprojekt\w*|uppföljar\w*|nästa\s+projekt|nytt\s+projekt\s+(?:söks|planeras)",
    elsewhere=r"\b(?:på\s+annat\s+håll|ingenting\s+att\s+göra|förväxla\w*|(?:tidigare|föregående|förra)(?=\s+(?:[\w-]+\s+){0,2}[\w-]*projekt)|systerprojekt\w*|bordlades|avslogs|fortsättning\s+under\s+namnet|föregångar\w*)\b",
    goes_on=r"(?:[\w-]+\s+){1,2}(?:om|till|för)\s+(?:det|den)\s+(?=[a-zåäö]+(?:s|de|te|r)\b)|(?:(?:men|och)\s+)?(?:det|den|dess|då|där|detta)\b(?!\s+här)",
    lasts=(
        r"\b(?:levde|drivits?|genomför\w*|pågår|pågå|varade|pågick|pågått|varar|varade|löper|löpte|löpt|projekttid\w*|projektperiod\w*|genomförandetid\w*|verksamhetstid\w*|tiden\s+är|under\s+tiden|under\s+perioden|under\s+åren|åren|mellan|förverklig\w+|drivs|drevs|startar|startade|inleds|inleddes|börjar|började|påbörja\w*|fortgår|(?:två|tre|fyra|fem|ett)årig\w*|från|sträcker\s+sig|verkar)\b"
    ),
    starts=r"\b(?:kom(?:mer)?\s+till\s+(?:världen|stånd)|i\s+farten|tog\s+(?:\w+\s+)?fart|(?:har|hade)\s+(?:drivits|drivit|hållit\s+på)|med\s+start|(?:sattes?|drar|drog|kom|kommer|gick|går)\s+(?:(?!är\b|var\b)\w+\s+)?i\s?gång|startar|startade|startat|inle[dt]\w+|tog\s+vid|startskott\w*|startdatum\w*|(?<!från\s)börja\w*|påbörja\w*|kör(?:s|de|des)?\s+i\s?gång|sätts?\s+i\s?gång|drog\s+igång|drar\s+igång|drogs\s+igång|kör\s+igång|körde\s+igång|sätter\s+igång|sattes\s+igång|fr\.o\.m\.|från\s+och\s+med|i\s?gång|fick\s+sin\s+(?:start|början)|tog\s+sin\s+början|första\s+\w*dag\w*|(?:sedan|från|efter)\s+starten|sedan(?=\s+(?:den\s+\d|\d|[a-zåäö]+\s+\d{4})))\b",
    ends=r"\b(?:sl(?:år|og)\s+igen|s(?:ätter|atte)\s+punkt|g(?:år|ick)\s+i\s+graven|packa(?:r|de)\s+ihop|släck(?:s|tes|er|te)|räck(?:er|te)|blev\s+klart?|blåses\s+av|blåstes\s+av|avslutning(?:en)?|slutdatum\w*|är\s+i\s?gång|(?:går|gick|gått|kom|kommer)\s+i\s+mål|går\s+ut|gick\s+ut|fortgå(?:r|tt)|fortgick|till\s+utgången\s+av|(?:är|var|vara|blir)\s+klart?|sista\s+\w*dag\w*|slutförs|slutfördes|håller\s+på|höll\s+på|tar\s+slut|tog\s+slut|slutar|slutade|avsluta\w*|upphör|upphörde|pågår|pågick|varar|varade|fortsätter|fortsatte|löper\s+ut|tar\s+slut|till\s+och\s+med|t\.o\.m\.|fram\s+till|löper|löpte)\b",
    not_lasting=(
        r"\b(?:(?:ett|sitt|deras)\s+eget\s+projekt|ansök\w+|ansöktes|utlysning\w*|sök\b|söka\b|rekryter\w+|utbildning(?:en|ar|arna)?\b|kurs(?:en|er|erna)?\b|seminari\w+|evenemang\w*|tillställning\w*|utställning\w*|enkät\w*|mäss\w+|läsår\w*|termin\w*|statistik\w*|programperiod\w*|strukturfondsperiod\w*|\w*finansieringsperiod\w*|strategi\w*|styrgrupp\w*|möte\w*"
        r"|anmäl\w+|valdes|anställ\w+|grundad\w*|besök\w*|startseminari\w*|slutseminari\w*|avslutningsseminari\w*|pilot\w*|publicer\w+|beslut\w*|beviljade\w*|undertecknad\w*|läger\w*|grupp(?:en)?\s+(?:start|börja|inle)\w*|\w*avtal\w*|verkstad\w*|webbplats\w*|hemsid\w*|webbsid\w*|\w*rapport\w*|mandat\w*|lagen\b|renovering\w*|hyrestid\w*|garanti\w*|årsskift\w*|tidigast|ska(?:ll)?\s+(?:\w+\s+)?senast|\w*(?:ledaren?|chefen?|koordinatorn?|samordnaren?)(?:\s+[\w-]+){0,3}\s+(?:börja|start|anställ)\w*)"
    ),
    programme_period=r"programperiod\w*|struktur(?:fonds)?period\w*|fondperiod\w*|strukturfond\w*|program\w*|hållbar tillväxt|finansieringsperiod\w*",
    time_of_project=r"\b(?:sedan\s+starten|vi\s+(?:började|startade|inledde|slutar|slutade|avslutar|avslutade)|startskott\w*|startdatum\w*|slutdatum\w*|finansiering(?:en)?\s+(?:gäller|pågår|löper)|sista\s+\w*dag\w*|förlängning\w*|extra\s+(?:tid|månader)|tiden\s+är|projekttid\w*|projektperiod\w*|genomförandetid\w*|verksamhetstid\w*|löptid\w*)",
    it=r"\b(?:det|den|dess)\b",
    anaphor=r"(?:Allt|Det\s+hela|Resan|(?:Pengarna|Finansieringen)\s+(?=räck|tar|tog|slut|upph)|Lamporna|Börjar|Började|Startar|Startade|Pågår|Avslutas|Inleds|Genomförs|Det|Den|Arbetet|Verksamheten|Genomförandet|Projektet|Helheten)\b",
    at_start=r"(?:när|då)\s+projektet\s+(?:började|startade|inleddes)",
    moves=r"flytta(?:des|ts)|skjut\w+|förläng\w+",
    extended=r"\b(?:(?:\w+\s+månader|ett\s+(?:halv)?år)\s+(?:till|extra|längre)|extra\s+(?:månader|halvår|år)|(?:får|fick|kan)\s+(?:fortsätta|pågå|hålla\s+på)|håller\s+på(?=\s+(?:till|fram))|förläng\w*|flyttats?\b|flyttades|n(?:ytt|ya)\s+slut\w+|fick\s+(?:vi\s+)?(?:mera?|längre)\s+tid|fick\s+(?:\w+\s+)?(?:månader|år)\s+till|fortsättningstid\w*|tilläggstid\w*|extra\s+tid|skjutits\s+fram|sköts\s+fram)\b",
    original=r"\b(?:ursprunglig\w*|från\s+början\s+(?:satt|tänkt|planerad|bestämd)\w*|hade\s+(?:vi\s+|man\s+)?tänkt\s+(?:[\w-]+\s+){0,2}(?:sluta|avsluta|stänga|vara\s+klara?|bli\s+klara?)|annars\s+(?:hade|skulle)|(?:enligt|i)\s+den\s+första\s+planen|från\s+början(?!\s+av)|skulle\s+(?:[\w-]+\s+){0,3}(?:ta\s+slut|slut(?:a|föras)|avslutas|upphöra|stänga|vara\s+(?:klart?|över))\b|skulle\s+ha\s+(?:slutat|avslutats|upphört)|skulle\s+(?:[\w-]+\s+){0,5}ha\s+(?:pågått|slutat|avslutats|upphört|tagit\s+slut|varit\s+klart?)|före\s+förlängningen|i\s+stället\s+för|skulle\s+ursprungligen)\b",
    roles=(
        (
            "nothing",
            r"\b(?:per\s+år|årlig\w*|årsbudget\w*|för\s+år\s+\d{4}|(?:under\s+)?år\s+\d{4}|första\s+(?:verksamhets|projekt)?år\w*|i\s+året|varje\s+år|i\s+månaden|per\s+månad|andra\s+året|sista\s+året|årets)\b",
        ),
        (
            "nothing",
            r"(?:alla|andra|övriga|två|tre|fyra|fem|sex|sju|åtta|flera|sammanlagt\s+\d+|\d+)\s+(?:olika\s+)?projekt(?!et)\w*|programmets?\s+(?:hela|totala|budget|finansiering)\w*|programperiod\w*|utlysning\w*|delades\s+ut|hela\s+(?:programmet|landet|regionen|österbotten)|stadens\s+budget|kommunens\s+budget|i\s+hela\s+programmet",
        ),
        (
            "nothing",
            r"(?:delgenomförar|partner|samarbetspartner|delprojekt)\w*\s+(?:\w+\s+)?(?:andel|budget|kostnad|del)\w*|(?:andel|del)\s+av\s+(?:projektets\s+)?(?:budget|kostnad)\w*|\bav\s+(?:kommunernas|städernas|den\s+kommunala)\s+(?:andel|del)\w*",
        ),
        (
            "nothing",
            r"arbetsmarknadsstöd\w*|i\s+medeltal|(?:del|andel)\s+av\s+(?:budgeten|kostnaderna)|användes\b|användas|hyra\w*\s+per|försäkring\w*|sparpeng\w*",
        ),
        (
            "nothing",
            r"\bper\s+(?:person|deltagare|företag|elev|timme)\w*|deltagaravgift\w*|avgift\w*|stipendi\w*|vite\w*|omsättning\w*|ersättning\w*|lönestöd\w*|pris\w*|investering\w*|högst|maximi\w*|inbesparing\w*|sparade",
        ),
        (
            "EU and state",
            rf"{_FUND}-?\s?(?:s\s+)?(?:och|samt)\s+(?:statens?|statlig\w*|finska\s+staten\w*)\s*{_SUPPORT}|(?:EU|ESF|ERUF)-\s+och\s+(?:statlig\w*|stats)\s*-?{_SUPPORT}|{_SUPPORT}\s+från\s+(?:EU|ESF|ERUF|Europeiska\s+\w+)\s+och\s+(?:finska\s+)?staten",
        ),
        (
            "EU and state",
            rf"(?:{_FUND}|Europeiska\s+socialfonden|Europeiska\s+regionala\s+utvecklingsfonden)-?\s+(?:och|samt)\s+(?:finska\s+)?stat(?:en|ens|lig\w*|s\w*)?\b",
        ),
        (
            "EU",
            rf"(?:{_FUND}|Europeiska\s+socialfonden|regionala\s+utvecklingsfonden)(?:\s*\([A-ZÅÄÖ+]+\))?(?=\s+\d)|{_FUND}-?\s?{_SUPPORT}|{_SUPPORT}\s+från\s+(?:EU|ESF|ERUF|JTF|Europeiska\s+(?:socialfonden|unionen|regionala\s+utvecklingsfonden))|andel\w*\s+från\s+ESF|från\s+(?:Europeiska\s+)?(?:socialfonden|regionala\s+utvecklingsfonden)|(?:socialfonden|utvecklingsfonden|\bESF|\bERUF|\bEU)(?:\s+inom\s+[^.,]{{2,40}}?)?\s+(?:står\s+för|betalar|täcker|bidrar\s+med)",
        ),
        (
            "state",
            rf"statens(?=\s+\d)|(?<!och )(?:statens|statlig\w*)\s+{_SUPPORT}|från\s+staten|staten\s+(?:står\s+)?(?:för|betalar|täcker)",
        ),
        (
            "municipalities",
            r"kommunernas(?=\s+\d)|(?:kommun(?:en|ens|er|erna|ernas|al|ala)?|stadens|städernas|\w+\s+(?:stads|kommuns))\s*(?:finansiering|andel|finansieringsandel|del|bidrag|medfinansiering)\w*|kommunandel\w*|(?:staden|kommunen)\s+(?:står\s+)?för(?=\s+\d)|kommunerna\s+(?:betalar|står|bidrar|finansierar)|kommunal\w*\s+\w*finansiering\w*|från\s+kommunerna|kommunpengar|\bkommunerna\b",
        ),
        (
            "own",
            r"\w+(?:et|en|n)\s+(?:står|svarar|betalar|bidrar)\s+själv[at]?\s+(?:för|med)|\w+(?:et|en|n)\s+själv[at]?\s+(?:betalar|bidrar|lägger|skjuter|satsar|står\s+för|svarar\s+för)|lägger\s+själv\w*(?:\s+till)?|betalar\s+själv\w*|själv\w*\s+till|eg(?:en|na|et)\s?finansiering\w*|eg(?:en|na|et)\s+(?:andel|insats|medel|finansieringsandel|finansiering)\w*|egenfinansiering\w*|självfinansiering\w*|självrisk\w*|självfinansieringsandel\w*",
        ),
        (
            "private",
            r"privat\w*\s+(?:finansiering|andel|medel|pengar)\w*|företagen\s+(?=(?:(?:skjuter\s+till|betalar|satsar|står\s+för|lägger\s+till)\s+)|(?:bidrar\s+)?(?:med\s+)?\d)|företagens\s+(?:andel|finansiering)\w*|från\s+företag\w*",
        ),
        ("public", r"offentlig\w*\s+(?:finansiering|stöd|medel)\w*"),
        ("requested", r"\b(?:ansöker\s+om|ansökt\s+om|ansökte\s+om|sökte|har\s+sökts|ansöks|söks)\b"),
        (
            "total",
            r"(?:total|hel|projekt)(?:kostnad|budget|finansiering)\w*|total[at]?\s+(?:kostnad|budget|finansiering)\w*|\bbudget\w*|\bkostnad(?:er|erna|ernas|en|sförslag\w*|sberäkning\w*)?\b|sammanlagda\s+kostnad\w*",
        ),
        (
            "said total",
            r"(?:totalt|sammanlagt)\s+(?:rör|handlar)\s+det\s+(?:sig\s+)?om|kostar\b|kostade\b|kostat\b|prislapp\w*|euros?\s+(?:projekt)\w*|euro\s+stort\s+projekt",
        ),
        (
            "granted",
            r"bevilja\w*|tilldela\w*|finansierar\b|finansierade\b|finansieras\b|stöd(?:er|et|de|s)?\b|bidrag\w*|understöd\w*|\bfick\b|\bfår\b|fått\b|finansieringsbeslut\w*|finansiering\w*",
        ),
    ),
    sums_of_parts=r"(?:varav|av\s+(?:detta|dessa|vilka)|består\s+av|innehåller|fördela\w+)",
    costs=(
        r"(?:personal|löne?)(?:-|\s)?(?:kostnad\w*|utgift\w*)|löner\w*|köpta\s+tjänster|köp(?:er)?tjänst\w*|rese(?:kostnad|utgift)\w*|resor|övriga\s+(?:kostnad|utgift)\w*|flat\s?rate\s*[-–]?\s*\w*|schablon\w*|hyra\w*|hyror|lokalkostnad\w*|material\w*|utrustning\w*|anskaffning\w*|marknadsföring\w*|information\w*|kommunikation\w*|investering\w*|maskiner"
    ),
    not_costs=r"per\s+månad|i\s+månaden|per\s+år|i\s+fjol|fullmäktige|månadslön\w*",
    payers=(
        (
            "EU and state",
            r"(?:EU|ESF|ERUF|JTF|ESF\+)-?\s+(?:och|\+|&)\s+stat(?:en|ens\s+andel|lig\s+finansiering)?",
        ),
        ("EU", r"EU|ESF|ERUF|JTF|ESF\+|Europeiska socialfonden|Europeiska regionala utvecklingsfonden"),
        ("state", r"staten|statlig finansiering|stat"),
        ("municipalities", r"kommun(?:erna|er|en)?|kommunal finansiering|kommunernas andel"),
        ("own", r"(?:\w+s\s+)?egen (?:finansiering|andel)|självfinansiering|sökanden"),
        ("private", r"företag(?:en)?|privat(?:a)?(?: finansiering)?"),
    ),
    informs=r"\binformation\s*:|mera?\s+information|ytterligare\s+(?:information|uppgifter)|tilläggsuppgift\w*|närmare\s+(?:upplysning|information)\w*|kontakt\w*|upplysning\w*|förfrågn\w*|ta\s+kontakt|\bfrågor\b|besvara\w+|hör\s+av",
    not_contacts=r"styrgrupp\w*|redaktör\w*|redaktion\w*|webbansvarig|webbmaster|webmaster|journalist\w*|växel\b|kundtjänst|registratorskontor\w*|text(?:\s+och\s+bild)?:|foto:|bild:|finansieringen|finansieringssakkunnig\w*|kommunikationsenhet\w*|mediakontakt\w*|nyhetstips",
    titles=(
        r"(?:(?:ledande|biträdande|ansvarig|uppsökande|tf\.?)\s)?[\w-]*(?:ledare|chef|koordinator|samordnare|assistent|sekreterare|planerare|sakkunnig|medarbetare|handledare|coach|rådgivare|direktör|lektor|lärare|forskare|professor|rektor|utvecklare|anställd|ansvarig|expert|ombud|vd|verksamhetsledare|överlärare|ordförande|kanslist|handledare|kontaktperson|inspektör|konsulent|projektarbetare|guide|lots|pedagog|mästare|ingenjör|kurator)"
    ),
    role_of=r"(?:projektets|(?!(?:hos|fås|nås|ges|finns|lämnas|vars|dess)\b)\w+s)\s+(?=\S)",
    leads=(
        r"(?P<role>[Kk]ontaktperson)(?:en)?\s+(?:för\s+projektet\s+)?är\s+(?P<name>NAME)",
        r"(?P<role>projektledare)\s+och\s+[a-zåäö]{5,20}\s+är\s+(?:[a-zåäö]+\s+)?(?P<name>NAME)",
        r"\bprojektet\s+(?:leds|dras|koordineras|samordnas|drivs)\s+(?:i\s+dag\s+|nu\s+)?av\s+(?P<role>[a-zåäö-]{4,}(?:ledare|chef|koordinator|samordnare|ansvarig|n))?\s*(?P<name>NAME)",
        r"(?P<name>NAME)(?:,\s+som)?\s+(?P<role>)(?:leder|drar|koordinerar|samordnar|ledde|drog)\s+projektet\b",
        r"(?P<name>NAME)(?:,|\s+(?:är|blir))\s+projektets\s+(?P<role>ledare|koordinator|samordnare|dragare)\b",
        r"(?:som|till)\s+(?P<role>projekt(?:ledare|chef|koordinator|samordnare))\s+(?:arbetar|jobbar|verkar|fungerar|valdes|utsågs|anställdes|har\s+valts|har\s+utsetts)\s+(?P<name>NAME)",
        r"(?P<role>projekt(?:ledare|chef|koordinator|samordnare)|projektansvarig)\s+(?P<name>NAME)",
        r"(?P<role>projekt(?:ledaren|chefen|koordinatorn|samordnaren))\s+(?:heter|är|blir)?\s*(?P<name>NAME)",
        r"(?P<role>projekt(?:ledare|chef|koordinator|samordnare)|projektansvarig)\s+(?:(?:för|i)\s+(?:[\w-]+\s+){1,3})?(?:är|var|har\s+varit|blir)\s+(?P<name>NAME)",
        r"(?P<name>NAME)(?:,\s+(?:som\s+är\s+)?|\s+(?:är|var|fungerar\s+som|arbetar\s+som|jobbar\s+som|har\s+varit|verkar\s+som)\s+)(?P<role>projekt(?:ledare|chef|koordinator|samordnare)|projektansvarig)\b",
    ),
    acts=(
        r"[Ff]ör\s+projekt(?:administrationen|ets\s+(?:administration|genomförande)|et)\s+(?:an)?svarar|(?:båda|bägge|alla)\s+(?:projekten\s+)?(?:drivs|leds|ägs|genomförs|administreras|koordineras)\s+av|(?:dragare|motorn?|primus\s+motor)(?:\s+(?:i|för|bakom)\s+projektet)?\s+(?:är|var)|är\s+ett\s+(?:\w+\s+)?projekt\s+(?:av|inom)|(?:som\s+)?(?:drivs|leds|ägs|administreras|koordineras|genomförs|samordnas|förvaltas|drevs|leddes|ägdes|genomfördes|administrerades|koordinerades|samordnades|förverkligas|förverkligades)(?:\s+[\d.–-]+(?:\s[–-]\s[\d.]+)?)?\s+av|projekt(?:ägare|ansvarig|et\s+leds\s+av)\s+(?:är|var)|(?:projektet|helheten)\s+(?:administreras|koordineras|leds|drivs|genomförs|samordnas|förverkligas|ägs|genomfördes|drevs|leddes|administrerades)\s+av|(?:huvud)?(?:genomförare|sökande|koordinator|projektägare|huvudman|samordnare|ägare)\s+(?:för\s+projektet\s+|i\s+projektet\s+|av\s+projektet\s+)?(?:är|var|fungerar)|(?:genomförs|drivs|leds|administreras|koordineras|samordnas|genomfördes|drevs)\s+av|ansvarar\s+för\s+projektet\s+gör|(?:för\s+(?:administrationen|koordineringen|genomförandet)(?:\s+av\s+projektet)?|för\s+projektet(?:\s+[\w-]+){0,4})\s+(?:ansvarar|svarar|ansvarade)|som\s+genomförare\s+(?:fungerar|verkar)|[Bb]akom\s+(?:projektet|initiativet|helheten|det)\s+(?:står|stod|finns|fanns)|(?:huvud)?ansvaret(?:\s+för\s+projektet)?\s+(?:har|bärs\s+av|ligger\s+hos|vilar\s+på)|ansökan\s+(?:från|av)|(?:projektet|det)\s+(?:tillhör|sköts\s+av)|(?:leder|ledde|drar|drog|koordinerar|samordnar)\s+projektet\s+(?:vid|på|hos|från)",
        r"\s*,?\s+(?:(?:som\s+)?(?:har\s+(?:lett|drivit|genomfört|koordinerat|samordnat|administrerat)\b|administrerar|förvaltar|koordinerar|sköter(?=\s+[A-ZÅÄÖ])|leder\s+projekt|driver|genomför|samordnar|äger\s+projekt|genomförde|drev|ansvarar\s+för\s+(?:projekt|administr|koordin|genomför)\w*|svarar\s+för\s+(?:projekt|administr|koordin|genomför)\w*|(?:är|var)\s+(?:projektets\s+)?(?:huvud)?(?:genomförare|projektägare|sökande|huvudman|koordinator|ansvarig)|fungerar\s+som\s+(?:huvud)?(?:genomförare|koordinator)|leder\b))|\s+(?:sköter\s+(?:det|projektet)\b|har\s+haft\s+(?:huvud)?ansvaret|håller\s+i\s+trådarna|bär\s+(?:huvud)?ansvaret|har\s+(?:huvud)?ansvaret|står\s+bakom\s+projektet|svarade\s+med\s+projektet)|\s+(?:ska|skall|vill|tänker|kommer\s+att)\s+(?:nu\s+)?tillsammans\s+med|\s+(?:ett|sitt)\s+(?:eget|nytt|första)\s+(?:\w+)?projekt",
    ),
    acts_weakly=r"\s+(?:startar|startade|inleder|inledde|har\s+startat|har\s+inlett|förverkligar|fick|har\s+fått|får|söker|utvecklar|drar\s+igång)",
    pays=r"\b(?:betalar|betalade|finansierar|finansierade|bekostar|står\s+för\s+kostnad\w*)\b",
    together=r"\bsamprojekt\w*|tillsammans|gemensam\w*|samarbet\w*|går\s+samman",
    owns=r"\s+(?:gemensamma\s+)?(?:\w+\s+){0,2}(?:[A-Z+]+-)?\w*projekt\b",
    takes_part=(
        r"(?:sin|sina)\s+(?:samarbets)?partner(?:s)?\s*[,:–-]|(?:vid|på)\s+sin\s+sida\s+(?:har|hade)(?:\s+[a-zåäö]+(?:en|et|n))?|[Mm]edverkat\s+som\s+\w*partner\s+har(?:\s+(?:också|även))?|(?:[Pp]rojekt)?(?<![\w])[Pp]arter(?:na)?\s*:|(?:övriga|andra)\s+(?:medlemmar(?:na)?|sökande|deltagare|deltagarna|organisationer(?:na)?|aktörer(?:na)?)(?:\s+i\s+\w+)?\s+(?:är|var)|(?:delgenomförare|medgenomförare|medarrangör(?:er)?|medfinansiärer\s+och\s+genomförare|(?<!huvud)(?<!ledande\s)(?:samarbets|projekt)?partner(?:s|na|n)?|övriga\s+genomförare|andra\s+genomförare|övriga\s+parter|övriga\s+partner\w*)(?:\s+(?:i\s+projektet|är|var|har\s+varit|verkar|fungerar|också|dessutom|bland\s+annat|med))*\s*:?"
        r"|(?:i\s+projektet\s+(?:deltar|medverkar|deltog|medverkade)|medverkande\s+part(?:er)?\s+(?:är|var)|(?:samarbets)?part(?:er|ner)?\s+är|genomförare\s+vid\s+sidan\s+av\s+\w+\s+är|vid\s+sidan\s+av\s+\w+\s+(?:deltar|medverkar)|med\s+i\s+projektet(?:\s+[\w-]+){0,4}?\s+(?:är|var)|dessutom\s+(?:deltar|medverkar|är))(?:\s+(?:också|även|dessutom))*|(?:tillsammans|ihop|i\s+samarbete|samarbetar|samarbetade)\s+med|som\s+(?:\w*partner|delgenomförare)\s+(?:medverkar|medverkade|deltar|deltog|fungerar|verkar|finns|står)|\w*partner(?:na|n)?\s+heter"
        r"|till\s+(?:\w*partnerna|delgenomförarna)\s+hör|med\s+(?:är|var|finns)\s+(?:också|även|dessutom)|i\s+(?:laget|gänget|konsortiet|projektgruppen|partnerskapet|båten)\s+(?:finns|är|ingår|fanns)(?:\s+(?:också|även|dessutom))?|(?:därutöver|därtill)\s+(?:deltar|medverkar|är|deltog|medverkade)|(?:de\s+)?(?:andra|övriga)\s+parter(?:na)?\s+(?:är|var)|som\s+\w*partner\s+i\s+projektet\s+(?:medverkar|medverkade|deltar|deltog|fungerar|verkar|finns)|(?:två|tre|fyra|fem|övriga|andra|våra)\s+\w*partner(?:s)?\b[^.:;]{1,40}:\s*|till\s+(?:projektgruppen|laget|konsortiet|teamet|gruppen)\s+hör(?:\s+(?:också|även|dessutom))?|med\s+(?:i|på)\s+(?:tåget|båten|vagnen|arbetet|projektet|det|satsningen|resan|ett\s+hörn)\s+(?:finns|är|var|fanns)(?:\s+(?:också|även|dessutom))?",
        r"\s+(?:är|var)\s+(?:också\s+|även\s+)?med\s+som\s+(?:\w*partner|delgenomförare|samarbetspart)|,?\s+som\s+(?:är|var|fungerar\s+som|medverkar\s+som|deltar\s+som)\s+(?:projektets\s+)?(?:delgenomförare|\w*partner|medgenomförare)\b|\s+som\s+(?:samarbets|projekt)?partner\b|\s+är\s+(?:samarbets)?partner\b|,?\s+som\s+(?:\w+\s+)?(?:är|var|blir|blev)\s+projektets\s+(?:enda|andra|tredje)\s+\w*partner\b|\s+(?:är|var|deltar\s+som|medverkar\s+som|fungerar\s+som|deltog\s+som)\s+(?:projektets\s+)?(?:delgenomförare|partner\w*|samarbetspartner\w*|projektpartner\w*|medgenomförare|medsökande|medarrangör\w*)|\s+(?!inte\b|ska\s+inte\b)(?:(?!med\b|har\b|hos\b)[a-zåäö]+\s+){1,6}som\s+(?:\w*partner|delgenomförare)\b|\s+(?:deltar|medverkar|deltog|medverkade)\s+(?:också\s+|även\s+)?i\s+projektet|\s+är\s+(?:också\s+|även\s+)?med\s+i\s+projektet|\s+(?:deltar|medverkar|deltog|medverkade|är\s+med|var\s+med)(?:\s+(?:också|även|dessutom))?(?=\s*(?:[.,;]|\Z)|\s+(?:i\s+(?:arbetet|försöket|samarbetet)|som\b))",
    ),
    once=r"\b\w*(?:enkät|seminari|evenemang|mäss|utfärd|utställning|konsert|tävling|fest|invigning|möte|öppning|läger)\w*",
    finances=(
        r"(?:finansieras|finansierades|finansierats|beviljats|beviljades|beviljat|stöds|delfinansieras|medfinansieras)\s+(?:\w+\s+){0,4}?av|(?:huvud)?finansiär(?:er)?\s+(?:är|för\s+projektet\s+är|var)|(?:ansvarig|finansierande|beviljande)\s+myndighet\s+är|(?:finansierings)?beslut(?:et)?\s+(?:om\s+(?:det|detta|finansieringen|stödet|saken)\s+)?(?:fattades|gjordes|togs|har\s+fattats|är\s+fattat)\s+av|finansiering(?:en)?\s+(?:kommer\s+från|har\s+beviljats\s+av|beviljas\s+av|beviljades\s+av|från|fås\s+av|ges\s+av)|(?:ESF|ERUF|EU)-?\s?(?:finansiering|medel|stöd)\s+(?:från|via|genom|av)|(?:via|genom|av)|finansiär(?:er)?\s+är",
        r"\s+(?:har\s+sagt\s+ja|sade\s+ja|är\s+(?:huvud)?finansiär|beviljade|beviljar|har\s+beviljat|finansierar|finansierade|har\s+finansierat|stöder|godkände|har\s+godkänt|gav|fattade|har\s+fattat)",
    ),
    money_or_decision=r"finansi|bevilja|beslut|stöd|bidrag|pengar|medel|ESF|ERUF|förlängning|utbetal|projekt",
    participant=r"\w*deltag\w+|deltar\b|delta\b|deltog\b|med\s+i\s+projektet|varit\s+med|är\s+med|medverka\w*",
    takes_part_in=r"\bryms\b|tar\s+in\b|deltagare\b|lära\s+sig|tar\s+emot|tas\s+(?:emot|in)\b|antas\b|\bdeltagare\b|\blära\s+sig\b|hjälp\w*|utbilda\w*|handle\w*|sysselsätt\w*|stöd(?:a|er|de)\b|delta\w*|med\b|påbörja\w+|inle(?:dde|tt)\w*|medverka\w*|\bnå(?:r|dde|tt|s|ddes|tts)?\b|\bge\b|\bger\b|erbjud\w*|praktik\w*|plats\w*|handledning\w*|vägled\w*|utbildning\w*|kurs\w*|undervis\w*|coach\w*|studiehandled\w*",
    planned=r"dimensionera\w+\s+för|räknade\s+(?:\w+\s+){0,2}med|\btar\s+in\b|projektplanen\b|\btas\s+(?:\w+\s+){1,3}(?:in|emot)\b|\bska(?:ll)?\b|beräknas|planer\w*|\bplanen\b|målet|mål\b|väntas|förvänt\w+|plats\s+för|ryms|minst\b|tas\s+(?:emot|in)\b|tas\s+(?=\d)|tar\s+emot|kommer\s+att|\bfår\b|erbjuds|utbildar\b|handleder\b|coachar\b|antas\b|rum\s+för|avsikten|planerat|utbildas\b|handleds\b|coachas\b|vägleds\b|räknar(?:\s+\w+){0,2}\s+med|siktar\s+på|utlovade\w*|lovade\b|i\s+ansökan|hoppas\b|meningen\s+att|tänkt\b|vill\s+(?:nå|ha|få)\b",
    joined=r"(?:gått|gick|genomgått|genomgick|slutfört|slutförde)\s+(?:igenom\s+)?\w*(?:kurs|utbildning|träning)\w*|utfallet\s+(?:blev|var)|slutliga\s+antalet|fick\s+(?:\w+\s+){0,2}(?:handledning|stöd|hjälp|utbildning|vägledning|rådgivning|coachning)|lärde\s+sig|lärt\s+sig|utbildade(?:s)?\b|handleddes|deltog|deltagit\b|har\s+haft\s+(?:[\w-]+\s+)?\d+|fått\b|medverkat\b|vägleddes|coachades|nåddes|nått\b|nådde\b|(?:hade|blev)\s+(?:[\w-]+\s+)?\d+|har\s+(?:redan\s+)?(?:deltagit|påbörjat|inlett|varit\s+med|medverkat)|har\s+hittills|hittills|varit\s+med|medverkade|redan\s+\d+|inledde|påbörjade",
    so_far=r"hittills|utfall|uppnå\w+|förverkliga\w+|inledda",
    not_participants=r"\binvigning\w*|\bläg(?:er|ret)\b|\butfärd\w*|\bföreläsning\w*|utställning\w*|publik\w*|\d\s+av\s+(?:tio|\d+)|enkät\w*|seminari\w+|evenemang\w*|ansökning\w*|sökande\b|kursdeltagare\s+om\s+året|om\s+året|besökare",
    counted=(
        (
            "new_jobs",
            r"(?:(?:nya|fasta|bestående|varaktiga)\s+){0,2}(?:arbets(?:platser|tillfällen)|jobb|tjänster)\b",
        ),
        ("new_businesses", r"(?:[a-zåäö-]+\s+)?(?:företag|firmor)\b"),
        (
            "new_businesses",
            r"företag\s+(?:har\s+)?(?:grunda|starta)(?:des|ts)\s+av\s+(?:\w+\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
        ),
        (
            "qualifications",
            r"examen\s+(?:har\s+)?(?:avla(?:des|gts)|togs|tagits)\s+av\s+(?:\w+\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
        ),
        (
            "new_businesses",
            r"nya\s+företag\b|(?:av\s+\w+\s+|\w+\s+)?(?:har\s+)?(?:grundat|startat|grundade|startade)\s+(?:(?:ett\s+|sitt\s+)?(?:eget\s+|egna\s+|nytt\s+)?företag\b|eget\b)",
        ),
        (
            "qualifications",
            r"(?:yrkes)?examen\s+avlades\s+av\s+(?P<number>\d+)(?!\d|[.,]\d)",
        ),
        (
            "qualifications",
            r"(?:\w+)?examina\b|(?:\w+\s+)?(?:har\s+)?(?:avlagt|avlade)\s+(?:en\s+|hela\s+)?(?:\w+)?examen\b",
        ),
    ),
    counted_labels=(
        ("new_jobs", r"arbetsplats\w+|arbetstillfäll\w+|nya\s+(?:jobb|tjänster)"),
        ("new_businesses", r"ny(?:a|startade|grundade)\s+företag|(?:grundade|startade)\s+företag"),
        ("qualifications", r"examina"),
    ),
    came_about=r"\b(?:har|hade|blivit|är)\s+(?:[\w-]+\s+)?(?:kommit\s+till|tillkommit|fötts|uppkommit|införda|registrera(?:ts|de))\b|\bkom(?:mit)?\s+till\b|\butan\s+projektet\b|\btack\s+vare\s+projektet\b|registrera(?:des|ts)\b|har\s+gett\s+\d+|gav\s+\d+|le(?:dde|tt)\s+till|resultera(?:de|t)\s+i|gett\s+upphov|gav\s+upphov|uppst\w+|grunda(?:des|ts)|skapa(?:des|ts|t|de)\b|grundat|grundade(?:s)?\b|starta(?:t|de|des)\b|har\s+fått|avla(?:des|gts)|avlade|avlagt|tillkom\w*",
    outcome=(
        r"\b(?:hittills|så\s+här\s+långt|till\s+slut|slutligen|fram\s+till|under\s+(?:åre[tn]|projekttiden|de\s+\w+\s+åren)|resultat\w*|utfall\w*|facit|producera\w*|i\s+stånd|i\s+bruk|råd\s+(?:gavs|fick)|rådgivning|vi\s+har|vi\s+(?:hade|höll|ordnade|utbildade|hjälpte|nådde)"
        r"|(?:arbets|studie|praktik|utbildnings)plats\w*|anställning\w*|examen|examina|nytt\s+(?:jobb|arbete)|(?:fick|fått)\s+(?:\w+\s+)?(?:jobb|arbete)|nya\s+företag|utbildades?|handleddes|startade\s+(?:eget|företag))\b"
    ),
    done=(
        r"\b(?:ledde|lett|resulterade|fick|började|hittade|deltog|gav|kom|höll|skrev|byggde(?:s)?|testade(?:s)?|producerade(?:s)?|utbildade|handledde(?:s)?|coachade(?:s)?|startade(?:s)?|grundade|skapade|ordnade|fortsatte|avslutade|slutförde|genomförde(?:s)?|publicerade(?:s)?|vägledde(?:s)?|uppstod|tillkom|sysselsatte|anställde(?:s)?|erbjöds|medverkade|nåddes|gick|tog|gjorde|skapades|ordnades|hölls|grundades|utbildades|sysselsattes|nådde|besökte|blev|inledde|avlade"
        r"|(?:har|hade)\s+(?:[\w-]+\s+){0,6}?(?:haft|(?!plats\b|besatt\b)\w{2,}(?:at|it|ats|its|tt|tts|dd|pt|kt|lt)|gjorts?)|(?!\w*(?:plats|sats)\b)\w{3,}(?:ats|its|tts)|gjorts|satts|hunnit\s+med|hade\s+(?:projektet|vi)\s+(?=\d))\b"
    ),
    doubt=r"\b(?:utlova(?:de|des|t|ts)|lovade(?:s)?|anmälde\s+sig|anmält|ska|skall|plan(?:en|er|erad\w*)?|mål\w*|beräknas|väntas|högst|varje|per\s+\w+|i\s+medeltal|om\s+året|varje\s+vecka|i\s+veckan|dagligen|inte|ingen|inga|om\s+inte|sökte|ansökning\w*|saknade|kokat|ålder\w*|förlorade|stängde(?:s)?|minskade|sades\s+upp|lades\s+ner|permitterades)\b",
    not_achieved=r"\b(?:kommunen|staden|man|de)\s+(?:har\s+)?gjort\s+samma\b|\b(?:kommunens|stadens|föreningens|skolans|institutets)\s+egn?(?:a|et|en)?\s|\d\s+projekt\b|\bställdes\s+in\b|\binställ\w+|\bblev\s+aldrig\b|\banmälda\b|\bdimensionera\w+\s+för\b|\bmiste\b|\bstängde\s+(?:portarna|dörrarna|i\b)|\butan\s+arbete\b|\bräknade\s+vi\s+med\b|\b(?:räknar|räknade)\s+(?:vi|man)\s+inte\b|\bi\s+statistiken\b|\binvigning\w*|\bförstudie\w*|\bföre\s+projektet\b|\bregatta\w*|\bpersoner\s+får\s+gå\b|\bstängdes\b|\bförra\s+året\b|\bi\s+fjol\b|\banmälde\s+sig\b|\bbesökare\s+sedan|blev\s+(?:\d+\s+\w+\s+)?arbetslösa|förlorade\s+(?:\d+|jobbet|arbetet)|sades\s+upp|enkät\w*|ansökning\w*|fullmäktige|programperiod\w*|kursdeltagare\s+om\s+året|i\s+slutet\s+av\s+\d{4}\s+saknade|\bår\s+\d{4}\s+fanns",
    steps=(
        (
            "application_submitted",
            r"(?:ansökan,?\s+(?:[\w-]+,?\s+){0,5}(?:lämnades|inlämnad\w*|lämnad|insänd\w*|skickad|skickades|sändes|inlämnats|lämnats|lades)|(?:lämnade|skickade|sände)\s+(?:in\s+)?(?:\w+\s+)?ansökan|ansökan\s+(?:kom|inkom|gick\s+i\s?väg|gick\s+in)|\bvi\s+sökte\s+(?:pengar|finansiering|stöd|medel|bidrag)|\bsökte\s+vi\s+(?:pengar|finansiering|stöd|medel|bidrag))",
        ),
        ("endorsed", r"(?:samarbetsgrupp\w*|landskapsstyrels\w*|förordade\w*|MYR)"),
        (
            "funding_decision",
            r"(?:\bsa(?:de)?\s+ja\b|(?:positiv\w*|slutliga?)\s+(?:besked|svar)\b|\bklartecken\b|undertecknade\s+(?:finansierings)?beslut\w*|finansieringen\s+(?:blev\s+klar|säkrades)|fattar\s+beslut\w*\s+och\s+gjorde|(?:fattade|gav|tog|gjorde)\s+(?:sitt\s+|ett\s+)?beslut\w*|finansieringsbeslut\w*|(?:positivt\s+)?beslut\w*,?\s+(?:som\s+)?(?:kom|fattades|fattade|togs?|gavs|gav|erhölls|gjordes|gjorde)\b|beslut\w*\s+om\s+(?:finansiering|stöd)\w*|beviljade\w*|beviljades\w*|beviljats?\b|godkändes|godkände\s+(?:\w+\s+)?(?:projektet|ansökan|finansieringen)|beslöt\s+(?:[^.;]|(?<=\d)\.){0,40}?(?:bevilja|finansiera|stöda|stödja)|positivt\s+beslut|(?:grönt|klart)\s+(?:ljus|tecken)|\bsedan\s+beslutet\b|beslutet\s+är\s+(?:daterat|från)|beslöt\w*\s+om\s+(?:finansiering|stöd)\w*|understödsbeslut\w*)",
        ),
        ("start_permitted", r"(?:starttillstånd\w*|tillstånd\s+att\s+(?:inleda|börja|starta)|startlov)"),
    ),
    owner=r"(?P<owner>\w+s)\s+(?:\w+\s+)?(?:mål|syfte|målsättning)\w*\s+(?:är|var)\Z",
    no_owners=frozenset("projektets dess helhetens verksamhetens".split()),
    aims=(
        r"(?:^|,\s*|\s)(?:(?:projektets|dess|ett|det)\s+)?(?:\w+\s+)?(?:huvud|del|över)?(?:mål(?:et|en|sättning(?:en|ar|arna)?)?|syfte(?:t|n)?|avsikt(?:en)?)\s+(?:(?:med|för|i)\s+(?:hela\s+)?(?:projektet|\S+-projektet|projektet\s+\S+|\S+|[A-ZÅÄÖ]\S+\s+\S+(?:\s+\S+)?)\s+)?(?:är|var)\b"
        r"|^(?:vårt\s+(?:mål|syfte)\s+(?:är|var)|vi\s+strävar|vi\s+siktar)\b"
        r"|projektet(?:\s+\S+)?\s+(?:syftar|syftade|strävar|strävade|har\s+som\s+(?:mål|syfte)|hade\s+som\s+(?:mål|syfte)|vill)\b|(?:med|i)\s+projektet\s+(?:eftersträvas|vill\s+man|strävar\s+man)"
    ),
    announces=r"(?:mål(?:et|en|sättning\w*)?|syfte\w*|syftar|strävar|avsikt\w*)\b[^.!?]{0,70}(?::|\b(?:att|av))\s*\Z",
    announces_activities=r"(?:arbetet\s+består|arbetspaket\w*|åtgärd\w*|verksamhet\w*|aktivitet\w*|delområd\w*|genomförs|görs|delar)\b[^.!?]{0,60}(?::|\b(?:att|av))\s*\Z",
    announces_other=r":\s*\Z",
    targets=r"\b(?:gjord[at]?|gjort|skapa[dt]\w*|byggd?t?|skräddarsy\w+|tänkt\w*|planerad\w*)\s+för\b|målgrupp\w*|rikta(?:r|de|t)\s+sig|riktas|riktade?s?\b|riktat|riktad|vän(?:der|de)\s+sig|avsett|avsedd|är\s+till\s+för|nytta\s+(?:för|av)|gagna\w*|öppe[nt]\s+för",
    target_group=r"målgrupp\w*|rikta(?:r|de|t)\s+sig|riktas|vän(?:der|de)\s+sig|avsett|avsedd|är\s+till\s+för",
    serves=r"\b(?:hit\s+kommer|bjuds(?:\s+in)?|inbjuds|(?:arbetar|jobbar)\s+med|undervisar|tar\s+emot|öppnar|välkomnar|bjuder\s+in|hjälp(?:er|te|t|a)|stöd(?:er|jer|de)|utbilda(?:r|de|s|t)|handled(?:er|de|s)|erbj(?:uder|öd|uds)|vägled(?:er|de|s)|coacha(?:r|de|s)|ger|gav|uppmuntra(?:r|de)|sysselsätt(?:er|s)|lär|låter|lät|samla(?:r|de))\b",
    gets=r"\A[^.;]{0,60}?\b(?:får|fick|kan|kunde|lär\s+sig|lärde\s+sig|erbjuds|erbjöds|deltar|deltog|handleds|handleddes|utbildas|utbildades|har\s+fått|ska\s+få|provar|prövar)\b",
    works=(
        r"område\w*|verkar\b|verksam\w*|genomför\w*|ordna(?:s|des|ts)|omfattar|riktar|deltar|inleds|startar"
    ),
    doing=(
        r"\b(?:arbete\w*|verksamhet\w*|kurser\w*|grupper\w*|utbildning\w*|mätning\w*|handledning\w*)\b|\b(?:utförs|utfördes|görs|gjordes|sker|skedde|hålls|hölls|byggs|byggdes|byggts|ges|gavs|erbjuds|erbjöds|pågår|pågick|samlas"
        r"|träffas|testas|provas|kör|cirkulerar|turnerar|av\s+dem|prövas|planteras|planterats|undervisas|handleder|utbildar|hjälper|bygger|arbetar|betjänar|finns|ligger|öppn\w+|får|lär\s+sig)\b"
    ),
    not_area=r"\bvi\s+\w+\s+inte\b|\bsamma\s+sak\b|\bgjort\s+samma\b|\butan\s+arbete\b|\b(?:en|ett)\s+annan?t?\s+\w+s\b|\bpågick\s+(?:[\d–-]+\s+)?ett\s+[\w-]*projekt\b|\bföreläsning\w*|\btrafikarrangemang\b|,\s(?:deltagare|elev)\s+från\b|\bklockan\s+\d|\bkl\.?\s\d|\bhar\s+(?:sin|sitt|sina)\s+eg(?:en|et|na)\b|\bkom\s+(?:hit\s+)?för\s+att\s+(?:titta|se)\b|(?<!som\s)(?<!de\s)\bbor\b|\bprisa(?:des|ts)\b|\bgala\w*\b|\b(?:verkar|omfattar|gäller|ordnas|genomförs)\s+inte\b|\bnästa\s+\w+\s+(?:hålls|ordnas|är)\b|\bstyrgruppen\s+(?:möts|samlas|möttes|sammanträdde|träffades)\b|\bsade\s+upp\b|\bvarsla(?:de|t)\b|\bkonkurs\b|\btillverka(?:des|ts|s|de)\b|\btidigare\s+(?:arbetat|jobbat)\b|\b(?:arbetade|jobbade)\s+tidigare\b|\bnärmaste\s+\w*station\b|\butbildade\s+sig\b|\bunderleverantör\w*|\btrycktes\b|\bmodellen\s+(?:förs|flyttas)\b|\btror\s+(?:jag|vi|hon|han)\s+inte\b|\bköp(?:tes|ts)\b|\bhyr(?:des|ts)\b|\bintresset?\s+finns\b|\bhoppas\b|\d\s*invånare\b|\bhemort\b|\bdrog\s+sig\s+ur\b|\bavstod\b|\bsysterprojekt\w*|beslut(?:et)?\b|\bkansliet\b|\bpris\b|\bkontor\s+(?:i|på)\b|\bpresentera(?:s|des|ts)\b|\bföddes\b|\bliknande\b|\bbörjade\s+studera\b|\bbokföring\w*|\bkontor(?:et)?\s+(?:finns|ligger|är)\b|\bsäte\b|\bdär\s+(?:\w+\s+){0,3}(?:inte|ing(?:a|en|et))\b|(?:deltar|omfattas|görs|är)\s+(?:däremot\s+)?inte\s+(?:av|i|med|här)\b|utanför\s+projektet|(?:motsvarande|liknande)\s+(?:försök|modell)\w*|\bhar\s+man\s+(?:prövat|odlat|gjort|testat)|hör\s+inte\s+till|ingår\s+inte|\bom\s+året\b|\bårligen\b|seminari\w+|mäss\w+|evenemang\w*|besök\w*|möte\w*|undantagsvis|utställning\w*|studieresa\w*|konferens\w*|jämfört|hemma\s+från|född\b|bordlades|avslogs",
    place_before=r"\b(?:orter|kommuner|städer|byar)\s?[,:]\s\Z|\b(?:i|förlag[dt]a?\s+till|inom|på|från|området\s+är|området\s+(?:utgörs|består)\s+av|(?:orterna|\w*kommuner(?:na)?)\s+är|projektområdet\s+är|omfattar|betjänar|kommunerna|städerna|landskapen|landskapet|regionen|kring|runt|mellan)\s+(?:städerna\s+|kommunerna\s+|kommunen\s+|landskapen\s+|landskapet\s+|hela\s+|norra\s+delen\s+av\s+)?\Z",
    place_of_body=(
        r"(?:NTM-centralen\s+i|ELY-centralen\s+i|TE-centralen\s+i|TE-byrån\s+i|centralen\s+i|universitetet\s+i|byrån\s+i|förbundet\s+i|Novia\s+i|kontoret\s+i)\s+\Z",
        r"s?\s+(?:stads?|kommuns?|landskommun|yrkeshögskola|universitet|förbund|samkommun|landskapsförbund|församling|yrkesinstitut|institut|gymnasium|tidning|museum|marknad|teater|stadshus|tingsrätt|domkapitel|stift|handelskammare)\b(?!\s+(?:byar|by|område|skärgård|tätort)\b)",
    ),
    national=r"\b(?:riksomfattande|nationell(?:t|a)?\s+(?:\w*projekt|helhet|verksamhet|satsning|försök)\w*|(?:är|blir|var)\s+nationell(?:t|a)?|hela\s+landet|i\s+hela\s+Finland|landsomfattande)\b",
    site=r"\begna\s+(?:webb)?sidor\b|\begen\s+(?:webb)?sida\b|webb(?:plats|sida|sidor)\w*|hemsid\w*|på\s+adressen|läs\s+mera?|mera?\s+(?:om\s+projektet|information)|på\s+webben|www|följ\s+projektet|se\s+",
)
