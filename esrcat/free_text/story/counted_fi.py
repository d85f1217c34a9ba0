"""What Finnish texts count that came of a project: new jobs, new businesses, qualifications."""

from __future__ import annotations

COUNTED: tuple[tuple[str, str], ...] = (
    (
        "qualifications",
        r"tutki(?:nto|nnon)\s+(?:piti\s+valmistua|on\s+valmistunut|valmistui)\s+(?P<number>\d+)(?=\s)",
    ),
    (
        "new_jobs",
        r"(?:(?:uu(?:tta|den|desta|teen)|pysyvä[äns]\w*|vakitui\w+|kokoaikai\w+|kokopäiväi\w+)\s+){0,2}(?:työpaik(?:kaa|an|asta|kaan)|vakanssi(?:a|n|sta)|työsuhdetta)\b",
    ),
    (
        "new_jobs",
        r"(?:työpaikkoja|vakansseja)\s+(?:[a-zåäö-]+\s+){0,3}?(?P<number>\d+)(?!\d|[.,]\d|\s\d{3})",
    ),
    (
        "new_jobs",
        r"työpaik\w+[^.;]{0,40}\bniitä\s+(?:on\s+)?(?:syntyi|syntynyt|tuli|tullut|kertyi|saatiin)\s+(?:\w+\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
    ),
    (
        "new_businesses",
        r"(?:[\w-]+\s+){0,2}(?:kasvoi|muuttui|jalostui)\s+(?:\w+\s+)?yrity(?:kseksi|ksiksi)\b",
    ),
    ("new_businesses", r"(?:[a-zåäö-]+\s+)?(?:yritystä|toiminimeä|osuuskuntaa|firmaa)\b"),
    (
        "new_businesses",
        r"(?:perustettavia|uusia|syntyviä)\s+(?:yrityksiä|toiminimiä|firmoja)\s+(?:[a-zåäö-]+\s+){0,3}?(?P<number>\d+)(?!\d|[.,]\d)",
    ),
    (
        "qualifications",
        r"\w*tutkintoja\s+(?:on\s+|saatiin\s+)?suorit\w+\s+(?:\w+\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
    ),
    (
        "new_businesses",
        r"yrityksiä\s+(?:on\s+)?(?:perust|synty)\w+\s+(?:\w+\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
    ),
    (
        "new_businesses",
        r"yrityksen\s+(?:on\s+)?perust(?:i|ivat|anut|aneet)\s+(?:kaikkiaan\s+|yhteensä\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
    ),
    ("new_businesses", r"uusia\s+yrityksiä\s+(?:\w+\s+){0,3}?(?P<number>\d+)(?!\d|[.,]\d)"),
    ("qualifications", r"uusia\s+\w*tutkintoja\s+(?:\w+\s+){0,3}?(?P<number>\d+)(?!\d|[.,]\d)"),
    (
        "qualifications",
        r"(?P<number>\d+)(?::n|:tä)?\s+(?:\w+\s+){0,3}suoritta\w+\s+(?:\w+\s+)?\w*tutkinnon\b",
    ),
    (
        "new_businesses",
        r"(?:uutta|uuden)\s+yritystä\b|yritystä(?=\s+ja\s+\d+\s+(?:uutta\s+)?työpaikkaa)|yritystä\s+perustettiin|(?:\w+\s+)?(?:on\s+)?perust(?:i|ivat|anut|aneet)\s+(?:oman\s+)?yrityksen\b",
    ),
    (
        "qualifications",
        r"(?:\w+\s+)?\w*tutkintoa\b|(?:\w+\s+)?(?:on\s+)?(?:suoritti|suorittanut|suorittaneet|suorittivat|sai|saanut)\s+(?:\w+\s+)?\w*tutkinnon\b",
    ),
    (
        "qualifications",
        r"\w*tutkinnon\s+(?:on\s+|ovat\s+)?(?:suoritti|suorittivat|suorittanut|suorittaneet|sai|saivat|saanut)\s+(?:kaikkiaan\s+|yhteensä\s+)?(?P<number>\d+)",
    ),
)
"""Pairs of a field and a pattern of what stands behind its number, or around it with a group `number`."""
