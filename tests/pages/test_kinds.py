"""What texts are about: projects or none, one or several, and the reasons that are given."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from esrcat.forms import identify
from esrcat.pages import main_content
from esrcat.pages.kinds import TextKind, kind_of_text
from esrcat.readers import read

ROOT = Path(__file__).resolve().parent.parent.parent
FAMILIES = ("press_releases/dev", "project_pages/dev", "no_project/dev", "negative")
# What a form claims is never asked about.
DOCUMENTS = sorted(
    path
    for family in FAMILIES
    for path in (ROOT / "corpus" / family).glob("*")
    if path.suffix in (".html", ".txt") and not identify(read(path.read_bytes(), path.name))
)

ONE = ("project_page", "press_release")
NONE = ("call", "other")


def kind(source: str) -> TextKind:
    return kind_of_text(main_content(read(source.strip().encode(), "text.txt")))


def document_id(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.name}"


@pytest.mark.parametrize("path", DOCUMENTS, ids=document_id)
def test_documents_of_the_corpus_are_told_apart(path: Path) -> None:
    document = read(path.read_bytes(), path.name)
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    found = kind_of_text(main_content(document))

    assert len(found.stretches) == len(expected), found
    assert found.is_about_projects == bool(expected), found


PROJECTS = {
    "fi-funded": """
Kuhmo sai rahoituksen puurakentajien koulutukseen

Kainuun liitto on myöntänyt Kuhmon kaupungille 184 000 euroa Euroopan aluekehitysrahaston tukea.
Rahalla käynnistetään
Hirsiosaajat-hanke, jossa rakentajat oppivat hirsityön niksit mestarin opissa. Hanke alkaa 1.4.2017 ja
kestää kaksi vuotta.
""",
    "fi-ended": """
Sillanrakentajat jätti jälkensä

Kun Sillanrakentajat kolme vuotta sitten alkoi, moni epäili. Nyt projekti on lopussa, ja 41 maahan
muuttanutta on saanut
työpaikan Salosta. Projektia johti Salon seudun setlementti, ja rahat tulivat sosiaalirahastosta.

– Emme olisi uskoneet tätä, sanoo projektipäällikkö Heidi Perniö.
""",
    "fi-page-terse": """
Oma ura

Oma ura -hanke 2019-2021

Kohderyhmä: ammattiin valmistuvat erityisopiskelijat
Toteuttaja: Luovan koulutussäätiö
Rahoitus: ESR, Hämeen ELY-keskus
Yhteyshenkilö: Nea Lammi, 040 555 1212
""",
    "fi-event-in-the-end": """
Virtaa verkosta -hanke etenee

Virtaa verkosta -hankkeessa on koulutettu jo 130 yrittäjää verkkokauppaan. Hanketta rahoittaa
Pohjois-Savon ELY-keskus Euroopan
sosiaalirahastosta, ja se jatkuu vuoden 2018 loppuun.

Tervetuloa kuulemaan lisää Iisalmeen 14.3.2018. Ilmoittautumiset viimeistään 7.3.
""",
    "fi-hires-too": """
Kädet saveen -hanke alkaa Fiskarsissa

Kädet saveen -hankkeelle on myönnetty 96 000 euroa ESR-tukea. Hankkeessa pitkään työttömänä olleet
oppivat keraamikon taitoja.
Hanketta hallinnoi Raaseporin kansalaisopisto 1.8.2016–31.7.2018. Projektipäällikön haku alkaa keväällä.
""",
    "fi-other-fund": """
Naapurin apu laajenee koko maakuntaan

Sosiaali- ja terveysjärjestöjen avustuskeskus STEA myönsi Naapurin apu -hankkeelle 240 000 euroa
vuosiksi 2020–2022. Hankkeen
tavoitteena on, että yksin asuvalle vanhukselle löytyy auttaja samasta rapusta. Hanketta toteuttaa
Pohjan Perhetyö ry.
""",
    "fi-amid-others": """
Taimi-hanke toi työtä 54 ihmiselle

