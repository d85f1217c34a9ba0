"""Recognise what pages print around texts: links to share, print or go back, and headings of other news."""

from __future__ import annotations

import re

from esrcat.patterns import quick

# Whole lines, whatever stands around them; compared case-folded.
_LINES = quick(
    r"""(?:
      siirry\s+(?:suoraan\s+)?(?:sisältöön|pääsisältöön|navigaatioon|hakuun)|hyppää\s+(?:pää)?sisältöön
    | (?:(?:hoppa|gå|fortsätt)\s+)?(?:direkt\s+)?till\s+(?:huvud)?innehåll(?:et)?
        |skip\s+to\s+(?:the\s+)?(?:main\s+)?content
    | (?:jaa|kerro|tykkää|seuraa|dela|följ|gilla|share|follow|like|tweet|twiittaa)\b(?:\s+(?:tämä
        |sivu\w*|artikkeli|uutinen
        |kaverille|meitä|oss|us|this|page|article|sidan|artikeln|via|on|in|i|på|with
            |facebook\w*|twitter\w*|linkedin\w*|x|x:ss\S*
        |whatsapp\w*|instagram\w*|sähköpostilla|somessa|sosiaalisessa|mediassa|e-?post
            |e-?mail|by|to|a|friend|:))*\s*:?
    | (?:facebook|twitter|linkedin|whatsapp|instagram|youtube|x|pinterest|google\s?\+
        |addthis|tulosta|tulosta\s+(?:tämä\s+)?sivu
        |tulostusversio|tulostettava\s+versio|skriv\s+ut(?:\s+sidan)?|print(?:\s+(?:this\s+)?page)?
            |lähetä\s+(?:linkki|kaverille|sähköpostilla)
        |sähköposti|e-?post|rss|a\s?a\s?a|a\+|a-)
    | (?:takaisin|palaa)(?:\s+(?:takaisin|edelliselle|sivulle|uutis\w+|tiedot\w+|list\w+
        |etusivulle|hankkei\w+|hankesivulle|projekt\w+|hakuun|ylös|alkuun))*|(?:sivun\s+)?(?:alkuun
        |ylös)|(?:till\s+)?(?:sidans\s+)?(?:början|toppen)|tillbaka(?:\s+till\s+\S+(?:\s+\S+)?)?
    | (?:back\s+)?to\s+(?:the\s+)?top|back(?:\s+to\s+\S+(?:\s+\S+)?)?|(?:«|\u2039|<+|←)\s*\S.{0,60}
        |\S.{0,60}\s*(?:»|\u203a|→)
    | (?:etusivu|hem|home|startsida|framsida|start)(?:\s*(?:>|»|/|\u203a|→|\||\\|-)\s*\S.{0,120})?
    | (?:hankkeet|projektit|projekt|projects|ajankohtaista|uutiset|nyheter|aktuellt|news)\s*
        [>/»\u203a]\s*[^.]{2,60}
    | (?:olet\s+(?:tässä|täällä)|du\s+är\s+här|you\s+are\s+here)\s*:?.{0,150}
    | (?:sijainti|polku)\s*(?:[:>»/|\u203a→].{0,149}[^.!?])?
    | (?:edellinen|seuraava|föregående|nästa|previous|next)(?:\s+(?:uutinen|tiedote
        |artikkeli|sivu|nyhet|artikel|sida|post|article|page))?(?:\s*:.{0,120})?
    | (?:navigaatiovalikko|sisältöjulkaisija|murupolku|valikko|päävalikko|menu|meny
        |huvudmeny|haku|hae|sök|search|kirjaudu(?:\s+sisään)?|logga\s+in|log\s+in
        |suomeksi|suomi|svenska|på\s+svenska|in\s+english|english|fi|sv|en|näytä\s+valikko
            |sulje|stäng|close|innehållspublicering|asset\s+publisher
        |navigation\s+menu|navigeringsmeny|web\s+content\s+display|verkkosisältönäyttö
            |www-sisältö|webbinnehåll)
    | (?:hyväksy|salli|estä|hylkää|muokkaa|godkänn|acceptera|avvisa|tillåt|accept|allow
        |reject|decline)\s+(?:kaikki|vain|alla|endast|all|only|välttämättömät|evästeet
        |evästeasetuks\w+|kakor|cookies|valinnat|nödvändiga|necessary|\s)+
    | evästeasetukset|evästeet|cookie\s+settings|cookieinställningar|kakor|tietosuoja(?:seloste)?
        |saavutettavuus(?:seloste)?|sivukartta|webbkarta|tillgänglighet(?:sutlåtande)?
        |sitemap|privacy(?:\s+policy)?|accessibility|yhteystiedot\s*\|.*
    | (?:©|\(c\)|copyright)\s.{0,150}|.{0,100}(?:©|all\s+rights\s+reserved
        |kaikki\s+oikeudet\s+pidätetään).{0,60}
    | (?:avainsanat|asiasanat|tunnisteet|kategoria|kategoriat|luokat|taggar|nyckelord
        |tags|tagged|filed\s+under|categories|category|posted\s+in)\s*:.{0,200}
    | (?:sivua?|sivu|sidan|page)?\s*(?:viimeksi\s+)?(?:päivitetty|muokattu|senast\s+uppdaterad
        |uppdaterad|last\s+(?:updated|modified)|updated)\b[^.]{0,20}[\d.:\s,klo\-/]{4,25}.{0,30}
    | (?:ei|inga|no)\s+(?:kommentteja|kommentarer|comments)|\d+\s+(?:kommenttia|kommentarer
        |comments?)|kommentoi|jätä\s+kommentti|skriv\s+en\s+kommentar|leave\s+a\s+(?:reply
        |comment)
    | (?:kirjoittaja|julkaisija|kirjoittanut|skribent|författare|by|posted\s+by|skriven\s+av
        |text)\s*:?\s+[A-ZÅÄÖa-zåäö .\-]{3,40}
    | (?:lue|katso|näytä)\s+(?:lisää|kaikki)(?:\s+\S+){0,4}|läs\s+mer(?:\s+\S+){0,3}
        |read\s+more(?:\s+\S+){0,4}|(?:kaikki|lisää)\s+(?:uutiset|uutisia|tiedotteet|tiedotteita)
        |alla\s+nyheter|all\s+news|more\s+news|fler\s+nyheter
    | (?:kävijöitä(?:\s+sivu\w+)?\s*:|kävijälaskuri|palaute(?:tta)?\s+sivu\w+
        |synpunkter\s+på\s+sid\w+).{0,120}
    | (?:senast\s+ändra[dt]|viimeksi\s+muutettu|muokattu)\b.{0,60}
    | olet\s+kävijä.{0,80}|besökare\s+nr.{0,40}|sivu(?:t|ja|n|sto\w*)?\s+(?:tehnyt
        |ylläpi\w+|laatinut|toteut\w+).{0,80}
    | (?:webmaster|webbansvarig|ylläpito|ylläpitäjä|siteadmin)\b.{0,80}
    | (?:angle-(?:left|right)|icon-\S+)\s.{0,150}
    | (?:förbigå|hoppa\s+över|ohita)\s+(?:menyn?|navigering\w*|valikko|navigaatio)
    | translate\s+this\s+page|käännä\s+(?:tämä\s+)?sivu|översätt\s+sidan|return\s+to\s+\S+(?:\s+\S+)?
    | looking\s+for\s+something\s+specific\?.{0,60}|screen\s?shot\s+\d{4}-\d\d-\d\d.{0,30}
    | generic\s+selectors|exact\s+matches\s+only|post\s+type\s+selectors
        |search\s+in\s+(?:title|content|excerpt|posts|pages|comments)
    | (?:tietoa|tietoja|information|info|read|.{0,30}\bguidelines)\s.{0,50}coronavirus\w*.{0,40}
    )""",
    re.VERBOSE | re.I,
)
LONGEST_LINE = 220
# The first letters of all that `_LINES` knows, those of what it knows only before a sign of a path, and the
# signs that it looks for anywhere.
_BEGINNINGS = frozenset(
    """siir hypp hopp fort gå skip jaa kerr tykk seur dela följ gill shar foll like twee twii face twit
    link what inst yout x pint goog addt tulo skri prin lähe sähk post e-po epos rss a a+ a- taka pala
    sivu alku ylös till sida börj topp back to top etus hem home star fram olet sija du you polk edel
    seur föra näst prev next navi sisä muru vali pääv menu meny huvu haku hae sök sear kirj logg log
    suom sven på in engl fi sv en näyt sulj stän clos inne asse web verk www- webb hyvä sall estä hylk
    muok godk acce avvi till tillå allo reje decl eväs cook kako tiet saav site priv © (c) copy
    avai asia tunn kate luok tagg nyck tags file cate page viim päiv sena uppd last upda ei inga no komm
    jätä leav julk skri förf by text lue kats läs read kaik lisä alla all more fler angl icon kävi pala
    synp muok olet pain besö webm sivus sivuj sivun förb ohit tran kään över look scre gene exac post retu
    tiet info""".split()
)
_BEGINNINGS_OF_PATHS = frozenset("hank proj ajan uuti nyhe aktu news".split())
_SIGNS = (*"©»\u203a→«\u2039←<|\t", "  ", "coronavirus", "eserved", "pidätetään", "ESERVED", "PIDÄTETÄÄN")
_STEP = re.compile(r"\s[>/]\s")
# 'Turun yliopisto > Tutkimus > Hankkeet'
_STEPS = re.compile(
    r"[^>/\u203a»,;]{2,40}(?:\s[>\u203a»]\s[^>/\u203a»,;]{2,60}){2,5}"
    r"|[^>/\u203a»,;]{2,40}(?:\s/\s[^>/\u203a»,;]{2,60}){2,5}"
)
# 'Palvelut   Hankkeet   Ajankohtaista   Meistä'
_MENU = re.compile(
    r"[A-ZÅÄÖ][^\s|:]{2,20}(?:\s[^\s|:]{2,20})?(?:\s{2,}[A-ZÅÄÖ][^\s|:]{2,20}(?:\s[^\s|:]{2,20})?){2,7}"
)
_SEPARATORS = quick(r"\s*[|\u203a»→•·]\s*|\s[>/]\s|\s{2,}|\t+")

