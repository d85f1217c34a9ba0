"""Signs that a text is something else: a call, an event, a vacancy, minutes, a strategy."""

from __future__ import annotations

import re

from esrcat.pages.counting import COUNTED, PLURAL
from esrcat.pages.signs import sign_of
from esrcat.patterns import quick

OF_CALL = (
    sign_of(
        "it announces a call for applications",
        3,
        r"\b(?:hakuaika|hakujakso|hakuajan|hakukierro\w+|hankehaku\w*|projektihaku\w*"
        r"|haku)\s(?:\w+\s){0,3}?(?:on\s)?(?:alkaa|avautuu|aukeaa|avataan|auki"
        r"|avoinna|päättyy|käynnis\w+|pidennet\w+)",
        r"\bava(?:a|si|nnut|taan|ttu|ttiin)\b[^.]{0,80}\b\w*ha(?:un|kukierroksen|ku)\b|\b\w*haku\s(?:on\s)?(?:nyt\s)?(?:avoinna"
        r"|avautuu|avautui|aukeaa|auki|käynnissä|\d)",
        r"\bhakuaika\son\b|\bhaussa\son\s(?:jaossa|käytettävissä)|\bjaossa\son\b|\bhakemukset\son\sjätettävä"
        r"|\bhae\s(?:\w+\s){0,2}(?:rahoitusta|tukea|avustusta)\b"
        r"|\b(?:tukea|rahoitusta|avustusta)\s(?:voi|voivat)\shakea\b|\bvoi(?:vat)?\shakea\s(?:tukea|rahoitusta|avustusta)\b",
        r"\b(?:haettavana|haettavissa)\b|\bhakemu(?:kset|ksia)\s(?:\w+\s){0,3}?(?:jätetään"
        r"|jätettävä|toimitetaan|pyydetään|otetaan)|\bpyydetään\s(?:hanke)?hakemuksia"
        r"|\bpyytää\shakemuksia",
        r"\bansökningsomgång\w*\s(?:för|är|öpp)|\bansökningsomgången\s(?:är|öpp|pågår)"
        r"|\bansökningstid\w*|\butlysning\w*|\bansök(?:an|ningar)\s(?:\w+\s){0,3}?(?:lämnas"
        r"|ska\slämnas|tas\semot|inlämnas|öppn\w+)|\bsök\s(?:stöd|bidrag|finansiering)",
        # What was approved under an earlier call is a project.
        r"\b(?<!\b(?:in|to)\sthe\s(?:first|third)\s)(?<!\bunder\sthe\s(?:first|third)\s)(?<!\b(?:in|to)\sthe\ssecond\s)"
        r"(?<!\bunder\sthe\ssecond\s)call\s(?:for\s(?:proposals|applications|projects)|opens|closes|is\sopen)"
        r"|\bapplications?\s(?:\w+\s){0,3}?(?:must\sbe|are\sinvited|should\sbe"
        r"|close|period)"
        r"|\binvites?\s(?:applications|proposals)|\bopen(?:s|ing|ed)?\sa\scall\b|\bis\sopening\sa\scall\b"
        r"|\bapply\s(?:for\sfunding|by|before|now)|\bdeadline\sfor\s(?:applications|proposals)",
    ),
    sign_of(
        "it says who can apply and for how much",
        2,
        r"\bkuka\svoi\shakea|\bhakija\svoi\solla|\bhakijana\svoi|\btuki\son\s(?:korkeintaan"
        r"|enintään)|\btuen\sosuus\son\s(?:korkeintaan|enintään)|\btukea\svoi(?:vat)?\s(?:saada|myöntää)"
        r"|\betusijalla\sovat\b|\bvähimmäisbudjetti|\benintään\s\d+\s?(?:%|prosenttia)",
        r"\bvem\skan\s(?:an)?söka|\bstöd\s(?:på\s)?högst|\bstödet\s(?:är|kan\svara|utgör)\shögst|\bså\sansöker\sdu",
        r"\bwho\scan\sapply|\beligible\s(?:applicants|costs)|\bmaximum\s(?:grant|rate)|\bgrant\srate\b"
        r"|\bup\sto\s\d+\s?(?:%|per\s?cent)\sof\sthe\scosts",
    ),
)
OF_VACANCY = sign_of(
    "it is an advertisement of a vacancy",
    4,
    r"\b(?:haemme|etsimme|haetaan)\s(?:\w+\s){0,4}?\w*(?:päällikkö|koordinaattori|tarkastaja|johtaja"
    r"|työntekijä|sihteeri|ohjaaja|asiantuntija|suunnittelija|valmentaja|vastaava)\w*",
    r"^(?:edellytämme|odotamme\ssinulta|arvostamme|vi\sförutsätter|dina\suppgifter)\W*$"
    r"|\bedellytämme\b|\bkelpoisuusvaatimu\w+|\bvi\sförutsätter\b|\bbehörighetskrav\b",
    r"^(?:projekti|hanke)\w*(?:päällikkö|koordinaattori|työntekijä|sihteeri|assistentti|asiantuntija|suunnittelija)\s[^\n.]{0,60}(?:hankkeeseen|projektiin)$"
    r"|^(?:projektledare|projektkoordinator|projektarbetare)\still\s[^\n.]{0,80}$|^project\s(?:manager|coordinator|worker|officer)\s(?:for|to)\s[^\n.]{0,80}$",
    r"^palkka(?:us)?\W{0,3}$|\beuroa\skuukaudessa\b|\beuro\si\smånaden\b",
    r"\bhakee\s(?:\w+\s){0,3}?\w*(?:päällikköä|koordinaattoria|työntekijää|sihteeriä"
    r"|ohjaajaa|asiantuntijaa|suunnittelijaa|valmentajaa)\b",
    r"\b(?:avoin|avoimet)\s(?:työ|virka|toimi)\w*|\btyösuhteeseen\b|\bpalkka(?:us"
    r"|toive)?\b[^.]{0,40}\b(?:euroa\skuukaude|tes|mukaan)"
    r"|\blähetä\shakemu\w+\sja\s(?:cv|ansioluettelo)",
    r"\blediga?\s(?:jobb|arbetsplats\w*|tjänst\w*)|\bvi\ssöker\s(?:en|ett|dig)\b"
    r"|\b(?:skicka|sänd)\s(?:din\s)?ansökan\b|\btjänsten\släggs\sledig",
    r"\b(?:vacancy|vacancies|we\sare\s(?:hiring|looking\sfor\sa)|salary\b[^.]{0,30}\bper\smonth"
    r"|send\syour\s(?:cv|application))",
)
OF_GUIDE = sign_of(
    "it tells how to do something",
    4,
    r"\bhakij(?:an|alle|oille|oiden)\b|\bvinkk(?:iä|ejä)\b|\bkäyttöohje\w*|\bohje(?:et|ita)?\b|\b\w*sanasto\b|\bkäsittee\w+|\blomak\w+|\bnäin\s\w+(?:t|mme)\b|\bmiten\s(?:haen|raportoin|täytän)|\b\w*opas\s\w+ille\b",
    r"\b\w*ordlista\b|\bbegrepp\b|\bblankett\w*|\bglossary\b|\bterms\b|\b(?:application|report)\sform\b|\bfilling\sin\b"
    r"|\banvisning(?:ar)?\b|\bså\shär\b|\bså\s\w+r\s(?:du|ni|man)\b|\bråd\still\b|\btips\b|\busing\sthe\b|\btips\sfor\b|\brules\sfor\b|\bhow\sto\b|\binstructions?\b|\bguidelines?\b",
)
# What is told to everybody who has a project, or wants one.
OF_RULES = sign_of(
    "it tells what everybody with a project has to do",
    2,
    r"\b(?:jokai(?:nen|sen)|kaik(?:ki|kien))\s(?:hank|projekt)\w+|\bmaksatushakemu\w+|\bseuraav(?:at|an|a)\shaku\w*|\bhakuajat\sovat"
    r"|\bhakemukset\skäsitellään|\b(?:tuen|rahoituksen)\ssaajan\s(?:on|tulee|pitää|täytyy)|\b(?:yhden|jokaisen)\shankkeen\b"
    r"|\b(?:tyypilli|keskimääräi|yksittäi)\w+\s(?:hank|projekt)\w+"
    r"|\b(?:hank|projekt)\w+\s(?:\w+\s){0,3}(?:useimmiten|yleensä|keskimäärin)\b",
    r"\b(?:varje|alla|samtliga)\sprojekt\b|\bansök(?:an|ningar)?\som\sutbetalning\w*|\bden\ssom\s(?:arbetar|har)\b[^.]{0,40}\sprojekt\b"
    r"|\bdu\s(?:måste|ska|behöver)\b|\bett\sprojekt\ssom\sfår\b"
    r"|\bprojekt(?:et|ets)?\s(?:\w+\s){0,4}(?:i\s(?:snitt|regel|medeltal)|oftast|vanligen)\b"
    r"|\bett\s(?:typiskt|genomsnittligt|medelstort)\sprojekt\b",
    r"\b(?:every|each|all|any)\sprojects?\b|\bpayment\sapplications?|\bif\syour\b|\byou\s(?:must|have\sto|need\sto)\b"
    r"|\bprojects?\s(?:\w+\s){0,4}(?:usually|typically|on\saverage|most\soften)\b"
    r"|\b(?:a\stypical|an\saverage|the\saverage)\s(?:\w+\s)?project\b|\byour\s(?:project|application)\b|\bmay\sbe\sused\sonly\b|\bmoney\sfrom\sthat\speriod\b",
)
# What looks back on a year of an office, a fund or an association.
OF_REVIEW = sign_of(
    "it looks back on a year",
    3,
    r"\bvuosi\s(?:19|20)\d\d\b|\bvuo(?:den|teen|nna)\s(?:19|20)\d\d\s(?:luku|satoa|saldo|tulokse|katsau)\w*|\b\w*vuosikatsaus\b"
    r"|\b(?:vuosi|toiminta)kertomus\b|\btilinpäätös\b|\b(?:lukuina|numeroina)\b",
    r"\båret\s(?:19|20)\d\d\b|\b(?:verksamhets|års)berättelse\b|\bårsöversikt\b|\bi\ssiffror\b",
    r"\bannual\sre(?:port|view)\b|\byear\sin\sreview\b|\bthe\syear\s(?:19|20)\d\d\b|\bin\sfigures\b",
)
# In titles.
OF_AGREEMENT = sign_of(
    "it is about an agreement",
    3,
    r"\b\w*sopimu(?:s|ksen|kseen|ksesta|ksella)\b|\b\w*avtal(?:et)?\b|\bagreement\b|\bmemorandum\b",
)
OF_PROGRAMME = sign_of(
    "it is a programme of years",
    3,
    r"\b\w*(?:ohjelma|program|programme)\b[^.\n]{0,40}\b20\d\d\s?[–—-]\s?20\d\d",
)
OF_EXAMPLE = sign_of(
    "it gives an example of a project",
    3,
    r"\besimerkki\s?(?:\d\s?)?:|^esimerkki\s\d\b|\besimerkit\sovat\b|\bkuvitellaan\b|\boletetaan\b|\blaskuesimerk\w+|\bkuvitteelli\w+\shank\w+|\besimerkkihank\w+",
    r"\bexempel\s?(?:\d\s?)?:|^exempel\s\d\b|\bexemplen\sär\b|\bräkneexempel\w*|\bantag(?:\satt|\w*\sprojekt)\b|\btänk\s(?:dig|er)\sett\sprojekt",
    r"\bexample\s?(?:\d\s?)?:|^example\s\d\b|\bmake-believe\b|\bimaginary\sproject|\bexamples\sare\s(?:invented|imaginary|made)\b|\bworked\sexample|\b(?:suppose|imagine|assume)\s(?:that\b|an?\b)",
)
# Roads, bridges and houses that are built: 'projects' of builders.
OF_WORKS = sign_of(
    "it is about works on a road or a building",
    3,
    r"\b(?:urakoitsij|urako[ii]|urakka|urakan|työmaa|nopeusrajoitu|kiertoti|asfalt|päällyst|väyläviras|liikennejärjestely|rakennushank"
    r"|rakennuttaj|(?:koulu|silta|tie|talo|halli|rakennus|sairaala|päiväkoti|kirjasto|katu)\w*\svalmistu|pääsuunnittelij|harjannosta|asemakaav|tieosuu|liikenne\sohjat|kehäti|kantatie|valtatie|rakennustyö)",
    r"\b(?:entreprenör|trafikledsverk|omväg|reservbro|hastighetsbegräns|beläggning|byggprojekt|byggherre|vägarbet|bygget\b"
    r"|kostnadsberäkning|detaljplan|byggarbet|huvudplanerar|bron\b)",
    r"\b(?:contractor|roadworks|diver(?:ted|sion)|speed\slimit|transport\s(?:agency|infrastructure)|construction\s(?:project|site|work)"
    r"|resurfac|junction|rebuil|building\ssite|architect|town\splan)",
)
OF_FUND = sign_of(
    "it is about a fund, not about a project",
    6,
    r"\b(?:rakennerahasto|sosiaalirahasto|aluekehitysrahasto|siirtymän\srahasto|eu-rahoitukse|eu-ohjelma|rahoitusohjelma)\w*",
    r"\b(?:strukturfond|socialfond|utvecklingsfond|omställningsfond)\w*|\bfond\w*\sför\sen\srättvis\somställning|\beu-(?:finansiering|program)\w*",
    r"\bstructural\sfunds?\b|\bsocial\sfund\b|\bdevelopment\sfund\b|\btransition\sfund\b|\beu\sfund(?:s|ing)\b",
    r"\bpähkinänkuoressa\b|\b(?:kort\som|vad\sär)\s(?:esf|eruf|jtf|eu)\b|\bin\sbrief\b|\bin\sa\snutshell\b"
    r"|\bwhat\s(?:is|are)\s(?:the\s)?(?:esf|erdf|jtf|eu)\b|\bmikä\son\s(?:esr|eakr|jtf)\b",
)
OF_MANY = sign_of("it is about several projects together", 3, PLURAL.pattern, COUNTED.pattern)
OF_TENDER = sign_of(
    "it asks for tenders",
    4,
    r"\btarjouspyyn\w+|\bpyydämme\starjou\w+|\btarjou(?:s|kset)\son\sjätettävä|\bkilpailutus\b",
    r"\banbud(?:sförfrågan|sbegäran)?\b|\boffert(?:begäran|förfrågan)\b|\binvitation\sto\stender"
    r"|\bcall\sfor\stenders?\b",
)
OF_MINUTES = sign_of(
    "it is the minutes or the agenda of a meeting",
    5,
    r"\bpöytäkirja(?:n)?\b|\besityslista\b|\bkokous(?:kutsu|aika|paikka)\b|\bläsnä(?:olijat)?\s*:"
    r"|\bpäätösehdotus\b|\bprotokoll\b|\bföredragningslista\b"
    r"|\bminutes\sof\sthe\b|^§\s?\d+|\bkokousmuistio\b|\bmuistio\b(?=[^.\n]{0,20}\d)|\bnärvarande\s*:|\bpresent\s*:",
)
MEETINGS = ("kokou", "möte", "meeting", "muut asiat", "ilmoitusasiat", "övriga ärenden", "other business")
"""What a text, in small letters, has if it has two items of meetings."""
ITEMS_OF_MEETINGS = quick(
    r"^\s*(?:§?\s?\d+\s?[§.)]?|[-–•])?\s*(?:kokouksen\s(?:avau|päättä)\w+|muut\sasiat|edellisen\skokouksen\s\w+|ilmoitusasiat|mötet\s\w+"
    r"|mötets\söppnande|övriga\särenden|föregående\smöte|anmälningsärenden|opening(?:\sof\sthe\smeeting)?|any\sother\sbusiness|closing"
    r"|(?:the\s)?meeting\s(?:was\s)?(?:opened|closed))\b[^\n]{0,60}$",
    re.M,
)
OF_EVENT = sign_of(
    "it invites to an event",
    3,
    # Two years behind 'Aika:' are those of a project.
    r"\bkutsu\b|\bpaikka\s*:|\baika\s*:(?![^\n]*\b(?:19|20)\d\d\b[^\n]*\b(?:19|20)\d\d\b)|\b(?:loppu|päätös|avaus|väli)seminaari\w*"
    r"|\btervetuloa\b(?![^.!?]{0,100}(?:\bsivu|kartalle\b|palveluun\b|blogi))|\bilmoittau(?:du|tumi\w+|tua|tuminen)\b|\bosallistu(?:minen)?\s(?:on\s)?(?:maksuton"
    r"|ilmai)\w*|\b(?:seminaari|tapahtuma|työpaja|messut|rekrytointimessut)\w*\s(?:järjestetään"
    r"|pidetään|on)\b",
    r"\b(?:info|koulutus|neuvonta|keskustelu)(?:tilaisuu|päivä)\w*|\b(?:info|utbildnings|temadag)\w*dag(?:en)?\b"
    r"|\bbjuder\sin\b|\b(?:info|information)\s(?:day|session)\b",
    r"\binbjudan\b|\bplats\s*:|\b\w*seminarium\b|\bvälkommen\b(?![^.!?]{0,60}\bsid(?:a|or)\b)|\banmäl(?:an"
    r"|ning|\sdig)\b|\bavgiftsfri\w*|\bkaffe\sserveras\b",
    r"\bsign\sup\sby\b|^(?:fee|hinta|osallistumismaksu|avgift|pris|ilmoittautuminen|sign\sup)\s*:|\b(?:one|two)-day\scourse\b"
    r"|\binvitation\b|\bvenue\s*:|\bfinal\sseminar\b|\bregist(?:er|ration)\b[^.]{0,30}\b(?:by"
    r"|before|is|opens|closes|required)"
    r"|\b(?:free\s(?:of\scharge|entry|admission)|doors\sopen|job\sfair|join\sus"
    r"|admission)\b",
)
OF_STRATEGY = sign_of(
    "it is a strategy or a programme, not a project",
    3,
    r"\b\w*(?:strategia|ohjelma|suunnitelma|tiekartta|linjaukset|visio|tilinpäätös|toimintakertomus"
    r"|talousarvio)\b(?=[^.]{0,20}\b20\d\d)",
    r"\b\w*(?:strategi|plan|vision|utvecklingsprogram|bokslut|verksamhetsberättelse)\b(?=[^.]{0,20}\b20\d\d)"
    r"|\b(?:strategy|plan|roadmap|vision|agenda)\s20\d\d",
)
