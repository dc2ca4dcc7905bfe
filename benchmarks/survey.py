"""What ticks in the 2022 Kaggle survey say about our skills: general knowledge about tools and years.

Written from what the tools are for, before looking at titles, and never fitted to them. A tick is at
least level 2 ("done with help"); years of coding or of machine learning make it 3 ("do it alone"),
and 4 only for long use of several tools. What the survey lists and the person leaves out is level 0,
or 1 where neighbouring ticks make it likely they know of it. What was not asked gives no claim, and
neither do skills the survey has no item for (communication, Git, containers, prompting ...). The
degree is not used, as in the product.
"""

from collections.abc import Callable, Mapping

Row = Mapping[str, str]

CODING_YEARS = {"< 1 years": 0, "1-3 years": 2, "3-5 years": 4, "5-10 years": 7, "10-20 years": 15, "20+ years": 25}
ML_YEARS = {
    "I do not use machine learning methods": 0,
    "Under 1 year": 0.5,
    "1-2 years": 1.5,
    "2-3 years": 2.5,
    "3-4 years": 3.5,
    "4-5 years": 4.5,
    "5-10 years": 7,
    "10-20 years": 15,
}
ALONE_AFTER, RELIED_ON_AFTER = 2.0, 7.0  # years of use that make a tick "do it alone", "others rely on it"

GENERAL_LANGUAGES = {"Java", "C++", "C", "C#", "Javascript", "Go", "PHP"}
CLASSICAL = {
    "Linear or Logistic Regression",
    "Decision Trees or Random Forests",
    "Gradient Boosting Machines",
    "Bayesian Approaches",
    "Evolutionary Approaches",
}
CLASSICAL_TOOLS = {"Scikit-learn", "Xgboost", "LightGBM", "CatBoost", "Caret", "Tidymodels"}
DEEP = {
    "Convolutional Neural Networks",
    "Recurrent Neural Networks",
    "Dense Neural Networks",
    "Transformer Networks",
    "Autoencoder Networks",
    "Generative Adversarial Networks",
    "Graph Neural Networks",
}
DEEP_TOOLS = {"TensorFlow", "Keras", "PyTorch", "PyTorch Lightning", "Fast.ai", "JAX", "Huggingface"}
TORCH_TOOLS = {"PyTorch", "PyTorch Lightning", "Fast.ai"}
WAREHOUSES = {"Google Cloud BigQuery", "Amazon Redshift", "Snowflake"}
SPARK_PLACES = {"Databricks", "Databricks Collaborative Notebooks", "Amazon EMR Notebooks"}
FAST_SERVING = {"ONNX Runtime", "OpenVINO Model Server", "Triton Inference Server"}
PRETRAINED = {"Huggingface Models", "TensorFlow Hub", "PyTorch Hub", "Timm", "NVIDIA NGC models", "ONNX models"}
DECISIONS = "Analyze and understand data to influence product or business decisions"
INFRASTRUCTURE = (
    "Build and/or run the data infrastructure that my business uses for storing, analyzing, and operationalizing data"
)
SERVICE = "Build and/or run a machine learning service that operationally improves my product or workflows"
PROTOTYPES = "Build prototypes to explore applying machine learning to new areas"
IMPROVE = "Experimentation and iteration to improve existing ML models"
RESEARCH = "Do research that advances the state of the art of machine learning"


class Answers:
    """One respondent's row, read as sets of ticks and years."""

    def __init__(self, row: Row) -> None:
        """Read a row of personas-dev.csv or a file of the same form."""
        self._row = row
        self.coding = float(CODING_YEARS.get(row["coding_years"], 0))
        self.learning = float(ML_YEARS.get(row["ml_years"], 0))

    def asked(self, column: str) -> bool:
        """Whether the question was put to this person."""
        return self._row[column] != "not asked"

    def ticks(self, *columns: str) -> set[str]:
        """Everything ticked in some columns."""
        found = {item for column in columns for item in self._row[column].split("; ")}
        return found - {"none", "not asked", "Other", ""}

    def does(self, activity: str) -> bool:
        """Whether an activity is an important part of the job."""
        return activity in self._row["work_activities"]

    def text(self, column: str) -> str:
        """The raw answer."""
        return self._row[column]


