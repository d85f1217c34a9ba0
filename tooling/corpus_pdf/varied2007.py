"""Two reports of 2007–2013 that go other ways than `layouts2007`: another order, other words, gaps and tables.

Their expected records are kept by hand in the corpus.
"""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from corpus_pdf.sheet import LEFT, RIGHT, Sheet, rendered

_WIDE = (LEFT, 250.0)


def _left_footer(canvas: Canvas, page: int, pages: int) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(LEFT, 40, f"EURA JÄRJESTELMÄ {page}/{pages}")
    canvas.line(LEFT, 52, RIGHT, 52)


def _strip_and_footer(canvas: Canvas, page: int, pages: int) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(LEFT, 800, "Projektikoodi: A39205")
    canvas.drawString(230, 800, "Projektin nimi: Louhoksen lampi lämmittää kylän ja jäähdyttää m...")
    canvas.drawRightString(RIGHT, 30, f"EURA JÄRJESTELMÄ {page}/{pages}")


def documents() -> dict[str, bytes]:
    """Return the PDFs by the name that they have in the corpus."""
    return {
        "pdf2007_report/dev/S19205": rendered(_final, _left_footer, serif=True),
        "pdf2007_report/dev/A39205": rendered(_interim, _strip_and_footer, hyphens=True),
    }


def _final(sheet: Sheet) -> None:
    sheet.line("ESR-PROJEKTIN LOPPURAPORTTI", font=sheet.bold, size=14, drop=16)
    sheet.line("Euroopan sosiaalirahaston osittain rahoittamat projektit", drop=12)
    sheet.line("Ohjelmakausi 2007–2013", drop=18)
    sheet.heading("Viranomaisen merkintöjä", size=10)
    sheet.beside(
        [
            (("Saapumispvm:", "3.2.2012"),),
            (("Diaarinumero:", ""),),
            (("Käsittelijä:", "Impi Kallioniemi"),),
            (("Projektikoodi:", "S19205"),),
            (("Tila:", "Jätetty viranomaiskäsittelyyn 3.2.2012 (2)"),),
        ],
        at=_WIDE,
    )
    # The summary first, as some print it.
    sheet.heading("YHTEENVETO PROJEKTIN TOTEUTUKSESTA JA TULOKSISTA")
    sheet.prose(
        "Kaupunginosan kahvila opetti työn alkeet lähiön nuorille. Oppisopimuksen sai 21 nuorta. Keittiö jatkaa "
        "osuuskuntana.\n\nTuloksia:\n- kirjoitettiin 3 opasta\n- perustettiin 2 osuuskuntaa"
    )
    sheet.heading("PROJEKTIN PERUSTIEDOT")
    sheet.beside(
        [
            (
                (
                    "Projektin nimi:",
                    "Kahvinkeittäjästä yrittäjäksi: nuorten osuuskuntakahvilat lähiöissä ja asemilla",
                ),
            ),
            (("Ohjelma:", "Manner-Suomen ESR-ohjelma"),),
            (("Ohjelman osio:", "Valtakunnallinen osio"),),
            (
                (
                    "Toimintalinja:",
                    "2 : Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen",
                ),
            ),
            (("Projektityyppi:", "Projekti, jossa on henkilöitä mukana"),),
            (("Vastuuviranomainen:", "Pirkanmaan elinkeino-, liikenne- ja ympäristökeskus"),),
            (("Aloituspäivämäärä:", "1.1.2009"),),
            (("Päättymispäivämäärä:", "31.10.2011"),),
        ],
        at=_WIDE,
    )
    _final_persons(sheet)
    _final_texts(sheet)
    _final_results(sheet)


def _final_persons(sheet: Sheet) -> None:
    sheet.heading("PROJEKTIN TOTEUTTAJAN TIEDOT")
    sheet.beside(
        [
            (("Toteuttajan nimi:", "Paahtimon nuorisosäätiö, Tampereen toimipaikka"),),
            (("Projektin vastuuhenkilön nimi:", "PAPU PIIA KAROLIINA"),),
            (("Asema organisaatiossa:", "vs. toiminnanjohtaja"),),
            (("Sähköpostiosoite:", "piia.papu@paahtimo.example"),),
            (("Puhelinnumero:", "-"),),
        ],
        at=_WIDE,
    )
    sheet.heading("LOMAKKEEN TÄYTTÄJÄN TIEDOT")
    sheet.beside(
        [
            (("Täyttäjän nimi:", "Eelis Suodatin"),),
            (("Sähköpostiosoite:", ""),),
            (("Puhelinnumero:", "+358 40 555 2050"),),
        ],
        at=_WIDE,
    )


