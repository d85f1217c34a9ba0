"""Hold the words that the judged documents are made of: heads with their forms, concepts with their wordings."""

from __future__ import annotations

from typing import NamedTuple

# Nominative, genitive, partitive, illative; then genitive, partitive and allative of the plural.
# A word without a plural repeats its singular; one that is always plural has it in both places.
_HEADS = """
ala alan alaa alaan alojen aloja aloille
aliravitsemus aliravitsemuksen aliravitsemusta aliravitsemukseen aliravitsemusten aliravitsemuksia aliravitsemuksille
arvo arvon arvoa arvoon arvojen arvoja arvoille
asunto asunnon asuntoa asuntoon asuntojen asuntoja asunnoille
digitalisaatio digitalisaation digitalisaatiota digitalisaatioon digitalisaatioiden digitalisaatioita digitalisaatioille
elämä elämän elämää elämään elämien elämiä elämille
energia energian energiaa energiaan energioiden energioita energioille
hoitaja hoitajan hoitajaa hoitajaan hoitajien hoitajia hoitajille
hoito hoidon hoitoa hoitoon hoitojen hoitoja hoidoille
hyvinvointi hyvinvoinnin hyvinvointia hyvinvointiin hyvinvoinnin hyvinvointia hyvinvoinnille
ikääntynyt ikääntyneen ikääntynyttä ikääntyneeseen ikääntyneiden ikääntyneitä ikääntyneille
jaksaminen jaksamisen jaksamista jaksamiseen jaksamisten jaksamisia jaksamisille
keskus keskuksen keskusta keskukseen keskusten keskuksia keskuksille
keskeyttäjä keskeyttäjän keskeyttäjää keskeyttäjään keskeyttäjien keskeyttäjiä keskeyttäjille
koneoppiminen koneoppimisen koneoppimista koneoppimiseen koneoppimisen koneoppimista koneoppimiselle
kotoutuminen kotoutumisen kotoutumista kotoutumiseen kotoutumisten kotoutumisia kotoutumisille
koulu koulun koulua kouluun koulujen kouluja kouluille
koulutus koulutuksen koulutusta koulutukseen koulutusten koulutuksia koulutuksille
kuntoutuja kuntoutujan kuntoutujaa kuntoutujaan kuntoutujien kuntoutujia kuntoutujille
kylä kylän kylää kylään kylien kyliä kylille
liikunta liikunnan liikuntaa liikuntaan liikunnan liikuntaa liikunnalle
logistiikka logistiikan logistiikkaa logistiikkaan logistiikan logistiikkaa logistiikalle
maahanmuuttaja maahanmuuttajan maahanmuuttajaa maahanmuuttajaan maahanmuuttajien maahanmuuttajia maahanmuuttajille
markkinat markkinoiden markkinoita markkinoille markkinoiden markkinoita markkinoille
matkailu matkailun matkailua matkailuun matkailun matkailua matkailulle
muotoilu muotoilun muotoilua muotoiluun muotoilujen muotoiluja muotoiluille
nainen naisen naista naiseen naisten naisia naisille
neuvonta neuvonnan neuvontaa neuvontaan neuvontojen neuvontoja neuvonnoille
nuori nuoren nuorta nuoreen nuorten nuoria nuorille
ohjaus ohjauksen ohjausta ohjaukseen ohjausten ohjauksia ohjauksille
omistaja omistajan omistajaa omistajaan omistajien omistajia omistajille
opisto opiston opistoa opistoon opistojen opistoja opistoille
oppilaitos oppilaitoksen oppilaitosta oppilaitokseen oppilaitosten oppilaitoksia oppilaitoksille
opiskelija opiskelijan opiskelijaa opiskelijaan opiskelijoiden opiskelijoita opiskelijoille
osaaminen osaamisen osaamista osaamiseen osaamisten osaamisia osaamisille
osatyökykyinen osatyökykyisen osatyökykyistä osatyökykyiseen osatyökykyisten osatyökykyisiä osatyökykyisille
paja pajan pajaa pajaan pajojen pajoja pajoille
pakolainen pakolaisen pakolaista pakolaiseen pakolaisten pakolaisia pakolaisille
palvelu palvelun palvelua palveluun palvelujen palveluja palveluille
pudokas pudokkaan pudokasta pudokkaaseen pudokkaiden pudokkaita pudokkaille
raha rahan rahaa rahaan rahojen rahoja rahoille
rakentaminen rakentamisen rakentamista rakentamiseen rakentamisten rakentamisia rakentamisille
robotiikka robotiikan robotiikkaa robotiikkaan robotiikan robotiikkaa robotiikalle
romani romanin romania romaniin romanien romaneja romaneille
ruoka ruoan ruokaa ruokaan ruokien ruokia ruoille
seniori seniorin senioria senioriin seniorien senioreja senioreille
sopimus sopimuksen sopimusta sopimukseen sopimusten sopimuksia sopimuksille
syrjäytyminen syrjäytymisen syrjäytymistä syrjäytymiseen syrjäytymisen syrjäytymistä syrjäytymiselle
taito taidon taitoa taitoon taitojen taitoja taidoille
talous talouden taloutta talouteen talouksien talouksia talouksille
tekniikka tekniikan tekniikkaa tekniikkaan tekniikoiden tekniikoita tekniikoille
tekoäly tekoälyn tekoälyä tekoälyyn tekoälyjen tekoälyjä tekoälyille
terveys terveyden terveyttä terveyteen terveyden terveyttä terveydelle
toimisto toimiston toimistoa toimistoon toimistojen toimistoja toimistoille
tuki tuen tukea tukeen tukien tukia tuille
tuotanto tuotannon tuotantoa tuotantoon tuotantojen tuotantoja tuotannoille
turvallisuus turvallisuuden turvallisuutta turvallisuuteen turvallisuuden turvallisuutta turvallisuudelle
työ työn työtä työhön töiden töitä töille
työntekijä työntekijän työntekijää työntekijään työntekijöiden työntekijöitä työntekijöille
työttömyys työttömyyden työttömyyttä työttömyyteen työttömyyden työttömyyttä työttömyydelle
työtön työttömän työtöntä työttömään työttömien työttömiä työttömille
valmennus valmennuksen valmennusta valmennukseen valmennusten valmennuksia valmennuksille
vammainen vammaisen vammaista vammaiseen vammaisten vammaisia vammaisille
vanhus vanhuksen vanhusta vanhukseen vanhusten vanhuksia vanhuksille
vanki vangin vankia vankiin vankien vankeja vangeille
verkosto verkoston verkostoa verkostoon verkostojen verkostoja verkostoille
vienti viennin vientiä vientiin viennin vientiä viennille
yhdenvertaisuus yhdenvertaisuuden yhdenvertaisuutta yhdenvertaisuuteen yhdenvertaisuuden yhdenvertaisuutta yhdenvertaisuudelle
yrittäjyys yrittäjyyden yrittäjyyttä yrittäjyyteen yrittäjyyden yrittäjyyttä yrittäjyydelle
yrittäjä yrittäjän yrittäjää yrittäjään yrittäjien yrittäjiä yrittäjille
yritys yrityksen yritystä yritykseen yritysten yrityksiä yrityksille
taustainen taustaisen taustaista taustaiseen taustaisten taustaisia taustaisille
"""
_HEADS_TABLE = {line.split()[0]: tuple(line.split()) for line in _HEADS.strip().splitlines()}
_CASES = ("nom", "gen", "par", "ill", "pl_gen", "pl_par", "pl_all")