_PARTING = "|>/\u203a»→•·"
_DIGIT = re.compile(r"\d")

_END_HEADINGS = re.compile(
    r"""(?:
      (?:lue|katso|tutustu)\s+(?:myös|lisäksi)(?:\s+näihin)?|lisää\s+(?:aiheesta|uutisia
          |samasta\s+aiheesta|hankkeita|tiedotteita)
    | (?:aiheeseen|sivuun|tähän)\s+liitty\w*(?:\s+(?:sisältö\w*|uutis\w+|sivu\w+|artikkel\w+
        |tiedot\w+|linki\w+))?|samankaltais\w+\s+\w+
    | (?:muut|muita|uusimmat|viimeisimmät|tuoreimmat|luetuimmat|suosituimmat|aiemmat
        |ajankohtaiset|edelliset|seuraavat)\s+(?:uutis\w+|tiedot\w+|artikkel\w+|hankkei\w+
        |hankkeemme|hankkeet|tapahtum\w+|ajankohtais\w+|projekti\w+|blogi\w+|juttu\w*)
        (?:\s+(?:blogissa|lehdessä|sivuilla))?
    | ajankohtaista|uutisia|uutiset|tapahtumia|tapahtumat|tulevat\s+tapahtumat|tapahtumakalenteri
        |uutisvirta|pikalinkit|oikopolut|aihealueet|arkisto|uutisarkisto
    | kommentit(?:\s*\(\d+\))?|kommentoi|kommentteja|\d+\s+kommentti?a?|vastaa|jätä\s+(?:kommentti
        |vastaus)|keskustelu
    | läs\s+(?:också|även|mer|vidare)|se\s+också|relatera\w+(?:\s+\w+)?|liknande\s+\w+
        |(?:fler|andra|senaste|övriga|tidigare|mest\s+lästa|aktuella)\s+(?:nyheter\w*|projekt\w*
        |artiklar\w*|pressmeddelanden\w*|evenemang)
    | (?:också|även)\s+i\s+(?:dagens|veckans)\s+\w+
    | also\s+in\s+(?:today|this\s+week|this\s+issue)\W?\w?(?:\s+\w+)?
    | aktuellt|nyheter|evenemang|kommentarer(?:\s*\(\d+\))?|kommentera|lämna\s+(?:en\s+)?(?:kommentar
        |svar)|snabblänkar|genvägar
    | (?:read|see)\s+(?:also|more|next)|related(?:\s+\w+){0,2}|more\s+(?:news|stories
        |projects|on\s+this|from\s+\w+)|(?:other|latest|recent|our\s+other|similar|further)\s+(?:news
        |projects|posts|articles|stories|releases|press\s+releases|events)
    | (?:upcoming\s+)?events|news|comments?(?:\s*\(\d+\))?|\d+\s+comments?|leave\s+a\s+(?:reply
        |comment)|quick\s+links|you\s+(?:might|may)\s+also\s+(?:like|be\s+interested)(?:\s+in)?
        |recommended
    | jaa(?:\s+\w+){0,3}|dela(?:\s+\w+){0,3}|share(?:\s+\w+){0,3}|seuraa(?:\s+meitä)?(?:\s+\w+)?
        |följ\s+oss(?:\s+\w+)*|follow\s+us(?:\s+\w+)*
    | tilaa\s+(?:uutiskirje\w*|tiedot\w+|rss)|prenumerera.{0,30}|subscribe.{0,30}|newsletter
        |uutiskirje|nyhetsbrev
    | avainsanat|asiasanat|tunnisteet|nyckelord|taggar|tags|kategoriat|categories
    | anna\s+palautetta|oliko\s+(?:tämä|sivu|tieto).{0,40}|ge\s+(?:oss\s+)?(?:feedback
        |respons)|was\s+this\s+(?:page|helpful).{0,30}|löysitkö\s+etsimäsi.{0,10}|hittade\s+du.{0,40}
    )\s*[:!?…]*""",
    re.VERBOSE | re.I,
)
# The first letters of all these headings.
_END_BEGINNINGS = frozenset(
    """lue kat tut lis aih siv täh sam muu mui uus vii tuo lue suo aie ajan ede seu uut tap tul pik oik ark
    kom ock äve als vas jät kes läs se rel lik fle and sen övr tid mes akt nyh eve läm sna gen rea see
    mor oth lat rec our sim fur upc new lea qui you jaa del sha föl fol til pre sub ava asi tun nyc tag
    kat cat ann oli ge was löy hit""".split()
) | {"aja", "se "}
_FACT_BEGINNINGS = frozenset(
    """han pro kes tot toi aik aja rah kok bud osa hak pää kum yht koh ohj lis nam tid var löp fin gen sök
    huv del par sam mål kon ytt mer när ins ver dur tim sch per tot fun lea coo imp tar fur mor cod pri
    are ove sta end car new led pro fon tot slu sto ove alo pää toi var osa kus led oth""".split()
)
_FACT_LABELS = quick(
    r"""^(?:
      (?:hankkeen|projektin)\s+(?:nimi|kesto|tiedot|toteuttaj\w+|rahoit\w+|kokonais\w+
          |budjetti|tunnus|koodi|vastuu\w+|toteutus\w+|yhteyshenkilö\w*)
    | tid|aika|kesto|toteutusaika|hankeaika|projektiaika|toiminta-aika|aikataulu|ajankohta|rahoitus
        |rahoittaja\w*|kokonais(?:budjetti|rahoitus|kustannu\w+)|budjetti|toteuttaja\w*
        |osatoteuttaja\w*|hakija|päätoteuttaja|kumppanit|yhteistyökumppanit|hallinnoija
        |kohderyhmä\w*|toiminta-alue|kohdealue|hankenumero|hankekoodi|projektikoodi|projektinumero
        |hanketyyppi|ohjelma|toimintalinja|yhteyshenkilö\w*|lisätie(?:dot|toja|tietoja)
        |lisätiedot|projektipäällikkö|hankepäällikkö|yhteystiedot|hankealue|alkaa|päättyy|aloitus\w*
        |kustannusarvio|osallistuj\w+|rahasto|projektin\s+numero|vastuuviranomainen|hankkeen\s+numero
    | (?:projektets?\s+)?(?:namn|projekttid|tidtabell|varaktighet|löptid|budget|finansiering
        |finansiär\w*|genomförare|sökande|huvudman|delgenomförare|partner\w*|samarbetspartner\w*
        |målgrupp\w*|kontakt\w*|kontaktperson\w*|ytterligare\s+(?:information|uppgifter)
        |mer\s+information|närmare\s+upplysningar|projektledare|projektkod|projektnummer
        |program|insatsområde|verksamhetsområde|totalbudget|total\s+budget|totalkostnad\w*|fond
        |projektägare|ledande\s+partner|övriga\s+partner|startdatum|slutdatum|projektperiod|projektnamn)
    | (?:project\s+)?(?:name|duration|timetable|schedule|period|budget|total\s+budget
        |funding|funder\w*|financing|lead\s+partner|coordinator|implement\w+|(?:other\s+)?partners?|fund(?:ed)?\s+by
        |target\s+groups?|contacts?|contact\s+(?:person|information|details)|further\s+information
        |more\s+information|project\s+(?:manager|code|number)|code|programme|priority\s+axis
        |area|start(?:\s+date)?|end(?:\s+date)?|total\s+costs?|overall\s+budget|fund|beneficiary
        |led\s+by|carried\s+out\s+by|number\s+of\s+participants|participants|lead\s+organi[sz]ation)
    )\b\s*(?:$|[:–\-\t])""",
    re.VERBOSE | re.I,
)


