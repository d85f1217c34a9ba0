"""The English phrases that name a project."""

from __future__ import annotations

from esrcat.free_text.names.mention import FULL_NAME, QUOTED

ENGLISH: tuple[tuple[str, int, str], ...] = (
    (
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>BEFORE)\s(?:was|is)\s(?:our|the\s(?:association|city|town|college|school|municipality)['’]s)\s(?:previous|earlier|last|former)\sproject\b",
        -9,
        "name of another project",
    ),
    (
        r"\b(?:[Pp]redecessor|[Ff]orerunner)(?:\sof\s[^.,;]{2,40}?)?\s(?:was|is)\s(?:the\s)?(?P<name>BEFORE)(?<!\sand)(?<!\sin)(?=\s\(|[,.;]|\s(?:project|which|that)\b)",
        -9,
        "name of another project",
    ),
    (
        r"\b(?:(?:sequel|successor|follow-?up|continuation|(?:plan\w*|prepar\w+|apply\w*|applied\s(?:for|to))\s[^.]{0,30}?new\sproject)[^.]{0,60}?\s(?:under\sthe\sname|called|named)|[Aa]pplied\sfor\s(?:money|funding|support)\sfor)\s(?:of\s)?(?:the\s)?(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?=[.,;(]|\s[a-z(])",
        -9,
        "name of another project",
    ),
    (
        r"\b(?:grew\sout\sof|builds\son|built\son|is\sbased\son|follows|followed|succeeds|continues(?:\sthe\swork\sof)?|[Ss]ister\sproject(?:,|\sis)?|[Pp]redecessor,?(?:\sis|\swas)?)\s(?:the\s)?(?P<name>BEFORE)(?<!\sof)(?<!\sof\sthe)(?<!\sand)(?<!\sto)(?<!\sin)(?=\s\((?:[A-Z]\d{5}|(?:19|20)\d\d)|,\s(?:which|that|a|an|led|run)\b)",
        -9,
        "name of another project",
    ),
    (
        r"\b[Ss]ister\sproject,?\s(?P<name>[A-Z][\w&+’'-]+(?:\s[A-Z][\w&+’'-]+){0,4})(?=\s[a-z(]|[.,])",
        -9,
        "name of another project",
    ),
    (
        r"\b(?:(?:[Ee]arlier|[Pp]revious|[Pp]receding|former|[Aa]nother|[Ss]ister|[Pp]redecessor)\s(?:project,?\s|projects\s)?(?:called\s)?"
        r"|(?:continu(?:es|ed|ing)|carries\son|took\sup)\s(?:the\s)?(?:work|ideas?|legacy)\s(?:of|begun\s(?:in|by)|started\s(?:in|by)|done\sin)\s(?:the\s)?"
        r"|(?:continues|continuation\sof|follows|followed|succeeds|succeeded|builds\son|built\son|grew\sout\sof)\s(?:the\s)?(?=[A-Z][^.,]{2,50}\s\([A-Z]\d{5}\)))"
        r"(?P<name>[A-Z][\w&+’'-]+(?:\s(?:[A-Z][\w&+’'-]+|(?:of|the|for|and|to|in)(?=\s[A-Z]))){0,5})(?=\s?[(,.]|\s(?:which|that|was|ran|took|is|project)\b)",
        -9,
        "name of another project",
    ),
    (
        r"\b(?:[Pp]roject(?:,\s+|,?\s+(?:(?:which|that)\s+)?(?:is|was|has\s+been|will\s+be)\s+|\s+(?=goes|runs|bears|carries))(?:called|named|titled|entitled|christened"
        r"|known\s+as|given\s+the\s+name(?:\s+of)?|(?:goes|runs)\s+(?:by|under)\s+the\s+name(?:\s+of)?|(?:bears|carries)\s+the\s+name(?:\s+of)?)"
        r"|[Nn]ame\s+of\s+the\s+project\s+is|[Pp]roject[’']s\s+(?:full\s+|official\s+)?name\s+is)\s+(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?<!\sat)(?<!\sfrom)(?=[.,;)]|\s[a-z(]|$)",
        3,
        "name that is said to be it",
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>BEFORE)(?:,\s+as\s+(?:the\s+project|it)\s+is\s+called|\s+is\s+the\s+name\s+of)\b",
        3,
        "name that is said to be it",
    ),
    (
        r"\b[Pp]roject\s+(?P<name>(?!I\b|Manager|Coordinator|Co-ordinator|Leader|Director|Officer|Worker|Assistant|Partner|Code|Period|Secretary|Planner|Researcher|Engineer|Specialist|Adviser|Advisor|Expert|Designer|Trainer|Lead|Contact|Name|Website|Team|Staff|Collaboration|Cooperation|Coordination|Management|Meeting|Results|Funding|Description|Information|Partners|Plan\b|Days?\b|Week\b)[A-Z][\w&+’'-]*(?:\s(?:[A-Z][\w&+’'-]*|(?:of|to|for|in|and|the|an?|with|on|at|into|by|from|over|without)(?=\s(?:(?:the|an?)\s)?[A-Z])))*)(?=\s[a-z(]|[.,(]|$)",
        1,
        "name behind the noun",
    ),
    (
        r"\b(?:It|This|The\s+(?:project|scheme|programme|initiative))\s+(?:is|was)\s+(?:called|named)\s+[\"”“]?(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?=[\"”“.,;(]|\s[a-z(]|$)",
        3,
        "name that is said to be it",
    ),
    (
        r"\b(?:EUR\s[\d,.]+|€\s?[\d,.]+|[\d,.]+\s?(?:euros?|€)|funding|support|grant|money)\s(?:from\s(?!for)[^.]{3,60}?\s)?for\s(?:the\s|its\s)?(?:project\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?<!\sto)(?<!\sand)(?<!\sfor)(?=,\s(?:in|a|an|which|where|whose)\b|\.\s|\.$|\s(?:in\swhich|which|that)\b)",
        1,
        "what money is for",
    ),
    (
        r"(?m)^(?:What\s+is|(?:Frequently\s+asked\s+)?[Qq]uestions\s+(?:and\s+answers\s+)?(?:about|on)|About)\s+(?P<name>[A-Z0-9][^?.!:\n]{2,50}?)\??$",
        2,
        "name that a heading asks for",
    ),
    (
        r"\b[Ff]ull\s+(?:name|title)\s+(?:of\s+the\s+project\s+)?is\s+[\"”“]?(?P<name>[A-Z0-9][^.;:\n\"”“]{3,110}?)[\"”“]?(?=\.|\n|$)",
        6,
        FULL_NAME,
    ),
    (
        # 'Warm Hands, Cold Sea – work on the coast is what we are called in full'
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9][^.;:!?\n]{3,110}?)\sis\s(?:what\s(?:the\sproject|it|we)\s(?:is|are)\scalled\sin\sfull|(?:the|its|our)\s(?:full|official|whole)\s(?:name|title))\b",
        6,
        FULL_NAME,
    ),
    (
        r"\b(?:[Nn]ewest|[Ll]atest|[Cc]urrent|[Nn]ew|[Ll]argest|[Oo]wn)\sproject\s(?:is|was)\s(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?=,\s(?:which|that|an?|where|whose)\b|\.)",
        2,
        "name that is said to be it",
    ),
    (
        r"\bproject\sby\sthe\sname\sof\s(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?<!\sto)(?=[.,;(]|\s[a-z(])",
        3,
        "name that is said to be it",
    ),
    (
        r"\b(?:Called|Named|Entitled|Titled)\s(?:the\s)?(?P<name>BEFORE),\s(?:the|this|our)\sproject\b",
        3,
        "name that is said to be it",
    ),
    (rf"\b[Pp]roject\s+{QUOTED}", 3, "quoted name after the noun"),
    (
        r"(?!(?:[A-Z]\w+\s)?(?i:in|from|on|since|between|during|by|until)\s[^,.;]{0,30}(?:19|20)\d\d)(?P<name>BEFORE)(?:,\s+|\s?[:–-]\s)(?:an?|our|the(?!\sproject)|its)\s+(?:[\w’'+-]+\s){0,3}project\b",
        1,
        "name before 'a project'",
    ),
    (
        # Of 'the third actor in the project, Malla, the company …' the name is the actor's.
        r"(?<!actor\sin\sthe\s)(?<!partner\sin\sthe\s)(?<!party\sin\sthe\s)(?<!partner\sof\sthe\s)(?<!actor\sof\sthe\s)(?<!implementer\sof\sthe\s)(?<!coordinator\sof\sthe\s)(?<!beneficiary\sof\sthe\s)\bproject,\s+(?P<name>BEFORE)(?=\s\(|,|\.)",
        1,
        "name behind the noun",
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9][^\n.:;!?,]{2,60}?)\s+(?:is|was|will\s+be)\s+(?:led|run|coordinated|managed|carried\s+out|administered|implemented)\s+by\b",
        2,
        "subject of 'is led by'",
    ),
    (
        r"\b(?:carr(?:ies|ied|ying)\sout|implement(?:s|ed|ing)|launch(?:es|ed)|coordinat(?:es|ed|ing)|leads|led|leading|runs|ran|running|starts|started|completed|joined)\s(?:the\s)?"
        r"(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?<!\sat)(?<!\sfrom)(?=\s[a-z(]|[.,;]|$)",
        2,
        "what is carried out",
    ),
    (
        r"\b(?:Welcome\sto|[Ww]orking\s(?:in|with|on)|[Ww]orked\s(?:in|with|on)|weeks\swith|months\swith|part\sin)\s(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?=[!.,;]|\s[a-z(])",
        1,
        "what is carried out",
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)\s(?:(?:is|was)\s(?:designed|meant|intended|aimed|targeted|for)\b|(?:aims|aimed|seeks|sought|helps|helped|trains|trained|brings|brought|offers|offered|gives|gave|supports|supported|is\sfunded|was\sfunded|is\sfinanced|receives|received|has\sreceived)\s)",
        2,
        "what is carried out",
    ),
    (
        r"\b(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)\s(?:was|has\sbeen|is\sbeing|will\sbe)\s(?:launched|started|kicked\soff|extended|wound\sup)\b",
        1,
        "what is carried out",
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?:In|Within|Through|Under|Thanks\sto|With|During|Before|After|When|Behind)\s(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?<!\sat)(?<!\sfrom)(?=,|\s[a-z(])",
        1,
        "what is carried out",
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?:The\s)?(?P<name>BEFORE),\swhich\s(?:got|is|was|has|received|gets|aims|started|began|starts|begins|ends|ended|runs|ran|takes|will)\b(?=[^.\n]{0,120}\b(?:fund|project|decision|partner|pilot|financ|launch|run))",
        1,
        "subject of 'which is'",
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>BEFORE)\s(?:ran|runs|will\srun|started|starts|will\sstart|began|begins|got\sunder\sway|ends|ended|will\send|finishes|finished|continues|continued|lasts|lasted)\s(?:from|on|in|until|till|for|at|between|its)\b",
        1,
        "what is carried out",
    ),
    (
        r"\b(?:costs?|budget|aims?|goals?|purpose|idea|results|partners|price|funding|target\sgroups?)\s(?:of|behind|for)\s(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?=[.,;]|\s[a-z(])",
        1,
        "what is carried out",
    ),
    (
        r"\bpredecessor,?\s+(?:the\s+)?(?P<name>[A-Z][\w&+-]+(?:\s[A-Z][\w&+-]+)*)",
        1,
        "name of a predecessor",
    ),
    (rf"\b(?:called|named|titled|entitled)\s+{QUOTED}", 3, "quoted name"),
    (
        r"\bproject\s+(?:called|named|titled|entitled)\s+(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?<!\sat)(?<!\sfrom)",
        2,
        "name after the noun",
    ),
    (
        rf"{QUOTED}\s+project\b(?!\s(?:sections?|parts?|components?|modules?|phases?|strands?)\b)",
        2,
        "quoted name before the noun",
    ),
    (
        r"\b(?:[Tt]he|[Oo]ur|[Ii]n|[Oo]f|[Bb]y|[Aa]n?|[Nn]ew)\s+(?:[a-z][\w-]*\s){0,3}(?P<name>BEFORE(?:\s\([A-Z][\w+-]{1,12}\))?)\s+(?:[a-z]+\s)?project\b",
        1,
        "name before the noun",
    ),
    (
        # 'The SKIFF-project helps …'
        r"(?P<name>[A-Z][\w&+’']*(?:\s[A-Z][\w&+’']*){0,3})-project\b",
        2,
        "name before the noun",
    ),
    (
        # 'The aim of the Quays for a cleaner sea -project is …': as Finnish writes it.
        r"(?m)(?:^|(?<=[Tt]he )|(?<=[Oo]ur ))(?P<name>(?!The\s|Our\s)[A-Z](?:(?!\s(?:is|was|are|were|has|have|that|which|who)\s|[Tt]he\s[A-Z])[^.;:()\n]){3,110}?)"
        r"\s[–-]project\b",
        3,
        "name before the noun",
    ),
    (
        # 'the Harbours in transition towards tidy quays (HARB4U) project'
        r"\b(?:[Tt]he|[Oo]ur)\s(?P<name>[A-Z](?:(?!\sthe\s[A-Z]|\s(?:is|was|are|were|has|have|that|which|who)\s)(?:[^.;:()\n]|\.(?=\d))){8,120}?\s\((?!(?:ESF|ERDF|JTF|EU|AMIF|ERASMUS)\+?\))(?=[\w+-]*[A-Z0-9][\w+-]*[A-Z0-9])[A-Z](?:[\w+-]|\.(?=\d)){1,14}\))\s[Pp]roject\b",
        3,
        "name before the noun",
    ),
    (
        # 'The project, Courses for Harbours, Quays and Boats, aims …'
        r"\b[Pp]roject,\s(?P<name>BEFORE(?:,\sBEFORE){1,3})(?<!\sand)(?=,\s(?:aims?|seeks|strives|supports|develops|helps|focuses|is|was|will|has|started|began|promotes|improves)\b)",
        3,
        "name behind the noun",
    ),
    (
        r"(?P<name>[A-Z][\w&+-]+(?:\s(?:(?:to|of|for|in|and|the|an?|with|on|into|at|from|by|over|without)\s)*[A-Z][\w&+-]+)*)\s+[Pp]roject\b(?!\s(?:[Mm]anager|[Cc]oordinator|[Ww]orker|[Pp]lan|[Ll]eader|[Oo]fficer|[Aa]ssistant|[Ss]taff|[Tt]eam|[Ss]ecretary))",
        1,
        "name before the noun",
    ),
    (
        # 'LAKES (Linking all kinds of enterprises by the shores) is a new project'
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9][\w&+!.-]{1,24})\s\([^()\n]{10,160}\),?\s(?:is|was)\s(?:an?|our)\s(?:[\w-]+\s){0,4}project\b",
        2,
        "subject of 'is a project'",
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9](?:[^\n.:;!?,]|\.(?=\d)){1,70}?)(?:\s\((?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d\))?,?\s+(?:is|was)\s+(?:an?|our)\s+(?:[^.\n]{0,80}?\s)?(?:(?:[a-z]+-)?project|Erasmus\+?\s(?:cooperation\s)?partnership)\b",
        1,
        "subject of 'is a project'",
    ),
)
"""What to search, its weight, and the name of the rule."""