Taimi-hanke oli yksi maakunnan kahdestatoista hankkeesta, joita sosiaalirahasto tuki viime kaudella.
Sen aikana 54 ihmistä löysi
työpaikan puutarhoilta. Taimea edelsi Siemen-hanke (2009–2011), jonka budjetti oli 70 000 euroa. Taimen
kustannukset olivat
212 000 euroa.
""",
    "sv-funded": """
Fiskare lär sig förädla sin fångst

NTM-centralen i Egentliga Finland beviljade i maj 143 000 euro åt projektet Från nät till bord.
Projektet inleds i augusti 2017 och
pågår till utgången av 2019. Det leds av Skärgårdens fiskeriinstitut.
""",
    "sv-page": """
Rum för alla

Rum för alla är ett projekt som hjälper unga i Vasa att få en egen bostad och ett första jobb.

Projekttid: 1.1.2016–31.12.2018
Finansiering: Europeiska socialfonden
Kontakt: projektledare Ida Sund, 050 555 9191
""",
    "sv-ended": """
Nya vindar har blåst färdigt

Projektet Nya vindar avslutades i december. Sammanlagt 77 långtidsarbetslösa deltog, och av dem fick 31
ett jobb.
Projektet finansierades av socialfonden och Korsholms kommun.
""",
    "en-funded": """
New skills for old foundries

The ELY Centre for Pirkanmaa has granted EUR 310,000 from the European Social Fund to the Molten Minds
project. The project starts in
January 2019 and will train 120 foundry workers in three years. It is led by Tampere Foundry Academy.
""",
    "en-page": """
Green Steps

Green Steps is a project that gives long-term unemployed people in Lahti a path to jobs in recycling.

Duration: 1 May 2016 – 30 April 2019
Funding: European Social Fund, Häme ELY Centre
Contact: project manager Olli Vesala, olli.vesala(at)greensteps.example
""",
}

OTHERS = {
    "fi-call": """
Haku päättyy 15.10.

Keski-Suomen ELY-keskus muistuttaa, että Euroopan sosiaalirahaston hakuaika päättyy 15.10.2018.
Haettavana on 3,2 miljoonaa euroa.
Hankkeiden on alettava kesään 2019 mennessä. Hakemukset jätetään EURA-järjestelmässä.
""",
    "fi-call-example": """
Ideoita maaseudun kehittämiseen haetaan

Leader Karhunkierros avasi teemahaun, jossa yhdistys voi saada enintään 5 000 euroa. Viime vuonna tukea
sai esimerkiksi Kuusamon
Ladut kuntoon -hanke. Haku on auki 31.3.2020 saakka. Kuka voi hakea? Rekisteröity yhdistys.
""",
    "fi-vacancy": """
Etsimme projektikoordinaattoria

Haemme Reitit auki -hankkeeseen projektikoordinaattoria määräaikaiseen työsuhteeseen
1.2.2019–31.12.2020. Hanketta rahoittaa EAKR.
Palkka on 3 150 euroa kuukaudessa. Lähetä hakemus ja CV 11.1.2019 mennessä.
""",
    "fi-event": """
Tervetuloa työllisyysfoorumiin

Foorumi pidetään Oulun kaupungintalolla 3.5.2016 kello 9–15. Ilmoittaudu 25.4. mennessä. Tilaisuus on
maksuton, ja siellä
esitellään seudun ESR-hankkeita.
""",
    "fi-minutes": """
Kunnanhallituksen pöytäkirja 8/2014

§ 91 Lausunto maakuntakaavasta
Kunnanhallitus hyväksyi lausunnon.

§ 92 Kuntaosuus Nuoret töihin -hankkeelle
Kunta osallistuu hankkeeseen 12 000 eurolla vuosina 2015–2017.

§ 93 Talousarvion muutos
Asia palautettiin valmisteluun.
""",
    "fi-general": """
Rakennerahastokausi vaihtuu

