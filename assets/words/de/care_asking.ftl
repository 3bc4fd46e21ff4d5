### Fragen außerhalb der Übungszeit und ihre Antworten zur Auswahl.

## Das Knie und die Person
ask-person-sore = Welches Knie schmerzt?
ask-person-place = Wo tut es am meisten weh?
ask-person-weeks-of-pain = Seit wie vielen Wochen tut es weh?
ask-person-worst-pain = Der stärkste Schmerz der letzten Woche, 0 (keiner) bis 10?
ask-person-born = In welchem Jahr sind Sie geboren?
ask-person-morning-stiffness-min = Wie viele Minuten ist das Knie morgens steif?
ask-person-conditions = Gibt es noch etwas, worauf die Auswahl der Übungen achten soll?
ask-person-country = In welchem Land sind Sie? Zwei Buchstaben, etwa DE, GB oder US; es geht um die Notrufnummer.

## Wünsche und Mittel
ask-wishes-activities = Bis zu drei Dinge, die Sie wieder gut können möchten, etwa Treppen, Garten, Wandern?
ask-wishes-squat-goal-deg = Wie tief möchten Sie wieder in die Hocke: 60 (ein hoher Sitz), 75 (ein Stuhl) oder 90 (ein niedriger Stuhl)?
ask-wishes-training-days = An welchen Wochentagen möchten Sie üben? Drei mit einem Tag dazwischen sind reichlich.
ask-wishes-needs = Was haben Sie zur Hand?
ask-wishes-steps-cm = Wie hoch sind die Stufen bei Ihnen, in Zentimetern? Eine Treppenstufe hat etwa 20, ein dickes Buch 5.
ask-wishes-shoes-months = Wie viele Monate alt sind die Schuhe, in denen Sie am meisten gehen?
ask-wishes-arch-flattens = Laufen sich Ihre Schuhe ungleich ab, oder gibt Ihr Fußgewölbe nach?
ask-wishes-sport = Welchen Sport machen Sie, wenn überhaupt?
ask-wishes-wants-running = Möchten Sie wieder laufen?
ask-wishes-wants-short = Möchten Sie kurze Übungszeiten von etwa 11 Minuten? Sie zählen voll.

## Die drei Dinge, die Sie zurückhaben möchten
ask-goals-first = { $activity }: Wie gut geht es heute, 0 (gar nicht) bis 10 (wie früher)?
ask-goals-second = { $activity }: Wie gut geht es heute, 0 (gar nicht) bis 10 (wie früher)?
ask-goals-third = { $activity }: Wie gut geht es heute, 0 (gar nicht) bis 10 (wie früher)?
ask-goals-change = Ist das Knie seit dem Anfang besser oder schlechter: -3 (viel schlechter), 0 (gleich) bis 3 (viel besser)?

## Das Wort einer Praxis
ask-clearance-seen-on = An welchem Tag wurde das Knie in einer Praxis angesehen und gesagt, dass Üben in Ordnung ist?
ask-clearance-allowed = Wie weit dürfen Sie laut der Praxis gehen, wenn davon die Rede war?

## Am Morgen
ask-morning-pain = Knie { $knee }: Schmerz heute Morgen, 0 (keiner) bis 10?
ask-morning-stiffness-min = Knie { $knee }: Wie viele Minuten war es steif?
ask-morning-new-swelling = Knie { $knee }: Ist es neu geschwollen?
ask-morning-walking = Knie { $knee }: Schmerz beim Gehen gestern, 0 bis 10?
ask-morning-stairs = Knie { $knee }: Schmerz auf Treppen gestern, 0 bis 10?
ask-morning-worst-24h = Knie { $knee }: Der stärkste Schmerz der letzten 24 Stunden, 0 bis 10?
ask-other-knee-morning = Und das Knie { $knee } heute Morgen, 0 (kein Schmerz) bis 10?
ask-other-knee-now = Und das Knie { $knee } jetzt, 0 (kein Schmerz) bis 10?

## Vor dem Üben
ask-before-pain = Knie { $knee }: Schmerz jetzt, 0 (keiner) bis 10?
ask-before-worst-24h = Knie { $knee }: Der stärkste Schmerz der letzten 24 Stunden, 0 bis 10?
ask-before-new-swelling = Knie { $knee }: Ist es neu geschwollen?
ask-before-locked = Knie { $knee }: Saß es fest, sodass es sich nicht bewegen ließ?
ask-before-buckled = Knie { $knee }: Ist es weggeknickt, sodass Sie sich abfangen mussten?
ask-before-limping = Hinken Sie?
ask-before-painkiller = Haben Sie in den letzten 8 Stunden ein Schmerzmittel genommen?

## Nach dem Üben
ask-after-pain = Knie { $knee }: Schmerz jetzt, 0 (keiner) bis 10?
ask-after-troubles = Knie { $knee }: War davon etwas zu spüren?
ask-hour-pain = Knie { $knee }: Schmerz etwa eine Stunde nach dem Üben, 0 (keiner) bis 10?
ask-hour-troubles = Knie { $knee }: War davon seitdem etwas zu spüren?
ask-during-pain = Knie { $knee }: Der höchste Schmerz bei dieser Übung, 0 (keiner) bis 10?
ask-own-form = Wo eine Übung fragt, wie es ging: War es so, wie sie fragt?

