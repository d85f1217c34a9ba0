"""Places that are not where they are said to be."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

PLANTED = (
    Plant("unknown-place", "/area/municipalities/1/name", "S19001", "Kannonkoski, Karstula",
          "Kannonkoski, Karstola"),
    Plant("unknown-place", "/area/regions/0/name", "S29001", "Maakunnat: Pohjois-Karjala",
          "Maakunnat: Pohjos-Karjala"),
    Plant("duplicate-place", "/area/municipalities/2/name", "S19001", "Karstula, Kivijärvi",
          "Karstula, Kannonkoski"),
    Plant("duplicate-place", "/area/subregions/1/name", "S29001", "Seutukunnat: Joensuun, Pielisen Karjalan",
          "Seutukunnat: Joensuun, Joensuun"),
    Plant("subregion-outside-regions", "/area/subregions/1/name", "S19001",
          "Saarijärven-Viitasaaren, Äänekosken", "Saarijärven-Viitasaaren, Sisä-Savon"),
    Plant("subregion-outside-regions", "/area/subregions/0/name", "S29001",
          "Seutukunnat: Joensuun", "Seutukunnat: Jyväskylän"),
    Plant("municipality-outside-area", "/area/municipalities/1/name", "S19001",
          "Kannonkoski, Karstula", "Kannonkoski, Kuopio"),
    Plant("municipality-outside-area", "/area/municipalities/2/name", "S29001",
          "Ilomantsi, Lieksa, Nurmes", "Ilomantsi, Salo, Nurmes"),
    Plant("municipality-outside-area", "/area/municipalities/0/name", "S29001",
          "<p>Maakunnat: Pohjois-Karjala</p>\n<p>Seutukunnat: Joensuun, Pielisen Karjalan</p>\n"
          "<p>Kunnat: Joensuu",
          "<p>Seutukunnat: Joensuun, Pielisen Karjalan</p>\n<p>Kunnat: Rovaniemi"),
)  # fmt: skip
