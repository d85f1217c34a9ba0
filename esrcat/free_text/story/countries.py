"""The countries that registers print behind those who take part in a project: 'Umeå University, Sweden'."""

from __future__ import annotations

COUNTRY = (
    r"(?:Finland|Suomi|Sweden|Sverige|Ruotsi|Norway|Norge|Norja|Denmark|Danmark|Tanska|Iceland|Island|Islanti|Estonia|Estland|Viro"
    r"|Latvia|Lettland|Lithuania|Litauen|Liettua|Poland|Polen|Puola|Germany|Tyskland|Saksa|Russia|Ryssland|Venäjä|Åland(?:\sIslands)?|Italy|Spain"
    r"|Portugal|France|Greece|Ireland|Netherlands|Belgium|Austria|Slovenia|Slovakia|Hungary|Romania|Bulgaria|Croatia|Czech\sRepublic|UK)"
    r"(?:\s\([A-Z]{2}\))?"
)
"""A country's name, in three languages."""
