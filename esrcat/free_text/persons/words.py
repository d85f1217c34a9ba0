"""Words that say whose a contact is: by what a person or a mailbox is there for, in all languages."""

from __future__ import annotations

import re

from esrcat.patterns import Expression

OF_ANOTHER_PROJECT = Expression(
    r"\b(?:mui(?:ta|sta|den)|muut|aiem(?:mat|mista|min)|tois(?:en|esta|ten)|sisar|rinnakkais|naapuri\w*|seuraava(?:n|sta)?|jatko)(?:\s(?:\w+\s)?)?(?:hank(?:e|kee|kei)|projekt)\w*\b(?!\s(?:koskev|liittyv))"
    r"|\b(?:kaupungin|kunnan|liiton|opiston|oppilaitoksen|yhtiön|yhdistyksen)\s+(?:\w+\s+)?(?:hankkeista|projekteista)\b|\bvastaava(?:sta|n)\s+(?:toiminna|työ|hank|palvelu)\w*|\b(?:muita|muista|muut)\s+palvelu\w*|\b(?:övriga|andra)\s+tjänster\b|\bother\s+services\b|\bkuulumatto\w+|\bulkopuolel\w+|\butanför\s+projektet|\b(?:not\s+part\s+of|outside)\s+the\s+project"
    r"|\b(?:andra|övriga|tidigare|nästa|syster|gran+|ett\s+annat)\s?projekt(?!et\b)\w*|\bsysterprojekt\w*|\bfortsättningsprojekt\w*|\bfortsättning\s+planeras\b|\bmotsvarande\s+(?:verksamhet|arbete|projekt)\w*"
    r"|\b(?:other|another|next|earlier|neighbouring)\s+(?:\w+\s+)?projects?\b|\b(?:sister|follow-up|successor|parallel)\s+project\w*|\b(?:similar|corresponding)\s+(?:work|activit|service|project)\w*",
    re.IGNORECASE,
)
"""Another project, or the like done elsewhere."""

FORMER = re.compile(
    r"\b(?:ensimmäinen|första|first|aiempi|aikaisempi|entinen|edellinen|tidigare|förr[ae]|f\.d\.|före\s+detta|former|previous|ex)[\s-]+(?:\w+n\s+)?(?:\Z|\S*(?:proje|hank|manag|coord|lead))",
    re.IGNORECASE,
)
"""Right in front of what a person was: 'hankkeen aiempi projektipäällikkö'."""

PAST = Expression(
    r"\b(?:projekti|hanke|vetäjä|koordinaattori|johtaja)\w*n[aä]\s+(?:toimi|oli)\s+(?:aiemmin|aikaisemmin|alussa|aluksi|alkuvaiheessa|vuoteen|vuosina)\b|\b(?:aiemmin|aikaisemmin|alussa|aluksi)\s+(?:\w+\s+){0,2}(?:veti|johti|vetänyt|johtanut|toimi)\b"
    r"|\b(?:veti|johti|koordinoi|luotsasi)\s+(?:(?:hanketta|projektia|sitä)\s+)?(?:aiemmin|aikaisemmin|aluksi|alussa|ensin|alkuun)\b"
    r"|\b(?:leddes|drogs|leds)\s+(?:tidigare|först|till\s+en\s+början)\b|\btidigare\s+(?:leddes|drogs)\b|\b(?:earlier|previously|formerly|first|initially)\s+(?:led|run|managed)\b|\b(?:asti|saakka)\s+(?:\w+\s+){0,3}(?:toimi|oli|veti|vastasi)\b"
    r"|\b(?:toimi|oli|veti|vastasi)\s+(?:[\w.]+\s+){0,4}(?:asti|saakka)\b|\buntil\b[^|]*\b(?:was|were|led|managed|served|acted|ran)\b|\b(?:was|were|led|managed|served|acted)\b[^|]*\buntil\b"
    r"|\bfram\s+till\b[^|]*\b(?:koordinerad|led|drog|var\b|verkad|ansvarad)|\b(?:koordinerad|led|drog|var|verkad|ansvarad)\w*\b[^|]*\bfram\s+till\b|\b(?:siirtyi|siirtynyt|muutti|muuttanut)\b|\bensimmäinen\s+(?:\w+\s+)?vetäjä\b|\bei(?:kä)?\s+enää\b|\bjoka\s+on\s+nyt\b|\btavoitetaan\s+nykyisin\b"
    r"|\bflytta(?:t|de)\b|\bsom\s+numera\b|\bnumera\s+(?:nås|finns|arbetar|jobbar)\b|\binte\s+längre\b|\b(?:has|have)\s+(?:since\s+)?(?:moved|left)\b|\bno\s+longer\b|\bnow\s+works\b|\bof\s+the\s+first\s+(?:year|phase)\b",
    re.IGNORECASE,
)
"""Who led the project once: 'toimi vuoteen 2018', 'was earlier led by'."""

