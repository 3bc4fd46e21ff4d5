### Wörter der Begleitung: Rat nach einer Schmerzantwort, Stufen und wofür es Punkte gab. Kurz und freundlich.

## Rat nach der Frage vor dem Üben
care-advice-before-proceed = Es kann losgehen. Bis 2 ist in Ordnung.
care-advice-before-smaller = Heute kleiner und langsamer. Beugen Sie etwa halb so weit.
care-advice-before-calm-only = Ein ruhiger Tag für dieses Knie. Lassen Sie diese Übung heute.
care-advice-before-stop = Heute keine Übung. Schonen Sie das Knie und holen Sie sich Rat, wenn es so bleibt.
care-advice-too-large = Diese Übung lässt sich heute nicht klein genug machen. Lassen Sie sie für einen anderen Tag.

## Rat in der Bewegung
care-advice-during-proceed = Danke. Machen Sie sanft weiter.
care-advice-during-smaller = Das ist eine Auskunft, kein Scheitern. Ab hier kleiner und langsamer.
care-advice-during-stop = Aufhören ist heute das Klügste.
care-advice-during-calm-only = Genug von dieser Übung für heute.

## Rat danach
care-advice-after-proceed = Das hat Ihrem Knie gefallen.
care-advice-after-smaller = Danke. Beim nächsten Mal weniger beugen.
care-advice-after-calm-only = Gönnen Sie dem Knie einen ruhigen Tag. Leichtes Gehen ist in Ordnung.
care-advice-after-stop = Ruhen Sie heute aus und holen Sie sich Rat, wenn es sich nicht beruhigt.

## Stufen, ein Weg zum Zurückschauen
level-1 = Haustür
level-2 = Gartenweg
level-3 = Stille Gasse
level-4 = Feldweg
level-5 = Bachübergang
level-6 = Waldpfad
level-7 = Seeufer
level-8 = Hügelweg
level-9 = Heidehang
level-10 = Höhenweg
level-11 = Bergwiese
level-12 = Von Küste zu Küste
level-13 = Inselfähre
level-14 = Leuchtturm
level-15 = Nordlichter
level-16 = Weiter Horizont

## Wofür es Punkte gab, oder nicht
reason-session = Ihre geplanten Übungen sind gemacht
reason-smart-stop = Sie haben rechtzeitig aufgehört und gesagt, warum
reason-check-in = Sie haben vor dem Üben geantwortet
reason-after = Sie haben gesagt, wie es sich danach anfühlt
reason-again-session = Einmal Üben am Tag ist genug
reason-again-check-in = Die Antwort von heute steht schon auf dem Weg
reason-again-after = Ihre heutige Antwort ist schon auf dem Weg
reason-advice-open = Der Rat war, weniger zu tun. Er gilt auch beim nächsten Mal
reason-red-day = Ein Pausentag. Ihre Serie wartet auf Sie

## Was für ein Tag es war
day-kept = Plan eingehalten
day-rest = Ruhetag
day-free = Freier Tag
day-paused = Pause
day-missed = Nicht geübt
