"""Every word of a phrase can be met: it is one token, and no gap stands at an end. Deeds are found, others are not."""

import pytest

from llmcareer.intake.phrases import PHRASES
from llmcareer.intake.terms import Finder
from llmcareer.intake.tokens import words_of

PARTS = [(skill, phrase) for skill, phrases in PHRASES.items() for phrase in phrases]
GAPS = ("..", "...")
KEY = 3  # letters a prefix must have

# skill, sentence that tells it by a deed and never names it
DEEDS = (
    ("transformers", "Reimplemented the two-layer attention-only model of a known paper"),
    ("pretraining", "Continued the training of a multilingual encoder on 800 million words"),
    ("pretraining", "Fitted a power law to the loss of five small decoders"),
    ("fine_tuning", "Took a small pretrained encoder, trained it further on 9,000 sentences of a language model"),
    ("preference_optimization", "Tuned the chat model on pairs of good and bad replies"),
    ("inference_optimization", "Stored the weights in four bits so that it runs on a laptop"),
    ("distributed_training", "Moved the training from one card to four"),
    ("embeddings_search", "Search by meaning and by keyword together for 80,000 recipes"),
    ("embeddings_search", "Correct article among the first three hits for most questions"),
    ("rag", "Linked a language model to the manuals so that fitters can ask questions"),
    ("prompting", "Made the chatbot answer in strict JSON"),
    ("prompting", "Showed the model five worked examples"),
    ("agents", "Let a language model run shell commands in a closed container"),
    ("llm_evaluation", "Before a deploy, 150 recorded conversations are replayed and scored"),
    ("llm_evaluation", "Compared answers of five chatbots to a hundred medical questions"),
    ("llm_evaluation", "Mark each answer as right, wrong or invented"),
    ("responsible_ai", "Wrote what the model must not be used for"),
    ("responsible_ai", "Geprüft, ob das Scoring Frauen benachteiligt"),
    ("ai_safety", "Two weeks of talking the bot into breaking its own rules"),
    ("ai_safety", "Orders hidden in uploaded invoices got through twice"),
    ("research_maths", "Gave a counterexample to a conjecture on greedy coverage"),
    ("reading_papers", "Skim the new preprints each morning and flag what matters"),
    ("reproduction", "Recomputed the estimates of a cited study from the raw files"),
    ("ablation_design", "Compared our model with a well-tuned logistic regression"),
    ("scientific_writing", "Turned the thesis into a paper for a statistics journal"),
    ("peer_review", "Scored 20 extended abstracts for a conference"),
    ("open_source", "Sent a fix for a date bug to a plotting library"),
    ("communication", "Ten minutes with the deputy minister every quarter"),
    ("interpretability", "Each score comes with the three factors that weighed most"),
    ("python", "Django site for the bird club"),
    ("software_engineering", "Every change is a pull request with policy checks"),
    ("git", "Code in a repository, with branches for each paper"),
    ("linux_shell", "Ran 3,000 simulations on the university cluster through the batch queue"),
    ("sql", "Split a flat table of 200 columns into nine and rewrote the query"),
    ("algorithms", "Replaced a nested loop by a hash lookup"),
    ("apis_serving", "The page sends the text to our server and shows the answer"),
    ("containers", "Pods scale with the length of the queue"),
    ("cloud", "Files land in a bucket and a function reads them"),
    ("mlops", "Brought the forecast from a notebook to daily use in 40 shops"),
    ("cpp_cuda", "Sped up a simulation fortyfold on a graphics card"),
    ("distributed_systems", "The service survives the loss of a whole site"),
    ("statistics", "Checked if the pay gap holds after adjusting for grade"),
    ("statistics", "Worked out whether the difference in readmissions could be chance"),
    ("eda", "Sifted through 60,000 complaints and grouped them by cause"),
    ("eda", "Dug through five years of invoices to find where margin leaks"),
    ("visualization", "Redrew the ward figures until the night shift could read them"),
    ("visualization", "Turned 40 columns of numbers into one picture for the board"),
    ("data_collection", "Wrote to 40 archives, half of them gave a licence"),
    ("data_collection", "Kept a list of where each text came from"),
    ("data_quality", "Removed bots and internal visits before counting"),
    ("data_quality", "Found 3,000 customers who were in the system twice"),
    ("annotation", "Drew boxes round weeds on 4,000 drone photos"),
    ("annotation", "Two students coded 1,200 free-text answers"),
    ("experiment_design", "Computed how many villages we need for the survey"),
    ("experiment_design", "Half of the shoppers got the old page, the rest the new one"),
    ("causal_inference", "Compared patients matched on their chance of being referred"),
    ("causal_inference", "Estimated what would have happened without the campaign"),
    ("data_pipelines", "Every night a job reads 14 source systems and fills the warehouse"),
    ("data_pipelines", "Events from two million phones land in the warehouse within a minute"),
    ("big_data", "Filtered the corpus on 512 cores"),
    ("big_data", "Rewrote the job for tables and data that no longer fit in memory"),
    ("data_governance", "Black out names and addresses before letters leave the house"),
    ("data_governance", "Suppressed small cells so that nobody can be singled out"),
    ("product_metrics", "Counted bookings finished without a human as the measure of success"),
    ("product_metrics", "Talked the board out of a chatbot"),
    ("linear_algebra_calculus", "Solved large systems of equations with iterative methods"),
    ("classical_ml", "Suggests further products from what similar shoppers bought"),
    ("classical_ml", "Scores each claim for fraud"),
    ("deep_learning", "Taught a network to tell weeds apart"),
    ("deep_learning", "Found out why training diverged"),
    ("nlp", "Sorted 52,000 open answers into 14 reasons with a language model"),
    ("nlp", "Recognised which language a message is in and routed it"),
    ("multimodal", "Own the fruit and people detector of the orchard cart"),
    ("multimodal", "Located pedestrians in camera and lidar data"),
    ("statistics", "I redid the regression with robust errors"),
    ("visualization", "Turned the numbers of our intern into maps and charts"),
    ("annotation", "Two law students annotated the contracts"),
    ("data_collection", "Crawled 4 million adverts and filed their licences"),
    ("data_quality", "Cleaned 14 years of kitchen orders"),
    ("product_metrics", "Metrics tree for a start-up"),
    ("classical_ml", "Took over a recommender and retrained it"),
    ("causal_inference", "Estimated the effect with an instrument"),
    ("research_maths", "The convergence proof is due to my co-author"),
    ("scientific_writing", "My name is yet to appear on a paper"),
    ("scientific_writing", "Drei Fachartikel veröffentlicht"),
    ("peer_review", "The editors keep sending me manuscripts, and I have refereed 40 so far"),
    ("open_source", "A patch of mine was merged into Audacity"),
    ("communication", "Vor Publikum zu präsentieren blieb mir erspart"),
    ("reproduction", "Reproducing other people's results was beyond our lab"),
    ("interpretability", "Attribution maps for radiologists"),
    ("algorithms", "Brushing up on algorithms"),
    ("distributed_systems", "Operated Kafka and Redis clusters for a bookmaker"),
    ("mlops", "Our model has not drifted unnoticed"),
    ("git", "Merges and branches are taken care of by our lead"),
)

