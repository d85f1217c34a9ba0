"""The PDF forms of 2007–2013: application or plan, final report and interim report."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from corpus_pdf.facts import Person, Project
from corpus_pdf.sheet import LEFT, RIGHT, Furniture, Sheet, rendered, wrap

_WORDS = {"ESF": ("ESR", "sosiaalirahaston"), "ERDF": ("EAKR", "aluekehitysrahaston")}
TICKS = (
    "Projekti toteutetaan kokonaan itse",
    "Projekti toteutetaan osittain itse ja osittain alihankintana",
    "Projektissa on osatoteuttaja",
    "Projekti toteutetaan kokonaan ostopalveluna",
)
PARTNERS_HEADING = (
    "Osatoteuttajien määrittely, nimeäminen, Y-tunnukset ja toteutusosuudet (kumppanuus- tai aiesopimukset)"
)
_FOUR = (LEFT, 150.0, 310.0, 410.0)


def _footer(canvas: Canvas, page: int, pages: int) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(LEFT, 30, "EURA JÄRJESTELMÄ")
    canvas.drawString(480, 30, f"{page}/{pages}")


def _joined_footer(canvas: Canvas, page: int, pages: int) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(300, 30, f"EURA JÄRJESTELMÄ {page}/{pages}")


def _worded_footer(canvas: Canvas, page: int, pages: int) -> None:
    canvas.setFont("Times-Roman", 9)
    canvas.drawString(LEFT, 30, f"EURA JÄRJESTELMÄ Sivu {page} / {pages}")


_FOOTERS: tuple[Furniture, ...] = (
    _footer,
    _joined_footer,
    _footer,
    _joined_footer,
    _worded_footer,
    _footer,
    _joined_footer,
    _worded_footer,
)
_COLONS = (4, 5)
_LABELS_ABOVE = (2, 3, 7)


def plan(project: Project) -> bytes:
    """Return the application or plan as a PDF."""
    return _rendered(lambda sheet: _draw_plan(sheet, project), project)


def report(project: Project) -> bytes:
    """Return the final or interim report as a PDF."""
    return _rendered(lambda sheet: _draw_report(sheet, project), project)


def _rendered(draw: Callable[[Sheet], None], project: Project) -> bytes:
    return rendered(
        draw, _FOOTERS[project.variant], hyphens=project.variant % 2 == 0, serif=project.variant >= 4
    )


def _head(sheet: Sheet, project: Project, title: str) -> None:
    words, genitive = _WORDS[project.fund]
    sheet.line(f"{words}-{title}", font=sheet.bold, size=16, drop=24)
    sheet.line(f"Euroopan {genitive} osittain rahoittamat projektit", drop=14)
    sheet.line("Ohjelmakausi 2007-2013", drop=20)


def _pairs(sheet: Sheet, project: Project, *rows: tuple[tuple[str, str], ...]) -> None:
    if project.variant in _COLONS:
        sheet.beside([((f"{label}:", value),) for row in rows for label, value in row], at=(LEFT, 260.0))
        return
    if project.variant in _LABELS_ABOVE:
        sheet.under(rows)
        return
    for row in rows:
        sheet.beside([row], at=_FOUR if len(row) == 2 else (LEFT, 230.0))


def _draw_plan(sheet: Sheet, project: Project) -> None:
    extra = project.extra
    _head(sheet, project, extra.get("title", "PROJEKTIHAKEMUS"))
    sheet.heading("Viranomaisen merkintöjä")
    _pairs(
        sheet, project,
        (("Saapumispvm", project.arrived), ("Diaarinumero", extra.get("diary", ""))),
        (("Käsittelijä", extra.get("officer", "")), ("Puhelinnumero", extra.get("officer_phone", ""))),
        (("Hakemusnumero", extra["number"]), ("Projektikoodi", project.code)),
        (("Hakemustyyppi", extra.get("application", "Uusi hakemus")), ("Tila", project.status[0])),
    )  # fmt: skip
    sheet.heading("1. VIRANOMAINEN, JOLLE HAKEMUS OSOITETAAN")
    sheet.line(project.authority, drop=16)
    if project.fund == "ESF":
        sheet.line("Toiminta-ala: TEM:n hallinnonala, työvoimapolitiikka")
    sheet.heading("2. PROJEKTI, JOLLE HAETAAN RAHOITUSTA")
    _pairs(
        sheet, project,
        (("Projektin nimi", project.name),),
        (("Ohjelma", project.programme),),
        *(((("Ohjelman osio", project.section),),) if project.fund == "ESF" else ()),
        (("Toimintalinja", f"{project.axis[0]} : {project.axis[1]}"),),
        (("Projektityyppi", project.type),),
        (("Aloituspäivämäärä", project.start), ("Päättymispäivämäärä", project.end)),
    )  # fmt: skip
    _draw_actor(sheet, project)
    _draw_partners(sheet, project)
    _draw_texts(sheet, project)
    _draw_money(sheet, project)


def _draw_actor(sheet: Sheet, project: Project) -> None:
    actor = project.actor
    esf = project.fund == "ESF"
    iban = project.extra.get("iban")
    account = ((("IBAN", iban), ("BIC", project.extra["bic"])),) if iban else ()
    sheet.heading("3. PROJEKTIN HAKIJAN TIEDOT")
    _pairs(
        sheet, project,
        (("Hakijaorganisaation nimi" if esf else "Hakijan nimi", actor.name),),
        (("Organisaatiotyyppi" if esf else "Hakijatyyppi", actor.type), ("Y-tunnus", actor.business_id)),
        (("Lähiosoite", actor.street), ("Puhelinnumero", actor.phone)),
        (("Postinumero", actor.postcode), ("Postitoimipaikka", actor.city)),
        (("Faksinumero", project.extra.get("fax", "")), ("Web-osoite", actor.web)),
        *account,
        (("Pankkiyhteys", project.extra.get("bank", "")), ("Tilinumero", "")),
    )  # fmt: skip
    for person in project.persons:
        _draw_person(sheet, project, person)


def _draw_person(sheet: Sheet, project: Project, person: Person) -> None:
    _pairs(sheet, project, ((person.label, person.name),))
    if person.role:
        _pairs(sheet, project, (("Asema organisaatiossa", person.role),))
    reach = (("Sähköpostiosoite", person.email or ""), ("Puhelinnumero", person.phone or ""))
    side_by_side = project.variant in _COLONS + _LABELS_ABOVE
    _pairs(sheet, project, *((reach,) if side_by_side else ((pair,) for pair in reach)))


def _draw_partners(sheet: Sheet, project: Project) -> None:
    sheet.heading("4. HAKIJAORGANISAATION JA YHTEISTYÖTAHOJEN KUVAUS")
    sheet.heading("4.1 Hakijaorganisaation osuus ja tehtävät projektin toteutuksessa")
    sheet.options(TICKS, 2 if project.partners else 0, drawn=True)
    sheet.gap(6)
    for line in wrap(PARTNERS_HEADING, 400, sheet.bold, 10):
        sheet.line(line, font=sheet.bold, size=10)
    sheet.gap(6)
    for partner in project.partners:
        sheet.line(f"{partner.name}, {partner.business_id}", drop=16)


def _draw_texts(sheet: Sheet, project: Project) -> None:
    for number, title, text in project.kept:
        sheet.heading(f"{number} {title}")
        sheet.prose(text)
    sheet.heading("6. PROJEKTIN TIIVISTELMÄ")
    sheet.prose(project.summary)
    groups_first = project.variant != 6
    if groups_first:
        _draw_target_groups(sheet, project, 7)
    _draw_area(sheet, project, 8 if groups_first else 7)
    if not groups_first:
        _draw_target_groups(sheet, project, 8)
    sheet.heading("9. TIEDOTUSSUUNNITELMA")
    sheet.prose(project.communication)
    sheet.heading("10. HYVIEN KÄYTÄNTÖJEN LEVITTÄMINEN")
    sheet.prose(project.good_practices)


def _draw_target_groups(sheet: Sheet, project: Project, number: int) -> None:
    sheet.heading(f"{number}. PROJEKTIN KOHDERYHMÄT")
    sheet.heading(f"{number}.1 Varsinaiset kohderyhmät")
    sheet.prose(project.direct)
    sheet.heading(f"{number}.2 Välilliset kohderyhmät")
    sheet.prose(project.indirect)


def _draw_area(sheet: Sheet, project: Project, number: int) -> None:
    sheet.heading(f"{number}. MAANTIETEELLINEN KOHDEALUE")
    sheet.beside(
        [(("Maakunnat", ", ".join(project.regions)),), (("Kunnat", ", ".join(project.municipalities)),)]
    )


def _draw_money(sheet: Sheet, project: Project) -> None:
    sheet.heading("13. KUSTANNUSARVIO")
    sheet.line("Kaikki kustannukset ilmoitetaan todellisiin kustannuksiin perustuen.", drop=18)
    rows = [("Kustannuslaji", "Yhteensä")]
    rows += [
        (f"{number}. {label}", spaced(amount)) for number, (label, amount) in enumerate(project.costs, 1)
    ]
    sheet.table(
        [*rows, ("Kustannukset yhteensä", spaced(project.total))],
        (LEFT, 360.0, 480.0),
        ruled=project.variant % 2 == 1,
    )
    sheet.heading("14. RAHOITUSSUUNNITELMA")
    _draw_shares(sheet, project)


def _draw_shares(sheet: Sheet, project: Project) -> None:
    shares = [("Rahoitus", "Euroa", "Osuus")]
    shares += [(label, spaced(amount), f"{percent} %") for label, _, amount, percent in project.shares]
    total = sum(amount for _, _, amount, _ in project.shares)
    shares.append(("Rahoitus yhteensä", spaced(total), "100 %"))
    sheet.table(shares, (LEFT, 330.0, 440.0, RIGHT), ruled=project.variant % 2 == 1)


def _draw_report(sheet: Sheet, project: Project) -> None:
    extra = project.extra
    interim = extra.get("interim")
    _head(sheet, project, "PROJEKTIN VÄLIRAPORTTI" if interim else "PROJEKTIN LOPPURAPORTTI")
    sheet.heading("Viranomaisen merkintöjä")
    _pairs(
        sheet, project,
        (("Saapumispvm", extra.get("report_arrived", "")), ("Diaarinumero", extra.get("diary", ""))),
        (("Käsittelijä", extra.get("officer", "")), ("Puhelinnumero", extra.get("officer_phone", ""))),
        (("Projektikoodi", project.code), ("Tila", extra.get("report_state", "Valmis"))),
    )  # fmt: skip
    numbers = iter(range(1, 30))
    if interim:
        sheet.heading(f"{next(numbers)}. RAPORTOINTIKAUSI")
        sheet.beside([(("Raportointikausi", interim),)])
    sheet.heading(f"{next(numbers)}. PROJEKTIN PERUSTIEDOT")
    _pairs(
        sheet, project,
        (("Projektin nimi", project.name),),
        (("Ohjelma", project.programme),),
        *(((("Ohjelman osio", project.section),),) if project.fund == "ESF" else ()),
        (("Toimintalinja", f"{project.axis[0]} : {project.axis[1]}"),),
        (("Projektityyppi", project.type),),
        (("Vastuuviranomainen", project.authority),),
        (("Aloituspäivämäärä", project.start), ("Päättymispäivämäärä", project.end)),
    )  # fmt: skip
    sheet.heading(f"{next(numbers)}. PROJEKTIN TOTEUTTAJAN TIEDOT")
    _pairs(sheet, project, (("Toteuttajan nimi", project.actor.name),))
    first = project.persons[0]
    _draw_person(
        sheet, project, Person("Projektin vastuuhenkilön nimi", first.name, None, first.email, first.phone)
    )
    sheet.heading(f"{next(numbers)}. LOMAKKEEN TÄYTTÄJÄN TIEDOT")
    last = project.persons[-1]
    _draw_person(sheet, project, Person("Täyttäjän nimi", last.name, None, last.email, last.phone))
    for title, text in project.report:
        sheet.heading(f"{next(numbers)}. {title.upper()}")
        sheet.prose(text)
    sheet.heading(f"{next(numbers)}. HYVÄT KÄYTÄNNÖT")
    sheet.prose(project.good_practices)
    sheet.heading(f"{next(numbers)}. PROJEKTIN RAHOITUS")
    _draw_shares(sheet, project)
    sheet.heading(f"{next(numbers)}. YHTEENVETO PROJEKTIN TOTEUTUKSESTA JA TULOKSISTA")
    sheet.prose(project.outcome)


def spaced(amount: int) -> str:
    """Return an amount with its digits in groups of three."""
    return f"{amount:,}".replace(",", " ")
