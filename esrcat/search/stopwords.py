"""Stop words: words of a query that are ignored when it has others."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """ja tai sekä että eli on ei ovat oli olla se ne tämä joka jotka kun kuin niin myös mutta kanssa mukaan
    varten hanke hankkeen hankkeet hankkeita hankkeissa hankkeessa projekti projektin projektit projekteja
    alue alueen alueella alueet seutu seudun seudulla maakunta maakunnan maakunnassa kunta kunnan kunnassa
    och att i på för av med som en ett den det de är om till projekt projektet
    the of and to in for is with by are on a an project projects""".split()
)
"""In small letters, as written. What is in them only is asked for only when a query has nothing else."""