def signs_in(text: str) -> tuple[str, ...]:
    """Return the signs of lines around texts that a text holds, for the lines of it."""
    return tuple([sign for sign in _SIGNS if sign in text])


def is_around_texts(line: str, signs: tuple[str, ...] = _SIGNS) -> bool:
    """Tell whether a line is one that sites print around texts: to share or print, a path, a notice.

    `signs` are those that may be in the line, where it is one of many of a text.
    """
    line = line.strip(" \t\xa0|·•-–")
    if not line or (len(line) < 4 and not any(map(str.isalnum, line))):
        return True
    if len(line) > LONGEST_LINE:
        return False
    return (_may_be_known(line) or _has_sign(line, signs)) and (
        _LINES.fullmatch(line) is not None or _is_path(line)
    )


def _may_be_known(line: str) -> bool:
    """Tell whether a line may be one that `_LINES` knows by its beginning."""
    # A list's mark alone on its line leaves the line's end in front.
    first, *_ = line[:4].split(None, 1) or [""]
    begins = first.lower().rstrip(":")
    if begins in _BEGINNINGS_OF_PATHS:
        return ">" in line or "/" in line
    return begins in _BEGINNINGS or (begins[:1].isdigit() and "omme" in line.lower())


def _has_sign(line: str, signs: tuple[str, ...]) -> bool:
    # To look for one character or word after the other is many times faster than an expression.
    if signs and any(map(line.__contains__, signs)):
        return True
    return (">" in line or "/" in line) and _STEP.search(line) is not None