NEVER = Expression(
    # Who speaks at an opening; tenders.
    r"\btiedotti\b|\bpuheen\s+pitää\b|\bavajaispuhe\w*|\bhåller\s+(?:öppnings|invignings)?tal\w*|\bgives?\s+(?:a|the)\s+(?:opening\s+)?speech\b|\burakkatarjou\w*|\btarjouspyyn\w*|\btarjoukset\b|\banbud\w*|\btenders?\b|\bquotations?\b"
    # An open post.
    r"|\bavoi(?:n|met|mesta|men|mista)\s+(?:työpaik|tehtäv|vira|toimi)\w*|\bavoimna\w*|\bavoinna\s+oleva\w*|\brekry\w*|\blediga?\b|\brekryter\w*|\bvacan\w*|\brecruit\w*|\bhuman\s+resources\b"
    r"|\b(?:töihin\s+meille|kesätö(?:i\w+|ihin)|kesätyö(?:t|paik\w*|hak\w*)|kesä\w+ia\s+hakee|sommarjobb\w*|jobba\s+hos\s+oss|summer\s+jobs?|work\s+(?:for|with)\s+us)\b"
    r"|\bHR-\w+|\bhenkilöstö(?:päällikkö|johtaja|palvelu\w*|asia\w*)|\bpersonal(?:chef|direktör|ärenden)\b"
    # The financier's own people.
    r"|\brahoittaja(?:n|lla|lta|lle|an|taho\w*|viranomai\w+)\b|\bfinansiär(?:en|ens)?\b|\bfinansierande\s+myndighet\w*|\bfunding\s+(?:authority|body)|\b(?:the|project['’]s)\s+funders?\b"
    # Members of parliament, authorities and offices of other kinds.
    r"|\bkansanedustaja\w*|\briksdagsledamot\w*|\bmember\s+of\s+parliament\b|\baluehallintoviras\w*|\bopetushallitu\w*|\bregionförvaltningsverk\w*|\butbildningsstyrelsen\b|\bState\s+Administrative\s+Agency\b|\bNational\s+Agency\b"
    r"|\bhäirintä\w*|\btrakasseri\w*|\bharassment\b|\bkirjanpi(?:to|täjä)\w*|\btilitoimisto\w*|\bbokför\w*|\baccounts\s*:|\bbookkeep\w*|\blahjoitu\w*|\bdonation\w*"
    # Personal data and registers; access to the page; the page itself.
    r"|\btietosuoja\w*|\bhenkilötie\w*|\b\w*rekisteri\w*|\bdataskydd\w*|\bpersonuppgift\w*|\b\w*regist(?:er|ret|rets)\b|\bdata\s+protection\b|\bprivacy\b|\bpersonal\s+data\b|\bGDPR\b"
    r"|\bregisteransvar\w*|\bcontroller\b|\bsaavutettavuu\w*|\btillgänglighet\w*|\baccessibility\b|\bweb-?master\w*|\bylläpit(?!ää\s+ja\b)\w*|\b(?:verkko|koti|netti|www-?)?siv(?:u|usto)(?:n|jen|ista|sta|stosta|ja|a)\b(?!\s*[:/]|\s+ovat)"
    r"|\bverkkotoimi\w*|\bweb(?:b(?:plats(?:en)?s|ansvarig|redakt\w+|bygg\w*|adm\w*)|sida(?:ns?)|sidornas?)\b|\bsidans?\s+(?:underhåll|upprätt)\w*|\bweb\s?(?:site)?\s+(?:maint|edit|admin|manag|design|develop)\w*|\bsite\s+(?:is\s+)?(?:maint|edit|admin|design)\w*|\bpäivit\w*|\bfacebook\w*|\b(?:om|för)\s+sidan\b|\bsidans\s+innehåll\b|\b(?:this|web)\s?page\b|\bpage\s+(?:content|edit|maint)\w*"
    r"|\bvirhe(?:en|itä|istä)\b|\bett\s+fel\b|\b(?:a\s+mistake|errors?)\b|\btekni(?:nen\s+toteutus|sk\s+(?:lösning|förverkligande))\b|\btechnical\s+implementation\b"
    # Who wrote, drew, laid out or sent what is read; who evaluates, audits or studies the project.
    r"|\b\w*kirjoittaja\w*|\bkirjoitti\b|\bjutun\b|\btaitto\w*|\bulkoasu\w*|\bgraafik\w*|\bkuvitu\w*|\bvalokuvaaja\w*|\btiedotteen\s+(?:lähet|laati|jakel)\w*|\bskribent\w*|\bförfattare\b|\blayout\b|\bombryt\w*|\bfotograf\w*|\bmeddelandet\s+(?:sänd|skick|distrib)\w*"
    r"|\bthe\s+author\b|\bauthor\s+of\b|\bwritten\s+by\b|\bdesigned\s+by\b|\bphotograph\w*|\b(?:distributed|issued|sent|released)\s+by\b|\bavsändare\b|\blähettäjä\b|\bsender\b|\btoimittajana\b|\buutisen\b|\btiedotteen\s+on\s+laati\w+|\bhar\s+sammanställts\s+av\b|\bwas\s+prepared\s+by\b|\bkäännös\b|\bkääntäjä\b|\böversätt\w*|\btranslat\w*|\bjulkaisija\b|\butgivare\b|\bpublisher\b"
    r"|\b\w*puhuja\b|\bjuontaja\b|\b\w*talare\b|\bspeaker\b|\bväitöskirja\w*|\b\w*avhandling\w*|\bdissertation\b"
    r"|\b(?:ulkoi\w+|ulkopuoli\w+)\s+arvioi\w+|\barvioinn?in\s+te(?:kee|ki|kijä)\b|\bevaluoi\w*|\bopinnäyte\w*|\bgradu\w*|\btilintarkas\w*|\butvärder\w*|\bexamensarbete\w*|\brevisor\w*|\b(?:external\s+)?evaluat(?:ion|or)\w*|\bthesis\b|\bauditor\w*",
    re.IGNORECASE,
)
"""Whatever is said beside it, such a person or mailbox is no contact of a project."""

