### How this language calls itself, in the choice of languages.

language-name = English