def _is_path(line: str) -> bool:
    """Tell whether a line is a row of links or the way to a page: 'Home | Projects | Contact'."""
    if line[-1] in ".:" or not _may_be_parted(line):
        return False
    parts = _SEPARATORS.split(line)
    if len(parts) < 3 or _DIGIT.search(line):
        return False
    if _STEPS.fullmatch(line) or _MENU.fullmatch(line):
        return True
    return all(len(part.split()) <= 4 for part in parts) and (
        line.count("|") > 1 or all(_LINES.fullmatch(part) for part in parts)
    )


def _may_be_parted(line: str) -> bool:
    """Tell whether a line may hold a separator: a sign, or white space that is more than one space."""
    return any(map(line.__contains__, _PARTING)) or " ".join(line.split()) != line


def ends_text(heading: str) -> bool:
    """Tell whether a heading stands over what is no part of the text: related news, comments, events."""
    heading = heading.strip()
    if len(heading) > 80 or (heading[:3].lower() not in _END_BEGINNINGS and not heading[:1].isdigit()):
        return False
    return _END_HEADINGS.fullmatch(heading) is not None


def is_fact_label(text: str) -> bool:
    """Tell whether a text is, or begins with, a label of the facts of a project or of its contacts."""
    text = text.lstrip(" \t•*")
    return text[:3].lower() in _FACT_BEGINNINGS and _FACT_LABELS.match(text) is not None