UNLESS_OF_PROJECT = Expression(
    # Newspapers and those who serve them; marketing.
    r"\bviestin(?:tä|nän|nä|tään)\w*|\bmedia(?:lle|n|palvelu\w*|päivysty\w*|yhte\w+|kysely\w*|tiedustelu\w*|pyynn\w+)?\b|\blehdistö\w*|\b(?:pää)?toimitta(?:ja|jat|jien|jille|jan)\b|\btoimitus(?!joht|sih|alue)\w*|\btoimituksen\b|\btiedottaja\w*|\btiedotu(?:s|kse)\w*|\b(?:uutis|media)(?:huone|vink|kirje|toimit|päällik|desk)\w*|\bmarkkinoin\w+|\bhaastattelupyyn\w*"
    r"|\bkommunik(?:ation|atör)\w*|\bmedie(?:r|rna|tjänst\w*|jour\w*|kontakt\w*|förfråg\w*|frågor)?\b|\bpress(?:tjänst|kontakt|jour|ansvarig|bild|meddelande|sekreterare)?\b|\binformatör\w*|\binformation(?:schef|ssekreterare|stjänst)\w*|\b\w*redakt(?:ör|ion)\w*|\bnyhets\w+|\bmarknadsför\w*|\bjournalist\w*"
    r"|\b(?:corporate\s+)?communications\b|\bmedia\b|\bpress\b|\bpublic\s+relations\b|\bnews\s?(?:room|desk|letter)\b|\beditor\w*|\breporter\w*|\bmarketing\b|\bpublicity\b"
    # The fund, its office and its advice.
    r"|\b(?:för\s+intervjuer|for\s+interviews|haastattelu(?:ja|jen)\s+(?:varten|osalta))\b|\bvelkaneuv\w*|\bjäsen(?:yy|eks|asia|maks)\w*|\bmedlems\w*|\bleader-?\s?(?:rahoitu|finansiering|funding|tuki|tue)\w*|\brahoitus(?:asiantunt|päällik|neuvo|suunnit|sihteer|tarkast|koordinaat|johtaj|päätö)\w*|\brahoitukse(?:sta|n\s+hake\w+)|\b\w*ministeri(?:ö\w*|et)\b|\bministry\s+of\b|\b(?:rakenne)?rahasto(?:t|sta|n|neuvo\w*|asia\w*|ista)?\b|\beurope\s+direct\b|\bhanke(?:neuvo|haku|hau|rahoit|valmist)\w*"
    r"|\bfinansierings\w+|\bfinansieringen\b|\bfonden\b|\b(?:om|angående)\s+(?:under)?stödet\b|\bstrukturfond\w*|\bprojektrådgiv\w*|\bfunding\s+(?:expert|manager|advis|officer|specialist|coordinator|decision|team|services?)\w*|\bthe\s+fund(?:ing|er)?\b|\b(?:on|about)\s+(?:the\s+)?(?:funding|financing)\b|\bstructural\s+funds?\b|\b(?:grants?|fund)\s+(?:officer|manager|adviser|advisor|team)\b"
    # Applying for money or for a place to study; a call.
    r"|\bhak(?:u|un|uun|ussa|uaj\w+|uaik\w*|emi\w+|emu\w+|ij\w+|u\w*(?:neuvo|toimis|palvelu|info|ohj)\w*)\b|\bhau(?:sta|ista|issa)\b|\b\w*opiskelijavalin\w*|\bopintotoimisto\w*|\bopinto(?:sihteer|palvelu|asia)\w*|\bvalintako\w*"
    r"|\bansök(?:an|ning|nings\w+|ningar\w*|ande\w*)?\b|\bantagning\w*|\bstudie(?:byrå|kansli|sekreter)\w*|\butlysning\w*|\badmissions?\b|\bapplicants?\b|\bappl(?:y|ying|ication|ications)\b|\bstudent\s+(?:office|services)\b|\bstudy\s+(?:office|secretary)\b|\bthe\s+call\b|\bcalls?\s+for\b"
    # Help desks, exchanges, offices, other business.
    r"|\b(?:tekninen|käyttäjä|käyttö|järjestelmä\w*|asiakas|\w+n)\s?-?tuki\s*:|\btekninen\s+tuki\b|\bkäyttäjätuki\w*|\bneuvonta\w*|\bneuvontapiste\w*|\btiedotuspiste\w*|\b\w*palvelupiste\w*|\byrityspalvelu\w*|\b(?:näringsliv\w*|företags)(?:service\w*|tjänster)\b|\bbusiness\s+services\b|\bhelp\s?desk\w*|\basiakaspalvelu\w*|\bkirjaamo\w*|\bvaihde\b|\bpäivystys\w*|\bjärjestelmä\w*"
    r"|\b(?:muis(?:sa|ta)|yleisis(?:sä|tä))\s+(?:asioi\w+|kysymyk\w+)|\bmuut\s+(?:asiat|yhteydenotot|yhteystiedot|yhteyshenkilöt|tiedustelut|kysymykset)|\bmui(?:sta|hin)\s+[\w-]+(?:ista|istä|ihin|[aä]n)\b|\b(?:övriga|andra)\s+(?:kontakt\w*|frågor|tjänster|beslut|punkter|ärenden|kurser|projekt|evenemang|program|aktiviteter|verkstäder|verksamhet\w*)\b|\b(?:the\s+)?other\s+[\w-]+s\b|\bmore\s+contacts\b|\byleiset\s+(?:tiedustelut|asiat|kysymykset)|\bteknisk\s+support\b|\bstöd\s+för\s+\S*system\w*|\bkundtjänst\w*|\bväxel\w*|\bregistrator\w*|\binformationspunkt\w*|\brådgivningspunkt\w*"
    r"|\b(?:i\s+)?(?:övriga|andra|allmänna)\s+(?:ärenden|frågor|förfråg\w+)|\b(?:technical|user|customer|it)\s+support\b|\bcustomer\s+services?\b|\bswitchboard\b|\binformation\s+(?:point|desk)\b|\breception\b|\bregistry\b|\b(?:for\s+)?(?:other|general)\s+(?:matters|enquir\w+|inquir\w+|questions|business)\b|\bapplication\s+system\b"
    # Who works for the one that pays.
    r"|\b(?:på|vid)\s+(?:förbundet|(?:NTM|ELY|TE|arbetskrafts)-?centralen)\b|\b(?:liito(?:sta|ssa)|(?:ELY|TE)-keskukse(?:sta|ssa))\b"
    r"|\bat\s+the\s+(?:regional\s+council|ELY\s+Centre|TE\s+Centre)\b"
    # An event.
    r"|\b\w*(?:seminaari|tapahtuma|tilaisuude|messui|näyttely|konferenssi)(?:sta|stä)\b|\bavoimi\w+\s+ov\w+|\böppna\s+dörr\w*|\bopen\s+(?:days?|house|doors)\b|\bom\s+(?:\w+)?(?:seminariet|evenemanget|mässan|utställningen)\b|\b(?:about|on)\s+the\s+(?:\w+\s+)?(?:seminar|event|fair|conference|exhibition)\b",
    re.IGNORECASE,
)
"""Those who serve others, unless the words say that they tell of the project."""

