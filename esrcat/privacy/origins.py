"""A digest of what a published record is made from: its bytes, its documents, and the records beside it."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from esrcat.catalogue import Catalogue


def origins(catalogue: Catalogue) -> dict[str, str]:
    """Return for each record a digest of itself, of its documents, and of the records that share these.

    The contact persons of one record are masked in texts that other records were read from as well, so a
    record's published form may change when another record does.
    """
    own = {id: hashlib.sha256(blob).digest()[:16] for id, blob in catalogue.json_lines()}
    around: dict[str, list[bytes]] = defaultdict(list)
    for text, ids in catalogue.document_lines():
        digest = hashlib.sha256(text or b"")
        for id in ids:
            digest.update(id.encode() + own[id])
        for id in ids:
            around[id].append(digest.digest()[:16])
    return {
        id: hashlib.sha256(blob + b"".join(sorted(around[id]))).hexdigest()[:32] for id, blob in own.items()
    }
