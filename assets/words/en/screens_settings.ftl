### Words of Settings: tabs, what is chosen, what is stored.

settings-tab-look = Look
settings-tab-sound = Sound and cues
settings-tab-session = Camera and use
settings-tab-data = Your data
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-normal = Normal
settings-text-large = Large
settings-text-larger = Larger
settings-lengths = Lengths
settings-lengths-cm = Metric (cm)
settings-lengths-inches = Inches
settings-language = Language
settings-voice = Spoken words
settings-feedback = How much is said
settings-feedback-full = As needed
settings-feedback-less = Less
settings-feedback-quiet = After the set
settings-camera = Camera
settings-camera-number = Camera { $number }
settings-mirror = My picture as in a mirror
settings-game = Tempo as a game
settings-one-switch = One key for everything
settings-one-switch-off = Off
settings-one-switch-slow = Slow
settings-one-switch-normal = Normal
settings-one-switch-fast = Quick
settings-back-up = Make a copy
settings-backed-up = A copy of everything is at { $path }
settings-delete = Delete everything
delete-title = Delete everything?
delete-body = Sessions, answers and settings go for good, and Coach closes. Copies in other folders and your own exercise files stay.
delete-keep = Keep everything
delete-yes = Delete it all
settings-stored = Kept are the moving points of the body, repetitions and your answers. No picture and no sound is kept, and nothing is sent.
stored-sessions = { $count ->
    [one] exercise done
   *[other] exercises done
}
stored-answers = { $count ->
    [one] answer
   *[other] answers
}
stored-tests = { $count ->
    [one] test
   *[other] tests
}
stored-cards = { $count ->
    [one] card read
   *[other] cards read
}
stored-demos = { $count ->
    [one] demo
   *[other] demos
}
settings-theme = Look
settings-text = Text size