UNLESS_ASKED = Expression(
    # Bookings, orders and sales.
    r"\b\w*(?:ilmoittaut|ilmoittaudu|varau(?:s|k)|vuokrau|tilau[sk]|peruut)\w*|\bvarata\b|\bvaraa\b|\bvuokra(?:a|t|taan)\b|\btila(?:ta|taan)\b|\bvälittää\b"
    r"|\bmyy\b|\bmyynti\w*|\b\w*lipu(?:t|nmyyn)\w*|\b\w*(?:anmäl|uthyr|bokning|beställ|avbok|försäljning|biljett)\w*|\bboka\b|\bhyr(?:s|a)\b|\bsäljs?\b|\bförmedlas\b"
    r"|\bsign(?:ing)?\s+up\b|\bregistrations?\b|\benrol\w*|\bbook(?:ings?|ed|s)\b|\borders?\b|\btickets?\b|\bsales\b|\blet\s+by\b|\bhire\b|\brental\w*|\bsubscri\w*|\bshop\s+manager\b|\bmyymälä\w*|\bbutiks?\w*|\bprenumerer\w*|\btilaa\b"
    # Bills, pictures, the archive.
    r"|\b\w*lasku(?:t|tus|jen)\w*|\b(?:\w*lehdistö|\w*valo)?kuvi[ae]\b|\b\w*kuvapyyn\w*|\b\w*kuvat\b|\baineisto(?:pyy|tila)\w*|\barkisto\w*"
    r"|\bpäivity\w*|\bmainos\w*|\b\w*faktur\w*|\b\w*bilder\b"
    r"|\barkiv\w*|\bskapad\b|\bskrev\b|\bannons\w*|\binvoic\w*|\bbilling\b|\bphotos?\b|\bpictures\b|\barchive\w*|\bmembership\b|\badvertis\w*"
    # Rooms and food; a board; the fund's own handling.
    r"|\b\w*ruokai\w*|\bkahvitu\w*|\btarjoilu\w*|\bkahvila\w*|\bmajoitu\w*|\bkuljetuk\w*|\bavain\b|\bavaimet?\b|\bpäivysty\w*|\bvahtimest\w*|\bisännöi\w*|\bsiivou\w*|\bjohtokun\w*|\btulkk(?:i|aus)\w*\s*(?:tila|vara|:)"
    r"|\bhallituksen\b|\bservering\w*|\binkvartering\w*|\bvaktmäst\w*|\bstyrelse\w*|\bcatering\b|\baccommodation\b|\bjanitor\w*|\bcaretaker\w*|\bof\s+the\s+board\b"
    r"|\b\w+(?:palvelut|asiat|tjänster|ärenden)\s*:|\b\w+\sservices\s*:"
    r"|(?:\A|\n)\s*(?:text(?:\s(?:och|&)\s(?:foto|bild))?|teksti(?:\sja\skuvat)?|words|story\sby|foto|kuva)\W*\Z"
    r"|\basia[an]\s+(?:hoitaa|hoiti|valmistel\w+|esittel\w+)|\bärendet\b|\bhandläggare\b|\bthe\s+(?:matter|case)\s+is\b",
    re.IGNORECASE,
)
"""Those who take bookings, send bills or keep rooms, unless the words are those of whom to ask."""

