"""Who did it: a colleague, a firm, a relative or somebody with a name, and not the one whose CV it is."""

import re

from llmcareer.intake.any_case import AnyCase
from llmcareer.intake.sentences import parts

_DETERMINER = (
    r"(?:the|my|our|an?|another|one|two|three|four|five|six|seven|several|some|both|his|her|its|their|other|external|"
    r"outside|neighbou?ring|sister|partner|der|die|das|mein|meine|unser|unsere|ein|eine|zwei)"
)
# Whom people work with; such a noun anywhere before the verb of a clause is its subject.
_FELLOWS = (
    r"teams?|squads?|groups?|colleagues?|departments?|team ?mates?|vendors?|contractors?|supervisors?|students?|"
    r"guests?|speakers?|partners?|consultants?|spouse|husband|wife|daughter|son|roommate|flatmate|boss|manager|"
    r"cofounder|co-founder|agency|provider|it-abteilung|kolleg(?:e|in|en)|others?|she|he|they|brother|sister|"
    r"friends?|desks?|suppliers?|engineers|developers|scientists|neighbou?rs?|freelancers?|sister group|"
    r"dienstleister|zulieferer|abteilung|kollegin\w*"
)
# Nouns that may also be the writer's own trade: they need an article, "my", or a number before them.
_TRADES = (
    r"engineer|developer|scientist|office|staff|crew|unit|division|house ?mates?|(?:office|lab|class|school|"
    r"bench)[- ]?mates?|"
    r"sons|daughters|cousins?|uncle|aunt|father|mother|dad|mum|nephew|niece|brothers|sisters|co-?workers?|peers|"
    r"directors?|heads?|chiefs?|cto|ceo|founders?|successors?|predecessors?|interns?|trainees?|apprentices?|postdocs?|"
    r"professors?|lecturers?|teachers?|tutors?|mentors?|advis[eo]rs?|coders?|programmers?|analysts?|statisticians?|"
    r"mathematicians?|physicists?|linguists?|researchers?|technicians?|administrators?|admins?|sysadmins?|"
    r"architects?|specialists?|experts?|modell?ers?|designers?|agencies|consultanc(?:y|ies)|firms?|compan(?:y|ies)|"
    r"start-?ups?|integrators?|studios?|institutes?|headquarters|hq|ministry|client|people|person|man|woman|guys?|"
    r"folks|members?|boards?|committees?|councils?|labs?|laborator(?:y|ies)|officers?|economists?|someone|somebody|"
    r"managers|personnel|it|abteilungen|chef(?:in)?|praktikant\w*|werkstudent\w*|"
    r"entwickler(?:in)?|berater(?:in)?|agentur|firma|bruder|schwester|freund(?:in)?|nachbar(?:in)?|doktorand\w*|"
    r"informatiker(?:in)?|controller"
)
_KIN = (
    r"(?:husband|wife|spouse|daughter|son|brother|sister|cousin|uncle|aunt|father|mother|dad|mum|mom|nephew|niece|"
    r"grand(?:father|mother|son|daughter|pa|ma|ad)|girlfriend|boyfriend|flatmate|room-?mate|house ?mate|"
    r"(?:brother|sister|father|mother)-in-law|frau|mann|bruder|schwester|vater|mutter|tochter|sohn)"
)
_PEOPLE = rf"(?:{_FELLOWS}|{_TRADES})"
_SMALL = r"(?:[\w'’/&-]+\s)"  # a word inside a noun phrase
_THEIR_WORK = (
    r"(?:that |who |which |whose )?(?:now |also |then |still |always |usually |later |first |alone |mostly |actually )?"
    r"(?:does|do|did|done|written|builds?|built|trains?|trained|runs?|ran|owns?|owned|handles?|handled|sets? up|"
    r"maintains?|"
    r"maintained|"
    r"made|wrote|talked|tried|used|uses|bought|installed|introduced|explored|proposed|suggested|created|implemented|"
    r"designed|writes|takes? care|manages?|managed|is responsible|are responsible|macht|develops?|developed|deploys?|"
    r"deployed|works? (?:on|with)|worked (?:on|with)|leads?|"
    r"makes?|keeps?|kept|tunes?|tuned|fine-tune[sd]?|hosts?|hosted|labell?(?:s|ed)|annotate[sd]?|codes?|coded|"
    r"programs?|programmed|configures?|configured|supplie[sd]|supply|delivers?|delivered|prepares?|prepared|"
    r"implements?|installs?|administers?|administered|looks? after|looked after|took care|takes? over|took over|"
    r"cares? for|draws?|drew|pulls?|pulled|extracts?|extracted|queries|queried|cleans?|cleaned|computes?|computed|"
    r"calculates?|calculated|models|modelled|modeled|evaluates?|evaluated|tests?|tested|monitors?|monitored|"
    r"research(?:es|ed)|studie[sd]|specialise[sd]|swears? by|explains?|explained|publishe[sd]|wrote up|ported|"
    r"migrate[sd]?|moved|put|know|knows|has|teaches|taught|proved|forecasts?|reviews?|"
    r"baut|baute|betreut|betreute|schreibt|schrieb|trainiert|trainierte|pflegt|pflegte|entwickelt|entwickelte|"
    r"verwaltet|verwaltete|programmiert|programmierte)\b"
)
# What they do to a thing that would be theirs then; others use, read and like what one has built oneself.
_KEEP = (
    r"(?:keeps?|kept|runs?|ran|owns?|owned|maintains?|maintained|operates?|operated|builds?|built|made|wrote|trained|"
    r"looks? after|looked after|set up|put together|written|handles?|handled|manages?|managed|hosts?|hosted|"
    r"administers?|supplie[sd])\b"
)
# Where the doer of a clause may begin.
_STARTS = (
    r"(?:^\W*(?:(?:last|this|every|each|in|since|until|during|later|there|today|nowadays|"
    r"meanwhile) (?:\w+,? ){0,2}?)?|[,:(]\s?|\b(?:and|while|whereas|when|because|as|since|although|though|which|"
    r"that|whom|where|und|während|weil|die|das|den)\s)"
)
_TAIL = rf"(?:\s(?:at|in|of|from|beside|next to|on|over|for|with|across)\s{_SMALL}{{0,4}}?[\w'’/&-]+)?"
# "The client needed ..., built it": what others need, say or decide is no deed of theirs.
_NO_DEED = (
    r"(?:need|want|ask|request|require|expect|prefer|decid|hop|let|allow|trust|prais|award|hir|promot|follow|join|grow|"
    r"sav|us|call|nam|count|bas|invit|includ|consist|compos|wait|struggl|agre|believ|refus|complain|lov|lik|rat|"
    r"approv|adopt|serv|embed|distribut|focus|bas|retir|chang)(?:e?d|es?|s)?\b"
)
# Others as the subject before the words: "the research squad does ...", "my colleague ..., built ...".
_OTHERS_DO = AnyCase(
    rf"(?P<own>^(?:my|our|the|an?|another)\s(?:[\w-]+\s){{0,4}}?)?\b(?:{_FELLOWS})\b(?:,?\s(?:who|which|whose)\s|"
    rf"(?(own)[^;:()]{{0,80}}?|(?:\s+(?:mate|lead))?[^,;:()]{{0,60}}?)\s{_THEIR_WORK})"
    rf"|{_STARTS}(?:{_DETERMINER}\s{_SMALL}{{0,4}}?{_PEOPLE}|someone|somebody|she|he|they)\b{_TAIL},?"
    rf"\s(?:(?:had|has|have|is|are|was|were|already|also|[a-z]+ly)\s){{0,3}}(?!\w+ me\b)(?:{_THEIR_WORK}|"
    rf"(?!{_NO_DEED})[a-z]{{3,}}ed\b|doing\b)"
    rf"|\b{_PEOPLE}\b{_TAIL},?\s(?:who(?!\s(?:need|want|ask|like|us|read|rel)\w*)|whose|dessen|deren)\s"
    rf"|\b(?:people|colleagues?|those|team|man|woman|department) (?:\w+ ){{0,2}}(?:responsible|in charge|"
    rf"accountable) (?:for|of)\s"
    rf"|\b(?:of|to|with|beside|opposite|for|between|by) {_DETERMINER}\s{_SMALL}{{0,3}}?(?:{_TRADES}|students?|"
    rf"colleagues?|scientists?)"
    r"\s(?:working|specialis\w+|doing|building|training|researching)\b"
    rf"|{_STARTS}(?:my|his|her|our)\s{_SMALL}?{_KIN}\b"
)
# The words are what people were hired for, or what a firm makes or somebody sells.
_TRADE = AnyCase(
    r"\b(?:recruit(?:ed|ing|ers?|s)?|hired(?! by)|hiring|headhunt\w*|staffed|interviewed candidates|"
    r"placed candidates)\b"
    r"|\b(?:filled|sourced|placed)\b.{0,40}\b(?:positions?|roles?|vacanc\w+|posts|engineers|developers)\b"
    r"|\b(?:sold|selling|resold|sales of|account manager for|marketing for)\b"
    r"|\b(?:company|firm|startup|start-up|vendor|institute|manufacturer|customer|competitor) (?:that|which|who) "
    r"(?:\w+ )?"
    r"(?:builds?|makes?|sells?|develops?|uses?|offers?|provides?|trains?)\b"
)
# People named after the skill: "PyTorch engineers, Kubernetes administrators".
_ITS_PEOPLE = AnyCase(
    r"(?:\s(?!for\b|to\b|with\b|in\b|on\b|at\b|and\b|the\b|my\b|our\b|other\b)[\w/+#-]+)?\s(?:engineers|developers|"
    r"administrators|admins|"
    r"programmers|specialists|consultants|"
    r"architects|recruits|candidates|freelancers)\b"
)
_MADE = AnyCase(
    r"\b(?:wrote|built|developed|made|created|maintain(?:ed|s)?|organi[sz]e[sd]?|set up|ran|run|led|lead|moved|"
    r"migrated|cut|"
    r"looked after|look after|tuned|rewrote|automated|introduced|taught|gave|trained)\b"
)
# "the data team's fraud model": the words end where the thing begins.
_OF_THEIRS = AnyCase(
    rf"\W*(?:[\w-]+\W+){{0,3}}?of (?:the|an?|an?other|our(?! team)|their) (?:[\w-]+ ){{0,2}}(?:{_FELLOWS})\b"
)
_THEIRS = AnyCase(rf"\b(?:{_FELLOWS})(?:['’]s|s['’])\s+(?:[\w-]+\s+){{0,4}}$")
# After the words: "... which two engineers beside me keep running", "... come from the platform group".
_FOLLOWED_BY_OTHERS = AnyCase(
    rf"^[^,;:()]{{0,20}}\b(?:which|that|whom)\s{_DETERMINER}\s{_SMALL}{{0,3}}?{_PEOPLE}\b{_TAIL}\s(?:\w+\s)?{_KEEP}"
    rf"|^(?:\s(?!that\b|which\b|on\b|with\b|for\b|by\b|using\b|from\b)[\w-]+){{0,5}}\s(?:comes?|came|stems?|stemmed) "
    rf"from (?:{_DETERMINER}\s)?{_SMALL}{{0,3}}?{_PEOPLE}\b"
    rf"|^[^;:]{{0,60}}?\b(?:left|go|goes|went|handed(?: over)?|passed(?: on)?|outsourced|delegated|forwarded|sent) "
    rf"(?:\w+ly |straight |back )?to {_DETERMINER}\s{_SMALL}{{0,3}}?{_PEOPLE}\b"
    r"|^[^,;:]{0,60}?\b(?:is|are|was|were|remains?|stays?|stayed) (?:(?:all|still|really|mostly) )?(?:the )?(?:work|"
    r"job|task|idea|baby|business|domain|department|doing|merit|achievement|responsibility|creation|child|field|"
    r"territory|hobby) of (?!mine\b|my own|my team|our team)"
    rf"|^[^,;:]{{0,40}}?\b(?:is|are|was|were) {_DETERMINER} (?:[\w-]+\s)?(?:colleague|team|group|department|"
    r"friend|brother|sister|cousin|partner|tutor|manager|boss)(?:['’]s|s['’])"
    rf"|^(?:\s\w+)? by {_DETERMINER}\s{_SMALL}{{0,3}}?(?:{_FELLOWS}|unit|agency|firm|company|consultancy|institute)\b"
    r"|^\W*(?:was |were |is |are |all )*bought in\b"
)
# "Commissioned a study from economists": made by whom one asked for it.
_ORDERED = AnyCase(r"\b(?:commissioned|requested|ordered|procured|purchased|bought(?: in)?)\b")
_FROM = AnyCase(r"^[^;:]{0,40}\bfrom\b")
# Others after a passive, or after a German verb: "... set up by the platform team".
_BY_OTHERS = AnyCase(
    r"\b(?:looked after|built|done|made|set up|handled|trained|written|run|maintained|owned|developed|provided|"
    r"deployed|managed|configured|designed|implemented|created|labell?ed|annotated|tuned|fine-tuned|hosted|coded|"
    r"programmed|prepared|installed|delivered|supplied|administered|drawn|kept|led|migrated|computed|analysed|analyzed|"
    r"carried out|set|agreed|chosen|decided|put in place|taken care of|put together|contributed|coordinated|"
    r"conducted|evaluated|tested|"
    rf"operated)(?:\s[\w-]+){{0,3}}? by (?:the |an?other |our |my |a |an |other |two |three |some |"
    rf"an external )?(?:[\w'’-]+ ){{0,4}}?{_PEOPLE}\b"
    r"|\b(?:belongs?|belonged) to (?!me|us\b|my own)|\b(?:lies|sits|stays|rests|lay|sat) with (?!me\b|us\b)"
    r"|\b(?:was|were|is|are) (?:bought|purchased|licensed|outsourced|delivered ready|wurde zugekauft)\b"
    r"|\b(?:stammt|stammen|kam|kamen|kommt|kommen) (?:\w+ ){0,2}(?:vom|von(?! mir))\b|\bkümmert\b|\bkümmern\b"
    r"|\b(?:übernimmt|übernehmen|betreibt|betreiben)\b"
    rf"|\b(?:vom|(?:von|durch) (?:der|dem|den|einer|einem|unserer|unserem|meinem|meiner|die|das|"
    rf"eine)) (?:\w+ ){{0,2}}{_PEOPLE}\b"
    rf"|\b(?:schrieb|schreibt|baute|baut|machte|macht|betreut|betreute|pflegt|pflegte) (?:unsere?|meine?|der|die|das|"
    rf"eine?) (?:\w+ )?{_PEOPLE}\b"
)
# The same with a name: "was made by Tomás in IT", "is built and owned by Risk Analytics".
_BY_NAME = re.compile(
    r"\b(?:[Bb]uilt|[Dd]one|[Mm]ade|set up|[Hh]andled|[Tt]rained|[Ww]ritten|[Rr]un|[Mm]aintained|[Oo]wned|[Dd]eveloped|"
    r"[Pp]rovided|[Dd]eployed|[Mm]anaged|[Oo]perated|[Ii]mplemented|[Dd]esigned)(?: and \w+| (?:in|with|"
    r"on) [\w+#]+)? by (?!I\b|\w+ and me\b)"
    r"(?:[A-ZÀ-Þ][\w-]+|Dr\.|Prof\.)"
)
# A colleague by name: "Luka did the vector search and Mariam the deployment", "Selorm writes a Python script".
_NAME_DID = re.compile(
    r"(?:^|[;,.(]\s|\b(?:and|to|with|from|of) )(?!I\b|We\b|Ich\b|"
    r"Wir\b)[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?(?:,? who)? (?:did|does|wrote|writes|"
    r"took care of|takes care of|looked after|looks after|coded|programmed|taught|knows)\b"
)
# "My team and I built ..."
_AND_I = re.compile(r"\band I\b")
_MINE = re.compile(r"\b(?:I|we|my part|my own|ich|wir)\b")
# "... which the team uses": what others use is not therefore theirs.
_MINE_AFTER = re.compile(r"^\s?(?:[\w-]+\s){0,2}(?<!and )(?<!but )(?:I|we) (?!only\b|just\b|never\b|did not\b)\w+")
_WHICH_I = re.compile(r"(?:\s[\w-]+){0,4}, which (?:I|we)\b")
_WITH_ME = re.compile(r"\b(?:and|with|by) (?:me|myself|mir)\b")
# After a clause about others inside one's own sentence the second verb is one's own again: "Quantised the model
# our scientists trained and served it on vLLM".
_AND_THEN = AnyCase(r",? and (?:then )?(?:\w+ed|built|wrote|ran|made|put|led|took|kept)\b")