def _final_texts(sheet: Sheet) -> None:
    sheet.heading("PROJEKTIN LÄHTÖKOHTA, KOHDERYHMÄ JA TAVOITTEET")
    sheet.prose(
        "Lähiöissä oli tyhjiä kioskeja ja nuoria, joilta puuttui työkokemus. Kohderyhmä:\n"
        "1. peruskoulun jälkeen kotiin jääneet\n2. ammattikoulun keskeyttäneet\n\n"
        "Tavoitteena oli avata kuusi kahvilaa, joita nuoret pyörittävät itse."
    )
    sheet.heading("PROJEKTIN TOTEUTUS JA YHTEISTYÖ")
    for text in _REALISATION:
        sheet.prose(text)
    sheet.heading("JULKISUUS JA TIEDOTTAMINEN")
    sheet.prose("Kahviloiden mukit kiersivät kuvina verkossa.")
    sheet.heading("ONGELMAT JA SUOSITUKSET")
    sheet.prose("-")


def _final_results(sheet: Sheet) -> None:
    sheet.heading("PROJEKTIN TULOKSET")
    sheet.table(
        [
            ("Kahvila", "Nuoria", "Aukioloviikkoja"),
            *(
                (place, str(young), str(weeks))
                for place, young, weeks in (
                    ("Hervannan asema", 14, 101),
                    ("Kaukajärven kioski", 9, 88),
                    ("Lielahden halli ja sen kesäterassi rannassa", 17, 64),
                    ("Tesoman kirjasto", 11, 120),
                    ("Lempäälän seisake", 6, 47),
                    ("Nokian torin paviljonki", 7, 52),
                )
            ),
        ],
        (LEFT, 300.0, 400.0, 500.0),
        ruled=True,
    )
    sheet.prose("Viikkoja kertyi enemmän kuin oli suunniteltu.")
    sheet.heading("PROJEKTIN TASA-ARVOVAIKUTUKSET")
    sheet.prose("Vuorot jaettiin tasan.")
    sheet.heading("PROJEKTIN VAIKUTUKSET KESTÄVÄÄN KEHITYKSEEN")
    sheet.prose("Kahvinporoista viljeltiin sieniä.")
    sheet.heading("HYVÄT KÄYTÄNNÖT")
    sheet.prose("Vuoronvaihdon kahvihetki, jossa päivä käydään läpi.")
    sheet.heading("PROJEKTIN RAHOITUS, EUROA")
    sheet.beside(
        [
            (("Myönnetty EU- ja valtion rahoitus", "512 000"),),
            (("Toteutunut EU- ja valtion rahoitus", "498 730"),),
            (("Suunniteltu julkinen rahoitus yhteensä", "640 000"),),
            (("Toteutunut julkinen rahoitus yhteensä", "623 412"),),
        ],
        at=(LEFT, 330.0),
    )
    sheet.heading("AINEISTON SÄILYTYS")
    sheet.prose("Säätiön kellarissa, kaapissa 4.")


_REALISATION = (
    "Ensimmäinen kahvila avattiin asemalle, jossa väkeä riitti jo aamukuudelta. Kahden kuukauden jälkeen "
    "nuoret ehdottivat, että aamuvuoro keitetään edellisenä iltana valmiiksi termoksiin, ja jonot lyhenivät.",
    "Valmentajia oli kaksi kahvilaa kohti: toinen opetti leipomaan, toinen laskemaan kassan. Kassaerot "
    "katettiin yhteisestä purkista, johon kukin osuuskunta pani osan tipeistä. Kun purkki tyhjeni, "
    "järjestettiin kokous, eikä ketään nimetty syylliseksi.",
    "Yhteistyö kaupungin tilapalvelun kanssa oli aluksi hankalaa, sillä kioskeissa ei ollut vettä. Toisena "
    "kesänä putket vedettiin talkoilla. Kaupunki lainasi kaivurin, ja asukasyhdistys tarjosi keiton.",
    "Oppilaitos hyväksyi kahvilatyön osaksi tutkintoa. Näytöt annettiin tiskin takana oikeille asiakkaille, "
    "ja arvioija istui ikkunapöydässä pullakahveilla. Näyttöjä varten laadittiin kortti, johon kerättiin "
    "leima jokaisesta opitusta tehtävästä. Kortti on nyt käytössä kolmessa muussakin kahvilassa.",
)