Uusi ohjelmakausi tuo Suomeen vähemmän rahaa kuin edellinen. Vuosina 2014–2020 Euroopan sosiaalirahastosta ja
aluekehitysrahastosta tulee 1,3 miljardia euroa. Ministeriön mukaan hankkeista tehdään entistä suurempia.
""",
    "fi-statistics": """
Työttömyys laski syyskuussa

Kainuussa oli syyskuun lopussa 4 120 työtöntä työnhakijaa eli 310 vähemmän kuin vuosi sitten. Nuorten
työttömyys väheni eniten.
ELY-keskuksen mukaan avoimia paikkoja oli 640.
""",
    "fi-fund-page": """
Mikä on Euroopan sosiaalirahasto?

Euroopan sosiaalirahasto (ESR) parantaa työllisyyttä ja osaamista. Rahasto tukee hankkeita, joissa
kehitetään palveluja ja
koulutetaan ihmisiä. Rahoitusta myöntävät ELY-keskukset. Suomi on saanut rahaston tukea vuodesta 1995.
""",
    "fi-strategy": """
Elinvoimaohjelma 2021–2025

Kaupungin elinvoimaohjelma kokoaa tavoitteet, joilla Varkaus kasvaa. Ohjelman painopisteet ovat
osaaminen, yritykset ja
asuminen. Toimenpiteet rahoitetaan talousarviosta ja hankerahoituksella.
""",
    "fi-opinion": """
Hankkeista on tullut itsetarkoitus

Olen istunut kahdenkymmenen hankkeen ohjausryhmässä, ja aina sama näytelmä toistuu. Raportit
kirjoitetaan, hyllyt täyttyvät, ja
kolmen vuoden päästä keksitään pyörä uudestaan. Rahaa kuluu miljoonia. Milloin kysytään, mitä jäi?
""",
    "fi-service": """
Nuorten työpaja

Työpaja on paikka, jossa alle 29-vuotias voi kokeilla puu- ja metallitöitä. Paja on auki arkisin kello
9–15. Pajajakso kestää
kolmesta kuuteen kuukautta. Soita pajaohjaajalle, 044 555 7878.
""",
    "sv-call": """
Ansökningstiden för socialfonden börjar

NTM-centralen i Österbotten öppnar den 1 september en ansökningsomgång. Ansökningstiden går ut den 30
september 2016, och
2,4 miljoner euro delas ut. Stöd på högst 80 procent kan sökas av kommuner, läroanstalter och föreningar.
""",
    "sv-vacancy": """
Lediga jobb

Vi söker en projektledare till Bro till arbete för tiden 1.3.2018–29.2.2020. Lönen är 3 200 euro i
månaden. Skicka din ansökan
senast den 9 februari.
""",
    "sv-event": """
Välkommen på jobbmässa

Jobbmässan ordnas i Jakobstad den 20 mars 2019 kl. 10–15. Inträdet är avgiftsfritt. Anmäl dig senast
den 13 mars.
""",
    "sv-general": """
Strukturfonderna i Finland

Europeiska socialfonden och Europeiska regionala utvecklingsfonden stöder sysselsättning och tillväxt i
hela landet. Under
perioden 2014–2020 har tusentals projekt fått finansiering.
""",
    "en-call": """
Call for proposals opens in May

The Regional Council of Lapland invites applications to the Just Transition Fund. The call opens on 2
May 2023 and closes on
30 June 2023. Who can apply? Municipalities, companies and universities. The maximum grant rate is 70
per cent.
""",
    "en-vacancy": """
Vacancy: project manager

We are looking for a project manager for a two-year ESF project in Joensuu. Send your application and
CV by 15 August.
The salary is EUR 3,600 per month.
""",
    "en-event": """
Join us at the Open Doors Day

The Open Doors Day takes place at Turku Science Park on 6 October 2018. Admission is free, but please
register by 1 October.
""",
    "en-strategy": """
Skills Strategy 2025

The strategy sets out how the region will train its people. It names four priorities and will be
reviewed every second year. Projects
are funded from several sources, the European Social Fund among them.
""",
}

SEVERAL = {
    "fi-paragraphs": (
        3,
        """
