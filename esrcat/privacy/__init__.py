"""What may be published: text without the personal data of contact persons, of equal length.

Left out are the names, e-mails and phones of the contact persons wherever they stand, and every other
e-mail address and phone number in running text. An organisation's own phone and web address stay.
"""

from __future__ import annotations

from esrcat.catalogue import Catalogue
from esrcat.privacy.masking import WITHHELD, mask

__all__ = ["WITHHELD", "mask", "published"]


def published(catalogue: Catalogue) -> Catalogue:
    """Return a catalogue of the same projects and documents with personal data masked; close it too."""
    masked_catalogue = Catalogue()
    try:
        for record in catalogue.projects():
            companions = [catalogue.project(other) for other in catalogue.companions(record.id)]
            masked, documents = mask(record, catalogue.documents_of(record), companions)
            masked_catalogue.add(masked)
            for document in documents:
                masked_catalogue.add_document(document)
    except BaseException:
        masked_catalogue.close()
        raise
    return masked_catalogue