OF_PROJECT = Expression(
    r"\bhake(?:muk|utu|mi)\w*\s+(?:hankkeeseen|projektiin)\b|\b(?:hankkeeseen|projektiin)\s+hake\w+|\bansök\w*\s+till\s+projektet\b|\bappl(?:y|ying|ications?)\s+(?:to|for)\s+the\s+project\b"
    r"|\b\w*(?:hankkee|projekti)(?:sta|stamme)\b|\b\w*(?:hanketta|projektia)\s+koskev\w+|\b\w*(?:hankkeeseen|projektiin)\s+liitty\w+|\b(?:hankkee(?:n|mme)|projekti(?:n|mme))\s+(?:asioi\w+|(?:yhteys|lisätie|tiedustelu|yhteyd|vetäj|johtaj|vastaav)\w+)"
    r"|\b(?:om|angående|gällande)\s+(?:\S+\s){0,2}?\w*projektet\b|\bprojektets\s+(?:kontakt|ledare|lisätie|frågor)\w*|\b(?:about|on|regarding|concerning|of)\s+(?:the|this|our)\s+(?:[\w-]+\s+){0,3}?project\b|\bproject(?:['’]s)?\s+(?:contact|enquir)\w*|\bcontact\w*\s+(?:\w+\s+)?for\s+the\s+project\b",
    re.IGNORECASE,
)
"""What tells of the one project."""

