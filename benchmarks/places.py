"""Hold the regions, sub-regions and municipalities that generated project pages name."""

from __future__ import annotations

from typing import NamedTuple


class Region(NamedTuple):
    """Describe one region: names, major region, sub-regions as printed (genitive), municipalities.

    `cities` are pairs of nominative and genitive; `authority` is the beginning of the authority's name.
    """

    name: str
    section: str
    authority: str
    subregions: tuple[str, ...]
    municipalities: tuple[str, ...]
    cities: tuple[tuple[str, str], ...]


REGIONS: tuple[Region, ...] = (
    Region(
        "Satakunta", "Länsi-Suomen", "Satakunnan",
        ("Rauman", "Porin", "Pohjois-Satakunnan", "Kaakkois-Satakunnan"),
        ("Eura", "Harjavalta", "Huittinen", "Kankaanpää", "Karvia", "Kokemäki", "Nakkila", "Pori", "Rauma"),
        (("Pori", "Porin"), ("Rauma", "Rauman"), ("Kankaanpää", "Kankaanpään")),
    ),
    Region(
        "Kanta-Häme", "Etelä-Suomen", "Hämeen",
        ("Hämeenlinnan", "Riihimäen", "Forssan"),
        ("Forssa", "Hattula", "Hausjärvi", "Humppila", "Hämeenlinna", "Janakkala", "Loppi", "Riihimäki"),
        (("Hämeenlinna", "Hämeenlinnan"), ("Forssa", "Forssan"), ("Riihimäki", "Riihimäen")),
    ),
    Region(
        "Pirkanmaa", "Länsi-Suomen", "Pirkanmaan",
        ("Luoteis-Pirkanmaan", "Etelä-Pirkanmaan", "Tampereen", "Lounais-Pirkanmaan", "Ylä-Pirkanmaan"),
        ("Akaa", "Ikaalinen", "Kangasala", "Lempäälä", "Nokia", "Orivesi", "Parkano", "Tampere", "Virrat"),
        (("Tampere", "Tampereen"), ("Nokia", "Nokian"), ("Parkano", "Parkanon")),
    ),
    Region(
        "Kymenlaakso", "Etelä-Suomen", "Kaakkois-Suomen",
        ("Kouvolan", "Kotka-Haminan"),
        ("Hamina", "Kotka", "Kouvola", "Miehikkälä", "Pyhtää", "Virolahti"),
        (("Kotka", "Kotkan"), ("Kouvola", "Kouvolan"), ("Hamina", "Haminan")),
    ),
    Region(
        "Etelä-Savo", "Itä-Suomen", "Etelä-Savon",
        ("Mikkelin", "Savonlinnan", "Pieksämäen"),
        ("Enonkoski", "Hirvensalmi", "Juva", "Mikkeli", "Mäntyharju", "Pieksämäki", "Puumala", "Savonlinna"),
        (("Mikkeli", "Mikkelin"), ("Savonlinna", "Savonlinnan"), ("Pieksämäki", "Pieksämäen")),
    ),
    Region(
        "Pohjois-Savo", "Itä-Suomen", "Pohjois-Savon",
        ("Ylä-Savon", "Kuopion", "Koillis-Savon", "Varkauden", "Sisä-Savon"),
        ("Iisalmi", "Kaavi", "Keitele", "Kiuruvesi", "Kuopio", "Leppävirta", "Sonkajärvi", "Varkaus"),
        (("Kuopio", "Kuopion"), ("Iisalmi", "Iisalmen"), ("Varkaus", "Varkauden")),
    ),
    Region(
        "Pohjois-Karjala", "Itä-Suomen", "Pohjois-Karjalan",
        ("Joensuun", "Keski-Karjalan", "Pielisen Karjalan"),
        ("Ilomantsi", "Joensuu", "Juuka", "Kitee", "Kontiolahti", "Lieksa", "Liperi", "Nurmes", "Tohmajärvi"),
        (("Joensuu", "Joensuun"), ("Kitee", "Kiteen"), ("Nurmes", "Nurmeksen")),
    ),
    Region(
        "Keski-Suomi", "Länsi-Suomen", "Keski-Suomen",
        ("Jyväskylän", "Keuruun", "Jämsän", "Äänekosken", "Saarijärven-Viitasaaren"),
        ("Joutsa", "Jyväskylä", "Jämsä", "Karstula", "Keuruu", "Laukaa", "Muurame", "Saarijärvi"),
        (("Jyväskylä", "Jyväskylän"), ("Jämsä", "Jämsän"), ("Äänekoski", "Äänekosken")),
    ),
    Region(
        "Etelä-Pohjanmaa", "Länsi-Suomen", "Etelä-Pohjanmaan",
        ("Suupohjan", "Seinäjoen", "Kuusiokuntien", "Järviseudun"),
        ("Alajärvi", "Alavus", "Ilmajoki", "Kauhajoki", "Kauhava", "Kurikka", "Lapua", "Seinäjoki", "Ähtäri"),
        (("Seinäjoki", "Seinäjoen"), ("Lapua", "Lapuan"), ("Kauhajoki", "Kauhajoen")),
    ),
    Region(
        "Pohjois-Pohjanmaa", "Pohjois-Suomen", "Pohjois-Pohjanmaan",
        ("Oulun", "Oulunkaaren", "Raahen", "Nivala-Haapajärven", "Ylivieskan", "Koillismaan"),
        ("Haapajärvi", "Ii", "Kalajoki", "Kuusamo", "Nivala", "Oulainen", "Oulu", "Raahe", "Taivalkoski"),
        (("Oulu", "Oulun"), ("Raahe", "Raahen"), ("Ylivieska", "Ylivieskan")),
    ),
    Region(
        "Kainuu", "Itä-Suomen", "Kainuun",
        ("Kehys-Kainuun", "Kajaanin"),
        ("Hyrynsalmi", "Kajaani", "Kuhmo", "Paltamo", "Puolanka", "Ristijärvi", "Sotkamo", "Suomussalmi"),
        (("Kajaani", "Kajaanin"), ("Kuhmo", "Kuhmon"), ("Sotkamo", "Sotkamon")),
    ),
    Region(
        "Lappi", "Pohjois-Suomen", "Lapin",
        ("Rovaniemen", "Kemi-Tornion", "Torniolaakson", "Itä-Lapin", "Tunturi-Lapin", "Pohjois-Lapin"),
        ("Inari", "Kemi", "Kemijärvi", "Kittilä", "Kolari", "Pello", "Posio", "Rovaniemi", "Salla", "Tornio"),
        (("Rovaniemi", "Rovaniemen"), ("Kemi", "Kemin"), ("Tornio", "Tornion")),
    ),
)  # fmt: skip