## Das Tagebuch
ask-diary-as-usual = War heute ungefähr wie sonst?
ask-diary-day = Um welchen Tag geht es? Eingabetaste für heute.
ask-diary-stairs-flights = Wie viele Treppen, in Stockwerken?
ask-diary-running-min = Wie viele Minuten sind Sie gelaufen?
ask-diary-sport-min = Wie viele Minuten anderer Sport?
ask-diary-sport-effort = Wie anstrengend war dieser Sport, 0 (leicht) bis 10?
ask-diary-cycling-min = Wie viele Minuten sind Sie Rad gefahren?
ask-diary-is-cycling-hard = War das Radfahren anstrengend oder bergig?
ask-diary-jumps = Wie viele Sprünge oder Hüpfer?
ask-diary-deep-min = Wie viele Minuten tief gebeugt oder auf den Knien?
ask-diary-long-sitting = Wie oft haben Sie länger als eine halbe Stunde am Stück gesessen?
ask-diary-sleep-h = Wie viele Stunden haben Sie geschlafen?

## Abwesend
ask-away-why = Sind Sie krank, oder verreisen Sie?
ask-away-first = Ab welchem Tag?
ask-away-last = Bis zu welchem Tag?

## Gehen und Laufen
ask-run-stage = Welche Stufe haben Sie gemacht, 1 bis 6? (0 sind 30 Minuten zügiges Gehen)
ask-run-pain = Der höchste Schmerz dabei, 0 (keiner) bis 10?
ask-run-has-settled = Hatte er sich binnen einer Stunde gelegt?

## Antworten zur Auswahl
choice-left = links
choice-right = rechts
choice-both = beide
choice-kneecap = rund um oder hinter der Kniescheibe, oder an ihrem inneren Rand
choice-inner-joint-line = an der Innenseite, am Gelenkspalt oder darunter
choice-outer = an der Außenseite
choice-place-back = hinten in der Kniekehle
choice-calf = in der Wade
choice-hip = an der Hüfte
choice-back = Rückenschmerzen
choice-hip-or-groin = Hüfte oder Leiste
choice-shoulder = eine Schulter
choice-ankle-or-calf = Sprunggelenk, Ferse oder Wade
choice-kneeling = Knien tut weh
choice-kneecap-slipped = die Kniescheibe ist schon einmal herausgesprungen
choice-hypermobile = Gelenke, die sich überstrecken
choice-dizziness = Schwindel
choice-fall-risk = ein Sturz im letzten Jahr, oder unsicher auf den Beinen
choice-clot-or-bleeding = einmal ein Blutgerinnsel, oder Blutverdünner
choice-fragile-bone = brüchige Knochen
choice-numb-skin = taube Haut
choice-chair = ein fester Stuhl
choice-wall = eine freie Wand
choice-mat = eine Matte oder ein Teppich zum Hinlegen, und das Aufstehen klappt gut
choice-band = ein Übungsband als Schlaufe
choice-anchor = etwas Festes in Kniehöhe, um das Band zu befestigen
choice-roller = eine Faszienrolle
choice-step = eine Stufe oder Treppe
choice-monday = Montag
choice-tuesday = Dienstag
choice-wednesday = Mittwoch
choice-thursday = Donnerstag
choice-friday = Freitag
choice-saturday = Samstag
choice-sunday = Sonntag
choice-calm = ruhige Übungen
choice-early-activation = erste Übungen
choice-movement-control = Übungen im Stehen mit kleinen Beugen
choice-functional = Stufen, Kniebeugen und Ausfallschritte
choice-prevention = alles
choice-sharp = ein stechender Schmerz
choice-catching = Hängenbleiben
choice-buckled = Wegknicken
choice-limping = Hinken
choice-illness = krank
choice-travel = auf Reisen
choice-none = nichts davon

## An der Tastatur
ask-how-yes-no = { $question } ja oder nein
ask-how-day = { $question } So wie { $example }
ask-choose = Ihre Wahl, mit ihrer Nummer
ask-choose-several = Alles, was zutrifft, mit Nummern und Kommas dazwischen, 0 für nichts davon
ask-how-texts = { $question } Mit Kommas dazwischen
ask-skip = { $question } (Eingabetaste zum Auslassen)
ask-needed = Bitte beantworten Sie diese Frage.
ask-try-again = Bitte antworten Sie mit { $allowed }.
ask-clinician = Wurde das Knie seitdem in einer Praxis angesehen und gesagt, dass Üben in Ordnung ist?
ask-is-away = Sind Sie in den nächsten Tagen verreist oder krank?
ask-has-run = Sind Sie heute eine Geh-Lauf-Stufe gelaufen?
ask-change-again = Möchten Sie ändern, was Sie über sich, Ihre Ziele und Ihre Mittel gesagt haben?
