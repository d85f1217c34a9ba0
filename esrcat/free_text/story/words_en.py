"""The English words of free text about projects."""

from __future__ import annotations

from esrcat.free_text.story.wording import Wording

_PROJECT = r"\bprojects?(?:'s|’s)?\b"
_FUND = r"(?:ESF\+?|AMIF|ERDF|EU|JTF|European\s+(?:Union|Social\s+Fund(?:\s+Plus)?|Regional\s+Development\s+Fund))"
_SUPPORT = r"(?:funding|share|support|grant|contribution|financing|aid)"

ENGLISH = Wording(
    language="en",
    own=r"our|my|(?:the\s+|our\s+)?(?:project(?:'s|’s)?|our\s+project's)",
    topics={
        "name": r"project of the (?:month|week)|(?:name|title) of (?:the|our) project|name|full name|full title|project name|project title|title|project",
        "acronym": r"acronym|short name|abbreviation",
        "code": r"(?:project )?(?:code|number|id)|reference(?: number)?",
        "period": r"how long [\w ]{2,25}\??|how long (?:does it last|will it last|does (?:it|the project) run)\??|when does (?:it|the project) (?:run|take place)\??|(?:project |implementation )?(?:period|duration|time(?:line|table|frame)?|schedule|dates|term)(?: and (?:budget|area))?|runs|running|when\??|duration of the project|project duration|running time|timing",
        "start": r"start(?:s|ed|ing)?(?: date)?|begins|began|project start",
        "end": r"end(?:s|ed|ing)?(?: date)?|closing date|completion(?: date)?|project end",
        "total": r"(?:what|how much) (?:does|did|will) (?:it|the project|this|all this|all of it) cost\??|total (?:costs?|budget|funding)|budget(?: total)?|overall budget|whole (?:budget|project)|(?:total|all) costs?|costs?(?: in total)?|total|total project cost|total costs of the project",
        "budget": r"budget and funding|funding and budget|finances|funding|financing|costs and funding",
        "granted": r"(?:granted|awarded) (?:funding|support|aid)|grant(?: awarded)?|(?:EU|ESF|ERDF) and state funding granted|funding granted",
        "eu_state": r"(?:ESF|ERDF|EU|JTF) and (?:national|state|government) (?:funding|share|support|contribution)",
        "eu": r"(?:ESF|ERDF|EU|JTF|ESF\+) (?:funding|share|contribution|support|grant)",
        "state": r"(?:state|national|government) (?:funding|share|contribution)",
        "municipalities": r"municipal (?:funding|share|contribution)|(?:funding|share|contribution) of the municipalities|municipalities' share",
        "own": r"own (?:funding|share|contribution)|self-financing|self-funding|own financing",
        "private": r"private (?:funding|share|contribution)",
        "public": r"public funding(?: in total)?|total public funding",
        "authority": r"who (?:decided|approved it|granted it|made the decision|granted the money)\??|(?:granted|awarded|approved|decided) by|decision by|(?:responsible|funding|managing|granting) authority|intermediate body|authority",
        "funder": r"(?:main )?fund(?:er|ers|ing body|ing source|ing programme|ed by)|financ(?:ier|iers|ed by)|programme|who funds it\??|funding source",
        "actor": r"responsible(?: (?:body|party|partner))?|implementing organi[sz]ation|(?:lead|main) (?:partner|implementer|beneficiary|organi[sz]ation|applicant)|lead|coordinator|co-?ordinated by|applicant|implemented by|beneficiary|project owner|implementer|responsible organi[sz]ation|led by|(?:run|managed|carried out|administered|hosted|coordinated) by|lead body|project lead|main implementer",
        "partners": r"(?:the )?(?:project )?partners (?:of|in) (?:the|our) project(?: includ(?:e|ed))?|are there (?:any )?(?:other )?partners\??|do you have (?:any )?partners\??|with whom\??|who (?:else )?(?:is|are) (?:with us|involved|in it|on board|the partners)\??|who are (?:the|our|your|its) partners\??|who else(?: takes part| is involved)?\??|(?:project |other |co-?operation |implementing )?partners?|co-?implementers?|partner organi[sz]ations|part-implementers?|also involved|others involved|together with|involved|participating organi[sz]ations|with|other organi[sz]ations|consortium partners|in partnership with|in cooperation with",
        "implementers": r"(?:lead(?: partner| beneficiary)?|coordinator|main implementer) and (?:(?:project )?partners|co-implementers|other beneficiaries)|who (?:runs|leads|owns|manages|coordinates|organi[sz]es|carries out|carried out|is carrying out|implements|is responsible for|ran|led|is doing|does) (?:it|this|the project|the work)(?: out)?\??|who carries (?:it|this|the project) out\??|who (?:does|did) (?:it|this)\??|who are we\??|who is behind the project\??|who is involved\??|implementers|implementing organi[sz]ations|who\??|who implements it\??|consortium|who is behind it\??",
        "area": r"where (?:do you work|do we work|does it (?:operate|take place|happen)|is it (?:done|carried out)|does the project operate)\??|working in|(?:target |project |operating |operational |implementation |working )?area|places|region(?:s)?|where\??|location(?:s)?|geographical area|municipalities",
        "target_groups": r"for|who gets [\w ]{3,20}\?|who is helped\??|aimed at|meant for|intended for|designed for|beneficiaries|who (?:can|may) (?:take part|join(?: in)?|participate|come)\??|who is it aimed at\??|who do you work with\??|(?:main |direct )?target groups?|for whom\??|who is it for\??|who is the project for\??|participants and target group",
        "objectives": r"(?:aims|objectives|goals) of (?:the|our) project|what (?:are you aiming (?:at|for)|do you want to achieve|is the (?:aim|goal))\??|(?:main |overall |key )?(?:objectives?|aims?|goals?|purpose)|aims and (?:objectives|activities)|goals and objectives|background and (?:aims|objectives)|what are we aiming at\??|objectives and activities",
        "activities": r"what (?:we|they) (?:actually )?(?:did|have done)|what (?:is|was|will be|is being|has been|gets) done\??|(?:activities|work packages|parts) of (?:the|our) project|what we are doing|what (?:does|do|did|will) [\w’' -]{2,40} do\??|what happens(?: in practice| in [\w ]+)?\??|what (?:is|was) done(?: in practice)?\??|tasks|how does it work\??|how do you work\??|work packages|packages|(?:our )?work|(?:main |key )?(?:activities|measures|actions)|what we do|what do we do\??|what (?:does )?the project do(?:es)?\??|what happens in the project\??|how we work|our activities|what we will do|what is done\??|contents?|how\??",
        "contacts": r"whom? (?:do i|should i|to) (?:ask|call|contact|write to)(?: (?:for )?more)?\??|who can i (?:ask|contact)\??|who to (?:ask|contact)\??|ask us|questions\??|who answers questions\??|contacts?(?: (?:information|details|us|persons?))?|(?:more|further|additional) information|enquiries|inquiries|project (?:team|staff)|for more information|get in touch|staff|contact person|media contacts?",
        "results": r"what have (?:you|we) achieved(?: so far)?\??|where (?:do )?(?:we|things) stand(?: now)?\??|what did (?:it|the project|you) (?:achieve|lead to)\??|what has come out of it\??|(?:the |our )?(?:results|outcomes|achievements)(?:\W.{0,40})?|what (?:came (?:of|out of) it|we achieved|has been achieved|has come of it|did we achieve)\??|so far|results|outcomes|achievements|what was achieved\??|results so far",
        "participants": r"number|numbers|places|how many\??|(?:planned |expected |target )?(?:number of )?participants(?:,? ?\(?(?:target|plan(?:ned)?|goal|so far|actual)\)?)?",
        "subprojects": r"sub-?projects",
        "related": r"(?:our|the) (?:other|earlier|previous) projects|other projects (?:of|at|by) .{3,40}|(?:related|other|previous|sister|earlier) projects?",
        "web": r"(?:own )?(?:web ?)?(?:site|pages)|web(?: ?site| page| pages)?|website|homepage|www|read more|online|project website",
        "axis": r"priority(?: axis)?",
        "specific_objective": r"specific objective",
        "published": r"published|date|updated|posted",
        "business_id": r"business id",
        "phone": r"tel(?:ephone)?\.?|phone|mobile",
        "email": r"e-?mail",
        "role": r"role|position|title|job title",
    },
    project=_PROJECT,
    other=(
        r"\b(?:had|has|ran|runs)\s+an?\s+(?:\w+\s+)?project\s+of\s+(?:its|their)\s+own\b|\bneighbour(?:['’]s|s['’]|ing\s+\w+['’]s)\s+(?:[\w+-]+\s+){0,2}project\b|\b(?:it|association|college|company|city|town|municipality|parish|university)\s+(?:ran|had|led|took\s+part\s+in)\s+an?\s+(?:[\w+-]+\s+){0,3}project\b|\b(?:(?:an?\s+)?(?:earlier|previous|preceding|former|similar|separate)|another|other|its?\s+predecessor|(?:the|a|its)\s+sister)\s+(?:\w+\s+){0,2}projects?\b(?!\s+(?:manager|coordinator|leader|director|worker|planner|officer))|\bsister\s+project|\b(?:predecessor|forerunner)"
    ),
    relates=r"took\s+part\s+in|goes\s+on\s+in|\bfollow\w*|\bbuil(?:ds?|t)\s+on\b|\bcontinu\w+|\bparallel\b|cooperat\w+|co-operat\w+|works\s+(?:closely\s+)?with|\blinked\b|\brelated\b|successor|\bnext\b|experience\w*",
    rejected=r"(?:quite|completely|entirely|wholly)\s+(?:different|another|separate|unrelated)\s+(?:kind\s+of\s+)?(?:projects?|matters?|things?|subjects?)|rejected|turned\s+down|was\s+not\s+funded|sub-?project\w*",
    sequel=r"(?:work|story)\s+(?:goes\s+on|continues|is\s+carried\s+on|is\s+continued)\s+in\b|\bfollow-?up\b|\bwill\s+head\b|\bsequel\b|\bsuccessor\b|next\s+project|new\s+project\s+(?:is|has)\s+been",
    elsewhere=r"\b(?:elsewhere,|nothing\s+to\s+do\s+with|not\s+to\s+be\s+confused|(?:earlier|previous)(?!\s+(?:this|that|in|on|than)\b)|predecessor|sister\s+project|rejected|turned\s+down|follow-?up|will\s+head)\b",
    goes_on=r"(?:the\s+)?(?:[\w-]+\s+){1,2}(?:on|for|to)\s+it\b|(?:(?:but|and)\s+)?(?:it|its|that|then|at\s+that\s+time|that\s+project)\b",
    lasts=(
        r"\b(?:spann(?:ed|ing)|spans|runs?|ran|running|implemented|carried\s+out|takes\s+place|took\s+place|period|duration|lasts?|lasted|between|during|from|in\s+operation|starts?|started|begins?|began|launched|(?:one|two|three|four|five)-year|term\s+(?:is|was)|continues?|ongoing|active|under\s+way)\b"
    ),
    starts=r"\b(?:(?:goes|dates|went)\s+back\s+to|dates?\s+from|saw\s+the\s+light\s+of\s+day|set\s+up|start(?:s|ed|ing)?|began|begun|begins?|beginning|launch(?:ed|es)?|kick(?:s|ed)\s+off|g[eo]ts?\s+(?:under\s+way|going)|opened(?:\s+its\s+doors)?|set\s+off|commenced|official\s+start|since|as\s+of|under\s+way|off\s+the\s+ground|took\s+off|takes\s+off|first\s+day)\b",
    ends=r"\b(?:bow(?:s|ed)?\s+out|pack(?:s|ed)?\s+up|lights\s+(?:go|went)\s+out|end(?:s|ed|ing)?|end\s+date|expire[sd]?|(?:is|be|are|was|were)\s+over|c[ao]mes?\s+to\s+a\s+close|finish(?:es|ed)?|conclude[sd]?|close[sd]?|shuts?(?:\s+(?:down|its\s+doors|them))?|(?:its|our)\s+last(?=,|\s+(?:is|was|will\s+be))|completed|go(?:es)?\s+on|went\s+on|w(?:ound|inds?)\s+up|dr(?:aws?|ew)\s+to\s+a\s+close|last\s+day|wraps?\s+up|wrapped\s+up|continues?|continued|runs?|ran|lasts?|lasted|until|through|came\s+to\s+an\s+end|comes\s+to\s+an\s+end)\b",
    not_lasting=(
        r"\b(?:of\s+(?:its|their|his|her)\s+own|appl(?:y|ication|ications|ied)\b|calls?\b|recruit\w*|training\s+(?:starts|begins|began)|courses?\b|seminar\w*|event\w*|exhibition\w*|survey\w*|fair\b|fairs\b|school\s+year|academic\s+year|statistic\w*|programming\s+period|programme\s+period|funding\s+period|strateg\w*|steering\s+group|meeting\w*"
        r"|regist\w+|hired|appointed|founded|visit\w*|conference\w*|pilot\w*|published|decision\w*|granted|awarded|signed|leases?\b|laws?\b|took\s+office|term\s+of\s+office|her\s+term|his\s+term|renovation\w*|warranty|licen[cs]e\b|contracts?\b|camp\b|workshop\b|opening\b|kick-?off\b|interview\w*|web\s?(?:sites?|pages?)|home\s?page|\w*report\b|turn\s+of\s+the\s+year|at\s+the\s+(?:earliest|latest)|earliest|(?:manager|coordinator|leader|director|worker)s?(?:\s+[\w-]+){0,3}\s+(?:start|beg[ai]n|join)\w*)"
    ),
    programme_period=r"programming\s+period|programme\w*|structural\s+fund\w*|funding\s+period|sustainable\s+growth",
    time_of_project=r"\b(?:(?:our|its)\s+(?:first|last)\s+day|(?:start(?:ing)?|end(?:ing)?|closing)\s+date|funding\s+(?:runs|lasts|covers|continues)|extension|extra\s+time|last\s+day|project\s+period|(?:period|time)\s+of\s+implementation|duration|implementation\s+period|running\s+time)\b|\bwe\s+(?:started|began|launched|set\s+off|finish|finished|close|closed)\b",
    it=r"\b(?:it|its)\b",
    anaphor=r"(?:Everything|The\s+(?:journey|lights)|The\s+(?:money|funding)\s+(?=last|ran|run|end)|Begins|Began|Starts|Started|Runs|Ends|Carried\s+out|It|Its|The\s+(?:\w+-year\s+)?(?:undertaking|effort|initiative|venture)|The\s+work|Running|This|Work|Implementation)\b",
    at_start=r"(?:when\s+the\s+project\s+(?:began|started)|at\s+the\s+start\s+of\s+the\s+project)",
    moves=r"moved|postponed|extended|pushed\s+back",
    extended=r"\b(?:(?:months|years?)\s+(?:more|longer)|an?\s+extra\s+(?:\w+\s+)?(?:months|year|half-year)|extra\s+months|(?:may|can|is\s+allowed\s+to|was\s+allowed\s+to)\s+(?:continue|go\s+on|run)|extend(?:ed|s)?|extension|prolonged|new\s+(?:end|closing|final)(?:ing)?\s+(?:date|day)|(?:given|granted|got)\s+(?:\w+\s+)?more\s+time|additional\s+time|postponed)\b",
    original=r"\b(?:had\s+(?:meant|hoped|planned|intended|expected)\s+to\s+(?:end|finish|close|stop|wind\s+up|be\s+(?:done|ready|over))|otherwise\s+(?:\w+\s+){0,3}would\s+have|original(?:ly)?|at\s+first|initially|before\s+the\s+extension|(?:as\s+)?first\s+planned|instead\s+of|(?<=,\s)not\s+(?:on|in)(?=\s[^.;]{0,20}\d{4})|(?:was|had\s+been)\s+(?:(?:due|supposed|meant|planned|scheduled)\s+)?to\s+(?:have\s+)?(?:end(?:ed)?|finish(?:ed)?|run|close[d]?|stop(?:ped)?|wind\s+up|be(?:en)?\s+over)|(?:should|would)\s+(?:\w+\s+){0,2}have\s+(?:ended|finished|been\s+over))\b",
    roles=(
        (
            "nothing",
            r"\b(?:per\s+year|annual(?:ly)?|a\s+year|yearly|per\s+annum|each\s+year|every\s+year|for\s+(?:the\s+year\s+)?(?:19|20)\d\d|in\s+(?:19|20)\d\d|first\s+(?:operating\s+|project\s+)?year|second\s+year|last\s+year|final\s+year|per\s+month|a\s+month)\b",
        ),
        (
            "nothing",
            r"\b(?:all|other|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)\s+(?:\w+\s+)?projects\b|programme(?:'s|’s)?\s+(?:total|budget|funding)|the\s+(?:whole|entire)\s+(?:programme|region|country)|the\s+call\b|in\s+the\s+call|round\s+of\s+(?:calls|funding)|programming\s+period|the\s+programme|city(?:'s|’s)\s+budget|municipal\s+budget",
        ),
        (
            "nothing",
            r"\b(?:co-?implementer|partner|sub-?project)(?:'s|’s|s'|s’|s)?\s+(?!own\b)(?:\w+\s+)?(?:share|part|budget|costs?)\b|(?:share|part|slice)\s+of\s+the\s+(?:project\s+)?(?:budget|costs|work)\s+(?:is|was|comes|amounts)|(?:share|part)\s+of\s+the\s+(?:municipal|municipalities)",
        ),
        (
            "nothing",
            r"on\s+average|\ba\s+(?:woman|man|head|day|night)\b|share\s+of\s+the\s+costs|of\s+which\s+the\s+\w+\s+administers|tourism|\bspends?\s+about",
        ),
        (
            "nothing",
            r"\bper\s+(?:person|participant|company|student|hour|head)\b|\bfees?\b|scholarship\w*|fine\b|turnover|compensation|wage\s+subsid\w*|prize\w*|invest(?:s|ed|ing)\b|investments?\s+(?:of|worth)|at\s+most|maximum|(?<!add )(?<!adds )(?<!added )up\s+to|saved|savings|for\s+each",
        ),
        (
            "EU and state",
            rf"{_FUND}\s+and\s+(?:the\s+)?(?:state|national|government|Finnish\s+state)\s+(?:\w+\s+)?{_SUPPORT}|{_SUPPORT}\s+(?:from|of|by)\s+(?:the\s+)?{_FUND}\s+and\s+the\s+(?:Finnish\s+)?state|share\s+of\s+the\s+EU\s+and\s+the\s+state",
        ),
        ("EU and state", rf"{_FUND}\s+and\s+(?:the\s+)?(?:Finnish\s+)?state\b"),
        (
            "EU",
            rf"{_FUND}(?:\s*\([A-Z+]+\))?(?=\s+\d)|{_FUND}(?:'s|’s)?\s+(?:\w+\s+)?{_SUPPORT}|{_SUPPORT}\s+(?:from|of|by)\s+the\s+{_FUND}|from\s+the\s+{_FUND}|{_FUND}(?:\s*\([A-Z+]+\))?\s+(?:covers?|pays?|contributes?|provides?|accounts?\s+for)|(?:covered|paid|provided)\s+by\s+the\s+{_FUND}",
        ),
        (
            "state",
            rf"(?<!and )(?:state|national|government)\s+{_SUPPORT}|from\s+the\s+state|the\s+state(?:'s|’s)\s+share",
        ),
        (
            "municipalities",
            rf"municipal\s+(?:\w+\s+)?{_SUPPORT}|(?:{_SUPPORT})\s+of\s+(?:the\s+)?(?:participating\s+)?(?:municipalities|city)|municipalities(?:'|’)?\s+(?:\w+\s+)?(?:share|contribution|funding|pay|contribute|cover|provide)|from\s+the\s+(?:participating\s+)?municipalities|the\s+(?:city|municipality)(?:'s|’s)\s+(?:share|contribution)|\bmunicipalities\b|\bmunicipal\s+one\b|\b(?:city|town|municipality)\s+of\s+\w+\s+(?:contributes?|pays?|covers?|provides?)|the\s+(?:city|town|municipality)\s+(?:contributes|pays|covers)",
        ),
        (
            "own",
            r"\bitself\s+(?=€|EUR|\d)|(?<=\w\s)itself\s+(?:pays|contributes|covers|provides|puts\s+in)|of\s+its\s+own|(?:which\s+)?(?:the|our)\s+(?:university|college|foundation|association|institute|society|centre|school|applicant)\s+(?:itself\s+)?(?:pays|contributes|covers|provides)(?:\s+itself)?|from\s+(?:its|our)\s+own\s+\w+|ourselves|own\s+(?:funding|share|contribution|financing|resources)|self-?financ\w*|self-?fund\w*",
        ),
        (
            "private",
            rf"private\s+(?:\w+\s+)?{_SUPPORT}|(?:comes?|came)\s+from\s+(?:the\s+|local\s+|participating\s+)?compan\w+|compan(?:ies|y)(?:\s+[a-z]+){0, 4}\s+(?:pay|pays|contribute|contributes|cover)(?=\s+(?:EUR\s|€\s?)?\d)|compan(?:ies|y)(?=\s+(?:contributes?\s+|pays?\s+)?(?:EUR\s|€\s?)?\d)|from\s+(?:private\s+)?compan\w+|compan\w+(?:'|’)\s+share",
        ),
        ("public", r"public\s+(?:funding|support)"),
        ("requested", r"\b(?:applied\s+for|applies\s+for|applying\s+for|requested)\b"),
        (
            "total",
            r"total\s+(?:project\s+)?(?:cost|budget|funding|value)\w*|overall\s+(?:cost|budget)\w*|budget\w*|estimated\s+cost",
        ),
        ("said total", r"costs?\b|price\s+tag|euros?\s+project|-euro\s+project|euro-project"),
        (
            "granted",
            r"grant(?:ed|s)?\b|award(?:ed|s)?\b|receiv(?:ed|es)\b|support(?:s|ed)?\b|fund(?:s|ed|ing)?\b|financ(?:es|ed|ing)\b|(?<!p)aid\b|given\b|gave\b|gives\b|decision",
        ),
    ),
    sums_of_parts=r"(?:of\s+which|consists?\s+of|comprises?|made\s+up\s+of|including|broken\s+down)",
    costs=(
        r"(?:personnel|staff|salary|labour)\s+(?:costs?|expenses)|salaries|wages|purchased\s+services|services\s+purchased|travel(?:\s+(?:costs?|expenses))?|other\s+(?:costs?|expenses)|flat\s?rate\w*(?:\s+costs?)?|rents?\b|premises|materials?|equipment|communications?|procurement|investments?|overheads?"
    ),
    not_costs=r"a\s+month|per\s+month|per\s+year|last\s+year|every\s+year",
    payers=(
        (
            "EU and state",
            r"(?:the\s+)?(?:EU|ESF|ERDF|JTF|ESF\+)\s+(?:and|\+|&)\s+(?:the\s+)?state(?:\s+funding)?",
        ),
        ("EU", r"EU|ESF|ERDF|JTF|ESF\+|European Social Fund|European Regional Development Fund"),
        ("state", r"(?:the )?state|government|national funding"),
        ("municipalities", r"municipalit(?:ies|y)|municipal funding|cities"),
        ("own", r"(?:the\s+)?(?:\w+[’']s\s+)?own (?:funding|contribution|share)|applicant|self-financing"),
        ("private", r"companies|private(?: funding| sector)?|enterprises"),
    ),
    informs=r"\binformation\s*:|\bdetails\b|(?:more|further|additional)\s+information|contact\w*|enquir\w*|inquir\w*|get\s+in\s+touch|project\s+(?:team|staff)|questions|answer\w*",
    not_contacts=r"steering\s+group|editor\w*|webmaster|reporter|journalist\w*|switchboard|customer\s+service|registry\b|text:|photos?:|communications\s+(?:unit|office(?:r)?)|media\s+contact|press\s+(?:office|officer|contact)|funding\s+(?:manager|adviser|officer)|news\s+desk|feedback",
    titles=(
        r"(?:project|team|research|training)\s+lead|(?:head|director|dean)\s+of\s+[A-Za-z-]+|(?:(?:head|director)\s+of\s+)?(?:(?!(?:says?|said|contact|reach|via|or|by|to|the|our|my|your|its|a|an|and|is|was|as|ask|call|from|with|for|of|according|explains?|adds?|admits?|notes?|comments?|recalls?|reminds?|tells?|write|email|phone|tel)\b)[A-Za-z-]+\s){0,2}"
        r"(?:manager|coordinator|co-ordinator|director|leader|officer|assistant|worker|planner|specialist|expert|adviser|advisor|counsellor|coach|lecturer|researcher|professor|secretary|designer|engineer|teacher|mayor|ceo|chair|chairman|chairperson|principal|rector|head|instructor|nurse|guide|trainer|tutor|mentor|curator|producer|chef|foreman|caretaker|scientist|analyst|consultant|architect|technician|librarian|builder|lawyer|economist|forester|agronomist|entrepreneur|founder|administrator|executive|superintendent|supervisor|organi[sz]er|facilitator|developer|chaplain|pastor|vicar|deacon|psychologist|therapist|physiotherapist|educator|intern|trainee|inspector|surveyor|ranger|warden|cook|baker|carpenter|captain|skipper|master|fellow|dean|president|treasurer|conservator|archivist|historian|biologist|geologist|chemist|physicist|ecologist|veterinarian|doctor|physician|midwife|nutritionist|mechanic|electrician|programmer|artist|conductor|gardener|beekeeper|hydrologist|statistician|student|chairwoman|associate|archaeologist|linguist|sociologist|interpreter)"
    ),
    role_of=r"(?!)",
    leads=(
        r"(?P<name>NAME)(?:,?\s+who)?\s+(?P<role>)(?:also\s+)?(?:leads|led|manages|managed|coordinates|coordinated|heads|headed|runs|directs|is\s+(?:leading|managing|coordinating|running|in\s+charge\s+of|responsible\s+for))\s+(?:the|this|our)\s+(?:[\w’'-]+\s+){0,2}?project\b(?!['’]s)",
        r"(?P<name>NAME),\s+the\s+project(?:'s|’s)\s+(?P<role>(?:\w+\s+)?(?:manager|coordinator|co-ordinator|leader|director))\b",
        r"(?P<name>NAME),\s+(?:the\s+)?(?P<role>manager|coordinator|co-ordinator|leader|director|head)\s+of\s+(?:the|this|our)\s+(?:[\w’'-]+\s+){0,4}?project\b",
        r"(?P<name>NAME)\s+(?:was|has\s+been|is)\s+(?:appointed|chosen|named|hired|taken\s+on|elected)\s+(?:as\s+)?(?:the\s+)?(?P<role>project\s+(?:manager|coordinator|co-ordinator|leader|director))\b",
        r"\b[Aa]s\s+(?:the\s+)?(?P<role>project\s+(?:manager|coordinator|co-ordinator|leader|director)),?\s+(?P<name>NAME)",
        r"(?P<role>project\s+(?:manager|coordinator|co-ordinator|leader|director))\s+(?P<name>NAME)",
        r"(?P<role>project\s+(?:manager|coordinator|co-ordinator|leader|director))\s+(?:is|was|of\s+the\s+project\s+is)\s+(?P<name>NAME)",
        r"(?P<name>NAME)(?:,\s+(?:the\s+)?|\s+(?:is|was|works\s+as|worked\s+as|acts\s+as|serves\s+as)\s+(?:the\s+)?)(?P<role>project\s+(?:manager|coordinator|co-ordinator|leader|director))\b",
        r"the\s+(?:[\w’'-]+\s+){0,3}project\s+(?:is|was)\s+(?:led|managed|coordinated)\s+by\s+(?P<role>project\s+(?:manager|coordinator|leader))?\s*(?P<name>NAME)",
    ),
    acts=(
        r"\b[Ii]n\s+charge\s+(?:is|are|was|were)|\bthe\s+lead\s+(?:is|was)|(?:[Tt]he\s+project|\b[Ii]t|[Tt]he\s+(?:whole|scheme|work))\s+(?:(?:is|was|has\s+been|will\s+be)\s+(?:being\s+)?(?:hosted|overseen|steered|directed|organi[sz]ed|delivered|conducted|handled|looked\s+after|undertaken|driven|started|initiated)\s+by|(?:is|was)\s+in\s+the\s+(?:care|charge|hands)\s+of)"
        r"|(?:grant\s+(?:recipient|holder)|grantee|recipient\s+of\s+the\s+(?:grant|aid|funding)|lead\s+(?:body|institution)|host(?:\s+organi[sz]ation)?)(?:\s+of\s+the\s+project)?\s+(?:is|was)|(?:lead|main|leading)\s+(?:partner|implementer|beneficiary|applicant|organi[sz]ation|body)\s*:"
        r"|(?:collaboration|co-?operation|partnership|undertaking|initiative|venture)\s+(?:between|of)|[Ww]e\s+at"
        r"|(?:is|was)\s+an?\s+(?:[\w-]+\s+){0,2}project\s+(?:of|by)|(?:the\s+)?(?:project\s+)?(?:is|was|being|are)\s+(?:being\s+)?(?:administered|coordinated|co-ordinated|led|run|implemented|managed|carried\s+out|headed|owned|launched|started|set\s+up|initiated|established)\s+(?:[^;]{0,70}?\s)?by|(?:lead|leading|main)\s+(?:partner|implementer|beneficiary|applicant|organi[sz]ation)\s+(?:of\s+the\s+project\s+|in\s+the\s+project\s+)?(?:is|was)|(?:coordinator|implementer|beneficiary|applicant|project\s+owner)\s+(?:of\s+the\s+project\s+)?(?:is|was)|(?:led|coordinated|run|implemented|managed|carried\s+out)\s+by|responsible\s+for\s+the\s+project\s+is|(?:is|was)\s+the\s+work\s+of|project\s+(?:run|led|coordinated|managed|owned)\s+by|coordinator\s*:|behind\s+(?:the\s+project|it)\s+(?:is|are|was|were|stands?|stood)|responsibility\s+(?:for\s+(?:the\s+project|it)\s+)?lies\s+with|project\s+(?:belongs\s+to|is\s+in\s+the\s+hands\s+of)|(?:joint\s+)?(?:project|effort|venture)\s+(?:of|by)|application\s+(?:of|by|from)|(?:led|leads|headed|heads|runs|ran|manages|managed|coordinates|coordinated)\s+the\s+project\s+(?:at|from|for)",
        r"\s*(?:\([^()]{1,40}\))?,?\s+(?:(?:which|who|that)\s+)?(?:(?:is\s+at\s+the\s+helm|hosts|hosted|oversees|oversaw|owns|owned|steers|directs|initiated|(?:has\s+)?set\s+up|has\s+started|looks\s+after|answers\s+for|run)\s+(?:the\s+(?:whole\s+)?project|it)\b|(?:takes|took|has\s+taken|is\s+in)\s+the\s+lead\b|is\s+the\s+(?:grant\s+(?:recipient|holder)|grantee|recipient|host|owner)\b|is\s+(?:carrying\s+(?:the\s+project\s+|it\s+)?out|managing|heading|hosting|overseeing|administering|in\s+the\s+lead)\b|carries\s+the\s+(?:main|overall)\s+responsibility|(?:has|had|have)\s+(?:run|led|coordinated|implemented|managed|carried\s+out|administered|headed|owned|been\s+(?:running|leading|in\s+charge))\b|(?:is|was)\s+in\s+charge|(?:has|had|bears)\s+(?:the\s+)?(?:main|overall)\s+responsibility|is\s+the\s+(?:coordinator|applicant|beneficiary|project\s+owner)|(?:is|stands)\s+behind\s+the\s+project|announced\s+(?:today\s+)?that\s+the|administers|coordinates|co-ordinates|carries\s+it\s+out|leads|runs|implements|manages|carries\s+out|heads|ran\b|led\b|implemented|coordinated|is\s+responsible\s+for\s+(?:the\s+)?(?:project|coordinat|administ|implement|overall)\w*|is\s+the\s+(?:lead|main|project)|acts\s+as\s+(?:the\s+)?(?:lead|coordinator)|is\s+(?:implementing|running|leading|coordinating)|was\s+the\s+(?:lead|main))",
    ),
    acts_weakly=r"\s+(?:wants\s+to|sets\s+out\s+to|is\s+out\s+to|hopes\s+to|intends\s+to|is\s+trying\s+to|is\s+setting\s+up|gets|gains|is\s+awarded|is\s+going\s+to|plans\s+to|starts|started|launches|launched|has\s+launched|has\s+started|received|has\s+received|is\s+starting|is\s+launching|begins|is\s+looking|develops|has\s+been\s+granted|was\s+granted)",
    pays=r"\b(?:pay|paid|pays|finance[sd]?|fund(?:s|ed)?|cover(?:s|ed)?)\b",
    together=r"\btogether\b|\bjoint\w*|\bjoin(?:ed)?\s+forces|co-?operat\w*|partnership",
    owns=r"\s+(?:joint\s+)?(?:\w+\s+){0,2}project\b",
    takes_part=(
        r"(?:its|our|the)\s+(?:\w+\s+)?partners?\s*[,:–-]|"
        r"\b[Ww]ith\s+(?:it|them|us)\s+(?:are|is|were|was)|(?:consortium|partnership|group|network|team)(?:,\s+which|\s+that|\s+which)?\s+(?:also\s+)?(?:includes?|included|consists\s+of|comprises)(?:\s+also)?|(?:teamed\s+up|joined\s+forces|partner(?:s|ed)?|collaborat(?:es?|ed)|joined\s+hands)\s+with"
        r"|\b(?:carr(?:y|ies|ied|ying)\s+(?:it|(?:out\s+)?the\s+project)(?:\s+out)?|(?:runs?|ran|implements?|implemented|(?:set|sets)\s+up|started?|launche[sd]|leads?|led|manage[sd]?|coordinate[sd]?|do(?:es|ing)?|did)\s+(?:it|this|the\s+project))\s+(?:jointly\s+)?(?:with|alongside)|in\s+(?:collaboration|conjunction|association)\s+with"
        r"|partners?\s+(?:in|of|for|on)\s+(?:the\s+|this\s+|our\s+)?\w+\s+(?:are|is|were|was)|partner\s+(?:organi[sz]ations?|bodies|institutions?|schools?|companies)(?:\s+(?:in|of)\s+the\s+project)?\s*(?:are|is|were|was|include|:)"
        r"|[Ww]orking\s+(?:with\s+(?:it|them|us)|alongside\s+(?:it|them|us))(?:\s+(?:on|in)\s+the\s+project)?\s+(?:are|is|were|was)|[Aa]lso\s+on\s+board\s+(?:are|is|were|was)|[Aa]longside\s+(?:it|them|us)(?:\s+\w+)?\s+(?:are|is|were|was)|(?:other|second|third)\s+(?:co-?)?(?:applicants?|beneficiar(?:y|ies)|part(?:y|ies))\s+(?:are|is|were|was)|co-?(?:applicants?|beneficiar(?:y|ies))\s+(?:are|is|were|was)"
        r"|(?:the\s+)?(?:other|remaining)\s+(?:\w+\s+)?(?:members?|participants?|organi[sz]ations?|bodies|parties|actors|beneficiar(?:y|ies)|participating\s+organi[sz]ations?)(?:\s+(?:of|in)\s+(?:the\s+)?(?:consortium|project|group|partnership|network))?\s*(?:are|is|were|was|:)|(?:(?:project|other|implementing|cooperation|co-operation|remaining|its|the)\s+)?(?:(?<!lead\s)(?<!main\s)(?<!leading\s)partners?|co-?implementers?|part-implementers?|other\s+implementers)(?:\s+(?:in\s+the\s+project|are|is|were|include|also|of\s+the\s+project|project\s+partners))*\s*:?|(?:also\s+(?:involved|taking\s+part|participating)(?:\s+in\s+the\s+project)?|taking\s+part(?:\s+in\s+the\s+project)?|involved\s+in\s+the\s+project)\s+(?:are|is|were)(?:\s+also)?|its\s+partners\s+are|also\s+involved|(?:together|in\s+cooperation|in\s+co-operation|in\s+partnership|jointly|along)\s+with|(?:two|three|four|five|its|our)\s+partners\s*[,:–-]|partners\s*,(?:\s+namely)?|\bpartners\b[^.:;]{1,40}:\s*|(?:two|three|four|five|other)\s+(?:other\s+)?(?:bodies|organi[sz]ations|parties|actors)\s+(?:take|are|join|work)[^.:;]{0,25}:\s*|shares?\s+(?:the\s+)?(?:work|tasks?|project)\s+with",
        r"\s+(?:has|have|had)\s+been\s+(?:an?\s+|the\s+|its\s+|our\s+)?(?:\w+\s+)?partners?\b|\s+(?:are|were|is|was)\s+(?:the\s+|its\s+|an?\s+)?(?:co-?(?:applicant|beneficiar|partner)(?:y|ies|s)?|other\s+(?:members?|part(?:y|ies)|applicants?|beneficiar(?:y|ies)))\b|\s+(?:(?:have|has|had)\s+)?(?:also\s+)?joined(?:\s+(?:it|us|them|in))?\s+as\s+(?:an?\s+)?(?:\w+\s+)?partners?\b|\s+(?:have|has|had)\s+(?:also\s+)?joined\s+the\s+(?:project|consortium)(?!['’]s|\s+\w+\s+group)\b|\s+(?!not\b|will\s+not\b)(?:[a-z]+\s+){1,4}as\s+(?:an?\s+|its\s+|the\s+|our\s+)?(?:associate[d]?\s+|project\s+|co-?operation\s+)?partners?\b|\s+(?:also\s+)?(?:takes?|took|have\s+taken)\s+part(?:\s+too|\s+as\s+well|\s+in\s+it)?(?=\s*(?:[.,;]|\Z))"
        r"|\s+(?:is|are|was|were)\s+(?:also\s+)?(?:involved|on\s+board|with\s+us|part\s+of\s+the\s+project)\b|\s+as\s+(?:an?\s+|the\s+|its\s+)?(?:project\s+)?partners?\b|\s+(?:is|are|was|were|acts\s+as|act\s+as|participates\s+as|participate\s+as)\s+(?:also\s+)?(?:an?\s+|the\s+|its\s+|our\s+)?(?:project\s+|implementing\s+|other\s+)?(?:partners?|take\s+part\s+as\s+partners|co-?implementers?|part-implementers?)\b|\s+(?:participates?|take|takes|took|participated)\s+(?:part\s+)?(?:also\s+)?(?:in\s+the\s+project|as\s+(?:a\s+)?partners?)|\s+(?:will\s+(?:also\s+)?|also\s+)?(?:takes?|took|taken)\s+part\s+in\s+the\s+(?:project|work)|\s+(?:works?|worked)\s+alongside|\s+makes?\s+up\s+the\s+rest\b|\s+(?:as\s+)?the\s+other\s+(?:co-?)?(?:implementer|partner)s?\b|\s+(?:will\s+)?(?:joins?|joined)\s+(?:the\s+project|as\s+(?:an?\s+)?(?:\w+\s+)?partner)",
    ),
    once=r"\b(?:survey|questionnaire|seminar|webinar|event|fair|exhibition|trip|excursion|concert|open\s+day|conference|lecture|competition|party|celebration|opening|festival|premiere|camp)s?\b",
    finances=(
        r"(?:is|was)\s+selected\s+(?:for\s+(?:funding|support)\s+)?by|(?:money|funds|funding|grant|aid|support|payments?)\s+(?:is|was|are|were|has\s+been|have\s+been)\s+(?:administered|handled|managed|channell?ed|paid(?:\s+out)?|processed|awarded|allocated)\s+(?:by|through|via)|(?:funded|financed|granted|awarded|supported|co-?funded|co-?financed|approved|provided|given)\s+(?:\w+\s+){0,4}?by|(?:main\s+)?(?:funder|financier|funding\s+authority|responsible\s+authority)\s+(?:of\s+the\s+project\s+)?(?:is|was)|decision\s+(?:on\s+(?:it|this|the\s+funding|funding|the\s+grant)\s+)?(?:was|has\s+been|is)\s+(?:made|taken|given)\s+by|(?:it|the\s+application|the\s+project)\s+was\s+(?:approved|accepted)\s+by|funding\s+(?:comes|came|is\s+provided|was\s+granted|was\s+received|has\s+been\s+granted|received|granted)\s+(?:from|by|through|via)|(?:through|via|from)",
        r"\s*,?\s+(?:pays?\s+for|paid\s+for|accepted\s+the\s+application|(?:has\s+)?said\s+yes|(?:that\s+)?said\s+yes|(?:has\s+)?given?\s+(?:it\s+)?the\s+green\s+light|granted|grants|has\s+granted|awarded|has\s+awarded|funds|funded|finances|financed|approved|supports|has\s+approved|made\s+(?:a|the)\s+(?:funding\s+)?decision|is\s+the\s+(?:funding|responsible)\s+authority|decided|gave)",
    ),
    money_or_decision=r"s(?:aid|ays)\s+yes|green\s+light|\bbacks\b|\bEUR\b|€|fund|grant|decision|support|financ|award|approv|ESF|ERDF|payment|money|extension",
    participant=r"participants?|take(?:s|n)?\s+part|took\s+part|taking\s+part|join(?:ed|s)?\b|participat\w+|work\s+with|attend(?:ed|s)?\b",
    takes_part_in=r"courses?\b|passed\s+through|been\s+through|help(?:s|ed)?|coach(?:es|ed)?|support(?:s|ed)?|guid(?:e|es|ed)|participa\w*|take(?:s|n)?\s+part|took\s+part|join(?:ed|s)?|tried|work\s+with|train(?:ed|s)?|places|room\s+for|places\s+for|start(?:ed)?|reach(?:ed)?|involve\w*",
    planned=r"designed\s+for|promis(?:es|ed)\b|hoped\s+for|promised|in\s+the\s+application|would\s+like|looks?\s+for|according\s+to\s+(?:the|our)\s+plan|\bplan\b|there\s+(?:were|are)\s+to\s+be|planned|expects?\b|hopes?\s+to|\b(?:aim|objective|intention)\s+(?:is|was)\b|\bexpected\b|\bwill\b|target\b|aims?\s+to|goal|are\s+to\b|is\s+to\b|room\s+for|places\s+for|intend\w*|should",
    joined=r"completed\s+(?:an?|the|our)\s+(?:\w+\s+)?(?:course|training|programme)|final\s+number|passed\s+through|been\s+through|(?:have|has|had)\s+been\s+(?:given|offered|helped|trained|coached|guided|supported|reached)\b|\battended\b|\bhad\s+\d+\s+participants|\btrained\b|\bhelped\b|\bcoached\b|\breached\b|took\s+part|(?:had|have|has)\s+(?:already\s+)?(?:taken\s+part|joined|participated|started)|joined\b|participated|tried\b|so\s+far|started\s+in|were\s+involved",
    so_far=r"so\s+far|to\s+date|actual|achieved",
    not_participants=r"\b(?:opening|inauguration)\b|\bcamp\b|\blectures?\b|exhibition\w*|audience\w*|spectators?|survey\w*|seminar\w*|applicants?|applications\b|visitors?|a\s+year\b(?!-)|employers\s+and",
    counted=(
        (
            "new_jobs",
            r"(?:(?:new|permanent|full-time|lasting)\s+){0,2}(?:jobs|positions)\b|new\s+(?:job|posts)\b",
        ),
        (
            "new_businesses",
            r"(?:[\w'’-]+\s+){0,3}(?:turned|grew|developed)\s+into\s+(?:[\w-]+\s+)?(?:businesses|companies|firms)\b",
        ),
        ("new_businesses", r"(?:[a-z-]+\s+)?(?:businesses|companies|enterprises|firms|start-?ups)\b"),
        (
            "new_businesses",
            r"(?:business|company|firm)\s+(?:of\s+their\s+own\s+)?was\s+(?:founded|started|set\s+up)\s+by\s+(?:\w+\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
        ),
        (
            "qualifications",
            r"qualification\s+was\s+(?:completed|gained|earned|obtained)\s+by\s+(?:\w+\s+)?(?P<number>\d+)(?!\d|[.,]\d)",
        ),
        (
            "new_businesses",
            r"new\s+(?:businesses|companies|enterprises|firms|start-?ups)\b|(?:businesses|companies|enterprises|firms)\s+(?:have|had|were|has)\s+(?:been\s+)?(?:set\s+up|founded|started|established)\b|(?:\w+\s+){0,2}(?:have\s+|has\s+)?(?:started|founded|set\s+up|launched)\s+(?:a|an|their\s+own|its\s+own)\s+(?:\w+\s+)?(?:business|company|firm)(?:es)?\b",
        ),
        (
            "qualifications",
            r"(?:\w+\s+)?qualifications\b|(?:\w+\s+){0,2}(?:have\s+)?(?:completed|gained|earned|passed|took|obtained)\s+(?:an?\s+)?(?:\w+\s+){0,2}qualification\b",
        ),
    ),
    counted_labels=(
        ("new_jobs", r"new\s+(?:jobs|positions|posts)"),
        (
            "new_businesses",
            r"(?:new|founded|started)\s+(?:businesses|companies|enterprises|firms)|(?:businesses|companies|firms)\s+(?:founded|started|set\s+up)",
        ),
        ("qualifications", r"qualifications"),
    ),
    came_about=r"\b(?:come|came)\s+(?:about|into\s+being)\b|\b(?:emerged|arisen|arose|sprung\s+up|sprang\s+up)\b|\b(?:were|was|been)\s+born\b|\bturned\s+into\b|\bwithout\s+the\s+project\b|\bthanks\s+to\s+the\s+project\b|\bled\s+to\b|\bresulted\s+in\b|\bproduced\b|(?:have|has|had|were|was)\s+(?:been\s+)?(?:created|founded|set\s+up|established|completed|gained|awarded|started)|\b(?:founded|set\s+up|started|created|established|launched|gained|completed|earned|obtained)\b",
    outcome=(
        r"\b(?:so\s+far|to\s+date|in\s+the\s+end|by\s+(?:the\s+end|last|now|then|spring|summer|autumn|winter)|during\s+the\s+\w+\s+years|produced|put\s+up|advice|wrote|into\s+use|we\s+(?:have|had|held|trained|helped|reached|made)|it\s+(?:has|had|made|brought|gave|trained)"
        r"|(?:an?|new)\s+(?:\w+\s+)?jobs?|found\s+(?:work|employment)|new\s+(?:businesses|companies|firms)|qualifications?|degrees?|diplomas?|trained|coached|graduated)\b"
    ),
    done=(
        r"\b(?:wrote|ran|led|taught|brought|sold|grew|drew|met|came|chose|set\s+up|sent|spoke|read|found|got|began|went|took|gave|held|won|made|built|left|became|(?:have|has|had)\s+(?:\w+\s+)?put|now\s+earn|now\s+work|(?:are|is)\s+(?:now\s+|already\s+)?(?:in\s+work|working|studying|employed)"
        r"|(?:has|have|had|was|were)\s+(?:\w+\s+){0,2}?(?:been\s+)?\w{2,}(?:ed|en|ne|ld|un|ght|nd|lt)|(?!need|unemployed|wanted|planned|expected|aimed|hoped|aged|based|located|called)\w{3,}ed)\b"
    ),
    doubt=r"\b(?:promised|signed\s+up|registered\s+for|aims?|goals?|plans?\s+to|planned|the\s+plan|will|would|should|target|intended|expected|at\s+most|each|every|annually|per\s+\w+|aged|if|hoped?|up\s+to|wanted|applied|applications?|(?<!least\s)a\s+year|weekly|monthly|daily|a\s+week|a\s+month|survey|told|said\s+that\s+they|opened\s+(?:its|their)|closed|lost|laid\s+off|dismissed|shut\s+down|made\s+redundant)\b",
    not_achieved=r"\bdrew\b|\btook\s+\d[\d,]*\s+jobs\b|\b(?:association|college|company|city|town|municipality|parish|university|school)['’]s\s+own\b|\d\s+projects\b|\A\W*Before\s|\bnever\s+(?:started|began|took\s+place|happened)\b|\bcancell?ed\b|\bkick-?off\b|\b(?:do|does|did)\s+not\s+count\b|\bstopped\s+counting\b|\b[Bb]efore\s+that\b|\bthe\s+opening\b|\bbefore\s+the\s+project\b|\b(?:feasibility|preliminary)\s+study\b|\bleft\s+without\b|\bhanded\s+in\s+their\b|\bindustry\s+employed\b|\bperson-years\b|\bsigned\s+up\b|\bvisitors\s+since\b|\bin\s+\d{4}\s+the\s+(?:town|city|municipality|region|area|village|country)\b|lost\s+their\s+jobs?|(?:were|was)\s+laid\s+off|became\s+unemployed|out\s+of\s+work\b|\bsurvey\w*|applications\b|\bapplication\s+(?:for|of)\b|last\s+year\b|programming\s+period|council\b.*\bmeeting|students\s+a\s+year|ships\s+called",
    steps=(
        (
            "application_submitted",
            r"(?:application\s+(?:[\w’'-]+\s+){0,7}(?:submitted|filed|sent|left)|application\s+went\s+(?:in|off)|hand(?:ed|s)?\s+in\s+(?:the|our|its)\s+application|application\s+(?:had\s+|has\s+)?reached\b|(?:submitted|filed|sent)\s+(?:\w+\s+){0,2}application|applied\s+for\s+(?:\w+\s+)?(?:funding|support|money|a\s+grant)|\bwe\s+applied(?=\s+(?:on|in)\s))",
        ),
        (
            "endorsed",
            r"(?:endorsed|regional\s+(?:management|cooperation)\s+(?:committee|group)|regional\s+board)",
        ),
        (
            "funding_decision",
            r"(?:\bsaid\s+yes\b|\bt(?:ook|akes)\s+(?:the|its)\s+(?:funding\s+)?decision|\ADecided:|\bgo-ahead\b|signed\s+(?:off\s+(?:on\s+)?)?the\s+(?:funding\s+)?decision|(?:money|funding|financing)\s+was\s+secured|decided\s+(?:on\s+)?[^.;]{0,30}to\s+(?:grant|fund|support|finance)|(?:support|funding|grant|it|project)\s+(?:was|were)\s+decided|(?:funding|financing)\s+decision|decided\s+on\s+(?:its|the|our|the\s+project(?:'s|’s))\s+(?:funding|financing)|green\s+light|decision\s+is\s+dated|decision\s+(?:on|to)\s+(?:the\s+)?(?:fund|grant|support)\w*|positive\s+decision|was\s+approved|funding\s+was\s+(?:granted|approved)|decision\s+(?:\w+\s+){0,2}(?:came|arrived|was\s+made|was\s+received)|\bgranted\b|\bawarded\b|granted\s+(?:the\s+)?(?:project\s+)?(?:its\s+)?funding|approved\s+(?:the\s+(?:\w+\s+)?(?:project|application|funding)|funding))",
        ),
        ("start_permitted", r"(?:permission\s+to\s+(?:start|begin)|permit\s+to\s+start)"),
    ),
    owner=r"(?P<owner>\w+(?:'s|’s|s'))\s+(?:\w+\s+){0,2}(?:aims?|objectives?|goals?|purpose)\s+(?:is|was|are|were)\Z",
    no_owners=frozenset("project's project’s".split()),
    aims=(
        r"(?:^|,\s*|\s)(?:the|its|our|one|another|main|overall|a)\s+(?:[\w’']+\s+){0,2}(?:aims?|objectives?|goals?|purpose)\s+(?:of\s+(?:the\s+)?(?:\S+\s+){0,3}?(?:project\s+)?)?(?:is|was|are|were)\b"
        r"|(?:the\s+)?(?:\S+\s+)?(?<! a )project\s+(?:aims|aimed|seeks|sought|strives)\b|\bit\s+(?:also\s+)?(?:aims|aimed|seeks)\b"
    ),
    announces=r"(?:aims?|objectives?|goals?|purpose|seeks)\b[^.!?]{0,70}(?::|\b(?:to|of|are))\s*\Z",
    announces_activities=r"(?:work\s+packages?|activities|measures|actions|parts|tasks)\b[^.!?]{0,60}(?::|\b(?:to|of|are))\s*\Z",
    announces_other=r":\s*\Z",
    targets=r"\b(?:made|created|built|set\s+up|tailored|put\s+together)\s+(?:\w+\s+)?for\b|\bfor\s+whom\s+the\b|\A(?:For)\s(?=[^,.]{3,60},\s(?:the|our)\s)|(?:meant|intended|designed)\s+(?:\w+\s+){0,3}?for\b|target\s+group\w*|targeted|aimed\s+(?:mainly\s+|primarily\s+)?at|intended\s+(?:mainly\s+)?for|designed\s+for|is\s+for\b|are\s+for\b|targets\b|meant\s+for|directed\s+at|geared\s+(?:to|towards)|open\s+to|benefit\w*",
    target_group=r"target\s+group\w*|targets\b|aimed\s+at|meant\s+for|intended\s+for|designed\s+for|is\s+for\b",
    serves=r"\bwe\s+(?:teach|help|support|train|coach|guide|offer|work\s+with|serve|assist|prepare|bring)\b|\b(?:opens?\s|welcomes?|invites?|helps?|helped|supports?|supported|trains?|trained|coaches|coached|guides|guided|offers?|offered|teaches|taught|brings|brought|encourages?|encouraged|assists?|prepares?|prepared|gives|gave|works?\s+with|worked\s+with|reach(?:es|ed)?)\b",
    gets=r"\A[^.;]{0,60}?\b(?:get|gets|learn|can|will|may|receive|are\s+(?:given|offered|taught|trained|coached|helped)|were\s+(?:given|offered|taught|trained|coached|helped)|take\s+part|took\s+part|practise[sd]?|try|tried)\b",
    works=(
        r"\barea\b|operat\w+|implement\w+|organi[sz]\w+|cover\w*|municipalit\w*|takes?\s+place|create\w*|based"
    ),
    doing=(
        r"\b(?:carried\s+out|work|coaching|happens?|takes\s+place|training|teaching|courses?|groups?|workshops?|measurements?|pilots?|lessons?)\b|\b(?:is|are|was|were|be|been|being)\s+(?:made|done|given|held|built|tested|anchored|located|taught|trained|opened|started|set\s+up|run)\b"
        r"|\b(?:gathers?|meets?|serves?|helps?|teach(?:es)?|trains?|builds?|learn|opens?|opened|runs?|circulates?|tours?|gets?\s+to|of\s+them|reaches\s+out)\b"
    ),
    not_area=r"\b(?:we|they|it)\s+(?:do|does|did|will)\s+not\b|\b(?:do|did|does)n['’]t\b|\bnor\b|\bwent\s+to\s+see\b|\bhow\s+they\s+do\b|\bearlier\s+versions?\b|\ba\s+bid\b|\bnext\s+programme\b|\banother\s+(?:\w+['’]s|university|college|town|association)\b|\blectures?\b|\baudience\b|['’]s\s+own\b|\btravelled\s+from\b|\bout\s+of\s+work\b|\bin\s+the\s+service\s+of\b|,\s(?:a\s+)?(?:participant|student)\s+from\b|\bat\s+\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m|o[’']clock)|\bhas\s+its\s+own\b|\bcame\s+(?:over\s+)?to\s+(?:watch|see|look|visit)\b|\b[Ff]or\s+tours\b|\bguided\s+tours?\b|(?<!who\s)\blives\b|\b(?:won|awarded)\s+(?:an?|the)\s+(?:\w+\s+)?(?:prize|award)\b|\bgala\b|\bsteering\s+group\s+(?:met|meets)\b|\b(?:does|do|did)\s+not\s+(?:operate|work|cover|extend)\b|\bdismissed\b|\blaid\s+off\b|\bbankrupt\w*|\b(?:was|were)\s+(?:made|manufactured|built|printed)\s+in\b|\bpreviously\b|\bnearest\b|\bsuppliers?\b|\bsubcontractors?\b|\bstudied\s+in\b|\bgraduated\s+(?:in|from)\b|\bmodel\s+(?:will\s+be|is|was)\s+taken\s+to\b|\b(?:may|might|would|could)\s+(?:\w+\s+)?(?:give\s+up|fail|break|freeze)\b|\bhas\s+its\s+own\s+(?:project|handbook|page|guide)\b|\b(?:was|were)\s+(?:bought|purchased|rented|ordered)\b|\bidea\s+(?:comes|came|was\s+born|originates)\b|\binterest(?:ed)?\b[^.]{0,20}\bin\b|\bhop(?:es|ing)\b|\d\s*inhabitants\b|\bwhose\s+(?:office|seat)|\bregistered\s+(?:office|in)\b|\bwithdrew\b|\bpulled\s+out\b|\bopted\s+out\b|\babroad\b|\boffices?\s+in\b|\bkick-?off\b|\bclosing\s+(?:party|event)\b|\bfinal\s+event\b|\bmeeting\s+(?:was|is|will\s+be)\s+held\b|\bpresented\b|\bsimilar\b|\b(?:to|began)\s+study\b|\bsister\s+projects?\b|\bendorsed\s+in\b|\b(?:decided|signed)\s+in\b|\boffices?\s+(?:is|are)\b|\bheadquarter\w*|\bhead\s+office\b|\b(?:is|are|was|were)\s+not\s+(?:covered|involved|taking\s+part)|outside\s+the\s+project|no\s+(?:project\s+)?work\s+(?:is|was)\s+done|(?:does|do|did)\s+not\s+(?:take\s+part|belong|extend)|similar\s+(?:trial|experiment|model)\w*|\bstrateg(?:y|ies)\b|(?:is|was)\s+not\s+(?:part\s+of|included)|\ba\s+year\b|\bannually\b|\bevery\s+year\b|\bseminar\w*|\bfairs?\b|\bvisit(?:ed|s?\s+to)?\b|\bconference\w*|\bexceptionally|\bexhibition\w*|\bstudy\s+trip|\bborn\b|compared\s+(?:to|with)|tourism",
    place_before=r"\b(?:places|towns|municipalities|cities|localities|villages|regions|areas)\s?[,:]\s\Z|\b(?:area|municipalities|towns|cities)\b[^.;]{0,40}\s(?:is|are|comprises?)\s\Z|\b(?:in|within|serves|serving|visits|tours|of|across|around|from|covers|covering|between|municipalities\s+of|cities\s+of|towns\s+of|regions\s+of|region\s+of)\s+(?:the\s+)?(?:\w+\s+(?:region|municipalities|cities|towns)\s+of\s+)?\Z",
    place_of_body=(
        r"(?:City|Town|Municipality|University|Council|Association|Parish|Centre\s+for[\w\s,]*|ELY\s+Centre|Federation|Chamber\s+of\s+Commerce|Congregation|Institute|Office)\s+(?:of|for|in)\s+\Z",
        r"\s+(?:University|ELY|Regional\s+Council|Centre|Vocational|Chamber|City\s+Council|Parish|Museum|Institute|Economic\s+Development|Centre\s+for)",
    ),
    national=r"\b(?:nationwide|national\s+project|throughout\s+Finland|all\s+over\s+Finland|whole\s+(?:of\s+Finland|country)|across\s+Finland)\b",
    site=r"\bown\s+(?:pages|site)\b|web(?:\s?site|\s?page)\w*|read\s+more|more\s+(?:about\s+the\s+project|information)|online|www|home\s?page|find\s+out\s+more|follow\s+the\s+project|at\s+(?=www|http)",
)
