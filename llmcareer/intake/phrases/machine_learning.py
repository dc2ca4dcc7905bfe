"""Phrases that name skills of machine learning before language models; notation: `llmcareer.intake.tokens.Patterns`."""

from llmcareer.intake.phrases.shared import BUILD, LLM, MODEL, TRAIN

_CHAT = f"{LLM}|gpt|chatgpt|claude|gemini|llama|mistral|copilot|deepseek|qwen"

PHRASES: dict[str, tuple[str, ...]] = {
    "linear_algebra_calculus": (
        "background|foundation|foundations|skills in math|maths|mathematics",
        "strong|solid|good|excellent mathematical|math|mathematics background|foundation|foundations|skills",
        "svd|jacobian|jacobians|eigendecomposition|eigenvalue|eigenvector|matmul|gemm|einsum|blas|lapack|cublas|"
        "quaternions",
        "eigenwert|eigenwerte|eigenvektoren|matrizen|matrizenrechnung|vektorrechnung|differentialrechnung|"
        "integralrechnung",
        "vectors|vector ... matrices",
        "hessian matrix|matrices|vector|free|approximation|approximations|eigenvalues|spectrum",
        "matrix|matrices multiplication|multiplications|multiply|inversion|inverse|inverses|exponential|norms|notation",
        "sparse|dense|rotation|covariance|orthogonal|symmetric matrix|matrices",
        "qr|lu|cholesky|spectral|schur|eigenvalue decomposition|factorization",
        "vector|inner|hilbert space|spaces",
        "linear maps|map|transformations|operators|systems|solver|solvers|equations",
        "tensor algebra|calculus|product|products|contractions",
        "partial|ordinary|stochastic differential|derivative|derivatives",
        "derivative|derivatives of|wrt .. function|functions|loss|network",
        "deriv* ... gradient|gradients|jacobian|backpropagation|derivatives ... hand|paper|network|loss|layer|layers|"
        "scratch",
        "gradients|derivatives|backpropagation by|on hand|paper",
        "numerical|analytic|analytical gradient|gradients|jacobian|differentiation",
        "taylor series|expansion|expansions",
        "conjugate|projected gradient|gradients",
        "analysis i|1 and|und|to|bis ii|iii|2|3",
        "lineare|linearer|linearen|höhere|höherer algebra|mathematik",
        "höhere mathematik|mathematik|analysis",
        "mathematik|mathematics|maths i|ii|iii for|für engineers|ingenieure|informatiker|physicists|economists",
        "algèbre|álgebra|algebra linéaire|lineal|lineare",
        "cálculo|calcul|calcolo diferencial|integral|vectorial|différentiel|intégral|differenziale",
        "calc i|ii|iii|1|2|3",
        "integral|differential|single|multi|multivariable|vector calculus|variable",
        "math|maths|mathematics|linear for|of machine|ml|deep|data|ai",
        "mathematik für maschinelles|machine|data|ki",
        "gilbert strang",
        "3blue1brown|blue1brown",
        "system|systems of .. equations",
        "differential equation|equations",
        "heat|wave|diffusion|laplace|schrödinger|helmholtz|advection equation|equations",
        "finite differences|difference",
        "finite element|volume code|solver|solvers|discretization|scheme|schemes",
        "eigenmodes|eigenmode|eigenvectors|eigenbasis|eigenfunctions",
        "singular vector|vectors|value|values",
        "orthogonal projection|projections|basis|bases|polynomials",
        "deriv* .. update|gradient|adjoint .. rule|rules|equations|gradients|formula|formulas",
        "multivariable|vector analysis|calculus|differentiation",
        "linear maps|mappings|operators|transformations",
        "conjugate gradients|gradient",
        "matrix code|equation|equations",
        "matrix calculus|derivation|derivations|derivatives|differentiation|identities",
    ),
    "classical_ml": (
        "ml|machine .. algorithm|algorithms|technique|techniques|method|methods|model|models",
        f"{BUILD} .. predictive|forecasting|recommendation|classification|regression|ranking .. {MODEL}|systems",
        f"forecasting|recommendation|recommender|ranking|churn|fraud|risk|frequency {MODEL}|systems",
        "statistical|predictive and machine learning",
        "logistic|linear|ridge|lasso regression",
        "regression and|or classification",
        "classification and|or regression",
        "regression|classification|clustering .. clustering|classification|regression",
        "supervised .. unsupervised",
        "feature selection|extraction|generation",
        "scientific ml libraries|packages",
        "predictive|prediction|forecasting modeling|models|model|algorithms|analytics",
        "gradient boosted|boosting",
        "time series forecasting|prediction",
        "apply|applies|applying|develop|developing ml|ai .. to|models|solutions",
        "experience|years|background in|with ai ml",
        "ai ml models|algorithms|techniques|solutions",
        "experience|years in|with ml",
        "classifier|classifiers|scikit|gbm|gbdt|gbrt|xgb|lgbm|adaboost|knn|svms|dbscan|hdbscan|smote|automl|"
        "gridsearchcv",
        "rapidminer|knime|datarobot|dataiku|pycaret|tidymodels|mlr3|glmnet|mllib|cuml|tslearn|sktime|statsforecast|"
        "nixtla",
        "optuna|hyperopt|hyperparameter|hyperparameters|overfit|overfitting|overfitted|underfitting|imblearn|mlxtend|"
        "umap",
        "klassifikator|klassifikatoren|vorhersagemodell|vorhersagemodelle|prognosemodell|prognosemodelle|"
        "empfehlungssystem",
        "entscheidungsbaum|entscheidungsbäume|kreuzvalidierung|clusteranalyse|clusteranalysen|anomalieerkennung",
        "maschinelles|maschinellem|maschinellen|maschinelle|statistisches|überwachtes lernen|lernens|lernverfahren|"
        "modelle",
        "apprentissage|aprendizaje automatique|automático|supervisé|supervisado|statistique",
        "h2o ai|automl|flow|driverless",
        "facebook|fb|meta prophet",
        "prophet model|models|forecast|forecasts|baseline|arima|sarima",
        "sarima|sarimax|arima|holt ... forecast|forecasts|forecasting|baseline|prophet|boosting",
        "caret package|package|library|r",
        "orange data mining",
        "weka explorer|classifier|classifiers|rapidminer|knime|toolkit|workbench",
        "ml net",
        "naive|gaussian|multinomial bayes",
        "isolation|extra forest|forests|trees",
        "boosted|boosting|regression|classification|ensemble|pruned tree|trees",
        "decision tree model|models|classifier|regressor|ensemble|boosting|induction",
        "k nearest|means|medoids|fold|folds|nn|prototypes",
        "fivefold|tenfold|nested|stratified|repeated|grouped|blocked cross|folds|split|splits|kfold|cv",
        "leave one out|group|subject|patient|site cross|validation|cv",
        "train|training test|validation|holdout split|splits|test|set|sets",
        "held|hold out .. set|sets|data|sample|month|months|year|season|customers|patients|test",
        "out of time|sample|fold|bag .. validation|predictions|prediction|test|tested|error|accuracy|performance|"
        "sample",
        "backtest|backtested|backtesting ... forecast|forecasts|model|models",
        "roc|pr auc|curve|curves",
        "auc|auroc|auprc of|from|to|rose|0|by|on|and|went|gini|up",
        "f1|fbeta score|scores|measure|macro",
        "macro|micro|weighted f1|averaged|auc",
        "f1 of|from|to|is|was|at 0",
        "f1 0",
        "target|label|temporal leakage",
        "leakage ... train|test|folds|rows|target|validation",
        "logistische|logistischer|logistischen|lineare|linearer regression",
        "boosted|boosting model|models",
        "precision ... recall",
        "confusion matrix|matrices",
        "rmse|mape|wape|smape|wmape ... forecast|forecasts|model|from|to|by|0|baseline|prediction|percent",
        "class|label|classes imbalance|imbalanced|weights|weighting",
        "imbalanced data|dataset|datasets|classes|learn|classification",
        "calibrat* .. classifier|probabilities|probability|predictions|scores",
        "feature|permutation importance|importances|pipeline|pipelines|scaling|hashing|crosses",
        "engineer* .. features ... model|models|from|predict*|classifier|boosting|training|raw",
        "hand|manually crafted|engineered features",
        "lag|lagged|calendar|weather|tabular features|feature",
        "one hot",
        "target|label|ordinal|mean encoding|encoded|encoder",
        "dimension|dimensionality reduction",
        "principal component|components analysis|regression",
        "pca ... cluster|clustering|clusters|means|components|umap|sne|features|dimensionality|regression|loadings|"
        "scikit",
        "t sne",
        "collaborative filtering|filter",
        "content based filtering|recommend*|recommender|recommendations",
        "matrix factorization|factorization",
        "recommend* engine|engines|model|models|algorithm|algorithms|service",
        "recommender for|model|using|built|with|engine|that",
        f"{BUILD}|tested|ran .. recommender",
        "next best offer|offers|action|actions",
        "ensemble|stacking|bagging|blended model|models|method|methods|learning|classifier|learners|regressor|boosting",
        "semi|weakly supervised|labeled",
        "binary|multiclass|multilabel|multi|probabilistic classifier|classifiers|classification|class|label",
        f"{TRAIN} .. regressor|regressors|recommender|recommenders|forest|forests|boosting|ensemble|svm|predictor|"
        "lightgbm|xgboost",
        f"{TRAIN} .. model|models ... predict|predicts|predicting|classify|forecast|detect|tabular",
        "model|models|algorithm that|which predicts|predict|predicted|forecast|forecasts|classifies|flags|flagged|"
        "ranks|ranked|scores",
        "model|models|algorithm to predict|classify|rank|flag",
        "model|models for|of predicting|classifying|ranking|prediction|detecting",
        "predict* ... churn|readmission|readmissions|attrition|dropout|defaults|failures|breakdowns|fraud|shows|"
        "delays|arrears",
        "predict|predicts|predicting|predicted which|whether|who ... will|would|leave|churn|default|fail|buy|pay|"
        "return|cancel",
        "forecast* ... random|boosting|boosted|lightgbm|xgboost|arima|sarima|prophet|lstm|regression|ml|ensemble",
        "model* ... forecast|forecasts|predict|predicts load|consumption|prices|yield|yields|arrivals|visits|traffic",
        "churn|fraud|default|attrition|readmission|propensity|credit|lifetime .. model|models|classifier|prediction|"
        "predictor",
        "credit scoring|scorecard|scorecards ... model|models|built|developed|regression|rebuilt|validated|boosting",
        "scorecard development|models|model",
        "propensity to|score|scores|scoring",
        "predictive maintenance|policing|scoring model|models|algorithm|algorithms|system",
        "clustered|clustering ... customers|users|stores|accounts|patients|tickets|households|sessions|products|"
        "articles",
        "hierarchical|spectral|density|agglomerative clustering|clusters",
        "anomaly|novelty detector|detectors",
        "logistic model|models",
        "anomaly|anomalies|novelty|outlier|fraud detector|detectors|detection .. model|models|algorithm|algorithms|"
        "system|trained",
        "spam filter|filters|classifier|detector|detection",
        "naive|seasonal|majority|mean|persistence baseline|baselines|forecast|class|model",
        "baseline|baselines model|models|classifier|regression|logistic",
        "kaggle competition|competitions|grandmaster|master|expert|medal|medals|contest|challenge|top|silver|bronze|"
        "gold",
        "titanic|iris|housing dataset|survival|kaggle",
        "andrew ng",
        "cs229|cs4780",
        "statistical learning",
        "energy|load|electricity|price|traffic|crop|yield|hospital prediction|forecasting",
        "model|models drift|retrained|retraining|retrain",
        "retrain* .. model|models|classifier|classifiers|nightly",
        "predict*|forecast*|foretold|foretell|foretells ... prices|demand|sales|load|arrivals|arrival|times|"
        "consumption|admissions|calls|passengers|yield|yields|rents ... error|errors|mae",
        "lambdamart|lambdarank|ranknet",
        "into ... types|segments|clusters by|from|on|according .. their|to .. purchases|behavior|behaviour|usage|"
        "buying|habits|consumption|clicks",
        "random|boosted|regression trees",
        "ten|five|10|5 fold validation|cv|cross",
        "suggest*|recommend*|propos* ... similar|other|like|same .. shoppers|users|customers|buyers|readers|"
        "listeners|people .. bought|buy|liked|read|watched|chose|ordered|played",
        "scores|ranks|flags|orders each|every|all|new|incoming .. claim|claims|lead|leads|payment|payments|"
        "transaction|transactions|application|invoice|loan|customer|account|login ... fraud|risk|default|chance|"
        "likelihood|probability",
        "model|algorithm|system|score trained|learned|learnt|fitted on|from ... bookings|payments|claims|orders|"
        "transactions|sales|visits|stays|usage",
        "model|algorithm orders|ranks|sorts|scores|picks ... by|for|how ... likely|likelihood|chance|risk|probability",
        "beat|beats|beating|outperform* ... seasonal|naive|simple .. rule|forecast|average|baseline|guess",
        "year|data|months|hospital|customers|cases|season|plants|houses|stores never|not|un seen .. in|during|by "
        ".. training|model",
        "score|model|prediction|predictions|ranking|forecast|classifier ... checked|validated|tested ... following|"
        "later|next|another|second|separate .. quarter|year|hospital|month|months|season|plant|cohort|clinic",
        "validation year|month|season|quarter",
        "tun* .. tree|trees depth",
        "learn*|fitted|train*|derived .. risk score|scores",
        "estimat*|predict* ... from ... size|history|weather|gps|attributes|readings ... error|mae|rmse",
        "variables|features ... tuned|tuning|validated|crossvalidated|checked ... score|model|forest|trees",
        "model|models|algorithm that|which tells|says|guesses which|who|whether .. customers|members|tenants|"
        "patients|machines|invoices|parts|it|will ... will|leave|fail|buy|pay|return|cancel|break",
        "forecast|forecasts|prediction|predictions for|of ... with|by|using .. boosting|boosted|regression|forest|"
        "forests|trees ... tested|checked|error|validated|last|features",
        "forecast|forecasts|prediction|predictions|model ... tested|checked|validated on .. last|final|latest .. "
        "weeks|months|season|quarter",
        "fraud|churn|default|readmission score|scores .. trained|tuned|validated",
        "recommender|recommendation system|engine|engines|model|models|algorithm|algorithms",
        "a|the|our|rebuilt|built|retrained|trained|product|book|music|film|movie|recipe|news|article|job recommender|"
        "recommenders",
        "forecast|forecasts|forecasted .. demand|admissions|footfall for|of|in|with|per|across|at",
        "forecasts|forecast of .. admissions|demand|footfall|consumption|passengers",
        "demand|load|footfall|admissions|sales forecast|forecasts ... data scientist|model",
        "forecasts|forecast ... train|trained .. model|models",
        "forecasts come|came from ... model|models",
        "clustering of .. 000|thousand|million|customers|users|households|members|patients|shops|stores|holders",
        "logistic regressions",
        "scoring modell|modelle|modells|modellen",
        "scoringmodell*|prognosemodell*|vorhersagemodell*|empfehlungssystem*|absatzprognosemodell*",
    ),
    "deep_learning": (
        "deep|recurrent|convolutional|segmentation|artificial networks",
        "neural network|networks|net|nets|architectures",
        "new|novel|model architectures|architecture .. model|models|neural",
        "video|image|latent diffusion",
        "generative adversarial|models for",
        f"{TRAIN} .. networks",
        "convolutional|recurrent net|nets|network|networks|neural|layers",
        "u net|nets",
        "resnet|resnets|efficientnet|yolo",
        "image|object segmentation|classifier|detection .. networks|network|gpu|gpus",
        "lstm|convlstm|bilstm|bilstms|seq2seq|autoencoder|autoencoders|backprop|perceptron|perceptrons|relu|gelu|"
        "softmax",
        "densenet|mobilenet|alexnet|vgg|vgg16|vgg19|googlenet|unet|unets|nnunet|convnext|wavenet|detectron2|"
        "mmdetection|convnet",
        "yolov3|yolov4|yolov5|yolov7|yolov8|yolov9|yolov10|yolov11|ultralytics|monai|rcnn|resnet18|resnet34|resnet50|"
        "resnet101",
        "dcgan|stylegan|cyclegan|pix2pix|wgan|ddpm|theano|caffe2|deeplearning4j|dl4j|imagenet|cifar|cifar10|cifar100|"
        "mnist",
        "adamw|rmsprop|adagrad|cnns|tflite|tensorboard|micrograd|batchnorm|pinns",
        "verlustfunktion|verlustfunktionen|verlustkurve|verlustkurven|lernrate|lernraten|aktivierungsfunktionen|"
        "faltungsnetze",
        "neuronale|neuronales|neuronalen|neuronalem|neuronaler netz|netze|netzen|netzwerk|netzwerke|netzwerken",
        "tiefes|tiefe|tiefem|tiefen lernen|netze|netzen|neuronale",
        "réseau|réseaux|red|redes de|neuronales|neuronal neurones",
        "redes|red neuronales|neuronal",
        "apprentissage|aprendizaje profond|profundo",
        "inception v3|v4|network|resnet",
        "faster|mask r|rcnn",
        "cnn model|models|based|architecture|architectures|classifier|classifiers|layer|layers|lstm|encoder|backbone|"
        "rnn",
        f"{TRAIN}|{BUILD}|implement*|coded .. cnn|rnn|mlp|gru|unet|resnet|lstm",
        "cnn classif*|detects|predicts|segments|recogniz*|tells|finds",
        "sequence to sequence",
        "a cnn for|to|that|which|on|trained|with",
        "1d|2d|3d|dilated|depthwise|separable|graph cnn|convolution|convolutions|conv|convolutional",
        "convolution|convolutions|convolutional kernels|layer|layers|filters|encoder|autoencoder|model|models|"
        "classifier|neural",
        "sequence model|models",
        "recurrent|convolutional model|models|encoder|net",
        "gru|grus ... sequence|sensor|attention|lstm|hidden|encoder|series",
        "dropout and|plus|with|or augmentation|weight|batch|label|early",
        "gru|rnn|mlp network|networks|layer|layers|cell|cells|encoder|model|models|based|head|classifier|units",
        "multilayer|multi|layer perceptron|layer perceptron|network",
        "back propagation|propagated",
        "batch|layer|group|instance norm|normalization",
        "dropout layer|layers|regularization|regularisation|masks",
        "weight|weights decay|initialization|sharing|init|initialisation",
        "learning rate|rates",
        "lr schedule|schedules|scheduler|warmup|finder|decay|sweep",
        "cosine|linear|exponential schedule|decay|annealing|warmup",
        "adam|sgd|muon|lion|lamb optimizer|optimizers|optimiser|optimisers|momentum",
        "loss|losses curve|curves|landscape|spike|spikes|diverged|exploded|plateaued|spiked",
        "custom|differentiable loss|losses",
        "training|validation loss|losses",
        "cross|focal|triplet|dice|contrastive entropy|loss|losses",
        "vanishing|exploding gradient|gradients",
        "gradient|gradients clipping|clipped|norm|norms|accumulation|descent|noise|checkpointing|flow|vanish|"
        "vanished|explode|exploded",
        "optimizer|optimizers|optimiser|optimisers ... initialization|initialisation|batch|learning|momentum|decay|"
        "schedule",
        "activation function|functions|maps",
        "early stopping ... train*|loss|validation|epochs|patience|dropout|network|augmentation",
        "dropout|regularization|validation|decay|augmentation|epochs|loss ... early stopping",
        "image|audio|mixup|cutout augmentation|augmentations|augmented",
        "siamese|capsule|spiking|bayesian|adversarial|informed neural|network|networks|net|nets",
        "graph neural",
        "graph network|networks ... molecules|molecular|nodes|edges|message|messages",
        "message passing network|networks|neural|layers",
        "graph convolution|convolutional|attention|embedding network|networks|layers",
        "physics informed neural|networks|learning|network",
        "neural ode|odes|operator|operators|rendering|radiance|style|field|fields|collaborative|surrogate|layers|"
        "model|models",
        "contrastive|self|metric learning|supervised learning|pretraining",
        "diffusion model|process|prior|based|transformer",
        f"{TRAIN} .. detector|detectors|backbone|autoencoder|segmenter|denoiser|generator ... images|image|gpu|scans|"
        "photos|frames",
        f"{TRAIN} ... on|with .. gpu|gpus|a100|h100|v100|rtx",
        f"{TRAIN} ... images|scans|photos|frames|slides|rays|spectrograms ... accuracy|f1|dice|auc|network|classes|"
        "classifier",
        "images|scans|photos|radiographs ... cnn|resnet|unet|convolutional|neural|efficientnet",
        "hidden layer|layers|units|state",
        "fully connected layer|layers|network",
        "skip|residual connections|connection|block|blocks|network|networks",
        "mixed|half|bfloat16 precision training|fp16|bf16|training",
        f"{TRAIN} ... epochs|epoch",
        "epochs ... train|trained|training|loss|gpu|batch|validation|model|early",
        "batch size|sizes ... gpu|optimizer|epochs|memory|gradient|lr",
        "semantic|instance segmentation network|networks|model|models|unet",
        "cs231n|cs230|d2l",
        "neural networks zero|from",
        "coco|mnist|imagenet dataset|pretrained|classes|weights",
        "train|trained|trains|training|taught|teach|retrained ... network|net|networks|nets to|on|with|from|for .. "
        "tell|predict|detect|recognize|classify|segment|play|spot|images|photos|spectrograms|radar|recordings|"
        "scans|pixels|frames|gpu|gpus|audio",
        "depth|segmentation|pose|acoustic|denoising network|networks|net|nets",
        "train*|distill*|froze|retrain* ... pretrained|value|policy|vision|image|speech|detection network|networks|"
        "net|nets",
        "train|trained ... detection and|or depth|segmentation|pose|tracking networks|network|nets",
        "network that|which segments|classifies|recognizes|denoises|upscales",
        "net that|which predicts|detects|tells|recognizes|segments|classifies|learns|reads",
        "why .. training diverg*",
        "training run|loss diverg*",
        "learned|learnt encoder|encoders|decoder|representation|representations|filters",
        "variational|denoising|recurrent|convolutional .. encoder|encoders|decoder|decoders",
        "image|audio|vision|speech encoder|encoders ... decoder|decoders",
        "froze|freezing|unfroze ... layers ... network|retrain*|pretrained",
        "distilled|distilling .. large|big|vision|pretrained|neural network|networks",
        "distilled|distilling .. teacher",
        "dice score|coefficient",
        "segment* ... dice",
        "iou|miou 0|of|from",
        "layer net|network|encoder|decoder|perceptron",
        "play*|agent ... with|using .. value|policy network|net",
        "train*|learn* ... from|on .. spectrograms|pixels|waveforms",
        "teach|taught|trained|train|trains .. small|tiny|large|big net|nets",
        "training loop|loops in|with|and .. loss|pytorch|jax|gradient|gradients|found|optimizer",
        "why .. loss stalled|rose|jumped|stuck|exploded",
        "train|trained|training|trains|retrained .. network|net|nets on .. sensor|own|our|data|images|signals|"
        "recordings|measurements|photos|spectra",
        "cnn|rnn .. trained|training|architecture|layers",
        "train|trained|training|trains .. cnn|rnn|lstm",
    ),
    "nlp": (
        "text|document classification|extraction|mining|analysis|analytics|processing|cleaning|segmentation",
        "text image classification",
        "word|subword segmentation|vectors|tokenization",
        "semantic parsing",
        "dialogue|dialog|conversational systems|agents|ai|interfaces",
        "question answering",
        "bpe|byte merges|pair|vocabularies|vocabulary",
        "process|analyze|classify|extract .. unstructured text|documents",
        "chatbot|chatbots",
        "speech recognition|text and language",
        "language technology|technologies|processing",
        "sentiment of|analysis",
        "named entities|entity",
        "part of speech",
        "intent|intents classification|classifier|detection",
        "extract* ... invoices|contracts|documents|letters|reports",
        "gensim|stanza|corenlp|textblob|opennlp|fasttext|allennlp|sentencepiece|bertopic|wordpiece|tiktoken|botpress|"
        "fairseq",
        "treetagger|udpipe|conllu|opennmt|nllb|wordnet|framenet|doc2vec|elmo|tokeniser|tokenisers|tokenizers|subword|"
        "subwords",
        "stopword|stopwords|lemmatization|lemmatized|lemmatizer|lemmatisation|stemmer|treebank|treebanks|coreference|"
        "bigram|bigrams",
        "unigram|unigrams|trigram|trigrams|textklassifikation|textklassifizierung|textmining|sprachverarbeitung|nmt|"
        "diarization",
        "computerlinguistik|textanalyse|stimmungsanalyse|sentimentanalyse|sprachtechnologie|korpuslinguistik|"
        "eigennamenerkennung",
        "maschinelle|maschinellen|maschineller übersetzung|übersetzungen|sprachverarbeitung|textanalyse",
        "verarbeitung natürlicher sprache",
        "traitement automatique|procesamiento du|des|de|del langage|langue|langues|lenguaje",
        "traitement|procesamiento naturel|automatique|de|del du|lenguaje|langage",
        "glove|fasttext|word vectors|embeddings|vector|embedding",
        "amazon|aws lex|comprehend|transcribe",
        "watson assistant|nlu|discovery",
        "azure text|language analytics|service|understanding",
        "google natural|dialogflow language",
        "luis ai|intents|app",
        "alexa|google skill|skills|actions",
        "n gram|grams",
        "bag of words",
        "stop words ... stem*|lemma*|token*|removal|removed",
        "stem|stemming and|or|plus lemma*",
        "pos tag|tags|tagger|tagging|tagged",
        "dependency|constituency|shallow parser|parsers|parsing|parses|treebank",
        "parallel|annotated|bilingual|multilingual|monolingual|learner|web|text|historical corpus|corpora",
        "corpus|corpora of .. million|billion|sentences|tokens|tweets",
        "corpus linguistics|analysis|annotation",
        "language identification|detection|generation|technologies",
        "natural language generation|inference|interface|interfaces|query|queries|toolkit|tasks|question|questions|"
        "applications",
        "text|document|documents|sentence|sentences|tweet|tweets similarity|normalization|preprocessing|"
        "categorization|summarizer",
        "text vectorization|features|labels|categorizer|classifier|classifiers|corpus|corpora",
        "sort*|classif*|categoriz*|tag*|label* ... by|into topic|topics|category|categories|theme|themes ... model|"
        "trained|classifier|bert",
        "tweets|comments|reviews|posts|texts|tickets|complaints ... toxic|classified|sentiment|topic|spam ... "
        "classifier|model",
        "recogniz*|detect*|identif* .. language of",
        "texts|emails|mails|tickets|complaints|reviews|comments|tweets|documents|notes|messages|articles|letters .. "
        "classifier",
        "classifier|classifiers ... emails|mails|tickets|complaints|reviews|comments|tweets|texts|notes|messages|"
        "articles|letters",
        "automatic*|model|models|algorithm .. classif*|sort*|routes|routing|tags|tagging|categor* ... emails|tickets|"
        "complaints|texts",
        "classif*|cluster* .. tweets|reviews|headlines|posts|abstracts|news|articles ... model|by|into|using|with|"
        "automatically",
        "entity|entities linking|linker|recognition|recognizer|disambiguation|tagger|tagging|types|spans|extractor",
        "extract* .. entities|keyphrases|triples|mentions",
        "automatic*|model|models|pipeline|parser|script .. extract* ... text|texts|notes|documents|letters|pdfs|"
        "invoices|emails|contracts",
        "finds|extracts|pulls|recognizes names|dates|amounts|sums|totals|addresses ... letters|invoices|contracts|"
        "texts|notes|emails|scans",
        "relation|keyword|keyphrase|aspect|clause extraction|extractor",
        "conditional random field|fields",
        "crf tagger|model|layer|head|sequence",
        "sequence labeling|labelling|tagging|tagger",
        "machine|neural translation|translated|translator mt|system|systems|engine|engines|model|models",
        "neural machine translation",
        "sentiment score|scores|scoring|model|models|classifier|classification|of|detection|lexicon|labels|polarity",
        "automatisch* ... klassifiziert|extrahiert|verschlagwortet",
        "entitäten .. extrah*|erkennung|erkannt",
        "opinion mining",
        "topic model|models|modeler|clusters|clustering|detection|extraction",
        "lda topic|topics|model|models",
        "slot filling|filler",
        "dialogue|dialog manager|corpus|datasets|flows|tracker",
        "voice|conversational assistant|assistants|bot|bots|ui ... intents|utterances|built|developed|trained|alexa|"
        "asr",
        "intents and|or entities|slots|utterances",
        "utterances ... intent|intents|trained|training|labeled|bot",
        "spell|spelling checker|checkers|corrector",
        "grammar|grammatical error correction|checker",
        "word sense|frequencies|counts|alignment disambiguation|alignment|induction",
        "automatic|extractive|abstractive|neural summarization|summarizer|summaries",
        "free text ... classif*|extract*|mining|model|nlp|categoriz*|cluster*|parsed",
        "clinical|medical|legal|financial|biomedical nlp|text|notes mining|classification|extraction|processing|model",
        "hate|toxic|toxicity|offensive|fake speech|comments|comment|language|news detection|detector|classifier|"
        "classification|classifying",
        "language model|models ... perplexity|smoothing|kneser|grams",
        "squad|glue|superglue|xnli|conll dataset|benchmark|benchmarks|tasks|score|scores|shared",
        "cs224n|cs224u",
        "jurafsky",
        "speech|text and language processing",
        "answers|comments|complaints|messages|reviews|tickets|responses|emails|mails|articles|descriptions ... "
        "into ... with|by|using|through .. language|classifier|llm|gpt|bert|embeddings model|models|classifier|llm|"
        "gpt|bert|embeddings",
        "measur*|scor*|detect*|classif*|quantif* ... tone|mood|stance|emotion|emotions of|in ... calls|reviews|"
        "tweets|comments|news|headlines|speeches|posts|articles|reports|letters|texts",
        "tone of .. earnings|conference|analyst calls",
        "tone|mood|stance of|in ... measured|scored|by|from|with ... word|lexicon|model|dictionary",
        "compound|sentence splitting|splitter|splitters|segmenter",
        "word splitter|segmenter|breaker",
        "spelling|spell correction|corrections for|in|of .. search|queries|shop|query|ocr",
        "extract*|pull*|parsed ... dates|sums|amounts|doses|addresses|drugs|diagnoses|symptoms|brands|brand|sizes|"
        "clauses|quantities|ingredients ... from|in|out ... contracts|letters|invoices|notes|texts|titles|reports|"
        "emails|rulings|documents|articles|ads|adverts|reviews|descriptions|pdfs|messages|filings|postings|tenders|"
        "abstracts|tweets",
        "program|rules|patterns|model|script|expressions that|which|to .. find|finds|recognize|recognizes|spot|"
        "spots|extract|extracts ... names|dates|amounts|citations|parties|doses|addresses|clauses ... in|from ... "
        "contracts|letters|invoices|notes|texts|titles|reports|emails|rulings|documents|articles|ads|adverts|"
        "reviews|descriptions|pdfs|messages|filings|postings|tenders|abstracts|tweets",
        "find|finds|found|spot*|detect*|recogniz* .. drug|gene|disease names|mentions ... in|from ... contracts|"
        "letters|invoices|notes|texts|titles|reports|emails|rulings|documents|articles|ads|adverts|reviews|"
        "descriptions|pdfs|messages|filings|postings|tenders|abstracts|tweets",
        "attribute|brand|skill|ingredient|citation|clause extraction|extractor",
        "brand|attribute|attributes and|or .. extraction",
        "recogniz*|detect*|identif*|guess* which|what language",
        "cluster* ... articles|news|headlines ... same story|event",
        "shorten*|condens*|summariz*|summaris* ... minutes|articles|letters|notes|meetings|calls|transcripts|"
        "filings|reports ... automatic*|model|llm|gpt",
        "automatic* .. shorten*|summariz*|condens* ... minutes|articles|letters|notes|meetings|calls|transcripts|"
        "filings|reports",
        "how similar|alike .. titles|texts|sentences|descriptions|documents|questions|adverts|articles|paragraphs|job",
        "similarity of|between .. titles|texts|sentences|documents|descriptions|articles|clauses",
        "tell|tells|told|separat*|distinguish* ... sarcasm|irony|praise|spam|insults|hate|complaints ... comments|"
        "tweets|messages|posts|reviews|mails|emails",
        "program|model|software|classifier|script|algorithm that|which .. reads|sorts ... mail|mails|emails|"
        "letters|messages|tickets|complaints|requests",
        "count*|frequency|frequencies .. of|which|the|how .. words|word|phrases ... speeches|texts|articles|"
        "newspapers|novels|debates|corpus",
        "morphological analyzer|analyser|tagger|tagging",
        "search ... understands|handles|tolerates|forgives .. misspelt|misspelled|typos|misspellings|synonyms",
        "detect*|flag*|spot* ... insults|hate|abuse|slurs|spam|threats|sarcasm .. in .. comments|posts|tweets|"
        "messages|chats|reviews|reader",
        "summaries of ... written|made|generated|drafted|produced .. by .. model|models|machine|llm|ai",
        "pull*|extract*|parsed|mined ... skills|symptoms|ingredients|keywords|diagnoses from|out ... contracts|"
        "letters|notes|texts|emails|documents|articles|adverts|reviews|descriptions|messages|filings|tenders|"
        "abstracts|tweets",
        "sort*|classif* ... letters|comments|mails|messages|complaints|articles ... with|by|using .. word counts|"
        "frequencies|embeddings",
        "matched|matching|mapped|mapping .. free text ... to|onto|with .. classification|taxonomy|ontology|codes|"
        "esco|isco|catalog|catalogue",
        "cut|cuts|splits|split|splitting .. text|texts into .. sentences|words|tokens",
        "classifier|classifiers|model|extractor for|of|on .. free text|texts",
        "free text coding|classification|classifier|extraction",
        "process|processed|processes|processing .. language|text|texts by|with .. machine|computer",
        "language|text|texts processed|processing by .. machine|computer",
    ),
    "multimodal": (
        "text to image|video|speech|music",
        "vision|image|speech encoder|model joined|and|to|with .. language",
        "vision .. language",
        "image|audio|video|speech and|or text|language",
        "text|image|images|audio|video image|images|text|audio|video audio|video|images|text|actions",
        "generative|generation video|image|of|and .. models|video|model|images",
        "multi modal",
        "video generation|models|diffusion",
        "speech to text",
        "text to speech",
        "image text",
        "whisper|clip and|for|with|embeddings|followed",
        "blip2|siglip|sdxl|controlnet|comfyui|dreambooth|gpt4v|internvl|pixtral|paligemma|idefics|cogvlm|layoutlmv2|"
        "layoutlmv3|"
        "wav2vec|wav2vec2|seamlessm4t|audiocraft|musicgen|whisperx|tacotron|fastspeech|imagebind|groundingdino|"
        "openclip|"
        "audioldm|videomae|elevenlabs",
        "gpt 4v",
        "qwen vl|2 vl",
        "florence 2",
        "grounding dino",
        "dall e",
        "openai|faster|finetuned|tuned whisper",
        "whisper transcrib*|transcript*|model|models|large|medium|asr|api|speech|small|v3",
        "clip|blip image|embedding|model|models|encoder|vision|features|zero|captioning|score|finetuned",
        "coqui|bark|neural tts",
        "tts model|models|engine|system|voices",
        "vision language action",
        "vla model|models|policy|policies",
        "stable video diffusion",
        "image|images|photo|photos|picture|pictures|audio|video|screenshots|scans and|plus|with .. text|captions|"
        "language ... "
        "model|models|encoder|embedding|embeddings|transformer|network",
        "joint|shared|common embedding|embeddings|representation|representations .. image|images|audio|vision|video",
        "text|caption|sentence|language .. image|photo|picture|video search|retrieval|matching|pairs|alignment|editing",
        "search|searched|find|finds|found .. photos|images|pictures|videos by|with|from .. sentence|description|"
        "caption",
        f"{_CHAT} .. vision|images|screenshots|photos|scans",
        "vision model|models|llm|llms|encoder ... invoices|receipts|screenshots|documents|forms|scans|pdf|pdfs|"
        "language|text|"
        "llm|captions|question|questions",
        "image|video|visual|automatic captioning|description model|models|network|generation|of",
        "generat* .. captions|alt|descriptions .. image|images|photo|photos|pictures|from",
        "visual|image|video|document|chart question answering",
        "questions about .. pictures|images|photos|charts|videos|screenshots",
        "document ai|layout model|models|analysis|understanding",
        "ocr and|plus|with|then|followed|into .. llm|llms|language|gpt|layoutlm",
        "text|language guided|conditioned image|segmentation|editing|generation|detection",
        "speech synthesis|translation|encoder|encoders|emotion|enhancement",
        "speaker diarization|verification|embedding|embeddings",
        "voice cloning|conversion",
        "fusion|fused|fusing|fuse .. image|images|imaging|audio|video|vision .. and|with .. text|"
        "tabular|clinical|metadata|language|sensor|reports ... model|models|network|classifier|embeddings",
        "image|imaging|audio and tabular|clinical|text data|features|model|fusion|reports",
        "several|multiple|two|three|different|across|both|joining|aligning modalities ... model|models|embedding|"
        "embeddings|"
        "encoder|encoders|text|images|fusion|network",
        "latent|text diffusion|guided model|models|image|images",
        "multimodale|multimodaler|multimodales|multimodalen modell|modelle|modellen|ki|daten|sprachmodell|"
        "sprachmodelle|"
        "embeddings|verarbeitung",
        "bild|bilder|bildern|audio und text|texte|sprache ... modell|modelle|embeddings|suche|encoder",
        "sprachsynthese|bildgenerierung|bilderzeugung|sprecherdiarisierung|bildbeschreibungsmodell",
        "text zu|in bild|sprache",
        "clip|siglip|blip on|for .. photo|photos|image|images|product|captions",
        "tuned clip",
        "vision llm|llms|gpt|lm|lms",
        "transcrib* .. with|using|by|via|through whisper",
        "whisper transcripts|pipeline",
        "pedestrian|face|weed|fruit|lane|polyp|nodule|lesion|pothole|logo|gesture|people|human|pose detector|"
        "detectors|recognizer",
        "fruit|pedestrian|people|animal|vehicle and|or .. detector|detectors",
        "pedestrian|weed|fruit|polyp|pothole|logo|gesture|plate detection|recognition|segmentation",
        "recogniz*|read|reads|detect* .. number|license|licence plates|plate",
        "network|net|cnn|classifier ... on|from|for ... recordings|spectrograms|audio|birdsong|sounds",
        "train|trained|training|trains|retrained ... network|net|cnn|detector|classifier|model to|on|from|that ... "
        "photos|pictures|scans|slides|radiographs|micrographs|video|videos|mammograms|drone",
        "classif*|segment*|detect* ... rays|scans|photos|slides|radiographs|mammograms|micrographs ... with|by|"
        "using ... network|net|cnn",
        "count*|locat*|detect*|spot*|recogniz*|find* ... pedestrians|plants|weeds|lesions|trees|ships|cows|apples "
        "... lidar|drone|satellite|aerial",
        "detect*|spot*|recogniz*|locat*|tells|classif* ... pedestrians|scratches|weeds|tomatoes|fruit|apples|"
        "potholes ... camera|cameras|photos|images|video",
        "count*|locat*|detect*|recogniz* ... cars|vehicles|people|buildings|roofs|roads ... drone|lidar|satellite|"
        "aerial",
        "speech model|models",
        "recogniz*|detect* .. spoken|voice command|commands|words|keywords|digits",
        "word error rate|rates",
        "wer of|from|0|to",
        "automatic* .. transcrib*|transcript*",
        "transcrib* ... automatic*",
        "handwriting|handwritten|photographed .. text|receipts|forms|digits|letters|notes|pages|recipes ... model|"
        "network|ocr",
        "read|reads|reading|recogniz*|extract* ... handwriting|handwritten|photographed|photos ... image|vision|"
        "neural model|network",
        "image model|models|encoder|encoders",
        "find|finds|search|searches|match* ... by|from .. photo|picture|snapshot",
        "model|models|ai .. describ*|captions|narrates .. pictures|images|photos|videos",
        "cameras|camera|lidar|radar|microphone|microphones and .. trained|learned|neural model|network|classifier|"
        "detector",
        "app|model|program that|which recognizes|identifies|names|classifies .. plants|birds|mushrooms|objects|"
        "products|faces|dishes|leaves|animals|insects ... from|on|in|by .. phone|photo|picture|pictures|photos|"
        "camera|image|images",
        "subtitles|captions for|of ... with|by|using .. speech|asr|whisper .. model|models|recognition|asr|whisper",
        "drone|satellite|aerial|microscope pictures|photos|images|frames ... by|with|using .. network|model|"
        "classifier|detector",
        "assistant|bot|llm ... look|looks|read|reads at .. screenshots",
    ),
}
