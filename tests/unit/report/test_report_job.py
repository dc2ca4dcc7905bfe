"""Pages of job ads: the gap, the honest words, several ads. Ads and firms are invented."""

import pytest

from llmcareer.belief import believe
from llmcareer.catalogue.read import load
from llmcareer.intake.job_role import as_role