class Concept(NamedTuple):
    """Something that documents are about, with its wordings; the first is the usual one.

    A wording marks its last part by '|': 'pitkäaikais|työtön'. `sv` and `en` are 'singular plural' of a
    wording in these languages.
    """

    key: str
    wordings: tuple[str, ...]
    sv: str = ""
    en: str = ""


GROUPS = (
    Concept("unemployed", ("työtön",), "arbetslös arbetslösa", "unemployed+person unemployed+people"),
    Concept("long_term_unemployed", ("pitkäaikais|työtön",), "långtidsarbetslös långtidsarbetslösa"),
    Concept("young", ("nuori",), "ungdom ungdomar", "youngster youngsters"),
    Concept("immigrant", ("maahanmuuttaja", "ulkomaalais|taustainen"), "invandrare invandrare", "immigrant immigrants"),
    Concept("immigrant_women", ("maahanmuuttaja|nainen",), "invandrarkvinna invandrarkvinnor"),
    Concept("women_entrepreneurs", ("nais|yrittäjä",), "företagarkvinna företagarkvinnor"),
    Concept("entrepreneur", ("yrittäjä",), "företagare företagare", "entrepreneur entrepreneurs"),
    Concept("small_firm", ("pien|yritys", "mikro|yritys"), "småföretag småföretagen", "small+firm small+firms"),
    Concept("growth_firm", ("kasvu|yritys",), "tillväxtföretag tillväxtföretagen", "startup startups"),
    Concept("family_firm", ("perhe|yritys",), "familjeföretag familjeföretagen"),
    Concept("partly_able", ("osatyökykyinen",)),
    Concept("disabled", ("kehitys|vammainen", "vammainen"), "funktionshindrad funktionshindrade"),
    Concept("student", ("opiskelija",), "studerande studerandena", "student students"),
    Concept("prisoner", ("vanki",), "fånge fångar", "prisoner prisoners"),
    Concept("carer", ("omais|hoitaja",), "närståendevårdare närståendevårdarna"),
    Concept("nurse", ("lähi|hoitaja", "sairaan|hoitaja"), "sjukskötare sjukskötarna", "nurse nurses"),
    Concept("refugee", ("pakolainen",), "flykting flyktingar", "refugee refugees"),
    Concept("roma", ("romani",), "rom romer"),
    Concept("elderly", ("vanhus", "ikääntynyt", "seniori"), "äldre äldre", "senior seniors"),
    Concept("dropout", ("koulu|pudokas", "opintojen |keskeyttäjä")),
    Concept("rehabilitee", ("mielenterveys|kuntoutuja",)),
    Concept("forest_owner", ("metsän|omistaja",), "skogsägare skogsägarna", "forest+owner forest+owners"),
    Concept("seasonal_worker", ("kausi|työntekijä",), "", "seasonal+worker seasonal+workers"),
)  # fmt: skip

