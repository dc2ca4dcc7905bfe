"""Phrases that show a skill in a CV and ask for none in an ad; notation: `llmcareer.intake.tokens.Patterns`.

The catalogue counts vision, speech and another framework than PyTorch as practice that carries over: a person who
trained one detector has met images as data. An ad that names them asks for them, not for models that join them
with language.
"""

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
    "pytorch": (
        "tensorflow|keras|flax|mxnet|theano|caffe",
        "tf|tf2 keras",
    ),
}
