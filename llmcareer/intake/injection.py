"""Text that addresses a program instead of a reader, and code that only a program would read. Tables of words."""

import re

from llmcareer.intake.any_case import AnyCase

# Text that addresses a program, not a reader.
INJECTION = AnyCase(
    r"\b(?:ignore (?:all |any |the )*(?:previous|prior|above|earlier)|"
    r"disregard (?:all|any|the|previous)|you are now an?\b|"
    r"(?:reveal|print|show|repeat|leak) (?:\w+ )?system prompt|system prompt:|set \w+[^.]{0,60} to level|as an ai "
    r"(?:model|assistant)|(?:rate|score|rank) (?:this|the) candidate|"
    r"(?:hiring|recruiting) (?:assistant|model|bot)[,:]|"
    r"(?:note|message|hint) (?:to|for) (?:the |any |all )?(?:ai|llm|parsers?|reader|model|system|automat\w+|screening|"
    r"ranking|ats|bots?)\b|"
    r"reading this (?:file|cv|resume|résumé|document|text|page)|if you are an? (?:large |ai |language |llm|bot|robot|"
    r"program|machine|model|parser|automat)|reply with (?:the |only |a single )|(?:dear|hello|attention|to the|to any) "
    r"(?:ai|llm|robots?|bots?|parsers?|language models?|automated|screening)\b|automated (?:reader|screen|parser|"
    r"system)s?"
    r"[:,]|add .{3,80} to (?:her|his|their|my|the) (?:skills|strengths|profile)|"
    r"report that this candidate|level 4 (?:in|for) (?:all|every))"
)
MARKUP = re.compile(r"^\s*(?:!!|=\w+\(|=cmd|[+@-]\w+\(|\{\{|\$\{|<\w+|&\w+ \[)|!![\w/:.]+|\bos\.system\b")