PROJECT_NOUN = Expression(
    r"(?<![\w-])(?:\w*hank(?:e|kee|etta)(?!neuvo|haku|hau|hake|rahoit|valmist|toimist|palvel)\w*|\w*projekt(?!rådgiv)\w*|project\w*)",
    re.IGNORECASE,
)

MAILBOX = re.compile(
    r"(?:\A|[._-])(?:press|media|pressi|lehdisto|viestinta|tiedotus|kommunikation|communications?|news\w*|uutis\w*|nyhets\w*|toimitus|redaktion\w*|editor\w*|verkko(?:toimitus)?|web\w*|www|atk|webb\w*"
    r"|tietosuoja\w*|dataskydd\w*|privacy|dpo|gdpr|rekisteri\w*|saavutettavuus|kirjaamo|registrator\w*|registry|help\w*|tuki|support|it|asiakaspalvelu|kundtjanst|palaute|feedback|respons"
    r"|haku\w*|hakija\w*|hakutoimisto|opintotoimisto|admissions?|antagning\w*|studieby\w*|apply|ilmoittautu\w*|anmalan|anmalning\w*|registrations?|laskut?\w*|faktur\w*|invoic\w*|rekry\w*|hr|jobs?|myynti|sales|varau\w*|bokning\w*|bookings?"
    r"|kuvat?|bilder?|photos?|arkisto|arkiv|archive|unsubscribe\w*|subscri\w*|avregistr\w*|prenumer\w*|tilaukset|no-?reply|markkinointi|marknadsforing|marketing|vaihde|postmaster|uutiskirje|newsletter)(?=[._-]|\Z)",
    re.IGNORECASE,
)
"""What an address stands for, by its part before '@'."""