# skill, sentence of another trade or of another skill that comes near to its phrases
OTHER_DEEDS = (
    ("transformers", "Workshop on attention in children with ADHD"),
    ("pretraining", "Fine-tuned a pretrained BERT encoder on 4,000 reviews"),
    ("fine_tuning", "Adapted the open kitchen to wheelchair users, after a course on language models"),
    ("preference_optimization", "Designed rewards for sales agents and brokers"),
    ("inference_optimization", "Grouped purchase requests of departments into one batch"),
    ("distributed_training", "Trained 64 operators on eight machines"),
    ("embeddings_search", "Converted 300 logos into vectors for print"),
    ("rag", "Answered customers from the handbook, forty calls a day"),
    ("prompting", "Wrote system instructions for boiler operators"),
    ("prompting", "Output must match the JSON schema in the contract tests"),
    ("agents", "Booked hotels after the customer confirmed"),
    ("llm_evaluation", "Vendors were scored on the same 40 questions in the tender"),
    ("llm_evaluation", "Replied to 40 emails with the right answers to customers"),
    ("responsible_ai", "The ladder must not be used without a harness"),
    ("ai_safety", "Talked young people out of dangerous driving"),
    ("research_maths", "Linear programme of rehabilitation exercises"),
    ("reading_papers", "Each morning I read the papers and cut out articles on shipping"),
    ("reproduction", "Implemented the leave policy after its publication"),
    ("scientific_writing", "Wrote a chapter for the staff handbook on leave"),
    ("peer_review", "Answered all four reviewers of the hotel on the website"),
    ("open_source", "Contributors to the parish magazine sent releases and photos"),
    ("communication", "Minutes of the council typed and filed"),
    ("interpretability", "Which questions moved up in the exam"),
    ("software_engineering", "Wrote the coding guidelines for the interviews"),
    ("git", "All changes in the branch offices were reviewed by the bank"),
    ("sql", "Designed tables for cafés and took orders"),
    ("apis_serving", "Clients send photos and get prints back"),
    ("containers", "Pushed the cart to the registry office"),
    ("mlops", "Feedback flows into the training of the nurses"),
    ("cpp_cuda", "Replaced the graphics cards of 40 office computers"),
    ("distributed_systems", "Farm survived the loss of a harvest, copies of contracts on several disks"),
    ("statistics", "Updated price lists after each season"),
    ("eda", "Sifted flour and grouped orders by table"),
    ("eda", "I query the log database in SQL to see who else is hit"),
    ("visualization", "Redrew wiring diagrams of old cars"),
    ("data_collection", "Negotiated contracts with authors for translation rights"),
    ("data_collection", "Photographed weddings and took portraits to order"),
    ("data_quality", "Corrected typos in 200 novels"),
    ("data_quality", "Firewall rules that stop traffic without a certificate"),
    ("annotation", "Two students coded a website for the school"),
    ("annotation", "Marked 200 essays and discussed agreement with colleagues"),
    ("experiment_design", "Drew lots of pictures for children"),
    ("experiment_design", "Routed 5% of traffic to the new version and compared error rates"),
    ("causal_inference", "Compared prices in similar shops before and after holidays"),
    ("data_pipelines", "Loaded pallets into the warehouse each night"),
    ("big_data", "Ran three tables on two machines at the casino"),
    ("data_governance", "Patients never leave the hospital without a letter"),
    ("product_metrics", "Ranked suppliers by benefit and cost"),
    ("linear_algebra_calculus", "Databases for complex analysis of orders"),
    ("classical_ml", "Suggested wines similar guests liked"),
    ("deep_learning", "Trained a network of volunteers to detect fire"),
    ("nlp", "Set the tone of press reports"),
    ("multimodal", "Applied face cream and trained the sales network with videos"),
    ("statistics", "Fixed multiple regressions before the release"),
    ("visualization", "Entered vital data into patient charts"),
    ("annotation", "My pupils annotated the novel in class"),
    ("data_collection", "Negotiated licensing deals with broadcasters"),
    ("data_quality", "Cleaned 40 years of soot from bronze figures"),
    ("product_metrics", "Raised staff retention with a better roster"),
    ("causal_inference", "Economist for matching funds"),
    ("data_pipelines", "Kept a sales pipeline of two million euros"),
    ("reproduction", "Nurse in reproductive health research and studies"),
    ("peer_review", "Refereed 200 football matches in the regional league"),
    ("algorithms", "Course on resuscitation algorithms for nurses"),
    ("research_maths", "Corrected proofs with the author before print"),
    ("open_source", "Library run by volunteers of the village"),
    ("git", "Merged branches of two banks"),
    ("scientific_writing", "My first publication was a cookbook"),
    ("distributed_systems", "Distributed job sheets every morning"),
)


