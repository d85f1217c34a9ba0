"""More Swedish and English names of target groups, as texts for people give them."""

from __future__ import annotations

MORE_NAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "sv": {
        "unemployed": ("arbetslösa personer", "arbetssökande"),
        "long-term-unemployed": ("långtidsarbetslösa personer", "långtidsarbetslös"),
        "unemployed-youth": ("arbetslösa ungdomar", "unga arbetssökande", "unga arbetslösa personer"),
        "young-people": ("unga personer", "unga", "ungdomar"),
        "people-with-partial-work-ability": ("partiellt arbetsföra personer", "personer med partiell arbetsförmåga"),
        "immigrants": ("invandrare", "personer med invandrarbakgrund", "inflyttade"),
        "small-and-medium-sized-enterprises": ("små och medelstora företag", "smf-företag"),
        "entrepreneurs": ("företagare", "entreprenörer"),
        "outside-working-life": ("personer utanför arbetslivet", "utanför arbetslivet"),
        "young-people-not-in-work-or-education": ("unga utanför arbete och studier", "unga som står utanför arbete och studier", "unga som står utanför arbete och utbildning"),
    },
    "en": {
        "unemployed": ("the unemployed", "unemployed persons", "unemployed", "job seekers", "jobseekers", "unemployed job seekers"),
        "long-term-unemployed": ("the long-term unemployed", "long-term unemployed", "long-term unemployed persons", "long-term unemployed jobseekers"),
        "unemployed-youth": ("unemployed youth", "unemployed young adults", "young unemployed people", "young unemployed"),
        "young-people": ("young people", "youth", "youngsters"),
        "young-adults": ("young adults",),
        "people-with-partial-work-ability": ("people with partial work ability", "people with reduced work ability", "persons with partial work ability"),
        "immigrants": ("immigrants", "migrants", "people with an immigrant background", "people with immigrant background"),
        "small-and-medium-sized-enterprises": ("small and medium-sized enterprises", "smes", "small and medium-sized companies", "small and medium enterprises"),
        "micro-enterprises": ("micro-enterprises", "microenterprises", "micro enterprises", "micro companies"),
        "entrepreneurs": ("entrepreneurs",),
        "young-people-not-in-work-or-education": ("neets", "neet youth", "young people outside work and education", "young people who are not in employment or education"),
    },
}  # fmt: skip
