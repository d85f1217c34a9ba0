"""The PDF forms of 2014–2020: application or plan, and the funding decision."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from corpus_pdf.facts import Organisation, Project
from corpus_pdf.layouts2007 import spaced
from corpus_pdf.sheet import LEFT, RIGHT, Furniture, Sheet, rendered

_PROGRAMME = "Kestävää kasvua ja työtä 2014 – 2020 Suomen rakennerahasto-ohjelma"
_OPTIONS = (
    "Vain yksi hakija",
    "Hakijoita on useampi kuin yksi (yhteishanke)",
    "Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten "
    "(tuen siirto)",
)
_JOINT = {"single": 0, "joint": 1, "transfer": 2}
_COLUMNS = (LEFT, 300.0, 380.0, RIGHT)
_LABELS_ABOVE = (0, 1, 6)
_COLONS = (4, 5)


def plan(project: Project) -> bytes:
    """Return the application or plan as a PDF."""
    return rendered(
        lambda sheet: _draw_plan(sheet, project),
        _edges(project),
        hyphens=project.variant % 2 == 1,
        serif=project.variant >= 4,
    )


def decision(project: Project) -> bytes:
    """Return the funding decision as a PDF."""
    return rendered(lambda sheet: _draw_decision(sheet, project), _decision_edges(project))


def _edges(project: Project) -> Furniture:
    def draw(canvas: Canvas, page: int, pages: int) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(LEFT if project.variant == 6 else 480, 805, f"{page} ({pages})")
        if project.variant % 2:
            canvas.drawString(LEFT, 30, "Tulostettu 4.2.2016 9:05:41")

    return draw


def _decision_edges(project: Project) -> Furniture:
    def draw(canvas: Canvas, page: int, pages: int) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(480, 805, f"{page} ({pages})")
        canvas.drawString(330, 805, project.extra["diary"])

    return draw


def _pairs(sheet: Sheet, project: Project, *rows: tuple[tuple[str, str], ...]) -> None:
    if project.variant in _LABELS_ABOVE:
        sheet.under(rows, label_size=10.0 if project.variant == 1 else 8.0)
        return
    if project.variant in _COLONS:
        sheet.beside([((f"{label}:", value),) for row in rows for label, value in row], at=(LEFT, 280.0))
        return
    for row in rows:
        sheet.beside([row], at=(LEFT, 175.0, 310.0, 425.0) if len(row) == 2 else (LEFT, 230.0))


def _draw_plan(sheet: Sheet, project: Project) -> None:
    extra = project.extra
    sheet.line(extra.get("title", "Hankehakemus"), font=sheet.bold, size=18, drop=22)
    sheet.line(_PROGRAMME, drop=20)
    sheet.heading("Viranomaisen merkintöjä")
    _pairs(
        sheet, project,
        (("Saapumispäivämäärä", project.arrived), ("Diaarinumero", extra["diary"])),
        (("Käsittelijä", extra["officer"]), ("Puhelinnumero", extra["officer_phone"])),
        (("Hakemusnumero", extra["number"]), ("Hankekoodi", project.code)),
        (("Hakemustyyppi", "Uusi"), ("Tila", project.status[0])),
    )  # fmt: skip
    sheet.heading("1 Viranomainen, jolle hakemus osoitetaan", 12)
    _pairs(sheet, project, (("Viranomainen", project.authority),))
    _draw_actor(sheet, project)
    sheet.heading("3 Hankkeen perustiedot", 12)
    assert project.objective is not None
    _pairs(
        sheet, project,
        (("Hankkeen julkinen nimi", project.name),),
        (("Alkamispäivämäärä", project.start), ("Päättymispäivämäärä", project.end)),
        (("Toimintalinja", f"{project.axis[0]}. {project.axis[1]}"),),
        (("Erityistavoite", f"{project.objective[0]}. {project.objective[1]}"),),
    )  # fmt: skip
    sheet.heading("4 Tiivistelmä (julkaistaan internetin tietopalvelussa)", 12)
    sheet.heading("4.1 Hankkeen julkinen tiivistelmä (tavoitteet, toimenpiteet, tulokset)")
    sheet.prose(project.summary)
    sheet.heading("5 Hankkeen tarve, tavoitteet ja kohderyhmä", 12)
    for number, title, text in project.kept:
        sheet.heading(f"{number} {title}")
        sheet.prose(text)
    sheet.heading("5.8 Mitkä ovat hankkeen varsinaiset kohderyhmät?")
    sheet.prose(project.direct)
    sheet.heading("5.9 Mitkä ovat hankkeen välilliset kohderyhmät?")
    sheet.prose(project.indirect)
    sheet.heading("6 Maantieteellinen kohdealue" if project.variant == 6 else "7 Hankkeen kohdealue", 12)
    sheet.beside(
        [(("Maakunnat", ", ".join(project.regions)),), (("Kunnat", ", ".join(project.municipalities)),)]
    )
    _draw_money(sheet, project, "11 Kustannusarvio", "12 Rahoitussuunnitelma")


def _draw_actor(sheet: Sheet, project: Project) -> None:
    actor, person = project.actor, project.persons[0]
    sheet.heading("2 Hakijan perustiedot", 12)
    _pairs(
        sheet, project,
        (("Hakijan virallinen nimi", actor.name), ("Y-tunnus", actor.business_id)),
        (("Organisaatiotyyppi", actor.type),),
        (("Jakeluosoite", actor.street), ("Puhelinnumero", actor.phone)),
        (("Postinumero", actor.postcode), ("Postitoimipaikka", actor.city)),
        (("Tilinumero (IBAN)", "FI00 1234 5600 0007 85"), ("BIC", "ESIMFIHH")),
        (("WWW-osoite", actor.web),),
    )  # fmt: skip
    contact = (
        ("Hankkeen yhteyshenkilön nimi", person.name),
        ("Yhteyshenkilön asema hakijaorganisaatiossa", person.role or ""),
        ("Yhteyshenkilön sähköpostiosoite", person.email or ""),
        ("Yhteyshenkilön puhelinnumero", person.phone or ""),
    )
    _pairs(
        sheet,
        project,
        *((contact[:2], contact[2:]) if project.variant in _LABELS_ABOVE else ((pair,) for pair in contact)),
    )
    sheet.line("Hakijoiden lukumäärä tai tuen siirto -menettely", drop=16)
    sheet.options(_OPTIONS, _JOINT[project.joint], drawn=project.variant % 2 == 1)
    if project.joint != "single":
        _draw_partners(sheet, project)


def _draw_partners(sheet: Sheet, project: Project) -> None:
    joint = project.joint == "joint"
    sheet.heading("Osatoteuttajat" if joint else "Tuen siirron saajat")
    name = "Hakijan (osatoteuttajan) nimi" if joint else "Tuen siirronsaajan nimi"
    rows = [(name, "Y-tunnus", "Organisaatiotyyppi")]
    rows += [(partner.name, partner.business_id, partner.type) for partner in project.partners]
    sheet.table(rows, _COLUMNS, ruled=project.variant % 2 == 0, middle=project.variant == 2)
    asked = "yhteishankkeena" if joint else "tuen siirto -menettelyä käyttäen"
    sheet.line(f"Perustele, miksi hanke toteutetaan {asked}.", font=sheet.bold, drop=16)
    sheet.prose(project.extra["why"])


def _draw_money(sheet: Sheet, project: Project, costs: str, financing: str) -> None:
    ruled = project.variant % 2 == 0
    sheet.heading(costs, 12)
    rows = [("Kustannukset", "Yhteensä (€)")]
    rows += [
        (f"{number}. {label}", spaced(amount)) for number, (label, amount) in enumerate(project.costs, 1)
    ]
    sheet.table([*rows, ("Kustannukset yhteensä", spaced(project.total))], (LEFT, 360.0, 480.0), ruled=ruled)
    sheet.heading(financing, 12)
    shares = [("Rahoitus", "Yhteensä (€)", "%")]
    shares += [(label, spaced(amount), f"{percent} %") for label, _, amount, percent in project.shares]
    sheet.table(
        [*shares, ("Rahoitus yhteensä", spaced(project.total), "100 %")],
        (LEFT, 330.0, 440.0, RIGHT),
        ruled=ruled,
    )


def _draw_decision(sheet: Sheet, project: Project) -> None:
    sheet.line("Päätös", font=sheet.bold, size=18, drop=24)
    sheet.line(_PROGRAMME, drop=22)
    if project.variant % 2 == 0:
        for label, value in (
            ("Hankekoodi", project.code),
            ("Päätöksen järjestysnumero", "1/1"),
            ("Hankkeen nimi", project.name),
            ("Rahoittava viranomainen", project.authority),
            ("Päätöksen tila", "Voimassa"),
        ):
            sheet.line(f"{label}: {value}", drop=16)
    sheet.gap(10)
    sheet.line("Tuensaajat", font=sheet.bold, size=11, drop=18)
    for organisation in (project.actor, *project.partners):
        _draw_beneficiary(sheet, organisation)
    sheet.gap(8)
    sheet.line(f"Hankehakemuksenne {project.arrived}", drop=18)
    assert project.objective is not None
    for line in (
        "Alueellinen kehittämistuki: kehittämishanke",
        "Päätöstyyppi: Hankepäätös",
        f"Hankekoodi: {project.code}",
        f"Toimintalinja: {project.axis[0]}. {project.axis[1]}",
        f"Erityistavoite: {project.objective[0]}. {project.objective[1]}",
        f"Kustannusmalli: {project.extra['model']}",
        f"Hanke on toteutettava {project.start} – {project.end} välisenä aikana",
    ):
        sheet.prose(line)
    sheet.heading("1 Tuen määrä", 12)
    sheet.prose(project.extra["aid"])
    _draw_money(
        sheet, project, "2 Hankkeen hyväksytty kustannusarvio ja rahoitussuunnitelma", "Rahoitussuunnitelma"
    )
    sheet.heading("3 Tuen maksamisen ehdot", 12)
    sheet.prose(project.extra["terms"])


def _draw_beneficiary(sheet: Sheet, organisation: Organisation) -> None:
    sheet.line(f"{organisation.name} Y-tunnus: {organisation.business_id}", drop=18)
