"""What the published form of a record follows from, as a digest: its own bytes and those around it."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from esrcat.catalogue import Catalogue


def origins(catalogue: Catalogue) -> dict[str, str]:
    """Return for each record a digest of itself, of its documents, and of the records that share these.

    The contact persons of one record are left out of the text that others were read from too: so what is
    published of a record may change with another one.
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
