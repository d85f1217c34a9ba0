"""Tell from an element's tag, role, id and classes whether it is furniture of the site, the text, or neither.

The names are those of Liferay, WordPress, Drupal, older content systems and hand-written pages, in English,
Finnish and Swedish. A name is read by its parts ('site-footer', 'siteFooter'), so that a new theme of a
known system needs no new entry.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

Mark = Literal["furniture", "area", "text", "part", ""]

_MARKED = re.compile(r"""\b(class|id|role|itemprop)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.I)
_HIDDEN = re.compile(
    r"""display\s*:\s*none|visibility\s*:\s*hidden|\shidden(?:[\s=/]|$)|aria-hidden\s*=\s*["']?true""", re.I
)
_PARTS = re.compile(r"[A-ZÅÄÖ]?[a-zåäö]+|[A-ZÅÄÖ]+|\d+")
_FURNITURE_TAGS = frozenset(("nav", "footer", "aside", "noscript", "dialog"))
_FURNITURE_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split()
)
_FURNITURE = frozenset(
    """ad ads advert advertisement addtoany alapalkki alatunniste archive aside author banner bio bottombar
    breadcrumb breadcrumbs bredcrumb brodsmulor byline comment comments cookie cookies crumb crumbs
    relatedposts consent dropdown evaste evasteet facebook feedback foot footer footnav gdpr haku
    hakulomake huvudmeny jaa jaanappi kakor kategoria kategoriat kieli kielet kielivalinta kommentit
    kommentarer language languages languageselector lang langs login logo logos masthead mega menu
    menubar meny murupolku nav navbar navi navigaatio navigation navigering navpath newsletter oikea
    oikeapalsta pager pagination pagefooter palaute path popup prevnext print printer promo quicklinks
    related relaterat relaterade respond rightcol rss search share sharebar shared sharedaddy sharethis
    sharing sidbar sidebar sidepanel sidfot sidhuvud sidopanel sitemap sivupalkki sivuvalikko skip
    skiplink skiplinks social some somejako sponsor submenu subnav subscribe tabs tagcloud taglist tagit
    tags toolbar topbar toplinks topmenu toolbox tulosta twitter ulkoasu valikko vasenpalsta widget
    widgets ylapalkki ylatunniste ylavalikko undermeny""".split()
)
# Words that say nothing alone ('field-tags', 'node-meta'), but do as the name's whole.
_FURNITURE_NAMES = frozenset(
    """left right vasen hoger vanster header head top bottom side sivu reuna palsta meta metadata links
    linkit lankar actions tools sr-only screen-reader-text visually-hidden element-invisible
    hide-accessible sivuhistoria left-col right-col leftcol leftcolumn rightcolumn left-column
    right-column col-left col-right vasenvalikko oikeavalikko portlet-topper entry-footer post-footer
    article-footer asset-metadata taglib-header portlet-title portlet-title-text site-header page-top
    uutislista uutisnostot nostot ajankohtaista tapahtumat latest-news news-list teasers alaosa
    ylaosa yla ala entry-meta post-meta submitted elementor-widget-posts elementor-widget-nav-menu
    elementor-widget-share-buttons elementor-widget-search-form elementor-widget-breadcrumbs
    elementor-widget-post-navigation elementor-location-header
    elementor-location-footer""".split()
)
_AREA_NAMES = frozenset(
    """main content maincontent main-content page-content site-content contentarea content-area
    content-main primary sisalto sisaltoalue paasisalto innehall huvudinnehall region-content maincol
    main-column site-main content-wrapper keskipalsta keskiosa mittspalt center middle keski""".split()
)
_TEXT_NAMES = frozenset(
    """leipateksti leipa brodtext artikkeli artikel tiedote uutinen nyhet pressmeddelande article
    article-body articlebody entry-content post-content post-body entry post node__content node-content
    node field--name-body field-name-body journal-content-article asset-full-content asset-content
    news-item newsitem news-article news-single text teksti text-content textcontent bodytext body-text
    hanke projekti project project-page hankesivu maintext ce-bodytext item-page com-content-article
    item-content""".split()
)
# A name with one of these is the head or another part of the text, whatever else it says.
_OF_TEXT = frozenset(
    ("entry", "article", "post", "node", "field", "content", "sisalto", "artikkeli", "asset")
)
_STEMS = re.compile(
    r"related|sidebar|sharing|sharedaddy|shariff|cookie|breadcrumb|comment|footer|social|consent|newsletter|murupolku"
    r"|kommen|evaste|valikko|liittyv|navigation|navbar|languagemenu|skip-?link"
)
_NEVER_OF_TEXT = frozenset(
    """comment comments share sharing related nav navigation social sidebar breadcrumb breadcrumbs some
    cookie cookies respond tags pager pagination widget print skip menu footer links author bio jaa""".split()
)
# Builders of pages call every part of a text a widget.
_BUILDERS = ("elementor-", "vc_", "wp-block-", "et_pb_", "fl-", "siteorigin-", "so-")
_MARKED_TAGS: dict[str, Mark] = {"main": "area", "article": "text"}
_ORDER: tuple[Mark, ...] = ("text", "area", "part")
_ACCENTS = str.maketrans("äåöÄÅÖ", "aaoAAO")


def mark_of(tag: str, attributes: str) -> Mark:
    """Tell what tag, role and names say: furniture, the area of the text, the text, a part, or nothing."""
    if tag in ("", "body"):
        return ""
    if attributes:
        if _is_hidden(attributes):
            return "furniture"
        marks = [
            _mark_of_role(value) if name == "role" else _mark_of_name(value)
            for name, value in _names(attributes)
        ]
        if "furniture" in marks and tag not in _MARKED_TAGS:
            return "furniture"
        for mark in _ORDER:
            if mark in marks:
                return mark
    if tag in _FURNITURE_TAGS:
        return "furniture"
    return _MARKED_TAGS.get(tag, "")


def _names(attributes: str) -> list[tuple[str, str]]:
    """Return classes, id, role and itemprop of a tag: the name in lower case, and each word of its value."""
    if "=" not in attributes:
        return []
    return [
        (name.lower(), word)
        for name, double, single, bare in _MARKED.findall(attributes)
        for word in (double or single or bare).split()
    ]


def _is_hidden(attributes: str) -> bool:
    """Tell whether a reader of the page does not see the element with these attributes."""
    if "none" in attributes or "hidden" in attributes or "HIDDEN" in attributes:
        return _HIDDEN.search(attributes) is not None
    return False


def _mark_of_role(role: str) -> Mark:
    role = role.lower()
    return "area" if role == "main" else "furniture" if role in _FURNITURE_ROLES else ""


@lru_cache(maxsize=4096)
def _mark_of_name(name: str) -> Mark:
    whole = name.translate(_ACCENTS).lower().replace("_", "-")
    if whole in _TEXT_NAMES or whole.startswith(("field--name-body", "field-name-body")):
        return "text"
    if whole in _AREA_NAMES:
        return "area"
    if whole in _FURNITURE_NAMES:
        return "furniture"
    if name.startswith(_BUILDERS):
        return ""
    parts = [part.lower() for part in _PARTS.findall(name.translate(_ACCENTS))]
    if not _FURNITURE.isdisjoint(parts) or _STEMS.search(whole):
        of_text = (
            not _OF_TEXT.isdisjoint(parts) and _NEVER_OF_TEXT.isdisjoint(parts) and not _STEMS.search(whole)
        )
        return "part" if of_text else "furniture"
    return ""