def by_others(clause: str, start: int, words: str) -> bool:
    """Whether a clause, or the part of it that holds the words at ``start``, tells what other people do."""
    before, after = clause[:start], clause[start + len(words) :]
    up_to = before + words  # a phrase may hold the verb of its own subject
    if _ITS_PEOPLE.match(after):
        return True
    if not (_MADE.search(up_to) or _WHICH_I.match(after)) and (
        _OF_THEIRS.match(after) or _THEIRS.search(before) or _TRADE.search(up_to)
    ):
        return True
    if _ORDERED.search(before) and _FROM.search(after):
        return True
    return _have_done(up_to, after) or _follow(clause, words, after)


def _have_done(up_to: str, after: str) -> bool:
    """Whether others are the subject of the clause up to the words, or of its last verb."""
    subject = _OTHERS_DO.search(up_to) or _NAME_DID.search(up_to)
    if not subject or _MINE.search(up_to, subject.start()) or _AND_I.search(up_to) or _MINE_AFTER.search(after):
        return False
    inside = bool(up_to[: subject.start()].strip())
    return not (inside and _AND_THEN.search(up_to, subject.end()))


def _follow(clause: str, words: str, after: str) -> bool:
    """Whether the words are followed by others who did it."""
    behind = _FOLLOWED_BY_OTHERS.search(after)
    if behind and not _MINE.search(behind.group()):
        return True
    for part in parts(_without_bare_brackets(clause)):
        if words not in part or _WITH_ME.search(part) or _MINE.search(part[: part.index(words)]):
            continue
        if _BY_OTHERS.search(part) or (_BY_NAME.search(part) and not _MINE.search(part)):
            return True
    return False


def _without_bare_brackets(clause: str) -> str:
    """The clause with brackets opened that name no doer: "the score (gradient boosting) is built by another team"."""
    return _BRACKETS.sub(_opened, clause)


def _opened(bracket: re.Match[str]) -> str:
    return bracket.group() if _HAS_DOER.search(bracket.group()) else f" {bracket.group(1)} "


_BRACKETS = re.compile(r"\(([^()]{1,40})\)")
_HAS_DOER = re.compile(r"\b(?:by|I|we|my|our|von|ich)\b")
