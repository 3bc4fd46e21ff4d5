"""Everything Coach raises on purpose; each carries a sentence a user can act on and an exit code.

CoachError                  exit code, `str(error)` is the sentence
├── UsageError              2  wrong use: unknown exercise, impossible option
│   ├── ExerciseFileError   2  an exercise file is wrong (says file, key, value, what is allowed)
│   └── AnswersFileError    2  an answers file is wrong (likewise)
├── SourceError             3  a camera, file or stream cannot be read
├── ModelError              3  the pose model is missing, damaged or not ours
├── GraphicsLibraryError    3  a system graphics library is missing (says which to install)
└── StoreError              3  the data file cannot be opened, written or restored
"""


class CoachError(Exception):
    """Base of all designed errors; `str(error)` is one sentence that says what to do."""

    exit_code = 1


class UsageError(CoachError):
    exit_code = 2


class ExerciseFileError(UsageError):
    pass


class AnswersFileError(UsageError):
    pass


class SourceError(CoachError):
    exit_code = 3


class ModelError(CoachError):
    exit_code = 3


class GraphicsLibraryError(CoachError):
    exit_code = 3


class StoreError(CoachError):
    exit_code = 3
