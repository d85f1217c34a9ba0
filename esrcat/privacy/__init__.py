"""The publishable form of a catalogue: personal data is masked by text of equal length (see `masking`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.privacy.contact_values import is_personal
from esrcat.privacy.masking import mask, mask_document, mask_record
from esrcat.privacy.origins import origins
from esrcat.values.withheld import WITHHELD

Earlier = Callable[[str], bytes | None]

__all__ = ["WITHHELD", "is_personal", "mask", "origins", "published"]


def _nothing(_: str) -> None:
    return None


class PublishedCatalogue(Catalogue):
    """Masked records of a catalogue; a document is masked when it is first asked for."""

    def __init__(self, whole: Catalogue) -> None:
        super().__init__(gather=True)
        self._whole = whole
        self.aliases = whole.aliases

    def document(self, sha256: str) -> dict[str, Any] | None:
        """Return the masked document of that digest, None when it was not given."""
        found = super().document(sha256)
        if found is None and (given := self._whole.document(sha256)) is not None:
            records = [self._whole.project(id) for id in self._whole.projects_of(sha256)]
            self.add_document(mask_document(given, records))
            found = super().document(sha256)
        return found

    def languages_of(self, record: ProjectRecord) -> list[str | None]:
        """Return the languages of a record's documents, None for those that were not given."""
        return self._whole.languages_of(record)


def published(catalogue: Catalogue, earlier: Earlier = _nothing) -> Catalogue:
    """Return a catalogue of the same projects with personal data masked; close it too, before the other one.

    `earlier` is asked by id for the JSON of a masked record that is known to be the same.
    """
    masked_catalogue = PublishedCatalogue(catalogue)
    try:
        for each in catalogue.left_out():
            masked_catalogue.add_left_out(*each)
        for id in catalogue.ids():
            if (known := earlier(id)) is not None:
                masked_catalogue.add_json(known.rstrip())
                continue
            record = catalogue.project(id)
            companions = [catalogue.project(other) for other in catalogue.companions(record)]
            masked_catalogue.add(mask_record(record, masked_catalogue.documents_of(record), companions))
    except BaseException:
        masked_catalogue.close()
        raise
    return masked_catalogue