# 'Kesto1.1.2023', 'ToteuttajaNiemen kyläseura': pages whose labels are cells are saved with nothing between.
_GLUED_LABEL = re.compile(
    r"(?:(?:Hankkeen|Projektin|Projektets|Project)\s)?(?:[Aa]loitus|[Aa]lkamis|[Pp]äättymis|[Ll]oppumis|[Tt]oteutus|[Hh]anke|[Pp]rojekti|[Kk]okonais"
    r"|[Pp]ää|[Oo]sa|[Vv]astuu|[Yy]hteistyö|[Ss]tart|[Ss]lut|[Tt]otal)?"
    r"(?:päivä(?:määrä)?|pvm|aika|kesto|rahoittaja|toteuttajat?|hallinnoija|hakija|budjetti|kustannukset|kustannusarvio|koodi|numero"
    r"|kumppanit|viranomainen|[Aa]lkaa|[Pp]äättyy|[Kk]esto|[Rr]ahoittajat?|[Tt]oteuttajat?|[Hh]allinnoija|[Hh]akija|[Bb]udjetti|[Rr]ahasto"
    r"|[Kk]umppanit|datum|budget|[Ff]inansiär|[Gg]enomförare|[Ss]ökande|[Pp]artner|[Bb]udget|[Dd]uration|[Ff]under|[Cc]oordinator)"
    r"(?=[A-ZÅÄÖ\d])"
)


def is_glued_label(line: str) -> bool:
    """Tell whether a line begins with a label of a project's facts that its value follows at once."""
    return _GLUED_LABEL.match(line) is not None