TOPICS = (
    Concept("training", ("lisä|koulutus", "täydennys|koulutus"), "fortbildning fortbildningar", "training training"),
    Concept("apprenticeship", ("oppi|sopimus", "oppisopimus|koulutus"), "läroavtal läroavtalen", "apprenticeship apprenticeships"),
    Concept("recruitment_training", ("rekry|koulutus",)),
    Concept("language_training", ("kieli|koulutus",), "språkkurs språkkurser", "language+course language+courses"),
    Concept("job_coaching", ("työ|valmennus", "työhön|valmennus"), "arbetsträning arbetsträningen"),
    Concept("career_guidance", ("ura|ohjaus", "ura|valmennus"), "karriärhandledning karriärhandledningen", "career+guidance career+guidance"),
    Concept("study_guidance", ("opinto-|ohjaus",), "studiehandledning studiehandledningen"),
    Concept("business_advice", ("yritys|neuvonta",), "företagsrådgivning företagsrådgivningen", "business+advice business+advice"),
    Concept("debt_advice", ("velka|neuvonta",)),
    Concept("energy_advice", ("energia|neuvonta",), "energirådgivning energirådgivningen"),
    Concept("workshop", ("työ|paja",), "verkstad verkstäder", "workshop workshops"),
    Concept("media_workshop", ("media|paja",)),
    Concept("intermediate_market", ("väli|työ|markkinat", "siirtymä|työ|markkinat"), "mellanarbetsmarknad mellanarbetsmarknaden"),
    Concept("labour_market", ("työ|markkinat",), "arbetsmarknad arbetsmarknaden", "labour+market labour+markets"),
    Concept("mentor_network", ("mentori|verkosto",), "mentornätverk mentornätverken", "mentoring+network mentoring+networks"),
    Concept("nature_tourism", ("luonto|matkailu",), "naturturism naturturismen", "nature+tourism nature+tourism"),
    Concept("culture_tourism", ("kulttuuri|matkailu",), "kulturturism kulturturismen"),
    Concept("rural_tourism", ("maaseutu|matkailu",), "landsbygdsturism landsbygdsturismen", "rural+tourism rural+tourism"),
    Concept("wellbeing_at_work", ("työ|hyvinvointi", "työssä |jaksaminen"), "arbetshälsa arbetshälsan", "wellbeing+at+work wellbeing+at+work"),
    Concept("home_care", ("koti|hoito",), "hemvård hemvården", "home+care home+care"),
    Concept("day_care", ("päivä|hoito",), "dagvård dagvården"),
    Concept("bioeconomy", ("bio|talous",), "bioekonomi bioekonomin", "bioeconomy bioeconomy"),
    Concept("circular_economy", ("kierto|talous",), "cirkulär+ekonomi cirkulär+ekonomi", "circular+economy circular+economy"),
    Concept("forestry", ("metsä|talous",), "skogsbruk skogsbruket", "forestry forestry"),
    Concept("solar_energy", ("aurinko|energia",), "solenergi solenergin", "solar+energy solar+energy"),
    Concept("bioenergy", ("bio|energia",), "bioenergi bioenergin", "bioenergy bioenergy"),
    Concept("wood_building", ("puu|rakentaminen",), "träbyggande träbyggandet", "wood+construction wood+construction"),
    Concept("renovation", ("korjaus|rakentaminen",), "reparationsbyggande reparationsbyggandet"),
    Concept("digital_skills", ("digi|osaaminen", "digi|taito"), "digital+kompetens digital+kompetens", "digital+skill digital+skills"),
    Concept("leadership", ("esimies|osaaminen", "esimies|työ"), "ledarskap ledarskapet", "leadership leadership"),
    Concept("export", ("vienti",), "export exporten", "export exports"),
    Concept("digitalisation", ("digitalisaatio",), "digitalisering digitaliseringen", "digitalisation digitalisation"),
    Concept("artificial_intelligence", ("tekoäly", "koneoppiminen"), "artificiell+intelligens artificiell+intelligens", "machine+learning machine+learning"),
    Concept("robotics", ("robotiikka",), "robotik robotiken", "robotics robotics"),
    Concept("logistics", ("logistiikka",), "logistik logistiken", "logistics logistics"),
    Concept("remote_work", ("etä|työ",), "distansarbete distansarbetet", "remote+work remote+work"),
    Concept("youth_work", ("nuoriso|työ",), "ungdomsarbete ungdomsarbetet", "youth+work youth+work"),
    Concept("craft", ("käsi|työ",), "hantverk hantverket", "craft crafts"),
    Concept("social_work", ("sosiaali|työ",), "socialarbete socialarbetet", "social+work social+work"),
    Concept("voluntary_work", ("vapaaehtois|työ",), "frivilligarbete frivilligarbetet", "voluntary+work voluntary+work"),
    Concept("youth_unemployment", ("nuoriso|työttömyys",), "ungdomsarbetslöshet ungdomsarbetslösheten", "youth+unemployment youth+unemployment"),
    Concept("unemployment", ("työttömyys", "pitkäaikais|työttömyys"), "arbetslöshet arbetslösheten", "unemployment unemployment"),
    Concept("exclusion", ("syrjäytyminen",), "utslagning utslagningen", "social+exclusion social+exclusion"),
    Concept("integration", ("kotoutuminen",), "integration integrationen", "integration integration"),
    Concept("entrepreneurship", ("yrittäjyys",), "företagande företagandet", "entrepreneurship entrepreneurship"),
    Concept("equality", ("tasa-|arvo", "yhdenvertaisuus"), "jämställdhet jämställdheten", "gender+equality gender+equality"),
    Concept("local_food", ("lähi|ruoka",), "närmat närmaten", "local+food local+food"),
    Concept("food_production", ("elintarvike|tuotanto",), "livsmedelsproduktion livsmedelsproduktionen", "food+production food+production"),
    Concept("film_production", ("av-|tuotanto",), "av-produktion av-produktionen"),
    Concept("service_design", ("palvelu|muotoilu",), "tjänstedesign tjänstedesignen", "service+design service+design"),
    Concept("mental_health", ("mielen|terveys",), "mental+hälsa mental+hälsa", "mental+health mental+health"),
    Concept("health_exercise", ("terveys|liikunta",), "hälsomotion hälsomotionen"),
    Concept("wage_subsidy", ("palkka|tuki",), "lönesubvention lönesubventioner", "wage+subsidy wage+subsidies"),
    Concept("startup_grant", ("startti|raha",), "startpeng startpengar"),
    Concept("social_health_sector", ("sosiaali- ja terveys|ala", "sote-|ala"), "social-+och+hälsovård social-+och+hälsovården"),
    Concept("care_sector", ("hoiva-|ala",), "vårdbransch vårdbranschen"),
    Concept("te_office", ("TE-|toimisto", "työ- ja elinkeino|toimisto", "työvoima|toimisto"), "arbetskraftsbyrå arbetskraftsbyråer", "employment+office employment+offices"),
    Concept("vocational_school", ("ammatti|opisto", "ammatti|koulu", "ammatti|oppilaitos"), "yrkesskola yrkesskolor", "vocational+school vocational+schools"),
    Concept("health_centre", ("terveys|keskus",), "hälsocentral hälsocentraler", "health+centre health+centres"),
    Concept("supported_housing", ("tuki|asunto",), "stödboende stödboendet", "supported+housing supported+housing"),
    Concept("village_life", ("kylä",), "by byar", "village villages"),
    Concept("work_safety", ("työ|turvallisuus",), "arbetarskydd arbetarskyddet", "work+safety work+safety"),
    Concept("it_skills", ("tieto|tekniikka",), "informationsteknik informationstekniken", "information+technology information+technology"),
    Concept("welfare_services", ("hyvinvointi|palvelu",), "välfärdstjänst välfärdstjänster", "welfare+service welfare+services"),
    Concept("employment_services", ("työvoima|palvelu",), "arbetskraftsservice arbetskraftsservicen", "employment+service employment+services"),
)  # fmt: skip


