"""Ways to say who carries a project out, and with whom."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

HEAD = {
    "fi": "Uusi alku\n\nUusi alku -hanke auttaa nuoria töihin. ",
    "sv": "Fast mark\n\nProjektet Fast mark hjälper unga till jobb. ",
    "en": "Warm Hands\n\nThe Warm Hands project helps young people to work. ",
}
FACTS = {
    "fi": (
        " Hankkeen rahoittaa Euroopan sosiaalirahasto (ESR) ja päätöksen teki Lapin ELY-keskus."
        " Hanke alkoi 1.3.2016 ja päättyy 31.12.2018."
    ),
    "sv": (
        " Projektet finansieras av Europeiska socialfonden (ESF) och beslutet fattades av NTM-centralen i Österbotten."
        " Projektet började 1.3.2016 och avslutas 31.12.2018."
    ),
    "en": (
        " The project is financed by the European Social Fund (ESF) and the decision was made by the ELY Centre for Lapland."
        " It began on 1 March 2016 and ends on 31 December 2018."
    ),
}
ACTORS = {"fi": "Kuutamon ammattiopisto", "sv": "Kustens yrkesinstitut", "en": "Moonlight Vocational College"}
FIRST = {
    "fi": "Sinervän Työpaja ry",
    "sv": "Norrskens Arbetsverkstad rf",
    "en": "Northern Lights Workshop Association",
}
SECOND = {
    "fi": "Honkalan Nuorisosäätiö sr",
    "sv": "Havsvikens folkhögskola",
    "en": "Pinewood Youth Foundation",
}


@pytest.mark.parametrize(
    ("language", "said", "partners"),
    [
        ("fi", "Hanketta johtaa {a}. Kumppaneiksi lähtivät {b} ja {c}.", 2),
        ("fi", "Hanketta johtaa {a}. Hanketta ovat tekemässä myös {b} sekä {c}.", 2),
        ("fi", "Hankkeesta vastaa {a}. Sen kumppaneita ovat {b} ja {c}.", 2),
        ("fi", "{a} vetää hanketta yhdessä {b}:n ja {c}:n kanssa.", 2),
        ("fi", "Hankkeen toteuttavat {a}, {b} ja {c}.", 2),
        ("fi", "Vetovastuun kantaa {a}. Osatoteuttajiksi tulivat {b} ja {c}.", 2),
        ("fi", "Hankkeen päätoteuttaja on {a}, ja siihen osallistuvat {b} sekä {c}.", 2),
        ("fi", "Hanketta vetää {a}. {b} ja {c} ovat mukana osatoteuttajina.", 2),
        ("fi", "Hanketta vetää {a}. Työssä auttavat kumppanit {b} ja {c}.", 2),
        ("fi", "Hankkeen omistaa {a}. Yhteistyötä tehdään {b}:n ja {c}:n kanssa.", 2),
        ("fi", "Hanke on {a}n, {b}:n ja {c}:n yhteinen.", 2),
        ("fi", "Hanketta luotsaa {a}. Muut toteuttajat ovat {b} ja {c}.", 2),
        ("fi", "{a} johtaa hanketta. Lisäksi toteuttajina ovat {b} ja {c}.", 2),
        ("fi", "Hankkeen takana ovat {a} ja {b}.", 1),
        ("fi", "Hankkeen hallinnosta huolehtii {a}. Hankkeen toinen osapuoli on {b}.", 1),
        ("fi", "Hanketta pyörittävät {a} ja {b}.", 1),
        ("fi", "Hankkeessa on kaksi kumppania: {b} ja {c}. Hanketta koordinoi {a}.", 2),
        ("fi", "Hanketta johtaa {a}, ja muut jäsenet ovat {b} ja {c}.", 2),
        ("fi", "Hankkeen hakija on {a}, muut hakijat ovat {b} ja {c}.", 2),
        ("fi", "Konsortiota johtaa {a}, ja siihen kuuluvat myös {b} ja {c}.", 2),
        ("fi", "{a} on hankkeen vetäjä ja {b} sen kumppani.", 1),
        ("fi", "Hankkeesta vastaa {a}, kumppaneinaan {b} ja {c}.", 2),
        ("fi", "Hankkeessa yhdistävät voimansa {a}, {b} ja {c}.", 2),
        ("fi", "Hanketta hallinnoi {a}, ja naapuriapuna eli hankkeen kumppanina on {b}.", 1),
        ("fi", "Hanketta vie eteenpäin {a}. Rinnalla kulkee kumppanina {b}.", 1),
        ("fi", "Projektin hallinnoijana toimii {a}. Osahankkeista vastaavat {b} ja {c}.", 2),
        ("sv", "Projektet leds av {a}, och de övriga medlemmarna är {b} och {c}.", 2),
        ("sv", "{a} är sökande och {b} och {c} är medsökande.", 2),
        ("fi", "Toteuttajina ovat {a}n lisäksi {b} ja {c}.", 2),
        ("fi", "Hanketta toteuttaa {a}. Kumppaneita on kaksi: {b} ja {c}.", 2),
        ("fi", "Hallinnoijana on {a}. Kurssit pitää kumppanina oleva {b}.", 1),
        ("fi", "Hallinnoijana on {a}. Mukaan on lähtenyt toiseksi kumppaniksi {b}.", 1),
        ("fi", "{a}n luotsaama hanke alkoi keväällä. Osatoteuttajana on {b}.", 1),
        ("fi", "Hankkeen omistaa {a}, ja sitä on ollut viemässä eteenpäin yhteistyökumppanina {b}.", 1),
        ("fi", "{a}, {b} ja {c} ovat lyöneet hynttyyt yhteen.", 2),
        ("fi", "Päävastuu on {a}lla. Mukana kumppanina on {b}.", 1),
        ("sv", "Dragare är {a}, och vid sin sida har institutet {b} samt {c}, bägge medgenomförare.", 2),
        ("sv", "{a} sköter det tillsammans med partnern {b}.", 1),
        ("sv", "{a} har haft huvudansvaret. Medverkat som projektpartner har även {b}.", 1),
        ("sv", "Fast mark är ett projekt vid {a}. Partnern {b} sköter handledningen.", 1),
        ("sv", "Nu försöker {a} svara med projektet Fast mark. {b} är partner.", 1),
        ("sv", "{a} sköter projektet. Parter: {b} och {c}.", 2),
        ("sv", "Motor i projektet är {a}. Partner är {b} och {c}.", 2),
        ("sv", "{a} håller i rodret. Med sig har institutet {b} som partner.", 1),
        ("sv", "Projektet sköts av {a} ihop med {b}.", 1),
        ("en", "{a} wants to change this with Warm Hands, a project for the young. Its partner is {b}.", 1),
        (
            "en",
            "Warm Hands is a project in which {a} (lead partner) works side by side with its project partners, {b} and {c}.",
            2,
        ),
        ("en", "The project was led by {a}. Its partners were {b} and the {c}.", 2),
        ("en", "{a} has had the main responsibility. {b} has been a project partner.", 1),
        ("en", "Warm Hands is a project at {a}. Our partner {b} takes care of the guidance.", 1),
        ("en", "{a} drives the project forward. {b} assists as a partner.", 1),
        ("en", "In charge is {a}. With it are {b} and {c}.", 2),
        ("en", "It is run by {a} together with its partner, the {b}.", 1),
        ("en", "{a} runs it with its two partners: {b} and {c}.", 2),
        ("sv", "{a} driver projektet ihop med sin partner, {b}.", 1),
        ("fi", "{a} toteuttaa hanketta yhdessä kumppaninsa, {b}:n, kanssa.", 1),
        ("sv", "Bakom projektet står {a}. Delgenomförare är {b} och {c}.", 2),
        ("sv", "Projektet drivs av {a} tillsammans med {b} och {c}.", 2),
        ("sv", "{a} leder projektet. Delgenomförare var {b}, som höll kurserna, och {c}, som gav råd.", 2),
        ("sv", "För projektet ansvarar {a}. Med är också {b} och {c}.", 2),
        ("sv", "{a} svarar för projektet. Institutet har två partner: {b} och {c}.", 2),
        ("sv", "Projektet ägs av {a}. Som partner medverkar {b} och {c}.", 2),
        ("sv", "{a} håller i trådarna. Övriga parter är {b} och {c}.", 2),
        ("sv", "Huvudansvaret har {a}. Partnerna heter {b} och {c}.", 2),
        ("sv", "Projektet genomförs av {a}, {b} och {c}.", 2),
        ("sv", "{a} samordnar. {b} och {c} är delgenomförare.", 2),
        ("sv", "{a} koordinerar projektet och samarbetar med {b} och {c}.", 2),
        ("sv", "Projektet är gemensamt för {a} och {b}.", 1),
        ("sv", "Initiativet kom från {a}, som är huvudman. Till partnerna hör {b} och {c}.", 2),
        ("en", "It is run by {a} together with {b} and {c}.", 2),
        ("en", "{a} is in charge. Its partners in the project are {b} and {c}.", 2),
        ("en", "{a} is responsible for the project, and {b} and {c} are its partners.", 2),
        ("en", "{a} (youth services) is responsible for the project. {b} and {c} are partners.", 2),
        ("en", "{a} coordinates. {b} and {c} take part as partners.", 2),
        ("en", "The project is led by {a}; {b} and {c} are the other partners.", 2),
        ("en", "Behind the project stand {a} and {b}.", 1),
        ("en", "Behind the project is {a}, with {b} and {c} as partners.", 2),
        ("en", "{a} has the main responsibility. {b} works alongside it as a partner.", 1),
        ("en", "Responsibility for the project lies with {a}. {b} is a partner.", 1),
        ("en", "The project belongs to {a}. It is carried out jointly with {b}.", 1),
        ("en", "{a} is the lead partner and {b} the other implementer.", 1),
        ("en", "It is a joint project of {a}, {b} and {c}.", 2),
        ("en", "The partners are {b} and {c}, and {a} is the coordinator.", 2),
        ("en", "It is led by {a}, and the other members are {b} and {c}.", 2),
        ("en", "{a} leads the consortium, which also includes {b} and {c}.", 2),
        ("en", "{a} owns the project and carries it out with {b} and {c}.", 2),
        ("en", "{a} is the applicant, and {b} and {c} are co-applicants.", 2),
        ("en", "{a} has teamed up with {b} and {c}.", 2),
        ("en", "{a} runs the project. {b} and {c} have joined it as partners.", 2),
        ("en", "Partners in the work are {b} and {c}. {a} coordinates it.", 2),
        ("en", "{a} is the lead. Working with it are {b} and {c}.", 2),
        ("en", "The project is hosted by {a}. It works in partnership with {b} and {c}.", 2),
        ("en", "The project is a collaboration between {a}, {b} and {c}.", 2),
        ("en", "It is overseen by {a}, with {b} and {c} as partners.", 2),
        ("en", "{a} is carrying out the project. Also on board are {b} and {c}.", 2),
        ("en", "{a} applied for the money and runs the project; {b} joins in as a partner.", 1),
        ("en", "The project owner is {a}. Partner organisations: {b} and {c}.", 2),
        ("en", "Our partner is {b}. We at {a} run the project.", 1),
        ("en", "The project is in the care of {a}. {b} is our partner.", 1),
        ("en", "The project is being implemented by {a} in collaboration with {b} and {c}.", 2),
        ("en", "The grant recipient is {a}. {b} is the other partner.", 1),
        ("en", "{a} has set up the project with {b} and {c}.", 2),
        ("en", "The project was started by {a}. {b} came along as a partner in the spring.", 1),
        ("en", "Lead partner: {a}. Other partners: {b}, {c}.", 2),
        ("en", "{a} answers for the project. In addition, {b} and {c} take part.", 2),
    ],
)
def test_a_sentence_says_who_takes_part(language: str, said: str, partners: int) -> None:
    told = said.format(a=ACTORS[language], b=FIRST[language], c=SECOND[language])
    text = f"{HEAD[language]}{told}{FACTS[language]}"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    assert record.actor
    assert record.actor.name == ACTORS[language]
    expected = {FIRST[language], SECOND[language]} if partners > 1 else {FIRST[language]}
    assert {each.name for each in record.partners} == expected


LEADS = {
    "fi": "{a} toteuttaa hanketta. ",
    "sv": "{a} driver projektet. ",
    "en": "{a} runs the project. ",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "{b} hosted the opening seminar."),
        ("en", "The chair of its steering group comes from {b}."),
        ("en", "{b} was asked to join but declined."),
        ("en", "{b} withdrew from the project in the spring."),
        ("en", "{b} evaluates the results."),
        ("en", "{b} is not a partner in the project."),
        ("en", "A similar scheme is run by {b}."),
        ("en", "The idea was borrowed from {b}."),
        ("en", "The courses are held on the premises of {b}."),
        ("en", "The group visited {b} in May."),
        ("en", "{b} won the tender for the machines."),
        ("en", "The machines were bought from {b}."),
        ("en", "{b} has a project of its own with {c}."),
        ("en", "In a report, {b} praised the work."),
        ("en", "{b} took part in the opening."),
        ("en", "{b} will take part in the fair in May."),
        ("en", "One of the participants now works at {b}."),
        ("en", "Before it {b} worked with {c} on the same theme."),
        ("en", "{b} handed in an appeal against the decision."),
        ("en", '"We need this", says Anna Malli of {b}.'),
        ("en", "The survey was made together with {b}."),
        ("en", "{b} sponsors the coffee."),
        ("en", "Its manager came from {b}."),
        ("en", "{b} also applied for funding in the same call."),
        ("en", "The other applicants in the round were {b} and {c}."),
        ("en", "{b} celebrates its fiftieth year."),
        ("en", "The office is rented from {b}."),
        ("en", "The participants may go on to study at {b}."),
        ("en", "News of the project has been in the magazine of {b}."),
        ("en", "The seminar is organised together with {b}."),
        ("fi", "{b} isännöi avajaisseminaaria."),
        ("fi", "Ohjausryhmän puheenjohtaja tulee {b}:stä."),
        ("fi", "{b} ei lähtenyt mukaan hankkeeseen."),
        ("fi", "{b} vetäytyi hankkeesta keväällä."),
        ("fi", "Hanketta arvioi {b}."),
        ("fi", "Vastaavaa toimintaa järjestää myös {b}."),
        ("fi", "Tilat vuokrataan {b}:ltä."),
        ("fi", "Ryhmä tutustui toukokuussa {b}:n toimintaan."),
        ("fi", "Koneet toimitti {b}."),
        ("fi", "{b} kiitti hanketta lausunnossaan."),
        ("fi", "Yksi osallistujista työskentelee nyt {b}:ssä."),
        ("fi", "Kysely tehtiin yhdessä {b}:n kanssa."),
        ("fi", "Messuille osallistuu myös {b}."),
        ("fi", "Mukana avajaisissa oli {b}."),
        ("fi", "Hankkeen projektipäällikkö tuli {b}:n palveluksesta."),
        ("fi", "{b} täyttää tänä vuonna 50 vuotta."),
        ("fi", "Samalla kierroksella rahoitusta haki myös {b}."),
        ("fi", "Seminaari järjestetään yhteistyössä {b}:n kanssa."),
        ("fi", "Kahvit tarjoaa {b}."),
        ("fi", "Kilpailutuksen voitti {b}."),
        ("fi", "Tilaisuudessa ovat mukana {b} ja {c}."),
        ("fi", "Lisäksi {b} on kertonut hankkeesta lehdessään."),
        ("fi", "Avustusta sai samalla kertaa myös {b}."),
        ("fi", "Jatkokoulutusta tarjoaa {b}."),
        ("fi", "Hanketta neuvoo {b}, ja logon piirsi {c}."),
        ("fi", "{b} lainaa meille tiloja."),
        ("sv", "{b} lånar ut rum, och logotypen ritades av {c}."),
        ("en", "{b} designed the logo, and {c} lends us rooms."),
        ("sv", "{b} stod värd för öppningsseminariet."),
        ("sv", "Styrgruppens ordförande kommer från {b}."),
        ("sv", "{b} drog sig ur projektet på våren."),
        ("sv", "{b} deltar inte i projektet."),
        ("sv", "Projektet utvärderas av {b}."),
        ("sv", "Lokalerna hyrs av {b}."),
        ("sv", "Gruppen besökte {b} i maj."),
        ("sv", "Maskinerna köptes av {b}."),
        ("sv", "En av deltagarna arbetar nu på {b}."),
        ("sv", "Enkäten gjordes tillsammans med {b}."),
        ("sv", "Liknande verksamhet ordnas av {b}."),
        ("sv", "{b} medverkade på mässan."),
        ("sv", "Seminariet ordnas i samarbete med {b}."),
        ("sv", "{b} fyller femtio år."),
        ("sv", "I samma omgång sökte också {b} pengar."),
        ("sv", "Kaffet bjuder {b} på."),
    ],
)
def test_who_is_only_mentioned_takes_no_part(language: str, said: str) -> None:
    told = (LEADS[language] + said).format(a=ACTORS[language], b=FIRST[language], c=SECOND[language])
    text = f"{HEAD[language]}{told}{FACTS[language]}"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    assert record.actor
    assert record.actor.name == ACTORS[language]
    assert record.partners == []