def test_phrase__every_word_is_one_token() -> None:
    broken = [
        (skill, word)
        for skill, phrase in PARTS
        for part in phrase.split()
        if part not in GAPS
        for word in part.split("|")
        if [found for found, _, _ in words_of(word.removesuffix("*"))] != [word.removesuffix("*")]
        or word != word.lower()
    ]
    assert broken == []


@pytest.mark.parametrize("end", [0, -1])
def test_phrase__begins_and_ends_with_a_word(end: int) -> None:
    assert [phrase for _, phrase in PARTS if phrase.split()[end] in GAPS] == []


def test_phrase__a_prefix_has_enough_letters() -> None:
    first = [(skill, word) for skill, phrase in PARTS for word in phrase.split()[0].split("|") if word.endswith("*")]
    assert [pair for pair in first if len(pair[1].removesuffix("*")) < KEY] == []


def test_phrase__stands_once_in_its_skill() -> None:
    assert [skill for skill, phrases in PHRASES.items() if len(set(phrases)) < len(phrases)] == []


@pytest.mark.parametrize(("skill", "sentence"), DEEDS)
def test_phrase__tells_a_skill_by_a_deed(finder: Finder, skill: str, sentence: str) -> None:
    assert skill in {found.skill for found in finder.find(sentence) if not found.dropped}


@pytest.mark.parametrize(("skill", "sentence"), OTHER_DEEDS)
def test_phrase__is_silent_in_another_trade(finder: Finder, skill: str, sentence: str) -> None:
    assert skill not in {found.skill for found in finder.find(sentence) if not found.dropped}