def _interim(sheet: Sheet) -> None:
    sheet.line("EAKR-PROJEKTIN VÄLIRAPORTTI", font=sheet.bold, size=16, drop=22)
    sheet.line("Euroopan aluekehitysrahaston osittain rahoittamat projektit", drop=14)
    sheet.line("Ohjelmakausi 2007-2013", drop=20)
    sheet.heading("Viranomaisen merkintöjä")
    sheet.under(
        [
            (("Saapumispvm", ""), ("Diaarinumero", "ESAELY/182/2014")),
            (("Käsittelijä", ""), ("Puhelinnumero", "")),
            (("Projektikoodi", "A39205"), ("Tila", "Keskeneräinen")),
        ]
    )
    sheet.heading("1. RAPORTOINTIKAUSI")
    sheet.line("Raportointikausi 1.7.2012 - 31.12.2012", drop=16)
    sheet.heading("2. PROJEKTIN PERUSTIEDOT")
    sheet.under(
        [
            (
                (
                    "Projektin nimi",
                    "Louhoksen lampi lämmittää kylän ja jäähdyttää meijerin: hukkalämmön koelaitos vanhassa "
                    "kalkkikaivoksessa (Lampilämpö)",
                ),
            ),
            (("Ohjelma", "Itä-Suomi"), ("Projektityyppi", "Sekä investointi- että kehittämisprojekti")),
            (
                ("Toimintalinja", "1 : Yritystoiminnan edistäminen"),
                ("Vastuuviranomainen", "Etelä-Savon maakuntaliitto"),
            ),
            (("Aloituspäivämäärä", "1.3.2012"), ("Päättymispäivämäärä", "31.8.2014")),
        ],
        label_size=7.0,
    )
    sheet.heading("3. PROJEKTIN TOTEUTTAJAN TIEDOT")
    sheet.under(
        [
            (
                ("Toteuttajan nimi", "Kalkkivuoren Energia Oy"),
                ("Projektin vastuuhenkilön nimi", "Onerva Kipsi"),
            ),
            (("Sähköpostiosoite", "onerva.kipsi@kalkkivuori.example"), ("Puhelinnumero", "015 555 4610")),
        ]
    )
    sheet.heading("4. LOMAKKEEN TÄYTTÄJÄN TIEDOT")
    sheet.under(
        [
            (("Täyttäjän nimi", "Kaleva Marmori"), ("Asema organisaatiossa", "käyttöinsinööri")),
            (("Sähköpostiosoite", "kaleva.marmori@kalkkivuori.example"), ("Puhelinnumero", "050-555 4611")),
        ]
    )
    _interim_texts(sheet)


def _interim_texts(sheet: Sheet) -> None:
    sheet.heading("5. PROJEKTIN LÄHTÖKOHTA, KOHDERYHMÄ JA TAVOITTEET")
    sheet.prose(
        "Meijeri puhaltaa lämpönsä taivaalle, ja kylä lämpiää öljyllä. Louhoksessa on 30 metriä vettä."
    )
    sheet.heading("6. PROJEKTIN TOTEUTUS JA YHTEISTYÖ")
    sheet.heading("6.1 Rakentaminen", size=10.0)
    sheet.prose("Putket laskettiin syyskuussa. Pohjasta nostettiin kaksi vaunua ja yksi polkupyörä.")
    sheet.heading("6.2 Mittaukset", size=10.0)
    sheet.prose(
        "Lämpötilat luetaan neljältä syvyydeltä.\n• pinta\n• kymmenen metriä\n• kaksikymmentä metriä\n• pohja"
    )
    sheet.heading("7. ONGELMAT JA SUOSITUKSET")
    sheet.prose("Lupa viivästyi, koska kartasta puuttui vanha tunneli.")
    sheet.heading("8. PROJEKTIN INNOVATIIVISUUS")
    sheet.prose("Vesi kerrostuu itsestään, joten pumppuja tarvitaan vain yksi.")
    sheet.heading("9. HYVÄT KÄYTÄNNÖT")
    sheet.prose("Kerrotaan loppuraportissa.")
    sheet.heading("10. PROJEKTIN RAHOITUS")
    sheet.table(
        [
            ("Rahoituslähde", "Toteutunut, euroa", "%"),
            ("EAKR- ja valtion rahoitus", "84 210", "60"),
            ("Kuntarahoitus", "28 070", "20"),
            ("Yksityinen rahoitus", "28 070", "20"),
            ("Yhteensä", "140 350", "100"),
        ],
        (LEFT, 330.0, 450.0, RIGHT),
        ruled=False,
    )
    sheet.heading("11. YHTEENVETO PROJEKTIN TOTEUTUKSESTA JA TULOKSISTA")
    sheet.prose("Kaudella valmistui pumppaamo. Koeajo alkaa, kun jäät lähtevät.")
