"""Organisations and addresses that cannot be right."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

PLANTED = (
    Plant("business-id-check-digit", "/actor/business_id", "S19001", "9810123-9", "9810123-8"),
    Plant("business-id-check-digit", "/partners/1/business_id", "S29001", "9810222-3", "9810223-3"),
    Plant("partner-is-lead", "/partners/0/name", "S29001", "Joensuun Seudun Rakentajakoulu Oy",
          "Pielisjoen Nuorten Tuki ry."),
    Plant("partner-is-lead", "/partners/1/name", "S29001", "Lieksan Talkooväki ry.",
          "PIELISJOEN NUORTEN TUKI RY"),
    Plant("duplicate-partner", "/partners/1/name", "S29001", "Lieksan Talkooväki ry.",
          "Joensuun seudun rakentajakoulu, Oy"),
    Plant("duplicate-partner", "/partners/2/name", "S29001", "Karelian työpajasäätiö sr, Nurmes",
          "Lieksan Talkooväki ry"),
    Plant("actor-type-against-name", "/actor/type", "S19001",
          "Organisaatiotyyppi: Kuntayhtymä", "Organisaatiotyyppi: Yritys"),
    Plant("actor-type-against-name", "/actor/type", "S29001",
          "Organisaatiotyyppi: Muu järjestö tai yhdistys", "Organisaatiotyyppi: Kunta"),
    Plant("actor-type-against-name", "/actor/type", "S29001",
          "Hakijan virallinen nimi: Pielisjoen Nuorten Tuki ry",
          "Hakijan virallinen nimi: Joensuun kaupunki / nuorisopalvelut"),
    Plant("actor-type-against-name", "/actor/type", "A39001",
          "Organisaatiotyyppi: Yritys", "Organisaatiotyyppi: Järjestö tai yhdistys"),
    Plant("unknown-organisation-type", "/actor/type", "S19001",
          "Organisaatiotyyppi: Kuntayhtymä", "Organisaatiotyyppi: Kuntaliitos"),
    Plant("unknown-organisation-type", "/actor/type", "S29001",
          "Organisaatiotyyppi: Muu järjestö tai yhdistys", "Organisaatiotyyppi: 013 555 7010"),
    Plant("malformed-email", "/contacts/0/email", "S19001",
          "hilma.saraskoski(at)koivurannankky.fi", "hilma..saraskoski(at)koivurannankky.fi"),
    Plant("malformed-email", "/contacts/0/email", "S29001",
          "saimi.kuittinen-raja(at)pielisjoentuki.fi", "säimi.kuittinen-raja(at)pielisjoentuki.fi"),
    Plant("malformed-email", "/contacts/0/email", "S19004",
          "terttu.rouhiala(at)vesijarvenamk.fi", "terttu.rouhiala(at)www.vesijarvenamk.fi"),
    Plant("malformed-web", "/actor/web", "S29001", "www.pielisjoentuki.fi", "http//www.pielisjoentuki.fi"),
    Plant("malformed-web", "/actor/web", "S19001", "Web-osoite: www.koivurannankky.fi",
          "Web-osoite: www..koivurannankky.fi"),
)  # fmt: skip
