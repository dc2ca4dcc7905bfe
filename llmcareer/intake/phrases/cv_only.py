"""Phrases that show a skill in a CV and ask for none in an ad; notation: `llmcareer.intake.tokens.Patterns`.

The catalogue counts vision, speech and another framework than PyTorch as practice that carries over: a person who
trained one detector has met images as data. An ad that names them asks for them, not for models that join them
with language. Below stand turns of phrase of people about their own work, which ads use in passing for another.
"""

_BOT = "model|models|assistant|assistants|bot|bots|chatbot|chatbots|llm|llms|language"

PHRASES: dict[str, tuple[str, ...]] = {
    "multimodal": (
        "computer|machine vision",
        "image|video|visual classification|classifier|classifiers|segmentation|detection|detector|recognition|"
        "retrieval|"
        "captioning|generation|models|model|encoder|encoders",
        "object|face|facial|defect|pedestrian|plate|gesture|pose|lane|people|obstacle detection|detector|recognition|"
        "estimation|tracking",
        "detector|detectors .. images|photos|photographs|video|cameras|frames",
        "segmentation network|networks|model|models|masks",
        "speech|voice recognition|recognizer|recognizers|synthesis|models|model|separation|enhancement",
        "speaker|emotion|keyword recognition|identification|diarization|verification|spotting",
        "automatic speech|image|text recognition",
        "asr|tts model|models|system|systems|pipeline|training|adaptation|for",
        "text to speech|image|video",
        "speech to text .. model|models|system|pipeline|training|trained",
        "ocr and|model|models|engine|pipeline|system|training|errors|with",
        "optical character recognition",
        "yolo|yolov3|yolov4|yolov5|yolov7|yolov8|yolov9|yolov10|yolov11|opencv|detectron2|mmdetection|torchvision",
        "u net|nets",
        "mask|faster|fast r cnn",
        "efficientnet|resnet|resnets|resnet50|resnet18|mobilenet|unet|wav2vec|wav2vec2|hubert|conformer|tesseract",
        "whisper .. large|small|medium|transcri*|speech|audio|model|fine|tuned|recordings",
        "train|trained|training|built|build|tuned ... network|networks|model|models|classifier|cnn|detector .. on|"
        "for ... "
        "images|photos|photographs|scans|radiographs|video|videos|spectrograms|recordings|mri|ultrasound|micrographs",
        "bilderkennung|spracherkennung|bildverarbeitung|bildklassifikation|objekterkennung|texterkennung|"
        "sprachsynthese|"
        "bildsegmentierung|gesichtserkennung",
        "maschinelles|maschinellen sehen|sehens",
    ),
    "communication": (
        "speak|spoke|speaking|spoken at|before|about|on ... day|days|meeting|meetings|conference|congress|event|"
        "board|fair|"
        "committee|staff|members|people|colleagues|students",
        "speaker at|on|for ... meeting|conference|day|days|event|congress|fair|summit|meetup|association",
        "talk|talks|lecture|lectures|half|hour|minutes|slot|report .. before|to .. executive|committee|board|"
        "management|"
        "directors|council|minister|staff|plant",
        "present|presented|presenting|presents|show|showed .. results|findings|figures|work|numbers|it .. to|before|"
        "at ... "
        "board|management|committee|clients|colleagues|directors|staff|council|ministry",
        "taught|teach|held|gave ... times since|in",
        "vorführung|präsentation|vortrag|vorträge vor|für|bei",
    ),
    "prompting": (
        f"instructions|directions|wording for|of|to|that ... {_BOT}",
        f"{_BOT} s|has .. instructions|directions|tone|wording",
        "write|wrote|reword|reworded|rewrote|maintain|maintained|version|versioned|edited ... instructions|"
        "directions .. "
        "tone|examples|example|output|schema|format|model|its",
        "system instructions|instruction|message|messages|prompt|prompts",
        "example|sample dialogues|conversations|answers ... instructions|tone|model|prompt",
        "systemanweisung|systemanweisungen|systemprompt|systemprompts",
        "anweisungen für|an das|den|die|sprachmodelle .. modell|assistenten|bot|sprachmodell",
    ),
    "llm_evaluation": (
        "check|score|scored|mark|marked|rate|rated|judge|grade|graded|compare ... answers|replies|translations|"
        f"outputs .. of|from|against|by .. {_BOT}|rubric|paper|hand|reference",
        "answers|replies|conversations|outputs ... scored|marked|graded|rated|judged ... by|against|rubric|model|hand|"
        "every|each|week",
        "saved|recorded|logged|collected conversations|questions|dialogues ... answers|passed|replayed|scored|check|"
        "approved|before",
        f"assessment|appraisal|trial of|for .. {_BOT} .. before|launch|release",
        "rubric of|with|for .. points|criteria|answers|model",
        "fragenkatalog|musterantworten|prüffragen|testfragen",
        "second|another|stronger model .. gives|scores|marks|grades|judges|rates",
    ),
    "ai_safety": (
        f"attack|attacked|attacking|break|broke ... new|our|own|the|customer .. {_BOT}",
        f"talk|talking|trick|tricked|trying|tried|get|make ... {_BOT} ... into|give|giving|say|reveal|break|breaking|"
        "dangerous|secrets|rules|harmful",
        f"{_BOT} ... give away|out|reveal ... data|cases|secrets|names|details",
    ),
    "annotation": (
        "guide|handbook|protocol|rules|leitfaden for|für|on .. sorting|labelling|labeling|coding|marking|zuordnung|"
        "einordnung|kodierung|raters",
        "outlines|labels|marks|ratings ... protocol|guideline|guidelines|guide|handbook .. i|of|drew|wrote|mine",
        "two|three|four raters|coders|annotators|readers ... agreement|kappa|overlap|disagreement",
    ),
    "data_quality": (
        "duplicates|doubled|duplicated|swapped|contradictory|implausible ... items|samples|records|units|rows|"
        "entries|found|"
        "wrote|check|threw|removed",
        "throwing|threw|sorted|took out ... repeated|doubled|broken|faulty|wrong|duplicate .. runs|records|rows|"
        "items|samples",
        "near copies|duplicates .. of|in|hash|removed|found",
    ),
    "mlops": (
        "model|models releases|release|versions|rollout ... canary|canaries|shadow|approval|rollback|back",
        "trace|traces|log|logs ... prompt|tokens|latency|cost .. version|per|thumbs|and|call",
        "models .. versions|version ... approval|retraining|rollback|go back",
    ),
    "open_source": (
        "author|founder and maintainer|maintainers of|one",
        "maintainer|maintainers of ... package|library|tool|licence|license|stars|downloads|contributors",
    ),
    "peer_review": (
        "referee|referees|refereed|reviewer|reviews for|at ... annals|journal|transactions|proceedings|neurips|icml|"
        "acl|emnlp|"
        "iclr|physics",
        "reviewer for|at ... conference|conferences|workshop|letters",
        "referee annals|journal|transactions|letters|acl|neurips",
    ),
    "visualization": (
        "shiny app|apps|browser|dashboard|page|application",
        "heat map|maps ... per|of|by|shown|each",
        "power bi",
    ),
    "experiment_design": (
        "two|three|both|several versions|variants|greetings|texts|layouts|buttons|prices ... half|randomly|random|"
        "each .. "
        "visitors|users|customers|weeks|to|of",
        "half of|the ... visitors|users|customers|starters|members|shops ... lottery|random|randomly|drawn",
        "zufällig|zufälliger|randomisiert ausgespielt|zugeteilt|verteilt|zuteilung",
    ),
    "data_governance": (
        "replaced|removed|masked|blacked names|name ... numbers|addresses|mails|letters|reports|places|records",
        "rules|decide|decided|rule .. on|for|about who may see|use|read|open",
    ),
    "rag": (
        "answers|antwortet|beantwortet ... pages|seiten|manuals|documents|handbooks|bedingungswerk ... source|sources|"
        "fundstelle|page|quelle|cites|citations|link",
        "question|search box over|on|for ... pages|manuals|documents|wiki|handbooks",
        "similar|relevant|matching .. pages|passages|paragraphs|chunks|articles ... sent|added|given|passed .. along|"
        "with|"
        "to|question|model|prompt",
    ),
    "causal_inference": (
        "compar* ... either|both side|sides of ... boundary|border|cutoff|threshold",
        "before and after ... control|compared|comparison|neighbouring|other .. group|streets|schools|towns|shops|"
        "region|"
        "regions",
        "distance to ... as instrument|instrument",
    ),
    "pytorch": (
        "tensorflow|keras|flax|mxnet|theano|caffe",
        "tf|tf2 keras",
    ),
}