Kolmelle hankkeelle rahoitus

Satakunnan ELY-keskus on myöntänyt Euroopan sosiaalirahaston tukea kolmelle uudelle hankkeelle.

Porin kaupungin Reilu startti -hankkeelle myönnettiin 210 000 euroa. Siinä autetaan nuoria ensimmäiseen
työpaikkaan.

Rauman ammattiopiston Telakalle töihin -hanke sai 340 000 euroa. Hanke kestää 1.1.2018–31.12.2019.

Kankaanpään setlementin Kotipesä-hanke saa 95 000 euroa, ja se alkaa maaliskuussa 2018.

Lisätietoja: rahoituspäällikkö Maisa Nakkila, 0295 555 100
""",
    ),
    "fi-items": (
        2,
        """
Maakuntahallitus rahoitti kahta hanketta

Kymenlaakson liiton maakuntahallitus myönsi kokouksessaan EAKR-rahaa:

- Vesibussi-hanke, Kotkan kaupunki, 120 000 euroa, 1.5.2016–30.4.2018
- Puukaupunki-hanke, Kouvolan kaupunki, 88 000 euroa, 1.6.2016–31.12.2017
""",
    ),
    "sv-paragraphs": (
        2,
        """
Två projekt får stöd

Österbottens förbund beviljade i går stöd ur Europeiska regionala utvecklingsfonden till två projekt.

Projektet Smarta skogar får 160 000 euro. Det leds av Skogscentralen och pågår 2018–2020.

Projektet Kustens mat får 92 000 euro. Närpes stad svarar för genomförandet från januari 2019.
""",
    ),
    "en-sections": (
        2,
        """
Our projects

We run two projects with support from the European Social Fund.

Open Kitchen

The Open Kitchen project trains refugees in Espoo as cooks. It runs from 1 January 2017 to 31 December
2018 and costs EUR 230,000.

Second Shift

The Second Shift project helps night workers to find day jobs in Vantaa. It started in May 2017. Its
budget is EUR 145,000.
""",
    ),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_texts_about_one_project(name: str) -> None:
    found = kind(PROJECTS[name])

    assert found.kind in ONE, found
    assert len(found.stretches) == 1


@pytest.mark.parametrize("name", OTHERS)
def test_texts_about_no_project(name: str) -> None:
    found = kind(OTHERS[name])

    assert found.kind in NONE, found
    assert found.stretches == ()
    assert found.reasons


@pytest.mark.parametrize("name", SEVERAL)
def test_texts_about_several_projects(name: str) -> None:
    count, source = SEVERAL[name]
    found = kind(source)

    assert found.kind == "several_projects", found
    assert len(found.stretches) == count, found.stretches


@pytest.mark.parametrize("name", [name for name in OTHERS if "-call" in name])
def test_calls_are_called_so(name: str) -> None:
    assert kind(OTHERS[name]).kind == "call"


def test_stretches_are_in_order_and_apart() -> None:
    for _, source in SEVERAL.values():
        stretches = kind(source).stretches

        assert all(stretch.first < stretch.end for stretch in stretches)
        assert all(one.end <= other.first for one, other in pairwise(stretches))


def test_what_is_said_of_all_projects_is_in_no_stretch() -> None:
    source = SEVERAL["fi-paragraphs"][1].strip()
    content = main_content(read(source.encode(), "text.txt"))
    inside = {
        number for stretch in kind_of_text(content).stretches for number in range(stretch.first, stretch.end)
    }
    outside = [content.text_of(block) for n, block in enumerate(content.blocks) if n not in inside]

    assert outside[0] == "Kolmelle hankkeelle rahoitus"
    assert outside[-1].startswith("Lisätietoja:")


def test_reasons_are_words_for_people() -> None:
    reasons = kind(PROJECTS["fi-funded"]).reasons

    assert any("Hirsiosaajat" in reason for reason in reasons), reasons
    assert kind(OTHERS["fi-statistics"]).reasons == ("it names no project",)
