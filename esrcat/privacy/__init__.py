"""What may be published: text without the personal data of contact persons, of equal length.

Left out are the names, e-mails and phones of the contact persons wherever they stand, and every other
e-mail address and phone number in running text. An organisation's own phone and web address stay.
"""

from __future__ import annotations

from esrcat.catalogue import Catalogue
from esrcat.privacy.contact_values import is_personal
from esrcat.privacy.masking import WITHHELD, mask, mask_document, mask_record

__all__ = ["WITHHELD", "is_personal", "mask", "published"]


def published(catalogue: Catalogue) -> Catalogue:
    """Return a catalogue of the same projects with personal data masked; close it too.

    Of the documents it has those that a project names.
    """
    masked_catalogue = Catalogue()
    masked_catalogue.aliases = catalogue.aliases
    try:
        for each in catalogue.left_out():
            masked_catalogue.add_left_out(*each)
        for document, ids in catalogue.documents():
            masked_catalogue.add_document(mask_document(document, [catalogue.project(id) for id in ids]))
        for record in catalogue.projects():
            companions = [catalogue.project(id) for id in catalogue.companions(record)]
            masked_catalogue.add(mask_record(record, masked_catalogue.documents_of(record), companions))
    except BaseException:
        masked_catalogue.close()
        raise
    return masked_catalogue