def lexeme(wording: str) -> str:
    """Return a wording as the base form that facts name: 'pitkäaikaistyötön'."""
    return wording.replace("|", "")


def forms(wording: str) -> dict[str, str]:
    """Return the case forms of a Finnish wording; 'ine', 'ela', 'all' and 'pl_nom' follow from the genitive."""
    beginning, _, head = wording.rpartition("|")
    stem = beginning.replace("|", "")
    table = {case: stem + form for case, form in zip(_CASES, _HEADS_TABLE[head], strict=True)}
    plural_only = table["nom"].endswith("markkinat")
    weak = table["pl_all"][:-3] if plural_only else table["gen"][:-1]
    a = table["par"][-1]
    more = {"ine": weak + "ss" + a, "ela": weak + "st" + a, "all": weak + "lle"}
    plural = table["pl_all"][:-3] if table["pl_all"] != more["all"] else weak
    more |= {"pl_nom": table["nom"] if plural_only else table["gen"][:-1] + "t"}
    return table | more | {"pl_ela": plural + "st" + a, "pl_ine": plural + "ss" + a}


def foreign(concept: Concept, language: str) -> tuple[str, str] | None:
    """Return singular and plural of a concept in 'sv' or 'en', or None where it has no wording."""
    pair = (concept.sv if language == "sv" else concept.en).split()
    return (pair[0].replace("+", " "), pair[1].replace("+", " ")) if pair else None
