"""Fields of a PDF form: what was filled in stands in no text of its pages until it is drawn on them.

pdfium draws it, as a viewer does. Buttons, signatures and comments are left out, and of boxes to tick is told
where they are and whether they are ticked: a form may draw its ticks in any way.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any, NamedTuple

from esrcat.readers.pdf_stretch import Box

_NO_TEXT = ("FPDF_FORMFIELD_PUSHBUTTON", "FPDF_FORMFIELD_SIGNATURE", "FPDF_FORMFIELD_UNKNOWN")
_BOXES = ("FPDF_FORMFIELD_CHECKBOX", "FPDF_FORMFIELD_RADIOBUTTON")


class FieldBox(NamedTuple):
    """A box to tick: left, bottom, right and top in the page's own points, and whether it is ticked."""

    corners: Box
    ticked: bool


class FilledIn(NamedTuple):
    """A PDF with its fields drawn on the pages, and their boxes to tick by page (from 0)."""

    data: bytes
    boxes: Mapping[int, list[FieldBox]]


def needs_adobe(pdf: Any) -> bool:
    """Tell whether the pages of a PDF are made only when a program of Adobe shows it (a dynamic XFA form)."""
    from pypdfium2 import raw

    return bool(pdf.get_formtype() == raw.FORMTYPE_XFA_FULL)


def filled_in(pdf: Any) -> FilledIn | None:
    """Return a PDF, of which no page was opened, with its fields drawn; None for one without any."""
    from pypdfium2 import raw

    if pdf.get_formtype() == raw.FORMTYPE_NONE:
        return None
    pdf.init_forms()
    drawing = _Drawing(raw, pdf)
    for number in range(len(pdf)):
        drawing.draw(number)
    if not drawing.has_fields:
        return None
    content = io.BytesIO()
    pdf.save(content, flags=raw.FPDF_REMOVE_SECURITY)
    return FilledIn(content.getvalue(), drawing.boxes)


class _Drawing:
    """Draws the fields of one PDF on its pages."""

    def __init__(self, raw: Any, pdf: Any) -> None:
        self._raw, self._pdf, self._form = raw, pdf, pdf.formenv.raw
        self._no_text, self._to_tick = (
            {getattr(raw, name) for name in names} for names in (_NO_TEXT, _BOXES)
        )
        self.boxes: dict[int, list[FieldBox]] = {}
        self.has_fields = False

    def draw(self, number: int) -> None:
        """Draw the fields of a page; one that is broken is told when it is read."""
        raw = self._raw
        page = raw.FPDF_LoadPage(self._pdf.raw, number)
        if not page:
            return
        # This gives fields an appearance that have none yet.
        raw.FORM_OnAfterLoadPage(page, self._form)
        for index in reversed(range(raw.FPDFPage_GetAnnotCount(page))):
            mark = raw.FPDFPage_GetAnnot(page, index)
            is_drawn = self._is_drawn(mark, number)
            raw.FPDFPage_CloseAnnot(mark)
            if is_drawn:
                self.has_fields = True
            else:
                raw.FPDFPage_RemoveAnnot(page, index)
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        raw.FORM_OnBeforeClosePage(page, self._form)
        raw.FPDF_ClosePage(page)

    def _is_drawn(self, mark: Any, number: int) -> bool:
        """Tell whether a mark on a page is a field that shows a text; note those that are boxes to tick."""
        raw = self._raw
        if raw.FPDFAnnot_GetSubtype(mark) != raw.FPDF_ANNOT_WIDGET:
            return False
        if raw.FPDFAnnot_GetFlags(mark) & (raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW):
            return False
        kind = raw.FPDFAnnot_GetFormFieldType(self._form, mark)
        if kind not in self._to_tick:
            return kind not in self._no_text
        corners = raw.FS_RECTF()
        raw.FPDFAnnot_GetRect(mark, corners)
        box = corners.left, corners.bottom, corners.right, corners.top
        ticked = bool(raw.FPDFAnnot_IsChecked(self._form, mark))
        self.boxes.setdefault(number, []).append(FieldBox(box, ticked))
        self.has_fields = True
        return False
