"""Write the pages of projects: of each record its own page and one for each of its documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from esrcat.catalogue import Catalogue
from esrcat.catalogue.memberships import memberships
from esrcat.linking.history import history
from esrcat.linking.kin import Entries
from esrcat.model import ProjectRecord
from esrcat.site.project.kin import Near, nearest
from esrcat.site.project.page import project_title, project_view
from esrcat.site.project.quality import Quality
from esrcat.site.sources.cited import Sources, document_languages, language_of, project_page, source_page
from esrcat.site.sources.disagreements import differences, disagreements
from esrcat.site.sources.page import OwnPart, own_part, source_view
from esrcat.site.words.addresses import entity_page
from esrcat.site.words.outside import OutsideLinks
from esrcat.site.writing.parts import made_from
from esrcat.site.writing.writer import SiteWriter


class _Around(NamedTuple):
    """What the pages of a record take from the rest of the catalogue, in no language.

    By field the addresses of what it belongs to; the projects beside it; the projects that it names.
    """

    links: dict[str, str]
    near: list[Near]
    named: list[str | None]


class _Documents(NamedTuple):
    """The parts of documents that are a record's, None for those not at hand, and their languages."""

    parts: list[OwnPart | None]
    languages: list[str]


class ProjectWriter:
    """Writes the pages of each record in all languages, unless they were made from the same before.

    `links` knows of addresses out of the site, `date` is the day of the build, '' if it is not told.
    `origins` name by id what the record and its documents follow from, `frame` names all that is on every
    page; without origins all pages are made.
    """

    def __init__(
        self,
        writers: Sequence[SiteWriter],
        catalogue: Catalogue,
        *,
        links: OutsideLinks | None = None,
        date: str = "",
        frame: str = "",
        origins: Mapping[str, str] | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._links, self._date = links, date
        self._frame, self._origins = frame, origins or {}
        self._entries, self._entities = Entries(catalogue.lines()), catalogue.entities
        self._languages = [(writer, Quality(writer.renderer.messages)) for writer in writers]

    @property
    def qualities(self) -> list[Quality]:
        """What was gathered of the records that were written, for each language."""
        return [quality for _, quality in self._languages]

    def write(self, record: ProjectRecord) -> None:
        """Write the pages of a record and count it; its outline is enough."""
        around, first = self._around(record), self._languages[0][0]
        name, origin = f"project {record.id}", self._origins.get(record.id)
        digest = made_from(self._frame, origin, *around)
        if origin is None or not first.keep_part(name, digest):
            whole = self._catalogue.project(record.id)
            documents = self._documents(whole)
            with first.part(name, digest):
                for writer, _ in self._languages:
                    self._write(writer, whole, documents, around)
        self._count(record)

    def _around(self, record: ProjectRecord) -> _Around:
        belongs = memberships(record, self._entities.organisations)
        links = {each.pointer: entity_page(each.kind, each.id) for each in belongs if each.pointer}
        find, own = self._entries.find, record.id
        named = [find(own, part.name, part.host) for part in record.subprojects]
        named += [find(own, each.name, each.host, each.code) for each in record.related_projects]
        return _Around(links, nearest(self._entities, record), named)

    def _documents(self, record: ProjectRecord) -> _Documents:
        found = self._catalogue.documents_of(record)
        parts = [
            None
            if document is None
            else own_part(record, number, document, shared=self._catalogue.is_shared(document["sha256"]))
            for number, document in enumerate(found)
        ]
        return _Documents(parts, document_languages(record, found))

    def _write(
        self, writer: SiteWriter, record: ProjectRecord, documents: _Documents, around: _Around
    ) -> None:
        renderer = writer.renderer
        words, settings = renderer.messages, renderer.settings
        view = project_view(
            record,
            [None if part is None else part.read_share(words) for part in documents.parts],
            words,
            renderer.marks,
            site_title=settings.title,
            base_url=settings.base_url,
            languages=documents.languages,
            entries=self._entries,
            links=around.links,
            near=around.near,
            outside=self._links,
            date=self._date,
        )
        writer.page(project_page(record.id), "hanke.html", view=view)
        for number, part in enumerate(documents.parts):
            if part is not None:
                page = source_page(record.id, number)
                writer.page(page, "lahde.html", view=source_view(record, number, part, words))

    def _count(self, record: ProjectRecord) -> None:
        own = language_of(record)
        languages = [language or own for language in self._catalogue.languages_of(record)]
        has_text = [False] * len(record.documents)
        has_changed = any(step.changes for step in history(record))
        for writer, quality in self._languages:
            renderer = writer.renderer
            words = renderer.messages
            told = differences(record, words) if record.conflicts else {}
            sources = Sources(record, has_text, renderer.marks, told, languages)
            name = project_title(record, sources, words)
            found = list(disagreements(record, sources, words)) if told else []
            quality.add(record, name, found, has_changed=has_changed)
