### Wörter der Einstellungen: Reiter, was gewählt ist, was gespeichert ist.

settings-tab-look = Aussehen
settings-tab-sound = Ton und Hinweise
settings-tab-session = Kamera, Bedienung
settings-tab-data = Ihre Daten
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-text-normal = Normal
settings-text-large = Groß
settings-text-larger = Größer
settings-lengths = Längen
settings-lengths-cm = Metrisch (cm)
settings-lengths-inches = Zoll
settings-language = Sprache
settings-voice = Gesprochene Worte
settings-feedback = Wie viel gesagt wird
settings-feedback-full = Nach Bedarf
settings-feedback-less = Weniger
settings-feedback-quiet = Nach dem Satz
settings-camera = Kamera
settings-camera-number = Kamera { $number }
settings-mirror = Mein Bild wie im Spiegel
settings-game = Tempo als Spiel
settings-one-switch = Eine Taste für alles
settings-one-switch-off = Aus
settings-one-switch-slow = Langsam
settings-one-switch-normal = Normal
settings-one-switch-fast = Schnell
settings-back-up = Kopie machen
settings-backed-up = Eine Kopie von allem liegt in { $path }
settings-delete = Alles löschen
delete-title = Alles löschen?
delete-body = Übungszeiten, Antworten und Einstellungen sind dann weg, und Coach schließt sich. Kopien in anderen Ordnern und Ihre eigenen Übungsdateien bleiben.
delete-keep = Alles behalten
delete-yes = Alles löschen
settings-stored = Gespeichert werden die bewegten Punkte des Körpers, Wiederholungen und Ihre Antworten. Kein Bild und kein Ton wird behalten, und nichts wird gesendet.
stored-sessions = { $count ->
    [one] Übung gemacht
   *[other] Übungen gemacht
}
stored-answers = { $count ->
    [one] Antwort
   *[other] Antworten
}
stored-tests = { $count ->
    [one] Test
   *[other] Tests
}
stored-cards = { $count ->
    [one] Karte gelesen
   *[other] Karten gelesen
}
stored-demos = { $count ->
    [one] Demo
   *[other] Demos
}
settings-theme = Aussehen
settings-text = Schrift
