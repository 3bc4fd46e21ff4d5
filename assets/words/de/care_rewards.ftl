### Wofür die Tage eines Programms Punkte brachten, und Wochenaufgaben. Kurz und freundlich.

## Wofür es Punkte gab, oder nicht
reason-morning = Sie haben gesagt, wie der Morgen war
reason-recovery = Ruhetag eingehalten: In der Ruhe baut Ihr Knie Kraft auf
reason-dropped = Heute hieß der Plan weglassen, und das haben Sie getan
reason-assessment = Sie haben nachgesehen, wie weit Sie gekommen sind
reason-card = Sie haben eine Karte gelesen
reason-quest = Die Wochenaufgabe ist geschafft
reason-rest-was-due = Heute war Ruhe dran. Das nächste Üben steht in Ihrem Plan
reason-full = Schon eine volle Woche. Genug ist genug

## Wochenaufgaben
quest-mornings = Drei Morgen mit ehrlicher Antwort
quest-mornings-how = Antworten Sie an drei Morgen. Jede Antwort ist eine gute.
quest-honey = Fünf Wiederholungen wie Honig
quest-honey-how = Bewegen Sie sich in dieser Woche einmal ganz langsam.
quest-rest = Zwei Ruhetage planen und einhalten
quest-rest-how = Zwei Tage Ruhe oder Beweglichkeit, so wie Ihr Plan sie hat.
quest-stairs = Ein Tag auf Ihren Treppen
quest-stairs-how = Schreiben Sie einen Tag auf: Treppen, Wege, Sport. Jede Menge ist recht.
quest-legs = Jedem Bein sein Plan
quest-legs-how = Machen Sie einmal beide Seiten, jedes Bein in seinem eigenen Maß.
quest-line = Aufgabe dieser Woche: { $quest } ({ $days } von { $needed }). { $how }
quest-line-met = Die Aufgabe dieser Woche ist geschafft: { $quest }