def levels(row: Row) -> dict[str, int]:
    """Levels 0..4 per skill as far as the survey says anything about it."""
    person = Answers(row)
    found = {skill: rule(person) for skill, rule in RULES.items()}
    return {skill: level for skill, level in found.items() if level is not None}


def _used(ticked: int, years: float, *, several: int = 3) -> int:
    """Level of something with so many ticks and years of use; 0 without a tick."""
    if not ticked:
        return 0
    if years >= RELIED_ON_AFTER and ticked >= several:
        return 4
    return 3 if years >= ALONE_AFTER else 2


def _python(p: Answers) -> int:
    if "Python" not in p.ticks("languages"):
        return 0
    return 4 if p.coding >= 15 else 3 if p.coding > ALONE_AFTER else 2


def _engineering(p: Answers) -> int:
    """Programs for others: a general language and years, or running a service."""
    general = len(p.ticks("languages") & GENERAL_LANGUAGES)
    base = 1 if p.coding < ALONE_AFTER else 2
    runs = p.does(SERVICE) or p.does(INFRASTRUCTURE)
    return min(base + (general >= 2) + (runs and p.coding >= 4), 4)


def _algorithms(p: Answers) -> int:
    low = p.ticks("languages") & {"C", "C++", "Java", "Go"}
    return _used(len(low), p.coding) if low else 1


def _sql(p: Answers) -> int:
    count = ("SQL" in p.ticks("languages")) + bool(p.ticks("databases"))
    return _used(2 * count, p.coding, several=4) if "SQL" in p.ticks("languages") else min(count, 1)


def _serving(p: Answers) -> int | None:
    tools = p.ticks("model_serving")
    if p.does(SERVICE):
        return 3 if tools else 2
    return 2 if tools else 0 if p.asked("model_serving") else None


def _mlops(p: Answers) -> int:
    tools = len(p.ticks("model_serving", "experiment_monitoring", "managed_ml"))
    return min(2 * p.does(SERVICE) + min(tools, 2), 4) if p.does(SERVICE) else min(tools, 2)


def _cloud(p: Answers) -> int | None:
    if not p.asked("cloud_platforms"):
        return None
    return min(2 * bool(p.ticks("cloud_platforms")) + bool(p.ticks("cloud_products", "cloud_storage")), 3)


def _big_data(p: Answers) -> int | None:
    if not p.asked("databases"):
        return None
    spark = p.ticks("managed_ml", "hosted_notebooks") & SPARK_PLACES
    return min(_used(len(spark | p.ticks("databases") & WAREHOUSES), p.coding) + p.does(INFRASTRUCTURE), 4)


def _pipelines(p: Answers) -> int:
    return _used(int(p.does(INFRASTRUCTURE)), p.coding)


def _statistics(p: Answers) -> int:
    methods = p.ticks("ml_algorithms") & {"Linear or Logistic Regression", "Bayesian Approaches"}
    tools = p.ticks("languages", "ides") & {"R", "RStudio", "MATLAB", "Julia"}
    return _used(len(methods) + len(tools), max(p.learning, p.coding / 2))


def _eda(p: Answers) -> int:
    tools = p.ticks("visualisation", "ides") & {"Matplotlib", "Seaborn", "Ggplot / ggplot2", "Jupyter Notebook"}
    return min(_used(len(tools), p.coding, several=9) + (p.does(DECISIONS) and p.coding >= 7), 4)


def _charts(p: Answers) -> int:
    return _used(len(p.ticks("visualisation", "bi_tools")), p.coding, several=5)


def _metrics(p: Answers) -> int:
    if not p.does(DECISIONS):
        return 0
    return 3 if p.ticks("bi_tools") or p.coding >= 4 else 2


def _experiments(p: Answers) -> int:
    return _used(int(p.does(IMPROVE)) + int(p.does(RESEARCH)), p.learning)


