"""Read all that a story tells of its project, one family of fields after another."""

from __future__ import annotations

from esrcat.evidence import Extraction, Found
from esrcat.free_text.activities.reading import read_activities, read_objectives
from esrcat.free_text.contacts.reading import read_people
from esrcat.free_text.deduced import issues_of_deduced
from esrcat.free_text.funds.reading import derive_period, fund_of_authority, read_fund, read_said_period
from esrcat.free_text.groups.reading import read_groups
from esrcat.free_text.money.breakdown import read_breakdown
from esrcat.free_text.money.reading import add_currency, read_money
from esrcat.free_text.names.reading import find_names, read_names
from esrcat.free_text.parties.reading import read_organisations
from esrcat.free_text.periods.milestones import read_milestones
from esrcat.free_text.periods.reading import read_period
from esrcat.free_text.places.reading import read_places
from esrcat.free_text.related.others import read_code, read_programme_parts, read_subprojects
from esrcat.free_text.related.reading import read_related
from esrcat.free_text.results.figures import figures_in
from esrcat.free_text.results.participants import read_counts
from esrcat.free_text.results.reading import read_counted_results
from esrcat.free_text.shared import take_over
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.sections import read_sections
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.web_address import read_web


def read_story(story: Story, facts: list[Found] | None) -> Extraction:
    """Return what a story says of its project; `facts` are what a text about several says elsewhere."""
    names = find_names(story, of_several=facts is not None)
    about = Aboutness(story, names)
    finds = Finds(story)
    read_names(story, names, finds)
    read_code(story, about, finds)
    read_fund(story, about, finds)
    if facts:
        take_over(finds, [found for found in facts if not found.pointer.startswith("/authority")])
    read_programme_parts(story, about, finds)
    read_period(story, about, finds)
    read_said_period(story, about, finds)
    derive_period(finds)
    read_organisations(story, about, finds)
    fund_of_authority(finds)
    if facts:
        take_over(finds, facts)
    read_people(story, about, finds)
    read_places(story, about, finds)
    read_groups(story, about, finds)
    figures = list(figures_in(story, about))
    read_counts(story, about, finds, figures)
    read_counted_results(story, about, finds, figures)
    read_subprojects(story, finds)
    read_objectives(story, about, finds)
    read_activities(story, about, finds)
    fund = finds.get("/fund")
    read_money(story, about, finds, str(fund) if fund else None)
    read_breakdown(story, about, finds)
    add_currency(story, finds)
    read_milestones(story, about, finds)
    read_related(story, about, finds)
    read_web(story, about, finds)
    read_sections(story, finds)
    finds.extraction.issues += issues_of_deduced(finds.extraction.found)
    return finds.extraction
