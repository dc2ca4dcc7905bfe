from llmcareer.intake.tokens import Dictionary, Patterns, fold, tokenize


def found(aliases: list[tuple[str, str]], text: str) -> list[tuple[str, str]]:
    return [(match.skill, text[match.start : match.end]) for match in Dictionary(aliases).find(text, tokenize(text))]


def phrases(pattern: str, text: str) -> bool:
    return bool(list(Patterns([("x", pattern)]).find(tokenize(text))))


def test_tokenize__c_plus_plus_and_c_sharp__stay_whole() -> None:
    assert [token.text for token in tokenize("C++, C#, C/C++17")] == ["C++", "C#", "C", "C++", "17"]


def test_dictionary__short_names__are_not_found_inside_words() -> None:
    assert found([("r", "r"), ("go", "go"), ("c", "c++")], "Ergonomic Google cars; c+ +") == []
    assert found([("go", "Go")], "we go there, in Go") == [("go", "Go")]


def test_dictionary__longest_alias_wins() -> None:
    aliases = [("ml", "machine learning"), ("", "machine learning engineer")]
    assert found(aliases, "a machine learning engineer") == [("", "machine learning engineer")]


def test_dictionary__capital_letters__are_matched_as_written() -> None:
    aliases = [("rag", "RAG"), ("tf", "transformers")]
    assert found(aliases, "a rag, RAG and RAGs, Transformers") == [
        ("rag", "RAG"),
        ("rag", "RAGs"),
        ("tf", "Transformers"),
    ]


def test_dictionary__hyphen_blank_slash_and_plural__are_one() -> None:
    aliases = [("ft", "fine-tuning"), ("ci", "ci/cd"), ("e", "embedding model")]
    assert [skill for skill, _ in found(aliases, "fine tuning, CI/CD, CI-CD, embedding models")] == [
        "ft",
        "ci",
        "ci",
        "e",
    ]


def test_dictionary__a_comma_separates_the_words_of_an_alias() -> None:
    assert found([("x", "python packages")], "Python, packages") == []


def test_fold__british_and_american_spelling__are_one() -> None:
    assert fold("Quantisation") == fold("quantization")
    assert fold("modelling") == fold("modeling")
    assert fold("rise") == "rise"


def test_patterns__gaps_prefixes_and_alternatives() -> None:
    assert phrases("deploy* .. model|models", "deploying the new models")
    assert not phrases("deploy* .. model|models", "deploying a b c models")
    assert phrases("train ... llms", "train, tune and then ship LLMs")


def test_patterns__only_the_long_gap_crosses_a_comma() -> None:
    assert not phrases("deploy .. models", "deploy, models")
    assert phrases("deploy ... models", "deploy, test models")