def _classical(p: Answers) -> int:
    return _used(len(p.ticks("ml_algorithms", "ml_frameworks") & (CLASSICAL | CLASSICAL_TOOLS)), p.learning)


def _deep(p: Answers) -> int:
    return _used(len(p.ticks("ml_algorithms", "ml_frameworks") & (DEEP | DEEP_TOOLS)), p.learning)


def _torch(p: Answers) -> int:
    tools = p.ticks("ml_frameworks") & TORCH_TOOLS
    return _used(len(tools), p.learning, several=2) or int(bool(p.ticks("ml_frameworks") & DEEP_TOOLS))


def _transformers(p: Answers) -> int:
    tools = p.ticks("ml_algorithms", "ml_frameworks", "nlp_methods", "computer_vision_methods") & {
        "Transformer Networks",
        "Huggingface",
        "Transformer language models",
        "Vision transformer networks",
        "Encoder-decoder models",
    }
    return _used(len(tools), p.learning)


def _embeddings(p: Answers) -> int:
    ticked = p.ticks("nlp_methods") & {"Word embeddings/vectors", "Contextualized embeddings"}
    return min(_used(len(ticked), p.learning), 2)


def _fine_tuning(p: Answers) -> int:
    if not p.ticks("model_hubs") & PRETRAINED:
        return 0
    return min(_used(1, p.learning), 3 if "Transformer Networks" in p.ticks("ml_algorithms") else 2)


def _writing(p: Answers) -> int | None:
    answer = p.text("published_research")
    return None if answer == "not asked" else 3 if answer == "Yes" else 0


def _papers(p: Answers) -> int | None:
    writing = _writing(p)
    if writing is None:
        return 2 if p.does(RESEARCH) else None
    return max(writing, 2 if p.does(RESEARCH) else 1)


def _ablations(p: Answers) -> int:
    used = "Yes" in p.text("research_used_ml")
    return _used(int(p.does(RESEARCH)) + int(used and p.does(IMPROVE)), p.learning)


def _maths(p: Answers) -> int:
    theory = "theoretical" in p.text("research_used_ml")
    return 3 if theory and p.does(RESEARCH) else 2 if theory else int(p.does(RESEARCH))


def _algebra(p: Answers) -> int:
    tools = bool(p.ticks("languages") & {"MATLAB", "Julia"}) + bool(p.ticks("ml_algorithms") & (CLASSICAL | DEEP))
    return min(_used(tools, p.learning) + ("theoretical" in p.text("research_used_ml")), 4)


RULES: Mapping[str, Callable[[Answers], int | None]] = {
    "python": _python,
    "software_engineering": _engineering,
    "algorithms": _algorithms,
    "sql": _sql,
    "linux_shell": lambda p: _used(int("Bash" in p.ticks("languages")), p.coding) or int(p.coding >= 4),
    "cpp_cuda": lambda p: _used(len(p.ticks("languages") & {"C++", "C"}), p.coding, several=9),
    "apis_serving": _serving,
    "mlops": _mlops,
    "cloud": _cloud,
    "big_data": _big_data,
    "data_pipelines": _pipelines,
    "statistics": _statistics,
    "eda": _eda,
    "visualization": _charts,
    "product_metrics": _metrics,
    "experiment_design": _experiments,
    "classical_ml": _classical,
    "deep_learning": _deep,
    "pytorch": _torch,
    "nlp": lambda p: _used(len(p.ticks("nlp_methods")), p.learning),
    "transformers": _transformers,
    "embeddings_search": _embeddings,
    "fine_tuning": _fine_tuning,
    "multimodal": lambda p: min(_used(len(p.ticks("computer_vision_methods")), p.learning), 2),
    "inference_optimization": lambda p: (
        min(_used(len(p.ticks("model_serving") & FAST_SERVING), p.learning), 3) if p.asked("model_serving") else None
    ),
    "responsible_ai": lambda p: _used(len(p.ticks("responsible_ai")), 0) if p.asked("responsible_ai") else None,
    "scientific_writing": _writing,
    "reading_papers": _papers,
    "ablation_design": _ablations,
    "research_maths": _maths,
    "linear_algebra_calculus": _algebra,
}
